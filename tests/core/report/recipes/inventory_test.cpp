// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/figures.h"
#include "core/charts/figures_parts.h"
#include "core/report/recipes/inventory.h"
#include "core/report/recipes/inventory_csv.h"
#include "tests/core/report/report_fixture.h"
#include "tests/register_test.h"

using namespace huella;

namespace inventory_test {
namespace {

const Wording &english = Wording::of(Language::en);

/// Twenty runs of growing length; the first has everything that the inventory shows.
Study project()
{
    Study study = plainStudy();
    study = setKind(study, "r1", "final");
    study = setYears(study, "r1", 2026, 2027);
    study = renameRun(study, "r1", "=1+1");
    for (int i = 2; i <= 20; ++i) {
        study = duplicateRun(study, "r1", "Run " + std::to_string(i));
        study = setField(study, "r" + std::to_string(i), Field::hours, double(i));
    }
    return study;
}

} // namespace

class InventoryTest : public QObject {
    Q_OBJECT

private slots:
    void aChartOfTotalsHasAtMostTwelveBarsAndLosesNothing()
    {
        const StudyResult result = Evaluator().evaluate(project(), 100);
        for (const By by : {By::run, By::kind, By::year, By::component, By::place}) {
            const ChartSpec chart = totalsChart(result.scenarios.front(), by, english);
            double sum = 0;
            for (const ChartRow &bar : chart.bars)
                sum += bar.total();
            QVERIFY(!chart.bars.empty() && chart.bars.size() <= 12);
            QVERIFY(qFuzzyCompare(sum, result.scenarios.front().emissions.total.value()));
            QVERIFY(!chart.description.empty() && chart.title.find('[') == std::string::npos);
        }
        const ChartSpec runs = totalsChart(result.scenarios.front(), By::run, english);
        QCOMPARE(runs.bars.back().label, std::string("9 others"));
        QCOMPARE(totalsChart(result.scenarios.front(), By::year, english).bars.front().label, std::string("2026"));
        QCOMPARE(totalsChart(result.scenarios.front(), By::place, english).bars.front().label, std::string("Spain"));
    }

    void theInventoryAddsUp()
    {
        const StudyResult result = Evaluator().evaluate(project(), 100);
        const Inventory inventory = inventoryOf(result.scenarios.front(), "Huella 1", english, unitsOf(result));
        QCOMPARE(inventory.rows.size(), size_t(21));
        QCOMPARE(*inventory.rows.front()[4].value, 48.0);
        QCOMPARE(inventory.rows.front()[2].text, std::string("2026–2027"));
        for (const size_t column : {size_t(4), size_t(5), size_t(9), size_t(10)}) {
            double sum = 0;
            for (size_t row = 0; row + 1 < inventory.rows.size(); ++row)
                sum += *inventory.rows[row][column].value;
            QVERIFY(std::abs(sum - *inventory.rows.back()[column].value) <= 1e-9 * sum);
        }
        const Table table = inventoryTable(inventory);
        QCOMPARE(table.header.size(), table.rows.front().size());
        QVERIFY(table.total);
    }

    /// One column more, behind the emissions; whoever reads them adds them up to the trees of the sum.
    void treesAreAColumnOfTheirOwn()
    {
        const StudyResult result = Evaluator().evaluate(project(), 100);
        const ScenarioResult &scenario = result.scenarios.front();
        const Inventory plain = inventoryOf(scenario, "Huella 1", english, unitsOf(result)),
                        trees = inventoryOf(scenario, "Huella 1", english, unitsOf(result), true);
        const size_t column = inventoryColumn(Measure::treeMonths);
        QCOMPARE(column, inventoryColumn(Measure::emissions) + 1);
        const double months = MeasureOf(Measure::treeMonths, *scenario.dataset).amount(scenario.emissions.total);
        const Scale scale = scaleOf(Measure::treeMonths, months);
        QVERIFY(trees.header[column].ends_with(unitName(scale, false, english)) && trees.numeric[column]);
        double sum = 0;
        for (size_t row = 0; row + 1 < trees.rows.size(); ++row)
            sum += trees.rows[row][column].value.value_or(0);
        const double total = *trees.rows.back()[column].value;
        QVERIFY(std::abs(sum - total) <= 1e-9 * sum);
        QVERIFY(std::abs(total - months / scale.size) <= 1e-9 * total);
        QCOMPARE(trees.rows.front()[trees.toolColumn()].text, std::string("Huella 1"));
        Inventory without = trees;
        const auto drop = [column](auto &cells) { cells.erase(cells.begin() + std::ptrdiff_t(column)); };
        drop(without.header), drop(without.numeric);
        for (auto &row : without.rows)
            drop(row);
        QVERIFY(without == plain);
    }

