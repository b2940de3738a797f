// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The copies of catalogue records in a study are read as strictly as the catalogue's own files, and what a later version
// wrote there is kept.

#include "tests/core/study/study_json.h"
#include "tests/register_test.h"

using namespace huella;

namespace copies_test {
namespace {

Json &copy(Json &study, const char *list, size_t index = 0) { return study["catalogue"][list][index]; }

size_t indexOf(const Json &list, const char *field, const std::string &value)
{
    for (size_t i = 0; i < list.size(); ++i)
        if (list[i].value(field, std::string()) == value)
            return i;
    return list.size();
}

bool has(const std::string &text, const char *part) { return text.find(part) != std::string::npos; }

} // namespace

class CopiesTest : public QObject {
    Q_OBJECT

private slots:
    void aBadCopyIsRefusedWithItsPath_data();
    void aBadCopyIsRefusedWithItsPath();
    void aMeanWithoutItsPueIsRefused();
    void listsOfTheWrongKindAreRefused();
    void aRecordThatStandsTwiceIsRefused();
    void whatALaterVersionWroteIsKept();
    void idsThatOnlyALaterVersionKnowsAreKept();
    void copiesOfARunThatCannotBeEstimatedAreKept_data();
    void copiesOfARunThatCannotBeEstimatedAreKept();
    void anotherDatasetsCopiesAreReadAsStrictly();
    void soundCopiesAreRead();
};

void CopiesTest::aBadCopyIsRefusedWithItsPath_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("value"); // JSON; empty: the field is taken out
    QTest::addColumn<std::string>("key");
    const auto row = [](const char *list, const char *field, const char *value, const char *key) {
        QTest::addRow("%s %s %s", list, field, value)
            << QByteArray(list) << QByteArray(field) << QByteArray(value) << std::string(key);
    };
    for (const char *bad : {"-120", "0", "5001", "1e9"})
        row("processors", "tdp_w", bad, "error.record.above");
    for (const char *bad : {"0", "-4", "0.5", "1e300"})
        row("processors", "cores", bad, "error.number.between");
    row("processors", "tdp_w", "", "error.record.needed");
    row("processors", "cores", "", "error.record.needed"); // this edition knows them
    row("processors", "name", "", "error.record.needed");
    row("processors", "name", "\"\"", "error.record.needed");
    row("processors", "name", "5", "error.json.wrong_kind");
    row("processors", "tdp_w", "\"NaN\"", "error.json.wrong_kind");
    row("processors", "tdp_w", "null", "error.json.wrong_kind");
    row("processors", "offered", "1", "error.json.wrong_kind");
    row("processors", "aliases", "{}", "error.json.wrong_kind");
    row("processors", "year", "1e300", "error.record.whole");
    row("processors", "year", "2016.5", "error.record.whole");
    row("processors", "year", "-2016", "error.study.year");
    row("processors", "source", "\"nobody\"", "error.record.source");
    row("accelerators", "tdp_w", "", "error.record.needed");
    row("accelerators", "tdp_w", "-400", "error.record.above");
    row("accelerators", "tdp_w", "1000001", "error.record.above");
    for (const char *field : {"chips", "slices"}) {
        for (const char *bad : {"-7", "0", "1", "17"})
            row("accelerators", field, bad, "error.number.between");
        row("accelerators", field, "2.5", "error.record.whole");
    }
    for (const char *bad : {"-1", "0", "1e6"})
        row("places", "g_per_kwh", bad, "error.record.above");
    row("places", "g_per_kwh", "", "error.record.needed");
    row("places", "basis", "\"\"", "error.record.one_of");
    row("places", "basis", "\"whole-life\"", "error.record.one_of");
    row("places", "other_g_per_kwh", "-1", "error.record.above");
    row("places", "year", "", "error.record.needed");
    row("places", "source", "\"\"", "error.record.needed");
    for (const char *bad : {"0.01", "0", "-1.56", "1e3"})
        row("sites", "pue", bad, "error.number.between");
    row("sites", "pue", "", "error.record.needed");
    row("sites", "kind", "\"place\"", "error.record.word");
    for (const char *bad : {"0", "-0.3725", "372.5"})
        row("coefficients", "value", bad, "error.record.above");
    row("coefficients", "value", "", "error.record.needed");
    row("coefficients", "unit", "\"kW/GB\"", "error.record.word");
    for (const char *bad : {"0", "-175"})
        row("equivalences", "g_per_unit", bad, "error.record.above");
    row("equivalences", "unit", "", "error.record.needed");
    row("bands", "low", "", "error.record.needed");
    row("bands", "low", "-0.5", "error.record.above");
    row("bands", "low", "0", "error.record.above");
    row("bands", "low", "50", "error.record.low");
    row("bands", "high", "0.001", "error.record.high");
    row("bands", "mode", "\"recorded\"", "error.record.word");
    row("bands", "mode", "\"half\"", "error.record.word");
    row("sources", "title", "", "error.record.needed");
    row("sources", "year", "\"2020\"", "error.json.wrong_kind");
}

