// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/estimate/estimate.h"
#include "core/wording/wording.h"

namespace huella::cli {

/// What `estimate --json` prints: schema huella-estimate-1.
Json estimateJson(const Estimate &estimate, const Dataset &dataset, const Wording &words);

// Its parts, which an exported study and its check hold too.
/// How sure the figures are, what they compare to, what they were made from and what is to be said of it.
void addBasis(Json &out, const Estimate &estimate, const Dataset &dataset, const Wording &words);
Json rangeJson(const Range &range, const Dataset &dataset, const Wording &words);
Json equivalentsJson(const Equivalents &equivalents, const Dataset &dataset);
Json issueJson(const Issue &issue, const Wording &words);

template <class Q> Json splitJson(const Split<Q> &split)
{
    Json out = Json::object();
    out["cpu"] = split.cpu.value();
    out["gpu"] = split.gpu.value();
    out["memory"] = split.memory.value();
    out["total"] = split.total.value();
    return out;
}

std::string_view toString(Severity severity);

/// The bytes of a document: indented, UTF-8, with a line break at its end.
std::string textOf(const Json &document);

} // namespace huella::cli
