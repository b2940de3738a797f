// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/plan/answer_card.h"
#include "app/desktop/pages/plan/derived_card.h"
#include "app/desktop/pages/plan/draws_card.h"
#include "app/desktop/pages/plan/elsewhere_card.h"
#include "app/desktop/pages/plan/inputs_card.h"
#include "app/desktop/pages/plan/plan_cards.h"
#include "app/desktop/pages/plan/plan_page.h"
#include "app/desktop/pages/plan/run_working.h"
#include "app/desktop/pages/plan/share_card.h"
#include "core/study/model/planned_run.h"

#include <QGridLayout>

// Which cards stand beside the form, and where: it depends on how the run is planned and on the width of the window.

namespace huella {
namespace {

constexpr int formWidth = 376, wideForm = 416;
constexpr int mostRows = 8;
constexpr int chartRow = 3, workingRow = 2, mainColumn = 8, sideColumn = 5; // shares of the room

} // namespace

/// One, two or three columns, as the window is wide: the same cards in the same order of reading.
void PlanPage::arrange(Columns columns)
{
    while (cards_->count() > 0) // the items go, what they hold stays
        if (QLayoutItem *item = cards_->takeAt(0); item->layout() != side_)
            delete item;
    for (int row = 0; row < mostRows; ++row) {
        cards_->setRowStretch(row, 0);
        cards_->setRowMinimumHeight(row, 0);
    }
    const bool wide = columns == Columns::three, narrow = columns == Columns::one;
    cards_->addWidget(answer_, 0, 0, 1, int(columns));
    if (way_ != byHours)
        cards_->addWidget(planned_->derived(), 1, 0, 1, int(columns));
    if (way_ == training)
        arrangeTraining(columns);
    else if (way_ == inference)
        arrangeInference(columns);
    else
        arrangeHours(columns);
    cards_->addWidget(rest_, mostRows - 1, 0);
    cards_->setColumnStretch(0, wide ? sideColumn : mainColumn);
    cards_->setColumnStretch(1, narrow ? 0 : sideColumn);
    cards_->setColumnStretch(2, wide ? sideColumn : 0);
    inputs_->setMinimumWidth(wide ? wideForm : formWidth);
    inputs_->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : inputs_->minimumWidth());
    columns_ = columns;
}

/// Below what a pilot's plan derived, if it is one.
void PlanPage::arrangeHours(Columns columns)
{
    const bool wide = columns == Columns::three, narrow = columns == Columns::one;
    const int top = way_ == byHours ? 1 : 2;
    side_->insertWidget(0, shares_, 1); // bars can be taller; the other card has said all
    cards_->addWidget(elsewhere_, top, 0);
    cards_->addWidget(draws_, narrow ? top + 1 : top, narrow ? 0 : 1);
    cards_->addWidget(working_, top + (narrow ? 2 : 1), 0, 1, wide ? 2 : 1);
    cards_->addLayout(side_, top + (narrow ? 3 : wide ? 0 : 1), narrow ? 0 : wide ? 2 : 1, wide ? 2 : 1, 1);
    cards_->setRowStretch(top, chartRow);
    cards_->setRowStretch(top + 1, narrow ? chartRow : workingRow);
}

void PlanPage::arrangeTraining(Columns columns)
{
    const bool wide = columns == Columns::three, narrow = columns == Columns::one;
    side_->removeWidget(shares_);
    cards_->addWidget(planned_->use(), 2, 0);
    cards_->addWidget(shares_, narrow ? 3 : 2, narrow ? 0 : 1);
    cards_->addWidget(working_, narrow ? 4 : 3, 0, 1, wide ? 2 : 1);
    cards_->addWidget(planned_->around(), narrow ? 5 : wide ? 2 : 3, narrow ? 0 : wide ? 2 : 1, wide ? 2 : 1, 1);
    cards_->setRowStretch(2, chartRow);
    cards_->setRowStretch(3, workingRow);
}

/// The table of the measured models is what such a run is made from.
void PlanPage::arrangeInference(Columns columns)
{
    const bool wide = columns == Columns::three, narrow = columns == Columns::one;
    side_->removeWidget(shares_);
    cards_->addWidget(planned_->models(), 2, 0, narrow ? 1 : 2, wide ? 2 : 1);
    cards_->addWidget(planned_->scatter(), narrow ? 3 : 2, narrow ? 0 : wide ? 2 : 1);
    cards_->addWidget(planned_->batches(), narrow ? 4 : 3, narrow ? 0 : wide ? 2 : 1);
    cards_->addWidget(working_, narrow ? 5 : 4, 0, 1, wide ? 2 : 1);
    cards_->addWidget(shares_, narrow ? 6 : 4, narrow ? 0 : wide ? 2 : 1);
    cards_->setRowStretch(2, chartRow);
    cards_->setRowStretch(3, chartRow);
}

/// The cards of a planned run are made when one is first shown.
void PlanPage::takeWay()
{
    const Run *run = context_.document.currentRun();
    const Way way = run && isPlanned(*run) ? Way(int(run->plan->kind) + 1) : byHours;
    if (way == way_)
        return;
    way_ = way;
    if (!planned_) {
        planned_ = new PlanCards(context_, answers_);
        connect(planned_, &PlanCards::hoursWanted, this, &PlanPage::typeHours);
    }
    arrange(columns_);
}

/// The time that was worked out becomes a typed one, and the utilisation follows from it.
void PlanPage::typeHours()
{
    StudyDocument &document = context_.document;
    const Run *run = document.currentRun();
    if (!run || !run->workload.hours)
        return;
    const double hours = *run->workload.hours;
    document.endMerge();
    document.apply(EditKind::setPlan, setPlanInputs(document.study(), run->id, {{"hours", hours}}));
    inputs_->focusField("hours");
}

/// Of a run without an answer there is nothing to draw. One that had it keeps its cards while a refused field is mended.
void PlanPage::showCards(bool answered)
{
    const std::string run = context_.document.currentRunId();
    if (answered)
        answered_ = run;
    const bool shown = answered || (answered_ == run && !context_.document.waiting().empty());
    const bool usual = shown && (way_ == byHours || way_ == pilot);
    for (QWidget *card : std::initializer_list<QWidget *>{elsewhere_, draws_, share_})
        card->setVisible(usual);
    for (QWidget *card : std::initializer_list<QWidget *>{working_, shares_})
        card->setVisible(shown);
    rest_->setVisible(!shown && way_ != inference);
    if (planned_)
        showPlanCards(shown);
}

/// A model in use is chosen from those that were measured, so that they are there before it has an answer.
void PlanPage::showPlanCards(bool answered)
{
    std::vector<QWidget *> cards;
    if (way_ != byHours && context_.document.result().estimate(context_.document.currentRunId()))
        cards.push_back(planned_->derived()); // nothing is derived while a field waits
    if (way_ == training && answered)
        cards.insert(cards.end(), {planned_->use(), planned_->around()});
    if (way_ == inference)
        cards.insert(cards.end(), {planned_->models(), planned_->scatter(), planned_->batches()});
    planned_->showOnly(cards);
    planned_->refresh();
}

} // namespace huella
