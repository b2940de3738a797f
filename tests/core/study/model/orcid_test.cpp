// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/edits/edits.h"
#include "core/study/evaluate/evaluate.h"
#include "core/study/file/file.h"
#include "core/study/model/orcid.h"
#include "tests/core/base/show.h"
#include "tests/register_test.h"

#include <QTest>

using namespace huella;

namespace orcid_test {

/// Who a study is by and for.
class OrcidTest : public QObject {
    Q_OBJECT

private slots:
    void isReadAsItIsTyped_data();
    void isReadAsItIsTyped();
    void oneThatDoesNotCheckIsAnIssue();
    void detailsAreKeptInTheFile();
};

void OrcidTest::isReadAsItIsTyped_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QByteArray>("read"); // empty: none
    const auto row = [](const char *name, const char *typed, const char *read) {
        QTest::newRow(name) << QByteArray(typed) << QByteArray(read);
    };
    row("as written", "0000-0002-1825-0097", "0000-0002-1825-0097");
    row("address", "https://orcid.org/0000-0002-1825-0097", "0000-0002-1825-0097");
    row("digits alone", "0000000218250097", "0000-0002-1825-0097");
    row("x", "0000-0002-1694-233x", "0000-0002-1694-233X");
    row("wrong last digit", "0000-0002-1825-0098", "");
    row("two digits swapped", "0000-0002-1852-0097", "");
    row("too short", "0000-0002-1825-009", "");
    row("X inside", "0000-000X-1825-0097", "");
    row("letters", "0000-0002-1825-009a", "");
    row("nothing", "", "");
}

void OrcidTest::isReadAsItIsTyped()
{
    QFETCH(QByteArray, typed);
    QFETCH(QByteArray, read);
    const auto orcid = orcidOf(typed.toStdString());
    QCOMPARE(orcid.has_value(), !read.isEmpty());
    QCOMPARE(orcid.value_or(""), read.toStdString());
}

void OrcidTest::oneThatDoesNotCheckIsAnIssue()
{
    const auto issuesWith = [](const std::string &orcid) {
        const StudyResult result = Evaluator().central(setDetails(newStudy({"A", "B"}, "en"), {{}, {}, {}, orcid}));
        return int(std::count_if(result.issues.begin(), result.issues.end(),
                                 [](const IssuePointer &issue) { return issue->field == "orcid"; }));
    };
    QCOMPARE(issuesWith(""), 0);
    QCOMPARE(issuesWith("https://orcid.org/0000-0002-1825-0097"), 0);
    QCOMPARE(issuesWith("0000-0002-1825-0098"), 1);
}

void OrcidTest::detailsAreKeptInTheFile()
{
    const StudyDetails details{"Universidad de Granada", "Agencia Estatal de Investigación", "PID2026-1",
                               "0000-0002-1825-0097"};
    const Study study = setDetails(newStudy({"A", "B"}, "en"), details);
    const auto read = readStudy(writeStudy(study), "study");
    QVERIFY(read);
    QVERIFY(read->study.details == details);
    const std::string plain = writeStudy(newStudy({"A", "B"}, "en"));
    for (const char *field : {"affiliation", "funder", "grant", "orcid"})
        QVERIFY(plain.find("\"" + std::string(field) + "\":") == std::string::npos);
}

HUELLA_TEST(OrcidTest, NoApplication)
} // namespace orcid_test
#include "orcid_test.moc"
