// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/explain.h"

#include <algorithm>
#include <cmath>

namespace huella {
namespace {

constexpr int workingDigits = 4; // enough to follow the next line by hand

void append(std::string &line, std::string_view part)
{
    if (!part.empty())
        line += (line.empty() ? "" : " · ") + std::string(part);
}

class LineWriter {
public:
    LineWriter(const Dataset &dataset, const Wording &words) : dataset_(dataset), words_(words) {}

    WorkingLine line(const Step &step)
    {
        line_ = {};
        const std::string name = words_("symbol." + std::string(step.symbol));
        add({WorkingSpan::Kind::step, name, {}, {}, {}, false}, name);
        plain(" = ", words_("working.spoken.equals"));
        write(*step.expression);
        plain(" = ", words_("working.spoken.equals"));
        const std::string result = quantity(step.value, step.unit, false);
        add({WorkingSpan::Kind::result, result, {}, {}, {}, false}, result);
        return std::move(line_);
    }

private:
    void add(WorkingSpan span, const std::string &spoken)
    {
        line_.spans.push_back(std::move(span));
        line_.spoken += spoken;
    }
    void plain(std::string text, const std::string &spoken) { add({WorkingSpan::Kind::plain, std::move(text), {}, {}, {}, false}, " " + spoken + " "); }

    std::string quantity(double value, std::string_view unit, bool exact) const
    {
        if (unit == "%")
            return words_.numbers().withUnit(words_.numbers().exact(std::round(value * 1e6) / 1e4), "%");
        return exact ? words_.numbers().exact(value, unit) : words_.numbers().significant(value, unit, workingDigits);
    }

    /// "× 1" for a run that is done once says nothing.
    static bool silent(const Term &term) { return term.symbol == "n" && term.value == 1; }

    void write(const Term &term, bool inside = false)
    {
        if (term.kind == Term::Kind::sum || term.kind == Term::Kind::product) {
            const bool sum = term.kind == Term::Kind::sum;
            const bool brackets = sum && inside;
            if (brackets)
                plain("(", words_("working.spoken.open"));
            bool first = true;
            for (const auto &part : term.terms) {
                if (silent(*part))
                    continue;
                if (!first)
                    plain(sum ? " + " : " × ", words_(sum ? "working.spoken.plus" : "working.spoken.times"));
                first = false;
                write(*part, true);
            }
            if (brackets)
                plain(")", words_("working.spoken.close"));
            return;
        }
        const bool figure = term.kind == Term::Kind::figure;
        const bool repeated = term.origin.rule.starts_with("rule.repeat."); // 52.178… weeks a year: as a result, not as typed
        WorkingSpan span{figure ? WorkingSpan::Kind::figure : WorkingSpan::Kind::plain, quantity(term.value, term.unit, figure && !repeated), {}, {}, {}, false};
        std::string spoken = span.text;
        if (figure) {
            const std::string name = words_("symbol." + std::string(term.symbol));
            span.explanation = words_("working.figure", {text("name", name), text("value", span.text), text("origin", originText(term.origin, dataset_, words_))});
            span.field = term.field;
            span.source = term.origin.source;
            span.assumed = term.origin.kind == OriginKind::assumed;
            if (term.unit.empty())
                spoken += " " + name; // "12 cores times 7.5 W", not "12 times 7.5 W"
        }
        add(std::move(span), spoken);
    }

    const Dataset &dataset_;
    const Wording &words_;
    WorkingLine line_;
};

} // namespace

std::string originText(const Origin &origin, const Dataset &dataset, const Wording &words)
{
    std::string line = words("origin." + std::string(toString(origin.kind)));
    if (origin.kind == OriginKind::given)
        return line;
    const auto place = origin.basis == Basis::none ? Lookup<Place>(tl::unexpected(NoMatch{})) : dataset.place(origin.entry);
    append(line, place ? std::string_view(place->record->name(words.language() == Language::es)) : origin.entry);
    if (!origin.rule.empty())
        append(line, words(origin.rule));
    if (origin.basis != Basis::none)
        append(line, words("basis." + std::string(toString(origin.basis))));
    if (const Source *source = dataset.source(origin.source)) {
        std::string cited(source->title);
        if (origin.year > 0)
            cited += ", " + std::to_string(origin.year);
        append(line, cited);
    }
    return line;
}

std::string WorkingLine::plain() const
{
    std::string line;
    for (const WorkingSpan &span : spans)
        line += span.text;
    return line;
}

std::vector<WorkingLine> workingLines(const Working &working, const Dataset &dataset, const Wording &words)
{
    std::vector<WorkingLine> lines;
    LineWriter writer(dataset, words);
    for (const Step &step : working.steps)
        if (step.expression->terms.size() > 1) // "power = processor power" repeats the line above
            lines.push_back(writer.line(step));
    return lines;
}

} // namespace huella
