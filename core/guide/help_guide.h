// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document/document.h"
#include "core/wording/wording.h"

#include <span>

namespace huella {

/// A heading of a page. Its anchor is made of the English words in both languages, so that links outlive a switch of language.
struct HelpHeading {
    std::string text, anchor; ///< the page's title has no anchor: it is the page itself
    size_t block = 0;         ///< where it stands in the document
};

/// A page of the guide with finished words. Links to other pages are "help:plan" or "help:plan#the-answer".
struct HelpPage {
    std::string id, name, about, words;
    Document document;
    std::vector<HelpHeading> headings; ///< the title first
    const HelpHeading *heading(std::string_view anchor) const;
};

/// A place of the guide.
struct HelpPlace {
    std::string page, anchor;
    bool operator==(const HelpPlace &) const = default;
};
/// Where "help:plan#the-answer" leads; nothing for links that are none of the guide's.
std::optional<HelpPlace> helpPlace(std::string_view link);
std::string helpLink(const HelpPlace &place);

/// The user guide in one language, with the figures of one example: 12 h on 12 cores with 64 GB in Spain.
class HelpGuide {
public:
    static const HelpGuide &of(Language language);
    Language language() const { return language_; }
    std::span<const HelpPage> pages() const { return pages_; } ///< in the order in which they are read
    const HelpPage *page(std::string_view id) const;

private:
    explicit HelpGuide(Language language);
    Language language_;
    std::vector<HelpPage> pages_;
};

} // namespace huella
