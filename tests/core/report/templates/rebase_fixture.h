// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/templates/rebase.h"
#include "tests/core/report/report_fixture.h"

#include <memory>

namespace huella::rebase_fixture {

// Reports that change their template or language, and what somebody wrote in them.

/// A report on the sample with a second scenario, as a template starts it and as another goes on.
struct RebasedReport {
    void makeStudy()
    {
        study_ = sampleStudy();
        Scenario other = copyOfScenario(study_, study_.scenarios.front().id, "Elsewhere");
        study_ = addScenario(study_, std::move(other));
        result_ = Evaluator().evaluate(study_, 500);
        dataset_ = std::make_unique<Dataset>(datasetOf(study_));
    }

    using Blocks = std::vector<ReportBlockPointer>;
    Blocks start(const char *id, Language language = Language::en) const
    {
        return blocksOf(*reportTemplate(id, language), context(language));
    }
    Blocks moved(const Blocks &blocks, const char *id, Language language = Language::en) const
    {
        return withTemplate(blocks, *reportTemplate(id, language), context(language)).blocks;
    }
    ReportContext context(Language language) const
    {
        return {study_, result_, *dataset_, Wording::of(language), fixedDate, fixedVersion};
    }

    Study study_;
    StudyResult result_;
    std::unique_ptr<Dataset> dataset_;
};

inline ReportBlockPointer own(const std::string &text, const char *language = "en")
{
    return std::make_shared<const ReportBlock>(ReportBlock{TextBlock{TextStyle::body, {{text}}}, {}, language});
}

inline ReportBlockPointer edited(const ReportBlockPointer &block, const std::string &text, const char *language = "en")
{
    ReportBlock changed = *block;
    std::get<TextBlock>(changed.content).runs = {{text}};
    changed.language = language;
    return std::make_shared<const ReportBlock>(changed);
}

inline bool sameBlocks(const std::vector<ReportBlockPointer> &a, const std::vector<ReportBlockPointer> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const auto &x, const auto &y) { return *x == *y; });
}

} // namespace huella::rebase_fixture
