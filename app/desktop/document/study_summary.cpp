// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/document/study_summary.h"

#include "app/desktop/common/text.h"
#include "core/study/evaluate/evaluate.h"
#include "core/study/file/file.h"

#include <QFile>
#include <QFileInfo>

namespace huella {
namespace {

/// At most so much of it: the file may grow while it is read.
std::optional<std::string> summarisedText(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.read(largestSummarised).toStdString();
}

StudySummary summed(const Study &study)
{
    StudySummary summary{StudySummary::State::read, toQString(study.title), study.scenarios.size(), study.runCount()};
    if (study.scenarios.empty())
        return summary;
    Study baseline = study; // the others cost as much again
    baseline.scenarios.resize(1);
    const StudyResult result = Evaluator().central(baseline);
    const ScenarioResult &first = result.scenarios.front();
    if (first.missing < first.runs.size())
        summary.grams = first.emissions.total.value();
    return summary;
}

} // namespace

StudySummary summaryOf(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists())
        return {};
    if (!file.isFile()) // a pipe would never end
        return {StudySummary::State::unreadable};
    if (file.size() > largestSummarised)
        return {StudySummary::State::large};
    const auto text = summarisedText(path);
    const auto read = text ? readStudy(*text, toStdString(path)) : tl::unexpected(Error{});
    return read ? summed(read->study) : StudySummary{StudySummary::State::unreadable};
}

} // namespace huella
