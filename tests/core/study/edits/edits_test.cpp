// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/edits/edits.h"
#include "core/study/file/file.h"
#include "tests/register_test.h"

#include <QTest>

using namespace huella;

namespace edits_test {

class EditsTest : public QObject {
    Q_OBJECT

private slots:
    void copiesAreNumbered()
    {
        Study study = newStudy({"Baseline", "Final run"}, "en");
        for (int copy = 0; copy < 3; ++copy)
            study = duplicateRun(study, study.scenarios.front().runs.back()->id,
                                 nameOfCopy(study, study.scenarios.front().runs.back()->id));
        QCOMPARE(study.run("r4")->name, std::string("Final run 4"));
        QCOMPARE(nameOfCopy(study, "r1"), std::string("Final run 5"));
        const std::pair<const char *, const char *> names[] = {
            {"Run 1", "Run 2"}, {"Pilot 2026", "Pilot 2026 2"}, {"7", "7 2"}, {"ResNet50", "ResNet50 2"}};
        for (const auto &[name, next] : names)
            QCOMPARE(nameOfCopy(renameRun(study, "r1", name), "r1"), std::string(next));
        QCOMPARE(nameOfCopy(study, "nobody"), std::string());
    }

    void namesStandOnOneLine()
    {
        for (const char *text :
             {"one\ntwo", "one\r\ntwo", "one\rtwo", "one\ttwo", "one\u2028two", "one\u2029two", "one\u0085two"})
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

    void aPlaceThatIsWrittenTwiceIsReadOnce()
    {
        const auto placesIn = [](const std::string &list) {
            const auto read = readStudy(R"({"huella":1,"dataset":"huella-2026","elsewhere":)" + list + "}", "study");
            return read ? read->study.elsewhere : std::vector<std::string>{"refused"};
        };
        QCOMPARE(placesIn(R"(["SE","SE","Suecia","FR","Sweden","ES"])"), (std::vector<std::string>{"SE", "FR", "ES"}));
        QCOMPARE(placesIn(R"(["Suecia","SE"])"), (std::vector<std::string>{"Suecia"}));
        QCOMPARE(placesIn(R"(["Nowhere","Nowhere","SE"])"), (std::vector<std::string>{"Nowhere", "SE"}));
    }

    /// Whatever ids a file has, what is added gets one that is free: else the study could be saved and never opened again.
    void idsThatAreGivenOutAreFree_data()
    {
        QTest::addColumn<std::string>("run");
        QTest::addColumn<std::string>("scenario");
        for (const auto &[run, scenario] :
             {std::pair("r2147483647", "s2147483647"), std::pair("r9223372036854775807", "s9223372036854775807"),
              std::pair("r99999999999999999999", "s-5"), std::pair("r-2147483648", "s"), std::pair("r2", "r3"),
              std::pair("s2", "s1"), std::pair("r1x", "run")})
            QTest::addRow("%s in %s", run, scenario) << std::string(run) << std::string(scenario);
    }
    void idsThatAreGivenOutAreFree()
    {
        QFETCH(std::string, run);
        QFETCH(std::string, scenario);
        const auto read =
            readStudy(R"({"huella":1,"dataset":"huella-2026","scenarios":[{"id":")" + scenario
                          + R"(","name":"A","runs":[{"id":")" + run + R"(","name":"Run"},{"id":"r1","name":"Run"}]}]})",
                      "study");
        QVERIFY(read);
        Study study = read->study;
        for (int i = 0; i < 3; ++i) {
            study = addRun(study, scenario, "Added");
            study = duplicateRun(study, run, "Copy");
            study = addScenario(study, copyOfScenario(study, scenario, "Scenario"));
        }
        const auto again = readStudy(writeStudy(study), "study");
        QVERIFY2(again, again ? "" : again.error().place.c_str());
        QCOMPARE(again->study.runCount(), study.runCount());
        QCOMPARE(again->study.scenarios.size(), size_t(4));
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
