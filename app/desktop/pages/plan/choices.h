// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/widgets/search_field.h"
#include "core/catalogue/dataset.h"

namespace huella {

/// What the search fields of the form offer, made at most once for a dataset and a language and shared by the fields.
/// `dataset` is asked when a list is made, which may be long after the call.
struct Choices {
    ChoiceList processors, accelerators, places;
};
Choices choicesOf(std::function<const Dataset &()> dataset, Language language);

std::vector<Choice> providerChoices(const Dataset &dataset);
std::vector<Choice> regionChoices(const Dataset &dataset, Text provider);

} // namespace huella
