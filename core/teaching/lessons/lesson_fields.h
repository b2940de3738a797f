// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/file/object_reader.h"
#include "core/teaching/lessons/lesson.h"
#include "core/yaml/yaml_text.h"

namespace huella {

/// Reads what the fields of a lesson hold, and keeps the first thing that is wrong with one: at its line, where that is known,
/// and with its path ("lesson.yaml:34: steps[2].title").
class LessonFields {
public:
    /// `yaml` must outlive it; `file` is the lesson's name as the user gave it.
    LessonFields(const YamlText &yaml, std::string file, Language language)
        : yaml_(yaml), file_(std::move(file)), language_(language)
    {
    }
    const std::string &file() const { return file_; }
    const std::optional<Error> &error() const { return error_; }

    /// A text that a lesson cannot lack.
    std::string needed(ObjectReader &in, const char *name);
    /// A text of blocks, as reports have them; none where there is no text.
    std::vector<TemplateBlock> blocks(ObjectReader &in, const char *name);
    TeachingFormula formula(ObjectReader &in, const char *name);
    /// What a step's chart is in: emissions where nothing is said, and only what the figure can be made in.
    Measure measure(ObjectReader &in, const std::string &chart);
    /// "2 %", or 0.02: a share from 0.0001 to 0.5.
    double tolerance(ObjectReader &in, double otherwise);

    bool isObject(const Json &json, const std::string &place);
    /// The first thing that is wrong with an object, or a field that it does not know.
    void close(ObjectReader &in);
    void wrong(const std::string &path, Message message);

private:
    /// The reader of blocks counts from the head that stands on the line of the field's name.
    int lineWithin(const std::string &place, const char *name, const std::string &blockPlace) const;

    const YamlText &yaml_;
    std::string file_;
    Language language_;
    std::optional<Error> error_;
};

} // namespace huella
