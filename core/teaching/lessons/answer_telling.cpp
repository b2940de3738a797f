// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/letters.h"
#include "core/teaching/lessons/lesson_cover.h"

#include "core/report/recipes/recipe_names.h"
#include "core/wording/formatted_quantity.h"

#include <algorithm>
#include <cmath>

namespace huella {
namespace {

constexpr double sameDigits = 1e-9; // the same figure by another way round differs in its last bits
constexpr double monthsInAYear = 12;

/// What the bars of a chart are, in the units of formulas; none where they are shares, counts or intensities.
std::optional<Measured> barUnit(const ChartSpec &chart, const LessonStep &step)
{
    if (chart.kind == ChartKind::histogram || !canBeIn(step.chart, Measure::treeMonths))
        return {};
    switch (step.measure) {
    case Measure::emissions: return Measured{1, teachingUnit("g")->dimension};
    case Measure::energy: return Measured{teachingUnit("kWh")->size, teachingUnit("kWh")->dimension};
    case Measure::treeMonths: break;
    }
    return Measured{1, {}};
}

std::vector<double> amountsOf(const ChartSpec &chart)
{
    std::vector<double> amounts{chart.centre};
    for (const ChartRow &bar : chart.bars) {
        amounts.insert(amounts.end(), {bar.total(), bar.low, bar.high});
        for (const BarPart &part : bar.parts)
            amounts.push_back(part.value); // said to who looks closer at the bar
    }
    return amounts;
}

/// Spaces that do not break are spaces.
std::string withPlainSpaces(std::string_view text)
{
    std::string plain(text);
    for (const std::string_view space : {"\u202f", "\u00a0"})
        for (auto at = plain.find(space); at != std::string::npos; at = plain.find(space, at))
            plain.replace(at, space.size(), " ");
    return plain;
}

/// As a whole: neither part of a longer number nor of another unit ("174 g CO₂e/kWh").
bool holdsAmount(std::string_view text, std::string_view amount)
{
    static constexpr std::string_view carbon = " CO₂e", ofCarbon = " de CO₂e";
    for (auto at = text.find(amount); at != std::string_view::npos; at = text.find(amount, at + 1)) {
        const bool startsInside = at > 0 && (isDigit(text[at - 1]) || text[at - 1] == ',' || text[at - 1] == '.');
        std::string_view rest = text.substr(at + amount.size());
        for (const std::string_view name : {carbon, ofCarbon})
            if (rest.starts_with(name))
                rest.remove_prefix(name.size());
        const bool goesOn =
            !rest.empty()
            && (isDigit(rest.front()) || isLetter(rest.front()) || rest.front() == '/'
                || ((rest.front() == ',' || rest.front() == '.') && rest.size() > 1 && isDigit(rest[1])));
        if (!startsInside && !goesOn)
            return true;
    }
    return false;
}

} // namespace

bool isSameFigure(const std::optional<Measured> &a, const std::optional<Measured> &b)
{
    return a && b && a->dimension == b->dimension
           && std::abs(a->value - b->value) <= sameDigits * std::max(std::abs(a->value), std::abs(b->value));
}

bool showsAmount(const ChartSpec &chart, const LessonStep &step, const Measured &amount)
{
    const auto unit = barUnit(chart, step);
    if (!unit)
        return false;
    const std::vector<double> amounts = amountsOf(chart);
    return std::any_of(amounts.begin(), amounts.end(), [&](double each) {
        const Measured shown{each * unit->value, unit->dimension};
        const Measured years{shown.value / monthsInAYear, shown.dimension}; // many tree-months are said in years
        return each > 0
               && (isSameFigure(shown, amount) || (step.measure == Measure::treeMonths && isSameFigure(years, amount)));
    });
}

bool tellsAnswer(std::string_view text, const Measured &answer, const TeachingUnit &unit, const Numbers &numbers)
{
    const std::string plain = withPlainSpaces(text);
    const auto told = [&](const std::string &amount) { return holdsAmount(plain, withPlainSpaces(amount)); };
    const bool isPlain = unit.dimension == Dimension();
    for (const TeachingUnit &each : teachingUnits()) {
        if (each.dimension != unit.dimension || (isPlain && each.name != unit.name))
            continue;
        if (each.name == "%" && told(numbers.percent(answer.value)))
            return true;
        for (const int digits : {3, 4}) {
            const std::string number = numbers.significant(answer.value / each.size, digits);
            const bool unlikely = std::count_if(number.begin(), number.end(), isDigit) >= 3; // "2" stands in any text
            const bool perUnit = each.shown.find('/') != std::string_view::npos;
            if ((unlikely || !each.shown.empty())
                && told(numbers.withUnit(number, perUnit ? each.shown : shortUnit(each.shown))))
                return true;
        }
    }
    return false;
}

} // namespace huella