void CopiesTest::aBadCopyIsRefusedWithItsPath()
{
    QFETCH(QByteArray, list);
    QFETCH(QByteArray, field);
    QFETCH(QByteArray, value);
    QFETCH(std::string, key);
    Json study = jsonOf(smallProject());
    Json &record = copy(study, list);
    QVERIFY(record.contains(field.toStdString()) || field == "other_g_per_kwh" || field == "chips"
            || field == "slices");
    if (value.isEmpty())
        record.erase(field.toStdString());
    else
        record[field.toStdString()] = Json::parse(value.toStdString());
    QCOMPARE(answerOf(readJson(study)), "a.huella: catalogue." + (list + "[0]." + field).toStdString() + " " + key);
}

void CopiesTest::aMeanWithoutItsPueIsRefused()
{
    Json study = jsonOf(projectOnACloud());
    Json &sites = study["catalogue"]["sites"];
    const size_t mean = indexOf(sites, "kind", "provider");
    QVERIFY(mean < sites.size());
    sites[mean].erase("pue");
    QCOMPARE(answerOf(readJson(study)),
             "a.huella: catalogue.sites[" + std::to_string(mean) + "].pue error.record.needed");
}

void CopiesTest::listsOfTheWrongKindAreRefused()
{
    for (const char *list : {"processors", "places", "sites", "coefficients", "equivalences", "bands", "sources"}) {
        Json study = jsonOf(smallProject());
        study["catalogue"][list] = 5;
        QCOMPARE(answerOf(readJson(study)), std::string("a.huella: catalogue.") + list + " error.study.list_expected");
        study["catalogue"][list] = Json::array({"text"});
        QCOMPARE(answerOf(readJson(study)),
                 std::string("a.huella: catalogue.") + list + "[0] error.json.object_expected");
    }
}

void CopiesTest::aRecordThatStandsTwiceIsRefused()
{
    Json study = jsonOf(smallProject());
    Json &places = study["catalogue"]["places"];
    Json again = places[0];
    again["g_per_kwh"] = 1;
    places.push_back(again);
    QCOMPARE(answerOf(readJson(study)),
             "a.huella: catalogue.places[" + std::to_string(places.size() - 1) + "] error.record.twice");
}

void CopiesTest::whatALaterVersionWroteIsKept()
{
    Json study = jsonOf(smallProject());
    copy(study, "processors")["idle_w"] = 33;
    copy(study, "places")["water"] = Json{{"l_per_kwh", 1.5}};
    study["catalogue"]["lakes"] = Json::array({Json{{"id", "a lake"}}});
    const auto read = readJson(study);
    QCOMPARE(answerOf(read), std::string("read"));
    const std::string again = writeStudy(read->study);
    for (const char *kept : {"\"idle_w\": 33", "\"l_per_kwh\": 1.5", "\"a lake\""})
        QVERIFY2(has(again, kept), kept);
    QCOMPARE(writeStudy(readStudy(again, "a.huella")->study), again);
    QCOMPARE(gramsOf(read->study), gramsOf(smallProject()));
}

void CopiesTest::idsThatOnlyALaterVersionKnowsAreKept()
{
    Json study = jsonOf(smallProject());
    for (const char *list : {"coefficients", "equivalences", "bands"}) {
        Json later = copy(study, list);
        later["id"] = "of_a_later_version";
        study["catalogue"][list].push_back(later);
    }
    const auto read = readJson(study);
    QCOMPARE(answerOf(read), std::string("read"));
    Evaluator evaluator;
    QCOMPARE(gramsOf(evaluator.evaluate(read->study, fewDraws).scenarios.front()), gramsOf(smallProject()));
    const Json again = jsonOf(read->study);
    for (const char *list : {"coefficients", "equivalences", "bands"})
        QVERIFY2(indexOf(again["catalogue"][list], "id", "of_a_later_version") < again["catalogue"][list].size(), list);
}

