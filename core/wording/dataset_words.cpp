// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/dataset_words.h"

#include <algorithm>

namespace huella {
namespace {

std::string filesLeftOut(std::string_view why)
{
    std::string list;
    for (const LeftOutTable &table : tablesLeftOut())
        if (table.why == why)
            list += (list.empty() ? "" : ", ") + std::string(table.file);
    return list;
}

} // namespace

std::string leftOutOfDatasets(const Wording &words)
{
    return words("dataset.left_out", {textArg("no_licence", filesLeftOut("no_licence")),
                                      textArg("non_commercial", filesLeftOut("non_commercial"))});
}

std::string ownChipsSentence(const OwnChips &own, const Wording &words)
{
    return words("own_chips.kept", {numberArg("processors", double(own.processors.size())),
                                    numberArg("accelerators", double(own.accelerators.size()))});
}

std::string otherPowersSentence(const std::vector<OtherPower> &powers, const Wording &words)
{
    constexpr size_t named = 5;
    if (powers.empty())
        return {};
    std::string list;
    for (size_t i = 0; i < powers.size() && i < named; ++i)
        list +=
            (i > 0 ? "; " : "")
            + words("own_chips.other_power", {textArg("name", powers[i].name), numberArg("own", powers[i].ownW, "W"),
                                              numberArg("shipped", powers[i].shippedW, "W")});
    const size_t more = powers.size() - std::min(powers.size(), named);
    if (more > 0)
        list += "; " + words("own_chips.more", {numberArg("count", double(more))});
    return words("own_chips.other_powers", {numberArg("count", double(powers.size())), textArg("list", list)});
}

} // namespace huella
