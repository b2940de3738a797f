// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window/sources_dialog.h"

#include "app/desktop/common/help_place.h"
#include "app/desktop/common/text.h"
#include "core/wording/figure_sources.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

namespace huella {

SourcesDialog::SourcesDialog(const Context &context, QWidget *parent, const std::string &shown) : QDialog(parent)
{
    setWindowTitle(tr("Sources and licences"));
    setHelp(this, "sources");
    resize(920, 520);
    auto *odbl = new QLabel(context.say("sources.odbl"), this);
    odbl->setWordWrap(true);
    auto *table = new QTableWidget(this);
    table->setAccessibleName(tr("Sources and licences"));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->verticalHeader()->hide();
    table->setWordWrap(true);
    const QStringList headings{tr("Source"), tr("Publisher"), tr("Year"), tr("Licence"), tr("Address")};
    table->setColumnCount(int(headings.size()));
    table->setHorizontalHeaderLabels(headings);
    const auto &sources = context.document.dataset().catalogue().sources;
    table->setRowCount(int(sources.size()));
    for (int row = 0; row < table->rowCount(); ++row) {
        const Source &source = sources[size_t(row)];
        const QString cells[] = {toQString(source.title), toQString(source.publisher),
                                 source.year ? QString::number(*source.year) : QString(),
                                 toQString(licenceText(source.licence, context.words())), toQString(source.url)};
        for (int column = 0; column < int(std::size(cells)); ++column)
            table->setItem(row, column, new QTableWidgetItem(cells[column]));
        if (source.id == shown)
            table->selectRow(row);
    }
    for (int column : {0, 1, 3, 4})
        table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    table->resizeRowsToContents();
    table_ = table;
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(odbl);
    column->addWidget(table, 1);
    column->addWidget(buttons);
}

/// The rows are as high as their texts once the dialog has its width.
void SourcesDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (const QModelIndex row = table_->currentIndex(); row.isValid()) {
        table_->setFocus();
        table_->scrollTo(row, QAbstractItemView::PositionAtCenter);
    }
}

} // namespace huella
