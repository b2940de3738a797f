// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/compare/hardware_way.h"

#include "app/desktop/common/text.h"
#include "app/desktop/pages/compare/way_form.h"
#include "app/desktop/widgets/number_field.h"
#include "app/desktop/widgets/search_field.h"
#include "core/workload/fields.h"

#include <QGridLayout>
#include <QLabel>

namespace huella {

HardwareWay::HardwareWay(ScenarioDraft &draft, QWidget *parent)
    : ScenarioWay(draft, parent),
      choices_(choicesOf([&draft]() -> const Dataset & { return draft.dataset(); }, context().language.language()))
{
    QGridLayout *form = wayForm(this);
    processor_ = addSearch(form, "cpu", choices_.processors);
    cores_ = addNumber(form, "cores");
    accelerator_ = addSearch(form, "gpu", choices_.accelerators);
    gpus_ = addNumber(form, "gpus");
    addNote(form, context().say("scenario.new.hardware_note"));
}

void HardwareWay::addTo(QGridLayout *form, QWidget *field, const char *column)
{
    // the form of a run has the plain names
    field->setObjectName(QStringLiteral("new_") + QLatin1String(column));
    addField(form, field, context().say(std::string("field.") + column));
}

SearchField *HardwareWay::addSearch(QGridLayout *form, const char *column, const ChoiceList &choices)
{
    auto *field = new SearchField(this);
    field->setWords(context().words());
    field->setChoices(&choices);
    field->setEmptyMeaning(context().say("scenario.new.as_now"));
    addTo(form, field, column);
    QLabel *remark = addRemark(form);
    connect(field, &SearchField::remarkChanged, remark, [field, remark] { showRemark(*remark, field->remark()); });
    connect(field, &SearchField::pendingChanged, this, &ScenarioWay::changed);
    connect(field, &SearchField::chosen, this, [this, field](const std::string &id) {
        field->setCurrent(id);
        emit changed();
    });
    return field;
}

NumberField *HardwareWay::addNumber(QGridLayout *form, const char *column)
{
    const FieldInfo &info = *fieldByColumn(column);
    auto *field = new NumberField(this);
    field->setWords(context().words());
    field->setLimits(info.min, info.max);
    field->setPlaceholderText(context().say("scenario.new.as_now"));
    addTo(form, field, column);
    QLabel *remark = addRemark(form);
    connect(field, &NumberField::remarkChanged, remark, [field, remark] { showRemark(*remark, field->remark()); });
    connect(field, &NumberField::edited, this, &ScenarioWay::changed);
    connect(field, &NumberField::remarkChanged, this, &ScenarioWay::changed);
    return field;
}

std::optional<std::vector<Variation>> HardwareWay::changes() const
{
    if (processor_->isPending() || accelerator_->isPending() || cores_->isWrong() || gpus_->isWrong())
        return {};
    std::vector<Variation> changes;
    using What = Variation::What;
    for (const auto &[field, what] :
         {std::pair(processor_, What::processor), std::pair(accelerator_, What::accelerator)})
        if (!field->current().empty())
            changes.push_back({what, field->current()});
    for (const auto &[field, what] : {std::pair(cores_, What::cores), std::pair(gpus_, What::gpus)})
        if (field->value())
            changes.push_back({what, {}, *field->value()});
    return changes.empty() ? std::nullopt : std::optional(changes);
}

void HardwareWay::begin() { processor_->setFocus(); }

} // namespace huella
