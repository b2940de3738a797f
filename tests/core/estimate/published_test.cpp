// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What papers printed, computed again: tests/data/published, whose README says how near a figure has to come and why.

#include "core/estimate/estimate.h"
#include "tests/core/base/csv_table.h"
#include "tests/core/base/show.h"
#include "tests/register_test.h"

#include <algorithm>

using namespace huella;

Q_DECLARE_METATYPE(huella::CsvRow)

namespace published_test {
namespace {

constexpr double gramsPerPound = 453.59237;

std::vector<CsvRow> table(const char *name)
{
    return readTable(std::string(HUELLA_SOURCE_DIR "/tests/data/published/") + name);
}

/// Half a unit of the last digit that was printed.
double halfDigit(const std::string &printed)
{
    const auto point = printed.find('.');
    const auto decimals = point == std::string::npos ? 0 : printed.size() - point - 1;
    return 0.5 * std::pow(10.0, -double(decimals));
}

bool roundsTo(double computed, const std::string &printed)
{
    return std::abs(computed - QByteArray::fromStdString(printed).toDouble()) <= halfDigit(printed) * (1 + 1e-9);
}

/// Rows that do not agree with themselves: what their own inputs come to, in the unit of the column.
struct Known {
    std::string figure, comesTo, because;
};
const std::vector<Known> knownDeviations{
    {"BERT_base V100x64 kwh", "1503.02", "its hours are rounded"},
    {"BERT_base V100x64 lb", "1433.88", "its hours are rounded"},
    {"GShard-600B net_t of days", "4.233", "3.1 days and 4.3 t have two digits"},
    {"Evolved Transformer NAS gross_t of mwh", "3.2325", "7.5 MWh and 3.2 t have two digits"},
    {"Evolved Transformer NAS net_t of mwh", "3.2325", "7.5 MWh and 3.2 t have two digits"},
    {"Total t", "66.296", "its t are those of the text's 1163032 kWh"},
};

/// The figure agrees as `agrees` says, or is a known deviation: then it must deviate, and be what the inputs come to.
void verify(const std::string &figure, double computed, const std::string &printed, bool agrees)
{
    const auto known = std::find_if(knownDeviations.begin(), knownDeviations.end(),
                                    [&](const Known &k) { return k.figure == figure; });
    const bool deviates = known != knownDeviations.end();
    const std::string text = figure + ": computed " + std::to_string(computed) + ", printed " + printed
                             + (deviates ? ", known to come to " + known->comesTo + " since " + known->because : "");
    QVERIFY2(agrees != deviates, text.c_str());
    QVERIFY2(!deviates || roundsTo(computed, known->comesTo), text.c_str());
}

void verifyDigits(const std::string &figure, double computed, const std::string &printed)
{
    verify(figure, computed, printed, roundsTo(computed, printed));
}

void verifyWithin(const std::string &figure, double computed, const std::string &printed, double relative)
{
    verify(figure, computed, printed, near(computed, QByteArray::fromStdString(printed).toDouble(), relative));
}

/// Through all that a user's input goes through: gaps filled, then the formula.
Outcome<double> planned(double cards, double cardW, double hours, double pue, double gramsPerKwh)
{
    Workload workload;
    workload.gpus = cards;
    workload.gpuTdpW = cardW;
    workload.hours = hours;
    workload.pue = pue;
    workload.intensityGPerKwh = gramsPerKwh;
    return estimateCentral(workload, Dataset::builtIn("huella-2026")).value().outcome;
}

/// Where only the energy is printed: one device that needs so much in an hour.
Outcome<double> measured(double kWh, double pue, double gramsPerKwh)
{
    Terms<double> terms{};
    terms.hours = Duration(1);
    terms.runs = terms.gpus = terms.gpuUsage = 1;
    terms.gpuPower = Power(kWh * 1000);
    terms.pue = pue;
    terms.intensity = Intensity(gramsPerKwh);
    return footprint(terms);
}

double kWhOf(const Outcome<double> &outcome) { return outcome.energy.total.value(); }
double gramsOf(const Outcome<double> &outcome) { return outcome.emissions.total.value(); }
double tonnesOf(const Outcome<double> &outcome) { return gramsOf(outcome) / 1e6; }

/// One row of the test for one of the table; `expected` rows, so that none is lost unseen.
void rowsOf(const char *name, int expected, std::initializer_list<const char *> nameColumns)
{
    QTest::addColumn<CsvRow>("row");
    const auto rows = table(name);
    QCOMPARE(int(rows.size()), expected);
    for (const CsvRow &row : rows) {
        std::string tag;
        for (const char *column : nameColumns)
            tag += (tag.empty() ? "" : " ") + row.text(column);
        QTest::newRow(tag.c_str()) << row;
    }
}

std::string rowName() { return QTest::currentDataTag(); }

} // namespace

class PublishedTest : public QObject {
    Q_OBJECT

private slots:
    void strubell2019_data() { rowsOf("strubell2019.csv", 8, {"model", "hardware"}); }
    void strubell2019();
    void patterson2021_data() { rowsOf("patterson2021.csv", 6, {"model"}); }
    void patterson2021();
    void luccioni2022_data() { rowsOf("luccioni2022.csv", 8, {"item"}); }
    void luccioni2022();
    void luccioni2022Table5_data() { rowsOf("luccioni2022_table5.csv", 9, {"part"}); }
    void luccioni2022Table5();
    void partsOfTable5MissItsTotal();
};

void PublishedTest::strubell2019()
{
    QFETCH(CsvRow, row);
    if (!row.has("power_w"))
        QSKIP("the paper prints neither power nor energy of TPUs");
    const double gramsPerKwh = row.number("lb_per_kwh") * gramsPerPound;
    const auto outcome = planned(1, row.number("power_w"), row.number("hours"), row.number("pue"), gramsPerKwh);
    verifyDigits(rowName() + " kwh", kWhOf(outcome), row.text("kwh"));
    verifyDigits(rowName() + " lb", gramsOf(outcome) / gramsPerPound, row.text("lb"));
    COMPARE_NEAR(kWhOf(outcome), row.number("kwh"), 0.006);
}

void PublishedTest::patterson2021()
{
    QFETCH(CsvRow, row);
    const auto plan = [&row](double gramsPerKwh) {
        const double hours = row.number("days") * 24;
        return planned(row.number("chips"), row.number("chip_w"), hours, row.number("pue"), gramsPerKwh);
    };
    verifyWithin(rowName() + " mwh", kWhOf(plan(0)) / 1000, row.text("mwh"), 0.008);
    for (const std::string kind : {"gross", "net"}) {
        const double gramsPerKwh = row.number((kind + "_kg_per_kwh").c_str()) * 1000;
        const std::string tonnes = row.text((kind + "_t").c_str());
        verifyWithin(rowName() + " " + kind + "_t of days", tonnesOf(plan(gramsPerKwh)), tonnes, 0.01);
        const auto energy = measured(row.number("mwh") * 1000, 1, gramsPerKwh); // has its PUE inside
        verifyWithin(rowName() + " " + kind + "_t of mwh", tonnesOf(energy), tonnes, 0.01);
    }
}

void PublishedTest::luccioni2022()
{
    QFETCH(CsvRow, row);
    if (!row.has("kwh"))
        QSKIP("embodied emissions are not estimated, and the paper's own part was not found");
    const double gramsPerKwh = row.number("g_per_kwh");
    const auto energy = measured(row.number("kwh") / row.number("pue_inside"), row.number("pue"), gramsPerKwh);
    verifyDigits(rowName() + " t", tonnesOf(energy), row.text("t"));
    if (row.has("gpu_hours")) {
        const double cards = row.number("gpus"), hours = row.number("gpu_hours") / cards;
        const auto training = planned(cards, row.number("card_w"), hours, row.number("pue"), gramsPerKwh);
        COMPARE_NEAR(kWhOf(training), row.number("kwh"), 1e-12); // exact in the paper
        verifyDigits(rowName() + " t", tonnesOf(training), row.text("t"));
    }
}

void PublishedTest::luccioni2022Table5()
{
    QFETCH(CsvRow, row);
    const auto part = measured(row.number("kwh"), 1, 57);
    verifyDigits(rowName() + " t", tonnesOf(part), row.text("t"));
    const auto total = measured(table("luccioni2022_table5.csv").back().number("kwh"), 1, 57);
    const double percent = 100 * gramsOf(part) / gramsOf(total);
    QVERIFY2(std::abs(percent - row.number("percent")) < 0.0125, qPrintable(QString::number(percent)));
}

/// The eight parts come to 112 kWh less than the total of the table, which the paper's text gives with 56 kWh less.
void PublishedTest::partsOfTable5MissItsTotal()
{
    auto rows = table("luccioni2022_table5.csv");
    const double total = rows.back().number("kwh");
    rows.pop_back();
    Energy sum;
    for (const CsvRow &row : rows)
        sum += measured(row.number("kwh"), 1, 57).energy.total;
    QVERIFY(near(sum.value(), 1162976, 1e-12));
    QCOMPARE(total, 1163088.0);
}

HUELLA_TEST(PublishedTest, NoApplication)
} // namespace published_test
#include "published_test.moc"
