// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How large everything in the projector view is.

#include "app/desktop/charts/chart_view.h"
#include "app/desktop/projector/projector_window.h"
#include "app/desktop/widgets/block_label.h"
#include "app/desktop/widgets/steady_scroll_area.h"
#include "app/desktop/widgets/working_view.h"

#include <QEvent>
#include <QLayout>

#include <cmath>

namespace huella {
namespace {

constexpr QSizeF drawnFor(1920, 1080);
constexpr double leastLetters = 24; // px of the smallest letters there

} // namespace

double ProjectorWindow::leastType() const
{
    return leastLetters * std::min(width() / drawnFor.width(), height() / drawnFor.height());
}

double ProjectorWindow::largestType() const { return leastType() * (board_->isVisibleTo(page_) ? 1.75 : 2.2); }

/// The height of the page with running text of a size; everything else keeps to it, but nothing gets smaller than the least.
int ProjectorWindow::heightAt(double size)
{
    const double floor = leastType();
    const auto setType = [](QWidget *widget, double px, bool strong) {
        QFont font = themeFont(TextSize::body);
        font.setPixelSize(int(std::ceil(px)));
        font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
        widget->setFont(font);
    };
    setType(title_, std::max(1.5 * floor, 1.3 * size), true);
    for (QLabel *each : {chartTitle_, workingTitle_, answer_})
        setType(each, std::ceil(size), true);
    for (QLabel *each : {count_, keys_})
        setType(each, floor, false);
    text_->setLook(theme_, std::ceil(size));
    ask_->setLook(theme_, std::ceil(size));
    working_->setTypeSize(int(std::ceil(size)));
    chart_->setType(std::max(floor, 0.8 * size));
    const int margin = int(2 * floor), gap = int(floor);
    page_->layout()->setContentsMargins(margin, margin, margin, gap);
    page_->layout()->setSpacing(gap);
    board_->layout()->setSpacing(margin);
    keys_->setContentsMargins(margin, gap / 2, margin, gap / 2);
    for (QWidget *each : {chartSide_, workingSide_})
        each->layout()->setSpacing(gap / 2);
    for (QWidget *each : {chartSide_, workingSide_, board_, page_}) // what they remember is of another size
        each->layout()->invalidate();
    page_->layout()->activate();
    return heightNeeded();
}

/// The scroll area asks for both: a chart has a least height that its width does not tell.
int ProjectorWindow::heightNeeded() const
{
    return std::max(page_->layout()->totalHeightForWidth(width()), page_->layout()->totalMinimumSize().height());
}

int ProjectorWindow::heightThere() const { return height() - keys_->heightForWidth(width()); }

bool ProjectorWindow::eventFilter(QObject *object, QEvent *event)
{
    if (object == page_ && event->type() == QEvent::LayoutRequest && size_ > leastType()
        && heightNeeded() > heightThere())
        fit();
    return QWidget::eventFilter(object, event);
}

/// The largest type with which the page fits the screen; what does not fit at the least can be scrolled with Up and Down.
void ProjectorWindow::fit()
{
    if (fitting_ || width() < 10)
        return;
    fitting_ = true;
    double size = largestType();
    heightAt(leastType());
    const int room = heightThere();
    while (heightAt(size) > room && size > leastType())
        size = std::max(leastType(), size - 1);
    // A bar takes width, and with it lines wrap that would fit: it is only there where the least type is too large.
    scroll_->setVerticalScrollBarPolicy(heightAt(size) <= room ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    size_ = size;
    fitting_ = false;
}

} // namespace huella
