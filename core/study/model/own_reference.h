// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/kept_json.h"

#include <string>
#include <vector>

namespace huella {

/// A work that somebody cites beside those that the program names itself, as it was typed or read from BibTeX.
struct OwnReference {
    std::string key;     ///< "cite.KEY" is the live value that cites it; one of a kind in a study
    std::string authors; ///< "García, Ana; López, Luis"; a body has no comma
    std::string year, title;
    std::string where; ///< journal, publisher or whatever it stands in: "Nature 5(2), 10–20"
    std::string doi, url;
    KeptJson unknown{}; ///< fields that a later version wrote
    bool operator==(const OwnReference &) const = default;
};

inline constexpr size_t mostOwnReferences = 1000;

/// Lines without control characters, and a DOI without the address before it.
OwnReference normalReference(OwnReference reference);
/// A key for it that none of the others has: that of its first author and year where it has none.
std::string freeReferenceKey(const OwnReference &reference, const std::vector<OwnReference> &others);
/// The names of its authors, one by one, as they were typed.
std::vector<std::string> authorsOf(const OwnReference &reference);

} // namespace huella
