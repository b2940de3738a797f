// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/study/file/file.h"
#include "tests/core/study/plan.h"
#include "tests/register_test.h"

#include <QFile>

#include <algorithm>

using namespace huella;

namespace old_versions_test {

// The files are never written anew: what an earlier version saved must open, give the same figures and stay as it is.

namespace {

std::string fileOf(int schema)
{
    QFile file(QStringLiteral(HUELLA_SOURCE_DIR "/tests/data/old_versions/schema-%1.huella").arg(schema));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

/// They had no copies of what intervals and comparisons depend on yet, and that is all that there is to say of them.
Study read(const std::string &text)
{
    const auto answer = readStudy(text, "old.huella");
    const bool sound =
        answer && answer->notes.size() == 1 && answer->notes.front().message.key == "issue.study.not_kept";
    return sound ? answer->study : Study();
}

/// A study of today, which says nothing.
Study readNew(const std::string &text)
{
    const auto answer = readStudy(text, "new.huella");
    return answer && answer->notes.empty() ? answer->study : Study();
}

/// The file without the copies that earlier versions did not keep.
std::string withoutNewCopies(const std::string &text)
{
    Json study = *parseJson(text, "study");
    Json &catalogue = study["catalogue"];
    for (const char *list : {"earlier", "places_compared", "equivalences", "bands", "datasets"})
        catalogue.erase(list);
    const Json old = *parseJson(fileOf(study["huella"].get<int>()), "study");
    const auto keepOnly = [&](const char *list, const char *key) {
        const auto wanted = [&](const Json &record) {
            const Json known = old["catalogue"].value(list, Json::array());
            return std::any_of(known.begin(), known.end(), [&](const Json &each) { return each[key] == record[key]; });
        };
        Json kept = Json::array();
        for (const Json &record : catalogue.value(list, Json::array()))
            if (wanted(record))
                kept.push_back(record);
        if (catalogue.contains(list))
            catalogue[list] = kept;
        if (kept.empty())
            catalogue.erase(list);
    };
    keepOnly("places", "zone");
    keepOnly("places_of_years", "zone");
    catalogue["sources"] = old["catalogue"]["sources"]; // there are more, and how one is called follows the catalogue
    return study.dump(2) + "\n";
}

std::vector<double> gramsOfScenarios(const Study &study)
{
    std::vector<double> grams;
    for (const ScenarioResult &scenario : Evaluator().central(study).scenarios)
        grams.push_back(gramsOf(scenario));
    return grams;
}

std::string replaced(std::string text, const std::string &from, const std::string &to)
{
    const auto at = text.find(from);
    return at == std::string::npos ? std::string() : text.replace(at, from.size(), to);
}

bool has(const std::string &text, const char *part) { return text.find(part) != std::string::npos; }

Study inYear(int gridYear)
{
    Study study = smallProject();
    study.scenarios.front().gridYear = gridYear;
    return study;
}

} // namespace

class OldVersionsTest : public QObject {
    Q_OBJECT

private slots:
    void schema1GivesTheSameTotals();
    void schema2GivesTheSameTotals();
    void schema2IsUnderstood();
    void writingThemAgainAddsCopiesAndNothingElse();
    void theirIntervalsAreByTheBandsOfThisEdition();
    void aSingleRunIsSavedWithItsFigures();
    void whatSchema1CanSayIsWrittenAsSchema1();
    void electricityOfAYearIsCarried();
    void aScenarioOfAYearCarriesAllItUses();
};

void OldVersionsTest::schema1GivesTheSameTotals()
{
    const auto grams = gramsOfScenarios(read(fileOf(1)));
    QCOMPARE(grams.size(), size_t(2));
    // a machine: 12 cores x 7.5 W + 64 GB x 0.3725 W/GB = 113.84 W; Spain 153.6 g/kWh; an unknown data centre has PUE 1.56
    // pilot: 113.84 W x 1.56 x 12 h = 2.1310848 kWh; 327.33462528 g
    // final: (0.8 x 90 + 23.84) W x 1.2 x 300 h x 3 = 103.5072 kWh; 15898.70592 g
    COMPARE_NEAR(grams[0], 16226.04054528, 1e-12);
    COMPARE_NEAR(grams[1], 80, 1e-12); // half of 400 W x 10 h x 40 g/kWh
}

void OldVersionsTest::schema2GivesTheSameTotals()
{
    const auto grams = gramsOfScenarios(read(fileOf(2)));
    QCOMPARE(grams.size(), size_t(3));
    // r1: the pilot above, twice a week for three years: 327.33462528 g x 2 x 3 x 365.25 / 7
    // r2: 113.84 W x 1.56 x 300 h = 53.27712 kWh, trained 1 + 1.5 + 4 x 0.25 = 3.5 times, x 153.6 g/kWh = 28641.779712 g
    COMPARE_NEAR(grams[0], 327.33462528 * 2191.5 / 7 + 28641.779712, 1e-12);
    // the same as r2 with Spain's 328.5 g/kWh of 2015
    COMPARE_NEAR(grams[1], 61255.368720, 1e-12);
    // 113.84 W x 1.2 x 10 h x 200 g/kWh = 273.216 g, each day for six months of 30 days
    COMPARE_NEAR(grams[2], 49178.88, 1e-12);
}

void OldVersionsTest::schema2IsUnderstood()
{
    const Study study = read(fileOf(2));
    QVERIFY((study.budget == Budget{500, 100.5}));
    const Run &weekly = *study.run("r1"), &final = *study.run("r2"), &daily = *study.run("r4");
    QVERIFY((weekly.repeat == Recurrence{2, Recurrence::Every::week, 3, Recurrence::Lasting::years, Calendar::exact}));
    QVERIFY((daily.repeat
             == Recurrence{1, Recurrence::Every::day, 6, Recurrence::Lasting::months, Calendar::greenAlgorithms}));
    QVERIFY((final.training == Training{1.5, 4, 0.25}));
    QVERIFY(final.year == 2026 && final.until == 2028);
    QCOMPARE(final.note, std::string("As the group agreed."));
    QCOMPARE(study.run("r3")->lineage, std::string("r2"));
    QCOMPARE(study.scenarios[1].gridYear, 2015);
    QCOMPARE(study.scenarios[2].dataset, std::string("green-algorithms-3.0"));
}

void OldVersionsTest::writingThemAgainAddsCopiesAndNothingElse()
{
    for (int schema : {1, 2}) {
        const std::string again = writeStudy(read(fileOf(schema)));
        QCOMPARE(QByteArray::fromStdString(withoutNewCopies(again)), QByteArray::fromStdString(fileOf(schema)));
        QCOMPARE(QByteArray::fromStdString(writeStudy(readNew(again))), QByteArray::fromStdString(again));
    }
}

/// They carry no bands of their own, which the program says: how far a figure may lie is what the catalogue has now.
void OldVersionsTest::theirIntervalsAreByTheBandsOfThisEdition()
{
    const auto intervals = [](int schema) {
        std::vector<Interval> all;
        for (const ScenarioResult &scenario : Evaluator().evaluate(read(fileOf(schema))).scenarios)
            all.push_back(scenario.range.emissionsG);
        return all;
    };
    QVERIFY((intervals(1) == std::vector<Interval>{{9304.74, 22490.3}, {21.9053, 80.0}}));
    QVERIFY((intervals(2) == std::vector<Interval>{{58943.5, 178365.0}, {22880.7, 91147.7}, {36643.6, 62467.2}}));
}

/// Whichever run is left of an old study carries all that it needs.
void OldVersionsTest::aSingleRunIsSavedWithItsFigures()
{
    for (int schema : {1, 2}) {
        const Study old = read(fileOf(schema));
        for (const Scenario &scenario : old.scenarios)
            for (const RunPointer &run : scenario.runs) {
                Study lone = old;
                Scenario only = scenario;
                only.runs = {run};
                lone.scenarios = {only};
                const auto before = gramsOfScenarios(lone), after = gramsOfScenarios(readNew(writeStudy(lone)));
                QVERIFY2(after == before, run->id.c_str());
                QVERIFY(before.front() > 0);
            }
    }
}

void OldVersionsTest::whatSchema1CanSayIsWrittenAsSchema1()
{
    Study plain = setYears(setRepeat(smallProject(), "r3", {}), "r2", 2026, {});
    plain = setNote(setBudget(plain, {10, 5}), "r1", "An older version shows neither, and comes to the same figures.");
    QVERIFY(has(writeStudy(plain), "\"huella\": 1,"));
    Study ofYear = plain, ofDataset = plain;
    ofYear.scenarios.front().gridYear = 2015;
    ofDataset.scenarios.front().dataset = "green-algorithms-3.0";
    for (const Study &study : {setRepeat(plain, "r1", Recurrence()), setTraining(plain, "r1", Training()),
                               setYears(plain, "r1", 2026, 2027), ofYear, ofDataset})
        QVERIFY(has(writeStudy(study), "\"huella\": 2,"));
}

void OldVersionsTest::electricityOfAYearIsCarried()
{
    QVERIFY(!has(fileOf(1), "places_of_years"));
    QVERIFY(has(fileOf(2), "places_of_years"));
    const auto before = gramsOfScenarios(read(fileOf(2)));
    const auto after = gramsOfScenarios(read(replaced(fileOf(2), "\"g_per_kwh\": 328.5", "\"g_per_kwh\": 657")));
    QCOMPARE(after.size(), size_t(3));
    QCOMPARE(after[0], before[0]);
    COMPARE_NEAR(after[1], 2 * before[1], 1e-12);
    QCOMPARE(after[2], before[2]);
}

/// Also its hardware where no other scenario has it, and the newest figure of a zone that has none of that year.
void OldVersionsTest::aScenarioOfAYearCarriesAllItUses()
{
    const std::string text = writeStudy(inYear(2015));
    QVERIFY(has(text, "Intel Xeon E5-2683 v4\",\n        \"vendor\""));
    const auto halved = gramsOf(readNew(replaced(text, "\"tdp_w\": 120", "\"tdp_w\": 60")));
    QVERIFY(halved < 0.99 * gramsOf(inYear(2015)));

    const std::string without = writeStudy(inYear(1950)); // before all figures
    QVERIFY(!has(without, "places_of_years"));
    const auto doubled = gramsOf(readNew(replaced(without, "\"g_per_kwh\": 153.6", "\"g_per_kwh\": 307.2")));
    QVERIFY(doubled > 1.01 * gramsOf(inYear(1950)));
}

HUELLA_TEST(OldVersionsTest, NoApplication)
} // namespace old_versions_test
#include "old_versions_test.moc"
