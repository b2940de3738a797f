// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/learn/lesson_output.h"

#include "app/desktop/common/file_io.h"
#include "app/desktop/common/text.h"
#include "app/desktop/formats/pdf/pdf_writer.h"
#include "app/desktop/pages/learn/lesson_session.h"
#include "app/desktop/pages/learn/step_working.h"
#include "app/desktop/paper/print.h"
#include "core/teaching/lessons/lesson_blocks.h"
#include "core/wording/report_date.h"

#include <QDir>
#include <QFileInfo>

namespace huella {
namespace {

void addTexts(std::vector<Block> &blocks, std::vector<Block> more)
{
    blocks.insert(blocks.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

void addQuestion(std::vector<Block> &blocks, const LessonSession &session, const Wording &words)
{
    const LessonStep *step = session.current();
    if (!step || !step->question)
        return;
    const Question &question = *step->question;
    TextRuns ask = lessonRuns(question.ask, session.figures(), words);
    for (TextRun &run : ask)
        run.strong = true;
    blocks.push_back(Paragraph{std::move(ask)});
    const auto answer = answerOf(question, session.figures());
    if (!answer || !session.state().answered)
        return;
    if (!session.keepsPrediction())
        blocks.push_back(
            Paragraph{{{words("learn.answer_is", {textArg("answer", answerText(*answer, *question.unit, words))})}}});
    addTexts(blocks, lessonBlocks(question.explain, session.figures(), words, explanationDigits));
}

void addBoard(std::vector<Block> &blocks, const LessonSession &session, const Wording &words)
{
    const LessonStep *step = session.current();
    if (!step)
        return;
    if (auto chart = session.chart(words)) {
        const std::string title = chart->title;
        blocks.push_back(FigureBlock{std::move(*chart), title});
    }
    auto lines = stepWorking(session, words);
    if (lines.empty())
        return;
    const std::set<std::string> covered = coveredTerms(session, lines);
    for (WorkingLine &line : lines)
        line = coveredLine(line, covered);
    blocks.push_back(Paragraph{{{words(workingTitle(step->view))}}, TextStyle::heading2});
    blocks.push_back(WorkingBlock{std::move(lines)});
}

} // namespace

Document stepDocument(const LessonSession &session, const Wording &words)
{
    const Lesson &lesson = session.lesson();
    const LessonStep *step = session.current();
    Document document;
    document.language = words.language();
    document.title = lesson.title;
    document.blocks.push_back(Paragraph{{{lesson.title}}, TextStyle::kicker});
    document.blocks.push_back(Paragraph{{{step ? step->title : lesson.title}}, TextStyle::title});
    addTexts(document.blocks, lessonBlocks(step ? step->text : lesson.summary, session.figures(), words));
    addQuestion(document.blocks, session, words);
    addBoard(document.blocks, session, words);
    return document;
}

void printLesson(const LessonSession &session, Context &context, QWidget *parent)
{
    const Document document = stepDocument(session, context.words());
    context.dialogs.printPreview(parent, paperOf(context.settings) == Paper::letter,
                                 [&document](QPrinter &printer) { printPages(document, printer); });
}

Result<QString> saveLesson(const LessonSession &session, Context &context, const QString &beside, QWidget *parent)
{
    const QString name = session.isOwnRun() ? context.say("learn.file_name") : toQString(session.lesson().id);
    const QString suggested =
        QFileInfo(beside).dir().filePath(QStringLiteral("%1-%2.pdf").arg(name).arg(session.step() + 1));
    const QString path = context.dialogs.reportPath(parent, suggested);
    if (path.isEmpty())
        return path;
    return writePdf(stepDocument(session, context.words()), {Paper::a4, reportDate()})
        .and_then([&](const QByteArray &bytes) { return writeFile(path, bytes); })
        .map([&] { return path; });
}

} // namespace huella
