// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/help/tour.h"

#include "app/desktop/common/text.h"
#include "app/desktop/help/tour_bubble.h"

#include <QAccessible>
#include <QEvent>

namespace huella {
namespace {

constexpr int around = 4; // px between a part and the line around it

} // namespace

Tour::Tour(Context &context, QWidget *window, Stops stops)
    : QObject(window),
      context_(context),
      window_(window),
      stops_(std::move(stops)),
      mark_(new TourMark(window)),
      bubble_(new TourBubble(window)),
      before_(window->focusWidget())
{
    window_->installEventFilter(this);
    connect(bubble_, &TourBubble::nextWanted, this,
            [this] { step_ + 1 < int(stops_().size()) ? show(step_ + 1) : end(); });
    connect(bubble_, &TourBubble::backWanted, this, [this] { show(std::max(0, step_ - 1)); });
    connect(bubble_, &TourBubble::skipWanted, this, &Tour::end);
    show(0);
}

Tour::~Tour()
{
    delete mark_;
    delete bubble_;
}

void Tour::show(int step)
{
    step_ = step;
    const std::vector<TourStop> stops = stops_();
    if (target_)
        target_->removeEventFilter(this);
    target_ = stops[size_t(step)].target;
    target_->installEventFilter(this);
    const QString count =
        context_.say(Message("tour.count", {numberArg("step", step + 1), numberArg("count", double(stops.size()))}));
    bubble_->setStep(context_.say(stops[size_t(step)].words), count, step == 0, step + 1 == int(stops.size()));
    place();
    QAccessibleEvent said(bubble_, QAccessible::Alert); // who hears the screen is told once a step
    QAccessible::updateAccessibility(&said);
}

void Tour::place()
{
    const TourStop stop = stops_()[size_t(step_)];
    const QRect part = stop.part.isEmpty() ? stop.target->rect() : stop.part;
    const QRect marked =
        QRect(stop.target->mapTo(window_, part.topLeft()), part.size()).adjusted(-around, -around, around, around);
    mark_->setColour(context_.colours().accent);
    mark_->setGeometry(marked & window_->rect());
    mark_->setVisible(stop.target->isVisible()); // it may be on a page that is not shown
    mark_->raise();
    bubble_->placeBeside(marked);
    bubble_->show();
    bubble_->raise();
}

void Tour::end()
{
    context_.settings.tourDone = true;
    context_.keepSettings();
    if (before_ && bubble_->isAncestorOf(window_->focusWidget()))
        before_->setFocus();
    deleteLater();
    mark_->hide();
    bubble_->hide();
}

bool Tour::eventFilter(QObject *object, QEvent *event)
{
    const auto type = event->type();
    // after the parts have changed theirs
    if (object == window_ && (type == QEvent::LanguageChange || type == QEvent::PaletteChange))
        QMetaObject::invokeMethod(
            this, [this] { show(step_); }, Qt::QueuedConnection);
    if (type == QEvent::Resize || type == QEvent::Move || type == QEvent::Show || type == QEvent::Hide)
        QMetaObject::invokeMethod(
            this, [this] { place(); }, Qt::QueuedConnection);
    return QObject::eventFilter(object, event);
}

} // namespace huella
