// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window/side_budget.h"

#include "app/desktop/common/text.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace huella {
namespace {

constexpr int sideBudgetHeight = 56, budgetMargin = 16, budgetAbove = 12, wordsHeight = 18, budgetBar = 8,
              betweenWords = 8;

} // namespace

SideBudget::SideBudget(Context &context, QWidget *parent) : QLabel(parent), context_(context)
{
    setObjectName(QStringLiteral("sideBudget"));
    setTextFormat(Qt::PlainText); // its text is for who hears it
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(&context.document, &StudyDocument::changed, this, &SideBudget::refresh);
    connect(&context.document, &StudyDocument::currentRunChanged, this, &SideBudget::refresh);
    connect(context.measure.get(), &ScreenMeasure::changed, this, &SideBudget::refresh);
    hide(); // as long as there is none
    refresh();
}

void SideBudget::refresh()
{
    const StudyDocument &document = context_.document;
    const ScenarioResult *scenario = document.currentScenarioResult();
    auto now = scenario ? budgetGauge(document.study(), *scenario, context_.measure->measure(), context_.words())
                        : std::nullopt;
    if (now == gauge_)
        return;
    gauge_ = std::move(now);
    setVisible(gauge_.has_value());
    if (!gauge_)
        return;
    setText(context_.say("budget.title") + QStringLiteral(": ") + toQString(gauge_->description));
    setToolTip(plainToolTip(toQString(gauge_->description)));
    update();
}

QSize SideBudget::sizeHint() const { return {0, sideBudgetHeight}; }

void SideBudget::paintBar(QPainter &painter, const QRectF &track) const
{
    const Theme &theme = context_.colours();
    const double planned = track.width() * gauge_->shareOf(gauge_->planned),
                 budget = track.width() * gauge_->shareOf(gauge_->budget);
    painter.fillRect(track, theme.badge);
    painter.fillRect(QRectF(track.left(), track.top(), std::min(planned, budget), track.height()), theme.accent);
    if (gauge_->isOver())
        painter.fillRect(QRectF(track.left() + budget, track.top(), planned - budget, track.height()), theme.error);
    painter.fillRect(QRectF(track.left() + budget - 1, track.top() - 2, 2, track.height() + 4), theme.text);
}

/// The budget and what is left or over, and below them the bar; where there is not the room for both, what is left.
void SideBudget::paintEvent(QPaintEvent *)
{
    if (!gauge_)
        return;
    const Theme &theme = context_.colours();
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), theme.line);
    QString budget = toQString(gauge_->budgetText);
    budget[0] = budget[0].toUpper();
    const QString rest = toQString(gauge_->restText.substr(0, gauge_->restText.find(" · ")));
    const QRectF words(budgetMargin, budgetAbove, width() - 2 * budgetMargin, wordsHeight);
    QFont strong = themeFont(TextSize::note);
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    painter.setPen(gauge_->isOver() ? theme.error : theme.text);
    painter.drawText(words, Qt::AlignRight | Qt::AlignVCenter, rest);
    const double left = words.width() - painter.fontMetrics().horizontalAdvance(rest) - betweenWords;
    painter.setFont(themeFont(TextSize::note));
    painter.setPen(theme.quietText);
    if (painter.fontMetrics().horizontalAdvance(budget) <= left)
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, budget);
    paintBar(painter, QRectF(budgetMargin, budgetAbove + wordsHeight + 6, words.width(), budgetBar));
}

void SideBudget::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QLabel::changeEvent(event);
}

} // namespace huella
