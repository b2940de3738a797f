// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/figure_sources.h"

#include "core/wording/explain.h"
#include "core/wording/explain_parts.h"

#include <cmath>
#include <set>

namespace huella {
namespace {

class SourceRows {
public:
    SourceRows(const Dataset &dataset, const Wording &words) : dataset_(dataset), words_(words) {}

    void add(const Term &term)
    {
        for (const auto &part : term.terms)
            add(*part);
        const bool once = term.symbol == "n" && term.value == 1; // the working does not show it either
        if (term.kind != Term::Kind::figure || once || !seen_.insert(std::string(term.symbol)).second)
            return;
        const std::string figure = termName(term.symbol, term.origin.entry, words_) + " " + valueOf(term);
        if (term.origin.kind == OriginKind::given)
            given_ += (given_.empty() ? "" : " · ") + figure;
        else
            rows_.push_back({figure, sourceText(term.origin, dataset_, words_), kindOf(term.origin.kind),
                             term.origin.kind == OriginKind::assumed});
    }

    std::vector<FigureSource> take()
    {
        if (!given_.empty())
            rows_.push_back({given_, {}, kindOf(OriginKind::given)});
        return std::move(rows_);
    }

private:
    std::string kindOf(OriginKind kind) const
    {
        return words_(kind == OriginKind::catalogue ? "plan.catalogue" : "origin." + std::string(toString(kind)));
    }

    std::string valueOf(const Term &term) const
    {
        const Numbers &numbers = words_.numbers();
        const bool repeated = term.origin.rule.starts_with("rule.repeat."); // as in the working: not as typed
        const double shown = term.unit == "%" ? std::round(term.value * 1e6) / 1e4 : term.value;
        return numbers.withUnit(repeated ? numbers.significant(shown, 4) : numbers.exact(shown), term.unit);
    }

    const Dataset &dataset_;
    const Wording &words_;
    std::set<std::string> seen_;
    std::vector<FigureSource> rows_;
    std::string given_;
};

} // namespace

std::vector<FigureSource> figureSources(const Working &working, const Dataset &dataset, const Wording &words)
{
    SourceRows rows(dataset, words);
    for (const Step &step : working.steps)
        rows.add(*step.expression);
    return rows.take();
}

std::string licenceText(std::string_view licence, const Wording &words)
{
    const std::string key = "report.licence." + std::string(licence);
    return words.has(key) ? words(key) : std::string(licence);
}

} // namespace huella
