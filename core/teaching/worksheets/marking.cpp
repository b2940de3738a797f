// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/teaching/worksheets/marking.h"

#include "core/base/fold.h"
#include "core/base/letters.h"
#include "core/teaching/questions/question.h"
#include "core/teaching/questions/typed_answer.h"
#include "core/teaching/worksheets/answer_key.h"

#include <algorithm>
#include <array>
#include <set>

namespace huella {
namespace {

/// "1", "Question 1", "P1. How much?": a count behind one of these words or none, and what follows it.
std::optional<int> countBehind(std::string_view text, std::initializer_list<std::string_view> words)
{
    if (const auto alone = countIn(text))
        return alone;
    const std::string folded = foldName(text);
    std::string_view rest = folded;
    const auto digits = rest.find_first_of("0123456789");
    if (digits == std::string_view::npos)
        return {};
    std::string_view word = rest.substr(0, digits);
    while (!word.empty() && std::string_view("-.#:(").find(word.back()) != std::string_view::npos)
        word.remove_suffix(1);
    if (!word.empty() && std::find(words.begin(), words.end(), word) == words.end())
        return {};
    rest.remove_prefix(digits);
    const auto end = std::min(rest.find_first_not_of("0123456789"), rest.size());
    const std::string_view behind = rest.substr(end);
    const bool ends = behind.empty()
                      || (std::string_view(".):(-").find(behind.front()) != std::string_view::npos
                          && (behind.size() == 1 || !(behind[1] >= '0' && behind[1] <= '9')));
    return ends ? countIn(rest.substr(0, end)) : std::nullopt;
}

std::optional<int> questionIn(std::string_view heading)
{
    return countBehind(heading, {"question", "pregunta", "q", "p"});
}
std::optional<int> sheetIn(std::string_view cell) { return countBehind(cell, {"sheet", "hoja"}); }

/// The column of the sheets' numbers: "sheet", "Hoja n.º".
std::optional<size_t> sheetColumn(const CsvTable &answers)
{
    constexpr std::array<std::string_view, 2> names{"sheet", "hoja"};
    if (const auto exact = answers.column(names))
        return exact;
    for (size_t column = 0; column < answers.header.size(); ++column)
        for (const std::string_view name : names)
            if (const std::string folded = foldText(answers.header[column]);
                folded.starts_with(std::string(name) + " ") || folded.ends_with(" " + std::string(name)))
                return column;
    return {};
}

/// "2,315" is 2.315, or two thousand: on paper nobody can ask, so the reading that is right counts.
bool isRightInGroups(const TypedNumber &number, const KeyEntry &key)
{
    return number.readAsDecimal && answersRight(number.value * 1000, key.answer, key.tolerance);
}

MarkedAnswer marked(int sheet, int question, const std::string &given, const KeyEntry &key)
{
    using Mark = MarkedAnswer::Mark;
    MarkedAnswer answer{sheet, key.student, question, given, key.answer, key.unit, Mark::missing, {}, {}};
    if (foldText(given).empty() && given.find_first_not_of(" \t") == std::string::npos)
        return answer;
    const auto number = readTypedAnswer(given, *teachingUnit(key.unit));
    if (!number) {
        answer.mark = isAboutUnit(number.error().message) ? Mark::wrong : Mark::unreadable;
        if (number.error().message.key.starts_with("answer."))
            answer.why = number.error().message;
    } else if (answersRight(number->value, key.answer, key.tolerance) || isRightInGroups(*number, key)) {
        answer.mark = Mark::right;
    } else if (answer.mistake = mistakeBehind(number->value, key.mistakes, key.tolerance); !answer.mistake.empty()) {
        answer.mark = Mark::mistake;
    } else {
        answer.mark = Mark::wrong;
    }
    return answer;
}

class Marker {
public:
    Marker(const CsvTable &answers, const AnswerKey &key, size_t sheetColumn)
        : answers_(answers), key_(key), sheetColumn_(sheetColumn)
    {
        for (size_t column = 0; column < answers.header.size(); ++column)
            if (const auto question = questionIn(answers.header[column]))
                questions_.emplace(*question, column);
    }

    MarkedClass mark()
    {
        for (const CsvTable::Row &row : answers_.rows)
            if (auto error = answers_.tooManyCells(row))
                result_.refused.push_back(std::move(*error));
            else
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
        const auto sheet = sheetIn(row.cell(sheetColumn_));
        const auto first = sheet ? key_.lower_bound({*sheet, 0}) : key_.end();
        if (!sheet || first == key_.end() || first->first.first != *sheet)
            return refuse(row, Message("error.marking.sheet", {textArg("value", shortened(row.cell(sheetColumn_)))}));
        if (!seen_.insert(*sheet).second)
            return refuse(row, Message("error.marking.twice", {numberArg("sheet", *sheet)}));
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
    const AnswerKey &key_;
    size_t sheetColumn_;
    std::map<int, size_t> questions_; ///< columns
    std::set<int> seen_;
    MarkedClass result_;
};

} // namespace

std::vector<SheetScore> MarkedClass::scores() const
{
    std::vector<SheetScore> scores;
    for (const MarkedAnswer &answer : answers) { // by sheet
        if (scores.empty() || scores.back().sheet != answer.sheet)
            scores.push_back({answer.sheet, answer.student, 0, 0});
        scores.back().right += answer.mark == MarkedAnswer::Mark::right;
        ++scores.back().count;
    }
    return scores;
}

Result<MarkedClass> markAnswers(std::string_view answersCsv, std::string_view answersPlace, std::string_view keyCsv,
                                std::string_view keyPlace)
{
    const auto keyTable = readCsvTable(keyCsv, keyPlace);
    if (!keyTable)
        return tl::unexpected(keyTable.error());
    const auto key = readAnswerKey(*keyTable);
    if (!key)
        return tl::unexpected(key.error());
    const auto answers = readCsvTable(answersCsv, answersPlace);
    if (!answers)
        return tl::unexpected(answers.error());
    const auto column = sheetColumn(*answers);
    if (!column)
        return badInput(std::string(answersPlace), Message("error.marking.answers"));
    Marker marker(*answers, *key, *column);
    if (!marker.hasQuestions())
        return badInput(std::string(answersPlace), Message("error.marking.answers"));
    MarkedClass result = marker.mark();
    for (const CsvTable *table : {&*answers, &*keyTable})
        for (const Message &note : table->notes)
            result.notes.push_back({ErrorKind::input, table->place, note});
    return result;
}

} // namespace huella
