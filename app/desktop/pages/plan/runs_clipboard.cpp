// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/plan/runs_clipboard.h"

#include "app/desktop/common/text.h"
#include "core/run_table/copied_rows.h"
#include "core/study/file/file.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <algorithm>

namespace huella {
namespace {

const QString runsFormat = QStringLiteral("application/x-huella-runs");
constexpr size_t mostLines = 12; ///< that a dialog lists

} // namespace

QMimeData *mimeOfRuns(const Context &context, const ScenarioResult &scenario, const std::vector<std::string> &runs)
{
    auto *held = new QMimeData;
    const PageUnits units = unitsOf(scenario, digitsOfPage(context.document.result()));
    held->setText(toQString(copiedRows(scenario, runs, units, context.words())));
    Study part;
    part.dataset = context.document.study().dataset;
    Scenario &copied = part.scenarios.emplace_back();
    copied.id = "s1";
    for (const RunResultPointer &result : scenario.runs)
        if (std::find(runs.begin(), runs.end(), result->run->id) != runs.end())
            copied.runs.push_back(result->run);
    held->setData(runsFormat, QByteArray::fromStdString(writeStudy(part)));
    return held;
}

std::vector<Run> runsOnClipboard()
{
    const QMimeData *held = QGuiApplication::clipboard()->mimeData();
    if (!held || !held->hasFormat(runsFormat))
        return {};
    const auto read = readStudy(held->data(runsFormat).toStdString(), "clipboard");
    std::vector<Run> runs;
    if (read && !read->study.scenarios.empty())
        for (const RunPointer &run : read->study.scenarios.front().runs)
            runs.push_back(*run);
    return runs;
}

QString wrongCellsText(const std::vector<WrongCell> &wrong, const Context &context)
{
    QStringList lines;
    for (size_t i = 0; i < std::min(wrong.size(), mostLines); ++i) {
        const WrongCell &cell = wrong[i];
        std::vector<MessageArg> args{numberArg("line", double(cell.line)), wordsArg("why", cell.why)};
        if (cell.column)
            args.push_back(wordsArg("column", headingMessage(*cell.column)));
        lines << context.say(Message(cell.column ? "runs.wrong.cell" : "runs.wrong.line", std::move(args)));
    }
    if (wrong.size() > mostLines)
        lines << context.say(Message("runs.wrong.more", {numberArg("count", double(wrong.size() - mostLines))}));
    return lines.join(u'\n');
}

} // namespace huella
