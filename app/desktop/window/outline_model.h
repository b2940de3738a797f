// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/context.h"
#include "core/wording/formatted_quantity.h"

#include <QAbstractItemModel>

namespace huella {

/// Scenarios and their runs as a tree, each with its emissions. Renaming a row is an edit of the document.
class OutlineModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Role { amountRole = Qt::UserRole + 1, idRole, shareRole };

    explicit OutlineModel(Context &context, QObject *parent = nullptr);
    void languageChanged() { refreshTexts(); }
    /// What all amounts are in where they stand without it: "tree-months"; else nothing.
    QString unit() const;
    QModelIndex indexOf(const std::string &runId) const;
    std::string runId(const QModelIndex &index) const; ///< empty for a scenario
    QModelIndex indexOfScenario(const std::string &scenarioId) const;
    std::string scenarioId(const QModelIndex &index) const; ///< of the row itself, or of the run's

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex & = {}) const override { return 1; }
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    /// What the rows are; what they say is read from the document when it is shown, since there may be thousands.
    struct Group {
        std::string id;
        std::vector<std::string> runs;
        bool operator==(const Group &) const = default;
    };
    std::vector<Group> read() const;
    void refresh(const StudyChange &change);
    void refreshTexts();
    const std::string *idAt(const QModelIndex &index) const;
    const ScenarioResult *scenarioAt(const QModelIndex &index) const;
    const RunResult *runAt(const QModelIndex &index) const;
    QString nameAt(const QModelIndex &index) const;
    Scale trees() const;
    QString amountText(Mass emissions, Energy energy, const Range &range, const Dataset &dataset, bool withTrees) const;
    double shareAt(const QModelIndex &index) const;
    double amountOf(const ScenarioResult &scenario) const;
    QString amountAt(const QModelIndex &index, bool withTrees) const;

    Context &context_;
    std::vector<Group> groups_;
    PageDigits digits_; ///< kept, since each row would look at all runs
};

} // namespace huella
