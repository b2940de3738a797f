// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/study/edits/edits.h"
#include "core/study/evaluate/evaluate.h"
#include "core/study/file/file.h"
#include "core/study/snapshot/catalogue_snapshot.h"
#include "tests/core/catalogue/chip_tables.h"
#include "tests/register_test.h"

#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

using namespace huella;

namespace catalogue_snapshot_test {
namespace {

Study planned(const char *dataset = "huella-2026")
{
    Study study = setDataset(newStudy({"Baseline", "Run"}, "en"), dataset);
    study = setField(study, "r1", Field::cpu, std::string("Xeon E5-2683 v4"));
    study = setField(study, "r1", Field::hours, 10.0);
    return setField(study, "r1", Field::zone, std::string("ES"));
}

/// The study as a file of an older catalogue would hold it: another figure under the same name.
Study carrying(const Study &study, const std::string &from, const std::string &to)
{
    std::string text = writeStudy(study);
    const auto at = text.find(from);
    if (at == std::string::npos)
        return study;
    text.replace(at, from.size(), to);
    const auto read = readStudy(text, "old.huella");
    return read ? read->study : study;
}

double grams(const Study &study)
{
    Evaluator evaluator;
    return evaluator.evaluate(study).estimate("r1")->outcome.emissions.total.value();
}

} // namespace

class CatalogueSnapshotTest : public QObject {
    Q_OBJECT

private slots:
    /// A user's own copy of a table is theirs: its power counts, and stays where it is.
    void nothingOfAnOwnCopyIsCarried()
    {
        using namespace chip_tables;
        QTemporaryDir home;
        write(home.path(), cpus(), gpus());
        Dataset::lookForOwnChipsIn(home.path().toStdString());
        const auto forget = qScopeGuard([] { Dataset::lookForOwnChipsIn({}); });
        Study study = planned("green-algorithms-3.1");
        Evaluator evaluator;
        const double shipped = evaluator.central(study).estimate("r1")->outcome.energy.total.value();
        study = setField(study, "r1", Field::cpu, std::string("Test Chip 100"));
        study = setField(study, "r1", Field::gpu, std::string("Test Card 16 GB"));
        const StudyResult result = evaluator.central(study);
        QVERIFY(result.estimate("r1")->outcome.energy.total.value() != shipped);
        QCOMPARE(std::count_if(result.issues.begin(), result.issues.end(),
                               [](const auto &issue) { return issue->message.key == "issue.own_chips"; }),
                 2);
        const auto pins = usedEntries(study);
        QVERIFY(pins->processors.empty() && pins->accelerators.empty() && !pins->places.empty());
        const std::string text = writeStudy(study);
        QVERIFY(text.find("ga_v3_1_own") == std::string::npos && text.find("Maker") == std::string::npos);
        QVERIFY(readStudy(text, "own.huella"));
        Dataset::lookForOwnChipsIn({}); // the copy is gone: the run is refused, not estimated with something else
        QVERIFY(!evaluator.central(study).estimate("r1"));
    }

    void aFileCarriesWhatItsRunsUseAndNoMore()
    {
        const auto pins = usedEntries(planned());
        QCOMPARE(pins->processors.size(), size_t(1));
        QCOMPARE(pins->places.size(), defaultElsewhere().size()); // Spain is one of them
        QCOMPARE(pins->facilities.size(), size_t(1));             // the unknown data centre
        QCOMPARE(pins->coefficients.size(), size_t(1));
        QVERIFY(pins->accelerators.empty());
        QVERIFY(!pins->sources.empty());
        QCOMPARE(pins->equivalences.size(), size_t(7));
        QVERIFY(pins->bands.size() > 3 && pins->bands.size() < 10);
        QVERIFY(pins->comparedPlaces.empty()); // all are in one source
        QVERIFY(pins->others.empty());
    }

    void aStudyKeepsItsFiguresWhenTheCatalogueMovesOn()
    {
        const Study now = planned();
        const Study old = carrying(now, "\"g_per_kwh\": 153.6", "\"g_per_kwh\": 307.2");
        QVERIFY(old.pins);
        QCOMPARE(grams(old), 2 * grams(now));
        const auto moved = movedEntries(old);
        QCOMPARE(moved.size(), size_t(1));
        QCOMPARE(moved.front().carried, 307.2);
        QCOMPARE(moved.front().shipped.value_or(0), 153.6);
        QCOMPARE(grams(withShippedFigures(old)), grams(now)); // and only when it is asked to
        QVERIFY(movedEntries(withShippedFigures(old)).empty());
    }

    /// A state that had its own figure and is served by another's grid now, in a study that also asks for a year.
    void aPlaceThatMovedToAnotherGridStaysInAnyYear()
    {
        Json old = *parseJson(writeStudy(setField(planned(), "r1", Field::zone, std::string("US-VA"))), "study");
        for (Json &place : old["catalogue"]["places"])
            if (place["zone"] == "US-VA") {
                place["grid"] = "US-VA";
                place["g_per_kwh"] = 267.6;
                place["basis"] = "direct";
                place["year"] = 2022;
            }
        old["edition"] = "2026-11";
        const auto intensityIn = [&old](int year) {
            Json of = old;
            of["scenarios"][0]["grid_year"] = year;
            const auto read = readStudy(of.dump(), "old.huella");
            return read ? Evaluator().evaluate(read->study).estimate("r1")->inputs.intensity.value.value() : 0;
        };
        QCOMPARE(intensityIn(2023), 267.6);
        QCOMPARE(intensityIn(2024), 267.6);
    }

