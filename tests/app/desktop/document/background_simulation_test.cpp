// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The simulation that goes on while the window is used: it finds what it would find in the foreground, only the newest
// study is answered, and it can be stopped at any moment. The preset `tsan` runs this under the thread sanitizer.

#include "app/desktop/document/background_simulation.h"
#include "tests/core/study/random_study.h"
#include "tests/register_test.h"

#include <QTest>
#include <QThread>

#include <algorithm>

using namespace huella;

namespace background_simulation_test {
namespace {

/// So many scenarios of so many runs that share nothing, so that each takes its time.
Study slowStudy(unsigned seed, int scenarios, int runs)
{
    Random random(seed);
    Study study = newStudy({"Baseline", "Run"}, "en");
    const Run like = *study.scenarios.front().runs.front();
    study.scenarios.clear();
    for (int s = 0; s < scenarios; ++s) {
        Scenario scenario{.id = "s" + std::to_string(s + 1), .name = "Scenario", .runs = {}, .dataset = {}};
        for (int r = 0; r < runs; ++r) {
            Run run = like;
            run.id = "r" + std::to_string(s * runs + r + 1);
            run.workload.cores = 1 + double(random.below(64));
            run.workload.hours = 1 + double(random.below(1000));
            run.workload.zone = "ES";
            scenario.runs.push_back(std::make_shared<const Run>(run));
        }
        study.scenarios.push_back(scenario);
    }
    return study;
}

StudyResult centralOf(const Study &study) { return Evaluator().central(study); }

void compareRanges(const StudyResult &found, const StudyResult &expected)
{
    QCOMPARE(found.scenarios.size(), expected.scenarios.size());
    for (size_t i = 0; i < found.scenarios.size(); ++i) {
        QVERIFY(found.scenarios[i].range == expected.scenarios[i].range);
        QVERIFY(found.scenarios[i].difference == expected.scenarios[i].difference);
    }
}

} // namespace

class BackgroundSimulationTest : public QObject {
    Q_OBJECT

private slots:
    void itFindsWhatTheForegroundFinds();
    void aLargeStudyHasAFirstLook();
    void onlyTheNewestStudyIsAnswered();
    void whatWasCancelledIsNotAnswered();
    void itMayEndAtAnyMoment();
};

void BackgroundSimulationTest::itFindsWhatTheForegroundFinds()
{
    for (unsigned seed = 1; seed <= 5; ++seed) {
        Study study = slowStudy(seed, 2, 5);
        study.seed = 100 + seed;
        StudyResult expected = centralOf(study);
        Draws draws(study.seed);
        simulateScenarios(expected, draws);
        std::vector<StudyResult> found;
        BackgroundSimulation simulation([&found](const StudyResult &result) { found.push_back(result); });
        simulation.start(centralOf(study), study.seed);
        QTRY_COMPARE_WITH_TIMEOUT(found.size(), size_t(1), 60'000);
        compareRanges(found.front(), expected);
    }
}

void BackgroundSimulationTest::aLargeStudyHasAFirstLook()
{
    const Study study = slowStudy(1, 1, 450);
    std::vector<int> draws;
    BackgroundSimulation simulation(
        [&draws](const StudyResult &result) { draws.push_back(result.scenarios.front().range.draws); });
    simulation.start(centralOf(study), study.seed);
    QTRY_VERIFY_WITH_TIMEOUT(!draws.empty() && draws.back() == Draws::defaultCount, 120'000);
    // on a busy machine the whole answer may overtake the first look; it is never followed by one
    QVERIFY(std::is_sorted(draws.begin(), draws.end()));
}

void BackgroundSimulationTest::onlyTheNewestStudyIsAnswered()
{
    std::vector<StudyResult> found;
    BackgroundSimulation simulation([&found](const StudyResult &result) { found.push_back(result); });
    Study study;
    for (unsigned seed = 1; seed <= 30; ++seed) { // as somebody who types does
        study = slowStudy(seed, 2, 20);
        simulation.start(centralOf(study), study.seed);
        found.clear(); // of the one before; the wait may bring the answer of this one, on a busy machine
        if (seed % 3 == 0)
            QTest::qWait(int(seed) % 7);
    }
    StudyResult expected = centralOf(study);
    Draws draws(study.seed);
    simulateScenarios(expected, draws);
    QTRY_VERIFY_WITH_TIMEOUT(!found.empty() && !found.back().scenarios.front().pending(), 60'000);
    for (const StudyResult &each : found) // none of an older study comes late
        compareRanges(each, expected);
}

void BackgroundSimulationTest::whatWasCancelledIsNotAnswered()
{
    int answers = 0;
    BackgroundSimulation simulation([&answers](const StudyResult &) { ++answers; });
    for (int round = 0; round < 30; ++round) {
        simulation.start(centralOf(slowStudy(unsigned(round), 1, 10)), 1);
        QThread::msleep(unsigned(round) % 9); // the events that bring an answer wait
        simulation.cancel();
        QCoreApplication::processEvents();
        QCOMPARE(answers, 0);
    }
    simulation.start(centralOf(slowStudy(1, 1, 10)), 1);
    QTRY_COMPARE_WITH_TIMEOUT(answers, 1, 60'000);
}

void BackgroundSimulationTest::itMayEndAtAnyMoment()
{
    for (int round = 0; round < 40; ++round) {
        BackgroundSimulation simulation([](const StudyResult &) {});
        simulation.start(centralOf(slowStudy(unsigned(round), 1, 30)), 1);
        if (round % 2 == 1)
            QThread::msleep(unsigned(round) % 11);
    }
}

HUELLA_TEST(BackgroundSimulationTest, QCoreApplication)
} // namespace background_simulation_test
#include "background_simulation_test.moc"
