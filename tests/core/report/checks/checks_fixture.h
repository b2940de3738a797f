// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/checks/report_checks.h"
#include "tests/core/report/report_fixture.h"

namespace huella {

// Reports to check: blocks made by hand, and the sample study that they are about.

using Blocks = std::vector<ReportBlockPointer>;

inline ReportBlockPointer blockOf(BlockContent content, std::string origin = {}, std::string language = "en")
{
    return std::make_shared<const ReportBlock>(ReportBlock{std::move(content), std::move(origin), std::move(language)});
}

inline ReportBlockPointer typed(const std::string &text) { return blockOf(TextBlock{TextStyle::body, {{text}}}); }

inline TextRun live(const char *path)
{
    TextRun run;
    run.value = path;
    return run;
}

inline ReportBlockPointer recipe(const char *name, const char *of = "") { return blockOf(RecipeBlock{name, of, {}}); }

inline BlockContent table(const std::vector<std::vector<std::string>> &rows)
{
    TableBlock made;
    for (const auto &row : rows) {
        made.rows.emplace_back();
        for (const std::string &cell : row)
            made.rows.back().push_back({{cell}});
    }
    return made;
}

inline ReportCheck checkNamed(const char *id, const std::vector<ReportCheck> &checks)
{
    for (const ReportCheck &each : checks)
        if (each.id == id)
            return each;
    qFatal("there is no check %s", id);
}

/// The sample study with its results.
struct ReportSubject {
    Study study = sampleStudy();
    StudyResult result = Evaluator().evaluate(study, 1000);
    Dataset dataset = datasetOf(study);

    ReportContext context(Language language = Language::en) const
    {
        return {study, result, dataset, Wording::of(language), fixedDate, fixedVersion};
    }
    Blocks blocksOfTemplate(const char *id) const { return blocksOf(*reportTemplate(id, Language::en), context()); }
    ReportCheck check(const char *id, const Blocks &blocks) const
    {
        return checkNamed(id, checkReport(blocks, context()));
    }
};

} // namespace huella
