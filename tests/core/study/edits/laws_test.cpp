// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What must hold of every study, whatever its runs: tried on random ones.

#include "core/study/evaluate/evaluate.h"
#include "tests/core/base/show.h"
#include "tests/core/study/random_study.h"
#include "tests/register_test.h"

using namespace huella;

namespace laws_test {
namespace {

constexpr int draws = 2000;        // enough for the laws, which hold for any number
constexpr double sixDigits = 1e-5; // ranges are rounded to six digits, both of the two that are compared

StudyResult resultOf(const Study &study) { return Evaluator().evaluate(study, draws); }

Study withHoursTimes(Study study, double factor)
{
    for (const Scenario &scenario : Study(study).scenarios)
        for (const RunPointer &run : scenario.runs)
            study = setField(study, run->id, Field::hours, *run->workload.hours * factor);
    return study;
}

template <class Q> void compareSplit(const Split<Q> &actual, const Split<Q> &before, double factor)
{
    for (auto part : {&Split<Q>::cpu, &Split<Q>::gpu, &Split<Q>::memory, &Split<Q>::total})
        COMPARE_NEAR((actual.*part).value(), (before.*part).value() * factor, 1e-12);
}

void compareRange(const Range &actual, const Range &before, double factor)
{
    for (auto interval : {&Range::energyKwh, &Range::emissionsG})
        for (auto end : {&Interval::low, &Interval::high})
            COMPARE_NEAR(actual.*interval.*end, before.*interval.*end * factor, sixDigits);
    COMPARE_NEAR(actual.medianG, before.medianG * factor, sixDigits);
}

/// Every run's own figures and every scenario's; the power is drawn however long it takes.
void compareFigures(const ScenarioResult &actual, const ScenarioResult &before, double factor)
{
    compareSplit(actual.energy, before.energy, factor);
    compareSplit(actual.emissions, before.emissions, factor);
    QCOMPARE(actual.missing, before.missing);
    for (size_t i = 0; i < before.runs.size(); ++i) {
        const Estimate *a = actual.runs[i]->estimate(), *b = before.runs[i]->estimate();
        if (!b)
            continue;
        compareSplit(a->outcome.energy, b->outcome.energy, factor);
        compareSplit(a->outcome.emissions, b->outcome.emissions, factor);
        QVERIFY(a->outcome.power == b->outcome.power);
        COMPARE_NEAR(a->equivalents.treeMonths, b->equivalents.treeMonths * factor, 1e-12);
    }
}

/// What causes the spread does not depend on how long the runs take, as long as all take longer alike.
void compareShares(const Range &actual, const Range &before)
{
    QCOMPARE(actual.shares.size(), before.shares.size());
    for (size_t i = 0; i < actual.shares.size(); ++i) {
        QCOMPARE(actual.shares[i].input, before.shares[i].input);
        COMPARE_NEAR(actual.shares[i].share, before.shares[i].share, sixDigits);
    }
}

/// Every range of a study: of its runs that could be estimated, and of its scenarios.
std::vector<const Range *> rangesOf(const StudyResult &result)
{
    std::vector<const Range *> ranges;
    for (const ScenarioResult &scenario : result.scenarios) {
        ranges.push_back(&scenario.range);
        for (const RunResultPointer &run : scenario.runs)
            if (const Estimate *estimate = run->estimate())
                ranges.push_back(&estimate->range);
    }
    return ranges;
}

Study shuffled(Study study, Random &random)
{
    for (Scenario &scenario : study.scenarios)
        for (size_t left = scenario.runs.size(); left > 1; --left)
            std::swap(scenario.runs[left - 1], scenario.runs[random.below(left)]);
    return study;
}

void compareBits(const StudyResult &actual, const StudyResult &expected)
{
    QCOMPARE(actual.scenarios.size(), expected.scenarios.size());
    for (size_t i = 0; i < actual.scenarios.size(); ++i) {
        const ScenarioResult &a = actual.scenarios[i], &e = expected.scenarios[i];
        QVERIFY(a.energy == e.energy);
        QVERIFY(a.emissions == e.emissions);
        QVERIFY(a.range == e.range);
        QCOMPARE(a.missing, e.missing);
        for (const RunResultPointer &run : e.runs)
            if (const Estimate *estimate = run->estimate())
                QVERIFY(actual.estimate(run->run->id)->range == estimate->range);
    }
}

} // namespace

class StudyLawsTest : public QObject {
    Q_OBJECT

private slots:
    void randomStudiesAreWorthTrying();
    void hoursScaleEveryFigure_data() { seeds(); }
    void hoursScaleEveryFigure();
    void sharesSumToOne_data() { seeds(); }
    void sharesSumToOne();
    void theOrderOfRunsNeverMatters_data() { seeds(); }
    void theOrderOfRunsNeverMatters();

private:
    static void seeds()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 25; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
};

/// The laws hold of runs that cannot be estimated too, and say nothing there.
void StudyLawsTest::randomStudiesAreWorthTrying()
{
    size_t runs = 0, missing = 0, drawn = 0, severalRuns = 0;
    for (unsigned seed = 1; seed <= 25; ++seed) {
        Random random(seed);
        const StudyResult result = resultOf(randomStudy(random));
        for (const ScenarioResult &scenario : result.scenarios) {
            runs += scenario.runs.size();
            missing += scenario.missing;
            drawn += scenario.range.shares.size() > 2;
            severalRuns += scenario.runs.size() > 2;
        }
    }
    QVERIFY2(runs > 150, qPrintable(QString::number(runs)));
    QVERIFY2(missing * 10 < runs, qPrintable(QString::number(missing)));
    QVERIFY2(drawn > 40, qPrintable(QString::number(drawn)));
    QVERIFY2(severalRuns > 30, qPrintable(QString::number(severalRuns)));
}

void StudyLawsTest::hoursScaleEveryFigure()
{
    QFETCH(unsigned, seed);
    Random random(seed);
    const Study study = randomStudy(random);
    const StudyResult before = resultOf(study);
    for (double factor : {0.001 + random.upTo(1), 1 + random.upTo(1000), 2.0}) {
        const StudyResult scaled = resultOf(withHoursTimes(study, factor));
        for (size_t i = 0; i < before.scenarios.size(); ++i)
            compareFigures(scaled.scenarios[i], before.scenarios[i], factor);
        const auto ranges = rangesOf(before), scaledRanges = rangesOf(scaled);
        QCOMPARE(scaledRanges.size(), ranges.size());
        for (size_t i = 0; i < ranges.size(); ++i) {
            compareRange(*scaledRanges[i], *ranges[i], factor);
            compareShares(*scaledRanges[i], *ranges[i]);
        }
    }
}

void StudyLawsTest::sharesSumToOne()
{
    QFETCH(unsigned, seed);
    Random random(seed);
    const StudyResult result = resultOf(randomStudy(random));
    for (const Range *range : rangesOf(result)) {
        if (range->shares.empty()) { // nothing is drawn, so nothing may vary
            QCOMPARE(range->emissionsG.low, range->emissionsG.high);
            continue;
        }
        double sum = 0;
        for (const Share &share : range->shares) {
            QVERIFY(share.share > 0 && share.share <= 1);
            sum += share.share;
        }
        COMPARE_NEAR(sum, 1, sixDigits);
    }
}

void StudyLawsTest::theOrderOfRunsNeverMatters()
{
    QFETCH(unsigned, seed);
    Random random(seed);
    const Study study = randomStudy(random);
    Evaluator kept;
    const StudyResult expected = kept.evaluate(study, draws);
    for (int i = 0; i < 5; ++i) {
        const Study other = shuffled(study, random);
        compareBits(resultOf(other), expected);             // by somebody who opens the file
        compareBits(kept.evaluate(other, draws), expected); // by somebody who drags the runs
    }
}

HUELLA_TEST(StudyLawsTest, NoApplication)
} // namespace laws_test
#include "laws_test.moc"
