// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/evaluate/comparable.h"
#include "tests/core/study/plan.h"
#include "tests/register_test.h"

using namespace huella;

namespace comparable_test {
namespace {

using What = Variation::What;

bool comparableWith(const Study &study, const Variation &change)
{
    const Scenario copy = copyOfScenario(study, "s1", "Other");
    const StudyResult result = Evaluator().central(addScenario(study, varied(copy, change)));
    return comparable(result.scenarios[1], result.scenarios[0]);
}

/// A place whose figure is direct emissions.
std::string directPlace()
{
    for (const Place &place : Dataset::builtIn().places())
        if (place.basis == Basis::direct)
            return std::string(place.code);
    return {};
}

} // namespace

class ComparableTest : public QObject {
    Q_OBJECT

private slots:
    void onlyOneBasisIsComparable()
    {
        const Study study = smallProject();
        QVERIFY(comparableWith(study, {What::place, "SE"}));
        QVERIFY(comparableWith(study, {What::place, "ES-CN-TE"})); // another source, the same basis
        QVERIFY(comparableWith(study, {What::gridYear, {}, 2015}));
        QVERIFY(!comparableWith(study, {What::dataset, "green-algorithms-3.0"}));
        QVERIFY(!directPlace().empty());
        QVERIFY(!comparableWith(study, {What::place, directPlace()}));
    }

    void oneRunOnAnotherBasisIsEnough()
    {
        const Study study = smallProject();
        Scenario copy = copyOfScenario(study, "s1", "Other");
        copy = planned(copy, {{{What::place, directPlace()}}, {copy.runs[0]->id, copy.runs[1]->id}});
        const StudyResult result = Evaluator().central(addScenario(study, copy));
        QVERIFY(!comparable(result.scenarios[1], result.scenarios[0]));
    }

    /// Scenarios that were written by hand know of no twins: a run that left the direct figure for another must not hide.
    void aRunWithoutATwinMeetsOneBasis()
    {
        const Study study = smallProject();
        const auto withPlace = [&](const Scenario &scenario, size_t run, const std::string &zone) {
            return planned(scenario, {{{What::place, zone}}, {scenario.runs[run]->id}});
        };
        Scenario other = copyOfScenario(study, "s1", "Other");
        for (auto &run : other.runs) {
            Run own = *run;
            own.lineage = "by-hand-" + own.id;
            run = std::make_shared<const Run>(own);
        }
        const auto compared = [](const Study &with) {
            const StudyResult result = Evaluator().central(with);
            return comparable(result.scenarios[1], result.scenarios[0]);
        };
        QVERIFY(compared(addScenario(study, other)));
        const Study mixed = setField(study, "r1", Field::zone, directPlace());
        QVERIFY(!compared(addScenario(mixed, withPlace(other, 0, directPlace()))));
        QVERIFY(!compared(addScenario(mixed, other)));
    }

    /// Where a run stays on the basis that it had, nothing of it differs.
    void aBaselineOfTwoBasesIsComparableWithItsCopy()
    {
        const Study study = setField(smallProject(), "r1", Field::zone, directPlace());
        QVERIFY(comparableWith(study, {What::hours, {}, 2}));
        QVERIFY(!comparableWith(study, {What::place, "SE"})); // r1 was on another
    }

    void aFigureOfOnesOwnHasNoBasis()
    {
        const Study study = setField(smallProject(), "r1", Field::intensityGPerKwh, 20.0);
        QVERIFY(comparableWith(study, {What::place, "SE"}));
    }

    void theFootingIsThatOfMostOfTheEmissions()
    {
        const Study study = setField(smallProject(), "r1", Field::zone, std::string("ES-CN-TE"));
        const Dataset dataset = datasetOf(study);
        Resolver resolver(dataset);
        const Scenario &scenario = study.scenarios.front();
        QCOMPARE(footingOf(scenario, {}, resolver).source, ember); // r2 emits most
        QCOMPARE(footingOf(scenario, {{}, {"r2", "r3"}}, resolver).source, electricityMaps);
        QCOMPARE(footingOf(scenario, {{}, {"r1", "r2", "r3"}}, resolver).source, dataset.worldPlace().source);
    }
};

HUELLA_TEST(ComparableTest, NoApplication)
} // namespace comparable_test
#include "comparable_test.moc"
