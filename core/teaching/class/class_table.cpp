// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/teaching/class/class_table.h"

#include "core/charts/figures.h"
#include "core/charts/footing_marks.h"
#include "core/estimate/random.h"
#include "core/study/file/file.h"
#include "core/teaching/class/csv_headings.h"
#include "core/wording/sentences.h"

#include <algorithm>

namespace huella {
namespace {

/// The name of a file without what says its kind.
std::string stemOf(const std::string &file)
{
    constexpr std::string_view suffix = ".huella";
    return file.ends_with(suffix) ? file.substr(0, file.size() - suffix.size()) : file;
}

bool estimated(const ClassMember &member) { return member.scenario.missing == 0 && !member.scenario.runs.empty(); }

/// Each place of the runs once, in their order.
std::string placesOf(const ClassMember &member, const Wording &words)
{
    std::vector<std::string> all;
    for (const RunResultPointer &run : member.scenario.runs)
        if (run->estimate())
            if (std::string place = placeText(run->estimate()->inputs, words);
                std::find(all.begin(), all.end(), place) == all.end())
                all.push_back(std::move(place));
    std::string list;
    for (const std::string &place : all)
        list += (list.empty() ? "" : ", ") + place;
    return list;
}

/// What the electricity of most of the studies stands on: the others are marked beside it.
std::optional<Footing> commonFooting(const ClassTable &table)
{
    std::vector<std::pair<Footing, int>> counts;
    for (const ClassMember &member : table.members)
        if (const auto footing = footingOf(member.scenario)) {
            const auto known = std::find_if(counts.begin(), counts.end(),
                                            [&](const auto &each) { return sameFooting(each.first, *footing); });
            if (known == counts.end())
                counts.emplace_back(*footing, 1);
            else
                ++known->second;
        }
    const auto most = std::max_element(counts.begin(), counts.end(),
                                       [](const auto &a, const auto &b) { return a.second < b.second; });
    return most == counts.end() ? std::nullopt : std::optional(most->first);
}

/// Each study's name with its mark, and what the marks mean.
struct MarkedNames {
    std::vector<std::string> names;
    std::string footnote;
};

MarkedNames markedNames(const ClassTable &table, const Wording &words)
{
    const auto common = commonFooting(table);
    FootingMarks marks;
    MarkedNames marked;
    for (const ClassMember &member : table.members)
        marked.names.push_back(member.name + marks.mark(beside(member.scenario, common)));
    marked.footnote = marks.footnote(words, "class.source", "class.basis");
    return marked;
}

double largestGrams(const ClassTable &table)
{
    double largest = 0;
    for (const ClassMember &member : table.members)
        largest = std::max(largest, member.scenario.emissions.total.value());
    return largest;
}

} // namespace

ClassTable classTable(const std::vector<ClassFile> &files)
{
    ClassTable table;
    Evaluator evaluator;
    for (const ClassFile &file : files) {
        const auto read =
            file.bytes.and_then([&file](const std::string &bytes) { return readStudy(bytes, file.name); });
        if (!read) {
            table.refused.push_back(read.error());
            continue;
        }
        StudyResult result = evaluator.evaluate(read->study);
        if (result.scenarios.empty()) {
            table.refused.push_back({ErrorKind::input, file.name, Message("error.class.no_scenario")});
            continue;
        }
        const std::string author = read->study.author;
        table.members.push_back({file.name, author.empty() ? stemOf(file.name) : author, read->study.title,
                                 std::move(result.scenarios.front())});
    }
    const auto before = [](const ClassMember &a, const ClassMember &b) {
        return std::tuple(!estimated(a), a.scenario.emissions.total.value(), a.name)
               < std::tuple(!estimated(b), b.scenario.emissions.total.value(), b.name);
    };
    std::stable_sort(table.members.begin(), table.members.end(), before);
    return table;
}

ClassTable anonymised(ClassTable table, const Wording &words)
{
    // Equal figures stood by name: in another order, which says nothing of it.
    std::stable_sort(table.members.begin(), table.members.end(), [](const ClassMember &a, const ClassMember &b) {
        return std::tuple(!estimated(a), a.scenario.emissions.total.value(), hash64(a.file))
               < std::tuple(!estimated(b), b.scenario.emissions.total.value(), hash64(b.file));
    });
    int number = 0;
    for (ClassMember &member : table.members) {
        member.name = words("class.student", {numberArg("number", ++number)});
        member.file.clear();
        member.title.clear();
    }
    for (Error &error : table.refused)
        error.place = words("class.one_file");
    table.anonymous = true;
    return table;
}

Table classTableBlock(const ClassTable &table, const Wording &words)
{
    const Numbers &numbers = words.numbers();
    const Scale scale = chartMassScale(largestGrams(table));
    Table out;
    out.header = {words("class.who"), words("class.place"), words("class.energy"),
                  words("class.emissions", {textArg("unit", scale.unit)}),
                  words("class.range", {textArg("unit", scale.unit)})};
    out.numeric = {false, false, true, true, true};
    const MarkedNames marked = markedNames(table, words);
    for (size_t i = 0; i < table.members.size(); ++i) {
        const ClassMember &member = table.members[i];
        if (!estimated(member)) {
            out.rows.push_back(
                {member.name, words(member.scenario.runs.empty() ? "class.no_runs" : "class.missing"), "–", "–", "–"});
            continue;
        }
        const FormattedQuantity mass =
            formatQuantity(member.scenario.emissions.total.value(), member.scenario.range.emissionsG, scale, numbers);
        out.rows.push_back({marked.names[i], placesOf(member, words),
                            numbers.significant(member.scenario.energy.total.value(), 3), mass.value,
                            mass.certain ? std::string("–") : rangeInTable(mass.low, mass.high, words)});
    }
    return out;
}

ChartSpec classChart(const ClassTable &table, const Wording &words)
{
    ChartSpec chart;
    chart.title = words("class.chart");
    chart.labelHeading = words("class.who");
    const Scale scale = chartMassScale(largestGrams(table));
    chart.valueHeading = words("class.emissions", {textArg("unit", scale.unit)});
    const MarkedNames marked = markedNames(table, words);
    for (size_t i = 0; i < table.members.size(); ++i) {
        const ClassMember &member = table.members[i];
        if (!estimated(member))
            continue;
        const double amount = member.scenario.emissions.total.value() / scale.size;
        ChartRow bar;
        bar.id = member.name;
        bar.label = marked.names[i];
        bar.value = withUnit(formatQuantity(member.scenario.emissions.total.value(), member.scenario.range.emissionsG,
                                            scale, words.numbers()),
                             words.numbers());
        bar.parts = {{amount, ColourRole::mark, {}}};
        bar.low = member.scenario.range.emissionsG.low / scale.size;
        bar.high = member.scenario.range.emissionsG.high / scale.size;
        bar.note = placesOf(member, words);
        chart.bars.push_back(std::move(bar));
    }
    chart.footnote = marked.footnote;
    chart.description = describeChart(chart, words);
    return chart;
}

Document classDocument(const ClassTable &table, const Wording &words)
{
    Document document;
    document.language = words.language();
    document.title = words("class.title");
    document.blocks.emplace_back(Paragraph{{{document.title}}, TextStyle::title});
    document.blocks.emplace_back(
        Paragraph{{{words("class.count", {numberArg("count", double(table.members.size()))})}}, TextStyle::byline});
    if (ChartSpec chart = classChart(table, words); !chart.bars.empty())
        document.blocks.emplace_back(FigureBlock{std::move(chart), {}});
    document.blocks.emplace_back(classTableBlock(table, words));
    for (const Error &error : table.refused)
        document.blocks.emplace_back(Paragraph{{{error.place + ": " + words(error.message)}}, TextStyle::note});
    document.blocks.emplace_back(Paragraph{{{words("class.note")}}, TextStyle::note});
    return document;
}

std::string classCsv(const ClassTable &table, const Wording &words, CsvStyle style)
{
    std::string csv;
    CsvText out(csv, style);
    writeHeadings(
        out, words,
        {"who", "file", "title", "place", "energy_kwh", "emissions_g", "emissions_low_g", "emissions_high_g"});
    for (const ClassMember &member : table.members) {
        out.text(member.name);
        out.text(member.file);
        out.text(member.title);
        out.text(placesOf(member, words));
        const auto amount = [&](double value) { estimated(member) ? out.number(value) : out.empty(); };
        amount(member.scenario.energy.total.value());
        amount(member.scenario.emissions.total.value());
        amount(member.scenario.range.emissionsG.low);
        amount(member.scenario.range.emissionsG.high);
        out.endRow();
    }
    return csv;
}

} // namespace huella
