// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/dataset.h"
#include "core/catalogue/spelling.h"
#include "tests/core/base/show.h"
#include "tests/core/catalogue/catalogue_fixture.h"
#include "tests/register_test.h"

using namespace huella;

namespace counted_models_test {

using namespace catalogue_fixture;

/// How many there are, and which share of a card, is read apart from the model.
class CountedModelsTest : public QObject {
    Q_OBJECT

private slots:
    void sharesOfACardAreRead_data();
    void sharesOfACardAreRead();
    void countsAreReadApartFromTheModel_data();
    void countsAreReadApartFromTheModel();
};

void CountedModelsTest::sharesOfACardAreRead_data()
{
    QTest::addColumn<std::string>("name");
    QTest::addColumn<int>("slices");
    QTest::newRow("one") << std::string("NVIDIA A100-SXM4-40GB MIG 1g.5gb") << 1;
    QTest::newRow("three") << std::string("NVIDIA H100 80GB HBM3 MIG 3g.40gb") << 3;
    QTest::newRow("a compute instance") << std::string("NVIDIA A100-SXM4-40GB MIG 1c.3g.20gb") << 3;
    QTest::newRow("a whole card") << std::string("NVIDIA A100-SXM4-40GB") << 0;
    QTest::newRow("no card") << std::string("MIG 1g.5gb") << 0;
    QTest::newRow("no profile") << std::string("NVIDIA A100 MIG") << 0;
}

void CountedModelsTest::sharesOfACardAreRead()
{
    QFETCH(std::string, name);
    QFETCH(int, slices);
    const auto slice = cardSlice(name);
    QCOMPARE(slice ? slice->slices : 0, slices);
    if (slice)
        QVERIFY2(dataset().accelerator(slice->card), slice->card.c_str());
}

void CountedModelsTest::countsAreReadApartFromTheModel_data()
{
    QTest::addColumn<std::string>("name");
    QTest::addColumn<std::string>("folded"); // of the model; empty: no count is said
    QTest::addColumn<int>("count");
    const auto row = [](const char *name, const char *folded, int count) {
        QTest::newRow(name) << std::string(name) << std::string(folded) << count;
    };
    row("2x A100", "a100", 2);
    row("2xA100", "a100", 2);
    row("4 × H100", "h100", 4);
    row("4×H100", "h100", 4);
    row("8 * H100", "h100", 8);
    row("(2x) A100", "a100", 2);
    row("2 x Xeon Gold 6248", "xeongold6248", 2);
    row("2 Xeon Gold 6248", "xeongold6248", 2);
    row("2xXeon Gold 6248", "xeongold6248", 2);
    row("A100 x4", "a100", 4);
    row("A100-SXM4-40GB (x8)", "a100sxm440gb", 8);
    row("A100 4x", "a100", 4);
    row("A100:4", "a100", 4);
    row("gpu:a100:4", "a100", 4);
    row("gpu:a100:4(S:0-1)", "a100", 4);
    row("gres/gpu:a100=2", "a100", 2);
    row("Dual EPYC 7742", "epyc7742", 2);
    row("dual socket AMD EPYC 7742", "amdepyc7742", 2);
    row("Dual-Socket AMD EPYC 7742", "amdepyc7742", 2);
    row("Doble Xeon Gold 6248", "xeongold6248", 2);
    row("Dual-Core AMD Opteron 2212", "", 0);
    row("Dual Core Xeon", "", 0);
    row("dual", "", 0);
    row("A100", "", 0);
    row("gpu:a100", "", 0);
    row("Xeon Gold 6248", "", 0);
    row("0x A100", "", 0);
    row("Quadro FX 4800", "", 0);
    row("GeForce RTX 4090", "", 0);
    row("-2x A100", "", 0);
    row("123456x A100", "", 0);
    row("4x", "", 0);
    row("x", "", 0);
    row("", "", 0);
}

void CountedModelsTest::countsAreReadApartFromTheModel()
{
    QFETCH(std::string, name);
    QFETCH(std::string, folded);
    QFETCH(int, count);
    const auto counted = countedModel(name);
    QCOMPARE(counted ? foldModel(counted->model) : std::string(), folded);
    QCOMPARE(counted ? counted->count : 0, count);
}

HUELLA_TEST(CountedModelsTest, NoApplication)
} // namespace counted_models_test
#include "counted_models_test.moc"