    void aSpreadsheetOfTheLanguageReadsIt()
    {
        const StudyResult result = Evaluator().evaluate(setField(project(), "r1", Field::hours, 0.125), 100);
        const auto firstRow = [&](Language language) {
            const Inventory inventory =
                inventoryOf(result.scenarios.front(), "Huella 1", Wording::of(language), unitsOf(result));
            return QString::fromStdString(tabSeparated(inventory, language)).split(u'\n').at(1).split(u'\t');
        };
        QCOMPARE(firstRow(Language::en).at(0), QStringLiteral("'=1+1")); // a name must not become a formula
        QCOMPARE(firstRow(Language::en).at(4), QStringLiteral("0.5"));
        QCOMPARE(firstRow(Language::es).at(4), QStringLiteral("0,5"));
    }

    /// Bare, it would take the cells behind it in.
    void aNameThatBeginsWithAQuotationMarkStaysOneCell()
    {
        const StudyResult result = Evaluator().central(renameRun(project(), "r1", "\"Quoted\" run"));
        const Inventory inventory = inventoryOf(result.scenarios.front(), "Huella 1", english, unitsOf(result));
        const auto row = QString::fromStdString(tabSeparated(inventory, Language::en)).split(u'\n').at(1);
        QVERIFY2(row.startsWith(QStringLiteral("\"\"\"Quoted\"\" run\"\t")), qPrintable(row));
    }

    /// Of every scenario, without sums, and in one unit, whatever each comes to.
    void theRunsOfAllScenariosAreOneTable()
    {
        const Study study = addScenario(project(), copyOfScenario(project(), "s1", "Other; place"));
        const StudyResult result = Evaluator().evaluate(study, 100);
        const std::string csv =
            inventoryCsv(result, "Huella 1", Wording::of(Language::es), unitsOf(result), spanishSpreadsheet);
        const QStringList lines = QString::fromStdString(csv).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), qsizetype(1 + study.runCount()));
        QVERIFY(csv.starts_with("\xEF\xBB\xBF"
                                "Escenario;Ejecución;"));
        QVERIFY2(lines.back().startsWith(QStringLiteral("\"Other; place\";")), qPrintable(lines.back()));
        QVERIFY2(lines.at(1).contains(QStringLiteral(";'=1+1;")), qPrintable(lines.at(1)));
        const double energy = result.scenarios.front().runs.front()->estimate()->outcome.energy.total.value();
        const QString shown = lines.at(1).split(u';').at(1 + int(inventoryEnergy));
        QCOMPARE(shown.toStdString().find('.'), std::string::npos);
        QCOMPARE(QString(shown).replace(u',', u'.').toDouble() * unitsOf(result).energy.size, energy);
    }

    void aBudgetIsSaidInWords()
    {
        const BudgetLine left{0, Mass(2000), Mass(500)}, over{2027, Mass(1000), Mass(1250)};
        QCOMPARE(budgetText(left, english), std::string("Whole study: 1.5\u00a0kg CO₂e left of 2\u00a0kg CO₂e"));
        QCOMPARE(budgetText(over, english),
                 std::string("▲ 2027: over the budget of 1\u00a0kg CO₂e by 0.25\u00a0kg CO₂e"));
        const BudgetLine most{0, Mass(2000), Mass(500), true}, least{2027, Mass(1000), Mass(1250), true};
        QCOMPARE(budgetText(most, english),
                 std::string("Whole study: at most 1.5\u00a0kg CO₂e left of 2\u00a0kg CO₂e"));
        QCOMPARE(budgetText(most, Wording::of(Language::es)),
                 std::string("Todo el estudio: quedan como mucho 1,5\u202fkg de CO₂e de 2\u202fkg de CO₂e"));
        QCOMPARE(budgetText(least, english),
                 std::string("▲ 2027: over the budget of 1\u00a0kg CO₂e by at least 0.25\u00a0kg CO₂e"));
    }
};

HUELLA_TEST(InventoryTest, QCoreApplication)
} // namespace inventory_test
#include "inventory_test.moc"
