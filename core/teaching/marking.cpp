// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/teaching/marking.h"

#include "core/base/csv_text.h"
#include "core/base/fold.h"
#include "core/teaching/csv_table.h"
#include "core/teaching/mistakes.h"
#include "core/teaching/question.h"
#include "core/workload/fields.h"
#include "core/workload/typed_number.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace huella {
namespace {

constexpr std::array<std::string_view, 6> nameColumns{"name", "student", "nombre", "alumno", "alumna", "estudiante"};
constexpr std::array<std::string_view, 2> sheetColumns{"sheet", "hoja"};

/// What the key says of one question of one sheet.
struct KeyEntry {
    std::string student, unit;
    double answer = 0, tolerance = 0;
    std::vector<UsualMistake> mistakes;
};
using Key = std::map<std::pair<int, int>, KeyEntry>;

/// "pue=1.23;threads=4.5"
std::vector<UsualMistake> mistakesIn(std::string_view list)
{
    std::vector<UsualMistake> mistakes;
    while (!list.empty()) {
        const auto end = std::min(list.find(';'), list.size());
        const std::string_view each = list.substr(0, end);
        const auto equals = each.find('=');
        if (const auto value =
                equals == std::string_view::npos ? std::nullopt : parsePlainNumber(each.substr(equals + 1)))
            mistakes.push_back({std::string(each.substr(0, equals)), *value});
        list.remove_prefix(std::min(end + 1, list.size()));
    }
    return mistakes;
}

/// A whole number from 1 on, as sheets and questions are counted.
std::optional<int> countIn(std::string_view cell)
{
    const auto value = parsePlainNumber(cell);
    return value && *value >= 1 && *value <= 1e6 && *value == std::floor(*value) ? std::optional(int(*value))
                                                                                 : std::nullopt;
}

Result<Key> readKey(const CsvTable &table)
{
    constexpr std::array<std::string_view, 7> names{"sheet", "student",   "question", "answer",
                                                    "unit",  "tolerance", "mistakes"};
    std::array<size_t, names.size()> at{};
    for (size_t i = 0; i < names.size(); ++i) {
        const auto column = table.column({&names[i], 1});
        if (!column)
            return badInput(table.place, Message("error.marking.key", {text("column", names[i])}));
        at[i] = *column;
    }
    Key key;
    for (const CsvTable::Row &row : table.rows) {
        const auto sheet = countIn(row.cell(at[0])), question = countIn(row.cell(at[2]));
        const auto answer = parsePlainNumber(row.cell(at[3])), tolerance = parsePlainNumber(row.cell(at[5]));
        if (!sheet || !question || !answer || !tolerance || !teachingUnit(row.cell(at[4])))
            return badInput(table.placeOf(row), Message("error.marking.key_row"));
        key[{*sheet, *question}] = {row.cell(at[1]), row.cell(at[4]), *answer, *tolerance, mistakesIn(row.cell(at[6]))};
    }
    return key;
}

/// "2,315" is 2.315, or two thousand: on paper nobody can ask, so the reading that is right counts.
bool isRightInGroups(const TypedNumber &number, const KeyEntry &key)
{
    return number.readAsDecimal && answersRight(number.value * 1000, key.answer, key.tolerance);
}

MarkedAnswer marked(int sheet, int question, const std::string &given, const KeyEntry &key)
{
    using Mark = MarkedAnswer::Mark;
    MarkedAnswer answer{sheet, key.student, question, given, key.answer, key.unit, Mark::missing, {}};
    if (foldText(given).empty() && given.find_first_not_of(" \t") == std::string::npos)
        return answer;
    const auto number = readTypedNumber(given);
    if (!number)
        answer.mark = Mark::unreadable;
    else if (answersRight(number->value, key.answer, key.tolerance) || isRightInGroups(*number, key))
        answer.mark = Mark::right;
    else if (answer.mistake = mistakeBehind(number->value, key.mistakes, key.tolerance); !answer.mistake.empty())
        answer.mark = Mark::mistake;
    else
        answer.mark = Mark::wrong;
    return answer;
}

class Marker {
public:
    Marker(const CsvTable &answers, const Key &key, size_t sheetColumn)
        : answers_(answers),
          key_(key),
          sheetColumn_(sheetColumn)
    {
        for (size_t column = 0; column < answers.header.size(); ++column)
            if (const auto question = countIn(answers.header[column]))
                questions_[*question] = column;
    }

