// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/figures.h"
#include "core/charts/figures_training.h"
#include "core/study/edits/plan_edits.h"
#include "tests/register_test.h"

#include <QtTest>

using namespace huella;

namespace training_chart_test {
namespace {

StudyResult trained(PlanValues more)
{
    PlanValues values{{"parameters", 7e9},
                      {"tokens", 140e9},
                      {"gpu", std::string("NVIDIA H100 SXM5 80GB")},
                      {"gpus", 64.0},
                      {"zone", std::string("ES")}};
    values.insert(values.end(), more.begin(), more.end());
    const Study before = newStudy({"Baseline", "Run"}, "en");
    const PartName named = [](std::string_view part, const std::string &) { return std::string(part); };
    return Evaluator().central(
        withPlansFollowed(before, addPlanned(before, "s1", RunPlan::Kind::training, values, "Main"), named));
}

ChartSpec utilisation(const StudyResult &result)
{
    return utilisationChart(*result.run("r2"), Wording::of(Language::en), {}, emissionsAlone);
}

} // namespace

class TrainingChartTest : public QObject {
    Q_OBJECT

private slots:
    /// Half as well used is twice the footprint; the plan's own point stands on the line.
    void theLineIsTheTrainingUsedBetterOrWorse()
    {
        const StudyResult result = trained({});
        const ChartSpec chart = utilisation(result);
        QCOMPARE(chart.bars.front().id, std::string("20"));
        QCOMPARE(chart.bars.back().id, std::string("60"));
        const double now = result.estimate("r2")->outcome.emissions.total.value();
        QVERIFY(std::abs(chart.bars.front().total() / now - 2) < 1e-9);
        QCOMPARE(chart.marks.size(), size_t(1));
        QCOMPARE(chart.bars[size_t(chart.marks.front().at)].total(), now);
        QCOMPARE(*chart.shaded, (AxisRange{10, 30}));
        QVERIFY(chart.description.find("40%") != std::string::npos);
    }

    void anOwnUtilisationIsOnTheLineWhereverItLies()
    {
        for (const double mfu : {0.03, 0.55, 1.0}) {
            const ChartSpec chart = utilisation(trained({{"mfu", mfu}}));
            QCOMPARE(chart.marks.size(), size_t(1));
            QVERIFY(chart.bars[size_t(chart.marks.front().at)].strong);
        }
    }

    void withoutATrainingThereIsNoLine()
    {
        QVERIFY(utilisation(trained({{"tokens", std::monostate()}})).bars.empty());
        const StudyResult result = trained({});
        QVERIFY(utilisationChart(*result.run("r1"), Wording::of(Language::en), {}, emissionsAlone).bars.empty());
    }

    /// The plan's own factor on the accelerators is what the machine draws: 1.38 of them with it, 1 without.
    void whatStandsBesideTheAcceleratorsIsAPartOfItsOwn()
    {
        const StudyResult result = trained({});
        const Wording &words = Wording::of(Language::en);
        const ChartSpec chart = componentsChart(*result.run("r2"), words, emissionsAlone);
        const std::vector<BarPart> &parts = chart.bars.front().parts;
        QCOMPARE(parts.size(), size_t(3));
        QCOMPARE(parts[0].label, words("component.host_network"));
        QVERIFY(std::abs(parts[0].value / parts[1].value - 0.38) < 0.001);
        const ChartSpec whole = componentsChart(*result.estimate("r2"), words);
        QCOMPARE(whole.bars.front().parts.size(), size_t(2));
        QVERIFY(std::abs(chart.bars.front().total() / whole.bars.front().total() - 1) < 1e-12);
    }

    void whatGoesWithATrainingStandsBelowIt()
    {
        const StudyResult result = trained({{"development", 0.2}, {"failed", 0.1}});
        const ChartSpec chart =
            aroundChart(result.scenarios.front(), "r2", Wording::of(Language::en), {}, emissionsAlone);
        QCOMPARE(chart.bars.size(), size_t(3));
        QVERIFY(chart.bars.front().strong);
        QVERIFY(std::abs(chart.bars[1].total() / chart.bars[0].total() - 0.2) < 1e-9);
        const StudyResult alone = trained({});
        QVERIFY(aroundChart(alone.scenarios.front(), "r2", Wording::of(Language::en), {}, emissionsAlone).bars.empty());
    }
};

HUELLA_TEST(TrainingChartTest, NoApplication)
} // namespace training_chart_test
#include "training_chart_test.moc"
