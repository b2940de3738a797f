// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalogue/catalogue.h"

#include <string>

namespace huella {

/// What a measurement is of, whatever an edition calls it.
enum class ModelTask { chat, reasoning, code, imageChat, videoChat, image, video, imageToVideo };
std::string_view toString(ModelTask task);
std::optional<ModelTask> modelTaskFromText(std::string_view text);
std::span<const std::string_view> modelTasks(); ///< as texts
ModelTask taskOf(const ModelEnergy &row);
/// What one response is: "response", "image" or "video".
std::string_view unitOf(ModelTask task);

// What the setting of a measurement says.
int batchOf(const ModelEnergy &row);                 ///< requests or pictures at a time
std::optional<int> framesOf(const ModelEnergy &row); ///< of a video
/// Billions of parameters that each token passes through.
double activeOf(const ModelEnergy &row);

/// How well a name fits a model: 0 not at all, then: its words stand in it in order, follow each other, are all of it but the maker's.
int fitOf(std::string_view name, std::string_view model);
/// The models that a name fits best, each once.
std::vector<Text> modelsNamed(std::string_view name, std::span<const ModelEnergy *const> rows);

struct KnownSize {
    Text model, source;
    double paramsB = 0, activeB = 0;
};
/// The size of a model that is measured or whose architecture is published. The error has no place.
tl::expected<KnownSize, Message> knownSize(std::string_view name);

} // namespace huella
