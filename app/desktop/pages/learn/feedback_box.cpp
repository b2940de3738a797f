// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/learn/feedback_box.h"

#include "app/desktop/widgets/block_label.h"
#include "app/desktop/widgets/scrolling.h"
#include "app/desktop/widgets/steady_scroll_area.h"

#include <QHBoxLayout>
#include <QResizeEvent>
#include <QScrollBar>
#include <QStyle>

#include <algorithm>

namespace huella {
namespace {

constexpr double feedbackSize = 14, idleSize = 12;                 // px
constexpr int leastHeight = 36, mostHeight = leastHeight + 2 * 26; // px, one line and three
constexpr int ruleWidth = 3, aroundText = 14;
constexpr int aboveText = 7, belowText = 3; // a paragraph brings some room below

const char *toneName(Feedback::Tone tone)
{
    switch (tone) {
    case Feedback::Tone::idle: return "idle";
    case Feedback::Tone::note: return "note";
    case Feedback::Tone::wrong: return "wrong";
    case Feedback::Tone::right: return "right";
    case Feedback::Tone::error: return "error";
    }
    return "";
}

QColor strongColour(Feedback::Tone tone, const Theme &theme)
{
    return tone == Feedback::Tone::wrong ? theme.warning : tone == Feedback::Tone::right ? theme.accent : theme.text;
}

} // namespace

FeedbackBox::FeedbackBox(QWidget *parent)
    : QFrame(parent), text_(new BlockLabel(this)), scroll_(new SteadyScrollArea(this))
{
    setObjectName(QStringLiteral("feedback"));
    text_->setObjectName(QStringLiteral("feedbackText"));
    text_->setContentsMargins(aroundText, aboveText, aroundText, belowText);
    holdScrolling(scroll_, text_);
    text_->setAutoFillBackground(false); // which a scroll area turns on
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll_->viewport()->setAutoFillBackground(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(ruleWidth, 0, 0, 0);
    row->addWidget(scroll_);
    text_->setTight(true);
    setFixedHeight(leastHeight);
}

void FeedbackBox::setFeedback(Feedback feedback, const Theme &theme, Language language)
{
    tone_ = feedback.tone;
    setProperty("tone", QLatin1String(toneName(tone_)));
    style()->unpolish(this); // its look goes by the property
    style()->polish(this);
    text_->setStrongColour(strongColour(tone_, theme));
    text_->setLook(theme, tone_ == Feedback::Tone::idle ? idleSize : feedbackSize);
    text_->setBlocks(std::move(feedback.blocks), language);
    scroll_->verticalScrollBar()->setValue(0);
    fit();
}

QString FeedbackBox::said() const
{
    const bool ofField = tone_ == Feedback::Tone::idle || tone_ == Feedback::Tone::error; // which says it itself
    return ofField ? QString() : text_->plain();
}

void FeedbackBox::begin() { kept_ = 0; }

void FeedbackBox::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    if (event->oldSize().width() != width())
        kept_ = 0;
    fit();
}

void FeedbackBox::fit()
{
    const int needed = text_->heightForWidth(std::max(1, width() - ruleWidth));
    kept_ = std::max(kept_, std::clamp(needed, leastHeight, mostHeight));
    setFixedHeight(kept_);
}

} // namespace huella
