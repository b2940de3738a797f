// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/evaluate/totals.h"
#include "tests/core/study/plan.h"
#include "tests/register_test.h"

using namespace huella;

namespace totals_test {
namespace {

ScenarioResult resultOf(const Study &study) { return Evaluator().central(study).scenarios.front(); }

std::vector<std::string> keysOf(const std::vector<Total> &totals)
{
    std::vector<std::string> keys;
    for (const Total &total : totals)
        keys.push_back(total.key);
    return keys;
}

const Total &totalOf(const std::vector<Total> &totals, const std::string &key)
{
    return *std::find_if(totals.begin(), totals.end(), [&](const Total &total) { return total.key == key; });
}

/// The keys of what concerns the project, as they stand in the list of all issues.
std::vector<std::string> projectKeys(const Study &study)
{
    std::vector<std::string> keys;
    for (const IssuePointer &issue : Evaluator().central(study).issues)
        if (issue->run.empty())
            keys.push_back(issue->message.key);
    return keys;
}

using Keys = std::vector<std::string>;

} // namespace

class TotalsTest : public QObject {
    Q_OBJECT

private slots:
    void eachSummaryAddsUpToTheScenario();
    void aPeriodIsSharedOutOverItsYears();
    void kindsHaveAnOrderOfTheirOwn();
    void overheadIsAComponent();
    void wholeMachinesAreAComponentOfTheirOwn();
    void aGivenIntensityIsNoPlace();
    void runsWithoutAnAnswerAreLeftOut();
    void budgetsCompareWithThePlan();
    void aRunThatIsNotFinishedMakesWhatIsLeftLess();
    void aRunWithoutADeviceHasNoFigure();
    void anOverrunBudgetIsAnIssue();
    void onlyAFinalRunIsAnIssue();
    void aTotalKnowsItsRuns();
};

/// As many as it says that it holds, for each way to sum up.
void TotalsTest::aTotalKnowsItsRuns()
{
    const ScenarioResult scenario = resultOf(smallProject());
    for (const By by : {By::run, By::kind, By::year, By::place}) {
        std::vector<std::string> found;
        for (const Total &total : totalsOf(scenario, by)) {
            const auto runs = runsOfTotal(scenario, by, total.key);
            QVERIFY(double(runs.size()) >= total.runs); // of a period, a year holds a part
            found.insert(found.end(), runs.begin(), runs.end());
        }
        for (const RunResultPointer &run : scenario.runs)
            QVERIFY(std::find(found.begin(), found.end(), run->run->id) != found.end());
    }
    QVERIFY(runsOfTotal(scenario, By::component, "cpu").empty()); // a part of each
    QVERIFY(runsOfTotal(scenario, By::kind, "no such kind").empty());
}

void TotalsTest::eachSummaryAddsUpToTheScenario()
{
    Study study = smallProject();
    study = setTraining(study, "r2", Training{1.5, 4, 0.25});
    study = setField(study, "r1", Field::pue, 1.07);
    const ScenarioResult scenario = resultOf(study);
    for (By by : {By::run, By::kind, By::year, By::component, By::place}) {
        double grams = 0, kwh = 0, runs = 0;
        for (const Total &total : totalsOf(scenario, by)) {
            grams += total.emissions.value();
            kwh += total.energy.value();
            runs += total.runs;
        }
        COMPARE_NEAR(grams, scenario.emissions.total.value(), 1e-12);
        COMPARE_NEAR(kwh, scenario.energy.total.value(), 1e-12);
        if (by != By::component) // a run has several of them
            COMPARE_NEAR(runs, 3, 1e-12);
    }
    QCOMPARE(keysOf(totalsOf(scenario, By::run)), (Keys{"r1", "r2", "r3"}));
    QCOMPARE(keysOf(totalsOf(scenario, By::place)), (Keys{"ES", "FR"}));
}

void TotalsTest::aPeriodIsSharedOutOverItsYears()
{
    // r1 says no year, r2 is of 2026 to 2028, r3 of 2028
    const ScenarioResult scenario = resultOf(smallProject());
    const auto years = totalsOf(scenario, By::year);
    QCOMPARE(keysOf(years), (Keys{"2026", "2027", "2028", ""}));
    const auto runs = totalsOf(scenario, By::run);
    const double third = runs[1].emissions.value() / 3;
    COMPARE_NEAR(years[0].emissions.value(), third, 1e-12);
    COMPARE_NEAR(years[1].emissions.value(), third, 1e-12);
    COMPARE_NEAR(years[2].emissions.value(), third + runs[2].emissions.value(), 1e-12);
    COMPARE_NEAR(years[2].runs, 1 + 1 / 3.0, 1e-12);
    QCOMPARE(years[3].emissions, runs[0].emissions);
}

void TotalsTest::kindsHaveAnOrderOfTheirOwn()
{
    Study study = smallProject();
    study = setKind(study, "r1", "inference");
    study = setKind(study, "r2", "");
    study = setKind(study, "r3", "pilot");
    study = setKind(duplicateRun(study, "r3", "More"), "r4", "rehearsal"); // as a later version may name one
    study = setKind(duplicateRun(study, "r3", "More"), "r5", "pilot");
    const auto kinds = totalsOf(resultOf(study), By::kind);
    QCOMPARE(keysOf(kinds), (Keys{"pilot", "inference", "rehearsal", ""}));
    QCOMPARE(kinds[0].runs, 2.0);
}

void TotalsTest::overheadIsAComponent()
{
    const ScenarioResult scenario = resultOf(smallProject());
    const auto parts = totalsOf(scenario, By::component);
    // every run is in a data centre that nobody named, of one PUE
    const double pue = scenario.runs.front()->estimate()->inputs.pue.value;
    COMPARE_NEAR(totalOf(parts, "overhead").emissions.value(), gramsOf(scenario) * (1 - 1 / pue), 1e-12);
    COMPARE_NEAR(totalOf(parts, "gpu").energy.value() * pue, scenario.energy.gpu.value(), 1e-12);

    Study personal = smallProject();
    for (const char *run : {"r1", "r2", "r3"})
        personal = setField(personal, run, Field::platform, std::string("personal"));
    personal = removeRun(personal, "r3");
    QCOMPARE(keysOf(totalsOf(resultOf(personal), By::component)), (Keys{"cpu", "memory"}));
}

/// Processors and memory are inside of a machine: what it takes is not that of the processors of the other runs.
void TotalsTest::wholeMachinesAreAComponentOfTheirOwn()
{
    const Study study = smallProject();
    const ScenarioResult before = resultOf(study);
    Study moved = setField(study, "r1", Field::machines, 2.0);
    moved = setField(moved, "r1", Field::machineFullW, 400.0);
    const ScenarioResult scenario = resultOf(moved);
    const auto parts = totalsOf(scenario, By::component), partsBefore = totalsOf(before, By::component);
    const Estimate &machines = *scenario.runs.front()->estimate(), &cores = *before.runs.front()->estimate();
    const double pue = machines.inputs.pue.value;
    COMPARE_NEAR(totalOf(parts, "machine").emissions.value(), machines.outcome.emissions.cpu.value() / pue, 1e-12);
    COMPARE_NEAR(totalOf(parts, "cpu").energy.value(),
                 totalOf(partsBefore, "cpu").energy.value() - cores.outcome.energy.cpu.value() / pue, 1e-9);
    QCOMPARE(keysOf(parts), (Keys{"cpu", "machine", "gpu", "memory", "overhead"}));
    QCOMPARE(keysOf(partsBefore), (Keys{"cpu", "gpu", "memory", "overhead"}));
    double sum = 0;
    for (const Total &part : parts)
        sum += part.emissions.value();
    COMPARE_NEAR(sum, gramsOf(scenario), 1e-9);
    const Total run = totalOf(totalsOf(scenario, By::run), "r1");
    COMPARE_NEAR(run.deviceEmissions.machine.value(), machines.outcome.emissions.cpu.value() / pue, 1e-12);
    QVERIFY(run.deviceEmissions.cpu.value() == 0);
}

void TotalsTest::aGivenIntensityIsNoPlace()
{
    const Study study = setField(smallProject(), "r2", Field::intensityGPerKwh, 50.0);
    const auto places = totalsOf(resultOf(study), By::place);
    QCOMPARE(keysOf(places), (Keys{"ES", "", "FR"}));
}

void TotalsTest::runsWithoutAnAnswerAreLeftOut()
{
    const Study study = setField(smallProject(), "r2", Field::hours, std::monostate());
    const ScenarioResult scenario = resultOf(study);
    QCOMPARE(scenario.missing, size_t(1));
    QCOMPARE(keysOf(totalsOf(scenario, By::run)), (Keys{"r1", "r3"}));
    QCOMPARE(keysOf(totalsOf(scenario, By::year)), (Keys{"2028", ""}));
}

void TotalsTest::budgetsCompareWithThePlan()
{
    const Study study = setBudget(smallProject(), {100, 5});
    const ScenarioResult scenario = resultOf(study);
    const auto lines = budgetLines(study, scenario);
    const auto years = totalsOf(scenario, By::year);
    QCOMPARE(lines.size(), size_t(4)); // a run without a year is in the study's budget only
    QCOMPARE(lines[0].year, 0);
    QCOMPARE(lines[0].budget.value(), 100'000.0);
    QCOMPARE(lines[0].planned, scenario.emissions.total);
    COMPARE_NEAR(lines[0].left().value(), 100'000 - gramsOf(scenario), 1e-12);
    for (size_t i = 0; i < 3; ++i) {
        QCOMPARE(lines[i + 1].year, 2026 + int(i));
        QCOMPARE(lines[i + 1].budget.value(), 5000.0);
        QCOMPARE(lines[i + 1].planned, years[i].emissions);
    }
    QVERIFY(budgetLines(smallProject(), scenario).empty());
}

/// Whatever it comes to is taken from what is left; a run without a year may be of any.
void TotalsTest::aRunThatIsNotFinishedMakesWhatIsLeftLess()
{
    Study study = setBudget(smallProject(), {100, 5});
    for (const BudgetLine &line : budgetLines(study, resultOf(study)))
        QVERIFY(!line.unfinished);
    study = setField(study, "r3", Field::hours, std::monostate()); // of 2028
    for (const BudgetLine &line : budgetLines(study, resultOf(study))) {
        QCOMPARE(line.unfinished, line.year == 0 || line.year == 2028);
        QCOMPARE(budgetDifference("amount", line).value.index() == 2, line.unfinished);
    }
    study = setYears(study, "r3", {}, {});
    for (const BudgetLine &line : budgetLines(study, resultOf(study)))
        QVERIFY(line.unfinished);
}

void TotalsTest::aRunWithoutADeviceHasNoFigure()
{
    Study study = newStudy({"Baseline", "Run"}, "en");
    QVERIFY(!hasFigure(*resultOf(study).runs.front()));
    study = setField(study, "r1", Field::hours, 3.0);
    QVERIFY(!hasFigure(*resultOf(study).runs.front()));
    QVERIFY(hasFigure(*resultOf(setField(study, "r1", Field::cores, 3.0)).runs.front()));
}

void TotalsTest::anOverrunBudgetIsAnIssue()
{
    const double kg = gramsOf(smallProject()) / 1000;
    QVERIFY(projectKeys(smallProject()).empty());
    QVERIFY(projectKeys(setBudget(smallProject(), {kg * 1.001, kg * 1.001})).empty());
    QCOMPARE(projectKeys(setBudget(smallProject(), {kg * 0.999, {}})), (Keys{"issue.budget.study"}));
    QCOMPARE(projectKeys(setBudget(smallProject(), {{}, 0})), (Keys(3, "issue.budget.year")));

    const Study study = setBudget(smallProject(), {0, {}});
    const auto issues = projectIssues(study, Evaluator().central(study));
    QCOMPARE(issues.size(), size_t(1));
    QVERIFY(issues[0].severity == Severity::warning);
    QCOMPARE(issues[0].field, std::string("budget_study"));
    const BudgetLine line{0, Mass(0), Mass(kg * 1000)};
    QVERIFY(issues[0].message == Message("issue.budget.study", {budgetDifference("over", line)}));
}

void TotalsTest::onlyAFinalRunIsAnIssue()
{
    QCOMPARE(projectKeys(removeRun(smallProject(), "r1")), (Keys{"issue.runs.only_final"}));
    for (const char *kind : {"pilot", "development", "failed"})
        QVERIFY(projectKeys(setKind(smallProject(), "r1", kind)).empty());
    QVERIFY(projectKeys(setKind(removeRun(smallProject(), "r1"), "r2", "")).empty());
    QVERIFY(projectIssues(smallProject(), {}).empty());
}

HUELLA_TEST(TotalsTest, NoApplication)
} // namespace totals_test
#include "totals_test.moc"
