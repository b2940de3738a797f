// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"

#include <map>

namespace huella {

/// A YAML text as JSON values, and the line on which each of them stands, by its path ("steps[2].question").
struct YamlText {
    Json value;
    std::map<std::string, int, std::less<>> lines;
    /// "lesson.yaml:34" where the line of the path or of what holds it is known.
    std::string place(std::string_view file, std::string_view path) const;
};

/// Reads YAML from anywhere: at most 1 MiB and 50,000 values, also with its aliases written out, and 64 deep. Words are texts, numbers are
/// numbers; a field that stands twice is refused. `place` is the file's name as the user gave it.
Result<YamlText> readYaml(std::string_view text, std::string_view place);

} // namespace huella
