// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/kept_json.h"
#include "core/catalogue/dataset.h"
#include "core/planning/run_plan.h"
#include "core/study/model/repeats.h"
#include "core/study/model/report.h"
#include "core/workload/workload.h"

#include <memory>
#include <string>
#include <vector>

namespace huella {

/// One planned computation of a study.
struct Run {
    std::string id;      ///< unique in the study, never shown
    std::string lineage; ///< id of the run it was first duplicated from; what was assumed about both is shared
    std::string name;
    std::string kind; ///< pilot, development, final, failed, inference, other; empty: not said
    std::optional<int> year;
    std::optional<int> until; ///< last year of a period that begins with `year`
    std::string note;
    std::optional<Recurrence> repeat;
    std::optional<Training> training;
    std::optional<RunPlan> plan; ///< what its figures were worked out from
    Workload workload;
    KeptJson unknown{}; ///< fields that a later version wrote; kept and written back

    bool operator==(const Run &) const = default;

    /// The year that its electricity is expected to be of: the middle of a period. 0: not said.
    int middleYear() const { return year ? (*year + until.value_or(*year)) / 2 : 0; }
    /// Which of the workload's figures a plan worked out; null: none.
    DerivationPointer derivation() const { return plan ? plan->derivation : nullptr; }
    /// How many times the workload (with its own number of times) is carried out.
    double times() const { return (repeat ? repeat->times() : 1) * (training ? training->factor() : 1); }
};
using RunPointer = std::shared_ptr<const Run>;

/// Alternative sets of runs; the first is the baseline.
struct Scenario {
    std::string id;
    std::string name;
    std::vector<RunPointer> runs;
    std::string dataset; ///< empty: the study's
    int gridYear = 0;    ///< electricity as it was in that year; 0: the newest figures
    KeptJson unknown{};

    bool operator==(const Scenario &other) const;
};

/// What may be emitted at most, by the whole study and in each year, kg CO2e; 0 or more.
struct Budget {
    std::optional<double> studyKg, yearKg;
    KeptJson unknown{};
    bool operator==(const Budget &) const = default;
};

/// The sign of who a study is by, on the first page of its reports.
struct Logo {
    PicturePointer picture{};  ///< null: none
    std::string alternative{}; ///< its words for those who cannot see it; empty: made from the affiliation
    KeptJson unknown{};
    bool operator==(const Logo &other) const;
};

/// Who a study is by and for, beside its author; what is empty was not said.
struct StudyDetails {
    std::string affiliation, funder, grant;
    std::string orcid; ///< as orcidOf() writes it, or what somebody typed that is none
    Logo logo{};
    bool operator==(const StudyDetails &) const = default;
};

/// The kinds of runs that are offered; a file may hold others.
std::span<const std::string_view> runKinds();

/// The document. A plain value: edits are functions from a study to a study, and share every run they did not touch.
struct Study {
    std::string title;
    std::string author;
    StudyDetails details;
    std::string language = "en"; ///< of its reports: "en" or "es"
    std::string dataset = "huella-2026";
    std::string edition;       ///< of the catalogue that its figures were taken from
    std::uint64_t seed = 2026; ///< of the simulations
    Budget budget;
    std::vector<std::string> elsewhere; ///< codes of the places that the same run is compared with
    bool elsewhereAsListed = false;     ///< they stand in that order; else the one that emits least comes first
    std::vector<Scenario> scenarios;
    std::shared_ptr<const CatalogueSnapshot> pins; ///< the catalogue entries it carries; null: none yet
    Report report;                                 ///< shares the blocks that an edit did not touch
    KeptJson method{};
    KeptJson unknown{};

    bool operator==(const Study &other) const;

    const Run *run(std::string_view id) const;
    const Scenario *scenario(std::string_view id) const;
    const Scenario *scenarioOf(std::string_view runId) const;
    size_t runCount() const;
};

/// The copies that the study carries of a dataset's records; null: none.
std::shared_ptr<const CatalogueSnapshot> pinsOf(const Study &study, std::string_view dataset);
/// The dataset that the study names, with the study's own entries in front.
Dataset datasetOf(const Study &study);
/// What a scenario is calculated with: another dataset or another year's electricity where it asks for one.
Dataset datasetOf(const Study &study, const Scenario &scenario);

/// A new study: one scenario with one run that has no inputs yet. `names` are in the user's language.
struct NewStudyNames {
    std::string baseline, run;
};
Study newStudy(const NewStudyNames &names, std::string_view language);

/// Places that a new study compares with, and how many a study may list: more bars than anybody can look at.
std::vector<std::string> defaultElsewhere();
inline constexpr size_t mostElsewhere = 300;

} // namespace huella
