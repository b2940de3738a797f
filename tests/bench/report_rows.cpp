// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/large_study.h"
#include "tests/bench/programs.h"
#include "tests/bench/rows.h"

#include "core/report/templates/compose.h"
#include "core/report/templates/template.h"
#include "core/study/evaluate/evaluate.h"
#include "core/study/file/file.h"

#include <fstream>

namespace huella::bench {
namespace {

/// A study of 2,000 runs whose report has a row for each.
Study everyRunInTheReport()
{
    Study study = largeStudy(Lineages::forty, 2000);
    Evaluator evaluator;
    const StudyResult result = evaluator.evaluate(study, 200);
    const Dataset dataset = datasetOf(study);
    const ReportContext about{study, result, dataset, Wording::of(Language::en), "2026-11-23", "bench"};
    study.report.blocks = blocksOf(*reportTemplate("full", Language::en), about);
    study.report.blocks.push_back(
        std::make_shared<const ReportBlock>(ReportBlock{RecipeBlock{"table.every-run", {}, {}}, {}, {}}));
    return study;
}

/// The program's way from a study file to a PDF: read, simulated, composed, laid out, written.
void largeReport(benchmark::State &state)
{
    const Folder folder;
    const std::string study = folder.file("study.huella");
    std::ofstream(study, std::ios::binary) << writeStudy(everyRunInTheReport());
    double mebibytes = 0;
    for (auto _ : state) {
        mebibytes = peakOf({HUELLA_PROGRAM, "--export", study, "-o", folder.file("report.pdf")});
        if (mebibytes <= 0)
            return state.SkipWithError("the export failed");
    }
    state.counters["memory"] = mebibytes;
}
BENCHMARK(largeReport)->Name("report/pdf")->Unit(benchmark::kMillisecond)->UseRealTime();
const bool time = addRow({.what = "2,000 runs, each in its row, to PDF", .benchmark = "report/pdf", .budget = 3});
const bool memory = addRow({.what = "peak memory of that export",
                            .benchmark = "report/pdf",
                            .counter = "memory",
                            .measure = Measure::mebibytes,
                            .budget = 150});

} // namespace
} // namespace huella::bench
