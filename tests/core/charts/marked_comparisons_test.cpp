// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/figures.h"
#include "core/charts/figures_compare.h"
#include "core/charts/footing_marks.h"
#include "core/study/evaluate/place_offers.h"
#include "tests/core/report/report_fixture.h"
#include "tests/register_test.h"

using namespace huella;

namespace marked_comparisons_test {
namespace {

const Wording &inEnglish() { return Wording::of(Language::en); }

/// Two runs, one in each of two places or regions; and a second scenario, all of it in the second place.
struct Pair {
    Study study;
    StudyResult result;
    Beside apart;

    Pair(const std::string &dataset, const PlaceOffer &here, const PlaceOffer &there)
        : apart(beside(footingOf(there.intensity.origin), footingOf(here.intensity.origin)))
    {
        Scenario first = varied(plainStudy().scenarios.front(), here.change);
        study = plainStudy();
        study.dataset = dataset;
        study.scenarios = {first};
        study.elsewhere = {"ES", "SE", "ES-CN-TE"};
        const Scenario copy = copyOfScenario(study, first.id, "There");
        study = addScenario(study, varied(copy, there.change));
        Scenario both = copyOfScenario(study, first.id, "Both");
        const auto other = varied(both, there.change).runs.front();
        auto second = std::make_shared<Run>(*other);
        second->id = "both";
        second->workload.hours = 1; // less than the first, which the others are seen from
        both.runs.push_back(second);
        study = addScenario(study, both);
        result = Evaluator().central(study);
    }
};

bool isMarked(const std::string &label, Beside apart)
{
    const std::string mark = markOf(apart);
    const bool any = label.ends_with(markOf(Beside::otherSource)) || label.ends_with(markOf(Beside::otherBasis));
    return mark.empty() ? !any : label.ends_with(mark);
}

} // namespace

class MarkedComparisonsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { offers_ = placeOffers(Dataset::builtIn()); }
    void everyComparisonMarksWhatStandsApart_data();
    void everyComparisonMarksWhatStandsApart();
    void theOwnFigureIsTheHeadline();
    void aPlaceOnAnotherBasisHasNoRank();
    void aMarkIsExplained();
    void whatIsNotComparedIsNamed();
    void endsAreOfOneSourceAndBasis();

private:
    std::vector<PlaceOffer> offers_;
};

void MarkedComparisonsTest::everyComparisonMarksWhatStandsApart_data()
{
    QTest::addColumn<std::string>("dataset");
    QTest::addColumn<bool>("ofOneSource");
    QTest::newRow("the default") << std::string("huella-2026") << false;
    QTest::newRow("Electricity Maps 2024") << std::string("green-algorithms-3.1") << true;
}

void MarkedComparisonsTest::everyComparisonMarksWhatStandsApart()
{
    QFETCH(std::string, dataset);
    QFETCH(bool, ofOneSource);
    auto offers = placeOffers(Dataset::builtIn(dataset));
    if (ofOneSource) { // all but the world: it would hardly be picked
        const auto world = std::find_if(offers.begin(), offers.end(), [](const PlaceOffer &each) {
            return each.change.name == "WORLD" && !each.isCloud();
        });
        QVERIFY(world != offers.end());
        offers.insert(offers.end(), offers.size() / 5, PlaceOffer(*world));
    }
    std::mt19937 random(20261130);
    std::map<Beside, int> seen;
    for (int i = 0; i < 400; ++i) {
        const PlaceOffer &here = offers[random() % offers.size()], &there = offers[random() % offers.size()];
        const Pair pair(dataset, here, there);
        ++seen[pair.apart];
        const std::string which = here.change.name + " and " + there.change.name;
        const auto marked = [&](const ChartRow &bar, Beside apart, const char *chart) {
            QVERIFY2(isMarked(bar.label, apart), (which + ", " + chart + ": " + bar.label).c_str());
        };
        marked(scenariosChart(pair.result, inEnglish()).bars[1], pair.apart, "scenarios");
        const ScenarioResult &both = pair.result.scenarios[2];
        const Estimate &first = *both.runs[0]->estimate(), &second = *both.runs[1]->estimate();
        const bool firstWeighs = first.outcome.emissions.total >= second.outcome.emissions.total;
        const size_t lighter = firstWeighs ? 1 : 0;
        marked(runsChart(both, inEnglish()).bars[lighter], pair.apart, "runs");
        marked(runsChart(both, inEnglish()).bars[1 - lighter], Beside::alike, "runs");
        const auto byPlace = totalsChart(both, By::place, inEnglish()).bars;
        if (byPlace.size() == 2)
            marked(byPlace[lighter], pair.apart, "places");
        for (const ScenarioResult &scenario : pair.result.scenarios) {
            const Estimate &estimate = *scenario.runs.front()->estimate();
            const auto footing = footingOf(estimate.inputs.intensity.origin);
            for (const ChartRow &bar :
                 elsewhereChart(estimate, *scenario.dataset, pair.study.elsewhere, inEnglish()).bars) {
                const Place *shown = scenario.dataset->placeBeside(bar.id, footing->source);
                marked(bar, bar.strong ? Beside::alike : beside(footingOf(*shown), footing), "elsewhere");
            }
        }
    }
    QVERIFY(seen[Beside::alike] > 20 && seen[Beside::otherSource] > 20);
    QVERIFY(ofOneSource ? seen[Beside::otherBasis] == 0 : seen[Beside::otherBasis] > 5);
}

