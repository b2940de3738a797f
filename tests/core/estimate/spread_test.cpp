// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is drawn about a run, by which rule, and under which root key it is shared.

#include "core/estimate/estimate.h"
#include "tests/core/base/show.h"
#include "tests/core/workload/workload_text.h"
#include "tests/register_test.h"

using namespace huella;

namespace spread_test {
namespace {

/// "grid/ES 0.7526 1.2 grid.two-sources": key, 5th and 95th percentile as factors, the median between them unless it is 1, rule.
std::string told(const Spread &spread)
{
    const auto figure = [](double value) { return QByteArray::number(value, 'g', 5).toStdString(); };
    const std::string middle = spread.median == 1 ? "" : figure(spread.median) + " ";
    return spread.key + " " + figure(spread.low) + " " + middle + figure(spread.high) + " "
           + std::string(spread.band->id);
}

QStringList told(const std::vector<Spread> &spreads)
{
    QStringList lines;
    for (const Spread &spread : spreads)
        lines << QString::fromStdString(told(spread));
    return lines;
}

QStringList drawn(std::string_view workload, const SpreadContext &context = {},
                  std::string_view dataset = "huella-2026")
{
    const Dataset &data = Dataset::builtIn(dataset);
    return told(spreadsOf(fill(workloadOf(workload), data).value(), data, context));
}

/// Nothing is drawn but what a row adds: intensity and PUE are given, use is not assumed.
const std::string quiet = "hours=1; intensity_g_per_kwh=100; pue=1.2; ";

} // namespace

class SpreadTest : public QObject {
    Q_OBJECT

private slots:
    void bandsAreThoseOfTheRules_data();
    void bandsAreThoseOfTheRules();
    void theDefaultPageDrawsTheseSix();
    void bandOfOneSourceGoesByTheFigure_data();
    void bandOfOneSourceGoesByTheFigure();
    void driftGrowsWithTheYears_data();
    void driftGrowsWithTheYears();
    void idlePowerOfAWholeMachineWidensItsPower_data();
    void idlePowerOfAWholeMachineWidensItsPower();
    void aMaximumIsOfFullLoad();
    void useIsSharedByTheLineage();
    void greenAlgorithmsDrawsNoUse();
    void spreadsAreGroupedByKind();
    void twoTypesOfProcessorHaveTheirOwnKeys();
};

void SpreadTest::bandsAreThoseOfTheRules_data()
{
    QTest::addColumn<std::string>("workload");
    QTest::addColumn<QStringList>("drawn");
    const auto row = [](const char *name, std::string workload, QStringList drawn) {
        QTest::newRow(name) << workload << drawn;
    };
    row("nothing: all was typed", quiet, {});
    row("memory", quiet + "memory_gb=8", {"memory 0.75168 1.1007 memory"});
    row("no memory, no spread of it", quiet + "memory_gb=0", {});

    const QString usage = "usage/r1 0.5 1 usage.default";
    row("a processor of the catalogue", quiet + "cpu=AMD EPYC 7742",
        {"power/cpu/AMD EPYC 7742 0.69 1.35 power.cpu", usage});
    row("a processor's power, typed", quiet + "cores=4; cpu_tdp_per_core_w=7", {usage});
    row("a processor's power, typed beside its model", quiet + "cpu=Intel Core i9-13900K; cpu_tdp_per_core_w=7",
        {usage});
    row("an unknown processor", quiet + "cores=4",
        {"power/cpu/unknown 0.69 1.35 power.cpu", "tdp/tdp.unknown-cpu 0.33333 1.75 tdp.unknown-cpu", usage});
    row("a processor without cores", quiet + "cpu=AMD 6th Gen A10-8700P; cores=4",
        {"power/cpu/AMD 6th Gen A10-8700P 0.6 2 tdp.mobile", usage});
    row("a processor with a maximum turbo power", quiet + "cpu=Intel Core i9-13900K",
        {"power/cpu/Intel Core i9-13900K 0.69 2.024 tdp.turbo", usage}); // 253 W over 125 W
    row("a processor whose maker publishes no power", quiet + "cpu=Apple M2",
        {"power/cpu/Apple M2 0.6 2 tdp.estimated", usage});
    row("typed use", quiet + "cpu=AMD EPYC 7742; cores=8; cpu_usage=0.5",
        {"power/cpu/AMD EPYC 7742 0.69 1.35 power.cpu"});
    row("no cores, no processor", quiet + "cpu=AMD EPYC 7742; cores=0", {});

    row("an accelerator of the catalogue", quiet + "gpu=NVIDIA H100 SXM5 80GB",
        {"power/gpu/NVIDIA H100 SXM5 80GB 0.45 0.88 1.14 power.gpu", usage});
    row("an unknown accelerator", quiet + "gpus=2",
        {"power/gpu/unknown 0.45 0.88 1.14 power.gpu", "tdp/tdp.unknown-gpu 0.375 4.9 tdp.unknown-gpu", usage});
    row("an accelerator's power, typed", quiet + "gpu_tdp_w=300; gpu_usage=0.7", {});
    row("an accelerator's power, typed beside its model",
        quiet + "gpu=NVIDIA H100 SXM5 80GB; gpu_tdp_w=650; gpu_usage=1", {});
    row("an estimated TDP", quiet + "gpu=Google TPU v5e; gpu_usage=1",
        {"power/gpu/Google TPU v5e 0.45 0.88 2 tdp.estimated"});
    row("a name for several models", quiet + "gpu=A100; gpu_usage=1",
        {"power/gpu/NVIDIA A100 0.45 0.88 1.14 power.gpu", "tdp/NVIDIA A100 0.625 1 tdp.variants"});

    row("PUE of one's own computer", "hours=1; intensity_g_per_kwh=1; platform=personal", {});
    row("PUE of a region", "hours=1; intensity_g_per_kwh=1; provider=gcp; region=europe-west1",
        {"pue/europe-west1 0.8 1.25 pue.site"});
    row("PUE of a provider", "hours=1; intensity_g_per_kwh=1; provider=gcp", {"pue/gcp 0.592 2.75 pue.provider"});
    row("PUE of nobody's", "hours=1; intensity_g_per_kwh=1", {"pue/unknown 0.17857 1.7857 pue.unknown"});

    const std::string nowhere = "hours=1; pue=1.2; zone=";
    row("a country in two sources", nowhere + "ES",
        {"grid/ES 0.7526 1.2 grid.two-sources", "drift/ES 0.789 0.971 1.142 drift.europe.1"});
    row("one source, clean", nowhere + "SE-SE3",
        {"grid/SE-SE3 0.302 1.418 grid.one-source.under-100", "drift/SE-SE3 0.789 0.971 1.142 drift.europe.1"});
    row("one source, 111 g", nowhere + "CA-ON",
        {"grid/CA-ON 0.453 1.407 grid.one-source.100-250", "drift/CA-ON 0.829 0.999 1.136 drift.1"});
    row("one source, 363 g, a grid of a state", nowhere + "US-TX",
        {"grid/US-TEX-ERCO 0.77 1.786 grid.one-source.250-450", "drift/US-TEX-ERCO 0.829 0.999 1.136 drift.1"});
    row("one source, 761 g", nowhere + "ES-CN-TE",
        {"grid/ES-CN-TE 0.893 1.558 grid.one-source.from-450", "drift/ES-CN-TE 0.789 0.971 1.142 drift.europe.1"});
    row("direct, 2022", nowhere + "US-OR",
        {"grid/US-OR 0.75 1.25 grid.direct", "drift/US-OR 0.725 0.988 1.193 drift.3-or-more"});
    row("the world's, in one source", nowhere + "WORLD",
        {"grid/WORLD 0.553 1.09 grid.ember-only.from-450", "drift/WORLD 0.829 0.999 1.136 drift.1"});
    row("no place: as far as countries differ", "hours=1; pue=1.2",
        {"grid/unknown 0.083 1.766 grid.unknown-place", "drift/WORLD 0.829 0.999 1.136 drift.1"});
    row("a place without a figure", nowhere + "TV",
        {"grid/TV 0.083 1.766 grid.unknown-place", "drift/WORLD 0.829 0.999 1.136 drift.1"});
    row("an intensity that was typed, beside a place", nowhere + "ES; intensity_g_per_kwh=5", {});
}

void SpreadTest::bandsAreThoseOfTheRules()
{
    QFETCH(std::string, workload);
    QTEST(spread_test::drawn(workload), "drawn");
}

void SpreadTest::theDefaultPageDrawsTheseSix()
{
    QCOMPARE(drawn("hours=12; cpu=Intel Xeon E5-2683 v4; cores=12; memory_gb=64; zone=ES"),
             (QStringList{"grid/ES 0.7526 1.2 grid.two-sources", "drift/ES 0.789 0.971 1.142 drift.europe.1",
                          "power/cpu/Intel Xeon E5-2683 v4 0.69 1.35 power.cpu", "usage/r1 0.5 1 usage.default",
                          "memory 0.75168 1.1007 memory", "pue/unknown 0.17857 1.7857 pue.unknown"}));
}

void SpreadTest::bandOfOneSourceGoesByTheFigure_data()
{
    QTest::addColumn<double>("gPerKwh");
    QTest::addColumn<double>("other");
    QTest::addColumn<std::string>("source");
    QTest::addColumn<QString>("drawn");
    const std::string maps(electricityMaps), other(ember);
    QTest::newRow("below 100") << 99.99 << 0.0 << maps << "grid/XX 0.302 1.418 grid.one-source.under-100";
    QTest::newRow("100") << 100.0 << 0.0 << maps << "grid/XX 0.453 1.407 grid.one-source.100-250";
    QTest::newRow("below 250") << 249.99 << 0.0 << maps << "grid/XX 0.453 1.407 grid.one-source.100-250";
    QTest::newRow("250") << 250.0 << 0.0 << maps << "grid/XX 0.77 1.786 grid.one-source.250-450";
    QTest::newRow("below 450") << 449.99 << 0.0 << maps << "grid/XX 0.77 1.786 grid.one-source.250-450";
    QTest::newRow("450") << 450.0 << 0.0 << maps << "grid/XX 0.893 1.558 grid.one-source.from-450";
    QTest::newRow("Ember alone, below 100") << 99.99 << 0.0 << other << "grid/XX 0.73 3.861 grid.ember-only.under-100";
    QTest::newRow("Ember alone, 100") << 100.0 << 0.0 << other << "grid/XX 0.717 1.717 grid.ember-only.100-250";
    QTest::newRow("Ember alone, 250") << 250.0 << 0.0 << other << "grid/XX 0.708 1.337 grid.ember-only.250-450";
    QTest::newRow("Ember alone, 450") << 450.0 << 0.0 << other << "grid/XX 0.553 1.09 grid.ember-only.from-450";
    QTest::newRow("the other source is higher") << 100.0 << 150.0 << other << "grid/XX 0.85 1.8 grid.two-sources";
    QTest::newRow("the other source is lower") << 100.0 << 50.0 << other << "grid/XX 0.425 1.2 grid.two-sources";
    QTest::newRow("both sources agree") << 100.0 << 100.0 << other << "grid/XX 0.85 1.2 grid.two-sources";
}

void SpreadTest::bandOfOneSourceGoesByTheFigure()
{
    QFETCH(double, gPerKwh);
    QFETCH(double, other);
    QFETCH(std::string, source);
    QFETCH(QString, drawn);
    auto pins = std::make_shared<CatalogueSnapshot>();
    Place place;
    place.code = place.grid = "XX";
    place.gPerKwh = gPerKwh;
    place.year = 2026;
    place.basis = Basis::lifeCycle;
    place.source = source;
    if (other > 0)
        place.otherGPerKwh = other;
    pins->places.push_back(place);
    const Dataset data = Dataset::builtIn().withPins(pins);
    QCOMPARE(told(spreadsOf(fill(workloadOf("hours=1; pue=1.2; zone=XX"), data).value(), data, {})),
             QStringList{drawn});
}

void SpreadTest::driftGrowsWithTheYears_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("drift");
    QTest::newRow("the edition's year") << 0 << "drift/ES 0.789 0.971 1.142 drift.europe.1";
    QTest::newRow("the figure's year") << 2025 << "";
    QTest::newRow("a year later") << 2026 << "drift/ES 0.789 0.971 1.142 drift.europe.1";
    QTest::newRow("two years later") << 2027 << "drift/ES 0.691 0.929 1.127 drift.europe.2";
    QTest::newRow("three years later") << 2028 << "drift/ES 0.599 0.885 1.07 drift.europe.3-or-more";
    QTest::newRow("much later") << 2040 << "drift/ES 0.599 0.885 1.07 drift.europe.3-or-more";
    QTest::newRow("a run in the past") << 2020 << "";
}

