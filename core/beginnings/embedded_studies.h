// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/templates/embedded_texts.h"

namespace huella {

std::span<const EmbeddedText> embeddedStudies(); ///< resources/studies/ID.json; `name` is the id
std::span<const EmbeddedText> embeddedCases();   ///< resources/cases/ID.json

} // namespace huella