void MarkedComparisonsTest::theOwnFigureIsTheHeadline()
{
    for (const PlaceOffer &offer : offers_) {
        const Study study = setField(plainStudy(), "r1", Field::zone, offer.isCloud() ? "ES" : offer.change.name);
        const StudyResult result = Evaluator().central(study);
        const Estimate &estimate = *result.estimate("r1");
        for (const ChartRow &bar :
             elsewhereChart(estimate, *result.scenarios.front().dataset, study.elsewhere, inEnglish()).bars)
            if (bar.strong)
                QCOMPARE(bar.total(), estimate.outcome.emissions.total.value());
    }
}

/// Ohio's own figure counts direct emissions alone: however small, it is not the first of the list.
void MarkedComparisonsTest::aPlaceOnAnotherBasisHasNoRank()
{
    Study study = plainStudy();
    study.elsewhere = {"US-OH-DIRECT", "ES"};
    const auto chartIn = [&study](const char *zone) {
        const StudyResult result = Evaluator().central(setField(study, "r1", Field::zone, std::string(zone)));
        return elsewhereChart(*result.estimate("r1"), *result.scenarios.front().dataset, study.elsewhere, inEnglish());
    };
    const auto bars = chartIn("IN").bars;
    QCOMPARE(bars.size(), size_t(3));
    QCOMPARE(bars[2].id, std::string("US-OH-DIRECT"));
    QVERIFY(bars[2].total() < bars[1].total());
    const ChartSpec spanish = chartIn("ES");
    QVERIFY(spanish.bars[1].total() > spanish.bars[0].total());
    QVERIFY2(spanish.description.find("The largest: Spain") != std::string::npos, spanish.description.c_str());
}

/// In the footnote, in each bar's note, and for who hears the chart.
void MarkedComparisonsTest::aMarkIsExplained()
{
    Study study = plainStudy();
    study.elsewhere = {"ES", "ES-CN-TE"};
    const StudyResult result = Evaluator().central(study);
    const ChartSpec chart =
        elsewhereChart(*result.estimate("r1"), *result.scenarios.front().dataset, study.elsewhere, inEnglish());
    QVERIFY(chart.footnote.find("† From another source") != std::string::npos);
    QVERIFY(chart.bars[1].label.ends_with(" †"));
    QVERIFY(chart.bars[1].note.ends_with(", Electricity Maps"));
    QVERIFY(chart.bars[0].note.ends_with("Ember"));
    QVERIFY2(chart.description.find("Tenerife (Canary Islands) † 0") != std::string::npos, chart.description.c_str());
    QVERIFY(chart.description.ends_with(chart.footnote));
}

void MarkedComparisonsTest::whatIsNotComparedIsNamed()
{
    Study study = plainStudy();
    study.elsewhere = {"ES", "SE", "TV", "ES-CN-TE"};
    const StudyResult result = Evaluator().central(study);
    const ScenarioResult &scenario = result.scenarios.front();
    const ChartSpec places = elsewhereChart(*result.estimate("r1"), *scenario.dataset, study.elsewhere, inEnglish());
    QVERIFY(places.footnote.find("no source has a figure: Tuvalu.") != std::string::npos);
    const auto apart = placesApart(study, study.scenarios.front());
    const ChartSpec ends =
        whatIfChart(whatIf(study, study.scenarios.front()), scenario, inEnglish(), {}, Measure::emissions, apart);
    QVERIFY2(ends.footnote.find("Tuvalu and Tenerife") != std::string::npos, ends.footnote.c_str());
    study = setDataset(study, "green-algorithms-3.0");
    const StudyResult theirs = Evaluator().central(study);
    const ChartSpec lacking =
        elsewhereChart(*theirs.estimate("r1"), *theirs.scenarios.front().dataset, study.elsewhere, inEnglish());
    QVERIFY2(lacking.footnote.find("this dataset has no figure: ") != std::string::npos, lacking.footnote.c_str());
}

/// Also where the run's own grid has Electricity Maps alone, as those of the United States.
void MarkedComparisonsTest::endsAreOfOneSourceAndBasis()
{
    const Study study = setField(plainStudy(), "r1", Field::zone, std::string("US-VA"));
    const auto rows = whatIf(study, study.scenarios.front());
    const auto row = std::find_if(rows.begin(), rows.end(),
                                  [](const WhatIfRow &each) { return each.what == Variation::What::place; });
    QVERIFY(row != rows.end());
    for (const WhatIfEnd *end : {&row->low, &row->high})
        QVERIFY(Dataset::builtIn().place(end->change.name)->record->fromElectricityMaps());
    QVERIFY(placesApart(study, study.scenarios.front()).empty());
}

HUELLA_TEST(MarkedComparisonsTest, NoApplication)
} // namespace marked_comparisons_test
#include "marked_comparisons_test.moc"
