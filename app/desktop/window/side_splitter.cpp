// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window/side_splitter.h"

#include "app/desktop/window/outline_view.h"

#include <QEvent>
#include <QPainter>
#include <QShortcut>

#include <algorithm>

namespace huella {
namespace {

constexpr int least = 176, most = 400, step = 16;
/// From a window of this width on the list is so wide, before anybody chose: below, the page needs the room more than long names.
constexpr std::pair<int, int> usualWidths[] = {{1800, 304}, {1400, 256}, {1160, 216}, {0, 192}};
constexpr int edgeWidth = 5, gripDots = 3, gripStep = 6;

/// An edge with three dots that say that it can be moved.
class SideEdge : public QSplitterHandle {
public:
    SideEdge(const Context &context, SideSplitter *splitter)
        : QSplitterHandle(Qt::Horizontal, splitter), context_(context), side_(splitter)
    {
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = context_.colours();
        QPainter painter(this);
        painter.fillRect(rect(), theme.window);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.quietText);
        const QPointF centre = QRectF(rect()).center();
        for (int dot = 0; dot < gripDots; ++dot)
            painter.drawEllipse(centre + QPointF(0, (dot - gripDots / 2) * gripStep), 1.25, 1.25);
    }
    void mouseDoubleClickEvent(QMouseEvent *) override { side_->fitNames(); }

private:
    const Context &context_;
    SideSplitter *side_;
};

} // namespace

SideSplitter::SideSplitter(Context &context, OutlineView *outline, QWidget *page, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent), context_(context), outline_(outline)
{
    setObjectName(QStringLiteral("sideSplitter"));
    setChildrenCollapsible(false);
    setHandleWidth(edgeWidth);
    outline->setMinimumWidth(least);
    outline->setMaximumWidth(most);
    addWidget(outline);
    addWidget(page);
    setStretchFactor(0, 0);
    setStretchFactor(1, 1);
    connect(this, &QSplitter::splitterMoved, this, [this] { keep(outline_->width()); });
    for (const auto &[key, by] : {std::pair(Qt::Key_Left, -step), std::pair(Qt::Key_Right, step)}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::ALT | key), this);
        connect(shortcut, &QShortcut::activated, this, [this, by = by] {
            setSide(outline_->width() + by);
            keep(outline_->width());
        });
    }
}

QSplitterHandle *SideSplitter::createHandle() { return new SideEdge(context_, this); }

void SideSplitter::fitWindow(int windowWidth)
{
    const int kept = context_.settings.sideWidth;
    const auto usual = std::find_if(std::begin(usualWidths), std::end(usualWidths),
                                    [windowWidth](const auto &each) { return windowWidth >= each.first; });
    setSide(kept > 0 ? kept : usual->second);
}

void SideSplitter::fitNames()
{
    setSide(outline_->widthOfNames());
    keep(outline_->width());
}

void SideSplitter::setSide(int width)
{
    const int side = std::clamp(width, least, most);
    setSizes({side, std::max(1, this->width() - side - handleWidth())});
}

void SideSplitter::keep(int width)
{
    context_.settings.sideWidth = width;
    context_.keepSettings();
}

} // namespace huella
