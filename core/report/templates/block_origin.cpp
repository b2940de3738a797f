// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/templates/block_origin.h"

#include <charconv>

namespace huella {
namespace {

// The origin of a block of the user's has behind it what the block stood behind in other kinds of report: " +summary:3", and
// " +summary:" where it stood at the start.
constexpr std::string_view placeMark = " +";

} // namespace

std::string_view originOf(const ReportBlock &block)
{
    return std::string_view(block.origin).substr(0, block.origin.find(placeMark));
}

bool isOfTheUser(const ReportBlock &block) { return originOf(block).empty() || !block.language.empty(); }

std::optional<std::string_view> placeIn(const ReportBlock &block, std::string_view id)
{
    const std::string_view all = block.origin;
    const auto from = all.find(std::string(placeMark).append(id) + ":");
    if (from == std::string_view::npos)
        return {};
    const std::string_view place = all.substr(from + placeMark.size());
    return place.substr(0, place.find(placeMark));
}

ReportBlockPointer withPlace(const ReportBlock &block, std::string_view id, std::string_view place)
{
    ReportBlock kept = block;
    if (const auto old = placeIn(block, id))
        kept.origin.erase(size_t(old->data() - block.origin.data()) - placeMark.size(), old->size() + placeMark.size());
    kept.origin.append(placeMark).append(place);
    return std::make_shared<const ReportBlock>(std::move(kept));
}

std::string_view templateOf(std::string_view origin) { return origin.substr(0, origin.rfind(':')); }

size_t indexIn(std::string_view origin)
{
    const std::string_view digits = origin.substr(origin.rfind(':') + 1);
    size_t index = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), index);
    return index;
}

std::string templateOrigin(const ReportTemplate &from, size_t block)
{
    const bool builtIn = reportTemplate(from.id, from.language) != nullptr;
    return from.id + (builtIn ? "" : "." + std::string(codeOf(from.language))) + ":" + std::to_string(block);
}

std::optional<Language> languageOfOrigin(std::string_view origin)
{
    const std::string_view from = templateOf(origin.substr(0, origin.find(placeMark)));
    const auto dot = from.rfind('.');
    return dot == std::string_view::npos ? std::nullopt : languageFromCode(from.substr(dot + 1));
}

const TemplateBlock *builtInOrigin(const ReportBlock &block, Language language)
{
    const std::string_view origin = originOf(block);
    const auto colon = origin.rfind(':');
    if (colon == std::string_view::npos)
        return nullptr;
    const std::string_view digits = origin.substr(colon + 1);
    size_t index = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), index);
    const ReportTemplate *from = reportTemplate(origin.substr(0, colon), language);
    const bool known =
        from && error == std::errc() && end == digits.data() + digits.size() && index < from->blocks.size();
    return known ? &from->blocks[index] : nullptr;
}

} // namespace huella
