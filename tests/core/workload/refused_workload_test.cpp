// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workload/fill.h"
#include "tests/core/base/show.h"
#include "tests/core/workload/workload_text.h"
#include "tests/register_test.h"

using namespace huella;

namespace refused_workload_test {
namespace {

/// The codes or names that an error proposes.
QStringList candidatesOf(const Error &error)
{
    QStringList list;
    for (const MessageArg &arg : error.message.args)
        if (const auto *messages = std::get_if<std::vector<Message>>(&arg.value); messages && arg.name == "candidates")
            for (const Message &message : *messages)
                list << QString::fromStdString(std::get<std::string>(message.args.front().value));
    return list;
}

std::string argument(const Error &error, std::string_view name)
{
    for (const MessageArg &arg : error.message.args)
        if (arg.name == name)
            return std::get<std::string>(arg.value);
    return "no such argument";
}

} // namespace

/// What cannot be filled is refused, with its field and what might be meant.
class RefusedWorkloadTest : public QObject {
    Q_OBJECT

private slots:
    void whatCannotBeFilledIsRefusedWithItsField_data();
    void whatCannotBeFilledIsRefusedWithItsField();
    void unknownNamesComeWithTheNearest_data();
    void unknownNamesComeWithTheNearest();
    void ambiguousNamesComeWithTheirCandidates();
};

void RefusedWorkloadTest::whatCannotBeFilledIsRefusedWithItsField_data()
{
    QTest::addColumn<std::string>("workload");
    QTest::addColumn<std::string>("place");
    QTest::addColumn<std::string>("key");
    const auto row = [](const char *name, std::string workload, std::string place, std::string key) {
        QTest::newRow(name) << workload << place << key;
    };
    row("nothing at all", "", "hours", "error.hours.missing");
    row("no hours", "cores=4", "hours", "error.hours.missing");
    row("a model without cores", "hours=1; cpu=AMD 6th Gen A10-8700P", "cores", "error.cores.model_has_none");
    row("two without cores", "hours=1; cpu=2x AMD 6th Gen A10-8700P", "cores", "error.cores.model_has_none");
    row("power per core, no cores", "hours=1; cpu_tdp_per_core_w=5", "cores", "error.cores.missing");
    row("unknown processor", "hours=1; cpu=Pentagon 4", "cpu", "error.name.nothing_near");
    row("unknown accelerator", "hours=1; gpu=NVIDIA H1000", "gpu", "error.name.unknown");
    row("unknown place", "hours=1; zone=Atlantis", "zone", "error.name.unknown");
    row("unknown place beside a given intensity", "hours=1; zone=Atlantis; intensity_g_per_kwh=5", "zone",
        "error.name.unknown");
    row("ambiguous place", "hours=1; zone=Georgia", "zone", "error.name.ambiguous");
    row("unknown provider", "hours=1; provider=Nimbus", "provider", "error.name.unknown");
    row("unknown region", "hours=1; provider=gcp; region=moon-1", "region", "error.name.unknown");
    row("region of another provider", "hours=1; provider=aws; region=europe-southwest1", "region",
        "error.name.unknown");
    row("empty names", "hours=1; cpu=", "cpu", "error.name.nothing_near");
}

void RefusedWorkloadTest::whatCannotBeFilledIsRefusedWithItsField()
{
    QFETCH(std::string, workload);
    const auto inputs = fill(workloadOf(workload), Dataset::builtIn());
    QVERIFY(!inputs);
    QTEST(inputs.error().place, "place");
    QTEST(inputs.error().message.key, "key");
    QVERIFY(inputs.error().kind == ErrorKind::input);
}

void RefusedWorkloadTest::unknownNamesComeWithTheNearest_data()
{
    QTest::addColumn<std::string>("workload");
    QTest::addColumn<QString>("meant");
    QTest::newRow("processor") << std::string("cpu=AMD EPYC 7724") << "AMD EPYC 7742";
    QTest::newRow("accelerator") << std::string("gpu=NVIDIA H100 SMX5 80GB") << "NVIDIA H100 SXM5 80GB";
    QTest::newRow("place") << std::string("zone=Spian") << "ES";
    QTest::newRow("provider") << std::string("provider=gpc") << "gcp";
    QTest::newRow("region") << std::string("provider=gcp; region=europe-west-1") << "europe-west1";
}

void RefusedWorkloadTest::unknownNamesComeWithTheNearest()
{
    QFETCH(std::string, workload);
    QFETCH(QString, meant);
    const auto inputs = fill(workloadOf("hours=1; " + workload), Dataset::builtIn());
    QVERIFY(!inputs);
    QCOMPARE(inputs.error().message.key, std::string("error.name.unknown"));
    QCOMPARE(argument(inputs.error(), "name"), workload.substr(workload.rfind('=') + 1));
    const QStringList candidates = candidatesOf(inputs.error());
    QVERIFY2(candidates.contains(meant), qPrintable(candidates.join("; ")));
    QVERIFY(candidates.size() <= 5 || workload.starts_with("provider=")); // there are few: all are named
}

void RefusedWorkloadTest::ambiguousNamesComeWithTheirCandidates()
{
    const auto inputs = fill(workloadOf("hours=1; zone=Georgia"), Dataset::builtIn());
    QVERIFY(!inputs);
    QCOMPARE(candidatesOf(inputs.error()), (QStringList{"GE", "US-GA"}));
    QVERIFY(fill(workloadOf("hours=1; zone=GE"), Dataset::builtIn()));
    QVERIFY(fill(workloadOf("hours=1; zone=US-GA"), Dataset::builtIn()));
}

HUELLA_TEST(RefusedWorkloadTest, NoApplication)
} // namespace refused_workload_test
#include "refused_workload_test.moc"
