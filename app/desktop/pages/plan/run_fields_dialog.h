// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/context.h"
#include "core/run_table/run_cells.h"

#include <QDialog>

class QLabel;
class QLineEdit;

namespace huella {

class RunChoices;

/// The same value for several runs, in one step. A field that is left empty changes nothing.
class RunFieldsDialog : public QDialog {
    Q_OBJECT

public:
    /// `choices` must outlive it.
    RunFieldsDialog(Context &context, const RunChoices &choices, std::vector<std::string> runs,
                    std::vector<RunColumn> columns, QWidget *parent);

    void accept() override;

signals:
    void columnSet(huella::RunColumn column); ///< all of the runs have what was typed for it

private:
    struct Row {
        RunColumn column;
        QLineEdit *field;
        QLabel *remark;
    };
    QLineEdit *fieldFor(RunColumn column);
    QString common(RunColumn column) const;
    static void say(const Row &row, const QString &remark);

    Context &context_;
    const RunChoices &choices_;
    std::vector<std::string> runs_;
    std::vector<Row> rows_;
};

} // namespace huella
