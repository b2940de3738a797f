// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The bands of power, simulated, against the measurements that they are computed from.

#include "core/estimate/estimate.h"
#include "core/estimate/range.h"
#include "tests/core/base/csv_table.h"
#include "tests/core/base/show.h"
#include "tests/core/workload/workload_text.h"
#include "tests/register_test.h"

#include <algorithm>
#include <set>

using namespace huella;

namespace power_bands_test {
namespace {

constexpr double nodeOverFormula =
    8.4 / 7.05; // kW that a node of eight H100 drew at its most, over its cards, processors, memory
const std::string quiet = "hours=1; intensity_g_per_kwh=100; pue=1; ";

std::vector<double> measured(const char *file, const char *column, auto wanted)
{
    std::vector<double> values;
    for (const CsvRow &row : readTable(HUELLA_SOURCE_DIR "/packaging/catalogue/measured/" + std::string(file)))
        if (row.has(column) && wanted(row))
            values.push_back(row.number(column));
    return values;
}

/// kWh of the simulations over that of the headline, for a run where nothing is drawn but a device's power.
Percentiles simulated(std::string_view workload, double &kWh)
{
    Draws draws(2026);
    const Dataset &data = Dataset::builtIn();
    const Estimate answer = estimate(workloadOf(workload), data, draws, {}).value();
    kWh = answer.outcome.energy.total.value();
    return percentilesOf(simulate(answer.inputs, answer.spreads, draws).energy);
}

} // namespace

class PowerBandsTest : public QObject {
    Q_OBJECT

private slots:
    void servers();
    void accelerators();
    void theHeadlineOfACardLiesInside();
    void turboProcessorsReachTheirMaximum();
    void aLaptopIsNotCooledForItsMaximum();
    void typedWattsAndUseAreNotDrawn();
    void recordedRangesAreDrawnOnce();
    void noCardDrawsMoreThanItsLimit();
};

void PowerBandsTest::servers()
{
    const auto ratios = measured("specpower_by_processor.csv", "wall_over_formula", [](const CsvRow &row) {
        return row.text("years").substr(row.text("years").size() - 4) >= "2014";
    });
    QCOMPARE(ratios.size(), size_t(107));
    double kWh = 0;
    const auto range = simulated(quiet + "cpu=AMD EPYC 7742; cpu_usage=1", kWh);
    COMPARE_NEAR(range.low / kWh, quantile(ratios, 0.05), 0.02);
    COMPARE_NEAR(range.high / kWh, quantile(ratios, 0.95), 0.02);
}

void PowerBandsTest::accelerators()
{
    const auto ratios = measured("ml_energy_v3.csv", "w_over_tdp", [](const CsvRow &) { return true; });
    QCOMPARE(ratios.size(), size_t(1858));
    QVERIFY(*std::max_element(ratios.begin(), ratios.end()) < 1); // a limit holds them below their TDP
    double kWh = 0;
    const auto range = simulated(quiet + "gpu=NVIDIA B200; gpu_usage=1", kWh);
    COMPARE_NEAR(range.low / kWh, quantile(ratios, 0.05) * nodeOverFormula, 0.02);
    COMPARE_NEAR(range.median / kWh, quantile(ratios, 0.5) * nodeOverFormula, 0.02);
    COMPARE_NEAR(range.high / kWh, quantile(ratios, 0.95) * nodeOverFormula, 0.02);
}

/// What the headline means is within what is drawn: nothing has to be widened, and the text says that it is likely high.
void PowerBandsTest::theHeadlineOfACardLiesInside()
{
    for (const char *card :
         {"NVIDIA H100 SXM5 80GB", "NVIDIA A100 SXM4 80 GB", "NVIDIA Tesla V100 SXM2 32 GB", "NVIDIA L40S"})
        for (const char *use : {"; gpu_usage=1", ""}) {
            Draws draws(2026);
            const auto typed = workloadOf("hours=1; zone=ES; memory_gb=64; gpus=4; gpu=" + std::string(card) + use);
            const Estimate answer = estimate(typed, Dataset::builtIn(), draws, {}).value();
            QVERIFY2(!answer.range.widened && !answer.range.energyWidened, card);
            QVERIFY(answer.range.belowHeadline > 0.6);
        }
}

void PowerBandsTest::turboProcessorsReachTheirMaximum()
{
    double kWh = 0;
    const auto range = simulated(quiet + "cpu=Intel Core i9-13900K; cpu_usage=1", kWh);
    COMPARE_NEAR(kWh, 0.125, 1e-12);
    COMPARE_NEAR(range.high, 0.253, 0.02);
}

/// 115 W is the peak of a chip that its laptop holds at 28 W, or at twice that.
void PowerBandsTest::aLaptopIsNotCooledForItsMaximum()
{
    for (const char *chip : {"Intel Core Ultra 7 155H", "Intel Core i9-14900HX", "Intel Core i7-1355U"}) {
        double kWh = 0;
        const auto range = simulated(quiet + "cores=4; cpu_usage=1; cpu=" + chip, kWh);
        COMPARE_NEAR(range.low / kWh, 0.6, 0.02);
        COMPARE_NEAR(range.high / kWh, 2, 0.02);
    }
}

void PowerBandsTest::typedWattsAndUseAreNotDrawn()
{
    double kWh = 0;
    const auto range = simulated(quiet
                                     + "gpu_tdp_w=350; gpu_usage=0.8; cores=4; "
                                       "cpu_tdp_per_core_w=10; cpu_usage=0.5",
                                 kWh);
    COMPARE_NEAR(kWh, 0.3, 1e-12);
    QCOMPARE(range.low, roundToSix(kWh));
    QCOMPARE(range.high, roundToSix(kWh));
}

/// Sources that disagree on a rating, or a name for several models, are another cause than what the model draws of its rating;
/// a laptop's limit, a turbo power and an estimate are that very cause, which is drawn once.
void PowerBandsTest::recordedRangesAreDrawnOnce()
{
    std::set<Text> kinds;
    const auto look = [&](const auto &model, const char *field, Spread::Target target) {
        if (model.tdpSpread.empty() || !kinds.insert(model.tdpSpread).second)
            return;
        const auto typed = workloadOf(quiet + "cores=1; cpu_usage=1; gpu_usage=1; " + field + std::string(model.name));
        const auto spreads = spreadsOf(fill(typed, Dataset::builtIn()).value(), Dataset::builtIn(), {});
        int ofPower = 0, recorded = 0;
        for (const Spread &spread : spreads)
            if (spread.target == target) {
                ++ofPower;
                recorded += spread.low <= *model.tdpLowW / *model.tdpW && spread.high >= *model.tdpHighW / *model.tdpW;
            }
        const bool apart = model.tdpSpread == "conflict" || model.tdpSpread == "variants";
        QVERIFY2(recorded >= 1 && ofPower == (apart ? 2 : 1), std::string(model.name).c_str());
    };
    for (const Processor &processor : Dataset::builtIn().processors())
        look(processor, "cpu=", Spread::Target::corePower);
    for (const Accelerator &accelerator : Dataset::builtIn().accelerators())
        look(accelerator, "gpu=", Spread::Target::gpuPower);
    QCOMPARE(kinds, (std::set<Text>{"conflict", "estimated", "mobile", "turbo", "variants"}));
}

void PowerBandsTest::noCardDrawsMoreThanItsLimit()
{
    const auto ofCard = [](const char *name) {
        return spreadsOf(fill(workloadOf(quiet + "gpu_usage=1; gpu=" + name), Dataset::builtIn()).value(),
                         Dataset::builtIn(), {})
            .front();
    };
    Draws draws(2026);
    const auto most = [&draws](const Spread &spread) {
        const auto column = draws.column(spread.key, spread.shape());
        return *std::max_element(column->factor.begin(), column->factor.end());
    };
    QCOMPARE(most(ofCard("NVIDIA H100 SXM5 80GB")), nodeOverFormula);
    QVERIFY(most(ofCard("Google TPU v5e")) > 1); // its limit is not known
}

HUELLA_TEST(PowerBandsTest, NoApplication)
} // namespace power_bands_test
#include "power_bands_test.moc"