void SpreadTest::driftGrowsWithTheYears()
{
    QFETCH(int, year);
    QFETCH(QString, drift);
    QStringList expected{"grid/ES 0.7526 1.2 grid.two-sources"};
    if (!drift.isEmpty())
        expected << drift;
    QCOMPARE(drawn("hours=1; pue=1.2; zone=ES", {"run", year}), expected);
}

void SpreadTest::idlePowerOfAWholeMachineWidensItsPower_data()
{
    QTest::addColumn<std::string>("workload");
    QTest::addColumn<double>("high");
    // Teads' curve: 0.12, 0.32, 0.75 and 1.02 of the TDP at 0, 10, 50 and 100 %.
    const std::string whole = "cpu=AMD EPYC 7742; ";
    QTest::newRow("half use") << whole + "cpu_usage=0.5" << 1.35 * 0.75 / 0.5;
    QTest::newRow("a tenth") << whole + "cpu_usage=0.1" << 1.35 * 0.32 / 0.1;
    QTest::newRow("a twentieth") << whole + "cpu_usage=0.05" << 1.35 * 0.22 / 0.05;
    QTest::newRow("three quarters") << whole + "cpu_usage=0.75" << 1.35 * 0.885 / 0.75;
    QTest::newRow("more cores than it has") << whole + "cores=128; cpu_usage=0.5" << 1.35 * 0.75 / 0.5;
    QTest::newRow("full use") << whole + "cpu_usage=1" << 1.35;
    QTest::newRow("no use") << whole + "cpu_usage=0" << 1.35;
    QTest::newRow("one core short of the machine") << whole + "cores=63; cpu_usage=0.5" << 1.35;
    QTest::newRow("use left at its default") << whole << 1.35;
    QTest::newRow("a model nobody named") << std::string("cores=64; cpu_usage=0.5") << 1.35;
}

