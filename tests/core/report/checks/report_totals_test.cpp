// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/checks/amount_parser.h"
#include "core/report/recipes/recipe_names.h"
#include "tests/core/report/checks/checks_fixture.h"
#include "tests/register_test.h"

#include <cmath>
#include <random>

using namespace huella;

namespace report_totals_test {

/// Totals in text and tables: what is read from them, and that a difference is found.
class ReportTotalsTest : public QObject {
    Q_OBJECT

private slots:
    void rowsThatDoNotAddUpFail();
    void sumsOfAnyStudyAgree();
    void aTypedTotalFails();
    void anOwnSumFails();
    void typedFiguresAreNoted();
    void amountsAreRead_data();
    void amountsAreRead();

private:
    const ReportSubject subject_{};
};

/// Rounding is no difference, whatever the sizes.
void ReportTotalsTest::sumsOfAnyStudyAgree()
{
    std::mt19937 random(2026);
    std::uniform_real_distribution<double> magnitude(-5, 5);
    for (int i = 0; i < 40; ++i) {
        Study study = plainStudy();
        const double middle = magnitude(random);
        for (int run = 2; run < 2 + i * 2 % 50; ++run) {
            study = duplicateRun(study, "r1", "Run");
            const std::string id = study.scenarios.front().runs.back()->id;
            study = setField(study, id, Field::hours, std::pow(10.0, middle + magnitude(random) / 3));
            if (run % 3 == 0)
                study = setField(study, id, Field::intensityGPerKwh, 20.0 * run);
        }
        study = addScenario(study, copyOfScenario(study, "s1", "Other"));
        const StudyResult result = Evaluator().evaluate(study, 200);
        const Dataset dataset = datasetOf(study);
        Blocks blocks;
        for (const std::string_view name : recipeNames())
            blocks.push_back(recipe(std::string(name).c_str()));
        blocks.push_back(blockOf(
            TextBlock{TextStyle::body, {live("sentence.lead"), live("sentence.cite"), live("best.emissions.total")}}));
        for (const Language language : {Language::en, Language::es}) {
            const ReportContext about{study, result, dataset, Wording::of(language), fixedDate, fixedVersion};
            const ReportCheck totals = checkNamed("totals", checkReport(blocks, about));
            std::string where;
            for (const size_t block : totals.blocks)
                where += plainText(compose({blocks[block]}, about));
            QVERIFY2(totals.state == CheckState::good, (std::to_string(i) + ": " + where).c_str());
        }
    }
}

void ReportTotalsTest::rowsThatDoNotAddUpFail()
{
    const Blocks blocks{recipe("table.runs"), recipe("table.inventory"), recipe("table.kinds"), recipe("key-figures")};
    QCOMPARE(subject_.check("totals", blocks).state, CheckState::good);
    StudyResult other = subject_.result;
    ScenarioResult &scenario = other.scenarios.front();
    scenario.emissions.total = Mass(scenario.emissions.total.value() * 1.2);
    const ReportCheck failed =
        checkNamed("totals", checkReport(blocks, {subject_.study, other, subject_.dataset, Wording::of(Language::en),
                                                  fixedDate, fixedVersion}));
    QCOMPARE(failed.state, CheckState::fault);
    QCOMPARE(failed.blocks, (std::vector<size_t>{0, 1, 2}));
}

void ReportTotalsTest::aTypedTotalFails()
{
    Blocks blocks = subject_.blocksOfTemplate("aei");
    const auto state = [&](const std::string &text) {
        for (auto &block : blocks)
            if (block->origin == "aei:6")
                block = blockOf(TextBlock{TextStyle::body, {{text}}}, "aei:6");
        return subject_.check("totals", blocks);
    };
    const ReportCheck wrong = state("It would need 63 kWh and emit 5.1 kg CO2e.");
    QCOMPARE(wrong.state, CheckState::fault);
    QCOMPARE(wrong.blocks, std::vector<size_t>{5});
    QCOMPARE(state("It would need 63 kWh and emit 9.6 kg CO2e.").state, CheckState::good);
    QCOMPARE(state("It would need 60 kWh and emit about 10 kg CO2e.").state, CheckState::good); // as round as it says
    QCOMPARE(state("It would need little.").state, CheckState::good);
}

void ReportTotalsTest::anOwnSumFails()
{
    const auto state = [this](const char *sum) {
        return subject_
            .check("totals", {blockOf(table({{"Run", "kg CO₂e"}, {"One", "1.25"}, {"Two", "1,000"}, {"Total", sum}}))})
            .state;
    };
    QCOMPARE(state("1,001.25"), CheckState::good);
    QCOMPARE(state("1,002.25"), CheckState::fault);
}

void ReportTotalsTest::typedFiguresAreNoted()
{
    const ReportCheck noted =
        subject_.check("totals", {recipe("table.runs"), typed("Our cluster emitted 40 t CO₂e."),
                                  typed("The largest emits 5.9 kg CO₂e."), typed("At 153.6 g CO₂e/kWh."),
                                  typed("In 2025, 12 kg of paper.")});
    QCOMPARE(noted.state, CheckState::note);
    QCOMPARE(noted.blocks, std::vector<size_t>{1});
}

void ReportTotalsTest::amountsAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("spanish");
    QTest::addColumn<QList<double>>("values");
    QTest::newRow("point") << QStringLiteral("needs 1,234.5 kWh, emits 1.5 kg CO2e") << false
                           << QList<double>{1234.5, 1500};
    QTest::newRow("comma") << QStringLiteral("1234,5\u202fkWh y 12\u202f000,25\u202fg CO₂e") << true
                           << QList<double>{1234.5, 12000.25};
    QTest::newRow("large and small") << QStringLiteral("2 MWh; 2 Wh; 3 t CO₂; 3 mg CO₂e") << false
                                     << QList<double>{2000, 0.002, 3e6, 0.003};
    QTest::newRow("power of ten") << QStringLiteral("2.5 × 10⁻⁵ kWh, 1 × 10¹⁰ kWh") << false
                                  << QList<double>{2.5e-5, 1e10};
    QTest::newRow("others") << QStringLiteral("141 g CO₂e/kWh, A100 kWh, CO2e kg, 5 kg, 7 kWhs, 2025") << false
                            << QList<double>{};
    QTest::newRow("a list") << QStringLiteral("1,2 kWh") << false << QList<double>{2};
    QTest::newRow("a year before") << QStringLiteral("en 2025 300 kWh") << true << QList<double>{300};
}

void ReportTotalsTest::amountsAreRead()
{
    QFETCH(QString, text);
    QFETCH(bool, spanish);
    QFETCH(QList<double>, values);
    const auto amounts = amountsIn(text.toStdString(), spanish ? Language::es : Language::en);
    QCOMPARE(qsizetype(amounts.size()), values.size());
    for (qsizetype i = 0; i < values.size(); ++i)
        QVERIFY(qFuzzyCompare(amounts[size_t(i)].value, values[i]));
}

HUELLA_TEST(ReportTotalsTest, NoApplication)
} // namespace report_totals_test
#include "report_totals_test.moc"
