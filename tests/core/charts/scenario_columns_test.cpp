// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/figures_compare.h"
#include "tests/core/study/plan.h"
#include "tests/register_test.h"

using namespace huella;

namespace scenario_columns_test {
namespace {

using What = Variation::What;
const Wording &english = Wording::of(Language::en);

Study withScenario(const Study &study, const Variation &change)
{
    return addScenario(study, varied(copyOfScenario(study, study.scenarios.front().id, "Other"), change));
}

/// A baseline in Spain and France, and scenarios that differ clearly, hardly, in energy too, and on another basis.
StudyResult several()
{
    Study study = smallProject();
    for (const Variation &change : {Variation{What::place, "SE"},
                                    {What::place, "IN"},
                                    {What::pue, {}, 1.5},
                                    {What::hours, {}, 0.5},
                                    {What::gridYear, {}, 2024},
                                    {What::dataset, "green-algorithms-3.0"}})
        study = withScenario(study, change);
    return Evaluator().evaluate(study, fewDraws);
}

ChartSpec columns(const StudyResult &result, Measure measure, ScenarioOrder order = ScenarioOrder::study)
{
    return scenariosInColumns(result, english, {}, measure, {}, order);
}

} // namespace

class ScenarioColumnsTest : public QObject {
    Q_OBJECT

private slots:
    void theWordsAreCoresVerdict()
    {
        const StudyResult result = several();
        const ChartSpec emissions = columns(result, Measure::emissions), energy = columns(result, Measure::energy);
        size_t clear = 0, unclear = 0;
        for (size_t i = 1; i < result.scenarios.size(); ++i) {
            const ScenarioResult &scenario = result.scenarios[i];
            const std::string words = emissions.bars[i].cells[1].below;
            if (emissions.bars[i].label.ends_with("*"))
                continue;
            const bool saysUnclear = words.ends_with("· no clear difference");
            QCOMPARE(saysUnclear || words.ends_with("· clear difference"), true);
            QCOMPARE(!saysUnclear, scenario.difference->clear);
            (saysUnclear ? unclear : clear) += 1;
            const ChartCell &cell = energy.bars[i].cells[1];
            const EnergyDifference inEnergy = energyDifferenceOf(result.scenarios.front(), scenario);
            if (inEnergy.energy.value() == 0)
                QCOMPARE(cell.text, std::string("the same"));
            else
                QCOMPARE(cell.below.ends_with("· clear difference"), inEnergy.clear);
        }
        QVERIFY(clear > 1);
    }

    /// Also where one of them alone has tree-years: beside them, tree-months would be mistaken for more.
    void allTreesAreInOneUnit()
    {
        Study study = smallProject();
        study = setField(study, "r2", Field::hours, 6000.0);
        study = withScenario(study, {What::hours, {}, 0.01});
        const ChartSpec trees = columns(Evaluator().evaluate(study, fewDraws), Measure::treeMonths);
        QVERIFY2(trees.bars[0].cells[0].text.ends_with("tree-years"), trees.bars[0].cells[0].text.c_str());
        QVERIFY(trees.bars[1].total() < treeMonthsInYears); // it would be in months alone
        QVERIFY2(trees.bars[1].cells[0].text.ends_with("tree-years"), trees.bars[1].cells[0].text.c_str());
        QVERIFY2(trees.bars[1].cells[1].text.find("tree-years") != std::string::npos,
                 trees.bars[1].cells[1].text.c_str());
    }

    /// What is not counted yet comes on top, in every column.
    void aSumThatLacksARunSaysSoInEveryColumn()
    {
        Study study = withScenario(smallProject(), {What::place, "SE"});
        study = setField(study, study.scenarios[1].runs[0]->id, Field::hours, std::monostate());
        const StudyResult result = Evaluator().evaluate(study, fewDraws);
        for (const Measure measure : allMeasures) {
            const auto bars = columns(result, measure).bars;
            for (const size_t column : {size_t(0), size_t(2)}) {
                QVERIFY2(bars[1].cells[column].text.starts_with("≥ "), bars[1].cells[column].text.c_str());
                QVERIFY(!bars[0].cells[column].text.starts_with("≥ "));
            }
            QVERIFY(bars[1].cells[1].text.find("less") == std::string::npos);
        }
    }

    void onlyAClearDifferenceHasAColour()
    {
        const StudyResult result = several();
        for (const Measure measure : allMeasures)
            for (const ChartRow &bar : columns(result, measure).bars) {
                const ChartCell &cell = bar.cells.at(1);
                const bool clear = cell.below.ends_with("· clear difference");
                QCOMPARE(cell.ink != ColourRole::quiet, clear);
                if (clear)
                    QCOMPARE(cell.ink == ColourRole::less, cell.text.starts_with("−"));
            }
    }

    void whatCannotBeComparedIsNeitherLowerNorHigher()
    {
        const StudyResult result = several();
        const ChartRow other = columns(result, Measure::emissions).bars.back();
        QVERIFY(other.label.ends_with("*"));
        QVERIFY(other.value.find('%') == std::string::npos);
        QVERIFY(other.cells[1].text.find("less") == std::string::npos && other.cells[1].below.empty());
        QVERIFY(other.note.find("lower") == std::string::npos && other.note.find("higher") == std::string::npos);
        QVERIFY(!columns(result, Measure::energy).bars.back().label.ends_with("*")); // it is the same everywhere
    }

    void theBaselineIsFirstAndWhatIsApartLast()
    {
        const StudyResult result = several();
        const ChartSpec chart = columns(result, Measure::emissions, ScenarioOrder::total);
        QCOMPARE(chart.bars.size(), result.scenarios.size());
        QCOMPARE(chart.bars.front().id, std::string("s1"));
        QVERIFY(chart.bars.back().label.ends_with("*"));
        QVERIFY(std::is_sorted(chart.bars.begin() + 1, chart.bars.end() - 1,
                               [](const ChartRow &a, const ChartRow &b) { return a.total() < b.total(); }));
    }

    void everyRowHasACellForEachColumn()
    {
        const StudyResult result = several();
        for (const Measure measure : allMeasures) {
            const ChartSpec chart = columns(result, measure);
            for (const ChartRow &bar : chart.bars)
                QCOMPARE(bar.cells.size(), chart.columns.size());
            QVERIFY(chart.ticks.size() >= 4 && chart.ticks.back().first <= chart.axisMax() * (1 + 1e-9));
            QVERIFY(!chart.axisHeading.empty());
        }
        QCOMPARE(columns(result, Measure::emissions).columns.back().heading, std::string("Energy"));
        QCOMPARE(columns(result, Measure::energy).columns.back().heading, std::string("Emissions"));
    }

    void theComponentsAddUpToTheDifference()
    {
        const StudyResult result = several();
        const std::vector<std::string> ids{"s2", "s5"};
        const ChartSpec chart = differencePartsChart(result, ids, english);
        for (const std::string &id : ids) {
            double sum = 0;
            for (const ChartRow &bar : chart.bars)
                sum += bar.id.ends_with("/" + id) ? bar.low : 0;
            const double difference = result.scenario(id)->difference->emissions.value();
            QVERIFY(std::abs(sum - difference) < 1e-6 * std::abs(difference));
        }
        const std::vector<std::string> moved{"s2"}; // to another place alone
        QVERIFY(differencePartsChart(result, moved, english, Measure::energy).bars.empty());
    }
};

HUELLA_TEST(ScenarioColumnsTest, NoApplication)
} // namespace scenario_columns_test
#include "scenario_columns_test.moc"
