// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The charts of the window and of reports hold what `export` says, in every measure.

#include "core/charts/figures.h"
#include "core/charts/figures_compare.h"
#include "core/study/evaluate/scenario_answers.h"
#include "core/study/file/file.h"
#include "tests/app/cli/call.h"
#include "tests/register_test.h"

#include <cmath>
#include <map>

using namespace huella;

namespace exported_charts_test {

class ExportedChartsTest : public QObject {
    Q_OBJECT

private slots:
    void everyChartSumsToTheExport_data();
    void everyChartSumsToTheExport();
    void everyRunIsThatOfTheExport_data() { everyChartSumsToTheExport_data(); }
    void everyRunIsThatOfTheExport();
    void intervalsAreThoseOfTheExport_data() { everyChartSumsToTheExport_data(); }
    void intervalsAreThoseOfTheExport();
};

namespace {

const Wording &english = Wording::of(Language::en);

bool same(double a, double b) { return std::abs(a - b) <= 1e-9 * std::max(std::abs(a), std::abs(b)); }

/// A study file, what is exported of it, and what its charts are made from.
struct Exported {
    Study study;
    StudyResult result;
    Json scenarios;

    explicit Exported(const QString &file)
    {
        const QByteArray bytes = readFile(QStringLiteral(HUELLA_SOURCE_DIR "/") + file);
        study = readStudy({bytes.constData(), size_t(bytes.size())}, "study")->study;
        result = Evaluator().evaluate(study);
        scenarios = call({"export", QStringLiteral(HUELLA_SOURCE_DIR "/") + file, "--to", "json"}).json()["scenarios"];
    }
    double total(size_t scenario, Measure measure) const { return amount(scenarios.at(scenario)["total"], measure); }
    static double amount(const Json &of, Measure measure)
    {
        const Json &found = measure == Measure::emissions ? of["emissions_g"]
                            : measure == Measure::energy  ? of["energy_kwh"]
                                                          : of["equivalents"]["tree_months"];
        return found.get<double>();
    }
};

double sumOf(const ChartSpec &chart)
{
    double sum = 0;
    for (const ChartRow &bar : chart.bars)
        sum += bar.total();
    return sum;
}

} // namespace

void ExportedChartsTest::everyChartSumsToTheExport_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("a run") << "resources/samples/sample.huella";
    QTest::newRow("a project in three scenarios") << "tests/data/old_versions/schema-2.huella";
}

void ExportedChartsTest::everyChartSumsToTheExport()
{
    QFETCH(QString, file);
    const Exported from(file);
    const Scenario &baseline = from.study.scenarios.front();
    for (const Measure measure : allMeasures) {
        const ChartSpec scenarios = scenariosChart(from.result, english, {}, measure);
        QCOMPARE(scenarios.bars.size(), from.scenarios.size());
        for (size_t i = 0; i < from.scenarios.size(); ++i) {
            const double total = from.total(i, measure);
            QVERIFY(total > 0 && same(scenarios.bars[i].total(), total));
            for (const By by : {By::run, By::kind, By::year, By::component, By::place})
                QVERIFY2(same(sumOf(totalsChart(from.result.scenarios[i], by, english, {}, measure)), total),
                         std::string(toString(by)).c_str());
        }
        const ScenarioResult &first = from.result.scenarios.front();
        QVERIFY(same(whatIfChart(whatIf(from.study, baseline), first, english, {}, measure).centre,
                     from.total(0, measure)));
        for (const ChartRow &bar :
             otherDataChart(underOtherData(from.study, baseline), first, english, {}, measure).bars)
            QVERIFY(!bar.strong || same(bar.total(), from.total(0, measure)));
    }
}

void ExportedChartsTest::everyRunIsThatOfTheExport()
{
    QFETCH(QString, file);
    const Exported from(file);
    for (const Measure measure : allMeasures)
        for (size_t i = 0; i < from.scenarios.size(); ++i) {
            std::map<std::string, double> amounts;
            for (const Json &run : from.scenarios[i]["runs"])
                amounts[run["id"]] = Exported::amount(run, measure);
            for (const ChartRow &bar : totalsChart(from.result.scenarios[i], By::run, english, {}, measure).bars)
                QVERIFY2(same(bar.total(), amounts.at(bar.id)), bar.label.c_str());
        }
}

void ExportedChartsTest::intervalsAreThoseOfTheExport()
{
    QFETCH(QString, file);
    const Exported from(file);
    const auto end = [&](size_t scenario, Measure measure, size_t which) {
        const Json &range = from.scenarios.at(scenario)["total"]["range"];
        if (measure == Measure::energy)
            return range["energy_kwh"].at(which).get<double>();
        const double trees = measure == Measure::treeMonths
                                 ? from.total(scenario, measure) / from.total(scenario, Measure::emissions)
                                 : 1;
        return range["emissions_g"].at(which).get<double>() * trees;
    };
    for (const Measure measure : allMeasures) {
        const ChartSpec chart = scenariosChart(from.result, english, {}, measure);
        for (size_t i = 0; i < from.scenarios.size(); ++i)
            QVERIFY(same(chart.bars[i].low, end(i, measure, 0)) && same(chart.bars[i].high, end(i, measure, 1)));
    }
}

HUELLA_TEST(ExportedChartsTest, huella::NoApplication)
} // namespace exported_charts_test
#include "exported_charts_test.moc"
