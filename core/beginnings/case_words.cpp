// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/beginnings/case_words.h"

#include "core/study/edits/edits.h"

#include <cmath>

namespace huella {
namespace {

using Told = PublishedCase::Quantity;
constexpr int caseDigits = 6; // as many as any of them was printed with

/// Units that stand behind printed figures, and what one of them is in the quantity's own.
struct PrintedUnit {
    Told quantity;
    std::string_view ending, unit;
    double size;
};
constexpr PrintedUnit printedUnits[] = {{Told::energyKwh, " MWh", "MWh", 1000},
                                        {Told::energyKwh, " kWh", "kWh", 1},
                                        {Told::energyKwh, " Wh", "Wh", 0.001},
                                        {Told::emissionsKg, " t", "t", 1000}};

} // namespace

std::string oursInWords(const PublishedCase &each, double ours, const Wording &words)
{
    for (const PrintedUnit &known : printedUnits)
        if (known.quantity == each.quantity && each.printed.ends_with(known.ending))
            return words.numbers().significant(ours / known.size, known.unit, caseDigits);
    return words.numbers().significant(ours, words("cases.unit." + std::string(toString(each.quantity))), caseDigits);
}

std::string differenceInWords(const PublishedCase &each, double ours, const Wording &words)
{
    if (insideRounding(each, ours))
        return words("cases.same");
    const double share = ours / each.published - 1;
    return words(share < 0 ? "cases.less" : "cases.more", {textArg("share", words.numbers().percent(std::abs(share)))});
}

Study studyOf(const PublishedCase &each, const Wording &words)
{
    const Study &study = each.beginning.study;
    const double ours = oursOf(each);
    const std::string said =
        words("cases.note", {textArg("printed", each.printed), textArg("source", each.source),
                             textArg("ours", oursInWords(each, ours, words)),
                             textArg("difference", differenceInWords(each, ours, words)), textArg("why", each.why)});
    const Run &first = *study.scenarios.front().runs.front();
    return setNote(study, first.id, first.note.empty() ? said : said + "\n" + first.note);
}

} // namespace huella
