// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/explain.h"

#include "core/wording/explain_parts.h"

#include <algorithm>
#include <cmath>

namespace huella {
namespace {

constexpr double countable = 1e9;
constexpr int countedDigits = 6;

void append(std::string &line, std::string_view part)
{
    if (!part.empty())
        line += (line.empty() ? "" : " · ") + std::string(part);
}

/// A reference amount has a name in both languages; models are called the same everywhere.
std::string_view entryName(std::string_view entry, const Dataset &dataset, bool spanish)
{
    for (const Equivalence &each : dataset.catalogue().equivalences)
        if (each.id == entry) {
            const Equivalence &record = dataset.equivalence(entry);
            return spanish ? record.nameEs : record.nameEn;
        }
    return entry;
}

/// Writes a step in one of its forms.
class SpanWriter {
public:
    enum class Form { symbols, words, figures };
    SpanWriter(Form form, const WorkingDigits &digits, const Dataset &dataset, const Wording &words,
               std::optional<WorkingHeadline> headline = {})
        : form_(form), digits_(digits), dataset_(dataset), words_(words), headline_(std::move(headline))
    {
    }

    std::vector<WorkingSpan> step(const Step &step)
    {
        WorkingSpan name = form_ == Form::symbols ? symbolSpan(step.symbol) : wordSpan(step.symbol, {});
        name.kind = WorkingSpan::Kind::step;
        spans_.push_back(std::move(name));
        plain(" = ", "working.spoken.equals");
        write(*step.expression);
        if (form_ == Form::figures) {
            plain(" = ", "working.spoken.equals");
            result(step);
        }
        return std::move(spans_);
    }

private:
    /// What the headline rounds is written as it is there, too. The next line goes on from the energy, in its own unit; nothing
    /// goes on from the emissions.
    void result(const Step &step)
    {
        const bool energy = step.symbol == "E";
        if (!headline_ || !(energy || step.symbol == "C")) {
            spans_.push_back(amount(WorkingSpan::Kind::result, step.symbol, step.value, step.unit, false));
            return;
        }
        const FormattedQuantity &rounded = energy ? headline_->energy : headline_->emissions;
        const Scale scale = energy ? headline_->energyScale : headline_->massScale;
        const double value = step.value / scale.size;
        spans_.push_back(energy ? amount(WorkingSpan::Kind::result, step.symbol, step.value, step.unit, false)
                                : amount(WorkingSpan::Kind::result, step.symbol, value, scale.unit, false));
        WorkingSpan end = spans_.back();
        end.text = withUnit(rounded, words_.numbers());
        end.spoken = spokenAmount(rounded.value, value, step.symbol, rounded.unit, words_);
        if (end.text == spans_.back().text)
            return;
        plain(" ≈ ", "working.spoken.about");
        spans_.push_back(std::move(end));
    }

    void plain(std::string text, const char *spoken)
    {
        WorkingSpan span{WorkingSpan::Kind::plain, std::move(text)};
        span.spoken = words_(spoken);
        spans_.push_back(std::move(span));
    }

    /// "× 1" for a run that is done once says nothing.
    static bool silent(const Term &term) { return term.symbol == "n" && term.value == 1; }

    void write(const Term &term, bool brackets = false)
    {
        if (term.terms.empty()) {
            spans_.push_back(leaf(term));
            return;
        }
        if (brackets)
            plain("(", "working.spoken.open");
        for (size_t i = 0, written = 0; i < term.terms.size(); ++i) {
            const Term &part = *term.terms[i];
            if (silent(part))
                continue;
            if (written++ > 0)
                sign(term.kind);
            write(part, needsBrackets(term.kind, part.kind, i));
        }
        if (brackets)
            plain(")", "working.spoken.close");
    }
    void sign(Term::Kind kind)
    {
        switch (kind) {
        case Term::Kind::sum: return plain(" + ", "working.spoken.plus");
        case Term::Kind::quotient: return plain(" ÷ ", "working.spoken.over");
        case Term::Kind::difference: return plain(" − ", "working.spoken.minus");
        default: return plain(" × ", "working.spoken.times");
        }
    }
    static bool needsBrackets(Term::Kind outer, Term::Kind inner, size_t place)
    {
        using Kind = Term::Kind;
        if (inner == Kind::sum || inner == Kind::difference)
            return outer != Kind::sum && (outer != Kind::difference || place > 0);
        return place > 0 && (inner == Kind::quotient || (inner == Kind::product && outer == Kind::quotient));
    }

