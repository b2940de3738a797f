// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/model/report.h"
#include "core/wording/wording.h"

namespace huella {

/// A person; a body has its whole name in `family`.
struct Author {
    std::string family, given{};
    bool operator==(const Author &) const = default;
};

/// A work that a report goes back to, as data: the list that a report prints and its BibTeX are made from the same fields.
/// What is empty is not known, or is nothing that this kind of work has.
struct Reference {
    enum class Kind { article, program, data, work }; ///< a work: somebody's own, `journal` says where it stands
    Kind kind = Kind::data;
    std::string key; ///< unique in a report, whatever the case of its letters; only letters, digits, '_', '.' and '-'
    std::vector<Author> authors{};
    std::string title{}, year{}, version{};
    std::string language{}; ///< of its title: "en"
    std::string journal{}, volume{}, number{}, article{};
    std::string publisher{}, licence{}; ///< the licence as a report names it
    std::string doi{}, url{};
    std::string accessed{}; ///< the day on which it was read there, "2026-04-29"
    std::string
        citation{}; ///< as its publisher asks for it, in `language`, without address and day; empty: from the fields
    std::string note{}; ///< one more phrase: the edition of its data, an attribution that a licence asks for
    bool operator==(const Reference &) const = default;
};

/// As a list of references prints it; its address is a link.
TextRuns printed(const Reference &reference, const Wording &words);

/// A key for a work of this id that none of the others has.
std::string referenceKey(std::string_view id, const std::vector<Reference> &others);

} // namespace huella
