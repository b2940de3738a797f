// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/call.h"
#include "tests/app/cli/two_scenarios.h"
#include "tests/register_test.h"

using namespace huella;

namespace study_test {

using namespace two_scenarios;

class CliStudyTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void checkListsIssues();
    void checkIsOneWhereSomethingIsGrave_data();
    void checkIsOneWhereSomethingIsGrave();
    void opensWhatBeginsWithAByteOrderMark();
    void aCopyThatCannotBeIsRefusedWithItsPath();

private:
    QString path(const char *name) const { return folder_.filePath(name); }
    QTemporaryDir folder_;
};

void CliStudyTest::initTestCase() { QVERIFY(writeFile(path("study.huella"), study)); }

void CliStudyTest::checkListsIssues()
{
    const Called called = call({"check", path("study.huella"), "--json"});
    QCOMPARE(called.status, 0);
    const Json answer = called.json();
    QCOMPARE(answer["schema"], "huella-check-1");
    bool found = false;
    for (const Json &issue : answer["issues"]) {
        for (const char *field : {"run", "name", "scenario", "severity", "key", "text", "field"})
            QVERIFY2(issue.contains(field), field);
        found = found
                || (issue["run"] == "r1" && issue["key"] == "issue.usage.full" && issue["name"] == "=Pilot"
                    && issue["scenario"] == "Baseline" && issue["field"] == "cpu_usage");
    }
    QVERIFY(found);
    QVERIFY(call({"check", path("study.huella")}).out.find("Baseline: =Pilot") != std::string::npos);
    const Called spanish = call({"--lang", "es", "check", path("study.huella")});
    QVERIFY(spanish.out.find("nota") != std::string::npos
            && spanish.out.find("El uso se ha dejado") != std::string::npos);
    QCOMPARE(size_t(std::count(spanish.out.begin(), spanish.out.end(), '\n')), answer["issues"].size());
}

void CliStudyTest::checkIsOneWhereSomethingIsGrave_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("field");
    QTest::newRow("hours") << "hours_missing.huella"
                           << "error.hours.missing"
                           << "hours";
    QTest::newRow("processor") << "processor_unknown.huella"
                               << "error.name.unknown"
                               << "cpu";
    QTest::newRow("too large") << "too_large.huella"
                               << "error.result.too_large"
                               << "hours";
}

void CliStudyTest::checkIsOneWhereSomethingIsGrave()
{
    QFETCH(QString, file);
    QFETCH(QString, key);
    QFETCH(QString, field);
    const Called called = call({"check", brokenFile(file), "--json"});
    QCOMPARE(called.status, 1);
    QVERIFY(called.err.empty());
    const Json first = called.json()["issues"][0];
    QCOMPARE(first["severity"], "error");
    QCOMPARE(QString::fromStdString(first["key"]), key);
    QCOMPARE(QString::fromStdString(first["field"]), field);
    QCOMPARE(call({"check", brokenFile(file)}).status, 1);
    QCOMPARE(call({"export", brokenFile(file), "--to", "csv"}).status, 1);
}

void CliStudyTest::opensWhatBeginsWithAByteOrderMark()
{
    QVERIFY(writeFile(path("bom.huella"), "\xef\xbb\xbf" + QByteArray(study)));
    COMPARE_TEXT(call({"check", path("bom.huella")}).out, call({"check", path("study.huella")}).out);
}

void CliStudyTest::aCopyThatCannotBeIsRefusedWithItsPath()
{
    Json bad = Json::parse(QByteArray(study).toStdString());
    bad["catalogue"]["sites"] =
        Json::array({Json{{"provider", "aws"}, {"region", "default"}, {"kind", "provider"}, {"source", "ccf"}}});
    QVERIFY(writeFile(path("bad.huella"), QByteArray::fromStdString(bad.dump())));
    for (const QStringList &command : {QStringList{"check"}, QStringList{"export", "--to", "json"},
                                       QStringList{"report", "--template", "summary", "--to", "md"}}) {
        const Called called = call(QStringList{command.first(), path("bad.huella")} + command.mid(1));
        QCOMPARE(called.status, 2);
        QVERIFY(called.out.empty());
        QVERIFY2(called.err.find("bad.huella: catalogue.sites[0].pue: this field is missing") != std::string::npos,
                 called.err.c_str());
    }
}

HUELLA_TEST(CliStudyTest, QCoreApplication)
} // namespace study_test
#include "study_test.moc"
