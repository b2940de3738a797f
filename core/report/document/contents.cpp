// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/document/contents.h"

#include <algorithm>

namespace huella {
namespace {

constexpr size_t mostInContents = 24; // lines of the list
constexpr int deepestInContents = 2;

auto countOfFirstLevel(const std::vector<Section> &sections)
{
    return size_t(
        std::count_if(sections.begin(), sections.end(), [](const Section &section) { return section.level == 1; }));
}

} // namespace

std::vector<Section> sectionsOf(const Document &document)
{
    std::vector<Section> sections;
    for (size_t i = 0; i < document.blocks.size(); ++i)
        if (const auto *paragraph = std::get_if<Paragraph>(&document.blocks[i]))
            if (const int level = headingLevel(paragraph->style);
                level > 0 && level <= deepestInContents && !paragraph->text().empty())
                sections.push_back({paragraph->text(), level, i});
    return sections;
}

std::vector<Section> namedInContents(std::vector<Section> sections)
{
    if (countOfFirstLevel(sections) < fewestSections)
        return {};
    if (sections.size() > mostInContents)
        std::erase_if(sections, [](const Section &section) { return section.level > 1; });
    return sections;
}

std::vector<Section> contentsOf(const Document &document)
{
    std::vector<Section> sections = sectionsOf(document);
    return countOfFirstLevel(sections) < sectionsWithContents ? std::vector<Section>()
                                                              : namedInContents(std::move(sections));
}

std::string sectionKey(size_t place) { return "section-" + std::to_string(place + 1); }

} // namespace huella
