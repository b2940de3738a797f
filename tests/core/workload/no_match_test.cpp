// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is said of a name that leads nowhere: never without a way on, in the reader's language, and bounded in work.

#include "core/base/fold.h"
#include "core/wording/wording.h"
#include "core/workload/fill.h"
#include "tests/core/base/show.h"
#include "tests/core/workload/workload_text.h"
#include "tests/register_test.h"

using namespace huella;

namespace no_match_test {
namespace {

const Wording &english = Wording::of(Language::en);
const Wording &spanish = Wording::of(Language::es);

Error errorOf(const std::string &workload, Resolver &resolver)
{
    const Workload kept = workloadOf("hours=1; " + workload);
    const auto inputs = fill(viewOf(kept), resolver);
    return inputs ? Error{} : inputs.error();
}

Error errorOf(const std::string &workload)
{
    Resolver resolver(Dataset::builtIn());
    return errorOf(workload, resolver);
}

} // namespace

class NoMatchTest : public QObject {
    Q_OBJECT

private slots:
    void everyMessageShowsTheWayOn_data();
    void everyMessageShowsTheWayOn();
    void namesStandBesideCodesInTheReadersLanguage();
    void aLongNameIsShownInPart();
    void onlySoManyNamesAreLookedAround();
    void theSameNameIsAnsweredAlike();
};

void NoMatchTest::everyMessageShowsTheWayOn_data()
{
    QTest::addColumn<std::string>("workload");
    QTest::addColumn<std::string>("key");
    QTest::addColumn<std::string>("holds");
    const auto row = [](const char *workload, const char *key, const char *holds) {
        QTest::newRow(workload) << std::string(workload) << std::string(key) << std::string(holds);
    };
    row("zone=Spian", "error.name.unknown", "ES (Spain)");
    row("zone=Narnia", "error.name.nothing_near", "--intensity");
    row("zone=Granada", "error.name.ambiguous", "GD (Grenada), ES (Spain) and NI (Nicaragua)");
    row("zone=Islas Canarias", "error.name.ambiguous", "ES-CN-TE (Tenerife (Canary Islands))");
    row("zone=Andorra", "error.name.absent", "ES (Spain) and FR (France)");
    row("cpu=AMD EPYC 7724", "error.name.unknown", "--cpu-tdp-per-core");
    row("cpu=AMD EPYC 9V74", "error.name.masked", "--cpu-tdp-per-core");
    row("cpu=Intel Xeon Platinum 8481C", "error.name.masked", "--cpu-tdp-per-core");
    row("cpu=Azure Cobalt 100", "error.name.masked", "--cpu-tdp-per-core");
    row("cpu=Intel(R) Xeon(R) CPU @ 2.20GHz", "error.name.masked", "--cpu-tdp-per-core");
    row("cpu=Intel Xeon Processor (Skylake, IBRS)", "error.name.masked", "--cpu-tdp-per-core");
    row("cpu=QEMU Virtual CPU version 2.5+", "error.name.masked", "--cpu-tdp-per-core");
    row("cpu=Common KVM processor", "error.name.masked", "--cpu-tdp-per-core");
    row("cpu=AMD EPYC Processor", "error.name.masked", "--cpu-tdp-per-core");
    row("cpu=AMD EPYC Processor (with IBPB)", "error.name.masked", "--cpu-tdp-per-core");
    row("cpu=Intel Xeon Processor", "error.name.masked", "--cpu-tdp-per-core");
    row("cpu=Intel Xeon Processor @ 2.20GHz", "error.name.masked", "--cpu-tdp-per-core");
    row("cpu=Neoverse-N1", "error.name.masked", "--cpu-tdp-per-core");
    row("cpu=ARMv8 Processor", "error.name.masked", "--cpu-tdp-per-core");
    row("cpu=AArch64 Processor rev 1 (aarch64)", "error.name.masked", "--cpu-tdp-per-core");
    row("cpu=Xeon", "error.name.unknown", "Intel Xeon"); // a short name, of a person
    row("cpu=Wonder CPU", "error.name.nothing_near", "--cpu-tdp-per-core");
    row("cpu=Wonder Chip", "error.name.nothing_near", "--cpu-tdp-per-core");
    row("gpu=Wonder Card", "error.name.nothing_near", "--gpu-tdp");
    row("gpu=NVIDIA A100-SXM4-40GB MIG 1g.5gb", "error.name.slice", "1/7 = 0.142857");
    row("gpu=NVIDIA A30 MIG 2g.12gb", "error.name.slice", "2/4 = 0.5");
    row("gpu=NVIDIA A100-SXM4-40GB MIG 9g.45gb", "error.name.unknown", "--gpu-tdp"); // more shares than there are
    row("gpu=NVIDIA A30 MIG 7g.40gb", "error.name.unknown", "--gpu-tdp");
    row("gpu=NVIDIA A100-SXM4-40GB MIG 0g.5gb", "error.name.unknown", "--gpu-tdp");
    row("gpu=2x A100", "error.name.counted.gpu",
        "give “NVIDIA A100” alone and 2 as the number of accelerators (--gpus)");
    row("gpu=4 × A800", "error.name.counted.gpu_near", "NVIDIA A800"); // of several boards
    row("gpu=8x NVIDIA H100 SXM5 80GB", "error.name.counted.gpu", "give “NVIDIA H100 SXM5 80GB” alone and 8");
    row("cpu=2x EPYC 7724", "error.name.counted.cpu_near", "AMD EPYC 7742");
    row("gpu=gpu:a100:4", "error.name.counted.gpu", "give “NVIDIA A100” alone and 4");
    row("cpu=2x 2x EPYC 7742", "error.name.unknown", "--cpu-tdp-per-core");
    row("cpu=12 Gen Intel Core i7-12701", "error.name.unknown", "--cpu-tdp-per-core"); // no dozen
    row("gpu=2x Wonder Card", "error.name.nothing_near", "--gpu-tdp");
    row("provider=aws; region=ca-west-2", "error.name.unknown", "ca-central-1");
    row("provider=aws; region=Ohio", "error.name.unknown", "us-east-2 (Columbus)");
    row("provider=azure; region=usgovvirginia", "error.name.unknown", "eastus (East US)");
    row("provider=oracle; region=us-chicago-1", "error.name.nothing_near", "--where, --pue");
    row("provider=gpc", "error.name.unknown", "gcp (Google Cloud)");
}

void NoMatchTest::everyMessageShowsTheWayOn()
{
    QFETCH(std::string, workload);
    QFETCH(std::string, holds);
    const Error error = errorOf(workload);
    QTEST(error.message.key, "key");
    const std::string said = english(error.message);
    QVERIFY2(said.find(holds) != std::string::npos, said.c_str());
    for (const std::string &sentence : {said, spanish(error.message)})
        QVERIFY2(sentence.find(": ,") == std::string::npos && sentence.find(": ;") == std::string::npos
                     && sentence.find_first_of("{}[]") == std::string::npos,
                 sentence.c_str());
}

void NoMatchTest::namesStandBesideCodesInTheReadersLanguage()
{
    const Message message = errorOf("zone=Granada").message;
    QVERIFY(english(message).find("GD (Grenada), ES (Spain)") != std::string::npos);
    QVERIFY(spanish(message).find("GD (Granada), ES (España)") != std::string::npos);
}

void NoMatchTest::aLongNameIsShownInPart()
{
    const std::string said = english(errorOf("zone=" + std::string(100'000, 'x')).message);
    QVERIFY(said.size() < 500);
    for (const char *letter : {"é", "漢", "👩"}) // none is cut in two
        for (int i = 0; i < 4; ++i) {
            std::string name(size_t(i), 'x');
            while (name.size() < 1000)
                name += letter;
            for (const char *field : {"zone=", "cpu=", "gpu="}) {
                const std::string shown = english(errorOf(field + name).message);
                QVERIFY2(shown.find("\uFFFD") == std::string::npos && cleanUtf8(shown) == shown
                             && shown.find("…") != std::string::npos,
                         shown.c_str());
            }
        }
    const std::string slice =
        english(errorOf("gpu=NVIDIA A100-SXM4-40GB MIG 1g.5gb" + std::string(10'000, 'x')).message);
    QVERIFY2(slice.size() < 1000, slice.c_str());
}

void NoMatchTest::onlySoManyNamesAreLookedAround()
{
    Resolver resolver(Dataset::builtIn());
    int looked = 0;
    for (int i = 0; i < 2000; ++i)
        looked += errorOf("zone=Spian" + std::to_string(i), resolver).message.key != "error.name.unlisted" ? 1 : 0;
    QCOMPARE(looked, 100);
    QVERIFY(english(errorOf("zone=Spian", resolver).message).find("--intensity") != std::string::npos);
}

void NoMatchTest::theSameNameIsAnsweredAlike()
{
    Resolver resolver(Dataset::builtIn());
    const Message first = errorOf("zone=Spian", resolver).message;
    for (int i = 0; i < 500; ++i)
        errorOf("zone=Nowhere" + std::to_string(i), resolver);
    QVERIFY(errorOf("zone=Spian", resolver).message == first);
    QVERIFY(errorOf("provider=aws; region=us-east-9", resolver).message.key == "error.name.unlisted");
}

HUELLA_TEST(NoMatchTest, NoApplication)
} // namespace no_match_test
#include "no_match_test.moc"
