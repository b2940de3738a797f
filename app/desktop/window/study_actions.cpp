// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window/study_actions.h"

#include "app/desktop/document/plan_commands.h"
#include "app/desktop/pages/report/report_page.h"
#include "app/desktop/window/actions.h"
#include "app/desktop/window/page_stack.h"

namespace huella {
namespace {

void connectRuns(const Actions &actions, const Context &context)
{
    StudyDocument &document = context.document;
    QObject::connect(actions.addRun, &QAction::triggered, &actions, [&context, &document] {
        const std::string name =
            context.words()("study.run", {numberArg("number", double(document.study().runCount() + 1))});
        if (document.currentScenario())
            document.apply(EditKind::addRun, addRun(document.study(), document.currentScenarioId(), name));
    });
    const std::pair<QAction *, RunPlan::Kind> plans[] = {{actions.addTraining, RunPlan::Kind::training},
                                                         {actions.addInference, RunPlan::Kind::inference},
                                                         {actions.addPilot, RunPlan::Kind::pilot}};
    for (const auto &[action, kind] : plans)
        QObject::connect(action, &QAction::triggered, &actions,
                         [&context, kind = kind] { addPlannedRun(context, kind); });
    QObject::connect(actions.duplicateRun, &QAction::triggered, &actions, [&document] {
        if (const Run *run = document.currentRun())
            document.apply(EditKind::duplicateRun,
                           duplicateRun(document.study(), run->id, nameOfCopy(document.study(), run->id)));
    });
    QObject::connect(actions.removeRun, &QAction::triggered, &actions, [&document] {
        document.apply(EditKind::removeRun, removeRun(document.study(), document.currentRunId()));
    });
    const auto move = [&document](int by) {
        document.apply(EditKind::moveRun, moveRun(document.study(), document.currentRunId(), by));
    };
    QObject::connect(actions.moveUp, &QAction::triggered, &actions, [move] { move(-1); });
    QObject::connect(actions.moveDown, &QAction::triggered, &actions, [move] { move(+1); });
}

void connectScenarios(const Actions &actions, const Context &context)
{
    StudyDocument &document = context.document;
    QObject::connect(actions.removeScenario, &QAction::triggered, &actions, [&document] {
        document.apply(EditKind::removeScenario, removeScenario(document.study(), document.currentScenarioId()));
    });
    const auto move = [&document](int by) {
        document.apply(EditKind::moveScenario, moveScenario(document.study(), document.currentScenarioId(), by));
    };
    QObject::connect(actions.scenarioUp, &QAction::triggered, &actions, [move] { move(-1); });
    QObject::connect(actions.scenarioDown, &QAction::triggered, &actions, [move] { move(+1); });
}

} // namespace

void connectStudyActions(const Actions &actions, const Context &context)
{
    connectRuns(actions, context);
    connectScenarios(actions, context);
}

void connectReportActions(const Actions &actions, PageStack &pages)
{
    const auto go = [&pages](QAction *action, void (ReportPage::*open)()) {
        QObject::connect(action, &QAction::triggered, &pages, [&pages, open] {
            pages.open(PageStack::report);
            if (ReportPage *report = pages.reportInFront())
                (report->*open)();
        });
    };
    go(actions.reportTemplate, &ReportPage::chooseTemplate);
    go(actions.pageSetup, &ReportPage::openSetup);
}

} // namespace huella