    MarkedClass mark()
    {
        for (const CsvTable::Row &row : answers_.rows)
            markRow(row);
        const auto before = [](const MarkedAnswer &a, const MarkedAnswer &b) {
            return std::tie(a.sheet, a.question) < std::tie(b.sheet, b.question);
        };
        std::stable_sort(result_.answers.begin(), result_.answers.end(), before);
        return std::move(result_);
    }
    bool hasQuestions() const { return !questions_.empty(); }

private:
    void markRow(const CsvTable::Row &row)
    {
        const auto sheet = countIn(row.cell(sheetColumn_));
        const auto first = sheet ? key_.lower_bound({*sheet, 0}) : key_.end();
        if (first == key_.end() || first->first.first != *sheet)
            return refuse(row, Message("error.marking.sheet", {text("value", row.cell(sheetColumn_))}));
        if (std::find(seen_.begin(), seen_.end(), *sheet) != seen_.end())
            return refuse(row, Message("error.marking.twice", {number("sheet", *sheet)}));
        seen_.push_back(*sheet);
        for (auto entry = first; entry != key_.end() && entry->first.first == *sheet; ++entry) {
            const auto column = questions_.find(entry->first.second);
            const std::string given = column == questions_.end() ? std::string() : row.cell(column->second);
            result_.answers.push_back(marked(*sheet, entry->first.second, given, entry->second));
        }
    }
    void refuse(const CsvTable::Row &row, Message message)
    {
        result_.refused.push_back({ErrorKind::input, answers_.placeOf(row), std::move(message)});
    }

    const CsvTable &answers_;
    const Key &key_;
    size_t sheetColumn_;
    std::map<int, size_t> questions_; ///< columns
    std::vector<int> seen_;
    MarkedClass result_;
};

} // namespace

Result<std::vector<std::string>> readClassList(std::string_view csv, std::string_view place)
{
    const auto table = readCsvTable(csv, place);
    if (!table)
        return tl::unexpected(table.error());
    std::optional<size_t> column = table->column(nameColumns);
    const bool headless = !column && table->header.size() == 1; // a bare list: its first line is a name too
    if (headless)
        column = 0;
    if (!column)
        return badInput(std::string(place), Message("error.class_list.column"));
    std::vector<std::string> names;
    if (headless)
        names.push_back(table->header.front());
    for (const CsvTable::Row &row : table->rows)
        if (!row.cell(*column).empty())
            names.push_back(row.cell(*column));
    if (names.empty())
        return badInput(std::string(place), Message("error.class_list.empty"));
    return names;
}

std::pair<int, int> MarkedClass::score(int sheet) const
{
    std::pair<int, int> score;
    for (const MarkedAnswer &answer : answers)
        if (answer.sheet == sheet) {
            score.first += answer.mark == MarkedAnswer::Mark::right;
            ++score.second;
        }
    return score;
}

Result<MarkedClass> markAnswers(std::string_view answersCsv, std::string_view answersPlace, std::string_view keyCsv,
                                std::string_view keyPlace)
{
    const auto keyTable = readCsvTable(keyCsv, keyPlace);
    if (!keyTable)
        return tl::unexpected(keyTable.error());
    const auto key = readKey(*keyTable);
    if (!key)
        return tl::unexpected(key.error());
    const auto answers = readCsvTable(answersCsv, answersPlace);
    if (!answers)
        return tl::unexpected(answers.error());
    const auto sheetColumn = answers->column(sheetColumns);
    if (!sheetColumn)
        return badInput(std::string(answersPlace), Message("error.marking.answers"));
    Marker marker(*answers, *key, *sheetColumn);
    if (!marker.hasQuestions())
        return badInput(std::string(answersPlace), Message("error.marking.answers"));
    return marker.mark();
}

std::string markText(const MarkedAnswer &answer, const Wording &words)
{
    using Mark = MarkedAnswer::Mark;
    switch (answer.mark) {
    case Mark::right: return words("marking.right");
    case Mark::mistake: {
        const std::string key = "teaching.mistake." + answer.mistake; // of a key that a later version wrote there may be no words
        return words(words.has(key) ? key : "marking.wrong");
    }
    case Mark::unreadable: return words("marking.unreadable");
    case Mark::missing: return words("marking.missing");
    default: return words("marking.wrong");
    }
}

std::string markedCsv(const MarkedClass &marked, const Wording &words)
{
    std::string csv;
    CsvText out(csv);
    for (const char *name : {"sheet", "student", "question", "given", "expected", "unit", "right", "remark"})
        out.verbatim(name);
    out.endRow();
    for (const MarkedAnswer &answer : marked.answers) {
        out.number(answer.sheet);
        out.text(answer.student);
        out.number(answer.question);
        out.text(answer.given);
        out.number(answer.expected);
        out.verbatim(answer.unit);
        out.number(answer.mark == MarkedAnswer::Mark::right ? 1 : 0);
        out.text(markText(answer, words));
        out.endRow();
    }
    return csv;
}

} // namespace huella
