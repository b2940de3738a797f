// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guide/help_guide.h"

namespace huella {

/// A part of a page that holds the words of a query.
struct HelpHit {
    HelpPlace place;
    std::string page;    ///< name of the page
    std::string heading; ///< of the part; the page's name for what stands before its first heading
    std::string excerpt; ///< the words around the first that was found
    bool operator==(const HelpHit &) const = default;
};

/// Case and accents do not count, and a word is found inside of longer ones. Where no part holds all words, those that hold the
/// most of their letters are found, since people ask whole questions and long words say more. Best first: all words in a page's name (or in the
/// words it can be searched by), then in a heading, then in the text; where these are alike, as the guide goes.
std::vector<HelpHit> searchHelp(const HelpGuide &guide, std::string_view query);

} // namespace huella
