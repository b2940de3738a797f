// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One amount reads one way on a page, and what was counted adds up.

#include "core/wording/page_units.h"

#include "core/charts/figures.h"
#include "core/report/checks/report_amounts.h"
#include "core/report/recipes/inventory.h"
#include "core/study/evaluate/totals.h"
#include "tests/core/report/report_fixture.h"
#include "tests/core/wording/amounts_shown.h"
#include "tests/register_test.h"

#include <fmt/ranges.h>

#include <algorithm>

using namespace huella;

namespace page_units_test {

class PageUnitsTest : public QObject {
    Q_OBJECT

private slots:
    void oneAmountReadsOneWay_data();
    void oneAmountReadsOneWay();
    void unitsFitTheFirstScenarioThatComesToSomething();
    void digitsFitTheFirstTotalAndItsRows_data();
    void digitsFitTheFirstTotalAndItsRows();
    void theBestScenarioHasTheUnitsOfThePage();
    void countsAddUp();
    void computedHoursAreRounded();
    void anOverrunBudgetIsSaidAlikeEverywhere();
};

namespace {

/// Runs of which one comes to hundreds of kilograms in Spain and to tonnes elsewhere; both scenarios are on either side of 1 t.
Study largeStudy()
{
    Study study = plainStudy();
    study = setField(study, "r1", Field::gpus, 64.0);
    study = setField(study, "r1", Field::hours, 180.5);
    study = duplicateRun(study, "r1", "Second");
    study = setField(study, "r2", Field::hours, 61.25);
    study = duplicateRun(study, "r1", "Third");
    study = setField(study, "r3", Field::hours, 1.0);
    Scenario other = copyOfScenario(study, study.scenarios.front().id, "In India");
    study = addScenario(study, std::move(other));
    const auto runs = study.scenarios.back().runs; // each edit is another study
    for (const RunPointer &run : runs)
        study = setField(study, run->id, Field::zone, std::string("IN"));
    return study;
}

/// "kg CO₂e" of "Emissions, kg CO₂e".
std::string unitAtEnd(const std::string &heading)
{
    const auto comma = heading.rfind(", ");
    return comma == std::string::npos ? heading : heading.substr(comma + 2);
}

QStringList textsOfBlock(const Block &block)
{
    QStringList texts;
    const auto add = [&texts](const std::string &text) { texts << QString::fromStdString(text); };
    for (const TextRuns *runs : textsOf(block))
        add(textOf(*runs));
    if (const auto *key = std::get_if<KeyFigures>(&block))
        for (const KeyFigure &figure : key->figures)
            add(figure.value);
    if (const auto *figure = std::get_if<FigureBlock>(&block)) {
        for (const std::string &text : {figure->chart.centreValue, figure->chart.footnote, figure->caption})
            add(text);
        for (const ChartRow &bar : figure->chart.bars)
            for (const std::string *text : {&bar.value, &bar.lowValue, &bar.highValue})
                add(*text);
        for (const ChartMark &mark : figure->chart.marks)
            add(mark.text());
    }
    if (const auto *working = std::get_if<WorkingBlock>(&block))
        for (const WorkingLine &line : working->lines)
            if (line.symbol == "C") // what stands before is there to go on with by hand, and has the digits for that
                add(line.plain().substr(line.plain().rfind(" = ")));
    if (const auto *table = std::get_if<Table>(&block)) // cells under a unit
        for (size_t column = 0; column < table->header.size(); ++column)
            if (unitOfColumn(table->header[column].text()))
                for (const auto &row : table->rows)
                    add(row[column].text() + "\u00a0" + unitAtEnd(table->header[column].text()));
    return texts;
}

} // namespace

void PageUnitsTest::oneAmountReadsOneWay_data()
{
    QTest::addColumn<bool>("inSpanish");
    QTest::newRow("en") << false;
    QTest::newRow("es") << true;
}

void PageUnitsTest::oneAmountReadsOneWay()
{
    QFETCH(bool, inSpanish);
    const Language language = inSpanish ? Language::es : Language::en;
    const Study study = largeStudy();
    const StudyResult result = Evaluator().evaluate(study, 1000);
    QStringList texts;
    for (const Block &block : reportOfEveryRecipe(study, language).blocks)
        texts << textsOfBlock(block);
    for (const Block &block : reportOf(study, "summary", language).blocks)
        texts << textsOfBlock(block);
    const auto check = [&](const ParsedAmount &amount) {
        const QSet<QString> forms = formsOf(amount, texts, language);
        QVERIFY2(forms.size() == 1, qPrintable(QStringList(forms.values()).join(QStringLiteral(" · "))
                                               + QStringLiteral(" for %1").arg(amount.value)));
    };
    const ScenarioResult &baseline = result.scenarios.front();
    for (const Measure of : {Measure::emissions, Measure::energy})
        check(totalOf(baseline, of));
    const Estimate &largest = *baseline.runs.front()->estimate();
    check({Measure::emissions, largest.outcome.emissions.total.value(), 0});
    check({Measure::energy, largest.outcome.energy.total.value(), 0});
}

void PageUnitsTest::unitsFitTheFirstScenarioThatComesToSomething()
{
    const auto scenario = [](double grams, double kwh) {
        ScenarioResult result;
        result.emissions.total = Mass(grams);
        result.energy.total = Energy(kwh);
        return result;
    };
    StudyResult result;
    QCOMPARE(unitsOf(result).mass.unit, std::string_view("g CO₂e"));
    result.scenarios = {scenario(0, 0), scenario(640'000, 4100), scenario(12e6, 80'000)};
    QCOMPARE(unitsOf(result).mass.unit, std::string_view("kg CO₂e"));
    QCOMPARE(unitsOf(result).energy.unit, std::string_view("kWh"));
}

void PageUnitsTest::digitsFitTheFirstTotalAndItsRows_data()
{
    using Runs = std::vector<std::pair<double, Interval>>;
    QTest::addColumn<double>("total");
    QTest::addColumn<Interval>("interval");
    QTest::addColumn<Runs>("runs");
    QTest::addColumn<int>("digits");
    const auto row = [](const char *name, double total, Interval interval, Runs runs, int digits) {
        QTest::newRow(name) << total << interval << runs << digits;
    };
    row("as the interval leaves", 327, {270, 380}, {{327, {270, 380}}}, 3);
    row("never one alone", 747, {300, 2700}, {{558, {200, 2600}}, {186, {90, 400}}, {3.1, {1, 9}}}, 2);
    row("rows that would not add up", 62.8, {47, 70}, {{2.131, {1.6, 2.4}}, {38.226, {30, 44}}, {22.45, {18, 26}}}, 3);
    row("an interval of one number", 747, {300, 2700}, {{560, {557, 563}}, {187, {90, 2100}}}, 3);
    row("nothing drawn", 12.5, {12.5, 12.5}, {{12.5, {12.5, 12.5}}}, 0);
    row("nothing at all", 0, {0, 0}, {}, 0);
}

void PageUnitsTest::digitsFitTheFirstTotalAndItsRows()
{
    using Runs = std::vector<std::pair<double, Interval>>;
    QFETCH(double, total);
    QFETCH(Interval, interval);
    QFETCH(Runs, runs);
    const auto rangeOf = [](const Interval &kwh) {
        Range range;
        range.energyKwh = kwh;
        range.draws = 100;
        return range;
    };
    ScenarioResult scenario;
    scenario.emissions.total = Mass(total); // what makes it the one that counts
    scenario.energy.total = Energy(total);
    scenario.range = rangeOf(interval);
    for (const auto &[kwh, of] : runs) {
        Estimate estimate;
        estimate.outcome.energy.total = Energy(kwh);
        estimate.range = rangeOf(of);
        scenario.runs.push_back(std::make_shared<RunResult>(RunResult{nullptr, nullptr, estimate}));
    }
    StudyResult result;
    result.scenarios.push_back(std::move(scenario));
    QTEST(digitsOfPage(result).energy, "digits");
    QCOMPARE(unitsOf(result).energy.digits, digitsOfPage(result).energy);
}

/// The baseline comes to tonnes, and what would emit least to kilograms.
void PageUnitsTest::theBestScenarioHasTheUnitsOfThePage()
{
    const Study before = largeStudy();
    Study study = moveScenario(before, before.scenarios.front().id, 1);
    for (const RunPointer &run : before.scenarios.front().runs)
        study = setField(study, run->id, Field::zone, std::string("SE"));
    const StudyResult result = Evaluator().evaluate(study);
    const ScenarioResult &best = result.scenarios.back();
    const Scale scale = unitsOf(result).mass;
    QVERIFY(massScale(best.emissions.total.value()).unit != scale.unit);
    const Numbers numbers(Language::en);
    const std::string total =
        withUnit(formatQuantity(best.emissions.total.value(), best.range.emissionsG, scale, numbers), numbers);
    QStringList texts;
    TextRun sentence;
    sentence.value = "sentence.best";
    const auto text = std::make_shared<const ReportBlock>(ReportBlock{TextBlock{TextStyle::body, {sentence}}, {}, {}});
    for (const Block &block : reportOfBlocks(study, {text}, Language::en).blocks)
        texts << textsOfBlock(block);
    const QString held = QString::fromStdString(total).replace(QStringLiteral(" CO₂e"), QStringLiteral("\u00a0CO₂e"));
    const auto said = texts.filter(QString::fromStdString(best.name)).filter(held);
    QVERIFY2(!said.isEmpty(), qPrintable(QString::fromStdString(total) + ": "
                                         + texts.filter(QString::fromStdString(best.name)).join('\n')));
}

/// 12, 1,920, 288 and 8,760 GPU-hours are 10,980, in the text, the table and its last row.
void PageUnitsTest::countsAddUp()
{
    Study study = plainStudy();
    const double gpus[] = {1, 8, 4, 1}, hours[] = {12, 240, 72, 8760};
    for (int i = 1; i < 4; ++i)
        study = duplicateRun(study, "r1", "Run");
    for (int i = 0; i < 4; ++i) {
        study = setField(study, "r" + std::to_string(i + 1), Field::gpus, gpus[i]);
        study = setField(study, "r" + std::to_string(i + 1), Field::hours, hours[i]);
    }
    const StudyResult result = Evaluator().evaluate(study, 100);
    const ScenarioResult &scenario = result.scenarios.front();
    const Inventory inventory = inventoryOf(scenario, "Huella 1", Wording::of(Language::en), unitsOf(scenario));
    std::vector<std::string> shown;
    for (const auto &row : inventoryTable(inventory).rows)
        shown.push_back(row[5].text());
    std::sort(shown.begin(), shown.end()); // the table has an order of its own
    QCOMPARE(fmt::format("{}", fmt::join(shown, "; ")), std::string("1,920; 10,980; 12; 288; 8,760"));
    const std::string text = plainText(reportOf(study, "neurips", Language::en));
    QVERIFY2(text.find("10,980") != std::string::npos, text.c_str());
    QVERIFY(plainText(reportOf(study, "justification", Language::en)).find("11,000") == std::string::npos);
}

void PageUnitsTest::computedHoursAreRounded()
{
    Study study = setField(plainStudy(), "r1", Field::hours, 2.8333333333333335);
    study = setField(study, "r1", Field::runs, 782.6785714285713);
    for (const Language language : {Language::en, Language::es})
        for (const Block &block : reportOfEveryRecipe(study, language).blocks)
            for (const QString &text : textsOfBlock(block))
                QVERIFY2(!text.contains(QRegularExpression(QStringLiteral("[0-9][.,][0-9]{7}"))), qPrintable(text));
}

void PageUnitsTest::anOverrunBudgetIsSaidAlikeEverywhere()
{
    Study study = largeStudy();
    study.budget.studyKg = 100;
    const StudyResult result = Evaluator().evaluate(study, 100);
    const auto lines = budgetLines(study, result.scenarios.front());
    QCOMPARE(lines.size(), size_t(1));
    for (const Language language : {Language::en, Language::es}) {
        const Wording &words = Wording::of(language);
        const ParsedAmount over{Measure::emissions, -lines.front().left().value(), 0};
        QStringList texts{QString::fromStdString(budgetText(lines.front(), words))};
        for (const Issue &issue : projectIssues(study, result))
            texts << QString::fromStdString(words(issue.message));
        QCOMPARE(formsOf(over, texts, language).size(), 1);
        QVERIFY(texts.size() > 1);
    }
}

HUELLA_TEST(PageUnitsTest, QCoreApplication)
} // namespace page_units_test
#include "page_units_test.moc"
