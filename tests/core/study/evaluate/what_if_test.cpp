// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/evaluate/comparable.h"
#include "core/study/evaluate/scenario_answers.h"
#include "tests/core/study/plan.h"
#include "tests/register_test.h"

using namespace huella;

namespace what_if_test {
namespace {

using What = Variation::What;

std::vector<WhatIfRow> rowsOf(const Study &study) { return whatIf(study, study.scenarios.front()); }
std::vector<DataRow> dataRowsOf(const Study &study) { return underOtherData(study, study.scenarios.front()); }

template <class Rows> bool hasRow(const Rows &rows, What what)
{
    return std::any_of(rows.begin(), rows.end(), [&](const WhatIfRow &row) { return row.what == what; });
}

/// What a click on a change leads to: another scenario in the study, evaluated as all are.
ScenarioResult clicked(const Study &study, const Variation &variation)
{
    const Scenario copy = copyOfScenario(study, study.scenarios.front().id, "What if");
    return Evaluator().central(addScenario(study, varied(copy, variation))).scenarios.back();
}

DataRow rowOf(const Study &study, const Variation &change)
{
    const auto rows = dataRowsOf(study);
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const DataRow &row) { return row.change == change; });
    return found == rows.end() ? DataRow() : *found;
}

/// Without the run in France, so that all are in one place.
Study inSpain() { return removeRun(smallProject(), "r3"); }

} // namespace

class WhatIfTest : public QObject {
    Q_OBJECT

private slots:
    void anEndIsWhatAClickLeadsTo();
    void anEndAsPlannedIsNoChange();
    void theLongestReachComesFirst();
    void placesOfAnotherSourceAreNoEnds();
    void rowsThatMoveNothingAreLeftOut();
    void runsWithoutAnAnswerLeaveNoRows();
    void otherDataIsWhatAClickLeadsTo();
    void theOwnDataGivesTheOwnTotal();
    void electricityOfAYearLeadsBackToTheNewest();
    void electricityOfAYearIsOfThatYearAndSource();
    void aNameThatOtherDataLacksIsCounted();
    void aRunThatWaitsIsLeftOut();
    void aRunThatLeavesARegionLeavesItsPue();
};

void WhatIfTest::anEndIsWhatAClickLeadsTo()
{
    Study study = setTraining(smallProject(), "r2", Training{1.5, 4, 0.25});
    study = setField(study, "r2", Field::runs, 6.0);
    const auto rows = rowsOf(study);
    QCOMPARE(rows.size(), size_t(7)); // all but the dataset and the year, which are a table of their own
    for (const WhatIfRow &row : rows)
        for (const WhatIfEnd &end : {row.low, row.high}) {
            QVERIFY(end.change.what == row.what);
            COMPARE_NEAR(end.emissions.value(), gramsOf(clicked(study, end.change)), 1e-12);
        }
}

/// A run that is carried out once cannot be half done, and a processor that is in use all the time is as it was.
void WhatIfTest::anEndAsPlannedIsNoChange()
{
    const auto rowOf = [](const Study &study, What what) {
        const auto rows = rowsOf(study);
        const auto found = std::find_if(rows.begin(), rows.end(), [what](const auto &row) { return row.what == what; });
        return found == rows.end() ? WhatIfRow() : *found;
    };
    const Study once = inSpain(), recurring = smallProject();
    QVERIFY(rowOf(once, What::repeats).low.asNow && !rowOf(once, What::repeats).high.asNow);
    QVERIFY(!rowOf(recurring, What::repeats).low.asNow && !rowOf(recurring, What::repeats).high.asNow);
    QVERIFY(!rowOf(once, What::usage).low.asNow && rowOf(once, What::usage).high.asNow);
    QVERIFY(!rowOf(once, What::memory).low.asNow && !rowOf(once, What::memory).high.asNow);
    const double now = gramsOf(once);
    for (const WhatIfRow &row : rowsOf(once))
        for (const WhatIfEnd &end : {row.low, row.high})
            QCOMPARE(end.asNow, std::abs(end.emissions.value() - now) < 1e-9 * now);
}