void SpreadTest::idlePowerOfAWholeMachineWidensItsPower()
{
    QFETCH(std::string, workload);
    QFETCH(double, high);
    const Dataset &data = Dataset::builtIn();
    const auto spreads = spreadsOf(fill(workloadOf(quiet + workload), data).value(), data, {});
    QVERIFY(!spreads.empty());
    QVERIFY(spreads[0].key.starts_with("power/cpu/"));
    COMPARE_NEAR(spreads[0].high, high, 1e-12);
    QCOMPARE(spreads[0].low, 0.69);
}

/// A maximum turbo power is of full load: part load does not multiply it.
void SpreadTest::aMaximumIsOfFullLoad()
{
    const Dataset &data = Dataset::builtIn();
    const auto highAt = [&data](const char *use) {
        return spreadsOf(fill(workloadOf(quiet + "cpu=Intel Core i9-13900K; " + use), data).value(), data, {})[0].high;
    };
    const double atMost = 253.0 / 125; // its maximum turbo power over its base power
    COMPARE_NEAR(highAt("cpu_usage=1"), atMost, 1e-9);
    COMPARE_NEAR(highAt("cpu_usage=0.5"), std::max(atMost, 1.35 * 0.75 / 0.5), 1e-9);
    COMPARE_NEAR(highAt("cpu_usage=0.1"), 1.35 * 0.32 / 0.1, 1e-9);
}

