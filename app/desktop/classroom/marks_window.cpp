// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/classroom/marks_window.h"

#include "app/desktop/document/study_io.h"
#include "app/desktop/help/help_key.h"
#include "app/desktop/text.h"
#include "app/desktop/widgets/block_table.h"
#include "core/teaching/question.h"

#include <QPushButton>

namespace huella {
namespace {

Table tableOf(const MarkedClass &marked, const Wording &words)
{
    Table table;
    for (const char *key :
         {"marks.sheet", "marks.student", "marks.question", "marks.given", "marks.expected", "marks.said"})
        table.header.push_back(words(key));
    table.numeric = {true, false, true, true, true, false};
    table.caption = words("marks.title");
    for (const MarkedAnswer &answer : marked.answers) {
        const TeachingUnit *unit = teachingUnit(answer.unit);
        const std::string expected =
            unit ? answerText(answer.expected, *unit, words) : words.numbers().exact(answer.expected);
        table.rows.push_back({std::to_string(answer.sheet), answer.student, std::to_string(answer.question),
                              answer.given, expected, markText(answer, words)});
    }
    return table;
}

} // namespace

MarksWindow::MarksWindow(Context &context, MarkedClass marked, QWidget *owner)
    : ResultWindow(context, "marksWindow", owner),
      marked_(std::move(marked)),
      csv_(button("marksCsv"))
{
    setHelp(this, "teaching#worksheets");
    connect(csv_, &QPushButton::clicked, this, [this] {
        save(QStringLiteral("marks.csv"), QByteArray::fromStdString(markedCsv(marked_, context_.words())));
    });
    retranslate();
}

void MarksWindow::retranslate()
{
    const auto right = std::count_if(marked_.answers.begin(), marked_.answers.end(), [](const MarkedAnswer &answer) {
        return answer.mark == MarkedAnswer::Mark::right;
    });
    setWindowTitle(context_.say("marks.title"));
    setSummary(context_.say(
        Message("marks.count", {number("right", double(right)), number("count", double(marked_.answers.size()))})));
    csv_->setText(context_.say("classroom.save_csv"));
    table()->setTable(tableOf(marked_, context_.words()));
    setRefused(marked_.refused);
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
            return markAnswers(given.toStdString(), ss(answers), right.toStdString(), ss(key));
        });
    });
    if (marked) {
        (new MarksWindow(context, std::move(*marked), owner))->show();
        return;
    }
    context.dialogs.tell(owner, context.say("marks.title"),
                         qs(marked.error().place) + QStringLiteral("\n\n") + context.sentence(marked.error().message));
}

} // namespace huella
