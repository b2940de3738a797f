// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/chart_shapes.h"
#include "core/charts/figures.h"
#include "core/charts/figures_compare.h"
#include "core/study/evaluate/scenario_answers.h"
#include "core/wording/answer.h"
#include "tests/core/report/report_fixture.h"
#include "tests/register_test.h"

#include <algorithm>

using namespace huella;

namespace measures_test {
namespace {

const Wording &english = Wording::of(Language::en);

/// The total that a chart in a measure has to come to, from the figures that are exported.
double totalOf(const ScenarioResult &scenario, Measure measure)
{
    switch (measure) {
    case Measure::emissions: return scenario.emissions.total.value();
    case Measure::energy: return scenario.energy.total.value();
    case Measure::treeMonths: break;
    }
    return equivalentsOf(scenario.emissions.total, *scenario.dataset).treeMonths;
}

double sumOf(const ChartSpec &chart)
{
    double sum = 0;
    for (const ChartRow &bar : chart.bars)
        sum += bar.total();
    return sum;
}

bool alike(double a, double b) { return std::abs(a - b) <= 1e-9 * std::max(std::abs(a), std::abs(b)); }

ptrdiff_t linesOf(const ChartSpec &chart)
{
    const auto shapes = drawChart(chart).shapes;
    return std::count_if(shapes.begin(), shapes.end(),
                         [](const ChartShape &shape) { return shape.kind == ChartShape::Kind::line; });
}

/// A year of the sample, so that tree-months are tree-years as well.
Study longStudy()
{
    return setField(sampleStudy(), sampleStudy().scenarios.front().runs.front()->id, Field::hours, 8760.0);
}

} // namespace

/// Charts of Plan and Compare in emissions, energy and tree-months.
class MeasuresTest : public QObject {
    Q_OBJECT

private slots:
    void namesReadBack()
    {
        for (const Measure measure : allMeasures)
            QVERIFY(measureFromName(toString(measure)) == measure);
        QVERIFY(!measureFromName("") && !measureFromName("water"));
    }

    void everyChartComesToTheTotalsThatAreExported()
    {
        for (const Study &study : {sampleStudy(), twoScenarios(), plainStudy(), longStudy()}) {
            const StudyResult result = Evaluator().evaluate(study, 200);
            for (const Measure measure : allMeasures) {
                for (const ScenarioResult &scenario : result.scenarios) {
                    QVERIFY(alike(sumOf(runsChart(scenario, english, {}, measure)), totalOf(scenario, measure)));
                    for (const By by : {By::run, By::kind, By::year, By::component, By::place})
                        QVERIFY(
                            alike(sumOf(totalsChart(scenario, by, english, {}, measure)), totalOf(scenario, measure)));
                }
                const ChartSpec scenarios = scenariosChart(result, english, {}, measure);
                QCOMPARE(scenarios.bars.size(), result.scenarios.size());
                for (size_t i = 0; i < scenarios.bars.size(); ++i)
                    QVERIFY(alike(scenarios.bars[i].total(), totalOf(result.scenarios[i], measure)));
                const ScenarioResult &first = result.scenarios.front();
                const auto rows = whatIf(study, study.scenarios.front());
                QVERIFY(alike(whatIfChart(rows, first, english, {}, measure).centre, totalOf(first, measure)));
                for (const ChartRow &bar :
                     otherDataChart(underOtherData(study, study.scenarios.front()), first, english, {}, measure).bars)
                    if (bar.strong)
                        QVERIFY(alike(bar.total(), totalOf(first, measure)));
            }
        }
    }

    /// Its shares are the same in each; what is said to who looks closer at it is not.
    void theComponentsOfARunAreInEachMeasure()
    {
        const StudyResult result = Evaluator().evaluate(sampleStudy(), 500);
        const RunResult &run = *result.scenarios.front().runs.front();
        const Estimate &estimate = *run.estimate();
        const ChartSpec plain = componentsChart(estimate, english);
        for (const Measure measure : allMeasures) {
            const MeasureOf shown(measure, *run.dataset);
            const ChartSpec chart = componentsChart(estimate, english, shown);
            QVERIFY(alike(sumOf(chart), shown.amount(estimate.outcome.emissions.total, estimate.outcome.energy.total)));
            QCOMPARE(chart.description.substr(chart.description.find(':')),
                     plain.description.substr(plain.description.find(':')));
            for (const std::string &line : chart.bars.front().remarks())
                QVERIFY2((line.find("Wh") != std::string::npos) == (measure == Measure::energy)
                             && (line.find("tree-") != std::string::npos) == (measure == Measure::treeMonths),
                         line.c_str());
        }
        QCOMPARE(componentsChart(estimate, english, MeasureOf(Measure::energy, 1)).title,
                 std::string("Where the energy goes"));
    }

