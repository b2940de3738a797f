// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later

// However a processor or a card is written, it is the same one; and no two of the catalogue become one.

#include "core/base/fold.h"
#include "core/catalogue/dataset.h"
#include "core/catalogue/spelling.h"
#include "tests/core/base/show.h"
#include "tests/core/catalogue/catalogue_fixture.h"
#include "tests/register_test.h"

#include <map>
#include <regex>
#include <set>

using namespace huella;

namespace spelling_test {

using namespace catalogue_fixture;

namespace {

template <class T> std::string idOf(const Lookup<T> &found)
{
    return found ? std::string(found->record->id) : found.error().ambiguous ? "ambiguous" : "unknown";
}

/// Folded names that records of different ids share.
template <class T> QStringList claimedTwice(std::span<const T> records)
{
    std::map<std::string, std::set<std::string>> owners;
    for (const T &record : records) {
        owners[foldModel(record.name)].insert(std::string(record.id));
        for (Text alias : record.aliases)
            owners[foldModel(alias)].insert(std::string(record.id));
    }
    QStringList claimed;
    for (const auto &[name, ids] : owners)
        if (ids.size() > 1)
            claimed << QString::fromStdString(name + ": " + *ids.begin() + ", " + *ids.rbegin());
    return claimed;
}

/// "Intel Xeon E5-2683 v4" as /proc/cpuinfo has it: "Intel(R) Xeon(R) CPU E5-2683 v4 @ 2.10GHz".
std::string asLinuxPrints(const std::string &name)
{
    std::string printed = name;
    for (const auto &[plain, marked] :
         {std::pair("Intel ", "Intel(R) "), std::pair("Xeon ", "Xeon(R) CPU "), std::pair("Core ", "Core(TM) "),
          std::pair("Celeron ", "Celeron(R) "), std::pair("Opteron ", "Opteron(tm) Processor ")})
        if (const auto at = printed.find(plain); at != std::string::npos)
            printed.replace(at, std::string(plain).size(), marked);
    return printed;
}

} // namespace

class SpellingTest : public QObject {
    Q_OBJECT

private slots:
    void noTwoRecordsShareAName();
    void whatCarriesNoModelIsLeftOut_data();
    void whatCarriesNoModelIsLeftOut();
    void whatTellsModelsApartStays_data();
    void whatTellsModelsApartStays();
    void everyProcessorIsFoundAsItsSystemPrintsIt_data();
    void everyProcessorIsFoundAsItsSystemPrintsIt();
    void everyCardIsFoundAsItsToolsPrintIt_data();
    void everyCardIsFoundAsItsToolsPrintIt();
    void cardsAreFoundByTheNameOfTheirBoard_data();
    void cardsAreFoundByTheNameOfTheirBoard();
};

void SpellingTest::noTwoRecordsShareAName()
{
    QCOMPARE(claimedTwice<Processor>(dataset().catalogue().processors), QStringList());
    QCOMPARE(claimedTwice<Accelerator>(dataset().catalogue().accelerators), QStringList());
}

void SpellingTest::whatCarriesNoModelIsLeftOut_data()
{
    QTest::addColumn<std::string>("name");
    QTest::addColumn<std::string>("folded");
    const auto row = [](const char *name, const char *folded) {
        QTest::newRow(name) << std::string(name) << std::string(folded);
    };
    row("Intel(R) Xeon(R) CPU E5-2683 v4 @ 2.10GHz", "intelxeone52683v4");
    row("Intel(R) Xeon(R) Gold 6330N CPU @ 2.20GHz", "intelxeongold6330n");
    row("Intel(R) Xeon(R) CPU E5-2670 0 @ 2.60GHz", "intelxeone52670");
    row("12th Gen Intel(R) Core(TM) i7-12700", "intelcorei712700");
    row("model name\t: AMD EPYC 7763 64-Core Processor", "amdepyc7763");
    row("Quad-Core AMD Opteron(tm) Processor 2356", "amdopteron2356");
    row("AMD Ryzen Threadripper PRO 3995WX 64-Cores", "amdryzenthreadripperpro3995wx");
    row("AMD Ryzen 7 5800H with Radeon Graphics", "amdryzen75800h");
    row("AMD Ryzen 5 3500U with Radeon Vega Mobile Gfx", "amdryzen53500u");
    row("AMD A10-7850K Radeon R7, 12 Compute Cores 4C+8G", "amda107850k");
    row("AMD Ryzen AI 9 HX 370 w/ Radeon 890M", "amdryzenai9hx370");
    row("Intel® Xeon® Gold 6330N Processor (28 cores)", "intelxeongold6330n");
    row("Procesador Intel Core i7-1165G7", "intelcorei71165g7");
    row("Tarjeta gráfica NVIDIA GeForce RTX 3090", "nvidiageforcertx3090");
    row("NVIDIA A100 Tensor Core GPU", "nvidiaa100");
    row("Apple M2 Max (12 núcleos)", "applem2max");
    row("GPU 0: NVIDIA A100-SXM4-40GB (UUID: GPU-5d5ba0d6-d33d-2b2c-524d-9e3d8d2b8a77)", "nvidiaa100sxm440gb");
    row("3b:00.0 3D controller: NVIDIA Corporation GA100 [A100 PCIe 80GB] (rev a1)", "a100pcie80gb");
    row("nvidia_a100_80gb_pcie", "nvidiaa10080gbpcie");
    row("gpu:a100", "a100");
    row("gres/gpu:a100", "a100");
    row("--gres=gpu:nvidia_h100", "nvidiah100");
    row("gpu:a100(S:0-1)", "a100");
}

void SpellingTest::whatCarriesNoModelIsLeftOut()
{
    QFETCH(std::string, name);
    QFETCH(std::string, folded);
    QCOMPARE(foldModel(name), folded);
    QCOMPARE(foldModel(name, LoneClock::dropped), folded);
}

void SpellingTest::whatTellsModelsApartStays_data()
{
    QTest::addColumn<std::string>("one");
    QTest::addColumn<std::string>("other");
    const auto row = [](const char *one, const char *other) {
        QTest::newRow(one) << std::string(one) << std::string(other);
    };
    row("Xeon E5-2670 v2", "Xeon E5-2670 v3");
    row("NVIDIA GeForce RTX 4090", "NVIDIA GeForce RTX 4090 Laptop GPU");
    row("RTX 2080", "RTX 2080 Ti");
    row("RTX 2080", "RTX 2080 Super");
    row("Intel Pentium 4 2.60GHz", "Intel Pentium 4 2.80GHz");
    row("AMD FX-8350 with Wraith cooler", "AMD FX-8350");
    row("AMD EPYC 7543", "AMD EPYC 7543P");
    row("AMD 7th Gen A10-9700", "AMD A10-9700");
    row("Intel Pentium Dual-Core E5200", "Intel Pentium E5200");
    row("Huawei Ascend 910", "Huawei Ascend 910 (320 TFLOPS)");
}

void SpellingTest::whatTellsModelsApartStays()
{
    QFETCH(std::string, one);
    QFETCH(std::string, other);
    QVERIFY2(foldModel(one) != foldModel(other), foldModel(one).c_str());
}

void SpellingTest::everyProcessorIsFoundAsItsSystemPrintsIt_data()
{
    QTest::addColumn<QString>("form");
    for (const char *form : {"%1", "%1 CPU @ 2.10GHz", "%1 @ 2.10 GHz", "model name\t: %1 Processor",
                             "%1 24-Core Processor", "%1 with Radeon Graphics", "%1 2.25GHz", "%1 (16 cores)"})
        QTest::newRow(form) << QString(form);
}

void SpellingTest::everyProcessorIsFoundAsItsSystemPrintsIt()
{
    QFETCH(QString, form);
    QStringList lost;
    for (const Processor &processor : dataset().catalogue().processors) {
        const std::string name(processor.name);
        // "Pentium 4 2.80": the clock is the model, and a second one says nothing
        static const std::regex aClock(" \\d\\.\\d+$");
        if (form == QLatin1String("%1 2.25GHz") && std::regex_search(name, aClock))
            continue;
        for (const std::string &printed : {name, asLinuxPrints(name)}) {
            const std::string whole = form.arg(QString::fromStdString(printed)).toStdString();
            if (const auto id = idOf(dataset().processor(whole)); id != processor.id)
                lost << QString::fromStdString(whole + " is " + id);
        }
    }
    QVERIFY2(lost.isEmpty(), qPrintable(QString::number(lost.size()) + ": " + lost.mid(0, 10).join("; ")));
}

void SpellingTest::everyCardIsFoundAsItsToolsPrintIt_data()
{
    QTest::addColumn<QString>("form");
    for (const char *form : {"%1", "GPU 3: %1 (UUID: GPU-5d5ba0d6-d33d-2b2c-524d-9e3d8d2b8a77)",
                             "3b:00.0 3D controller: Some Corporation GA100 [%1] (rev a1)"})
        QTest::newRow(form) << QString(form);
}

void SpellingTest::everyCardIsFoundAsItsToolsPrintIt()
{
    QFETCH(QString, form);
    for (const Accelerator &card : dataset().catalogue().accelerators) {
        const std::string printed =
            form.arg(QString::fromUtf8(card.name.data(), qsizetype(card.name.size()))).toStdString();
        QCOMPARE(idOf(dataset().accelerator(printed)), std::string(card.id));
    }
}

void SpellingTest::cardsAreFoundByTheNameOfTheirBoard_data()
{
    QTest::addColumn<std::string>("name");
    QTest::addColumn<std::string>("id");
    const auto row = [](const char *name, const char *id) {
        QTest::newRow(name) << std::string(name) << std::string(id);
    };
    row("V100-SXM3", "nvidia-tesla-v100-sxm3-32-gb"); // there is one
    row("Tesla V100-SXM3", "nvidia-tesla-v100-sxm3-32-gb");
    row("V100-SXM3-32GB", "nvidia-tesla-v100-sxm3-32-gb");
    row("V100-SXM2", "nvidia-tesla-v100-sxm2");
    row("V100-SXM2-16GB", "nvidia-tesla-v100-sxm2-16-gb");
    row("V100-PCIE-32GB", "nvidia-tesla-v100-pcie-32-gb");
    row("V100-PCIE", "nvidia-tesla-v100-pcie-16-gb"); // of two sizes, with one power
    row("gpu:v100", "nvidia-v100");
    row("NVIDIA H200 NVL", "nvidia-h200-nvl"); // 600 W
    row("H200", "nvidia-h200-sxm");            // 700 W
    row("NVIDIA H20", "nvidia-hgx-h20");
}

void SpellingTest::cardsAreFoundByTheNameOfTheirBoard()
{
    QFETCH(std::string, name);
    QTEST(idOf(dataset().accelerator(name)), "id");
}

HUELLA_TEST(SpellingTest, NoApplication)
} // namespace spelling_test
#include "spelling_test.moc"