/// Tenerife emits more than any of the others, and its figure is from another source.
void WhatIfTest::placesOfAnotherSourceAreNoEnds()
{
    const Study study = addElsewhere(setElsewhere(inSpain(), {"SE", "FR"}), "ES-CN-TE");
    for (const WhatIfRow &row : rowsOf(study))
        if (row.what == What::place) {
            QCOMPARE(row.low.change.name, std::string("SE"));
            QCOMPARE(row.high.change.name, std::string("FR"));
            return;
        }
    QFAIL("no row of places");
}

/// Hardware stands last, also where it reaches further: at the same run time a faster model looks worse than it is.
void WhatIfTest::theLongestReachComesFirst()
{
    const auto rows = rowsOf(smallProject());
    double before = HUGE_VAL;
    bool hardware = false;
    for (const WhatIfRow &row : rows) {
        if (row.isHardware() != hardware) {
            QVERIFY(!hardware);
            hardware = true;
            before = HUGE_VAL;
        }
        const double reach = (row.high.emissions - row.low.emissions).value();
        QVERIFY(reach > 0 && reach <= before);
        before = reach;
    }
    QVERIFY(hardware);
}

void WhatIfTest::rowsThatMoveNothingAreLeftOut()
{
    QVERIFY(hasRow(rowsOf(smallProject()), What::accelerator));
    QVERIFY(!hasRow(rowsOf(inSpain()), What::accelerator));
    QVERIFY(!hasRow(rowsOf(removeRun(removeRun(smallProject(), "r1"), "r2")), What::processor));
    QVERIFY(!hasRow(rowsOf(setElsewhere(smallProject(), {"SE"})), What::place)); // one choice has no reach
    QVERIFY(rowsOf(removeRun(inSpain(), "r2")).size() > 1);
    QVERIFY(rowsOf(removeRun(removeRun(inSpain(), "r2"), "r1")).empty());
}

/// A sum without one of the runs would look like a saving.
void WhatIfTest::runsWithoutAnAnswerLeaveNoRows()
{
    QVERIFY(rowsOf(setField(smallProject(), "r1", Field::hours, std::monostate())).empty());
}

void WhatIfTest::otherDataIsWhatAClickLeadsTo()
{
    const Study study = smallProject();
    int compared = 0;
    for (const DataRow &row : dataRowsOf(study)) {
        const ScenarioResult scenario = clicked(study, row.change);
        QCOMPARE(row.missing, scenario.missing);
        if (!row.emissions)
            continue;
        COMPARE_NEAR(row.emissions->value(), gramsOf(scenario), 1e-12);
        QVERIFY(row.basis == scenario.dataset->info().basis);
        QCOMPARE(row.source, std::string(footingOf(scenario)->source));
        ++compared;
    }
    QVERIFY(compared > 6);
}

void WhatIfTest::theOwnDataGivesTheOwnTotal()
{
    Study ofYear = smallProject(), ofDataset = smallProject();
    ofYear.scenarios.front().gridYear = 2015;
    ofDataset.scenarios.front().dataset = "green-algorithms-3.0";
    for (const Study &study : {smallProject(), ofYear, ofDataset}) {
        int own = 0;
        for (const DataRow &row : dataRowsOf(study))
            if (row.own) {
                COMPARE_NEAR(row.emissions->value(), gramsOf(study), 1e-12);
                ++own;
            }
        QCOMPARE(own, 1);
    }
}

void WhatIfTest::electricityOfAYearLeadsBackToTheNewest()
{
    const Variation newest{What::gridYear, {}, 0};
    const auto leadsBack = [&](const DataRow &row) { return row.change == newest; };
    for (int year : {2015, 2013}) { // among the years of the table, and not
        Study study = smallProject();
        study.scenarios.front().gridYear = year;
        const DataRow row = rowOf(study, newest);
        QVERIFY(row.emissions && !row.own);
        COMPARE_NEAR(row.emissions->value(), gramsOf(smallProject()), 1e-12);
        QVERIFY(rowOf(study, {What::gridYear, {}, double(year)}).own);
        const auto rows = dataRowsOf(study);
        QCOMPARE(std::count_if(rows.begin(), rows.end(), leadsBack), 1);
    }
    const auto rows = dataRowsOf(smallProject());
    QCOMPARE(std::count_if(rows.begin(), rows.end(), leadsBack), 0);
}