    void intervalsAreOfTheSameMeasure()
    {
        const StudyResult result = Evaluator().evaluate(twoScenarios(), 500);
        for (const Measure measure : allMeasures)
            for (const ChartRow &bar : scenariosChart(result, english, {}, measure).bars)
                QVERIFY(bar.low < bar.total() * (1 + 1e-9) && bar.total() < bar.high * (1 + 1e-9)
                        && bar.high < 10 * bar.total());
        const ChartRow trees = scenariosChart(result, english, {}, Measure::treeMonths).bars.front();
        const Range &range = result.scenarios.front().range;
        QVERIFY(alike(trees.high,
                      equivalentsOf(Mass(range.emissionsG.high), *result.scenarios.front().dataset).treeMonths));
        const ChartRow energy = scenariosChart(result, english, {}, Measure::energy).bars.front();
        QCOMPARE(energy.high, range.energyKwh.high);
    }

    void aBarSaysItsIntervalAndItsPartsToWhoLooksCloser()
    {
        const StudyResult result = Evaluator().evaluate(twoScenarios(), 500);
        for (const Measure measure : allMeasures)
            for (const ChartSpec &chart : {scenariosChart(result, english, {}, measure),
                                           runsChart(result.scenarios.front(), english, {}, measure)})
                for (const ChartRow &bar : chart.bars) {
                    const std::vector<std::string> remarks = bar.remarks();
                    QVERIFY(remarks.size() > bar.parts.size());
                    QVERIFY(remarks.front().ends_with("in nine of ten simulations"));
                    for (size_t i = 0; i < bar.parts.size(); ++i)
                        QVERIFY(remarks[i + 1].starts_with(bar.parts[i].label + ": ")
                                && remarks[i + 1].ends_with("%)"));
                }
        const ChartRow run = totalsChart(result.scenarios.front(), By::run, english, {}, Measure::energy).bars.front();
        QVERIFY(run.range.ends_with("kWh in nine of ten simulations"));
        QVERIFY(run.note.ends_with("of the total"));
        QVERIFY(run.low < run.high && run.parts.size() > 1);
    }

    void treesAreInOneUnitInAChart()
    {
        const StudyResult result = Evaluator().evaluate(longStudy(), 200);
        for (const ChartSpec &chart :
             {runsChart(result.scenarios.front(), english, {}, Measure::treeMonths),
              totalsChart(result.scenarios.front(), By::run, english, {}, Measure::treeMonths)}) {
            QVERIFY(chart.bars.size() > 1);
            for (const ChartRow &bar : chart.bars)
                QVERIFY2(bar.value.find("tree-year") != std::string::npos, bar.value.c_str());
        }
    }

    void unitsAndTitlesSayTheMeasure()
    {
        const StudyResult result = Evaluator().evaluate(plainStudy(), 200);
        const auto chart = [&](Measure measure, Language language) {
            return totalsChart(result.scenarios.front(), By::run, Wording::of(language), {}, measure);
        };
        QCOMPARE(chart(Measure::energy, Language::en).title, std::string("Energy by run"));
        QCOMPARE(chart(Measure::treeMonths, Language::es).title, std::string("Meses-árbol por ejecución"));
        QVERIFY(chart(Measure::energy, Language::es).bars.front().value.ends_with("Wh"));
        QVERIFY(chart(Measure::treeMonths, Language::es).bars.front().value.ends_with("árbol"));
        QCOMPARE(chart(Measure::energy, Language::es).valueHeading, std::string("Energía"));
    }

    void manyTreeMonthsAreTreeYears()
    {
        const StudyResult result = Evaluator().evaluate(longStudy(), 200);
        const double months = totalOf(result.scenarios.front(), Measure::treeMonths);
        QVERIFY(months >= treeMonthsInYears);
        const ChartRow bar = scenariosChart(result, english, {}, Measure::treeMonths).bars.front();
        QVERIFY2(bar.value.ends_with("tree-years"), bar.value.c_str());
        QVERIFY(alike(bar.total(), months)); // what is drawn stays in months
    }

    /// They are orders of magnitude, in a chart as in a headline.
    void treesReadAlikeInChartsAndHeadlines()
    {
        for (const Study &study : {sampleStudy(), longStudy()}) {
            const StudyResult result = Evaluator().evaluate(study, 200);
            const ScenarioResult &first = result.scenarios.front();
            const auto headline = answerFigures(first.emissions.total, first.energy.total, first.range,
                                                equivalentsOf(first.emissions.total, *first.dataset), english);
            for (const std::optional<Scale> &page : {std::optional<Scale>(), std::optional(Scale{{}, 1, 3})}) {
                const std::string bar = scenariosChart(result, english, page, Measure::treeMonths).bars.front().value;
                QVERIFY2(bar.starts_with(headline[2].value + "\u00a0") || bar.starts_with(headline[2].value + "\u202f"),
                         bar.c_str());
            }
        }
    }

