// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/dataset.h"
#include "core/wording/wording.h"

namespace huella {

/// A sentence that sends to options of the command line, sending to fields of the form: by their labels, and how to do
/// without a name. For the window and for reports.
Message namingFields(Message message);

/// What an input means, for somebody who never heard of it: a sentence or two with its unit and what stands in where nothing is
/// given, with the figures of the dataset. `column` is that of CONTRACT.md; what a run has beyond its workload, too ("kind",
/// "year", "repeat_count"); of another one, nothing.
std::string fieldExplanation(std::string_view column, const Dataset &dataset, const Wording &words);

} // namespace huella
