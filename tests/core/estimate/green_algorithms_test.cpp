// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The Green Algorithms datasets against that calculator's own rules, written down here a second time on purpose: this file
// reads the tables with a plain JSON reader and knows nothing of how core fills gaps or multiplies.

#include "core/estimate/estimate.h"
#include "tests/core/base/show.h"
#include "tests/register_test.h"

#include <nlohmann/json.hpp>

#include <fstream>
#include <map>

using namespace huella;

namespace green_algorithms_test {
namespace {

struct Tables {
    std::vector<nlohmann::json> cpus, gpus, places, facilities;
    std::map<std::string, double> constants;
    std::map<std::string, double> gramsByCode;
};

const Tables &tables(const std::string &dataset)
{
    static const std::map<std::string, Tables> all = [] {
        std::ifstream in(HUELLA_SOURCE_DIR "/resources/catalogue/green_algorithms.json");
        const auto file = nlohmann::json::parse(in);
        std::map<std::string, Tables> byDataset;
        for (const auto &row : file["hardware"])
            (row["kind"] == "cpu" ? byDataset[row["dataset"]].cpus : byDataset[row["dataset"]].gpus).push_back(row);
        for (const auto &row : file["grid"]) {
            byDataset[row["dataset"]].places.push_back(row);
            byDataset[row["dataset"]].gramsByCode[row["code"]] = row["g_per_kwh"];
        }
        for (const auto &row : file["facilities"])
            byDataset[row["dataset"]].facilities.push_back(row);
        for (const auto &row : file["constants"])
            byDataset[row["dataset"]].constants[row["name"]] = row["value"];
        return byDataset;
    }();
    return all.at(dataset);
}

/// PUE of a region: its own, else its provider's mean, else the default.
double pueOf(const Tables &t, const std::string &provider, const std::string &region)
{
    double unknown = 0, mean = 0;
    for (const auto &row : t.facilities) {
        if (!row.contains("pue"))
            continue;
        if (row["provider"] == provider && row["region"] == region)
            return row["pue"];
        if (row["provider"] == provider && row["region"] == "(default)")
            mean = row["pue"];
        if (row["provider"] == "Unknown")
            unknown = row["pue"];
    }
    return mean > 0 ? mean : unknown;
}

/// What the calculator asks for, as its form has it.
struct Form {
    double hours = 1;
    double cores = 0, coreW = 0, cpuUse = 1;
    double gpus = 0, gpuW = 0, gpuUse = 1;
    double memoryGb = 0;
    double pue = 1;
    double psf = 1;
    double gramsPerKwh = 0;
};

double energyOf(const Form &f) // kWh
{
    const double corePower = f.cores * f.coreW * f.cpuUse + f.gpus * f.gpuW * f.gpuUse;
    const double memoryPower = f.memoryGb * 0.3725;
    return f.hours * (corePower + memoryPower) * f.pue * f.psf / 1000;
}

int compared = 0;

void compare(const Workload &workload, const std::string &dataset, const Form &form)
{
    const auto estimate = estimateCentral(workload, Dataset::builtIn(dataset));
    QVERIFY2(estimate, estimate ? "" : (estimate.error().place + " " + estimate.error().message.key).c_str());
    const double kWh = energyOf(form), grams = kWh * form.gramsPerKwh;
    COMPARE_NEAR(estimate->outcome.energy.total.value(), kWh, 1e-9);
    COMPARE_NEAR(estimate->outcome.emissions.total.value(), grams, 1e-9);
    COMPARE_NEAR(estimate->equivalents.treeMonths, grams / tables(dataset).constants.at("treeYear") * 12, 1e-9);
    ++compared;
}

} // namespace

class GreenAlgorithmsTest : public QObject {
    Q_OBJECT

private slots:
    void init() { compared = 0; }
    void everyProcessorInSomePlaces_data() { versions(); }
    void everyProcessorInSomePlaces();
    void everyAcceleratorInSomePlaces_data() { versions(); }
    void everyAcceleratorInSomePlaces();
    void everyPlaceOnEveryPlatform_data() { versions(); }
    void everyPlaceOnEveryPlatform();
    void everyRegionOfEveryProvider_data() { versions(); }
    void everyRegionOfEveryProvider();
    void usesAndRepeats_data() { versions(); }
    void usesAndRepeats();
    void theJobsOfItsLibrary_data();
    void theJobsOfItsLibrary();

private:
    static void versions()
    {
        QTest::addColumn<std::string>("dataset");
        for (const char *version : {"1.0", "2.2", "3.0"})
            QTest::newRow(version) << std::string("green-algorithms-") + version;
    }
};

void GreenAlgorithmsTest::everyProcessorInSomePlaces()
{
    QFETCH(std::string, dataset);
    const Tables &t = tables(dataset);
    for (const auto &row : t.cpus)
        for (const char *code : {"WORLD", "ES", "CA-MT", "US-CA", "CN-HK"}) {
            Workload workload;
            Form form;
            workload.cpu = row["name"].get<std::string>();
            workload.cores = form.cores = 13;
            workload.hours = form.hours = 12.25;
            workload.memoryGb = form.memoryGb = 64;
            workload.zone = code;
            form.coreW = row["per_core_w"];
            form.pue = pueOf(t, "Unknown", "(default)");
            form.gramsPerKwh = t.gramsByCode.at(code);
            compare(workload, dataset, form);
            if (row.contains("cores")) { // all of them when nobody says how many
                workload.cores.reset();
                form.cores = row["cores"];
                compare(workload, dataset, form);
            }
        }
    QVERIFY(compared >= 70 * 5 * 2 - 10);
}

void GreenAlgorithmsTest::everyAcceleratorInSomePlaces()
{
    QFETCH(std::string, dataset);
    const Tables &t = tables(dataset);
    for (const auto &row : t.gpus)
        for (const char *code : {"WORLD", "FR", "IS", "AU-VIC"})
            for (double cards : {1.0, 8.0, 0.25}) {
                Workload workload;
                Form form;
                workload.gpu = row["name"].get<std::string>();
                workload.gpus = form.gpus = cards;
                workload.hours = form.hours = 240;
                workload.memoryGb = form.memoryGb = 16;
                workload.zone = code;
                form.gpuW = row["per_core_w"];
                form.pue = pueOf(t, "Unknown", "(default)");
                form.gramsPerKwh = t.gramsByCode.at(code);
                compare(workload, dataset, form);
            }
    QVERIFY(compared >= 17 * 4 * 3);
}

void GreenAlgorithmsTest::everyPlaceOnEveryPlatform()
{
    QFETCH(std::string, dataset);
    const Tables &t = tables(dataset);
    for (const auto &row : t.places)
        for (Platform platform : {Platform::personal, Platform::server, Platform::cloud}) {
            Workload workload;
            Form form;
            workload.cores = form.cores = 4; // any processor
            form.coreW = 12;
            workload.hours = form.hours = 3;
            workload.memoryGb = form.memoryGb = 8;
            workload.zone = row["code"].get<std::string>();
            workload.platform = platform;
            form.pue = platform == Platform::personal ? 1 : pueOf(t, "Unknown", "(default)");
            form.gramsPerKwh = row["g_per_kwh"];
            compare(workload, dataset, form);
            workload.pue = form.pue = 1.28; // the user's own comes first
            compare(workload, dataset, form);
        }
    QVERIFY(compared >= 122 * 3 * 2);
}

void GreenAlgorithmsTest::everyRegionOfEveryProvider()
{
    QFETCH(std::string, dataset);
    const Tables &t = tables(dataset);
    for (const auto &row : t.facilities) {
        if (row["provider"] == "Unknown")
            continue;
        Workload workload;
        Form form;
        workload.cores = form.cores = 2;
        form.coreW = 12;
        workload.gpus = form.gpus = 1; // any accelerator
        form.gpuW = 200;
        workload.hours = form.hours = 7;
        workload.platform = Platform::cloud;
        workload.provider = row["provider"].get<std::string>();
        const std::string region = row["region"];
        const std::string zone = row.value("zone", "");
        if (region != "(default)")
            workload.region = region;
        form.pue = pueOf(t, *workload.provider, region);
        if (t.gramsByCode.contains(zone)) { // the region's own place
            form.gramsPerKwh = t.gramsByCode.at(zone);
            compare(workload, dataset, form);
        }
        workload.zone = "FR"; // or one that the user names
        form.gramsPerKwh = t.gramsByCode.at("FR");
        compare(workload, dataset, form);
    }
    QVERIFY(compared >= 140);
}

void GreenAlgorithmsTest::usesAndRepeats()
{
    QFETCH(std::string, dataset);
    const Tables &t = tables(dataset);
    for (double use : {0.0, 0.3, 1.0})
        for (double runs : {1.0, 2.0, 1000.0, 2.5}) {
            Workload workload;
            Form form;
            workload.cpu = t.cpus[3]["name"].get<std::string>();
            workload.gpu = t.gpus[3]["name"].get<std::string>();
            form.coreW = t.cpus[3]["per_core_w"];
            form.gpuW = t.gpus[3]["per_core_w"];
            workload.cores = form.cores = 6;
            workload.gpus = form.gpus = 2;
            workload.cpuUsage = form.cpuUse = use;
            workload.gpuUsage = form.gpuUse = 1 - use / 2;
            workload.memoryGb = form.memoryGb = 0.5;
            workload.hours = form.hours = 1.0 / 3;
            workload.runs = form.psf = runs;
            workload.zone = "DE";
            form.pue = pueOf(t, "Unknown", "(default)");
            form.gramsPerKwh = t.gramsByCode.at("DE");
            compare(workload, dataset, form);
        }
    QCOMPARE(compared, 12);
}

/// The jobs on which Green-Algorithms-core (2026) tests itself: tests/conftest.py and tests/testdata/slurm/expected there.
void GreenAlgorithmsTest::theJobsOfItsLibrary_data()
{
    QTest::addColumn<double>("coreW");
    QTest::addColumn<double>("cores");
    QTest::addColumn<double>("gpus"); // of 300 W
    QTest::addColumn<double>("memoryGb");
    QTest::addColumn<double>("hours");
    QTest::addColumn<double>("kWh");
    QTest::addColumn<double>("grams");
    QTest::newRow("cores") << 9.4 << 8.0 << 0.0 << 16.0 << 2 + 50.0 / 60 << 0.264446333 << 61.11883656;
    QTest::newRow("graphics") << 4.4 << 4.0 << 4.0 << 128.0 << 6.0 << 8.730432 << 2017.777444;
    QTest::newRow("many cores") << 9.4 << 24.0 << 0.0 << 64.0 << 4.0 << 1.147424 << 265.19263488;
}

void GreenAlgorithmsTest::theJobsOfItsLibrary()
{
    QFETCH(double, coreW);
    QFETCH(double, cores);
    QFETCH(double, gpus);
    QFETCH(double, memoryGb);
    QFETCH(double, hours);
    QFETCH(double, kWh);
    QFETCH(double, grams);
    Workload job;
    job.cores = cores;
    job.cpuTdpPerCoreW = coreW;
    job.memoryGb = memoryGb;
    job.hours = hours;
    job.intensityGPerKwh = 231.12;
    job.pue = 1.15;
    if (gpus > 0) {
        job.gpus = gpus;
        job.gpuTdpW = 300;
    }
    const auto estimate = estimateCentral(job, Dataset::builtIn("green-algorithms-3.0"));
    QVERIFY(estimate);
    COMPARE_NEAR(estimate->outcome.energy.total.value(), kWh, 1e-8);
    COMPARE_NEAR(estimate->outcome.emissions.total.value(), grams, 1e-8);
    // it divides by 917 g a month, the calculator and we by 11,000 g a year
    COMPARE_NEAR(estimate->equivalents.treeMonths, grams / 917, 4e-4);
}

HUELLA_TEST(GreenAlgorithmsTest, NoApplication)
} // namespace green_algorithms_test
#include "green_algorithms_test.moc"
