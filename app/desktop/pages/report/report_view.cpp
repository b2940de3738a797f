// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/report/report_edit.h"

#include "app/desktop/paper/print.h"
#include "core/report/templates/compose.h"

#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

// How large the pages are seen, and which part of them.

namespace huella {
namespace {
constexpr double leastZoom = 0.5, mostZoom = 3, zoomStep = 1.1;
constexpr double leastFit = 0.6; // smaller letters cannot be read
constexpr int aside = 56;        ///< px beside a sheet that fits
constexpr int screenDots = 96;
constexpr int roomAbove = 24;   ///< px, above what is led to
constexpr int roomAround = 160; ///< px, below it
} // namespace

void ReportEdit::zoomBy(double factor)
{
    ownZoom_ = true;
    setZoom(zoom_ * factor);
}

void ReportEdit::fitZoom()
{
    ownZoom_ = false;
    const double sheet = text_.layout().page().paper.width() / dotsPerInch * screenDots;
    const double fits = std::clamp((width() - aside) / sheet, leastFit, 1.0);
    if (std::abs(fits - zoom_) > 0.01)
        setZoom(fits);
}

void ReportEdit::setZoom(double factor)
{
    zoom_ = std::clamp(factor, leastZoom, mostZoom);
    text_.layout().setResolution(int(std::lround(screenDots * zoom_)));
    centre();
    emit zoomChanged();
}

int ReportEdit::pageOf(const QTextBlock &block) const
{
    const double sheet = text_.layout().sheet(1).top() - text_.layout().sheet(0).top();
    const QRectF line = text_.layout().blockBoundingRect(block);
    return std::clamp(int(line.top() / text_.layout().scale() / sheet), 0, text_.layout().pageCount() - 1) + 1;
}

/// With what stands around it, or what is written there would be at the very edge.
void ReportEdit::showAmidst(const QTextBlock &block)
{
    const QRectF area = text_.layout().blockBoundingRect(block);
    const int height = viewport()->height(), around = std::min(height / 3, roomAround);
    int top = verticalScrollBar()->value();
    top = std::max(top, int(area.bottom()) + around - height);
    top = std::min(top, int(area.top()) - roomAbove);
    verticalScrollBar()->setValue(top);
}

void ReportEdit::showOnTop(const QTextBlock &block)
{
    verticalScrollBar()->setValue(int(text_.layout().blockBoundingRect(block).top()) - roomAbove);
}

void ReportEdit::refreshLook()
{
    setAccessibleName(tr("Report"));
    PageLook look;
    look.valueGround = Theme::light().accentSoft;
    look.frame = context_.colours().line;
    look.foot = [this](int page, int pages) {
        const Study &study = context_.document.study();
        const Wording &words = Wording::of(languageFromCode(study.language).value_or(Language::en));
        return footOf(reportTitle(study, words), words, page, pages);
    };
    text_.layout().setLook(std::move(look));
    viewport()->update();
}

void ReportEdit::centre()
{
    const int room = width() - verticalScrollBar()->width() - int(std::ceil(text_.layout().documentSize().width()));
    const int side = std::max(0, room / 2);
    if (viewportMargins().left() != side)
        setViewportMargins(side, 0, side, 0);
}

void ReportEdit::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    if (!ownZoom_)
        fitZoom();
    centre();
}

void ReportEdit::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier))
        zoomBy(event->angleDelta().y() > 0 ? zoomStep : 1 / zoomStep);
    else
        QTextEdit::wheelEvent(event);
}

} // namespace huella
