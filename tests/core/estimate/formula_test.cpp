// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The formula: published numbers, laws that must hold whatever the inputs, and the same bits with and without a trace.

#include "core/estimate/estimate.h"
#include "tests/core/base/show.h"
#include "tests/core/workload/workload_text.h"
#include "tests/register_test.h"

#include <random>

using namespace huella;

namespace formula_test {
namespace {

/// Inputs as a person might have them, from a seeded generator; parts are sometimes missing.
class RandomInputs {
public:
    explicit RandomInputs(unsigned seed) : random_(seed) {}

    Inputs next()
    {
        Inputs in;
        in.hours.value = Duration(upTo(1e4));
        in.runs.value = double(1 + random_() % 50);
        in.cores.value = sometimes(double(random_() % 200));
        in.corePower.value = Power(upTo(40));
        in.cpuUsage.value = upTo(1);
        in.gpus.value = sometimes(upTo(64));
        in.gpuPower.value = Power(upTo(1000));
        in.gpuUsage.value = upTo(1);
        in.memory.value = Memory(sometimes(upTo(4096)));
        in.memoryPower.value = MemoryPower(upTo(1));
        in.pue.value = 1 + upTo(1.5);
        in.intensity.value = Intensity(upTo(1500));
        return in;
    }
    double upTo(double most) { return std::uniform_real_distribution<double>(0, most)(random_); }

private:
    double sometimes(double value) { return random_() % 4 == 0 ? 0 : value; }
    std::mt19937_64 random_;
};

constexpr int rounds = 5000;

double emissions(const Inputs &in) { return footprint(centralTerms(in)).emissions.total.value(); }

/// Every input as a plain number that may be changed.
std::vector<std::pair<const char *, std::function<void(Inputs &, double)>>> scalings()
{
    return {{"hours", [](Inputs &in, double k) { in.hours.value = in.hours.value * k; }},
            {"runs", [](Inputs &in, double k) { in.runs.value *= k; }},
            {"cores", [](Inputs &in, double k) { in.cores.value *= k; }},
            {"core power", [](Inputs &in, double k) { in.corePower.value = in.corePower.value * k; }},
            {"cpu use", [](Inputs &in, double k) { in.cpuUsage.value *= k; }},
            {"gpus", [](Inputs &in, double k) { in.gpus.value *= k; }},
            {"gpu power", [](Inputs &in, double k) { in.gpuPower.value = in.gpuPower.value * k; }},
            {"gpu use", [](Inputs &in, double k) { in.gpuUsage.value *= k; }},
            {"memory", [](Inputs &in, double k) { in.memory.value = in.memory.value * k; }},
            {"memory power", [](Inputs &in, double k) { in.memoryPower.value = in.memoryPower.value * k; }},
            {"PUE", [](Inputs &in, double k) { in.pue.value *= k; }},
            {"intensity", [](Inputs &in, double k) { in.intensity.value = in.intensity.value * k; }}};
}

} // namespace

class FormulaTest : public QObject {
    Q_OBJECT

private slots:
    void publishedExamples_data();
    void publishedExamples();
    void theFormulaAsThePaperPrintsIt();
    void partsSumToTheTotal();
    void whatScalesEverythingScalesEverything();
    void moreOfAnythingIsNeverLess();
    void nothingRunsNeedsNothing();
    void powerIsOfOneRun();
    void tracedAndPlainAreTheSameToTheBit();
    void estimateHoldsItsParts();
    void figuresBeyondAnyComputationAreRefused();
    void estimateIsRefusedAsItsInputsAre();
};

void FormulaTest::publishedExamples_data()
{
    QTest::addColumn<std::string>("dataset");
    QTest::addColumn<std::string>("workload");
    QTest::addColumn<double>("kWh");
    QTest::addColumn<double>("grams");
    const auto row = [](const char *name, std::string dataset, std::string workload, double kWh, double grams) {
        QTest::newRow(name) << dataset << workload << kWh << grams;
    };
    const std::string page = "hours=12; cpu=Xeon E5-2683 v4; cores=12; memory_gb=64; zone=CA-ON";
    const std::string cards = "hours=240; gpus=8; memory_gb=64; ";
    row("default page, 3.0", "green-algorithms-3.0", page, 2.1310848, 63.932544);
    row("default page, 2.2", "green-algorithms-2.2", page, 2.2813536, 68.440608);
    row("eight V100", "green-algorithms-3.0", cards + "gpu=NVIDIA Tesla V100; zone=CA-ON", 907.485696, 27224.57088);
    row("eight V100, power and intensity given", "huella-2026", cards + "gpu_tdp_w=300; intensity_g_per_kwh=30",
        907.485696, 27224.57088);
    row("an inference a week, 48 weeks", "green-algorithms-3.0",
        "hours=1; gpu_tdp_w=323.84; runs=48; intensity_g_per_kwh=30", 24.2491392, 727.474176);
}

void FormulaTest::publishedExamples()
{
    QFETCH(std::string, dataset);
    QFETCH(std::string, workload);
    QFETCH(double, kWh);
    QFETCH(double, grams);
    const auto estimate = estimateCentral(workloadOf(workload), Dataset::builtIn(dataset));
    QVERIFY2(estimate, estimate ? "" : estimate.error().message.key.c_str());
    COMPARE_NEAR(estimate->outcome.energy.total.value(), kWh, 1e-9);
    COMPARE_NEAR(estimate->outcome.emissions.total.value(), grams, 1e-9);
}

void FormulaTest::theFormulaAsThePaperPrintsIt()
{
    RandomInputs random(1);
    for (int i = 0; i < rounds; ++i) {
        const Inputs in = random.next();
        const double watts = in.cores.value * in.corePower.value.value() * in.cpuUsage.value
                             + in.gpus.value * in.gpuPower.value.value() * in.gpuUsage.value
                             + in.memory.value.value() * in.memoryPower.value.value();
        const double kWh = in.hours.value.value() * watts * in.pue.value * in.runs.value * 0.001;
        const auto out = footprint(centralTerms(in));
        COMPARE_NEAR(out.power.total.value(), watts * in.pue.value, 1e-12);
        COMPARE_NEAR(out.energy.total.value(), kWh, 1e-12);
        COMPARE_NEAR(out.emissions.total.value(), kWh * in.intensity.value.value(), 1e-12);
    }
}

void FormulaTest::partsSumToTheTotal()
{
    RandomInputs random(2);
    for (int i = 0; i < rounds; ++i) {
        const auto out = footprint(centralTerms(random.next()));
        const auto sum = [](const auto &split) { return (split.cpu + split.gpu + split.memory).value(); };
        COMPARE_NEAR(sum(out.power), out.power.total.value(), 1e-14);
        COMPARE_NEAR(sum(out.energy), out.energy.total.value(), 1e-14);
        COMPARE_NEAR(sum(out.emissions), out.emissions.total.value(), 1e-14);
    }
}

void FormulaTest::whatScalesEverythingScalesEverything()
{
    RandomInputs random(3);
    for (int i = 0; i < rounds; ++i) {
        const Inputs in = random.next();
        const double factor = random.upTo(10);
        for (const auto &[name, scale] : scalings()) {
            if (std::string_view("hours runs PUE intensity").find(name) == std::string_view::npos)
                continue;
            Inputs scaled = in;
            scale(scaled, factor);
            COMPARE_NEAR(emissions(scaled), emissions(in) * factor, 1e-13);
        }
        Inputs twice = in; // a power of two is exact
        twice.hours.value = in.hours.value * 2;
        QVERIFY(emissions(twice) == 2 * emissions(in));
    }
}

void FormulaTest::moreOfAnythingIsNeverLess()
{
    RandomInputs random(4);
    for (int i = 0; i < rounds; ++i) {
        const Inputs in = random.next();
        const double factor = 1 + random.upTo(3);
        for (const auto &[name, scale] : scalings()) {
            Inputs more = in;
            scale(more, factor);
            QVERIFY2(emissions(more) >= emissions(in), name);
            const auto a = footprint(centralTerms(in)), b = footprint(centralTerms(more));
            QVERIFY2(b.energy.total >= a.energy.total && b.power.total >= a.power.total, name);
        }
    }
}

void FormulaTest::nothingRunsNeedsNothing()
{
    RandomInputs random(5);
    Inputs idle = random.next();
    idle.cores.value = idle.gpus.value = 0;
    idle.memory.value = Memory(0);
    QVERIFY(emissions(idle) == 0);
    Inputs instant = random.next();
    instant.hours.value = Duration(0);
    QVERIFY(emissions(instant) == 0);
    QVERIFY(footprint(centralTerms(instant)).power.total.value() > 0);
}

void FormulaTest::powerIsOfOneRun()
{
    const auto estimate =
        estimateCentral(workloadOf("hours=10; cores=10; memory_gb=0; runs=5; pue=2; zone=ES"), Dataset::builtIn());
    QVERIFY(estimate);
    QCOMPARE(estimate->outcome.power.total.value(), 240.0); // 10 cores at 12 W, PUE inside
    QCOMPARE(estimate->outcome.energy.total.value(), 12.0); // all five runs
}

void FormulaTest::tracedAndPlainAreTheSameToTheBit()
{
    RandomInputs random(6);
    for (int i = 0; i < rounds; ++i) {
        const Inputs in = random.next();
        const auto out = footprint(centralTerms(in));
        const Working working = workingOf(in);
        const auto value = [&working](const char *symbol) {
            const Step *step = working.step(symbol);
            return step ? step->value : 0;
        };
        QVERIFY(value("C") == out.emissions.total.value());
        QVERIFY(value("E") == out.energy.total.value());
        QVERIFY(value("P_cpu") * in.pue.value == out.power.cpu.value());
        QVERIFY(value("P_gpu") * in.pue.value == out.power.gpu.value());
        QVERIFY(value("P_mem") * in.pue.value == out.power.memory.value());
    }
}

void FormulaTest::estimateHoldsItsParts()
{
    const Workload workload = workloadOf("hours=12; cpu=AMD EPYC 7742; cores=12; memory_gb=64; zone=ES");
    const auto central = estimateCentral(workload, Dataset::builtIn());
    Draws draws(2026, 1000);
    const auto whole = estimate(workload, Dataset::builtIn(), draws);
    QVERIFY(central && whole);
    QVERIFY(central->outcome.emissions == whole->outcome.emissions);
    QVERIFY(central->equivalents == whole->equivalents);
    QVERIFY(central->issues == whole->issues);
    QVERIFY(central->spreads.empty() && central->range.draws == 0);
    QVERIFY(whole->spreads == spreadsOf(whole->inputs, Dataset::builtIn(), {}));
    QCOMPARE(whole->range.draws, 1000);
    QCOMPARE(whole->range.seed, std::uint64_t(2026));
    QVERIFY(whole->equivalents == equivalentsOf(whole->outcome.emissions.total, Dataset::builtIn()));
    Resolver resolver(Dataset::builtIn());
    QVERIFY(whole->issues == plausibilityIssues(whole->inputs, whole->outcome, resolver));
}

void FormulaTest::figuresBeyondAnyComputationAreRefused()
{
    Draws draws(2026, 1000);
    for (const char *workload :
         {"hours=1e200; cores=1e200", "hours=1e60; cores=1e60", "hours=1; cores=1e300; runs=1e10"}) {
        const auto refused = estimate(workloadOf(workload), Dataset::builtIn(), draws);
        QVERIFY2(!refused, workload);
        QCOMPARE(refused.error().place, std::string("hours"));
        QCOMPARE(refused.error().message.key, std::string("error.result.too_large"));
    }
    const auto large = estimate(workloadOf("hours=1e20; cores=1e20; runs=1e20"), Dataset::builtIn(), draws);
    QVERIFY(large);
    QVERIFY(std::isfinite(large->range.emissionsG.high) && std::isfinite(large->equivalents.treeMonths));
}

void FormulaTest::estimateIsRefusedAsItsInputsAre()
{
    Draws draws(2026, 1000);
    const Workload workload = workloadOf("hours=1; zone=Georgia");
    const auto inputs = fill(workload, Dataset::builtIn());
    const auto central = estimateCentral(workload, Dataset::builtIn());
    const auto whole = estimate(workload, Dataset::builtIn(), draws);
    QVERIFY(!inputs && !central && !whole);
    QVERIFY(central.error() == inputs.error() && whole.error() == inputs.error());
}

HUELLA_TEST(FormulaTest, NoApplication)
} // namespace formula_test
#include "formula_test.moc"
