// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/cards/chart_menu.h"
#include "app/desktop/document/context.h"
#include "app/desktop/widgets/card.h"

class QLabel;

namespace huella {

class Announcer;
class ComponentBar;
class HeadlineView;

/// "What will it cost?": the current run's energy and emissions with their intervals, and what causes them.
class AnswerCard : public Card {
    Q_OBJECT

public:
    explicit AnswerCard(Context &context, QWidget *parent = nullptr);
    void refresh();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showAnswer(const RunResult &result);
    void showProblem(const Message &problem);
    void announce();

    Context &context_;
    HeadlineView *headline_;
    ComponentBar *bar_;
    ChartMenu barMenu_;
    Announcer *announcer_;
    QString amountNow(const MeasureOf &shown, const Estimate &estimate) const;
    std::string runSaid_; ///< that was announced last
    Mass emissionsSaid_;  ///< its emissions and its energy; 0: it had no answer
    Energy energySaid_;
    QString said_;
};

} // namespace huella
