// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/report/format_bar.h"
#include "app/desktop/pages/report/report_page.h"
#include "app/desktop/pages/report/report_side.h"
#include "app/desktop/pages/report/section_list.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QToolButton>

// What stands beside the pages, and how it gives way to them in a narrow window.

namespace huella {
namespace {

constexpr int sideFolds = 1160; ///< px of the window below which the outline opens over the pages

} // namespace

void ReportPage::fitSide()
{
    const bool fold = window()->width() < sideFolds;
    if (fold != folded_) {
        folded_ = fold;
        format_->outlineButton()->setChecked(false);
        format_->outlineButton()->setVisible(fold);
        if (fold)
            row_->removeWidget(side_);
        else
            row_->insertWidget(0, side_);
        side_->setVisible(!fold);
    }
    if (folded_)
        side_->setGeometry(0, format_->height(), side_->width(), height() - format_->height());
}

void ReportPage::openSide(bool open)
{
    if (!folded_)
        return;
    if (!open && side_->isAncestorOf(window()->focusWidget()))
        edit_->setFocus();
    side_->setVisible(open);
    side_->raise();
    if (open)
        side_->sections().setFocus();
}

void ReportPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitSide();
}

/// What nobody took: Escape closes an outline that lies over the pages.
void ReportPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && format_->outlineButton()->isChecked())
        format_->outlineButton()->setChecked(false);
    else
        QWidget::keyPressEvent(event);
}

} // namespace huella
