// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/help/tour_bubble.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <algorithm>
#include <array>

namespace huella {
namespace {

constexpr int bubbleWidth = 348, distance = 10, margin = 12;

} // namespace

TourMark::TourMark(QWidget *window) : QWidget(window)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
}

void TourMark::setColour(const QColor &colour)
{
    colour_ = colour;
    update();
}

void TourMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour_, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
}

TourBubble::TourBubble(QWidget *window)
    : QFrame(window),
      text_(new QLabel(this)),
      count_(new QLabel(this)),
      skip_(new QPushButton(this)),
      back_(new QPushButton(this)),
      next_(new QPushButton(this))
{
    setObjectName(QStringLiteral("tour"));
    setFixedWidth(bubbleWidth);
    text_->setWordWrap(true);
    text_->setTextFormat(Qt::PlainText);
    count_->setObjectName(QStringLiteral("note"));
    skip_->setObjectName(QStringLiteral("tourSkip"));
    back_->setObjectName(QStringLiteral("tourBack"));
    next_->setObjectName(QStringLiteral("tourNext"));
    next_->setDefault(true); // it looks like one: Enter stays the focus's
    auto *row = new QHBoxLayout;
    row->setSpacing(gridUnit());
    row->addWidget(count_);
    row->addStretch(1);
    for (QPushButton *button : {skip_, back_, next_})
        row->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * gridUnit(), gridUnit() + 4, 2 * gridUnit(), gridUnit() + 4);
    column->setSpacing(gridUnit() + 4);
    column->addWidget(text_);
    column->addLayout(row);
    connect(skip_, &QPushButton::clicked, this, &TourBubble::skipWanted);
    connect(back_, &QPushButton::clicked, this, &TourBubble::backWanted);
    connect(next_, &QPushButton::clicked, this, &TourBubble::nextWanted);
}

void TourBubble::setStep(const QString &text, const QString &count, bool first, bool last)
{
    text_->setText(text);
    count_->setText(count);
    skip_->setText(tr("S&kip"));
    back_->setText(tr("&Back"));
    next_->setText(last ? tr("&Done") : tr("&Next"));
    skip_->setVisible(!last); // at the end there is nothing left to skip
    if (first && back_->hasFocus())
        next_->setFocus();
    back_->setVisible(!first);
    setAccessibleName(count + QStringLiteral(": ") + text);
    layout()->activate();
    resize(bubbleWidth, heightForWidth(bubbleWidth) > 0 ? heightForWidth(bubbleWidth) : sizeHint().height());
}

void TourBubble::placeBeside(const QRect &target)
{
    const QRect room = parentWidget()->rect().adjusted(margin, margin, -margin, -margin);
    const auto within = [&](int value, int low, int high) { return std::clamp(value, low, std::max(low, high)); };
    const int x = within(target.left(), room.left(), room.right() - width());
    const std::array<QPoint, 4> places{
        QPoint(x, target.bottom() + distance), QPoint(x, target.top() - distance - height()),
        QPoint(target.right() + distance, within(target.bottom() - height(), room.top(), room.bottom() - height())),
        QPoint(x, room.bottom() - height())};
    const auto fits =
        std::find_if(places.begin(), places.end(), [&](const QPoint &at) { return room.contains(QRect(at, size())); });
    move(fits == places.end() ? places.back() : *fits);
}

void TourBubble::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit skipWanted();
    else
        QFrame::keyPressEvent(event);
}

} // namespace huella
