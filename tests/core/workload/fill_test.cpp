// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the gaps of a workload are filled: the rules of `estimate`.

#include "core/workload/fill.h"
#include "tests/core/base/show.h"
#include "tests/core/workload/workload_text.h"
#include "tests/register_test.h"

using namespace huella;

namespace fill_test {
namespace {

double plain(double value) { return value; }
template <class Unit> double plain(Quantity<Unit> value) { return value.value(); }

/// "1.56 default rule.pue.unknown ga_v3": value, origin, rule and source, as far as they are there.
template <class T> std::string told(const Figure<T> &figure)
{
    std::string text = QByteArray::number(plain(figure.value), 'g', 12).toStdString() + " "
                       + std::string(toString(figure.origin.kind));
    for (Text part : {figure.origin.rule, figure.origin.source})
        if (!part.empty())
            text += " " + std::string(part);
    return text;
}

std::string told(const Inputs &in, std::string_view field)
{
    if (field == "hours")
        return told(in.hours);
    if (field == "runs")
        return told(in.runs);
    if (field == "cores")
        return told(in.cores);
    if (field == "core power")
        return told(in.corePower);
    if (field == "cpu use")
        return told(in.cpuUsage);
    if (field == "gpus")
        return told(in.gpus);
    if (field == "gpu power")
        return told(in.gpuPower);
    if (field == "gpu use")
        return told(in.gpuUsage);
    if (field == "memory")
        return told(in.memory);
    if (field == "memory power")
        return told(in.memoryPower);
    if (field == "pue")
        return told(in.pue);
    if (field == "intensity")
        return told(in.intensity);
    if (field == "place")
        return in.place ? std::string(in.place->code) : "none";
    if (field == "platform")
        return std::string(toString(in.platform));
    return "no such field";
}

} // namespace

class FillTest : public QObject {
    Q_OBJECT

private slots:
    void everyProcessorUsesThePowerThatTheCatalogueHas();
    void gapsAreFilledByTheContract_data();
    void gapsAreFilledByTheContract();
    void gapsOfGreenAlgorithmsAreFilledFromItsTables_data();
    void gapsOfGreenAlgorithmsAreFilledFromItsTables();
    void figuresOfTheCatalogueNameEntryYearAndBasis();
    void namesLeadToTheirRecords();
    void chipsThatAGreenAlgorithmsTableLacksAreMarked();
};

/// Whether or not the catalogue knows how many cores a model has.
void FillTest::everyProcessorUsesThePowerThatTheCatalogueHas()
{
    const Dataset &dataset = Dataset::builtIn();
    int shared = 0;
    for (const Processor &model : dataset.processors()) {
        Workload workload = workloadOf("hours=1; cores=4");
        workload.cpu = std::string(model.name);
        const auto in = fill(workload, dataset);
        if (!in || in->processor != &model) // another record has the name too
            continue;
        QVERIFY2(!model.tdpW || in->corePower.origin.kind == OriginKind::catalogue,
                 qPrintable(QString::fromStdString(*workload.cpu)));
        if (model.tdpW && !model.cores && !model.perCoreW) {
            QCOMPARE(in->corePower.value.value(), *model.tdpW / 4);
            ++shared;
        }
    }
    QVERIFY(shared > 1500);
}

void FillTest::gapsAreFilledByTheContract_data()
{
    QTest::addColumn<std::string>("workload");
    QTest::addColumn<std::string>("field");
    QTest::addColumn<std::string>("told");
    const auto row = [](const char *name, std::string workload, std::string field, std::string told) {
        QTest::newRow(name) << "hours=1; " + workload << field << told;
    };
    const std::string none = "memory_gb=1";
    row("runs: once", none, "runs", "1 default rule.runs.once");
    row("runs: given", "runs=7", "runs", "7 given");
    row("memory: none", "cores=1", "memory", "0 default rule.memory.none");
    row("memory: given", none, "memory", "1 given");
    row("memory power", none, "memory power", "0.3725 catalogue ga_v3");

    row("platform: server", none, "platform", "server");
    row("platform: given", "platform=cloud", "platform", "cloud");

    row("cores: the model's", "cpu=AMD EPYC 7742", "cores", "64 catalogue rule.cores.model amd_codecarbon");
    for (const char *two : {"cpu=2x EPYC 7742", "cpu=Dual EPYC 7742", "cpu=2 × AMD EPYC 7742", "cpu=Doble EPYC 7742",
                            "cpu=AMD EPYC 7742 (x2)", "cpu=dual-socket AMD EPYC 7742"})
        row(two, two, "cores", "128 catalogue rule.cores.several amd_codecarbon");
    row("four of it", "cpu=4x Xeon Gold 6248", "cores", "80 catalogue rule.cores.several intel_ark_codecarbon");
    row("two, and the cores that are used", "cpu=2x EPYC 7742; cores=100", "cores", "100 given");
    row("cores: given beside a model", "cpu=AMD EPYC 7742; cores=8", "cores", "8 given");
    row("cores: a fraction", "cores=0.5", "cores", "0.5 given");
    row("cores: nothing said, nothing counted", none, "cores", "0 given");
    row("core power: the model's", "cpu=AMD EPYC 7742", "core power", "3.515625 catalogue amd_codecarbon");
    row("core power: the model's whatever the cores", "cpu=AMD EPYC 7742; cores=8", "core power",
        "3.515625 catalogue amd_codecarbon");
    row("core power: given before the model's", "cpu=AMD EPYC 7742; cpu_tdp_per_core_w=5", "core power", "5 given");
    row("core power: cores without a model", "cores=4", "core power", "12 default rule.cpu.unknown ga_v3");
    row("core power: given without a model", "cores=4; cpu_tdp_per_core_w=7.5", "core power", "7.5 given");
    row("core power: a model without cores", "cpu=AMD 6th Gen A10-8700P; cores=4", "core power",
        "3.75 catalogue rule.cpu.shared codecarbon_cpu_power");
    row("core power: a model has one core at least", "cpu=AMD 6th Gen A10-8700P; cores=0.5", "core power",
        "15 catalogue rule.cpu.shared codecarbon_cpu_power");
    row("use: full", "cores=4", "cpu use", "1 default rule.usage.full");
    row("use: given", "cores=4; cpu_usage=0.25", "cpu use", "0.25 given");
    row("use: none", "cores=4; cpu_usage=0", "cpu use", "0 given");

    row("accelerators: none", none, "gpus", "0 default");
    row("accelerators: one of a model", "gpu=NVIDIA H100 SXM5 80GB", "gpus", "1 default rule.gpus.one");
    row("accelerators: one of a given power", "gpu_tdp_w=300", "gpus", "1 default rule.gpus.one");
    row("accelerators: a slice", "gpu=NVIDIA H100 SXM5 80GB; gpus=0.25", "gpus", "0.25 given");
    row("accelerator power: the model's", "gpu=NVIDIA H100 SXM5 80GB; gpus=2", "gpu power", "700 catalogue epoch_hw");
    row("accelerator power: given before the model's", "gpu=NVIDIA H100 SXM5 80GB; gpu_tdp_w=650", "gpu power",
        "650 given");
    row("accelerator power: without a model", "gpus=2", "gpu power", "200 default rule.gpu.unknown ga_v3");
    row("accelerator use: full", "gpus=2", "gpu use", "1 default rule.usage.full");
    row("accelerator use: given", "gpus=2; gpu_usage=0.5", "gpu use", "0.5 given");

    row("place: the world's", none, "intensity", "458.29 default rule.place.unknown owid_ember_2026");
    row("place: by code", "zone=ES", "intensity", "153.6 catalogue owid_ember_2026");
    row("place: by name", "zone=España", "intensity", "153.6 catalogue owid_ember_2026");
    row("place: one grid of a state", "zone=US-TX", "intensity",
        "363 catalogue rule.place.grid_region electricitymaps_yearly");
    row("place: one source says 0, the other has a figure", "zone=CF", "intensity",
        "24 catalogue electricitymaps_yearly");
    row("place: no source has it", "zone=TV", "intensity", "458.29 default rule.place.world owid_ember_2026");
    row("place: the world, asked for", "zone=WORLD", "intensity", "458.29 catalogue owid_ember_2026");
    row("place: the region's", "region=europe-southwest1; provider=gcp", "intensity",
        "153.6 catalogue rule.place.region owid_ember_2026");
    row("place: said, before the region's", "region=europe-southwest1; provider=gcp; zone=FR", "place", "FR");
    row("place: a provider alone has none", "provider=gcp", "intensity",
        "458.29 default rule.place.unknown owid_ember_2026");
    row("intensity: given", "intensity_g_per_kwh=20", "intensity", "20 given");
    row("intensity: given, no place", "intensity_g_per_kwh=20", "place", "none");
    row("intensity: given before the place's", "intensity_g_per_kwh=20; zone=ES", "intensity", "20 given");
    row("intensity: given, the place is kept", "intensity_g_per_kwh=20; zone=ES", "place", "ES");
    row("intensity: given as 0", "intensity_g_per_kwh=0; zone=ES", "intensity", "0 given");

    row("PUE: an unknown data centre's", none, "pue", "1.56 default rule.pue.unknown ga_v3");
    row("PUE: an unknown cloud's", "platform=cloud", "pue", "1.56 default rule.pue.unknown ga_v3");
    row("PUE: one's own computer", "platform=personal", "pue", "1 default rule.pue.personal definition");
    row("PUE: given", "pue=1.2", "pue", "1.2 given");
    row("PUE: given before one's own computer", "pue=1.2; platform=personal", "pue", "1.2 given");
    row("PUE: given before the region's", "pue=1.2; provider=gcp; region=europe-west1", "pue", "1.2 given");
    row("PUE: one's own computer before the provider's", "platform=personal; provider=gcp", "pue",
        "1 default rule.pue.personal definition");
    row("PUE: the region's", "provider=gcp; region=europe-west1", "pue", "1.09 catalogue rule.pue.region pue_gcp");
    row("PUE: the provider's where the region has none", "provider=gcp; region=europe-southwest1", "pue",
        "1.12 catalogue rule.pue.provider ga_v3");
    row("PUE: the provider's", "provider=Google Cloud", "pue", "1.12 catalogue rule.pue.provider ga_v3");
    row("PUE: the provider of a region alone", "region=europe-southwest1", "pue",
        "1.12 catalogue rule.pue.provider ga_v3");
    row("PUE: a provider without a mean", "provider=scaleway; region=fr-par", "pue",
        "1.56 default rule.pue.unknown ga_v3");
    row("PUE: a site's", "region=acf-archer2", "pue", "1.1 catalogue rule.pue.region carpentries_hpc");
}

void FillTest::gapsAreFilledByTheContract()
{
    QFETCH(std::string, workload);
    QFETCH(std::string, field);
    const auto inputs = fill(workloadOf(workload), Dataset::builtIn());
    QVERIFY2(inputs, inputs ? "" : (inputs.error().place + " " + inputs.error().message.key).c_str());
    QTEST(told(*inputs, field), "told");
}

void FillTest::gapsOfGreenAlgorithmsAreFilledFromItsTables_data()
{
    QTest::addColumn<std::string>("dataset");
    QTest::addColumn<std::string>("workload");
    QTest::addColumn<std::string>("field");
    QTest::addColumn<std::string>("told");
    const auto row = [](const char *name, std::string version, std::string workload, std::string field,
                        std::string told) {
        QTest::newRow(name) << "green-algorithms-" + version << "hours=1; " + workload << field << told;
    };
    row("PUE, 1.0", "1.0", "cores=1", "pue", "1.67 default rule.pue.unknown ga_v1");
    row("PUE, 2.2", "2.2", "cores=1", "pue", "1.67 default rule.pue.unknown ga_v2_2");
    row("PUE, 3.0", "3.0", "cores=1", "pue", "1.56 default rule.pue.unknown ga_v3");
    row("PUE of a region", "1.0", "provider=gcp; region=us-west1", "pue", "1.11 catalogue rule.pue.region ga_v1");
    row("PUE of a provider", "1.0", "provider=aws", "pue", "1.2 catalogue rule.pue.provider ga_v1");
    row("PUE of a provider where the region has none", "1.0", "provider=gcp; region=us-west2", "pue",
        "1.11 catalogue rule.pue.provider ga_v1");
    row("place of a region", "1.0", "provider=gcp; region=europe-west1", "place", "BE");
    row("the world", "3.0", "cores=1", "intensity", "475 default rule.place.unknown ga_v3");
    row("a place", "3.0", "zone=CA-ON", "intensity", "30 catalogue ga_v3");
    row("a place that the table gives as 0", "1.0", "zone=IS", "intensity", "0 catalogue ga_v1");
    row("a processor", "3.0", "cpu=Xeon E5-2683 v4", "core power", "7.5 catalogue ga_v3");
    row("cores of a processor", "3.0", "cpu=Xeon E5-2683 v4", "cores", "16 catalogue rule.cores.model ga_v3");
    row("any processor", "3.0", "cpu=Any; cores=3", "core power", "12 catalogue ga_v3");
    row("any accelerator", "3.0", "gpu=Any", "gpu power", "200 catalogue ga_v3");
    row("an accelerator", "3.0", "gpu=NVIDIA Tesla V100; gpus=8", "gpu power", "300 catalogue ga_v3");
    row("a region in a place that the table lacks: the world's", "1.0", "provider=gcp; region=asia-southeast1",
        "intensity", "475 default rule.place.world ga_v1");
    row("a region in a place that the table lacks: its PUE", "1.0", "provider=gcp; region=asia-southeast1", "pue",
        "1.15 catalogue rule.pue.region ga_v1");
    row("a region in a place that the table lacks, intensity given", "1.0",
        "provider=gcp; region=asia-southeast1; intensity_g_per_kwh=30", "intensity", "30 given");
}

void FillTest::gapsOfGreenAlgorithmsAreFilledFromItsTables()
{
    QFETCH(std::string, dataset);
    QFETCH(std::string, workload);
    QFETCH(std::string, field);
    const auto inputs = fill(workloadOf(workload), Dataset::builtIn(dataset));
    QVERIFY2(inputs, inputs ? "" : (inputs.error().place + " " + inputs.error().message.key).c_str());
    QTEST(told(*inputs, field), "told");
}

void FillTest::figuresOfTheCatalogueNameEntryYearAndBasis()
{
    const auto in = fill(
        workloadOf("hours=1; cpu=EPYC 7742; gpu=NVIDIA H100 SXM5 80GB; zone=US-OR; provider=gcp; region=europe-west1"),
        Dataset::builtIn());
    QVERIFY(in);
    QCOMPARE(std::string(in->corePower.origin.entry), std::string("AMD EPYC 7742"));
    QCOMPARE(int(in->corePower.origin.year), 0); // the year the chip was released is not a year of its figure
    QCOMPARE(std::string(in->gpuPower.origin.entry), std::string("NVIDIA H100 SXM5 80GB"));
    QCOMPARE(std::string(in->intensity.origin.entry), std::string("US-OR"));
    QCOMPARE(int(in->intensity.origin.year), 2022);
    QVERIFY(in->intensity.origin.basis == Basis::direct);
    QCOMPARE(std::string(in->pue.origin.entry), std::string("europe-west1"));
    QCOMPARE(int(in->pue.origin.year), 2024);
    QVERIFY(in->hours.origin == Origin{});
}

void FillTest::namesLeadToTheirRecords()
{
    const auto in = fill(workloadOf("hours=1; cpu=EPYC 7742; gpu=NVIDIA H100 SXM5 80GB; region=europe-southwest1"),
                         Dataset::builtIn());
    QVERIFY(in);
    QCOMPARE(std::string(in->processor->id), std::string("amd-epyc-7742"));
    QVERIFY(in->accelerator && !in->acceleratorOutside && !in->processorOutside);
    QCOMPARE(std::string(in->site->region), std::string("europe-southwest1"));
    QCOMPARE(std::string(in->provider->id), std::string("gcp")); // the region's
    QCOMPARE(std::string(in->place->code), std::string("ES"));
    QVERIFY(in->countsCpu() && in->countsGpu());

    const auto bare = fill(workloadOf("hours=1"), Dataset::builtIn());
    QVERIFY(bare);
    QVERIFY(!bare->processor && !bare->accelerator && !bare->provider && !bare->site);
    QVERIFY(!bare->countsCpu() && !bare->countsGpu());
    QCOMPARE(std::string(bare->place->code), std::string("WORLD"));
}

void FillTest::chipsThatAGreenAlgorithmsTableLacksAreMarked()
{
    const auto &dataset = Dataset::builtIn("green-algorithms-1.0");
    const auto in = fill(workloadOf("hours=1; cpu=AMD EPYC 9654; gpu=NVIDIA H100 SXM5 80GB"), dataset);
    QVERIFY(in);
    QVERIFY(in->processorOutside && in->acceleratorOutside);
    QCOMPARE(in->cores.value, 96.0);
}

HUELLA_TEST(FillTest, NoApplication)
} // namespace fill_test
#include "fill_test.moc"