void CopiesTest::copiesOfARunThatCannotBeEstimatedAreKept_data()
{
    QTest::addColumn<QByteArray>("field"); // what is wrong in every run
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("a place that nobody knows") << QByteArray("zone") << QByteArray("\"Nowhere\"");
    QTest::newRow("a processor that nobody knows") << QByteArray("cpu") << QByteArray("\"No Such Chip 1\"");
    QTest::newRow("an accelerator that nobody knows") << QByteArray("gpu") << QByteArray("\"No Such Card 1\"");
}

/// A mistyped name in one field takes nothing away that the others lead to: somebody's own machine has no other copy.
void CopiesTest::copiesOfARunThatCannotBeEstimatedAreKept()
{
    QFETCH(QByteArray, field);
    QFETCH(QByteArray, value);
    Json study = jsonOf(projectOnACloud());
    copy(study, "processors")["name"] = "Our own chip";
    copy(study, "accelerators")["name"] = "Our own card";
    copy(study, "places", indexOf(study["catalogue"]["places"], "zone", "ES"))["g_per_kwh"] = 111.5;
    copy(study, "sites", indexOf(study["catalogue"]["sites"], "kind", "provider"))["pue"] = 1.07;
    Json run = study["scenarios"][0]["runs"][2];
    for (const auto &[name, own] :
         {std::pair("cpu", "Our own chip"), std::pair("gpu", "Our own card"), std::pair("zone", "ES")})
        run[name] = own;
    run[field.toStdString()] = Json::parse(value.toStdString());
    study["scenarios"][0]["runs"] = Json::array({run});
    const auto read = readJson(study);
    QCOMPARE(answerOf(read), std::string("read"));
    Evaluator evaluator;
    QVERIFY(!evaluator.evaluate(read->study, fewDraws).scenarios.front().runs.front()->estimate());
    const Json saved = jsonOf(read->study);
    const auto kept = [&saved](const char *list, const char *key, const Json &is) {
        const Json records = saved["catalogue"].value(list, Json::array());
        return std::any_of(records.begin(), records.end(), [&](const Json &each) { return each[key] == is; });
    };
    QVERIFY(field == "cpu" || kept("processors", "name", "Our own chip"));
    QVERIFY(field == "gpu" || kept("accelerators", "name", "Our own card"));
    QVERIFY(kept("places", "g_per_kwh", 111.5)); // also one of those that runs are compared with
    QVERIFY(kept("sites", "pue", 1.07));
}

void CopiesTest::anotherDatasetsCopiesAreReadAsStrictly()
{
    Study two = smallProject();
    Scenario other = two.scenarios.front();
    other.id = "s2";
    other.dataset = "green-algorithms-3.0";
    other.runs = {duplicateRun(two, "r1", "copy").scenarios.front().runs[1]};
    two.scenarios.push_back(other);
    Json study = jsonOf(two);
    Json &copies = study["catalogue"]["datasets"]["green-algorithms-3.0"];
    QCOMPARE(copies["processors"].size(), size_t(1));
    QCOMPARE(answerOf(readJson(study)), std::string("read"));
    copies["coefficients"][0]["value"] = -1;
    QCOMPARE(answerOf(readJson(study)),
             std::string("a.huella: catalogue.datasets.green-algorithms-3.0.coefficients[0].value error.record.above"));
    study["catalogue"]["datasets"] = Json{{"of-tomorrow", Json::object()}};
    QCOMPARE(answerOf(readJson(study)), std::string("a.huella: catalogue.datasets.of-tomorrow error.dataset.unknown"));
}

void CopiesTest::soundCopiesAreRead()
{
    for (const char *dataset :
         {"huella-2026", "green-algorithms-3.0", "green-algorithms-2.2", "green-algorithms-1.0"}) {
        const Study study = setDataset(projectOnACloud(), dataset);
        const auto read = readStudy(writeStudy(study), "a.huella");
        QCOMPARE(answerOf(read), std::string("read"));
        QVERIFY(read->notes.empty());
        QCOMPARE(gramsOf(read->study), gramsOf(study));
    }
}

HUELLA_TEST(CopiesTest, NoApplication)
} // namespace copies_test
#include "copies_test.moc"
