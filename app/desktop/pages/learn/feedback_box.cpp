// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/learn/feedback_box.h"

#include "app/desktop/widgets/block_label.h"
#include "app/desktop/widgets/scrolling.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>

#include <algorithm>

namespace huella {
namespace {

constexpr double feedbackSize = 14; // px
constexpr int leastHeight = 60, ruleWidth = 3, aroundText = 14;
constexpr int aboveText = 9, belowText = 1; // a paragraph brings its own room below

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

FeedbackBox::FeedbackBox(QWidget *parent) : QFrame(parent), text_(new BlockLabel(this)), scroll_(new QScrollArea(this))
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
    setFixedHeight(leastHeight);
}

void FeedbackBox::setFeedback(Feedback feedback, const Theme &theme, Language language)
{
    tone_ = feedback.tone;
    setProperty("tone", QLatin1String(toneName(tone_)));
    style()->unpolish(this); // the sheet looks at the property
    style()->polish(this);
    text_->setStrongColour(strongColour(tone_, theme));
    text_->setLook(theme, feedbackSize);
    text_->setBlocks(std::move(feedback.blocks), language);
    scroll_->verticalScrollBar()->setValue(0);
    fit();
}

QString FeedbackBox::said() const
{
    const bool ofField = tone_ == Feedback::Tone::idle || tone_ == Feedback::Tone::error; // which says it itself
    return ofField ? QString() : text_->plain();
}

void FeedbackBox::setMostHeight(int height)
{
    most_ = std::max(leastHeight, height);
    fit();
}

void FeedbackBox::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fit();
}

/// As high as its words, within bounds.
void FeedbackBox::fit()
{
    const int needed = text_->heightForWidth(std::max(1, width() - ruleWidth));
    setFixedHeight(std::clamp(needed, leastHeight, most_));
}

} // namespace huella
