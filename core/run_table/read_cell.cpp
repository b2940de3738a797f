// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fold.h"
#include "core/base/letters.h"
#include "core/charts/figures.h"
#include "core/run_table/run_cells.h"
#include "core/study/edits/edits.h"
#include "core/study/file/run_file.h"
#include "core/teaching/questions/typed_answer.h"
#include "core/workload/with_unit.h"

#include <algorithm>
#include <cmath>

// Reads the cells of a table of runs, with the readers and the refusals of the form's fields.

namespace huella {
namespace {

using View = std::string_view;
using Read = tl::expected<CellChange, Message>;
constexpr std::array<View, 4> cellBlanks{" ", "\u00a0", "\u202f", "\t"};
constexpr std::array<View, 4> nothing{"—", "–", "-", "−"}; ///< what tables have where there is nothing

std::optional<Message> readAs(const TypedNumber &number)
{
    return number.readAsDecimal ? std::optional(Message("plan.read_as", {numberArg("value", number.value)}))
                                : std::nullopt;
}

tl::expected<TypedNumber, Message> numberFor(Field field, View text)
{
    const FieldInfo &info = fieldInfo(field);
    const auto read = [&info](View typed) { return readTypedNumber(typed, info.unit); };
    auto number = sayingUnits(read, info)(text);
    if (!number)
        return tl::unexpected(number.error().message);
    if (auto wrong = checkNumber(info, number->value))
        return tl::unexpected(std::move(*wrong));
    return *number;
}

Read readNumber(Field field, View text)
{
    if (text.empty())
        return CellChange{[field](Run &run) { numberOf(run.workload, field)->reset(); }};
    const auto number = numberFor(field, text);
    if (!number)
        return tl::unexpected(number.error());
    return CellChange{[field, value = number->value](Run &run) { *numberOf(run.workload, field) = value; },
                      readAs(*number)};
}

Read readName(Field field, View text, const NameReader &names)
{
    if (text.empty())
        return CellChange{[field](Run &run) { textOf(run.workload, field)->reset(); }};
    auto id = names(field, std::string(text));
    if (!id)
        return tl::unexpected(id.error());
    return CellChange{[field, id = *id](Run &run) { *textOf(run.workload, field) = id; }};
}

/// "2 × A100", "2x A100": how many, and where the name begins; nothing where no number stands before a sign of times.
std::optional<std::pair<View, View>> countAndName(View text)
{
    const auto end = text.find_first_not_of("0123456789., ");
    if (end == View::npos || end == 0)
        return {};
    const View count = trimmed(text.substr(0, end), cellBlanks);
    for (const View sign : {View("×"), View("x"), View("X"), View("*")}) {
        const View rest = text.substr(end);
        if (!count.empty() && rest.starts_with(sign))
            return std::pair(count, trimmed(rest.substr(sign.size()), cellBlanks));
    }
    return {};
}

Read readAccelerator(View text, const NameReader &names)
{
    const auto parts = countAndName(text);
    const View name = parts ? parts->second : text;
    auto model = readName(Field::gpu, name, names);
    if (!model)
        return model;
    auto count = readNumber(Field::gpus, parts ? parts->first : View());
    if (!count)
        return count;
    return CellChange{[model = model->change, count = count->change](Run &run) {
                          model(run);
                          count(run);
                      },
                      count->remark};
}

Read readKind(View text)
{
    const std::string typed = foldName(text);
    if (typed.empty())
        return CellChange{[](Run &run) { run.kind.clear(); }};
    for (const View kind : runKinds())
        for (const Language language : {Language::en, Language::es}) {
            const Wording &words = Wording::of(language);
            const std::string id(kind);
            if (typed == foldName(id) || typed == foldName(words("kind." + id))
                || typed == foldName(words("runs.kind." + id)))
                return CellChange{[id](Run &run) { run.kind = id; }};
        }
    std::vector<Message> all;
    for (const View kind : runKinds())
        all.emplace_back("runs.kind." + std::string(kind));
    return tl::unexpected(Message("runs.error.kind", {textArg("typed", shortened(text)), {"kinds", std::move(all)}}));
}

tl::expected<int, Message> readYear(View text)
{
    const auto number = readTypedNumber(text);
    if (!number)
        return tl::unexpected(number.error().message);
    if (number->value < firstYear || number->value > lastYear)
        return tl::unexpected(Message("error.number.between", {numberArg("value", number->value),
                                                               yearArg("min", firstYear), yearArg("max", lastYear)}));
    if (number->value != std::floor(number->value))
        return tl::unexpected(Message("error.record.whole"));
    return int(number->value);
}

/// "2027", or a period: "2027–2029", "2027 to 2029".
Read readYears(View text)
{
    if (text.empty())
        return CellChange{[](Run &run) { run.year.reset(), run.until.reset(); }};
    View from = text, to;
    bool period = false;
    for (const View between : {View("–"), View("—"), View("-"), View(" to "), View(" a ")})
        if (const auto at = text.find(between); at != View::npos && at > 0 && !period) {
            period = true;
            from = trimmed(text.substr(0, at), cellBlanks);
            to = trimmed(text.substr(at + between.size()), cellBlanks);
        }
    const auto first = readYear(from);
    if (!first)
        return tl::unexpected(first.error());
    const auto last = period ? readYear(to) : first;
    if (!last)
        return tl::unexpected(last.error());
    if (*last < *first)
        return tl::unexpected(Message("error.years.order", {yearArg("first", *first), yearArg("last", *last)}));
    return CellChange{[first = *first, last = *last](Run &run) {
        run.year = first;
        run.until = last > first ? std::optional(last) : std::nullopt;
    }};
}

Read readPlatform(View text)
{
    if (text.empty())
        return CellChange{[](Run &run) { run.workload.platform.reset(); }};
    WorkloadView read;
    if (auto set = setFromText(read, fieldInfo(Field::platform), text); !set)
        return tl::unexpected(set.error().message);
    return CellChange{[platform = read.platform](Run &run) { run.workload.platform = platform; }};
}

} // namespace

View nameBehindCount(View text)
{
    const auto parts = countAndName(trimmed(text, cellBlanks));
    return parts ? parts->second : text;
}

Read readCell(RunColumn column, View typed, const NameReader &names)
{
    View text = trimmed(typed, cellBlanks);
    if (std::find(nothing.begin(), nothing.end(), text) != nothing.end() && column != RunColumn::name)
        text = {};
    switch (column) {
    case RunColumn::name:
        if (text.empty())
            return tl::unexpected(Message("runs.error.no_name"));
        return CellChange{[name = asName(text)](Run &run) { run.name = name; }};
    case RunColumn::kind: return readKind(text);
    case RunColumn::years: return readYears(text);
    case RunColumn::gpu: return readAccelerator(text, names);
    case RunColumn::platform: return readPlatform(text);
    case RunColumn::note: return CellChange{[note = std::string(text)](Run &run) { run.note = note; }};
    default: break;
    }
    const Field field = *fieldOf(column);
    return fieldInfo(field).kind == FieldInfo::Kind::text ? readName(field, text, names) : readNumber(field, text);
}

} // namespace huella
