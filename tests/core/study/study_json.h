// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/study/file/file.h"
#include "tests/core/study/plan.h"

namespace huella {

/// A study file as JSON, to be changed where its text could not say which of many equal fields is meant.
inline Json jsonOf(const Study &study) { return *parseJson(writeStudy(study), "study"); }

inline Result<ReadStudy> readJson(const Json &json) { return readStudy(json.dump(), "a.huella"); }

/// "a.huella: catalogue.places[0].pue error.record.needed", or "read".
inline std::string answerOf(const Result<ReadStudy> &read)
{
    return read ? "read" : read.error().place + " " + read.error().message.key;
}

/// Three runs of smallProject, one of them on a named provider's mean PUE.
inline Study projectOnACloud()
{
    using enum Field;
    return setFields(smallProject(), "r3", {{provider, std::string("aws")}, {platform, std::string("cloud")}});
}

} // namespace huella
