// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/chart_numbers.h"
#include "core/charts/figures.h"
#include "core/charts/figures_compare.h"
#include "core/study/evaluate/scenario_answers.h"
#include "tests/core/report/report_fixture.h"
#include "tests/register_test.h"

#include <QStringList>

using namespace huella;

namespace chart_numbers_test {
namespace {

const Wording &english = Wording::of(Language::en);

/// The cells that somebody pastes into a spreadsheet.
QList<QStringList> cellsOf(const ChartSpec &chart, Language language = Language::en)
{
    QList<QStringList> cells;
    for (const QString &line : QString::fromStdString(numbersOf(chart, Wording::of(language))).split(u'\n'))
        cells << line.split(u'\t');
    return cells;
}

} // namespace

class ChartNumbersTest : public QObject {
    Q_OBJECT

private slots:
    void barsHaveTheirIntervalsAndParts()
    {
        const StudyResult result = Evaluator().evaluate(sampleStudy(), 200);
        const ChartSpec chart = runsChart(result.scenarios.front(), english);
        const auto cells = cellsOf(chart);
        QCOMPARE(cells.front(), (QStringList{"Run", "Emissions (g CO₂e)", "low end (90%)", "high end (90%)", "CPU",
                                             "GPU", "Memory", "Data-centre overhead"}));
        QCOMPARE(cells.size(), qsizetype(chart.bars.size()) + 1);
        double total = 0;
        for (const QStringList &row : cells.mid(1)) {
            QCOMPARE(row.size(), cells.front().size());
            double parts = 0;
            for (qsizetype i = 4; i < row.size(); ++i)
                parts += row[i].toDouble();
            QVERIFY(std::abs(parts / row[1].toDouble() - 1) < 1e-4);
            QVERIFY(row[2].toDouble() < row[3].toDouble());
            total += row[1].toDouble();
        }
        QVERIFY(std::abs(total / result.scenarios.front().emissions.total.value() - 1) < 1e-5);
    }

    void decimalsAreThoseOfTheLanguage()
    {
        ChartSpec chart;
        chart.labelHeading = "a";
        chart.valueHeading = "b";
        ChartRow &bar = chart.bars.emplace_back();
        bar.label = "x\ty";
        bar.parts.emplace_back().value = 1234.5;
        QCOMPARE(cellsOf(chart)[1], (QStringList{"x y", "1234.5"}));
        QCOMPARE(cellsOf(chart, Language::es)[1], (QStringList{"x y", "1234,5"}));
    }

    void aNameIsNoFormulaAndAnEmptyOneKeepsItsCell()
    {
        ChartSpec chart;
        chart.labelHeading = "a";
        chart.valueHeading = "b";
        for (const char *name : {"=1+1", "", "covered"}) {
            ChartRow &bar = chart.bars.emplace_back();
            bar.label = name;
            bar.parts.emplace_back().value = 2;
        }
        chart.bars.back().covered = true;
        const auto cells = cellsOf(chart);
        QVERIFY(!cells[1].front().startsWith(u'='));
        QCOMPARE(cells[2], (QStringList{"", "2"}));
        QCOMPARE(cells[3], (QStringList{"covered", ""}));
    }

    void everyEndOfAWhatIfHasALine()
    {
        const Study study = sampleStudy();
        const StudyResult result = Evaluator().evaluate(study, 200);
        const auto rows = whatIf(study, study.scenarios.front());
        const auto cells = cellsOf(whatIfChart(rows, result.scenarios.front(), english));
        QCOMPARE(cells[1].front(), QStringLiteral("as planned"));
        QVERIFY(cells[2].front().startsWith(QStringLiteral("Where it runs: ")));
        QVERIFY(cells.size() > 6);
        for (const QStringList &row : cells.mid(1)) {
            bool number = false;
            row.back().toDouble(&number);
            QVERIFY2(number, qPrintable(row.join(u'|')));
        }
    }

    void theBarThatIsTheWholeHasALineAPart()
    {
        const StudyResult result = Evaluator().evaluate(sampleStudy(), 200);
        const auto cells = cellsOf(componentsChart(*result.scenarios.front().runs.front()->estimate(), english));
        QVERIFY(cells.size() >= 4);
        QCOMPARE(cells[0].back(), QStringLiteral("Emissions (g CO₂e)"));
        QCOMPARE(cells[1].front(), QStringLiteral("CPU"));
    }
};

HUELLA_TEST(ChartNumbersTest, NoApplication)
} // namespace chart_numbers_test
#include "chart_numbers_test.moc"
