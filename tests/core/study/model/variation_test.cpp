// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/model/scenario_plan.h"
#include "tests/core/study/plan.h"
#include "tests/register_test.h"

using namespace huella;

namespace variation_test {
namespace {

using What = Variation::What;

const Scenario &baseline(const Study &study) { return study.scenarios.front(); }
const Workload &workload(const Scenario &scenario, size_t run) { return scenario.runs.at(run)->workload; }

/// The scenario that the change ought to lead to: `edit` by hand to every run.
template <class Edit> Scenario edited(const Scenario &scenario, Edit edit)
{
    Scenario next = scenario;
    for (RunPointer &run : next.runs) {
        auto changed = std::make_shared<Run>(*run);
        edit(changed->workload);
        run = std::move(changed);
    }
    return next;
}

} // namespace

class VariationTest : public QObject {
    Q_OBJECT

private slots:
    void eachChangesWhatItSays();
    void aPlaceReplacesWhatSaidWhere();
    void hardwareReplacesAGivenPower();
    void onlyRunsThatCountAPartChangeIt();
    void aPersonalComputerHasNoDataCentre();
    void thereIsNeverLessThanOneRepeat();
    void runsThatRecurDoSoMoreOrLessOften();
    void runsThatStayAreShared();
    void eachHasAName();
    void aRegionDecidesOnEverythingAboutWhere();
    void aPlanChangesSomeRuns();
    void aPlanLeavesTheOthersOut();
};

void VariationTest::eachChangesWhatItSays()
{
    const Study study = smallProject();
    const Scenario &from = baseline(study); // r1, r2 on processors, r3 on accelerators
    const auto check = [&from](const Variation &variation, auto edit) {
        return varied(from, variation) == edited(from, edit);
    };
    QVERIFY(check({What::place, "SE"}, [](Workload &w) { w.zone = "SE"; }));
    QVERIFY(check({What::processor, "AMD EPYC 7763"},
                  [](Workload &w) { w.cpu = w.cpu ? std::optional<std::string>("AMD EPYC 7763") : w.cpu; }));
    QVERIFY(check({What::accelerator, "NVIDIA Tesla T4"},
                  [](Workload &w) { w.gpu = w.gpu ? std::optional<std::string>("NVIDIA Tesla T4") : w.gpu; }));
    QVERIFY(check({What::memory, {}, 0.5}, [](Workload &w) { *w.memoryGb *= 0.5; }));
    QVERIFY(check({What::usage, {}, 0.5}, [](Workload &w) { (w.gpu ? w.gpuUsage : w.cpuUsage) = 0.5; }));
    QVERIFY(check({What::pue, {}, 1.1}, [](Workload &w) { w.pue = 1.1; }));
    QVERIFY(check({What::hours, {}, 2}, [](Workload &w) { *w.hours *= 2; }));
    QVERIFY(check({What::cores, {}, 8}, [](Workload &w) { w.cores = w.cpu ? std::optional(8.0) : w.cores; }));
    QVERIFY(check({What::gpus, {}, 4}, [](Workload &w) { w.gpus = w.gpu ? std::optional(4.0) : w.gpus; }));

    Scenario expected = from;
    expected.dataset = "green-algorithms-3.0";
    QVERIFY(varied(from, {What::dataset, "green-algorithms-3.0"}) == expected);
    expected = from;
    expected.gridYear = 2015;
    QVERIFY(varied(from, {What::gridYear, {}, 2015}) == expected);
}

void VariationTest::aPlaceReplacesWhatSaidWhere()
{
    Study study = setField(smallProject(), "r1", Field::intensityGPerKwh, 50.0);
    study =
        setFields(study, "r2", {{Field::provider, std::string("gcp")}, {Field::region, std::string("europe-west1")}});
    const Scenario moved = varied(baseline(study), {What::place, "SE"});
    QVERIFY(!workload(moved, 0).intensityGPerKwh && workload(moved, 0).zone == "SE");
    QVERIFY(!workload(moved, 1).region && workload(moved, 1).zone == "SE");
    QVERIFY(workload(moved, 1).provider == "gcp"); // its mean PUE still holds
}

void VariationTest::hardwareReplacesAGivenPower()
{
    Study study = setField(smallProject(), "r1", Field::cpuTdpPerCoreW, 9.0);
    study = setField(study, "r3", Field::gpuTdpW, 250.0);
    QVERIFY(!workload(varied(baseline(study), {What::processor, "AMD EPYC 7763"}), 0).cpuTdpPerCoreW);
    QVERIFY(!workload(varied(baseline(study), {What::accelerator, "NVIDIA Tesla T4"}), 2).gpuTdpW);
}

void VariationTest::onlyRunsThatCountAPartChangeIt()
{
    Study study = setField(smallProject(), "r1", Field::cores, 0.0);
    study = setField(study, "r3", Field::gpus, 0.0);
    for (const Variation &variation : {Variation{What::processor, "AMD EPYC 7763"},
                                       {What::accelerator, "NVIDIA Tesla T4"},
                                       {What::usage, {}, 0.5}}) {
        const Scenario next = varied(baseline(study), variation);
        QCOMPARE(next.runs[0], baseline(study).runs[0]);
        QCOMPARE(next.runs[2], baseline(study).runs[2]);
    }
    const Study noMemory = setField(smallProject(), "r1", Field::memoryGb, std::monostate());
    QCOMPARE(varied(baseline(noMemory), {What::memory, {}, 2}).runs[0], baseline(noMemory).runs[0]);
}

void VariationTest::aPersonalComputerHasNoDataCentre()
{
    const Study study = setField(smallProject(), "r1", Field::platform, std::string("personal"));
    const Scenario next = varied(baseline(study), {What::pue, {}, 1.8});
    QVERIFY(!workload(next, 0).pue);
    QVERIFY(workload(next, 1).pue == 1.8);
}

void VariationTest::thereIsNeverLessThanOneRepeat()
{
    const Study study = setField(smallProject(), "r2", Field::runs, 6.0);
    const Scenario half = varied(baseline(study), {What::repeats, {}, 0.5});
    QVERIFY(workload(half, 0).runs.value_or(1) == 1);
    QVERIFY(workload(half, 1).runs == 3);
}

void VariationTest::runsThatRecurDoSoMoreOrLessOften()
{
    const Study study = smallProject(); // r3 twice a week for a year
    const double now = baseline(study).runs[2]->times();
    for (const double factor : {0.5, 2.0}) {
        const Scenario next = varied(baseline(study), {What::repeats, {}, factor});
        QVERIFY(!workload(next, 2).runs);
        COMPARE_NEAR(next.runs[2]->times(), now * factor, 1e-12);
    }
    const Recurrence seldom{1, Recurrence::Every::year, 18, Recurrence::Lasting::months, Calendar::exact};
    const Scenario half = varied(baseline(setRepeat(study, "r3", seldom)), {What::repeats, {}, 0.5});
    COMPARE_NEAR(half.runs[2]->times(), 1.0, 1e-12);
    const Recurrence once{1, Recurrence::Every::year, 1, Recurrence::Lasting::years, Calendar::exact};
    const Study single = setRepeat(study, "r3", once);
    QCOMPARE(varied(baseline(single), {What::repeats, {}, 0.5}).runs[2], baseline(single).runs[2]);
}

void VariationTest::runsThatStayAreShared()
{
    const Study study = smallProject();
    const Scenario next = varied(baseline(study), {What::place, "FR"});
    QVERIFY(next.runs[0] != baseline(study).runs[0]);
    QCOMPARE(next.runs[2], baseline(study).runs[2]); // it is in France already
}

void VariationTest::eachHasAName()
{
    const auto name = [](const Variation &v, bool spanish = false) {
        return nameOfVariation(v, Dataset::builtIn(), spanish);
    };
    QVERIFY(name({What::place, "SE"}) == Message("scenario.place", {textArg("place", "Sweden")}));
    QVERIFY(name({What::place, "SE"}, true) == Message("scenario.place", {textArg("place", "Suecia")}));
    QCOMPARE(name({What::memory, {}, 0.5}).key, std::string("scenario.memory.half"));
    QCOMPARE(name({What::memory, {}, 2}).key, std::string("scenario.memory.twice"));
    QVERIFY(name({What::repeats, {}, 3}) == Message("scenario.repeats.times", {numberArg("factor", 3)}));
    QVERIFY(name({What::gridYear, {}, 2015}) == Message("scenario.grid_year", {yearArg("year", 2015)}));
    QVERIFY(name({What::region, "eu-north-1", 0, "aws"})
            == Message("scenario.region", {textArg("provider", "AWS"), textArg("region", "Stockholm")}));
    QVERIFY(name({What::region, "asia-southeast3", 0, "gcp"})
            == Message("scenario.region", {textArg("provider", "Google Cloud"), textArg("region", "asia-southeast3")}));
    QCOMPARE(name({What::hours, {}, 0.5}).key, std::string("scenario.hours.half"));
}

void VariationTest::aRegionDecidesOnEverythingAboutWhere()
{
    Study study = setFields(smallProject(), "r1", {{Field::intensityGPerKwh, 50.0}, {Field::pue, 1.9}});
    study = setField(study, "r2", Field::platform, std::string("personal"));
    const Scenario moved = varied(baseline(study), {What::region, "eu-north-1", 0, "aws"});
    for (size_t run = 0; run < 3; ++run) {
        Workload expected = workload(baseline(study), run);
        expected.platform = Platform::cloud;
        expected.provider = "aws";
        expected.region = "eu-north-1";
        expected.zone.reset();
        expected.intensityGPerKwh.reset();
        expected.pue.reset();
        QVERIFY(workload(moved, run) == expected);
    }
}

void VariationTest::aPlanChangesSomeRuns()
{
    const Study study = smallProject();
    const ScenarioPlan plan{{{What::place, "SE"}, {What::hours, {}, 2}}, {"r2"}};
    const Scenario next = planned(baseline(study), plan);
    QVERIFY(workload(next, 0).zone == "SE" && workload(next, 0).hours == 24);
    QCOMPARE(next.runs[1], baseline(study).runs[1]);
    QVERIFY(workload(next, 2).zone == "SE");
    QVERIFY(planned(baseline(study), {}) == baseline(study));
}

void VariationTest::aPlanLeavesTheOthersOut()
{
    const Study study = smallProject();
    const Scenario next = planned(baseline(study), {{}, {"r1", "r3"}, true});
    QCOMPARE(next.runs.size(), size_t(1));
    QCOMPARE(next.runs.front(), baseline(study).runs[1]);
}

HUELLA_TEST(VariationTest, NoApplication)
} // namespace variation_test
#include "variation_test.moc"
