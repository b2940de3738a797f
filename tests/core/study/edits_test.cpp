// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/edits.h"
#include "core/study/file.h"
#include "tests/register_test.h"

#include <QTest>

using namespace huella;

namespace edits_test {

class EditsTest : public QObject {
    Q_OBJECT

private slots:
    void namesStandOnOneLine()
    {
        for (const char *text : {"one\ntwo", "one\r\ntwo", "one\rtwo", "one\ttwo", "one\u2028two", "one\u2029two", "one\u0085two"})
            QCOMPARE(asName(text), std::string("one two"));
        QCOMPARE(asName("España, 10 kg – ñ\xC2\xA0"), std::string("España, 10 kg – ñ\xC2\xA0"));
        const Study study = newStudy({"Baseline", "Run"}, "en");
        QCOMPARE(renameRun(study, "r1", "a\nb").run("r1")->name, std::string("a b"));
        QCOMPARE(renameScenario(study, "s1", "a\nb").scenario("s1")->name, std::string("a b"));
        QCOMPARE(setTitle(study, "a\nb").title, std::string("a b"));
        QCOMPARE(setAuthor(study, "a\nb").author, std::string("a b"));
        QCOMPARE(setNote(study, "r1", "a\nb").run("r1")->note, std::string("a b"));
        QCOMPARE(duplicateRun(study, "r1", "a\nb").run("r2")->name, std::string("a b"));
        QCOMPARE(addRun(study, "s1", "a\nb").run("r2")->name, std::string("a b"));
        QCOMPARE(copyOfScenario(study, "s1", "a\nb").name, std::string("a b"));
    }

    void placesToCompareAreNeverDoubled()
    {
        Study study = setElsewhere(newStudy({"Baseline", "Run"}, "en"), {"ES", "FR", "ES"});
        QCOMPARE(study.elsewhere, (std::vector<std::string>{"ES", "FR"}));
        study = addElsewhere(addElsewhere(study, "FR"), "SE");
        QCOMPARE(study.elsewhere, (std::vector<std::string>{"ES", "FR", "SE"}));
        study = orderElsewhere(study, {"SE", "ES", "FR", "SE"});
        QCOMPARE(study.elsewhere, (std::vector<std::string>{"SE", "ES", "FR"}));
        QVERIFY(study.elsewhereAsListed && !sortElsewhere(study).elsewhereAsListed);
        QCOMPARE(removeElsewhere(study, "ES").elsewhere, (std::vector<std::string>{"SE", "FR"}));
    }

    void anOrderAndAnEmptyListAreKeptInTheFile()
    {
        const Study study = newStudy({"Baseline", "Run"}, "en");
        for (const Study &each : {orderElsewhere(study, {"SE", "ES"}), setElsewhere(study, {}), study}) {
            const auto again = readStudy(writeStudy(each), "study");
            QVERIFY(again);
            QCOMPARE(again->study.elsewhere, each.elsewhere);
            QCOMPARE(again->study.elsewhereAsListed, each.elsewhereAsListed);
        }
    }
};

HUELLA_TEST(EditsTest, NoApplication)
} // namespace edits_test
#include "edits_test.moc"
