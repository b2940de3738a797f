// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A study gives the same figures, intervals, everyday amounts and comparisons when the catalogue has moved on.

#include "tests/core/study/study_json.h"
#include "tests/register_test.h"

using namespace huella;

namespace kept_test {
namespace {

/// A catalogue of a year later in which no figure is what it was.
const Catalogue &movedOn()
{
    static const Catalogue moved = [] {
        Catalogue c = Catalogue::builtIn();
        c.edition = "2027-11";
        for (Processor &p : c.processors)
            p.tdpW = p.tdpW ? Real(*p.tdpW * 1.5) : Real();
        for (Accelerator &a : c.accelerators)
            a.tdpW = a.tdpW ? Real(*a.tdpW * 0.7) : Real();
        for (auto *figures : {&c.figures, &c.odblFigures})
            for (GridFigure &figure : *figures)
                figure.gPerKwh *= 0.8;
        for (Facility &f : c.facilities)
            f.pue = f.pue ? Real(1 + (*f.pue - 1) * 0.5) : Real();
        for (Coefficient &each : c.coefficients)
            each.value *= 0.9;
        for (Equivalence &each : c.equivalences)
            each.gPerUnit *= 1.25;
        for (GaConstant &each : c.gaConstants)
            each.value *= 1.25;
        for (GaGrid &each : c.gaGrid)
            each.gPerKwh *= 0.8;
        for (Band &band : c.bands) {
            band.low = band.low ? Real(*band.low * 0.9) : Real();
            band.high = band.high ? Real(*band.high * 1.3) : Real();
        }
        return c;
    }();
    return moved;
}

/// Everything that a reader is shown of a study, as one text.
std::string figuresOf(const Study &study)
{
    std::string out;
    const auto add = [&out](auto... values) { ((out += Json(values).dump() + " "), ...); };
    Evaluator evaluator;
    const StudyResult result = evaluator.evaluate(study, fewDraws);
    for (size_t i = 0; i < result.scenarios.size(); ++i) {
        const ScenarioResult &scenario = result.scenarios[i];
        add(scenario.id, scenario.energy.total.value(), scenario.emissions.total.value(), scenario.range.emissionsG.low,
            scenario.range.emissionsG.high, scenario.range.energyKwh.low, scenario.range.energyKwh.high);
        for (const RunResultPointer &run : scenario.runs) {
            const Estimate &e = *run->estimate();
            const Equivalents &same = e.equivalents;
            add(e.range.emissionsG.low, e.range.emissionsG.high, same.treeMonths, same.carEuKm, same.carUsKm,
                same.flights, same.flightParLon, same.flightNySf, same.flightNycMel);
        }
        if (scenario.difference)
            add(scenario.difference->emissionsG.low, scenario.difference->emissionsG.high);
        std::vector<std::string> places = study.elsewhere;
        for (const RunResultPointer &run : scenario.runs)
            places.emplace_back(run->estimate()->inputs.place->code);
        for (const Place &place : scenario.dataset->fromOneSource(places))
            add(std::string(place.code), place.gPerKwh, place.year, std::string(place.source));
        for (const std::string &code : study.elsewhere)
            if (const auto place = scenario.dataset->place(code))
                add(place->record->gPerKwh, place->record->year);
        out += "\n";
    }
    return out;
}

/// Runs in places of both sources, scenarios of another year and of another dataset.
Study wideStudy()
{
    Study study = projectOnACloud();
    study = setField(study, "r2", Field::zone, std::string("US-TX")); // of the other source
    study.elsewhere = {"SE", "ES", "US-CA", "IN", "nowhere"};
    Scenario earlier = study.scenarios.front(), elsewhere = earlier;
    const auto renamed = [](std::vector<RunPointer> runs, const char *prefix) {
        for (RunPointer &run : runs) {
            auto copy = std::make_shared<Run>(*run);
            copy->id = prefix + copy->id;
            run = copy;
        }
        return runs;
    };
    earlier.id = "s2", earlier.gridYear = 2020, earlier.runs = renamed(earlier.runs, "b");
    elsewhere.id = "s3", elsewhere.dataset = "green-algorithms-3.0", elsewhere.runs = renamed({elsewhere.runs[0]}, "c");
    study.scenarios.push_back(earlier);
    study.scenarios.push_back(elsewhere);
    return study;
}

} // namespace

class KeptTest : public QObject {
    Q_OBJECT

private slots:
    void everyFigureStaysWhenTheCatalogueMovesOn_data();
    void everyFigureStaysWhenTheCatalogueMovesOn();
    void savedAgainByALaterVersionItIsTheSame();
    void aNewStudyHasTheNewFigures();
    void anOlderStudySaysWhatItCouldNotKeep();
    void whatAnOlderStudyLacksItMayLackForEver();
    void withoutCopiesTheEditionIsTodays();
    void placesThatWereTakenOutStayOut();
    void theFileGrowsByLittle();
};

void KeptTest::everyFigureStaysWhenTheCatalogueMovesOn_data()
{
    QTest::addColumn<std::string>("file");
    QTest::addColumn<std::string>("figures");
    for (const char *dataset : {"huella-2026", "green-algorithms-3.0"}) {
        const Study study = setDataset(smallProject(), dataset);
        QTest::newRow(dataset) << writeStudy(study) << figuresOf(study);
    }
    const Study wide = wideStudy();
    QTest::newRow("two sources, another year, another dataset") << writeStudy(wide) << figuresOf(wide);
    QTest::newRow("nothing given but hours") <<
        [] {
            return writeStudy(
                setField(setField(newStudy({"A", "B"}, "en"), "r1", Field::hours, 3.0), "r1", Field::cores, 4.0));
        }() <<
        [] {
            return figuresOf(
                setField(setField(newStudy({"A", "B"}, "en"), "r1", Field::hours, 3.0), "r1", Field::cores, 4.0));
        }();
}

void KeptTest::everyFigureStaysWhenTheCatalogueMovesOn()
{
    QFETCH(std::string, file);
    const std::string shipped(Catalogue::builtIn().edition);
    const OtherCatalogue later(movedOn());
    const auto read = readStudy(file, "old.huella");
    QVERIFY2(read, answerOf(read).c_str());
    QVERIFY(read->notes.empty());
    QTEST(figuresOf(read->study), "figures");
    QVERIFY(movedOn().edition > shipped && read->study.edition == shipped);
}

void KeptTest::savedAgainByALaterVersionItIsTheSame()
{
    const std::string file = writeStudy(wideStudy());
    const OtherCatalogue later(movedOn());
    QCOMPARE(writeStudy(readStudy(file, "old.huella")->study), file);
}

void KeptTest::aNewStudyHasTheNewFigures()
{
    const std::string before = figuresOf(wideStudy());
    const OtherCatalogue later(movedOn());
    const std::string after = figuresOf(wideStudy());
    QVERIFY(before != after); // or the others would hold whatever is kept
    Study updated = wideStudy();
    updated.edition = "2027-11";
    QCOMPARE(figuresOf(updated), after);
}

void KeptTest::anOlderStudySaysWhatItCouldNotKeep()
{
    Json study = jsonOf(smallProject());
    for (const char *list : {"bands", "equivalences", "places_compared"})
        study["catalogue"].erase(list);
    const auto read = readJson(study);
    QCOMPARE(answerOf(read), std::string("read"));
    QCOMPARE(read->notes.size(), size_t(1));
    QCOMPARE(read->notes.front().message.key, std::string("issue.study.not_kept"));
    QVERIFY(readStudy(writeStudy(read->study), "a.huella")->notes.empty()); // saved again it has them
}

/// The ages of figures are counted from the edition: it may not come into force by saving alone.
void KeptTest::withoutCopiesTheEditionIsTodays()
{
    for (const char *edition : {"2020-11", "2126-11"}) {
        Json study = jsonOf(smallProject());
        study.erase("catalogue");
        study["edition"] = edition;
        const auto read = readJson(study);
        QCOMPARE(answerOf(read), std::string("read"));
        QCOMPARE(read->study.edition, Catalogue::builtIn().edition);
        const std::string written = writeStudy(read->study);
        const auto again = readStudy(written, "a.huella");
        QCOMPARE(answerOf(again), std::string("read"));
        QCOMPARE(writeStudy(again->study), written);
        QCOMPARE(figuresOf(again->study), figuresOf(read->study));
    }
}

/// Its catalogue had the processor without its cores, and the run said how many.
void KeptTest::whatAnOlderStudyLacksItMayLackForEver()
{
    Json study = jsonOf(smallProject());
    for (const char *list : {"bands", "equivalences", "places_compared"})
        study["catalogue"].erase(list);
    QVERIFY(!study["catalogue"]["processors"].empty());
    for (Json &processor : study["catalogue"]["processors"])
        processor.erase("cores");
    const auto read = readJson(study);
    QCOMPARE(answerOf(read), std::string("read"));
    const std::string written = writeStudy(read->study);
    const auto again = readStudy(written, "a.huella");
    QCOMPARE(answerOf(again), std::string("read"));
    QCOMPARE(writeStudy(again->study), written);
    QCOMPARE(figuresOf(again->study), figuresOf(read->study));
}

void KeptTest::placesThatWereTakenOutStayOut()
{
    Study study = smallProject();
    study.elsewhere.clear();
    QVERIFY(readStudy(writeStudy(study), "a.huella")->study.elsewhere.empty());
    Json json = jsonOf(study);
    json.erase("elsewhere");
    QCOMPARE(readJson(json)->study.elsewhere, defaultElsewhere());
}

void KeptTest::theFileGrowsByLittle()
{
    Study one = smallProject(), many = one;
    for (int i = 0; i < 200; ++i)
        many = duplicateRun(many, "r1", "Run");
    const size_t ofRuns =
        Json(jsonOf(many)["scenarios"]).dump(2).size() - Json(jsonOf(one)["scenarios"]).dump(2).size();
    QVERIFY(writeStudy(many).size() - writeStudy(one).size() < 2 * ofRuns); // indented deeper, and nothing but the runs
    QVERIFY(jsonOf(one)["catalogue"].dump(2).size() < 32'000);
}

HUELLA_TEST(KeptTest, NoApplication)
} // namespace kept_test
#include "kept_test.moc"
