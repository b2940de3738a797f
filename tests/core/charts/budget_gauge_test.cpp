// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/budget_gauge.h"
#include "core/charts/figures.h"
#include "tests/core/study/plan.h"
#include "tests/register_test.h"

using namespace huella;

namespace budget_gauge_test {
namespace {

const Wording &english = Wording::of(Language::en);

std::optional<BudgetGauge> gaugeOf(double kg, Measure measure = Measure::emissions, const Wording &words = english)
{
    const Study study = setBudget(smallProject(), {kg, {}});
    return budgetGauge(study, Evaluator().evaluate(study, fewDraws).scenarios.front(), measure, words);
}

} // namespace

class BudgetGaugeTest : public QObject {
    Q_OBJECT

private slots:
    void aScenarioIsHeldAgainstTheBudget()
    {
        const double kg = gramsOf(smallProject()) / 1000;
        const BudgetGauge over = *gaugeOf(kg / 2), left = *gaugeOf(kg * 4);
        QVERIFY(over.isOver() && !left.isOver());
        QVERIFY2(over.restText.find("over · 100%") != std::string::npos, over.restText.c_str());
        QVERIFY2(left.restText.find("left · 75%") != std::string::npos, left.restText.c_str());
        for (const BudgetGauge &gauge : {over, left}) {
            QVERIFY(gauge.low < gauge.planned && gauge.planned <= gauge.high); // it takes the headline in
            QVERIFY(gauge.end >= std::max({gauge.planned, gauge.budget, gauge.high}));
            QVERIFY(gauge.ticks.front().first == 0 && gauge.ticks.back().first == gauge.end && gauge.ticks.size() <= 6);
            QVERIFY(!gauge.description.empty());
        }
    }

    /// What cannot be estimated yet comes on top of the plan.
    void whatIsLeftIsThatAtMost()
    {
        for (const auto &[kg, said] : {std::pair(1000.0, "at most "), std::pair(0.1, "at least ")}) {
            const Study study = setField(setBudget(smallProject(), {kg, {}}), "r3", Field::hours, std::monostate());
            const auto gauge =
                budgetGauge(study, Evaluator().central(study).scenarios.front(), Measure::emissions, english);
            QVERIFY2(gauge->restText.starts_with(said), gauge->restText.c_str());
            QVERIFY2(gauge->description.find(said) != std::string::npos, gauge->description.c_str());
        }
    }

    void withoutABudgetThereIsNone()
    {
        const Study study = smallProject();
        QVERIFY(!budgetGauge(study, Evaluator().central(study).scenarios.front(), Measure::emissions, english));
    }

    void itFollowsTheMeasureThatABudgetHas()
    {
        QVERIFY(gaugeOf(1, Measure::treeMonths)->budgetText.find("tree") != std::string::npos);
        QVERIFY(gaugeOf(1, Measure::energy)->budgetText.find("kg") != std::string::npos);
        QVERIFY(gaugeOf(0)->isOver()); // nothing at all may be emitted
    }

    void barsOfComponentsAreAsLongAsBefore()
    {
        const ScenarioResult scenario = Evaluator().central(smallProject()).scenarios.front();
        for (const By by : {By::kind, By::year, By::component, By::place}) {
            const ChartSpec plain = totalsChart(scenario, by, english);
            const ChartSpec parts = totalsByComponents(scenario, by, english, {}, Measure::emissions, {});
            QCOMPARE(parts.bars.size(), plain.bars.size());
            for (size_t i = 0; i < plain.bars.size(); ++i) {
                COMPARE_NEAR(parts.bars[i].total(), plain.bars[i].total(), 1e-12);
                QVERIFY(parts.bars[i].value.find('%') != std::string::npos);
            }
            QVERIFY(by == By::component || parts.legend.size() == 4);
        }
    }
};

HUELLA_TEST(BudgetGaugeTest, NoApplication)
} // namespace budget_gauge_test
#include "budget_gauge_test.moc"
