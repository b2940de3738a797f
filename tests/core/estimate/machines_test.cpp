// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whole machines with their idle power: what they draw, where their watts are from, and what is refused.

#include "core/estimate/estimate.h"
#include "core/estimate/working.h"
#include "tests/core/base/csv_table.h"
#include "tests/core/base/show.h"
#include "tests/core/workload/workload_text.h"
#include "tests/register_test.h"

#include <algorithm>

using namespace huella;

namespace machines_test {
namespace {

const std::string plain = "hours=1; pue=1; intensity_g_per_kwh=100; ";

const Dataset &shipped() { return Dataset::builtIn(); }
Inputs filled(const std::string &workload) { return fill(workloadOf(plain + workload), shipped()).value(); }
Estimate estimated(const std::string &workload)
{
    Draws draws(2026, 4000);
    return estimate(workloadOf(plain + workload), shipped(), draws, {}).value();
}
double watts(const std::string &workload) { return estimated(workload).outcome.power.total.value(); }

bool says(const Estimate &estimate, std::string_view key)
{
    return std::any_of(estimate.issues.begin(), estimate.issues.end(),
                       [key](const Issue &issue) { return issue.message.key == key; });
}

} // namespace

class MachinesTest : public QObject {
    Q_OBJECT

private slots:
    void publishedExample();
    void powerGoesFromIdleToFull_data();
    void powerGoesFromIdleToFull();
    void withoutThemNothingIsAnotherFigure();
    void measuredServersAreFoundByTheirProcessor();
    void everyMeasuredProcessorIsOneOfTheCatalogue();
    void halfOfTheWattsIsEnoughWhereTheRestIsKnown();
    void acceleratorsStandBesideThem();
    void nonsenseIsRefused_data();
    void nonsenseIsRefused();
    void theWorkingIsTheFormula();
    void whatIsTypedIsNotDrawn();
    void idlePowerIsDrawnAsServersDiffer();
    void whatIsAssumedIsSaid();
};

/// A unit test of Cloud Carbon Footprint: one processor at 1 %, 0.71 W idle and 3.46 W at full load, twice.
void MachinesTest::publishedExample()
{
    const auto out =
        estimateCentral(workloadOf("hours=1; runs=2; machines=1; machine_idle_w=0.71; machine_full_w=3.46; "
                                   "cpu_usage=0.01; pue=1.135; intensity_g_per_kwh=415.755"),
                        shipped())
            .value()
            .outcome;
    COMPARE_NEAR(out.energy.total.value(), 0.0016741249999999998, 1e-15);
    COMPARE_NEAR(out.emissions.total.value(), 0.6960258393749999, 1e-12);
}

void MachinesTest::powerGoesFromIdleToFull_data()
{
    QTest::addColumn<std::string>("use");
    QTest::addColumn<double>("expected");
    QTest::newRow("idle") << std::string("0") << 200.0;
    QTest::newRow("a quarter") << std::string("0.25") << 300.0;
    QTest::newRow("full") << std::string("1") << 600.0;
}

void MachinesTest::powerGoesFromIdleToFull()
{
    QFETCH(std::string, use);
    QFETCH(double, expected);
    const std::string typed = "machine_idle_w=100; machine_full_w=300; cpu_usage=" + use;
    QCOMPARE(watts("machines=2; " + typed), expected);
    QCOMPARE(watts("machines=0.5; " + typed), expected / 4);
    QCOMPARE(watts(typed), expected / 2); // one, as a default
    // what is inside is not counted beside: cores, their power, memory
    QCOMPARE(watts("machines=2; cpu=AMD EPYC 7742; cores=64; memory_gb=512; " + typed), expected);
}

/// Off by default, and off at 0: to the bit what it was.
void MachinesTest::withoutThemNothingIsAnotherFigure()
{
    const std::string run = "cpu=AMD EPYC 7742; cores=12; memory_gb=64; cpu_usage=0.5";
    const Estimate without = estimated(run), none = estimated("machines=0; " + run);
    QCOMPARE(without.outcome.energy.total.value(), none.outcome.energy.total.value());
    QVERIFY(without.range == none.range);
    QCOMPARE(without.outcome.power.total.value(), 12 * 225.0 / 64 * 0.5 + 64 * 0.3725);
}

/// An EPYC 7742: 213.2 W at full load and 52.2 W idle for each of the chips that the cores come to.
void MachinesTest::measuredServersAreFoundByTheirProcessor()
{
    const Inputs one = filled("machines=1; cpu=AMD EPYC 7742"), two = filled("machines=1; cpu=EPYC 7742; cores=128");
    QCOMPARE(one.machineFull.value.value(), 213.2);
    QCOMPARE(one.machineIdle.value.value(), 52.2);
    QCOMPARE(two.machineFull.value.value(), 426.4);
    QCOMPARE(std::string(two.machineFull.origin.source), std::string("specpower_2026"));
    const Inputs four = filled("machines=2; cpu=AMD EPYC 7742; cores=256"); // two chips in each of two
    QCOMPARE(four.machineFull.value.value(), 426.4);
    COMPARE_NEAR(watts("machines=2; cpu=AMD EPYC 7742; cores=256; cpu_usage=0.5"), 2 * (426.4 + 104.4) / 2, 1e-9);
}

void MachinesTest::everyMeasuredProcessorIsOneOfTheCatalogue()
{
    const auto rows = readTable(HUELLA_SOURCE_DIR "/packaging/catalogue/measured/specpower_by_processor.csv");
    QCOMPARE(rows.size(), size_t(151));
    for (const CsvRow &row : rows) {
        const auto found = shipped().processor(row.text("processor"));
        QVERIFY2(found, row.text("processor").c_str());
        QCOMPARE(found->record->serverFullW, Real(row.number("median_wall_w_per_chip_full")));
        QCOMPARE(found->record->serverIdleW, Real(row.number("median_wall_w_per_chip_idle")));
        QCOMPARE(found->record->cores, Real(row.number("cores_per_chip")));
    }
}

void MachinesTest::halfOfTheWattsIsEnoughWhereTheRestIsKnown()
{
    const Inputs full = filled("machine_full_w=500; cpu=AMD EPYC 7742"); // idle as that server has it
    COMPARE_NEAR(full.machineIdle.value.value(), 500 * 52.2 / 213.2, 1e-9);
    const Inputs unknown = filled("machine_full_w=500");
    QCOMPARE(unknown.machineIdle.value.value(), 130.0);
    QVERIFY(unknown.machineIdle.origin.kind == OriginKind::assumed);
    const Inputs idle = filled("machine_idle_w=40; cpu=AMD EPYC 7742");
    QCOMPARE(idle.machineIdle.value.value(), 40.0);
    QCOMPARE(idle.machineFull.value.value(), 213.2);
}

void MachinesTest::acceleratorsStandBesideThem()
{
    const std::string machine = "machine_idle_w=100; machine_full_w=300; cpu_usage=0.5; ";
    const auto power = estimated(machine + "gpu_tdp_w=400; gpus=2; gpu_usage=1").outcome.power;
    QCOMPARE(power.cpu.value(), 200.0);
    QCOMPARE(power.gpu.value(), 800.0);
    QCOMPARE(power.memory.value(), 0.0);
    QCOMPARE(power.total.value(), 1000.0);
}

void MachinesTest::nonsenseIsRefused_data()
{
    QTest::addColumn<std::string>("workload");
    QTest::addColumn<std::string>("place");
    QTest::addColumn<std::string>("key");
    const auto row = [](const char *name, const char *workload, const char *place, const char *key) {
        QTest::newRow(name) << std::string(workload) << std::string(place) << std::string(key);
    };
    row("no watts", "machines=1", "machine_full_w", "error.machine.full_missing");
    row("idle alone", "machine_idle_w=100", "machine_full_w", "error.machine.full_missing");
    row("a processor of no server", "machines=1; cpu=Intel Core i7-9700K", "machine_full_w",
        "error.machine.not_measured");
    row("idle above full", "machine_idle_w=301; machine_full_w=300", "machine_idle_w", "error.machine.idle_above_full");
    row("idle above measured", "machine_idle_w=300; cpu=AMD EPYC 7742", "machine_idle_w",
        "error.machine.idle_above_full");
}

void MachinesTest::nonsenseIsRefused()
{
    QFETCH(std::string, workload);
    QFETCH(std::string, place);
    QFETCH(std::string, key);
    const auto none = fill(workloadOf(plain + workload), shipped());
    QVERIFY(!none);
    QCOMPARE(none.error().place, place);
    QCOMPARE(none.error().message.key, key);
}

void MachinesTest::theWorkingIsTheFormula()
{
    const Estimate answer = estimated("machines=2; machine_idle_w=100; machine_full_w=300; cpu_usage=0.5; memory_gb=8");
    const Working working = workingOf(answer.inputs);
    const Step *machines = working.step("P_mach");
    QVERIFY(machines && !working.step("P_cpu") && !working.step("P_mem"));
    QCOMPARE(machines->value, 400.0);
    QCOMPARE(working.step("C")->value, answer.outcome.emissions.total.value());
    QVERIFY(machines->expression->kind == Term::Kind::product);
    QCOMPARE(std::string(machines->expression->terms.front()->symbol), std::string("n_s"));
}

void MachinesTest::whatIsTypedIsNotDrawn()
{
    const Estimate typed = estimated("machine_idle_w=100; machine_full_w=300; cpu_usage=0.5");
    QVERIFY(typed.spreads.empty());
    const Estimate measured = estimated("machines=1; cpu=AMD EPYC 7742; cpu_usage=0.5; memory_gb=64");
    QCOMPARE(measured.spreads.size(), size_t(2)); // idle and full load, which move together
    QCOMPARE(measured.spreads[0].key, measured.spreads[1].key);
    const double kWh = measured.outcome.energy.total.value();
    COMPARE_NEAR(measured.range.energyKwh.low / kWh, 0.85, 0.01);
    COMPARE_NEAR(measured.range.energyKwh.high / kWh, 1.3, 0.02);
    QCOMPARE(measured.range.shares.front().input, std::string("processor"));
}

/// Of a machine that does nothing, the idle power that was assumed is all: from 0.14 to 0.54 of full load.
void MachinesTest::idlePowerIsDrawnAsServersDiffer()
{
    std::vector<double> shares;
    for (const CsvRow &row : readTable(HUELLA_SOURCE_DIR "/packaging/catalogue/measured/specpower_by_processor.csv"))
        if (row.text("years").substr(row.text("years").size() - 4) >= "2014")
            shares.push_back(row.number("idle_over_full"));
    QCOMPARE(shares.size(), size_t(107));
    const Range range = estimated("machine_full_w=1000; cpu_usage=0").range;
    COMPARE_NEAR(range.energyKwh.low, quantile(shares, 0.05), 0.02);
    COMPARE_NEAR(range.energyKwh.high, quantile(shares, 0.95), 0.02);
}

void MachinesTest::whatIsAssumedIsSaid()
{
    QVERIFY(says(estimated("machine_full_w=500"), "issue.machine.idle_share"));
    QVERIFY(says(estimated("machine_full_w=500"), "issue.usage.full"));
    QVERIFY(says(estimated("machines=1; cpu=AMD EPYC 7742"), "issue.machine.measured"));
    QVERIFY(says(estimated("machine_full_w=0.5; machine_idle_w=0.1"), "issue.machine.little"));
    QVERIFY(says(estimated("machine_full_w=500; cores=4; cpu_tdp_per_core_w=10"), "issue.machine.core_watts"));
    const Estimate quiet = estimated("machine_idle_w=100; machine_full_w=300; cpu_usage=0.5");
    QVERIFY(!says(quiet, "issue.no_device") && !says(quiet, "issue.memory.zero"));
    Draws draws(2026, 1000);
    const auto theirs = estimate(workloadOf(plain + "machine_idle_w=100; machine_full_w=300"),
                                 Dataset::builtIn("green-algorithms-3.0"), draws, {});
    QVERIFY(says(*theirs, "issue.machine.green_algorithms"));
}

HUELLA_TEST(MachinesTest, NoApplication)
} // namespace machines_test
#include "machines_test.moc"
