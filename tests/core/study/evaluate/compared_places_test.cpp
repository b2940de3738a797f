// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/evaluate/compared_places.h"
#include "core/study/snapshot/catalogue_snapshot.h"
#include "tests/core/study/plan.h"
#include "tests/register_test.h"

using namespace huella;

namespace compared_places_test {
namespace {

const Dataset &shipped() { return Dataset::builtIn(); }
const Place &placeAt(const std::string &code) { return *shipped().place(code)->record; }

std::vector<std::string> everyPlace(const Dataset &dataset)
{
    std::vector<std::string> codes;
    for (const Place &place : dataset.places())
        codes.emplace_back(place.code);
    return codes;
}

const ComparedPlace &besideIn(const ComparedPlaces &compared, const std::string &code)
{
    const auto found = std::find_if(compared.places.begin(), compared.places.end(),
                                    [&](const ComparedPlace &each) { return each.code == code; });
    if (found == compared.places.end())
        throw std::runtime_error("not compared: " + code);
    return *found;
}

} // namespace

class ComparedPlacesTest : public QObject {
    Q_OBJECT

private slots:
    void thePlacesHaveTheSourceOfTheOwn();
    void whatThatSourceLacksKeepsItsFigureAndIsMarked();
    void whatHasNoFigureIsNamed();
    void noPairIsMixedWithoutAMark_data();
    void noPairIsMixedWithoutAMark();
    void aScenarioThereHasTheFigureThatIsShown();
    void aStudyThatMovedKeepsTheFiguresThatItCompares();
};

/// Texas has Electricity Maps alone: Spain beside it has that source's figure, which is another than its own.
void ComparedPlacesTest::thePlacesHaveTheSourceOfTheOwn()
{
    const std::vector<std::string> codes{"ES", "FR"};
    const auto inTexas = comparedPlaces(shipped(), codes, &placeAt("US-TX"));
    QCOMPARE(inTexas.places.size(), size_t(3));
    const ComparedPlace &spain = besideIn(inTexas, "ES");
    QCOMPARE(std::string(spain.place->code), std::string("ES-MAPS"));
    QCOMPARE(std::string(spain.place->nameEs), std::string("España (Electricity Maps)"));
    QCOMPARE(spain.place->gPerKwh, 136.0);
    QCOMPARE(spain.place->otherGPerKwh.value_or(0), 153.6); // its range knows of the other source
    QVERIFY(spain.beside == Beside::alike);
    const auto inFrance = comparedPlaces(shipped(), codes, &placeAt("FR"));
    QCOMPARE(besideIn(inFrance, "ES").place, &placeAt("ES"));
    QCOMPARE(inFrance.places.size(), size_t(2)); // the own is one of them
}

void ComparedPlacesTest::whatThatSourceLacksKeepsItsFigureAndIsMarked()
{
    const std::vector<std::string> codes{"ES-CN-TE", "US-OH-DIRECT"};
    const auto compared = comparedPlaces(shipped(), codes, &placeAt("ES"));
    QCOMPARE(besideIn(compared, "ES-CN-TE").place, &placeAt("ES-CN-TE"));
    QVERIFY(besideIn(compared, "ES-CN-TE").beside == Beside::otherSource);
    QVERIFY(besideIn(compared, "US-OH-DIRECT").beside == Beside::otherBasis);
    QVERIFY(besideIn(compared, "ES").beside == Beside::alike);
}

void ComparedPlacesTest::whatHasNoFigureIsNamed()
{
    const std::vector<std::string> codes{"nowhere", "TV", "ES"};
    const auto compared = comparedPlaces(shipped(), codes, nullptr);
    QCOMPARE(compared.places.size(), size_t(1));
    QCOMPARE(compared.leftOut.size(), size_t(2));
    QVERIFY(compared.leftOut[0].code == "nowhere" && !compared.leftOut[0].world);
    QVERIFY(compared.leftOut[1].code == "TV" && compared.leftOut[1].world); // the world's would stand in for Tuvalu
}

void ComparedPlacesTest::noPairIsMixedWithoutAMark_data()
{
    QTest::addColumn<std::string>("dataset");
    for (const DatasetInfo &info : Dataset::all())
        if (info.basis == Basis::lifeCycle)
            QTest::newRow(std::string(info.id).c_str()) << std::string(info.id);
}

/// Every offered place beside every other: one source and one basis, or a mark; and none is lost.
void ComparedPlacesTest::noPairIsMixedWithoutAMark()
{
    QFETCH(std::string, dataset);
    const Dataset &data = Dataset::builtIn(dataset);
    const auto codes = everyPlace(data);
    std::set<std::string> inMaps;
    for (const std::string &code : codes)
        if (data.placeBeside(code, electricityMaps)->fromElectricityMaps())
            inMaps.insert(code);
    for (const Place &own : data.places()) {
        const ComparedPlaces compared = comparedPlaces(data, codes, &own);
        if (compared.places.size() + compared.leftOut.size() != codes.size())
            QFAIL(own.code.data());
        for (const ComparedPlace &each : compared.places) {
            const bool sameSource = each.place->source == own.source, sameBasis = each.place->basis == own.basis;
            const Beside marked = !sameBasis ? Beside::otherBasis : sameSource ? Beside::alike : Beside::otherSource;
            const bool couldBeOfIt = own.fromElectricityMaps() && inMaps.contains(each.code);
            if (each.beside != marked || (couldBeOfIt && !sameSource))
                QFAIL((std::string(own.code) + " beside " + each.code).c_str());
        }
    }
}

/// Whoever makes a scenario from what is shown finds the same figure there.
void ComparedPlacesTest::aScenarioThereHasTheFigureThatIsShown()
{
    const Study study = smallProject();
    for (const char *own : {"US-TX", "ES"})
        for (const ComparedPlace &each : comparedPlaces(shipped(), everyPlace(shipped()), &placeAt(own)).places) {
            Workload there = study.scenarios.front().runs.front()->workload;
            there.zone = std::string(each.place->code);
            Resolver resolver(shipped());
            const auto inputs = fill(viewOf(there), resolver);
            if (!inputs || inputs->intensity.value.value() != each.place->gPerKwh
                || inputs->place->code != each.place->code)
                QFAIL(each.code.c_str());
        }
}

/// Saved, and opened by a version with other figures: what was compared stays.
void ComparedPlacesTest::aStudyThatMovedKeepsTheFiguresThatItCompares()
{
    Study study = setField(smallProject(), "r1", Field::zone, std::string("US-TX"));
    study.elsewhere = {"ES"};
    study.pins = usedEntries(study);
    const Dataset own = datasetOf(study);
    QCOMPARE(own.placeBeside("ES", electricityMaps)->gPerKwh, 136.0);
    const auto moved = std::make_shared<CatalogueSnapshot>(*study.pins);
    for (Place &place : moved->comparedPlaces)
        place.gPerKwh *= 2; // as an older catalogue may have had it
    study.pins = moved;
    const Place *then = datasetOf(study).placeBeside("ES", electricityMaps);
    QCOMPARE(std::string(then->code), std::string("ES-MAPS"));
    QCOMPARE(then->gPerKwh, 272.0);
    study = setField(study, "r1", Field::zone, std::string("ES-MAPS"));
    study.pins = usedEntries(study);
    QCOMPARE(datasetOf(study).place("ES-MAPS")->record->gPerKwh, 272.0);
}

HUELLA_TEST(ComparedPlacesTest, NoApplication)
} // namespace compared_places_test
#include "compared_places_test.moc"