void WhatIfTest::electricityOfAYearIsOfThatYearAndSource()
{
    const Text source = Dataset::builtIn().place("ES")->record->source;
    const auto &figures = Dataset::builtIn().catalogue().figures;
    const auto figure = std::find_if(figures.begin(), figures.end(), [&](const GridFigure &f) {
        return f.zone == "ES" && f.year == 2015 && f.source == source && f.basis == "life-cycle";
    });
    QVERIFY(figure != figures.end());
    const DataRow row = rowOf(inSpain(), {What::gridYear, {}, 2015});
    QVERIFY(row.gPerKwh && *row.gPerKwh == figure->gPerKwh);
    const double newest = Dataset::builtIn().place("ES")->record->gPerKwh;
    COMPARE_NEAR(row.emissions->value(), gramsOf(inSpain()) * figure->gPerKwh / newest, 1e-12);
    QVERIFY(row.pue && !row.own);
    QVERIFY(!rowOf(smallProject(), {What::gridYear, {}, 2015}).gPerKwh); // Spain's and France's differ
}

void WhatIfTest::aNameThatOtherDataLacksIsCounted()
{
    const Study study = setField(inSpain(), "r1", Field::zone, std::string("XX"));
    for (const DataRow &row : dataRowsOf(study))
        QCOMPARE(row.missing, size_t(1));
}

/// What stands half-typed in its form is not what the study holds.
void WhatIfTest::aRunThatWaitsIsLeftOut()
{
    const Study study = smallProject();
    const Scenario &scenario = study.scenarios.front();
    const std::array waiting{Waiting{"r2", "hours"}};
    QVERIFY(whatIf(study, scenario, waiting).empty());
    const Study without = removeRun(study, "r2");
    const auto rows = underOtherData(study, scenario, waiting), rest = dataRowsOf(without);
    QVERIFY(!rows.empty() && rows.size() == rest.size());
    for (size_t i = 0; i < rows.size(); ++i) {
        QCOMPARE(rows[i].missing, rest[i].missing + 1);
        QVERIFY(rows[i].emissions == rest[i].emissions);
    }
    Evaluator evaluator;
    const ScenarioResult result = evaluator.central(study, waiting).scenarios.front();
    QVERIFY(result.answers->whatIf(study, scenario).rows.empty()); // those of a report, too
    QCOMPARE(result.answers->otherData(study, scenario).rows.front().missing, rows.front().missing);
}

void WhatIfTest::aRunThatLeavesARegionLeavesItsPue()
{
    Study study = inSpain();
    const Dataset dataset = datasetOf(study);
    Resolver resolver(dataset);
    const auto there = [&](const Variation &change, std::set<std::string, std::less<>> others = {}) {
        return plannedPue(study.scenarios.front(), {{change}, std::move(others), false}, resolver);
    };
    const Variation france{What::place, "FR"};
    QVERIFY(there(france) == (PlannedPue{1.56, 1.56, true}));
    const double mean = 1.12;         // of the provider
    const Facility *region = nullptr; // one that has its own
    for (const Facility *each : dataset.regions("gcp"))
        region = each->pue && *each->pue != mean && !region ? each : region;
    QVERIFY(region);
    const Variation move{What::region, std::string(region->region), 0, "gcp"};
    study.scenarios = {planned(study.scenarios.front(), {{move}, {"r2"}, false})}; // r1 alone
    QVERIFY(there(france, {"r2"}) == (PlannedPue{mean, mean, false}));
    QVERIFY(there(france, {"r1"}) == (PlannedPue{1.56, 1.56, true}));
    QVERIFY(there(france) == (PlannedPue{mean, 1.56, false}));
    study = setField(study, "r1", Field::pue, 1.3); // which it keeps
    QVERIFY(there(france, {"r2"}) == (PlannedPue{1.3, 1.3, true}));
    QVERIFY(!there(france, {"r1", "r2"}));
}

HUELLA_TEST(WhatIfTest, NoApplication)
} // namespace what_if_test
#include "what_if_test.moc"
