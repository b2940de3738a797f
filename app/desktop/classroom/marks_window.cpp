// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/classroom/marks_window.h"

#include "app/desktop/common/file_io.h"
#include "app/desktop/common/help_place.h"
#include "app/desktop/common/text.h"
#include "app/desktop/widgets/block_table.h"
#include "core/teaching/class/csv_headings.h"
#include "core/teaching/questions/question.h"

#include <QPushButton>

namespace huella {
namespace {

/// What a sheet comes to, below its answers.
std::vector<Cell> totalRow(const SheetScore &score, const Wording &words)
{
    const std::string right =
        words("marks.total.right", {numberArg("right", score.right), numberArg("count", score.count)});
    MessageArg mark = numberArg("mark", score.outOfTen());
    std::get<NumberArg>(mark.value).style = NumberArg::Style::significant;
    return {std::to_string(score.sheet),
            score.student,
            words("marks.total"),
            right,
            std::string(),
            words("marks.total.ten", {std::move(mark)})};
}

Table tableOf(const MarkedClass &marked, const Wording &words)
{
    Table table;
    for (const char *key :
         {"marks.sheet", "marks.student", "marks.question", "marks.given", "marks.expected", "marks.said"})
        table.header.push_back(words(key));
    table.numeric = {true, false, true, true, true, false};
    table.caption = words("marks.title");
    const std::vector<SheetScore> scores = marked.scores();
    auto score = scores.begin();
    for (const MarkedAnswer &answer : marked.answers) {
        if (answer.sheet != score->sheet)
            table.rows.push_back(totalRow(*score++, words));
        const TeachingUnit *unit = teachingUnit(answer.unit);
        const std::string expected =
            unit ? answerText(answer.expected, *unit, words) : words.numbers().exact(answer.expected);
        table.rows.push_back({std::to_string(answer.sheet), answer.student, std::to_string(answer.question),
                              answer.given, expected, markText(answer, words)});
    }
    if (score != scores.end())
        table.rows.push_back(totalRow(*score, words));
    return table;
}

} // namespace

MarksWindow::MarksWindow(Context &context, MarkedClass marked, QWidget *owner)
    : ResultWindow(context, "marksWindow", owner),
      marked_(std::move(marked)),
      csv_(button("marksCsv")),
      totals_(button("marksTotalsCsv"))
{
    setHelp(this, "teaching#worksheets");
    connect(csv_, &QPushButton::clicked, this, [this] {
        const CsvStyle style = context_.csvStyle();
        save(QStringLiteral("marks.csv"), QByteArray::fromStdString(markedCsv(marked_, context_.words(), style)));
    });
    connect(totals_, &QPushButton::clicked, this, [this] {
        const CsvStyle style = context_.csvStyle();
        save(QStringLiteral("totals.csv"), QByteArray::fromStdString(scoresCsv(marked_, context_.words(), style)));
    });
    orderTabs();
    retranslate();
}

void MarksWindow::retranslate()
{
    const auto right = std::count_if(marked_.answers.begin(), marked_.answers.end(), [](const MarkedAnswer &answer) {
        return answer.mark == MarkedAnswer::Mark::right;
    });
    setWindowTitle(context_.say("marks.title"));
    QStringList summary{context_.say(Message(
        "marks.count", {numberArg("right", double(right)), numberArg("count", double(marked_.answers.size()))}))};
    for (const Error &note : marked_.notes)
        summary << toQString(note.place) + QStringLiteral(": ") + context_.sentence(note.message);
    setSummary(summary.join(QLatin1Char('\n')));
    csv_->setText(context_.say("classroom.save_csv"));
    totals_->setText(context_.say("marks.save_totals"));
    table()->setTable(tableOf(marked_, context_.words()));
    setRefused(marked_.refused, "marks.refused");
}

void openMarks(Context &context, QWidget *owner)
{
    const QString answers = context.dialogs.fileToOpen(owner, context.say("marks.answers"), QStringLiteral("*.csv"));
    const QString key = answers.isEmpty()
                            ? QString()
                            : context.dialogs.fileToOpen(owner, context.say("marks.key"), QStringLiteral("*.csv"));
    if (key.isEmpty())
        return;
    auto marked = readFile(answers).and_then([&](const QByteArray &given) {
        return readFile(key).and_then([&](const QByteArray &right) {
            return markAnswers(given.toStdString(), toStdString(answers), right.toStdString(), toStdString(key));
        });
    });
    if (marked) {
        (new MarksWindow(context, std::move(*marked), owner))->show();
        return;
    }
    context.dialogs.tell(owner, context.say("marks.title"),
                         toQString(marked.error().place) + QStringLiteral("\n\n")
                             + context.sentence(marked.error().message));
}

} // namespace huella
