// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/widgets/wrapped_label.h"

#include <QEvent>

#include <algorithm>

namespace huella {

WrappedLabel::WrappedLabel(QWidget *parent, bool oneLine) : QLabel(parent), oneLine_(oneLine)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
}

void WrappedLabel::setText(const QString &text)
{
    if (text == QLabel::text())
        return;
    heights_.clear();
    QLabel::setText(text);
    keepHeight();
}

QSize WrappedLabel::sizeHint() const
{
    if (!oneLine_)
        return QLabel::sizeHint();
    constexpr int air = 2; // letters may be wider than they say
    const int wanted =
        fontMetrics().horizontalAdvance(text()) + air + contentsMargins().left() + contentsMargins().right();
    return {wanted, heightOfLines(wanted)};
}

int WrappedLabel::heightForWidth(int width) const { return std::max(minimumHeight(), heightOfLines(width)); }

void WrappedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    keepHeight();
}

void WrappedLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        heights_.clear();
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        keepHeight();
}

void WrappedLabel::keepHeight() { setMinimumHeight(heightOfLines(width())); }

/// Not heightForWidth(), which never is less than the least height that was kept before.
int WrappedLabel::heightOfLines(int width) const
{
    ensurePolished(); // before it is measured, not after
    const auto [at, isNew] = heights_.try_emplace(width);
    if (isNew) {
        const QMargins around = contentsMargins();
        const QRect room(0, 0, std::max(1, width - around.left() - around.right()), QWIDGETSIZE_MAX);
        at->second =
            fontMetrics().boundingRect(room, Qt::TextWordWrap, text()).height() + around.top() + around.bottom();
    }
    return at->second;
}

} // namespace huella
