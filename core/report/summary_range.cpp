// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/summary_parts.h"

#include <algorithm>
#include <map>

namespace huella::summary {

void addElsewhere(Composer &page)
{
    if (page.bySize.empty())
        return;
    const RunResult &largest = *page.bySize.front();
    ChartSpec chart = elsewhereChart(*largest.estimate(), page.dataset, page.study.elsewhere, page.words);
    if (chart.bars.size() < 2)
        return;
    const std::string name = runName(*largest.run, page.words);
    page.heading(1, chart.title);
    page.paragraph(page.words("report.elsewhere.text"));
    const char *caption = page.scenario.runs.size() > 1 ? "report.figure.elsewhere.largest" : "report.figure.elsewhere";
    page.figure(std::move(chart), page.words(caption, {text("run", name)}));
}

void addRange(Composer &page)
{
    const Range &range = page.scenario.range;
    if (page.bySize.empty())
        return;
    ChartSpec chart = sharesChart(range, page.words);
    page.heading(1, chart.title);
    if (chart.bars.empty()) {
        page.paragraph(chart.footnote);
        return;
    }
    page.paragraph(page.words("report.range.text")
                   + (range.widened ? " " + page.words("report.range.widened") : std::string()));
    page.figure(std::move(chart), page.words("report.figure.shares"));
}

namespace {

/// One issue with every run that has it: forty runs with the same default need one line.
struct SharedIssue {
    Severity severity;
    std::string text;
    std::vector<std::string> runs;
};

std::vector<SharedIssue> sharedIssues(const Composer &page)
{
    std::vector<SharedIssue> shared;
    std::map<std::pair<Severity, std::string>, size_t> known;
    for (const IssuePointer &each : page.result.issues) {
        const Issue &issue = *each;
        std::string sentence = page.words(issue.message);
        const auto [at, isNew] = known.try_emplace({issue.severity, sentence}, shared.size());
        if (isNew)
            shared.push_back({issue.severity, std::move(sentence), {}});
        if (const Run *run = issue.run.empty() ? nullptr : page.study.run(issue.run))
            shared[at->second].runs.push_back(runName(*run, page.words));
    }
    return shared;
}

std::string_view severityKey(Severity severity)
{
    switch (severity) {
    case Severity::error: return "severity.error";
    case Severity::warning: return "severity.warning";
    case Severity::note: break;
    }
    return "severity.note";
}

std::string startingLarge(std::string sentence)
{
    if (!sentence.empty() && sentence.front() >= 'a' && sentence.front() <= 'z')
        sentence.front() = char(sentence.front() - 'a' + 'A');
    return sentence;
}

} // namespace

void addIssues(Composer &page)
{
    page.heading(1, page.words("report.issues.heading"));
    const std::vector<SharedIssue> issues = sharedIssues(page);
    if (issues.empty()) {
        page.paragraph(page.words("report.issues.none"));
        return;
    }
    Table table;
    table.header = {page.words("report.column.severity"), page.words("report.column.run"),
                    page.words("report.column.issue")};
    table.numeric = {false, false, false};
    for (size_t i = 0; i < std::min(issues.size(), mostIssues); ++i) {
        const SharedIssue &issue = issues[i];
        const bool everyRun = issue.runs.size() > 1 && issue.runs.size() == page.study.runCount();
        table.rows.push_back({page.words(severityKey(issue.severity)),
                              everyRun             ? page.words("report.issues.all")
                              : issue.runs.empty() ? page.words("report.issues.study")
                                                   : nameList(issue.runs, page.words),
                              startingLarge(issue.text)});
    }
    page.blocks.emplace_back(std::move(table));
    if (issues.size() > mostIssues)
        page.paragraph(page.words("report.issues.more", {number("count", double(issues.size() - mostIssues))}),
                       Paragraph::Style::note);
}

} // namespace huella::summary
