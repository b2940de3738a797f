// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The working as a class sees it: symbols, words, figures, what is covered, and what is said aloud.

#include "core/wording/explain.h"
#include "core/wording/figure_sources.h"
#include "tests/core/base/show.h"
#include "tests/core/workload/workload_text.h"
#include "tests/register_test.h"

using namespace huella;

namespace explain_test {
namespace {

const Wording &english = Wording::of(Language::en);
const Wording &spanish = Wording::of(Language::es);
const char *const usual = "hours=12; cores=12; cpu_tdp_per_core_w=7.5; memory_gb=64; zone=ES";
const WorkingShows formula{true, true, false};

Estimate estimateOf(const char *workload, std::string_view dataset = "huella-2026")
{
    Draws draws(2026);
    return estimate(workloadOf(workload), Dataset::builtIn(dataset), draws).value();
}

std::vector<WorkingLine> linesOf(const Estimate &estimate, const Wording &words)
{
    return workingLines(workingOf(estimate.inputs), Dataset::builtIn(), words);
}

std::vector<WorkingLine> rangeOf(const Estimate &estimate, const Wording &words)
{
    Draws draws(2026);
    return rangeLines(estimate, simulate(estimate.inputs, estimate.spreads, draws), words);
}

/// Everything that anybody can see or hear of a line.
std::string allOf(const WorkingLine &line, const WorkingShows &shows)
{
    std::string all = shows.figures ? line.spoken : std::string();
    for (const auto *form : line.shown(shows))
        for (const WorkingSpan &span : *form)
            all += "|" + span.text + "|" + span.subscript + "|" + span.explanation + "|" + span.spoken + "|"
                   + span.field + "|" + span.source + "|" + span.unit + "|" + std::to_string(span.value);
    return all;
}

} // namespace

class ExplainTest : public QObject {
    Q_OBJECT

private slots:
    void aStepInThreeForms();
    void symbolsHaveSubscripts();
    void figuresCarryValueAndUnit();
    void figuresAreSaidAsWords();
    void onceIsSilent();
    void coveredTermsSayNothing_data();
    void coveredTermsSayNothing();
    void theFormulaIsCoveredWhereNoFigureIsShown();
    void namesOfStepsStay();
    void termsAreInReadingOrder();
    void equivalentsAreWorkedOut();
    void equivalentsInSpanish();
    void everyFigureHasItsSourceOnce();
    void theRangeIsThatOfTheAnswer();
    void theRangeSaysWhatIsDrawn();
    void aCertainEstimateHasNoRange();
};

void ExplainTest::aStepInThreeForms()
{
    const auto lines = linesOf(estimateOf(usual), english);
    QCOMPARE(lines.size(), size_t{4});
    const WorkingLine &energy = lines[2];
    QCOMPARE(plainText(energy.symbols), std::string("E = t × (P_cpu + P_mem) × PUE"));
    QCOMPARE(plainText(energy.words),
             std::string("energy = run time × (processor power + memory power) × PUE (power usage effectiveness)"));
    QCOMPARE(energy.plain(), std::string("energy = 12\u00a0h × (90\u00a0W + 23.84\u00a0W) × 1.56 = 2.131\u00a0kWh"));
    QCOMPARE(energy.symbol, std::string("E"));
    QCOMPARE(plainText(linesOf(estimateOf(usual), spanish)[3].words),
             std::string("CO₂e = energía × intensidad de carbono de la red eléctrica"));
}

void ExplainTest::symbolsHaveSubscripts()
{
    const auto spans = linesOf(estimateOf(usual), english)[0].symbols; // a copy: the lines are gone with this statement
    QVERIFY(spans.front().text == "P" && spans.front().subscript == "cpu" && spans.front().symbol == "P_cpu");
    QCOMPARE(spans.front().spoken, std::string("P sub cpu"));
    QCOMPARE(plainText(spans), std::string("P_cpu = n_c × P_c × u_c"));
}

void ExplainTest::figuresCarryValueAndUnit()
{
    const Estimate estimate = estimateOf(usual);
    const auto lines = linesOf(estimate, spanish);
    const WorkingSpan &use = lines[0].spans[6], &result = lines[3].spans.back();
    QVERIFY(use.symbol == "u_c" && use.value == 1 && use.unit == "%" && use.assumed && use.field == "cpu_usage");
    QVERIFY(result.kind == WorkingSpan::Kind::result && result.symbol == "C" && result.unit == "g CO₂e");
    QVERIFY(result.value == estimate.outcome.emissions.total.value());
}

void ExplainTest::figuresAreSaidAsWords()
{
    const Estimate estimate = estimateOf(usual);
    const auto said = linesOf(estimate, english);
    QCOMPARE(said[0].spoken,
             std::string("processor power equals 12 cores times 7.5 watts times 100 percent in use equals 90 watts"));
    QCOMPARE(said[2].spoken,
             std::string("energy equals 12 hours times the sum of 90 watts plus 23.84 watts, times a power usage "
                         "effectiveness of 1.56 equals 2.131 kilowatt hours"));
    const auto dicho = linesOf(estimate, spanish);
    QCOMPARE(dicho[0].spoken, std::string("potencia del procesador es igual a 12 núcleos por 7,5 vatios por 100 por "
                                          "ciento de uso es igual a 90 vatios"));
    QVERIFY(dicho[3].spoken.find("gramos de CO₂ equivalente por kilovatio hora") != std::string::npos);
    const auto one = linesOf(estimateOf("hours=1; cores=1; cpu_tdp_per_core_w=1; zone=ES"), english);
    QVERIFY(one[0].spoken.starts_with("processor power equals 1 core times 1 watt times"));
}

void ExplainTest::onceIsSilent()
{
    QCOMPARE(plainText(linesOf(estimateOf("hours=1; cores=4; runs=3; zone=ES"), english)[1].symbols),
             std::string("E = t × P_cpu × PUE × n"));
    QCOMPARE(plainText(linesOf(estimateOf("hours=1; cores=4; zone=ES"), english)[1].symbols),
             std::string("E = t × P_cpu × PUE"));
}

void ExplainTest::coveredTermsSayNothing_data()
{
    QTest::addColumn<bool>("inSpanish");
    QTest::newRow("en") << false;
    QTest::newRow("es") << true;
}

void ExplainTest::coveredTermsSayNothing()
{
    QFETCH(bool, inSpanish);
    const Wording &words = inSpanish ? spanish : english;
    const WorkingShows figuresOnly;
    for (const WorkingLine &line : linesOf(estimateOf(usual), words))
        for (const WorkingSpan &span : line.spans) {
            if (!span.isTerm())
                continue;
            const WorkingLine hidden = coveredLine(line, {span.symbol}, figuresOnly);
            QCOMPARE(hidden.spans.size(), line.spans.size());
            const std::string all = allOf(hidden, figuresOnly);
            QVERIFY2(all.find(span.text) == std::string::npos, all.c_str());
            QVERIFY2(span.unit.empty() || hidden.spoken.find(span.spoken) == std::string::npos, all.c_str());
            QVERIFY(hidden.spoken.find(inSpanish ? "tapado" : "covered") != std::string::npos);
        }
}

void ExplainTest::theFormulaIsCoveredWhereNoFigureIsShown()
{
    const WorkingLine line = linesOf(estimateOf(usual), english)[2];
    const WorkingLine hidden = coveredLine(line, {"PUE"}, formula);
    QCOMPARE(plainText(hidden.symbols), std::string("E = t × (P_cpu + P_mem) × ?"));
    QCOMPARE(plainText(hidden.words), std::string("energy = run time × (processor power + memory power) × ?"));
    const WorkingLine predicted = coveredLine(line, {"PUE"}, {true, true, true});
    QCOMPARE(plainText(predicted.symbols), plainText(line.symbols)); // what is asked is seen
    QVERIFY(predicted.plain().find("1.56") == std::string::npos);
}

void ExplainTest::namesOfStepsStay()
{
    const auto lines = linesOf(estimateOf(usual), english);
    QVERIFY(coveredLine(lines[2], {"E"}).plain().starts_with("energy = 12"));
    QVERIFY(coveredLine(lines[2], {"E"}).plain().ends_with("= ?"));
    QVERIFY(coveredLine(lines[3], {"E"}).plain().starts_with("CO₂e = ? ×")); // it stands in the next line too
    QVERIFY(coveredLine(lines[3], {}) == lines[3]);
}

void ExplainTest::termsAreInReadingOrder()
{
    const std::vector<std::string> expected{"n_c",   "P_c", "u_c", "P_cpu", "m", "P_m",
                                            "P_mem", "t",   "PUE", "E",     "I", "C"};
    QVERIFY(termsOf(linesOf(estimateOf(usual), english)) == expected);
}

void ExplainTest::equivalentsAreWorkedOut()
{
    const Dataset &data = Dataset::builtIn();
    const auto lines = workingLines(equivalentsWorking(Mass(11000), data), data, english);
    QCOMPARE(lines.size(), size_t{3});
    QCOMPARE(plainText(lines[0].symbols), std::string("T = C ÷ A × 12"));
    QCOMPARE(plainText(lines[0].words), std::string("tree-months = CO₂e ÷ what a tree absorbs in a year × 12"));
    QCOMPARE(lines[0].plain(), std::string("tree-months = 11,000\u00a0g CO₂e ÷ 11,000\u00a0g CO₂e × 12 = 12"));
    QCOMPARE(lines[0].spoken,
             std::string("tree-months equals 11,000 grams of CO₂ equivalent divided by 11,000 grams of CO₂ equivalent "
                         "times 12 equals 12 tree-months"));
    QCOMPARE(lines[1].plain(),
             std::string("distance by car = 11,000\u00a0g CO₂e ÷ 175\u00a0g CO₂e/km = 62.86\u00a0km"));
    QCOMPARE(plainText(lines[2].words), std::string("seats on a flight = CO₂e ÷ a seat from Paris to Dublin"));
    const std::string &origin = lines[1].spans[4].explanation;
    QVERIFY2(origin.find("Passenger car, Europe, 1 km") != std::string::npos
                 && origin.find("2019") != std::string::npos,
             origin.c_str());
}

void ExplainTest::equivalentsInSpanish()
{
    const Dataset &data = Dataset::builtIn();
    const auto lines = workingLines(equivalentsWorking(Mass(11000), data), data, spanish);
    QCOMPARE(plainText(lines[0].words), std::string("meses-árbol = CO₂e ÷ lo que absorbe un árbol en un año × 12"));
    QVERIFY(lines[1].spoken.find("dividido entre 175 gramos de CO₂ equivalente por kilómetro") != std::string::npos);
}

void ExplainTest::theRangeIsThatOfTheAnswer()
{
    const Estimate estimate = estimateOf(usual);
    const FormattedQuantity shown =
        formatMass(estimate.outcome.emissions.total, estimate.range.emissionsG, english.numbers());
    const auto lines = rangeOf(estimate, english);
    const auto valueOf = [&lines](std::string_view symbol) {
        for (const WorkingLine &line : lines)
            for (const WorkingSpan &span : line.spans)
                if (span.symbol == symbol)
                    return span.text;
        return std::string();
    };
    const auto withUnit = [&](const std::string &number) { return english.numbers().withUnit(number, shown.unit); };
    QVERIFY(!estimate.range.widened);
    QCOMPARE(valueOf("p5"), withUnit(shown.low));
    QCOMPARE(valueOf("p95"), withUnit(shown.high));
    QCOMPARE(valueOf("C"), withUnit(shown.value));
}

void ExplainTest::theRangeSaysWhatIsDrawn()
{
    const Estimate estimate = estimateOf(usual);
    for (const Wording *words : {&english, &spanish}) {
        const auto lines = rangeOf(estimate, *words);
        QCOMPARE(lines.size(), estimate.spreads.size() + 5);
        for (const WorkingLine &line : lines) {
            QVERIFY2(line.plain().find('[') == std::string::npos && line.plain().find('\x1f') == std::string::npos,
                     line.plain().c_str());
            QVERIFY(!line.spoken.empty());
            const WorkingLine hidden = coveredLine(line, {"p5", "N", "p50"});
            QVERIFY(hidden.spans.size() == line.spans.size());
        }
    }
    const auto lines = rangeOf(estimate, english);
    QVERIFY2(lines[0].plain().starts_with("10,000 simulations"), lines[0].plain().c_str());
    const auto holds = [&lines](std::string_view part) {
        return std::any_of(lines.begin(), lines.end(),
                           [&](const WorkingLine &line) { return line.plain().find(part) != std::string::npos; });
    };
    const auto said = [&lines](std::string_view part) {
        return std::any_of(lines.begin(), lines.end(),
                           [&](const WorkingLine &line) { return line.spoken.find(part) != std::string::npos; });
    };
    QVERIFY(said(
        "processor in use: from 50 percent to 100 percent in nine of ten simulations (use was planned, not measured)"));
    QVERIFY(said(" kilograms of CO₂ equivalent; one simulation in twenty lies below it")
            || said(" grams of CO₂ equivalent; one simulation in twenty lies below it"));
    QVERIFY(holds("processor in use: from 50% to 100%"));
    QVERIFY(holds("PUE (power usage effectiveness): from 1.1 to 2"));
    QVERIFY(!holds("power per core")); // it was typed
    const auto named = rangeOf(estimateOf("hours=12; cpu=AMD EPYC 7742; zone=ES"), english);
    QVERIFY(std::any_of(named.begin(), named.end(), [](const WorkingLine &line) {
        return line.plain().find("power per core: from 2.43\u00a0W to 4.75\u00a0W") != std::string::npos; // 3.515625 W
    }));
}

void ExplainTest::aCertainEstimateHasNoRange()
{
    const Estimate estimate = estimateOf(
        "hours=1; gpus=1; gpu_tdp_w=300; gpu_usage=1; pue=1.2; intensity_g_per_kwh=100", "green-algorithms-3.0");
    Draws draws(2026);
    QVERIFY(rangeLines(estimate, Sample(), english).empty());
}

void ExplainTest::everyFigureHasItsSourceOnce()
{
    const Estimate estimate = estimateOf("hours=12; cores=12; cpu=Intel Xeon E5-2683 v4; memory_gb=64; zone=ES");
    for (const Wording *words : {&english, &spanish}) {
        const auto sources = figureSources(workingOf(estimate.inputs), Dataset::builtIn(), *words);
        QCOMPARE(sources.size(), size_t(6)); // power, use, memory, PUE, grid; and what was given
        for (size_t i = 0; i + 1 < sources.size(); ++i)
            QVERIFY2(!sources[i].source.empty() && !sources[i].kind.empty(), sources[i].figure.c_str());
        const auto holds = [](const std::string &text, std::string_view part) {
            return text.find(part) != std::string::npos;
        };
        QVERIFY2(holds(sources.front().source, "Intel"), sources.front().source.c_str());
        QVERIFY(!sources.front().assumed && sources[1].assumed);
        QCOMPARE(sources.back().kind, (*words)("origin.given"));
        QVERIFY(sources.back().source.empty());
        QVERIFY2(holds(sources.back().figure, (*words)("symbol.t")) && holds(sources.back().figure, "64"),
                 sources.back().figure.c_str());
    }
}

HUELLA_TEST(ExplainTest, NoApplication)
} // namespace explain_test
#include "explain_test.moc"