void SpreadTest::useIsSharedByTheLineage()
{
    const auto lines = drawn(quiet + "cores=1; cpu_tdp_per_core_w=5; gpus=1; gpu_tdp_w=300", {"r7", 0});
    QCOMPARE(lines.filter("usage/").size(), 2); // both kinds of device, one key
    QCOMPARE(lines.filter("usage/r7 0.5 1 usage.default").size(), 2);
}

void SpreadTest::greenAlgorithmsDrawsNoUse()
{
    const std::string dataset = "green-algorithms-3.0";
    QVERIFY(drawn("hours=1; cores=4; gpus=1; zone=ES", {}, dataset).filter("usage").isEmpty());
    QVERIFY(drawn("hours=1; cores=4; cpu_usage=0.5; zone=ES", {}, dataset).filter("usage").isEmpty());
    const auto lines = drawn("hours=1; cores=4; zone=ES", {}, dataset);
    QVERIFY(lines.contains("grid/ES 0.75 1.25 grid.direct"));
    QVERIFY(lines.contains("drift/ES 0.599 0.885 1.07 drift.europe.3-or-more"));
    QVERIFY(drawn("hours=1; zone=ES", {}, "green-algorithms-1.0")
                .contains("drift/ES 0.599 0.885 1.07 drift.europe.3-or-more")); // no year: old
    QVERIFY(drawn("hours=1; zone=ES", {}, "green-algorithms-1.0").contains("pue/unknown 0.14925 1.4925 pue.unknown"));
}

