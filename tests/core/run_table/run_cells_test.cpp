// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run_table/copied_rows.h"
#include "core/run_table/run_cells.h"
#include "core/study/edits/several_runs.h"
#include "tests/core/run_table/names.h"
#include "tests/core/study/plan.h"
#include "tests/register_test.h"

using namespace huella;

namespace run_cells_test {
namespace {

const Wording &english = Wording::of(Language::en);
const Wording &spanish = Wording::of(Language::es);

/// A run as a text in one of its cells makes it; nothing where that is refused.
std::optional<Run> typed(RunColumn column, std::string_view text, Run run = {})
{
    const auto read = readCell(column, text, catalogueNames());
    if (!read)
        return {};
    read->change(run);
    return run;
}

std::string refusal(RunColumn column, std::string_view text, const Wording &words = english)
{
    const auto read = readCell(column, text, catalogueNames());
    return read ? std::string() : words(read.error());
}

} // namespace

class RunCellsTest : public QObject {
    Q_OBJECT

private slots:
    void aCellIsReadAsTheFormReadsIt()
    {
        QCOMPARE(typed(RunColumn::memory, "64 GB")->workload.memoryGb, std::optional(64.0));
        QCOMPARE(typed(RunColumn::hours, "1,5")->workload.hours, std::optional(1.5));
        QCOMPARE(typed(RunColumn::place, "España")->workload.zone, std::optional<std::string>("ES"));
        QCOMPARE(typed(RunColumn::kind, "definitely") ? 1 : 0, 0);
        QCOMPARE(typed(RunColumn::kind, "Piloto")->kind, std::string("pilot"));
        QCOMPARE(typed(RunColumn::kind, "failed or repeated run")->kind, std::string("failed"));
        QVERIFY(readCell(RunColumn::hours, "1.500", catalogueNames())->remark);
    }

    void whatIsRefusedSaysWhatWouldBeRight()
    {
        QVERIFY(refusal(RunColumn::memory, "64G").find("64") != std::string::npos);
        QVERIFY(refusal(RunColumn::hours, "1:30").find("1.5") != std::string::npos);
        QVERIFY(!refusal(RunColumn::pue, "0.9").empty());
        QVERIFY(!refusal(RunColumn::times, "0").empty());
        QVERIFY(!refusal(RunColumn::cores, "-4").empty());
        QVERIFY(!refusal(RunColumn::place, "Ma").empty()
                || typed(RunColumn::place, "Ma")); // the reader of names decides
        QVERIFY(refusal(RunColumn::kind, "big", spanish).find("Piloto") != std::string::npos);
        QVERIFY(!refusal(RunColumn::name, " ").empty());
        for (const char *years : {"27", "2027.5", "2030-2027", "2027–", "soon"})
            QVERIFY2(!refusal(RunColumn::years, years).empty(), years);
    }

    void anAcceleratorIsReadWithItsNumber()
    {
        for (const char *text :
             {"2 × NVIDIA A100 PCIe 40 GB", "2x NVIDIA A100 PCIe 40 GB", "2 x nvidia a100 pcie 40gb"}) {
            const Workload w = typed(RunColumn::gpu, text)->workload;
            QVERIFY2(w.gpus == 2.0 && w.gpu == "NVIDIA A100 PCIe 40 GB", text);
        }
        Run run = *typed(RunColumn::gpu, "2 × NVIDIA A100 PCIe 40 GB");
        run = *typed(RunColumn::gpu, "NVIDIA A100 PCIe 40 GB", run);
        QVERIFY(!run.workload.gpus); // one card is what nobody has to say
        run = *typed(RunColumn::gpu, "", run);
        QVERIFY(!run.workload.gpu && !run.workload.gpus);
        QVERIFY(!typed(RunColumn::gpu, "-2 × NVIDIA A100 PCIe 40 GB"));
    }

