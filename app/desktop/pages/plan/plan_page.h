// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/cards/chart_card.h"

#include <QStackedWidget>
#include <QTimer>

class QGridLayout;
class QHBoxLayout;
class QVBoxLayout;

namespace huella {

class SteadyScrollArea;

class AnswerCard;
class DrawsCard;
class ElsewhereCard;
class InputsCard;
class PlanCards;
class RunWorking;
class ScenarioView;
class ShareCard;

/// The Plan page: the form on the left, which never moves, and what it comes to on the right. Wiring only.
class PlanPage : public QStackedWidget {
    Q_OBJECT

public:
    explicit PlanPage(Context &context, QWidget *parent = nullptr);
    void focusField(const std::string &column);
    /// The first field of the form of a run that was planned just now.
    void focusFirst();
    /// The table of the scenario that is shown as a whole.
    void focusRuns();
    QWidget *inputs() const;
    QWidget *answer() const;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    enum class Columns { one = 1, two, three };
    void arrange(Columns columns);
    void arrangeHours(Columns columns);
    void arrangeTraining(Columns columns);
    void arrangeInference(Columns columns);
    void takeWay();
    void typeHours();
    void showPlanCards(bool answered);
    enum Way { byHours, training, inference, pilot }; ///< of planning the run that is shown
    void refresh();
    void showCards(bool answered);
    void refreshCharts();
    void refreshSoon();
    void refreshLater();
    ScenarioView *scenarioView();

    Context &context_;
    // made first, so that what they hold is born where it stays: to move a styled widget styles it again
    QWidget *run_;
    SteadyScrollArea *scroll_;
    QWidget *answers_;
    InputsCard *inputs_;
    AnswerCard *answer_;
    ElsewhereCard *elsewhere_;
    DrawsCard *draws_;
    ChartCard *shares_;
    RunWorking *working_;
    ShareCard *share_;
    QWidget *rest_; ///< below the answer where there is nothing else yet
    QGridLayout *cards_ = nullptr;
    QVBoxLayout *side_ = nullptr;
    QHBoxLayout *row_ = nullptr;
    Columns columns_ = Columns::two;
    PlanCards *planned_ = nullptr; ///< made when a planned run is first shown
    Way way_ = byHours;            ///< that the cards are arranged for
    std::string answered_;         ///< id of the run that last had an answer
    QTimer calm_;
    bool due_ = false;                 ///< refreshLater() is still to come
    bool painted_ = false;             ///< for the first time
    PageDigits digitsShown_;           ///< they may follow an interval that comes later
    ScenarioView *scenario_ = nullptr; ///< made when a scenario is first shown as a whole
};

} // namespace huella
