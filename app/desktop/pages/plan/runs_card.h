// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/context.h"
#include "core/run_table/pasted_rows.h"

#include <QFrame>

class QLabel;
class QMenu;
class QStackedWidget;
class QToolButton;

namespace huella {

class Announcer;
class RunsFoot;
class RunsTable;

/// The runs of a scenario: the table that is typed into, its sums, and above it what can be done with the rows that are selected.
class RunsCard : public QFrame {
    Q_OBJECT

public:
    explicit RunsCard(Context &context, QWidget *parent = nullptr);
    /// The document has changed, or how it is shown.
    void refresh();
    void focusTable();
    /// Selects these runs of the scenario, and no others, and goes to the first.
    void selectRuns(const std::vector<std::string> &ids);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitSelection();
    void showRemark();
    void buildHead();
    void buildSelection();
    void refreshHead();
    void refreshSelection();
    void nameColumns();
    void say(const QString &remark);
    void openRun(const std::string &runId);
    void openMenu(const QPoint &at);
    void fillFieldMenu(QMenu &menu);
    std::vector<std::string> meantRuns() const;
    void apply(EditKind kind, Study next);
    void copyRows();
    void copyInventory();
    void removeRuns();
    void makeScenario();
    void setFields(const std::vector<RunColumn> &columns);
    static std::vector<RunColumn> placeColumns() { return {RunColumn::place}; }
    static std::vector<RunColumn> hardwareColumns()
    {
        return {RunColumn::cpu, RunColumn::cores, RunColumn::gpu, RunColumn::memory};
    }
    static std::vector<RunColumn> timesColumns() { return {RunColumn::hours, RunColumn::times, RunColumn::years}; }
    void paste();
    void pasteRuns(const PastedTable &table);
    bool mayPassOver(const std::vector<std::string> &headings);
    void fillCells(const PastedTable &table, std::string_view said = "runs.filled");
    void clearCells();
    void sortRuns(int column, bool largestFirst);
    void fillSortMenu(QMenu &menu, int column);
    void addPasted(std::vector<Run> runs);
    void refusePaste(const std::vector<WrongCell> &wrong);

    Context &context_;
    QStackedWidget *head_;
    QString said_; ///< below the table, before it is shortened
    QLabel *title_, *count_, *selected_, *remark_;
    QToolButton *inventory_, *columns_;                            ///< above the table
    QToolButton *place_, *hardware_, *times_, *field_, *scenario_; ///< of what is selected
    QToolButton *copy_, *remove_, *drop_;
    RunsTable *table_;
    RunsFoot *foot_;
    Announcer *announcer_;
};

} // namespace huella
