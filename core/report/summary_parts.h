// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/figures.h"
#include "core/report/summary.h"

#include <set>

namespace huella::summary {

// A study may hold thousands of runs; a report of them stays one that a person reads. What is left out is always said.
inline constexpr size_t mostRunsInTable = 40;
inline constexpr size_t mostBars = 12;
inline constexpr size_t mostRunsInDetail = 6;
inline constexpr size_t mostIssues = 30;
inline constexpr size_t mostNames = 8;

/// What every section of the summary looks at, and the blocks they write to.
struct Composer {
    const Study &study;
    const StudyResult &result;
    const Dataset &dataset;
    const Wording &words;
    const ScenarioResult &scenario;          ///< the first one, which the headline is of
    std::vector<const RunResult *> bySize{}; ///< its runs that could be estimated, largest first
    std::string_view version;
    std::string year; ///< of the report
    std::vector<Block> blocks{};
    int figures = 0;

    const Numbers &numbers() const { return words.numbers(); }
    void heading(int level, std::string text) { blocks.emplace_back(Paragraph{{{std::move(text)}}, level == 1 ? TextStyle::heading1 : level == 2 ? TextStyle::heading2 : TextStyle::heading3}); }
    void paragraph(std::string text, Paragraph::Style style = Paragraph::Style::body);
    void paragraph(std::vector<TextRun> runs, Paragraph::Style style = Paragraph::Style::body);
    void figure(ChartSpec chart, const std::string &caption);
};

/// A name that a person typed, fit for a line: control characters and line ends become spaces; `fallback` where nothing is left.
std::string nameOf(std::string_view typed, const std::string &fallback = {});
std::string runName(const Run &run, const Wording &words);
/// The names, at most mostNames of them and then how many more there are.
std::string nameList(const std::vector<std::string> &names, const Wording &words);

/// A figure that stands out in a sentence: wrap it in emphasised(), and the sentence in emphasisedRuns().
std::string emphasised(const std::string &text);
std::vector<TextRun> emphasisedRuns(std::string_view sentence);

/// Spanish columns: when one number needs groups of three, its neighbours with four digits have them too.
void groupAlike(Table &table, Language language);

// The sections, each in the order in which it stands.
void addHeadline(Composer &page);
void addRuns(Composer &page);
void addScenarios(Composer &page);
void addElsewhere(Composer &page);
void addRange(Composer &page);
void addInputs(Composer &page);
void addIssues(Composer &page);
void addBoundary(Composer &page);
void addMethod(Composer &page);
void addSources(Composer &page);
void addCitation(Composer &page);

/// Ids of the sources that any figure of the study, its range, its chart of places or its equivalents goes back to.
std::set<std::string, std::less<>> sourcesUsed(const Composer &page);

} // namespace huella::summary
