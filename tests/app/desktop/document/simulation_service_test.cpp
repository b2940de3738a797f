// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a study comes to, apart from the document that is open: what is there at once, what comes later, and what never comes.

#include "app/desktop/document/simulation_service.h"
#include "tests/register_test.h"

#include <QSignalSpy>
#include <QTest>

using namespace huella;

namespace simulation_service_test {
namespace {

using Scenarios = SimulationService::Scenarios;

/// One scenario of so many runs that share nothing.
Study studyOf(int runs)
{
    Study study = newStudy({"Baseline", "Run"}, "en");
    const Run like = *study.scenarios.front().runs.front();
    study.scenarios.front().runs.clear();
    for (int i = 0; i < runs; ++i) {
        Run run = like;
        run.id = "r" + std::to_string(i + 1);
        run.workload.cores = 1 + i;
        run.workload.hours = 2 + i;
        run.workload.zone = "ES";
        study.scenarios.front().runs.push_back(std::make_shared<const Run>(run));
    }
    return study;
}

bool isSimulated(const StudyResult &result, const std::string &run)
{
    const Estimate *estimate = result.estimate(run);
    return estimate && estimate->range.draws > 0;
}

} // namespace

class SimulationServiceTest : public QObject {
    Q_OBJECT

private slots:
    void aFewRunsAreSimulatedAtOnce();
    void manyRunsAreSimulatedInTheBackground();
    void theStartWaitsForNoScenario();
    void theRunThatIsLookedAtHasItsIntervalAtOnce();
    void anotherStudyDropsWhatWasBeingSimulated();
    void aReportIsSimulatedOnceForAResult();
};

void SimulationServiceTest::aFewRunsAreSimulatedAtOnce()
{
    SimulationService service;
    const QSignalSpy found(&service, &SimulationService::intervalsFound);
    service.evaluate(studyOf(3), {}, "r1", Scenarios::atOnceWhereFew);
    QVERIFY(!service.result().scenarios.front().pending());
    QTest::qWait(50);
    QCOMPARE(found.count(), 0); // nobody saw that they were not there
}

void SimulationServiceTest::manyRunsAreSimulatedInTheBackground()
{
    const Study study = studyOf(40);
    SimulationService service;
    const QSignalSpy found(&service, &SimulationService::intervalsFound);
    service.evaluate(study, {}, "r1", Scenarios::atOnceWhereFew);
    QVERIFY(service.result().scenarios.front().pending());
    QTRY_COMPARE_WITH_TIMEOUT(found.count(), 1, 60'000);
    StudyResult expected = Evaluator().central(study);
    Draws draws(study.seed);
    simulateScenarios(expected, draws);
    QVERIFY(service.result().scenarios.front().range == expected.scenarios.front().range);
}

void SimulationServiceTest::theStartWaitsForNoScenario()
{
    SimulationService service;
    const QSignalSpy found(&service, &SimulationService::intervalsFound);
    service.evaluate(studyOf(1), {}, "r1", Scenarios::afterFirstWindow);
    QVERIFY(service.result().scenarios.front().pending());
    service.simulateWaiting();
    service.simulateWaiting(); // a second painting changes nothing
    QTRY_COMPARE_WITH_TIMEOUT(found.count(), 1, 60'000);
    QVERIFY(!service.result().scenarios.front().pending());
}

void SimulationServiceTest::theRunThatIsLookedAtHasItsIntervalAtOnce()
{
    SimulationService service;
    service.evaluate(studyOf(40), {}, "r2", Scenarios::atOnceWhereFew);
    QVERIFY(isSimulated(service.result(), "r2"));
    QVERIFY(!isSimulated(service.result(), "r3"));
    service.simulateRun("r3");
    QVERIFY(isSimulated(service.result(), "r3"));
    service.simulateRun("no such run");
}

void SimulationServiceTest::anotherStudyDropsWhatWasBeingSimulated()
{
    SimulationService service;
    const QSignalSpy found(&service, &SimulationService::intervalsFound);
    service.evaluate(studyOf(60), {}, "r1", Scenarios::atOnceWhereFew);
    service.evaluate(studyOf(2), {}, "r1", Scenarios::atOnceWhereFew);
    const Range range = service.result().scenarios.front().range;
    QTest::qWait(300);
    QCOMPARE(found.count(), 0);
    QVERIFY(service.result().scenarios.front().range == range);
}

void SimulationServiceTest::aReportIsSimulatedOnceForAResult()
{
    SimulationService service;
    service.evaluate(studyOf(5), {}, "r1", Scenarios::atOnceWhereFew);
    const RunResult *before = service.reportResult().run("r5");
    QVERIFY(isSimulated(service.reportResult(), "r5"));
    QCOMPARE(service.reportResult().run("r5"), before);
    service.evaluate(studyOf(6), {}, "r1", Scenarios::atOnceWhereFew);
    QVERIFY(isSimulated(service.reportResult(), "r6"));
}

HUELLA_TEST(SimulationServiceTest, QCoreApplication)
} // namespace simulation_service_test
#include "simulation_service_test.moc"