    WorkingSpan leaf(const Term &term) const
    {
        if (term.kind == Term::Kind::constant) {
            WorkingSpan span{WorkingSpan::Kind::plain, words_.numbers().exact(term.value)};
            span.spoken = span.text;
            return span;
        }
        switch (form_) {
        case Form::symbols: return symbolSpan(term.symbol);
        case Form::words: return wordSpan(term.symbol, term.origin.entry);
        case Form::figures: break;
        }
        if (term.kind == Term::Kind::step)
            return amount(WorkingSpan::Kind::plain, term.symbol, term.value, term.unit, false);
        return figure(term);
    }
    WorkingSpan figure(const Term &term) const
    {
        const bool repeated =
            term.origin.rule.starts_with("rule.repeat."); // 52.178… weeks a year: as a result, not as typed
        WorkingSpan span = amount(WorkingSpan::Kind::figure, term.symbol, term.value, term.unit, !repeated);
        span.explanation = words_("working.figure", {textArg("name", termName(term.symbol, term.origin.entry, words_)),
                                                     textArg("value", span.text),
                                                     textArg("origin", originText(term.origin, dataset_, words_))});
        span.field = term.field;
        span.source = term.origin.source;
        span.assumed = term.origin.kind == OriginKind::assumed;
        return span;
    }
    WorkingSpan symbolSpan(std::string_view symbol) const
    {
        const auto bar = symbol.find('_');
        WorkingSpan span{WorkingSpan::Kind::plain, std::string(symbol.substr(0, bar))};
        span.symbol = symbol;
        span.spoken = span.text;
        if (bar != std::string_view::npos) {
            span.subscript = symbol.substr(bar + 1);
            span.spoken =
                words_("working.spoken.index", {textArg("letter", span.text), textArg("index", span.subscript)});
        }
        return span;
    }
    WorkingSpan wordSpan(std::string_view symbol, std::string_view entry) const
    {
        WorkingSpan span{WorkingSpan::Kind::plain, termName(symbol, entry, words_)};
        span.symbol = symbol;
        span.spoken = span.text;
        return span;
    }
    WorkingSpan amount(WorkingSpan::Kind kind, std::string_view symbol, double value, std::string_view unit,
                       bool exact) const
    {
        const Numbers &numbers = words_.numbers();
        const double shown = unit == "%" ? std::round(value * 1e6) / 1e4 : value; // 0.29 × 100 has a long tail
        const bool counted = exact && std::abs(shown) >= countable; // 7 × 10⁹ parameters: nobody counts the zeros
        const std::string number = counted                ? numbers.significant(shown, countedDigits)
                                   : exact || unit == "%" ? numbers.exact(shown)
                                                          : numbers.significant(shown, digits_.of(symbol));
        WorkingSpan span{kind, numbers.withUnit(number, unit)};
        span.symbol = symbol;
        span.value = value;
        span.unit = unit;
        span.spoken = spokenAmount(number, shown, symbol, unit, words_);
        return span;
    }

    Form form_;
    const WorkingDigits &digits_;
    const Dataset &dataset_;
    const Wording &words_;
    std::optional<WorkingHeadline> headline_;
    std::vector<WorkingSpan> spans_{};
};

} // namespace

std::string termName(std::string_view symbol, std::string_view entry, const Wording &words)
{
    const std::string key = "symbol." + std::string(symbol), special = key + "." + std::string(entry);
    return words(!entry.empty() && words.has(special) ? special : key);
}

std::string sourceText(const Origin &origin, const Dataset &dataset, const Wording &words)
{
    std::string line;
    const auto place =
        origin.basis == Basis::none ? Lookup<Place>(tl::unexpected(NoMatch{})) : dataset.place(origin.entry);
    const bool spanish = words.language() == Language::es;
    append(line, place ? std::string_view(place->record->name(spanish)) : entryName(origin.entry, dataset, spanish));
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

std::string originText(const Origin &origin, const Dataset &dataset, const Wording &words)
{
    std::string line = words("origin." + std::string(toString(origin.kind)));
    if (origin.kind != OriginKind::given)
        append(line, sourceText(origin, dataset, words));
    return line;
}

WorkingHeadline headlineOf(const Estimate &estimate, const Numbers &numbers, const PageDigits &digits)
{
    const auto &out = estimate.outcome;
    Scale energy = energyScale(out.energy.total.value()), mass = massScale(out.emissions.total.value());
    energy.digits = digits.energy;
    mass.digits = digits.mass;
    return headlineOf(estimate, numbers, energy, mass);
}

WorkingHeadline headlineOf(const Estimate &estimate, const Numbers &numbers, Scale energy, Scale mass)
{
    const auto &out = estimate.outcome;
    return {formatQuantity(out.energy.total.value(), estimate.range.energyKwh, energy, numbers),
            formatQuantity(out.emissions.total.value(), estimate.range.emissionsG, mass, numbers), energy, mass};
}

std::vector<WorkingLine> workingLines(const Working &working, const Dataset &dataset, const Wording &words,
                                      const std::optional<WorkingHeadline> &headline)
{
    using Form = SpanWriter::Form;
    const WorkingDigits digits = digitsOf(working);
    std::vector<WorkingLine> lines;
    for (const Step &step : working.steps) {
        if (step.expression->terms.size() < 2)
            continue;
        WorkingLine line;
        line.spans = SpanWriter(Form::figures, digits, dataset, words, headline).step(step);
        line.spoken = spokenText(line.spans);
        line.symbols = SpanWriter(Form::symbols, digits, dataset, words).step(step);
        line.words = SpanWriter(Form::words, digits, dataset, words).step(step);
        line.symbol = step.symbol;
        line.covered = words("working.covered");
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace huella
