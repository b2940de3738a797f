// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/cards/chart_card.h"

#include <QStackedWidget>

class QLabel;
class QScrollArea;

namespace huella {

class AnswerCard;
class Card;
class InputsCard;
class ScenarioView;
class SearchField;
class WorkingView;
struct WorkingSpan;

/// The Plan page: the form on the left, which never moves, and what it comes to on the right. Wiring only.
class PlanPage : public QStackedWidget {
    Q_OBJECT

public:
    explicit PlanPage(Context &context, QWidget *parent = nullptr);
    void focusField(const std::string &column);
    QWidget *inputs() const;
    QWidget *answer() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void refreshCharts();
    ScenarioView *scenarioView();
    void addPlace(const std::string &code);
    void moveRun(const QString &code);
    std::vector<ChartAction> placeActions(const std::string &code);
    std::vector<std::string> shownPlaces() const;
    std::string neighbourOf(const std::string &code, int by) const;
    void movePlace(const std::string &code, int by);
    void openSource(const WorkingSpan &figure, const QRect &where);

    Context &context_;
    // made first, so that what they hold is born where it stays: to move a styled widget styles it again
    QWidget *run_;
    QScrollArea *scroll_;
    QWidget *answers_;
    InputsCard *inputs_;
    AnswerCard *answer_;
    ChartCard *elsewhere_, *shares_;
    Card *workingCard_;
    WorkingView *working_;
    PageDigits digitsShown_; ///< they may follow an interval that comes later
    SearchField *addPlace_;
    QLabel *addRemark_;
    ScenarioView *scenario_ = nullptr; ///< made when a scenario is first shown as a whole
};

} // namespace huella
