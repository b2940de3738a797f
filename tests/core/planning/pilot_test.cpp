// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/draws.h"
#include "tests/core/planning/plans.h"
#include "tests/register_test.h"

using namespace huella;

namespace pilot_test {
namespace {

PilotPlan of100()
{
    PilotPlan plan;
    plan.of = 100;
    return plan;
}

QString refused(const PilotPlan &plan, std::string_view workload = "pue=1; zone=ES")
{
    return refusal(planPilot(plan, workloadOf(workload), planData()));
}

} // namespace

class PilotTest : public QObject {
    Q_OBJECT

private slots:
    void oneEpochOfAHundred();
    void timeAloneKeepsTheHardware();
    void energyAloneSaysSo();
    void epochsGiveARange();
    void warmUpIsLeftOut();
    void stoppingIsAnAssumption();
    void nonsenseIsRefused();
    void inputsAreKept();
};

/// 12 minutes and 0.03 kWh: 20 h and 3 kWh.
void PilotTest::oneEpochOfAHundred()
{
    PilotPlan plan = of100();
    plan.energyKwh = 0.03;
    const auto planned = piloted(plan, "hours=0.2; pue=1.5; zone=ES");
    QVERIFY(within(planned.hours, 20, 1e-12));
    QVERIFY(within(*planned.energyKwh, 3, 1e-12));
    QVERIFY(within(kwhOf(planned.main), 4.5, 1e-12)); // PUE comes upon it
    QCOMPARE(*planned.main.workload.hours, planned.hours);
    const auto made = estimateCentral(planned.main.workload, planData(), {}, planned.main.plan.derivation).value();
    QVERIFY(made.inputs.machineFull.origin.kind == OriginKind::derived);
    plan.done = 2;
    QVERIFY(within(piloted(plan, "hours=0.2; pue=1.5; zone=ES").hours, 10, 1e-12));
}

void PilotTest::timeAloneKeepsTheHardware()
{
    const auto planned = piloted(of100(), "hours=0.2; gpu=NVIDIA A100; gpus=4; pue=1; zone=ES");
    QVERIFY(within(kwhOf(planned.main), 20 * 4 * 0.4, 1e-12));
    QVERIFY(!planned.energyKwh);
}

void PilotTest::energyAloneSaysSo()
{
    PilotPlan plan = of100();
    plan.energyKwh = 0.03;
    const auto planned = piloted(plan, "pue=1; zone=ES; gpu=NVIDIA A100");
    QVERIFY(within(kwhOf(planned.main), 3, 1e-12)); // the card is inside of what was measured
    QVERIFY(notes(planned.main, "issue.plan.no_time") && notes(planned.main, "issue.plan.measured_whole"));
}

void PilotTest::epochsGiveARange()
{
    PilotPlan plan = of100();
    plan.epochHours = {0.20, 0.21, 0.19, 0.20};
    const auto planned = piloted(plan, "gpu=NVIDIA A100; pue=1; intensity_g_per_kwh=100");
    QVERIFY(within(planned.hours, 20, 1e-12));
    QVERIFY(planned.low < 1 && planned.high > 1 && planned.high < 1.1);
    Estimate made = estimateCentral(planned.main.workload, planData(), {}, planned.main.plan.derivation).value();
    Draws draws(2026);
    addRange(made, planData(), draws, {});
    QStringList keys;
    for (const Spread &spread : made.spreads)
        keys << QString::fromStdString(spread.key);
    QVERIFY2(keys.contains("epochs/r1"), qPrintable(keys.join(' ')));

    QCOMPARE(spreadOfSum(std::vector<double>{1.0}, 99), 0.0);
    QCOMPARE(spreadOfSum(std::vector<double>{1.0, 1.0, 1.0}, 97), 0.0);
    QCOMPARE(spreadOfSum(std::vector<double>{1.0, 1.2}, 0), 0.0);
    QVERIFY(within(spreadOfSum(std::vector<double>{0.9, 1.1}, 98),
                   6.314 * std::sqrt(0.02) * std::sqrt(98.0 * 98 / 2 + 98) / 100, 1e-9));
}

void PilotTest::warmUpIsLeftOut()
{
    PilotPlan plan = of100();
    plan.epochHours = {0.5, 0.2, 0.2, 0.2};
    plan.warmUp = 1;
    QVERIFY(within(piloted(plan, "gpu=NVIDIA A100; pue=1; zone=ES").hours, 0.5 + 99 * 0.2, 1e-12));
    plan.warmUp.reset();
    QVERIFY(within(piloted(plan, "gpu=NVIDIA A100; pue=1; zone=ES").hours, 27.5, 1e-12));
}

void PilotTest::stoppingIsAnAssumption()
{
    PilotPlan plan = of100();
    plan.stop = 0.6, plan.stopLow = 0.4, plan.stopHigh = 1;
    const auto planned = piloted(plan, "hours=0.2; gpu=NVIDIA A100; pue=1; zone=ES");
    QVERIFY(within(planned.hours, 12, 1e-12));
    const auto &drawn = planned.main.plan.derivation->drawn;
    QCOMPARE(drawn.size(), size_t(1));
    QVERIFY(drawn[0].key == "stopping/" && within(drawn[0].low, 2.0 / 3, 1e-12)
            && within(drawn[0].high, 1 / 0.6, 1e-12));
}

void PilotTest::nonsenseIsRefused()
{
    QCOMPARE(refused(of100()), QStringLiteral("hours: error.plan.pilot"));
    PilotPlan plan;
    plan.energyKwh = 1;
    QCOMPARE(refused(plan), QStringLiteral("of: error.plan.of"));
    plan.of = 2, plan.done = 3;
    QCOMPARE(refused(plan), QStringLiteral("of: error.plan.done_of"));
    plan = of100();
    plan.epochHours = {1, 2}, plan.warmUp = 2;
    QCOMPARE(refused(plan), QStringLiteral("warm_up: error.plan.warm_up"));
    plan.warmUp.reset(), plan.done = 3;
    QCOMPARE(refused(plan), QStringLiteral("done: error.plan.done"));
    plan.done.reset(), plan.epochKwh = {1};
    QCOMPARE(refused(plan), QStringLiteral("epoch_kwh: error.plan.epoch_lists"));
    plan.epochKwh = {1, -1};
    QCOMPARE(refused(plan), QStringLiteral("epoch_kwh: error.number.above_zero"));
    plan.epochKwh.clear();
    QCOMPARE(refused(plan, "hours=1"), QStringLiteral("epoch_hours: error.plan.epochs_twice"));
    plan.stop = 0.5, plan.stopLow = 0.6;
    QCOMPARE(refused(plan), QStringLiteral("stop: error.plan.stop"));
}

void PilotTest::inputsAreKept()
{
    PilotPlan plan = of100();
    plan.epochKwh = {0.1, 0.2}, plan.warmUp = 1, plan.stop = 0.5;
    QVERIFY(pilotPlanOf(inputsOf(plan, workloadOf("zone=ES"))) == plan);
}

HUELLA_TEST(PilotTest, NoApplication)

} // namespace pilot_test
#include "pilot_test.moc"
