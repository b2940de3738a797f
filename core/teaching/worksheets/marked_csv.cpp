// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/teaching/class/csv_headings.h"
#include "core/teaching/worksheets/marking.h"

namespace huella {

std::string markText(const MarkedAnswer &answer, const Wording &words)
{
    using Mark = MarkedAnswer::Mark;
    if (answer.why)
        return words(*answer.why);
    switch (answer.mark) {
    case Mark::right: return words("marking.right");
    case Mark::mistake: {
        const std::string key =
            "teaching.mistake." + answer.mistake; // of a key that a later version wrote there may be no words
        return words(words.has(key) ? key : "marking.wrong");
    }
    case Mark::unreadable: return words("marking.unreadable");
    case Mark::missing: return words("marking.missing");
    default: return words("marking.wrong");
    }
}

std::string markedCsv(const MarkedClass &marked, const Wording &words, CsvStyle style)
{
    std::string csv;
    CsvText out(csv, style);
    writeHeadings(out, words, {"sheet", "student", "question", "given", "expected", "unit", "right", "remark"});
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

std::string scoresCsv(const MarkedClass &marked, const Wording &words, CsvStyle style)
{
    std::string csv;
    CsvText out(csv, style);
    writeHeadings(out, words, {"sheet", "student", "right_answers", "questions", "out_of_ten"});
    for (const SheetScore &score : marked.scores()) {
        out.number(score.sheet);
        out.text(score.student);
        out.number(score.right);
        out.number(score.count);
        out.number(score.outOfTen());
        out.endRow();
    }
    return csv;
}

} // namespace huella
