// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/context.h"
#include "core/study/evaluate/figure_update.h"

#include <QDialog>

class QTableWidget;

namespace huella {

/// The figures that a study carries and the catalogue has otherwise, each with what it would become, and what the scenarios would
/// come to. Update takes them all, as one step of Undo.
class FiguresDialog : public QDialog {
    Q_OBJECT

public:
    explicit FiguresDialog(Context &context, QWidget *parent = nullptr);
    void accept() override;

private:
    QTableWidget *tableOf(const QStringList &headings, const QList<QStringList> &rows, const QString &name);
    QList<QStringList> figureRows(const FigureUpdate &update) const;
    QList<QStringList> scenarioRows(const FigureUpdate &update) const;
    Context &context_;
};

} // namespace huella
