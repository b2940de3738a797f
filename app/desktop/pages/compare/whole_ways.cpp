// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/compare/whole_ways.h"

#include "app/desktop/common/text.h"
#include "app/desktop/pages/compare/way_form.h"

#include <QGridLayout>
#include <QLabel>
#include <QListWidget>

namespace huella {

DataWay::DataWay(ScenarioDraft &draft, QWidget *parent) : ScenarioWay(draft, parent), list_(new QListWidget(this))
{
    QGridLayout *form = wayForm(this);
    list_->setObjectName(QStringLiteral("new_dataset"));
    list_->setAccessibleName(context().say("scenario.new.way.data"));
    const Basis basis = draft.dataset().info().basis;
    bool apart = false;
    for (const DatasetInfo &info : Dataset::all()) {
        if (info.id == draft.dataset().info().id)
            continue;
        apart = apart || info.basis != basis;
        auto *row = new QListWidgetItem(context().say("dataset." + std::string(info.id))
                                        + (info.basis == basis ? QString() : QStringLiteral(" *")));
        row->setData(Qt::UserRole, toQString(info.id));
        list_->addItem(row);
    }
    form->addWidget(list_, 0, 0, 1, 2);
    addNote(form,
            context().say("scenario.new.data_note") + u' ' + (apart ? context().say("compare.basis") : QString()));
    connect(list_, &QListWidget::itemSelectionChanged, this, &ScenarioWay::changed);
    connect(list_, &QListWidget::itemDoubleClicked, this, &ScenarioWay::wanted);
}

const DatasetInfo *DataWay::chosen() const
{
    const auto rows = list_->selectedItems(); // the focus alone makes a row current
    return rows.isEmpty() ? nullptr : Dataset::info(toStdString(rows.front()->data(Qt::UserRole).toString()));
}

std::optional<std::vector<Variation>> DataWay::changes() const
{
    const DatasetInfo *info = chosen();
    return info ? std::optional(std::vector<Variation>{{Variation::What::dataset, std::string(info->id)}})
                : std::nullopt;
}

/// Nothing is chosen by arriving.
void DataWay::begin() { list_->setFocus(); }

CopyWay::CopyWay(ScenarioDraft &draft, QWidget *parent) : ScenarioWay(draft, parent)
{
    const auto name = textArg("name", draft.from().name);
    addNote(wayForm(this), context().say(Message("scenario.new.copy_note", {name})));
}

void CopyWay::begin() {}

} // namespace huella