void SpreadTest::spreadsAreGroupedByKind()
{
    const auto kind = [](Spread::Target target) { return toString(kindOf(Spread{"k", target, 0.5, 2, nullptr})); };
    using enum Spread::Target;
    QCOMPARE(kind(intensity), std::string_view("place"));
    QCOMPARE(kind(corePower), std::string_view("processor"));
    QCOMPARE(kind(gpuPower), std::string_view("accelerator"));
    QCOMPARE(kind(cpuUsage), std::string_view("usage"));
    QCOMPARE(kind(gpuUsage), std::string_view("usage"));
    QCOMPARE(kind(memoryPower), std::string_view("memory"));
    QCOMPARE(kind(pueAboveOne), std::string_view("pue"));
    const auto ofPlan = [](const char *key, Spread::Target target) {
        return toString(kindOf(Spread{key, target, 0.5, 2, nullptr}));
    };
    QCOMPARE(ofPlan("mfu/llm-a100-h100", hours), std::string_view("utilisation"));
    QCOMPARE(ofPlan("llm/some/a100", hours), std::string_view("model"));
    QCOMPARE(ofPlan("epochs/r1", hours), std::string_view("epochs"));
    QCOMPARE(ofPlan("host/training", gpuPower), std::string_view("host"));
    QCOMPARE(ofPlan("llmhost", gpuPower), std::string_view("host"));
    QCOMPARE(ofPlan("training/NVIDIA A100", gpuPower), std::string_view("accelerator"));
}

void SpreadTest::twoTypesOfProcessorHaveTheirOwnKeys()
{
    QCOMPARE(drawn(quiet + "cpu=EPYC 7742; cpu_usage=1").first(),
             drawn(quiet + "cpu=amd epyc 7742; cpu_usage=1").first());
    QVERIFY(drawn(quiet + "cpu=EPYC 7742").first() != drawn(quiet + "cpu=Intel Xeon E5-2683 v4").first());
}

HUELLA_TEST(SpreadTest, NoApplication)
} // namespace spread_test
#include "spread_test.moc"
