// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/common/text.h"
#include "app/desktop/pages/plan/run_fields_dialog.h"
#include "app/desktop/pages/plan/runs_card.h"
#include "app/desktop/pages/plan/runs_clipboard.h"
#include "app/desktop/pages/plan/runs_table.h"
#include "core/base/letters.h"
#include "core/report/recipes/inventory.h"
#include "core/run_table/run_order.h"
#include "core/study/edits/several_runs.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>

#include <algorithm>

// What can be done with the rows that are selected, and with what is pasted.

namespace huella {

/// Those that are selected; else the one at hand.
std::vector<std::string> RunsCard::meantRuns() const
{
    auto ids = table_->selectedRuns();
    if (ids.empty() && table_->runs()->isRun(table_->currentIndex().row()))
        ids = {table_->runs()->runId(table_->currentIndex().row())};
    return ids;
}

void RunsCard::apply(EditKind kind, Study next)
{
    context_.document.endMerge();
    context_.document.apply(kind, std::move(next));
}

void RunsCard::copyRows()
{
    const ScenarioResult *scenario = context_.document.currentScenarioResult();
    const auto ids = meantRuns();
    if (!scenario || ids.empty())
        return;
    QGuiApplication::clipboard()->setMimeData(mimeOfRuns(context_, *scenario, ids));
    context_.notices->say(context_.say(Message("runs.copied", {numberArg("count", double(ids.size()))})));
}

/// What Green DiSC and the NeurIPS checklist ask for, of all runs and with their sum.
void RunsCard::copyInventory()
{
    const ScenarioResult *scenario = context_.document.currentScenarioResult();
    if (!scenario)
        return;
    const Inventory inventory = inventoryOf(*scenario, "Huella " HUELLA_VERSION, context_.words(),
                                            unitsOf(*scenario, digitsOfPage(context_.document.result())),
                                            context_.measure->measure() == Measure::treeMonths);
    QGuiApplication::clipboard()->setText(toQString(tabSeparated(inventory, context_.language.language())));
    context_.notices->say(context_.say("notice.copied_table"));
}

void RunsCard::removeRuns()
{
    const auto ids = meantRuns();
    if (ids.empty())
        return;
    apply(EditKind::removeRuns, huella::removeRuns(context_.document.study(), ids));
    context_.notices->say(context_.say(Message("runs.removed", {numberArg("count", double(ids.size()))})));
    table_->setFocus();
}

/// The selected runs alone, as a scenario beside the others.
void RunsCard::makeScenario()
{
    const Study &study = context_.document.study();
    const Scenario *shown = context_.document.currentScenario();
    const auto ids = meantRuns();
    if (!shown || ids.empty())
        return;
    const std::string name =
        context_.words()("runs.scenario.name", {textArg("name", shown->name), numberArg("count", double(ids.size()))});
    apply(EditKind::addScenario, addScenario(study, copyOfRuns(study, shown->id, ids, name)));
}

/// In the study, as one step: the list beside and the report have the runs in this order too.
void RunsCard::sortRuns(int column, bool largestFirst)
{
    const ScenarioResult *scenario = context_.document.currentScenarioResult();
    if (!scenario)
        return;
    const auto shown = table_->runs()->columnAt(column);
    const RunOrder order{shown                               ? RunOrder::By::column
                         : column == RunsModel::energyColumn ? RunOrder::By::energy
                                                             : RunOrder::By::emissions,
                         shown.value_or(RunColumn::name), largestFirst};
    apply(EditKind::sortRuns,
          orderRuns(context_.document.study(), scenario->id, runsInOrder(*scenario, order, context_.words())));
    table_->setFocus();
}

void RunsCard::fillSortMenu(QMenu &menu, int column)
{
    const auto shown = table_->runs()->columnAt(column);
    const bool words = shown && !isNumeric(*shown) && *shown != RunColumn::years;
    const std::string name =
        toStdString(table_->runs()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    for (const bool largestFirst : {!words, words}) {
        const char *key = words ? (largestFirst ? "runs.sort.z" : "runs.sort.a")
                                : (largestFirst ? "runs.sort.largest" : "runs.sort.smallest");
        connect(menu.addAction(menuText(context_.say(Message(key, {textArg("column", name)})))), &QAction::triggered,
                this, [this, column, largestFirst] { sortRuns(column, largestFirst); });
    }
}

void RunsCard::setFields(const std::vector<RunColumn> &columns)
{
    const auto ids = meantRuns();
    if (ids.empty())
        return;
    auto *dialog = new RunFieldsDialog(context_, table_->runs()->choices(), ids, columns, this);
    connect(dialog, &RunFieldsDialog::columnSet, table_->runs(),
            [this, ids](RunColumn column) { table_->runs()->mend(ids, column); });
    connect(dialog, &QDialog::finished, table_, [this] { table_->setFocus(); });
    dialog->open();
}

void RunsCard::fillFieldMenu(QMenu &menu)
{
    menu.clear();
    for (const RunColumn column :
         {RunColumn::kind, RunColumn::years, RunColumn::hours, RunColumn::times, RunColumn::cpu, RunColumn::cores,
          RunColumn::gpu, RunColumn::memory, RunColumn::place, RunColumn::pue, RunColumn::note})
        connect(menu.addAction(menuText(headingOf(column, context_.words()))), &QAction::triggered, this,
                [this, column] { setFields({column}); });
}

void RunsCard::openMenu(const QPoint &at)
{
    QMenu menu(this);
    menu.setObjectName(QStringLiteral("runsMenu"));
    const auto add = [this, &menu](const char *key, auto does) {
        connect(menu.addAction(menuText(context_.say(key))), &QAction::triggered, this, does);
    };
    if (const auto ids = meantRuns(); ids.size() == 1)
        add("runs.open", [this, id = ids.front()] { openRun(id); });
    menu.addSeparator();
    add("runs.set.place", [this] { setFields(placeColumns()); });
    add("runs.set.hardware", [this] { setFields(hardwareColumns()); });
    add("runs.set.times", [this] { setFields(timesColumns()); });
    fillFieldMenu(*menu.addMenu(menuText(context_.say("runs.set.field"))));
    menu.addSeparator();
    fillSortMenu(menu, table_->currentIndex().column());
    menu.addSeparator();
    add("runs.scenario", [this] { makeScenario(); });
    add("runs.copy", [this] { copyRows(); });
    add("runs.paste", [this] { paste(); });
    add("runs.remove", [this] { removeRuns(); });
    menu.exec(at);
}

void RunsCard::refusePaste(const std::vector<WrongCell> &wrong)
{
    context_.dialogs.tell(this, context_.say("runs.paste.refused"),
                          context_.say("runs.paste.mend") + QStringLiteral("\n\n") + wrongCellsText(wrong, context_));
    table_->setFocus();
}

/// After the last run; they are selected then, to be looked at.
void RunsCard::addPasted(std::vector<Run> runs)
{
    if (runs.empty())
        return;
    StudyDocument &document = context_.document;
    const int first = table_->runs()->runCount(), count = int(runs.size());
    apply(EditKind::addRuns, addRuns(document.study(), document.currentScenarioId(), std::move(runs)));
    table_->selectRows(first, first + count - 1);
    context_.notices->say(context_.say(Message("runs.pasted", {numberArg("count", count)})));
}

/// Columns of somebody's own are left out only where they say so: one of them may be a column of ours under another name.
bool RunsCard::mayPassOver(const std::vector<std::string> &headings)
{
    std::vector<Message> columns;
    for (const std::string &heading : headings)
        columns.push_back(Message("window.quoted", {textArg("name", shortened(heading))}));
    const Message asked("runs.paste.strange",
                        {numberArg("count", double(headings.size())), MessageArg{"columns", std::move(columns)}});
    const bool may = context_.dialogs.confirm(this, context_.say("runs.paste.strange.title"), context_.say(asked),
                                              context_.say("runs.paste.strange.action"));
    table_->setFocus();
    return may;
}

void RunsCard::pasteRuns(const PastedTable &table)
{
    const size_t before = context_.document.study().runCount();
    PastedRuns read =
        readPastedRuns(table, table_->shownColumns(0), table_->runs()->choices().reader(), [this, before](size_t row) {
            return context_.words()("study.run", {numberArg("number", double(before + row + 1))});
        });
    if (!read.wrong.empty())
        return refusePaste(read.wrong);
    if (read.strange.empty() || mayPassOver(read.strange))
        addPasted(std::move(read.runs));
}

/// From the cell at hand on, or into the rows that are selected.
void RunsCard::fillCells(const PastedTable &table, std::string_view said)
{
    const RunsModel &runs = *table_->runs();
    std::vector<std::string> rows = table_->selectedRuns();
    if (rows.size() < 2 || (table.rows.size() > 1 && table.rows.size() != rows.size())) {
        rows.clear();
        for (int row = table_->currentIndex().row(); runs.isRun(row) && rows.size() < table.rows.size(); ++row)
            rows.push_back(runs.runId(row));
    }
    const auto columns = table_->shownColumns(table_->currentIndex().column());
    PastedCells read = readPastedCells(table, columns, runs.choices().reader());
    if (rows.size() < table.rows.size())
        read.wrong.push_back({table.lines[rows.size()],
                              {},
                              Message("runs.paste.beyond", {numberArg("count", double(table.rows.size())),
                                                            numberArg("left", double(rows.size()))})});
    if (!read.wrong.empty())
        return refusePaste(read.wrong);
    const auto lineFor = [&read](size_t row) -> const std::vector<CellChange> & {
        return read.rows[std::min(row, read.rows.size() - 1)]; // one line fills them all
    };
    apply(EditKind::editRuns, changeEachRun(context_.document.study(), rows, [&lineFor](Run &run, size_t row) {
              for (const CellChange &each : lineFor(row))
                  each.change(run);
          }));
    for (size_t row = 0; row < rows.size(); ++row)
        for (size_t i = 0; i < lineFor(row).size(); ++i)
            table_->runs()->mend({&rows[row], 1}, columns[i]);
    context_.notices->say(context_.say(Message(std::string(said), {numberArg("count", double(rows.size()))})));
}

/// Empties the column at hand in the rows that are selected.
void RunsCard::clearCells()
{
    const auto &columns = table_->shownColumns(table_->currentIndex().column());
    if (!columns.empty() && columns.front() != RunColumn::name)
        fillCells({{}, {{std::string()}}, {1}}, "runs.cleared");
}

/// Rows with headings, and any rows in the last line, become runs; others fill the cells from the one at hand on.
void RunsCard::paste()
{
    const PastedTable table = pastedTable(toStdString(QGuiApplication::clipboard()->text()));
    const QModelIndex at = table_->currentIndex();
    if (table.rows.empty())
        return;
    if (auto runs = runsOnClipboard(); !runs.empty())
        return addPasted(std::move(runs));
    if (!table.headings.empty() || !table_->runs()->isRun(at.row()))
        return pasteRuns(table);
    if (table.isOneCell() && table_->selectedRuns().size() < 2) {
        if (at.flags() & Qt::ItemIsEditable)
            table_->model()->setData(at, toQString(table.rows.front().front())); // as if it were typed
        return;
    }
    fillCells(table);
}

} // namespace huella