    void theIssueSaysThatFiguresMoved()
    {
        Evaluator evaluator;
        const auto result = evaluator.evaluate(carrying(planned(), "\"g_per_kwh\": 153.6", "\"g_per_kwh\": 100"));
        QVERIFY(std::any_of(result.issues.begin(), result.issues.end(),
                            [](const IssuePointer &issue) { return issue->message.key == "issue.catalogue.moved"; }));
    }

    /// What a scenario of another year, a common source of places or another dataset carries may have moved as well.
    void everyListIsLookedThrough()
    {
        Study study = setElsewhere(planned(), {"ES", "CA-ON"}); // which one source alone has
        Scenario year = copyOfScenario(study, "s1", "In 2015");
        year.gridYear = 2015;
        study = addScenario(study, year);
        Scenario other = copyOfScenario(study, "s1", "Green Algorithms");
        other.dataset = "green-algorithms-3.0";
        study = addScenario(study, other);
        const Json now = *parseJson(writeStudy(study), "study");
        QVERIFY(movedEntries(readStudy(now.dump(), "a.huella")->study).empty());
        const auto movedOf = [&now](const std::string &pointer) {
            Json old = now;
            Json &figure = old[Json::json_pointer(pointer)];
            figure = figure.get<double>() * 1.25;
            const auto read = readStudy(old.dump(), "old.huella");
            return read ? movedEntries(read->study) : std::vector<MovedEntry>();
        };
        for (const char *list :
             {"places", "places_of_years", "places_compared", "datasets/green-algorithms-3.0/places"}) {
            const std::string record = std::string("/catalogue/") + list + "/0", figure = record + "/g_per_kwh";
            QVERIFY2(now.contains(Json::json_pointer(figure)), figure.c_str());
            const auto moved = movedOf(figure);
            QVERIFY2(moved.size() == 1 && moved.front().shipped, figure.c_str());
            const double shipped = now[Json::json_pointer(figure)].get<double>();
            QCOMPARE(moved.front().shipped.value(), shipped);
            QCOMPARE(moved.front().carried, shipped * 1.25);
            const std::string zone = now[Json::json_pointer(record + "/zone")].get<std::string>();
            QVERIFY2(moved.front().name.starts_with(zone), moved.front().name.c_str());
        }
        QCOMPARE(movedOf("/catalogue/datasets/green-algorithms-3.0/coefficients/0/value").size(), size_t(1));
    }

    /// Taking the catalogue's figures would take these away: who is asked has to know.
    void whatTheCatalogueDoesNotHaveIsNamed()
    {
        Json old = *parseJson(writeStudy(planned()), "study");
        old["catalogue"]["processors"][0]["name"] = "Our own chip";
        old["scenarios"][0]["runs"][0]["cpu"] = "Our own chip";
        const auto read = readStudy(old.dump(), "old.huella");
        QVERIFY(read);
        const auto moved = movedEntries(read->study);
        QCOMPARE(moved.size(), size_t(1));
        QCOMPARE(moved.front().name, std::string("Our own chip"));
        QVERIFY(!moved.front().shipped);
        QCOMPARE(countNewer(moved), size_t(0)); // and nothing has changed since it was saved
        const auto issues = Evaluator().evaluate(read->study).issues;
        QVERIFY(std::none_of(issues.begin(), issues.end(),
                             [](const IssuePointer &issue) { return issue->message.key == "issue.catalogue.moved"; }));
    }

    void whatASourceIsCalledIsTheStudys()
    {
        Json old = *parseJson(writeStudy(planned()), "study");
        Json &source = old["catalogue"]["sources"][0];
        source["title"] = "As it was called then";
        const auto read = readStudy(old.dump(), "old.huella");
        QVERIFY(read);
        QCOMPARE(std::string(datasetOf(read->study).source(source["id"].get<std::string>())->title),
                 std::string("As it was called then"));
        QVERIFY(writeStudy(read->study).find("As it was called then") != std::string::npos);
    }

    void savedAgainTheOldFigureStays()
    {
        const Study old = carrying(planned(), "\"pue\": 1.56", "\"pue\": 1.8");
        QVERIFY(writeStudy(old).find("\"pue\": 1.8") != std::string::npos);
    }

    void anUnchangedStudyHasNothingMoved()
    {
        for (const char *dataset :
             {"huella-2026", "green-algorithms-3.0", "green-algorithms-2.2", "green-algorithms-1.0"}) {
            const auto read = readStudy(writeStudy(planned(dataset)), "a.huella");
            QVERIFY2(read, dataset);
            QVERIFY2(movedEntries(read->study).empty(), dataset);
            QCOMPARE(grams(read->study), grams(planned(dataset)));
        }
    }

    void anotherDatasetLetsTheCarriedFiguresGo()
    {
        const Study old = carrying(planned(), "\"g_per_kwh\": 153.6", "\"g_per_kwh\": 307.2");
        QVERIFY(!setDataset(old, "green-algorithms-3.0").pins);
    }

    void aBrokenEntryIsRefusedWithItsPlace()
    {
        std::string text = writeStudy(planned());
        const auto at = text.find("\"g_per_kwh\": 153.6");
        text.replace(at, 18, "\"g_per_kwh\": \"x\"");
        const auto read = readStudy(text, "a.huella");
        QVERIFY(!read);
        QVERIFY(read.error().place.find("catalogue.places[0].g_per_kwh") != std::string::npos);
    }
};

HUELLA_TEST(CatalogueSnapshotTest, NoApplication)
} // namespace catalogue_snapshot_test
#include "catalogue_snapshot_test.moc"
