// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Time grows with a study, never with its square, and what would be endless is refused.

#include "core/study/snapshot/catalogue_snapshot.h"
#include "tests/core/base/growth.h"
#include "tests/core/study/study_json.h"
#include "tests/register_test.h"

using namespace huella;

namespace growth_test {
namespace {

std::string head(const std::string &rest)
{
    return R"({"huella":1,"title":"T","language":"en","dataset":"huella-2026",)" + rest + "}";
}

std::string listOf(size_t count, auto item)
{
    std::string text = "[";
    for (size_t i = 0; i < count; ++i)
        text += (i > 0 ? "," : "") + item(std::to_string(i));
    return text + "]";
}

std::string runsOf(size_t count, const std::string &fields)
{
    return R"("scenarios":[{"id":"s1","name":"A","runs":)"
           + listOf(count,
                    [&](const std::string &i) {
                        return R"({"id":"r)" + i + R"(","name":"Run","hours":1,"cores":4)" + fields + "}";
                    })
           + "}]";
}

bool reads(const std::string &text) { return bool(readStudy(text, "a.huella")); }

} // namespace

class GrowthTest : public QObject {
    Q_OBJECT

private slots:
    void copiesAndRuns();
    void runsWithoutACopy();
    void unknownFields();
    void unknownFieldsOfARecord();
    void readAndWritten();
    void placesToCompareWithAreBounded();
    void tablesAreBounded();
    void valuesAreBounded();
};

void GrowthTest::copiesAndRuns()
{
    const auto text = [](size_t n) {
        return head(R"("catalogue":{"processors":)"
                    + listOf(n,
                             [](const std::string &i) {
                                 return R"({"id":"c)" + i + R"(","name":"Chip )" + i
                                        + R"(","tdp_w":100,"cores":8,"source":"ga_v3"})";
                             })
                    + R"(},"scenarios":[{"id":"s1","name":"A","runs":)"
                    + listOf(n,
                             [](const std::string &i) {
                                 return R"({"id":"r)" + i + R"(","name":"Run","hours":1,"cpu":"Chip )" + i + R"("})";
                             })
                    + "}]");
    };
    const double growth = growthOf(1000, [&text](size_t n) {
        const auto read = readStudy(text(n), "a.huella");
        QVERIFY2(read, answerOf(read).c_str());
        const StudyResult result = Evaluator().central(read->study);
        QCOMPARE(result.scenarios.front().missing, size_t(0));
        QVERIFY(!writeStudy(read->study).empty());
    });
    QVERIFY2(growth < mostGrowth, QByteArray::number(growth));
}

void GrowthTest::runsWithoutACopy()
{
    const double growth =
        growthOf(2000, [](size_t n) { QVERIFY(reads(head(runsOf(n, R"(,"zone":"ES","cpu":"Xeon E5-2683 v4")")))); });
    QVERIFY2(growth < mostGrowth, QByteArray::number(growth));
}

void GrowthTest::unknownFields()
{
    const double growth = growthOf(5000, [](size_t n) {
        std::string fields;
        for (size_t i = 0; i < n; ++i)
            fields += ",\"later" + std::to_string(i) + "\":1";
        const auto read = readStudy(head(runsOf(1, fields)), "a.huella");
        QVERIFY(read);
        QVERIFY(writeStudy(read->study).size() > 10 * n);
    });
    QVERIFY2(growth < mostGrowth, QByteArray::number(growth));
}

void GrowthTest::unknownFieldsOfARecord()
{
    const double growth = growthOf(5000, [](size_t n) {
        std::string fields;
        for (size_t i = 0; i < n; ++i)
            fields += ",\"later" + std::to_string(i) + "\":1";
        QVERIFY(
            reads(head(R"("catalogue":{"processors":[{"id":"c","name":"Chip","tdp_w":100,"cores":8,"source":"ga_v3")"
                       + fields + "}]}")));
    });
    QVERIFY2(growth < mostGrowth, QByteArray::number(growth));
}

void GrowthTest::readAndWritten()
{
    const double growth = growthOf(2000, [](size_t n) {
        const auto read = readStudy(head(runsOf(n, R"(,"zone":"ES")")), "a.huella");
        QVERIFY(read);
        QVERIFY(!writeStudy(read->study).empty());
    });
    QVERIFY2(growth < mostGrowth, QByteArray::number(growth));
}

void GrowthTest::placesToCompareWithAreBounded()
{
    const auto text = [](size_t n) {
        return head(R"("elsewhere":)" + listOf(n, [](const std::string &i) { return "\"X" + i + "\""; }));
    };
    QVERIFY(reads(text(mostElsewhere)));
    QCOMPARE(answerOf(readStudy(text(mostElsewhere + 1), "a.huella")),
             std::string("a.huella: elsewhere error.study.elsewhere"));
}

void GrowthTest::tablesAreBounded()
{
    std::string row = "[", rows;
    for (int i = 0; i < 2000; ++i) {
        row += std::string(i > 0 ? "," : "") + "[]";
        rows += ",[]";
    }
    const auto read = readStudy(head(R"("report":{"blocks":[{"table":[)" + row + "]" + rows + "]}]}"), "a.huella");
    QCOMPARE(answerOf(read), std::string("a.huella: report.blocks[0].table error.report.table"));
}

void GrowthTest::valuesAreBounded()
{
    std::string list;
    for (int i = 0; i <= maxJsonValues; ++i)
        list += "1,";
    const auto read = readStudy(head("\"later\":[" + list + "1]"), "a.huella");
    QCOMPARE(answerOf(read), std::string("a.huella:1 error.json.too_many"));
}

HUELLA_TEST(GrowthTest, NoApplication)
} // namespace growth_test
#include "growth_test.moc"
