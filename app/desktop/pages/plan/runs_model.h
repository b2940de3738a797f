// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/pages/plan/run_choices.h"
#include "core/wording/page_units.h"

#include <QAbstractTableModel>

#include <map>
#include <span>

namespace huella {

/// The runs of the scenario that is shown as a table that is typed into, with a last row for a new one. What a cell says is read
/// from the document when it is looked at, since there may be thousands. A text that cannot be taken stays in its cell, with its
/// reason, and what the study holds goes on counting.
class RunsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role { isDefaultRole = Qt::UserRole + 1, wrongRole, severityRole, shareRole, strongRole };
    /// Behind the columns of RunColumn.
    enum Results { energyColumn = int(shownRunColumns), amountColumn, columnsInAll };

    explicit RunsModel(Context &context, QObject *parent = nullptr);
    /// The document has changed, or how it is shown.
    void refresh();

    int runCount() const { return int(runs_.size()); }
    bool isRun(int row) const { return row >= 0 && row < runCount(); }
    const std::string &runId(int row) const { return runs_[size_t(row)]; }
    int rowOf(const std::string &runId) const;
    const RunResult *resultAt(int row) const;            ///< null where the row is no run, or is not known yet
    std::optional<RunColumn> columnAt(int column) const; ///< nothing for what is computed
    const RunChoices &choices() const { return choices_; }
    bool hasAccelerators() const; ///< any of the runs
    /// What a column of results comes to in all.
    QString total(int column) const;
    /// The widest texts of a column, to measure; not of more rows than are worth looking at.
    QStringList widest(int column) const;
    /// What there is to say of a cell: why its text is not taken, what is unlikely about it, where its default comes from.
    QString remark(const QModelIndex &cell) const;
    /// Refused texts among the rows; those of other scenarios stay with their runs.
    size_t refusedCount() const;
    /// These cells were set from elsewhere, also to what already counts: no refused text stands over them any more.
    void mend(std::span<const std::string> ids, RunColumn column);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void said(const QString &remark);     ///< of what was just typed
    void mended();                        ///< a refused text is gone, and the study need not have changed
    void added(const std::string &runId); ///< by typing its name

private:
    struct Refused {
        QString text, reason;
        Run before; ///< as the study held it then: where the cell has changed, somebody mended it elsewhere
    };
    const Refused *refusedAt(const QModelIndex &index) const;
    const ScenarioResult *scenario() const { return context_.document.currentScenarioResult(); }
    void takeRuns(std::vector<std::string> next);
    void forgetMended();
    bool addRun(const QString &name);
    ShownCell cell(const QModelIndex &index) const;
    QString amount(int column, Mass emissions, Energy energy, const Range &range) const;
    QString resultText(int row, int column) const;
    const Issue *issue(const QModelIndex &index) const;
    QString spoken(const QModelIndex &index) const;
    double shareOf(int row) const;
    int strongColumn() const;
    void refuse(const QModelIndex &index, const QString &text, const Message &why);

    Context &context_;
    RunChoices choices_;
    int opened_ = 0; ///< of the document, when it was last shown
    std::string scenario_;
    std::vector<std::string> runs_; ///< their ids
    std::map<std::pair<std::string, RunColumn>, Refused> refused_;
    PageUnits units_;
    Scale trees_;
    double largest_ = 0; ///< amount of a run, in the measure that is shown
};

} // namespace huella
