// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/learn/prediction_note.h"

#include "app/desktop/common/text.h"

#include <QFontMetrics>
#include <QPainter>

namespace huella {

PredictionNote::PredictionNote(QWidget *parent) : QLabel(parent)
{
    setObjectName(QStringLiteral("earlierPrediction"));
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void PredictionNote::setWords(const QString &predicted, const QString &asked)
{
    predicted_ = predicted;
    asked_ = asked;
    setText(predicted.isEmpty() ? QString() : predicted + QStringLiteral(" (") + asked + QLatin1Char(')'));
    setToolTip(plainToolTip(text()));
    setVisible(!predicted.isEmpty());
    updateGeometry();
    update();
}

void PredictionNote::setTheme(const Theme &theme)
{
    theme_ = theme;
    update();
}

QSize PredictionNote::sizeHint() const
{
    const QFontMetrics first(themeFont(TextSize::body)), second(themeFont(TextSize::note));
    constexpr int air = 2; // letters may be wider than they say
    return {std::max(first.horizontalAdvance(predicted_), second.horizontalAdvance(asked_)) + air,
            first.height() + second.height()};
}

void PredictionNote::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QFont first = themeFont(TextSize::body), second = themeFont(TextSize::note);
    const QFontMetrics above(first), below(second);
    const int top = (height() - above.height() - below.height()) / 2;
    painter.setFont(first);
    painter.setPen(theme_.text);
    painter.drawText(QRect(0, top, width(), above.height()), Qt::AlignRight | Qt::AlignVCenter,
                     above.elidedText(predicted_, Qt::ElideRight, width()));
    painter.setFont(second);
    painter.setPen(theme_.quietText);
    painter.drawText(QRect(0, top + above.height(), width(), below.height()), Qt::AlignRight | Qt::AlignVCenter,
                     below.elidedText(asked_, Qt::ElideRight, width()));
}

} // namespace huella
