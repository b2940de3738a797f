// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/call.h"
#include "tests/core/base/show.h"
#include "tests/core/catalogue/chip_tables.h"
#include "tests/register_test.h"

using namespace huella;

namespace cli_own_chips_test {

using namespace chip_tables;

/// "datasets --add": what somebody has downloaded, kept for themselves.
class CliOwnChipsTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { home_.reset(); }
    void theCopyIsKeptUsedAndTakenAway();
    void refusedLinesAreListedAndTheRestIsKept();
    void whatIsNoCopyLeavesTheOneThatIsThere();
    void aStudyDoesNotTakeItAlong();
    void wrongUse_data();
    void wrongUse();

private:
    QString folder(const char *name) const { return home_->filePath(name); }
    std::unique_ptr<QTemporaryDir> home_;
    Caller call_;
};

void CliOwnChipsTest::init()
{
    home_ = std::make_unique<QTemporaryDir>();
    call_ = {};
    call_.environment.insert("XDG_DATA_HOME", folder("data"));
    write(folder("download/v3.1/chips/manual"), cpus(), gpus());
}

void CliOwnChipsTest::theCopyIsKeptUsedAndTakenAway()
{
    const QStringList estimate{
        "--data", "green-algorithms-3.1", "estimate", "--cpu", "Test Chip 100", "--hours", "10", "--where", "ES",
        "--json"};
    QCOMPARE(call_(estimate).status, 2); // nobody else has that chip
    const Called added = call_({"datasets", "--add", folder("download")});
    QCOMPARE(added.status, 0);
    QVERIFY(added.err.empty() && added.out.find("processors, 3; accelerators, 2") != std::string::npos);
    QCOMPARE(QDir(folder("data/huella/green-algorithms-3.1")).entryList(QDir::Files).size(), 2);
    const Called used = call_(estimate);
    QCOMPARE(used.status, 0);
    QCOMPARE(used.json()["used"]["cpu_tdp_per_core_w"]["value"], 15.0);
    QCOMPARE(used.json()["used"]["cpu_tdp_per_core_w"]["source"], "ga_v3_1_own");
    QVERIFY(used.out.find("\"issue.own_chips\"") != std::string::npos);
    const Json listed = call_({"datasets", "--json"}).json()["datasets"][1]["own_copy"];
    QVERIFY(listed["processors"] == 3 && listed["accelerators"] == 2);
    QCOMPARE(call_({"--data", "green-algorithms-3.1", "catalogue", "cpus", "--json"}).json()["records"].size(),
             size_t(3));
    QCOMPARE(call_({"datasets", "--remove"}).status, 0);
    QVERIFY(!QDir(folder("data/huella/green-algorithms-3.1")).exists());
    QCOMPARE(call_(estimate).status, 2);
    QCOMPARE(call_({"datasets", "--remove"}).status, 0); // none is no fault
}

void CliOwnChipsTest::refusedLinesAreListedAndTheRestIsKept()
{
    write(folder("spoiled"), cpus() + "Words,Maker,ninety,4,,,,,\n", gpus());
    const Called added = call_({"datasets", "--add", folder("spoiled"), "--json"});
    QCOMPARE(added.status, 1);
    const Json answer = added.json();
    QCOMPARE(answer["schema"], "huella-own-chips-1");
    QCOMPARE(answer["processors"], 3);
    QCOMPARE(answer["refused"].size(), size_t(1));
    QCOMPARE(answer["refused"][0]["file"], "CPUs-manual.csv");
    QCOMPARE(answer["refused"][0]["line"], 7);
    QVERIFY(added.err.starts_with("huella-cli: CPUs-manual.csv:7: "));
    QVERIFY(answer["other_powers"].empty());
}

void CliOwnChipsTest::whatIsNoCopyLeavesTheOneThatIsThere()
{
    QCOMPARE(call_({"datasets", "--add", folder("download")}).status, 0);
    write(folder("one"), cpus(), {});
    const Called refused = call_({"datasets", "--add", folder("one")});
    QCOMPARE(refused.status, 2);
    QVERIFY(refused.out.empty());
    QVERIFY(!call_({"datasets", "--json"}).json()["datasets"][1]["own_copy"].is_null());
    Caller homeless;
    homeless.environment.remove("XDG_DATA_HOME");
    homeless.environment.remove("HOME");
    QCOMPARE(homeless({"datasets", "--add", folder("download")}).status, 3);
}

/// Saved, exported and reported: the record is in no document, and its figure is not silently another elsewhere.
void CliOwnChipsTest::aStudyDoesNotTakeItAlong()
{
    QCOMPARE(call_({"datasets", "--add", folder("download")}).status, 0);
    const QByteArray study = R"({"huella":1,"title":"T","language":"en","dataset":"green-algorithms-3.1","scenarios":[
        {"id":"s1","name":"B","runs":[{"id":"r1","name":"R","cpu":"Test Chip 100","hours":10,"zone":"ES"}]}]})";
    QVERIFY(writeFile(folder("study.huella"), study));
    const Called checked = call_({"check", folder("study.huella"), "--json"});
    QVERIFY(checked.out.find("issue.own_chips") != std::string::npos);
    const Called exported = call_({"export", folder("study.huella"), "--to", "json"});
    QCOMPARE(exported.status, 0);
    QVERIFY(exported.out.find("\"tdp_w\"") == std::string::npos);
    QCOMPARE(call_({"datasets", "--remove"}).status, 0);
    QVERIFY(call_({"check", folder("study.huella"), "--json"}).status != 0); // refused, and not taken for another
}

void CliOwnChipsTest::wrongUse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("both") << QStringList{"datasets", "--remove", "--add", "x"};
    QTest::newRow("remove as JSON") << QStringList{"datasets", "--remove", "--json"};
    QTest::newRow("no folder") << QStringList{"datasets", "--add"};
    QTest::newRow("nowhere") << QStringList{"datasets", "--add", "/nowhere"};
}

void CliOwnChipsTest::wrongUse()
{
    QFETCH(QStringList, arguments);
    const Called called = call_(arguments);
    QCOMPARE(called.status, 2);
    QVERIFY(called.out.empty() && called.err.starts_with("huella-cli: "));
}

HUELLA_TEST(CliOwnChipsTest, QCoreApplication)
} // namespace cli_own_chips_test
#include "own_chips_test.moc"