    void aPeriodIsOneCell()
    {
        for (const char *text : {"2027–2029", "2027-2029", "2027 to 2029", "2027 a 2029"}) {
            const auto run = typed(RunColumn::years, text);
            QVERIFY2(run && run->year == 2027 && run->until == 2029, text);
        }
        QVERIFY(!typed(RunColumn::years, "2027")->until);
        QVERIFY(!typed(RunColumn::years, "", *typed(RunColumn::years, "2027"))->year);
    }

    void whatIsTypedIsReadBack()
    {
        const Study study = smallProject();
        for (const Wording *words : {&english, &spanish})
            for (const RunPointer &run : study.scenarios.front().runs)
                for (size_t i = 0; i < allRunColumns; ++i) {
                    const auto column = RunColumn(i);
                    if (column == RunColumn::gpus) // is part of another cell
                        continue;
                    Run copy = *run;
                    const auto read =
                        readCell(column, typedCell(*run, column, Dataset::builtIn(), *words), catalogueNames());
                    QVERIFY2(read, std::string(idOf(column)).c_str());
                    read->change(copy);
                    QVERIFY2(copy == *run, std::string(idOf(column)).c_str());
                }
    }

    void defaultsLookLikeDefaults()
    {
        const ScenarioResult scenario = Evaluator().central(smallProject()).scenarios.front();
        const RunResult &first = *scenario.runs.front();
        QVERIFY(shownCell(first, RunColumn::pue, english).isDefault);
        QVERIFY(!shownCell(first, RunColumn::pue, english).origin.empty());
        QVERIFY(!shownCell(first, RunColumn::memory, english).isDefault);
        QVERIFY(shownCell(first, RunColumn::times, english).isDefault);
        QCOMPARE(shownCell(first, RunColumn::cpu, english).text, std::string("Xeon E5-2683 v4"));
        QCOMPARE(shownCell(*scenario.runs.back(), RunColumn::gpu, english).text, std::string("2 × A100 SXM4 80 GB"));
        QVERIFY(shownCell(*scenario.runs.back(), RunColumn::times, english).text.find("10") == 0); // twice a week
    }

    void headingsAreKnownInBothLanguages()
    {
        for (const char *heading : {"Memory, GB", "memoria, gb", "MEMORY_GB", " Memory GB "})
            QVERIFY2(columnByHeading(heading) == RunColumn::memory, heading);
        QVERIFY(columnByHeading("Lugar") == RunColumn::place && columnByHeading("zone") == RunColumn::place);
        QVERIFY(columnByHeading("Veces") == RunColumn::times && columnByHeading("runs") == RunColumn::times);
        QVERIFY(!columnByHeading("Colour") && isResultHeading("kg CO2e") && isResultHeading("kWh"));
        for (size_t i = 0; i < allRunColumns; ++i) // no two columns go by one name
            for (const Wording *words : {&english, &spanish})
                QCOMPARE(columnByHeading(headingOf(RunColumn(i), *words)), std::optional(RunColumn(i)));
    }

    void severalRunsAreOneEdit()
    {
        const Study study = smallProject();
        const std::vector<std::string> ids{"r1", "r3", "r99"};
        const Study moved = changeRuns(study, ids, [](Run &run) { run.workload.zone = "FR"; });
        QCOMPARE(moved.run("r1")->workload.zone, std::optional<std::string>("FR"));
        QVERIFY(moved.scenarios.front().runs[1] == study.scenarios.front().runs[1]);
        QVERIFY(moved.scenarios.front().runs[2] == study.scenarios.front().runs[2]); // it was there already
        QCOMPARE(removeRuns(study, ids).runCount(), size_t(1));
        const Study more = addRuns(study, "s1", {Run{}, Run{}});
        QVERIFY(more.run("r4") && more.run("r5")->lineage == "r5");
        const Scenario part = copyOfRuns(study, "s1", ids, "Part");
        QVERIFY(part.runs.size() == 2 && part.runs.front()->lineage == "r1");
        const Study both = addScenario(study, part);
        QVERIFY(both.runCount() == 5 && both.scenarioOf(part.runs.back()->id)->id == part.id);
    }
};

HUELLA_TEST(RunCellsTest, NoApplication)
} // namespace run_cells_test
#include "run_cells_test.moc"
