// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/widgets/choice_list.h"
#include "core/catalogue/dataset.h"
#include "core/wording/wording.h"

namespace huella {

/// What the search fields of the form offer, made at most once for a dataset and a language and shared by the fields.
/// `dataset` is asked when a list is made, which may be long after the call.
struct Choices {
    ChoiceList processors, accelerators, places;
};
/// By what these differ from others: the dataset and what it holds now, the language.
std::string choicesKey(const Dataset &dataset, Language language);
Choices choicesOf(std::function<const Dataset &()> dataset, Language language);

ChoiceList providerChoices(std::function<const Dataset &()> dataset);
ChoiceList regionChoices(std::function<const Dataset &()> dataset, const std::string &provider);

} // namespace huella
