// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/draws.h"
#include "core/planning/workload_inputs.h"
#include "tests/core/planning/plans.h"
#include "tests/register_test.h"

using namespace huella;

using ChangePlan = std::function<void(TrainingPlan &)>;
Q_DECLARE_METATYPE(ChangePlan)

namespace training_test {
namespace {

constexpr const char *cards = "gpu=NVIDIA H100 SXM5 80GB; gpus=64; pue=1.35; intensity_g_per_kwh=153.6";

TrainingPlan sevenBillion()
{
    TrainingPlan plan;
    plan.parameters = 7e9;
    plan.tokens = 140e9;
    return plan;
}

QString refused(const TrainingPlan &plan, std::string_view workload = cards)
{
    return refusal(planTraining(plan, workloadOf(workload), planData()));
}

Estimate simulated(const Planned &planned)
{
    Estimate made = estimateCentral(planned.workload, planData(), {}, planned.plan.derivation).value();
    Draws draws(2026);
    addRange(made, planData(), draws, {});
    return made;
}

} // namespace

class TrainingTest : public QObject {
    Q_OBJECT

private slots:
    void timeEnergyAndEmissionsFollow();
    void workingAndOriginsSayDerived();
    void rangeHasUtilisationPowerAndHost();
    void whatWasTypedIsNotDrawn();
    void classesOfUtilisation();
    void twiceTheTokensTwiceTheEnergy();
    void moreAcceleratorsSameEnergyLessTime();
    void planFromHoursEqualsThePlanThatDerivedThem();
    void epochsOfADatasetAreTokens();
    void knownMixturesCountActiveParameters();
    void hardwareRateIsNoUtilisation();
    void measuredPowers();
    void watchedFactors();
    void partsAroundBecomeRuns();
    void nonsenseIsRefused_data();
    void nonsenseIsRefused();
    void inputsAreKept();
};

/// A 7B model on 64 H100: 5.88e21 FLOP, 64.5 h, 5,382 kWh with host 1.38 and PUE 1.35, 827 kg in Spain.
void TrainingTest::timeEnergyAndEmissionsFollow()
{
    const auto planned = trained(sevenBillion(), cards);
    QVERIFY(within(planned.flop, 5.88e21, 1e-12));
    QVERIFY(within(*planned.main.workload.hours, 64.5, 1e-3));
    QVERIFY(within(*planned.main.workload.gpuTdpW, 700 * 1.38, 1e-12));
    QVERIFY(within(kwhOf(planned.main), 5382, 1e-3));
    QVERIFY(within(gramsOf(planned.main), 827e3, 1e-3));
    QVERIFY(within(planned.mfu, 0.4, 1e-12));
    QCOMPARE(QString::fromStdString(std::string(planned.main.runKind)), QStringLiteral("final"));
}

void TrainingTest::workingAndOriginsSayDerived()
{
    const auto planned = trained(sevenBillion(), cards);
    QStringList symbols;
    for (const Step &step : planned.main.working.steps)
        symbols << QString::fromStdString(std::string(step.symbol));
    QCOMPARE(symbols, (QStringList{"F", "t", "P_g"}));
    QVERIFY(within(planned.main.working.step("t")->value, *planned.main.workload.hours, 1e-12));
    const Estimate made = simulated(planned.main);
    QVERIFY(made.inputs.hours.origin.kind == OriginKind::derived);
    QVERIFY(made.inputs.gpuPower.origin.kind == OriginKind::derived);
    QVERIFY(made.inputs.gpus.origin.kind == OriginKind::given);

    Workload overridden = planned.main.workload; // a person types another time
    overridden.hours = 100;
    const auto typed = estimateCentral(overridden, planData(), {}, planned.main.plan.derivation).value();
    QVERIFY(typed.inputs.hours.origin.kind == OriginKind::given);
    QVERIFY(typed.inputs.gpuPower.origin.kind == OriginKind::derived);
    for (const Spread &spread : spreadsOf(typed.inputs, planData(), {}))
        QVERIFY(spread.target != Spread::Target::hours);
}

void TrainingTest::rangeHasUtilisationPowerAndHost()
{
    const auto planned = trained(sevenBillion(), cards);
    const Estimate made = simulated(planned.main);
    QStringList keys, inputs;
    for (const Spread &spread : made.spreads)
        keys << QString::fromStdString(spread.key);
    for (const Share &share : made.range.shares)
        inputs << QString::fromStdString(share.input);
    QVERIFY2(keys.contains("mfu/llm-a100-h100") && keys.contains("host/training")
                 && keys.contains("training/NVIDIA H100 SXM5 80GB"),
             qPrintable(keys.join(' ')));
    QVERIFY2(inputs.contains("utilisation") && inputs.contains("accelerator") && inputs.contains("host"),
             qPrintable(inputs.join(' ')));
    QVERIFY(!keys.contains("usage/r1")); // its power is that of its work
    const double kwh = made.outcome.energy.total.value();
    QVERIFY(made.range.energyKwh.low < 0.85 * kwh && made.range.energyKwh.high > 1.15 * kwh);
}

void TrainingTest::whatWasTypedIsNotDrawn()
{
    TrainingPlan plan = sevenBillion();
    plan.mfu = 0.38;
    plan.host = 1.4;
    const auto planned =
        trained(plan, "gpu=NVIDIA H100 SXM5 80GB; gpus=64; gpu_usage=0.9; pue=1.35; intensity_g_per_kwh=153.6");
    QVERIFY(planned.main.plan.derivation->drawn.empty());
    QCOMPARE(*planned.main.workload.gpuUsage, 0.9);
    QVERIFY(simulated(planned.main).spreads.empty());
}

void TrainingTest::classesOfUtilisation()
{
    QCOMPARE(utilisationClass(1, 989), Text("mfu.one-gpu"));
    QCOMPARE(utilisationClass(8, 312), Text("mfu.llm-a100-h100"));
    QCOMPARE(utilisationClass(8, 125), Text("mfu.v100-tpu3"));
    for (Text id : {"mfu.one-gpu", "mfu.llm-a100-h100", "mfu.v100-tpu3", "host.training", "power.training", "llmhost",
                    "llm.batch-known", "llm.batch-unknown", "llm.low-load", "llm.neighbours", "llm.ecologits"})
        QVERIFY(!planData().band(id).noteEs.empty());
    QCOMPARE(planData().band("host.training").central, Real(planData().coefficient("training_host_factor").value));
    QCOMPARE(planData().band("llmhost").central, Real(planData().coefficient("inference_host_factor").value));
}

void TrainingTest::twiceTheTokensTwiceTheEnergy()
{
    for (double factor : {2.0, 3.5, 0.25}) {
        TrainingPlan more = sevenBillion();
        more.tokens = *more.tokens * factor;
        QVERIFY(within(kwhOf(trained(more, cards).main), factor * kwhOf(trained(sevenBillion(), cards).main), 1e-12));
    }
}

void TrainingTest::moreAcceleratorsSameEnergyLessTime()
{
    const auto few = trained(sevenBillion(), cards);
    const auto many =
        trained(sevenBillion(), "gpu=NVIDIA H100 SXM5 80GB; gpus=512; pue=1.35; intensity_g_per_kwh=153.6");
    QVERIFY(within(kwhOf(many.main), kwhOf(few.main), 1e-12));
    QVERIFY(within(*many.main.workload.hours, *few.main.workload.hours / 8, 1e-12));
}

void TrainingTest::planFromHoursEqualsThePlanThatDerivedThem()
{
    const auto derived = trained(sevenBillion(), cards);
    TrainingPlan plan = sevenBillion();
    Workload base = workloadOf(cards);
    base.hours = derived.main.workload.hours;
    const auto typed = planTraining(plan, base, planData()).value();
    QCOMPARE(kwhOf(typed.main), kwhOf(derived.main));
    QVERIFY(within(typed.mfu, derived.mfu, 1e-12));
    plan = {};
    plan.acceleratorHours = *derived.main.workload.hours * 64;
    QVERIFY(within(kwhOf(trained(plan, cards).main), kwhOf(derived.main), 1e-12));
}

void TrainingTest::epochsOfADatasetAreTokens()
{
    TrainingPlan plan;
    plan.parameters = 7e9, plan.epochs = 2, plan.datasetTokens = 70e9;
    QCOMPARE(kwhOf(trained(plan, cards).main), kwhOf(trained(sevenBillion(), cards).main));
}

void TrainingTest::knownMixturesCountActiveParameters()
{
    TrainingPlan plan;
    plan.model = "Mixtral-8x7B-v0.1", plan.tokens = 1e12;
    QVERIFY(within(trained(plan, cards).flop, 6 * 12.9e9 * 1e12, 1e-12));
    plan.model = "DeepSeek-V3.1";
    QVERIFY(within(trained(plan, cards).parameters, 37e9, 1e-12));
    plan.model = "no such thing";
    QCOMPARE(refused(plan), QStringLiteral("model: error.plan.model"));
}

/// 140 TFLOP/s on an A100 with recomputation are 45 % of its peak, and a utilisation of 34 %.
void TrainingTest::hardwareRateIsNoUtilisation()
{
    TrainingPlan plan;
    plan.parameters = 175e9, plan.tokens = 300e9, plan.rateTflops = 140, plan.recomputation = true;
    const auto planned = trained(plan, "gpu=NVIDIA A100; gpus=1024; pue=1; zone=ES");
    QVERIFY(within(planned.mfu, 0.3365, 1e-3));
    TrainingPlan asUtilisation = plan;
    asUtilisation.rateTflops.reset();
    asUtilisation.mfu = planned.mfu;
    const auto same = trained(asUtilisation, "gpu=NVIDIA A100; gpus=1024; pue=1; zone=ES");
    QVERIFY(within(*same.main.workload.hours, *planned.main.workload.hours, 1e-12));
    asUtilisation.mfu = 140.0 / 312;
    QVERIFY(
        notes(trained(asUtilisation, "gpu=NVIDIA A100; gpus=1024; pue=1; zone=ES").main, "issue.plan.hardware_rate"));
}

void TrainingTest::measuredPowers()
{
    TrainingPlan plan = sevenBillion();
    plan.power = TrainingPlan::Power::system;
    const auto system = trained(plan, "gpu=NVIDIA V100; gpus=64; pue=1; zone=ES");
    QCOMPARE(*system.main.workload.gpuTdpW, 325.0); // with all that stands beside it
    QCOMPARE(*trained(plan, "gpu=TPU v3; gpus=64; pue=1; zone=ES").main.workload.gpuTdpW, 283.0);
    QCOMPARE(refused(plan), QStringLiteral("power: error.plan.no_system"));
    plan.power = TrainingPlan::Power::card;
    const double watts = *trained(plan, cards).main.workload.gpuTdpW / 1.38;
    QVERIFY2(watts > 300 && watts < 700, qPrintable(QString::number(watts)));
    QCOMPARE(refused(plan, "gpu=NVIDIA V100; gpus=64"), QStringLiteral("power: error.plan.no_card"));
}

void TrainingTest::watchedFactors()
{
    TrainingPlan plan = sevenBillion();
    plan.host = 1.2, plan.network = 1.05, plan.idle = 1.1;
    QVERIFY(within(*trained(plan, cards).main.workload.gpuTdpW, 700 * 1.2 * 1.05 * 1.1, 1e-12));
    plan = sevenBillion();
    QVERIFY(notes(trained(plan, cards).main, "issue.plan.optimal") == false); // 20 tokens a parameter
    plan.tokens = 15e12;
    QVERIFY(notes(trained(plan, cards).main, "issue.plan.optimal"));
    QCOMPARE(*trained(sevenBillion(), "gpu=NVIDIA H100 SXM5 80GB; gpus=64; memory_gb=2048; cores=768; pue=1; zone=ES")
                  .main.workload.gpuTdpW,
             700.0);
}

void TrainingTest::partsAroundBecomeRuns()
{
    TrainingPlan plan = sevenBillion();
    plan.development = 0.2, plan.failed = 0.1, plan.fineTuning = 0.05, plan.trials = 30, plan.trialShare = 0.02,
    plan.restarts = 0.03;
    const auto planned = trained(plan, cards);
    QCOMPARE(planned.around.size(), size_t(5));
    double sum = 0;
    for (const AroundTraining &each : planned.around)
        sum += kwhOf(each.planned);
    QVERIFY(within(sum, kwhOf(planned.main) * (0.2 + 0.1 + 0.05 + 30 * 0.02 + 0.03), 1e-12));
    for (const AroundTraining &each : planned.around)
        QVERIFY(each.planned.plan.derivation->value(Field::hours)->value == *each.planned.workload.hours);
}

void TrainingTest::nonsenseIsRefused_data()
{
    QTest::addColumn<ChangePlan>("change");
    QTest::addColumn<QString>("workload");
    QTest::addColumn<QString>("refusal");
    const auto row = [](const char *name, ChangePlan change, const char *refusal, const char *workload = cards) {
        QTest::newRow(name) << change << QString(workload) << QString(refusal);
    };
    row(
        "0 parameters", [](TrainingPlan &p) { p.parameters = 0; }, "parameters: error.plan.above_to");
    row(
        "utilisation above 1", [](TrainingPlan &p) { p.mfu = 1.2; }, "mfu: error.plan.above_to");
    row(
        "nothing to train on", [](TrainingPlan &p) { p.tokens.reset(); }, "tokens: error.plan.tokens");
    row(
        "no parameters", [](TrainingPlan &p) { p.parameters.reset(); }, "parameters: error.plan.parameters");
    row(
        "epochs of nothing", [](TrainingPlan &p) { p.tokens.reset(), p.epochs = 3; },
        "dataset_tokens: error.plan.dataset");
    row(
        "dataset without epochs", [](TrainingPlan &p) { p.tokens.reset(), p.datasetTokens = 3e9; },
        "epochs: error.plan.epochs");
    row(
        "no peak at 8 bits", [](TrainingPlan &p) { p.precision = Arithmetic::fp8; }, "peak_tflops: error.plan.peak");
    row(
        "sparse peak", [](TrainingPlan &p) { p.peakTflops = 1979; }, "peak_tflops: error.plan.sparse");
    row(
        "rate above the peak", [](TrainingPlan &p) { p.rateTflops = 1200; }, "rate_tflops: error.plan.rate");
    row(
        "too fast", [](TrainingPlan &) {}, "hours: error.plan.too_fast",
        "gpu=NVIDIA H100 SXM5 80GB; gpus=64; hours=20");
    row(
        "two times", [](TrainingPlan &p) { p.acceleratorHours = 5000; }, "accelerator_hours: error.plan.two_times",
        "gpu=NVIDIA H100 SXM5 80GB; gpus=64; hours=200");
    row(
        "no accelerator", [](TrainingPlan &) {}, "gpu: error.plan.gpu", "gpus=64");
    row(
        "no number of them", [](TrainingPlan &) {}, "gpus: error.number.above_zero", "gpu=NVIDIA A100; gpus=0");
    row(
        "half a shape", [](TrainingPlan &p) { p.layers = 96; }, "layers: error.plan.shape");
}

void TrainingTest::nonsenseIsRefused()
{
    QFETCH(ChangePlan, change);
    QFETCH(QString, workload);
    QFETCH(QString, refusal);
    TrainingPlan plan = sevenBillion();
    change(plan);
    QCOMPARE(refused(plan, workload.toStdString()), refusal);
}

void TrainingTest::inputsAreKept()
{
    TrainingPlan plan = sevenBillion();
    plan.recomputation = true, plan.precision = Arithmetic::fp16, plan.power = TrainingPlan::Power::system,
    plan.failed = 0.1;
    const Json kept = inputsOf(plan, workloadOf(cards));
    QVERIFY(trainingPlanOf(kept) == plan);
    QCOMPARE(QString::fromStdString(kept["parameters"].dump()), QStringLiteral("7000000000"));
    QVERIFY(readTyped(kept) == workloadOf(cards));
}

HUELLA_TEST(TrainingTest, NoApplication)

} // namespace training_test
#include "training_test.moc"