    void aPlaceChangesNoEnergy()
    {
        const Study study = twoScenarios();
        const StudyResult result = Evaluator().evaluate(study, 200);
        const auto rows = whatIf(study, study.scenarios.front());
        const ChartSpec chart = whatIfChart(rows, result.scenarios.front(), english, {}, Measure::energy);
        QVERIFY(!chart.bars.empty() && chart.bars.size() < rows.size());
        double before = 1e300;
        bool hardware = false;
        for (const ChartRow &bar : chart.bars) {
            const auto found =
                std::find_if(rows.begin(), rows.end(), [&bar](const WhatIfRow &each) { return rowId(each) == bar.id; });
            QVERIFY(found != rows.end());
            const WhatIfRow &row = *found;
            QVERIFY(row.what != Variation::What::place);
            QCOMPARE(bar.low, row.low.energy.value());
            const double reach = std::abs(bar.high - bar.low);
            if (std::exchange(hardware, row.isHardware()) == row.isHardware())
                QVERIFY(reach <= before);
            before = reach;
        }
        const Estimate &estimate = *result.scenarios.front().runs.front()->estimate();
        const ChartSpec elsewhere =
            elsewhereChart(estimate, datasetOf(study), study.elsewhere, english, {}, false, Measure::energy);
        QVERIFY(elsewhere.bars.empty());
        QVERIFY2(elsewhere.footnote.find("same energy everywhere") != std::string::npos, elsewhere.footnote.c_str());
    }

    void aBudgetIsALineWhereEmissionsAreShown()
    {
        Study study = setYears(plainStudy(), "r1", 2026, 2027);
        const StudyResult result = Evaluator().evaluate(study, 200);
        const double grams = result.scenarios.front().emissions.total.value();
        const auto chart = [&](Measure measure, double budget) {
            return scenariosChart(result, english, {}, measure, Mass(budget));
        };
        const ChartSpec plain = chart(Measure::emissions, 2 * grams);
        QCOMPARE(plain.marks.size(), size_t(1));
        QCOMPARE(plain.marks.front().at, 2 * grams);
        QVERIFY(plain.axisMax() >= 2 * grams);
        QVERIFY2(plain.description.find(plain.marks.front().text()) != std::string::npos, plain.description.c_str());
        QCOMPARE(plain.rows().size(), size_t(2));
        ChartSpec bare = plain;
        bare.marks.clear();
        QVERIFY(linesOf(plain) > linesOf(bare)); // in HTML and LaTeX too
        const ChartSpec trees = chart(Measure::treeMonths, 2 * grams);
        QVERIFY(alike(trees.marks.front().at, 2 * totalOf(result.scenarios.front(), Measure::treeMonths)));
        const ChartSpec energy =
            chart(Measure::energy, 2 * grams); // what a budget of emissions is in kWh, nobody can say
        QVERIFY(energy.marks.empty());
        QVERIFY2(energy.footnote.find("set in emissions") != std::string::npos, energy.footnote.c_str());
        QVERIFY(chart(Measure::emissions, 1000 * grams).marks.empty()); // the bars would be specks
        for (const By by : {By::run, By::kind, By::year, By::component, By::place})
            QCOMPARE(
                totalsChart(result.scenarios.front(), by, english, {}, Measure::emissions, Mass(grams)).marks.size(),
                size_t(by == By::year ? 1 : 0));
    }

    void differencesAreOfTheMeasure()
    {
        Study study = plainStudy();
        Scenario other = copyOfScenario(study, "s1", "In Sweden");
        const std::string run = other.runs.front()->id;
        study = setField(addScenario(study, std::move(other)), run, Field::zone, std::string("SE"));
        const StudyResult result = Evaluator().evaluate(study, 500);
        const auto sentence = [&](Measure measure) {
            return differenceSentence(result.scenarios[1], result.scenarios[0], english, measure);
        };
        QVERIFY(sentence(Measure::emissions).find("lower than the baseline") != std::string::npos);
        QCOMPARE(sentence(Measure::treeMonths), sentence(Measure::emissions));
        QCOMPARE(sentence(Measure::energy), std::string("“In Sweden”: the same as the baseline."));
        const std::string value = scenariosChart(result, english, {}, Measure::energy).bars[1].value;
        QVERIFY2(value.find('%') == std::string::npos, value.c_str());
    }
};

HUELLA_TEST(MeasuresTest, NoApplication)
} // namespace measures_test
#include "measures_test.moc"
