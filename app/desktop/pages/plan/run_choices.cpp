// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/plan/run_choices.h"

#include "app/desktop/common/text.h"
#include "core/base/fold.h"

namespace huella {
namespace {

ChoiceList kindChoices(const Wording &words)
{
    std::vector<Choice> kinds;
    for (std::string_view kind : runKinds()) {
        const std::string name = words("runs.kind." + std::string(kind));
        kinds.push_back({name, toQString(name), foldText(name).append(nameGap) + std::string(kind)});
    }
    return ChoiceList(std::move(kinds));
}

} // namespace

void RunChoices::refresh()
{
    const StudyDocument &document = context_.document;
    const std::string wanted = choicesKey(document.dataset(), context_.language.language());
    if (wanted == madeFor_)
        return;
    madeFor_ = wanted;
    choices_ = choicesOf([&document]() -> const Dataset & { return document.dataset(); }, context_.language.language());
    kinds_ = kindChoices(context_.words());
    accelerators_ = choices_.accelerators;
    accelerators_.setNameIn([](const QString &typed) { return toQString(nameBehindCount(toStdString(typed))); });
}

const ChoiceList *RunChoices::of(RunColumn column) const
{
    switch (column) {
    case RunColumn::kind: return &kinds_;
    case RunColumn::cpu: return &choices_.processors;
    case RunColumn::gpu: return &accelerators_;
    case RunColumn::place: return &choices_.places;
    default: return nullptr;
    }
}

NameReader RunChoices::reader() const
{
    return [this](Field field, const std::string &typed) -> tl::expected<std::string, Message> {
        switch (field) {
        case Field::cpu: return choices_.processors.meant(toQString(typed));
        case Field::gpu: return choices_.accelerators.meant(toQString(typed));
        case Field::zone: return choices_.places.meant(toQString(typed));
        default: break;
        }
        const Dataset &dataset = context_.document.dataset();
        if (field == Field::provider)
            return providerChoices([&dataset]() -> const Dataset & { return dataset; }).meant(toQString(typed));
        return regionChoices([&dataset]() -> const Dataset & { return dataset; }, {}).meant(toQString(typed));
    };
}

} // namespace huella
