// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/model/variation.h"
#include "tests/core/study/plan.h"
#include "tests/register_test.h"

using namespace huella;

namespace compare_test {
namespace {

using What = Variation::What;

Study withCopy(const Study &study, const std::optional<Variation> &variation = {})
{
    Scenario copy = copyOfScenario(study, study.scenarios.front().id, "Other");
    return addScenario(study, variation ? varied(copy, *variation) : copy);
}

Difference differenceIn(const Study &study)
{
    return *Evaluator().evaluate(study, fewDraws).scenarios.at(1).difference;
}

double width(const Interval &interval) { return interval.high - interval.low; }

/// Runs of the same hardware and place; each of a lineage of its own, or all of one.
Study manyRuns(int count, bool oneLineage)
{
    Study study = smallProject();
    Scenario &scenario = study.scenarios.front();
    const Run first = *scenario.runs.front();
    scenario.runs.clear();
    for (int i = 1; i <= count; ++i) {
        auto run = std::make_shared<Run>(first);
        run->id = "r" + std::to_string(i);
        run->lineage = oneLineage ? "r1" : run->id;
        run->workload.hours = 1 + 0.37 * i;
        run->workload.cores = 1 + i % 5;
        scenario.runs.push_back(std::move(run));
    }
    return study;
}

/// What the runs come to, each drawn by itself and then summed.
Sample oneByOne(const ScenarioResult &scenario, Draws &draws)
{
    const auto count = size_t(draws.count());
    Sample sum{std::vector<double>(count), std::vector<double>(count), {}};
    for (const RunResultPointer &run : scenario.runs) {
        const Inputs &inputs = run->answer->inputs;
        sum.add(simulate(inputs, spreadsOf(inputs, *run->dataset, {run->run->lineage, run->run->middleYear()}), draws));
    }
    return sum;
}

} // namespace

class CompareTest : public QObject {
    Q_OBJECT

private slots:
    void aCopyDiffersByExactlyNothing();
    void anotherPlaceIsClearlyLower();
    void whatBothShareCancels();
    void intervalsHoldTheHeadline();
    void withoutDrawsThereIsOnlyTheHeadline();
    void runsOfOneGroupAreSummedBeforeDrawing();
    void scenariosOfManyLineagesShareOutTheirSpread();
    void askedToStopItLeavesTheRest();
    void anEmptyBaselineHasNoRatio();
};

void CompareTest::aCopyDiffersByExactlyNothing()
{
    const Difference d = differenceIn(withCopy(smallProject()));
    QVERIFY(d.simulated && !d.clear);
    QCOMPARE(d.emissions.value(), 0.0);
    QVERIFY((d.emissionsG == Interval{0, 0}));
    QVERIFY((d.ratioInterval == Interval{0, 0}));
    QCOMPARE(d.ratio, 0.0);
}

void CompareTest::anotherPlaceIsClearlyLower()
{
    const Study spain = setField(smallProject(), "r3", Field::zone, std::string("ES"));
    const Difference d = differenceIn(withCopy(spain, Variation{What::place, "SE"}));
    QVERIFY(d.clear && d.emissions.value() < 0 && d.emissionsG.high < 0);
    const double share =
        Dataset::builtIn().place("SE")->record->gPerKwh / Dataset::builtIn().place("ES")->record->gPerKwh;
    COMPARE_NEAR(d.ratio, share - 1, 1e-12);
}

/// Twice the memory on the same machine: the processor's draw, the PUE and the place are the same in both.
void CompareTest::whatBothShareCancels()
{
    const Study study = withCopy(smallProject(), Variation{What::memory, {}, 2});
    const StudyResult result = Evaluator().evaluate(study, fewDraws);
    const Interval &a = result.scenarios[0].range.emissionsG, &b = result.scenarios[1].range.emissionsG;
    const Difference &d = *result.scenarios[1].difference;
    QVERIFY(b.low - a.high < 0 && b.high - a.low > 0); // the two intervals overlap, which says nothing
    QVERIFY(d.clear && d.emissionsG.low > 0);
    QVERIFY(width(d.emissionsG) < 0.5 * ((b.high - a.low) - (b.low - a.high)));
    QVERIFY(width(d.ratioInterval) < 0.5 * (b.high / a.low - b.low / a.high));
}

void CompareTest::intervalsHoldTheHeadline()
{
    for (const Variation &variation : {Variation{What::place, "IN"},
                                       {What::usage, {}, 0.5},
                                       {What::pue, {}, 1.1},
                                       {What::gridYear, {}, 2015},
                                       {What::dataset, "green-algorithms-3.0"}}) {
        const StudyResult result = Evaluator().evaluate(withCopy(smallProject(), variation), fewDraws);
        const Difference &d = *result.scenarios[1].difference;
        COMPARE_NEAR(d.emissions.value(), gramsOf(result.scenarios[1]) - gramsOf(result.scenarios[0]), 1e-15);
        COMPARE_NEAR(d.ratio, gramsOf(result.scenarios[1]) / gramsOf(result.scenarios[0]) - 1, 1e-15);
        QVERIFY(d.emissionsG.low <= d.emissions.value() && d.emissions.value() <= d.emissionsG.high);
        QVERIFY(d.ratioInterval.low <= d.ratio && d.ratio <= d.ratioInterval.high);
        QVERIFY(d.emissionsG.low < d.emissionsG.high);
    }
}

void CompareTest::withoutDrawsThereIsOnlyTheHeadline()
{
    const StudyResult central = Evaluator().central(withCopy(smallProject(), Variation{What::place, "SE"}));
    QVERIFY(!central.scenarios[0].difference);
    QVERIFY(central.scenarios[1].pending());
    const Difference &d = *central.scenarios[1].difference;
    QVERIFY(d.emissions.value() < 0 && !d.simulated && !d.clear);
}

void CompareTest::runsOfOneGroupAreSummedBeforeDrawing()
{
    for (bool oneLineage : {true, false}) {
        const Study study = manyRuns(30, oneLineage);
        const StudyResult result = Evaluator().evaluate(study, fewDraws);
        QCOMPARE(simulationsOf(result), size_t(oneLineage ? 1 : 30));
        Draws draws(study.seed, fewDraws);
        const Sample expected = oneByOne(result.scenarios.front(), draws);
        const Sample &actual = *result.scenarios.front().sample;
        for (size_t i = 0; i < expected.emissions.size(); ++i) {
            COMPARE_NEAR(actual.emissions[i], expected.emissions[i], 1e-9);
            COMPARE_NEAR(actual.energy[i], expected.energy[i], 1e-9);
        }
    }
}

void CompareTest::scenariosOfManyLineagesShareOutTheirSpread()
{
    for (int lineages : {2, 64, 65, 200}) {
        const Range range = Evaluator().evaluate(manyRuns(lineages, false), fewDraws).scenarios.front().range;
        const double sum = std::accumulate(range.shares.begin(), range.shares.end(), 0.0,
                                           [](double s, const Share &share) { return s + share.share; });
        COMPARE_NEAR(sum, 1, 1e-5);
        for (const Share &share : range.shares)
            QVERIFY(share.share > 0 && share.share <= 1);
    }
}

void CompareTest::askedToStopItLeavesTheRest()
{
    StudyResult result = Evaluator().central(withCopy(manyRuns(30, false)));
    Draws draws(2026, fewDraws);
    std::stop_source source;
    source.request_stop();
    simulateScenarios(result, draws, source.get_token());
    for (const ScenarioResult &scenario : result.scenarios)
        QVERIFY(scenario.pending() && !scenario.sample);
    simulateScenarios(result, draws);
    QCOMPARE(result.scenarios[1].range.draws, fewDraws);
}

void CompareTest::anEmptyBaselineHasNoRatio()
{
    Study study = withCopy(smallProject());
    for (const char *run : {"r1", "r2", "r3"})
        study = removeRun(study, run);
    const Difference d = differenceIn(study);
    QCOMPARE(d.ratio, 0.0);
    QVERIFY(d.emissions.value() > 0 && d.clear);
}

HUELLA_TEST(CompareTest, NoApplication)
} // namespace compare_test
#include "compare_test.moc"
