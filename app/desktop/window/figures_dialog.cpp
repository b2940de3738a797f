// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window/figures_dialog.h"

#include "app/desktop/common/help_place.h"
#include "app/desktop/common/text.h"
#include "core/wording/formatted_quantity.h"
#include "core/wording/moved_name.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace huella {

FiguresDialog::FiguresDialog(Context &context, QWidget *parent) : QDialog(parent), context_(context)
{
    const FigureUpdate update = figureUpdate(context.document.study());
    setWindowTitle(tr("Update figures"));
    setHelp(this, "plan#figures-that-change-later");
    resize(640, 480);
    auto *about = new QLabel(context.say(Message("figures.about", {textArg("edition", update.edition),
                                                                   textArg("now", Catalogue::builtIn().edition)})),
                             this);
    about->setWordWrap(true);
    auto *figures =
        tableOf({tr("Figure"), tr("In this study"), tr("In the catalogue")}, figureRows(update), tr("Figures"));
    auto *scenarios =
        tableOf({tr("Scenario"), tr("With its own figures"), tr("Updated")}, scenarioRows(update), tr("Scenarios"));
    auto *buttons = new QDialogButtonBox(this);
    auto *take = buttons->addButton(tr("&Update"), QDialogButtonBox::AcceptRole);
    take->setEnabled(update.any());
    buttons->addButton(tr("&Keep"), QDialogButtonBox::RejectRole)->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &FiguresDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(about);
    column->addWidget(figures, 2);
    column->addWidget(scenarios, 1);
    column->addWidget(buttons);
}

void FiguresDialog::accept()
{
    context_.document.apply(EditKind::updateFigures, withShippedFigures(context_.document.study()));
    QDialog::accept();
}

QTableWidget *FiguresDialog::tableOf(const QStringList &headings, const QList<QStringList> &rows, const QString &name)
{
    auto *table = new QTableWidget(int(rows.size()), int(headings.size()), this);
    table->setAccessibleName(name);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false); // Tab leads on to the buttons
    table->verticalHeader()->hide();
    table->setHorizontalHeaderLabels(headings);
    for (int row = 0; row < table->rowCount(); ++row)
        for (int column = 0; column < table->columnCount(); ++column)
            table->setItem(row, column, new QTableWidgetItem(rows[row][column]));
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    return table;
}

QList<QStringList> FiguresDialog::figureRows(const FigureUpdate &update) const
{
    const Numbers &numbers = context_.words().numbers();
    QList<QStringList> rows;
    for (const MovedEntry &entry : update.figures)
        rows << QStringList{
            toQString(movedName(entry, context_.words())), toQString(numbers.exact(entry.carried, entry.unit)),
            entry.shipped ? toQString(numbers.exact(*entry.shipped, entry.unit)) : context_.say("figures.gone")};
    return rows;
}

/// Both amounts of a scenario in one unit, so that they can be compared.
QList<QStringList> FiguresDialog::scenarioRows(const FigureUpdate &update) const
{
    const Numbers &numbers = context_.words().numbers();
    QList<QStringList> rows;
    for (const ScenarioUpdate &scenario : update.scenarios) {
        const Scale scale = massScale(std::max(scenario.carried.value(), scenario.updated.value()));
        const auto amount = [&](Mass mass) {
            return toQString(numbers.significant(mass.value() / scale.size, scale.unit));
        };
        rows << QStringList{toQString(scenario.name), amount(scenario.carried), amount(scenario.updated)};
    }
    return rows;
}

} // namespace huella
