// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/widgets/search_field.h"
#include "core/catalogue/dataset.h"

namespace huella {

/// What the search fields of the form offer, made once for a dataset and a language and shared by the fields.
struct Choices {
    std::vector<Choice> processors, accelerators, places;
};
Choices choicesOf(const Dataset &dataset, Language language);

std::vector<Choice> providerChoices(const Dataset &dataset);
std::vector<Choice> regionChoices(const Dataset &dataset, Text provider);

} // namespace huella
