// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The bands of places, electricity and PUE, simulated, against the figures of the catalogue that they stand for.

#include "core/estimate/estimate.h"
#include "tests/core/base/show.h"
#include "tests/core/workload/workload_text.h"
#include "tests/register_test.h"

#include <cmath>
#include <map>

using namespace huella;

namespace place_bands_test {
namespace {

constexpr int draws = 100'000;
constexpr double within = 0.02;
constexpr int firstOfDrift = 2016; // Ember's history from here on
constexpr int firstOfBoth = 2023, lastOfBoth = 2025;

using Years = std::map<int, double>;

std::map<Text, Years> lifeCycle(const std::vector<GridFigure> &figures, Text source)
{
    std::map<Text, Years> zones;
    for (const GridFigure &figure : figures)
        if (figure.source == source && figure.basis == "life-cycle" && figure.gPerKwh > 0)
            zones[figure.zone][figure.year] = figure.gPerKwh;
    return zones;
}

const std::map<Text, Years> &emberZones()
{
    static const auto zones = lifeCycle(Catalogue::builtIn().figures, ember);
    return zones;
}

const std::map<Text, Years> &mapsZones()
{
    static const auto zones = lifeCycle(Catalogue::builtIn().odblFigures, electricityMaps);
    return zones;
}

/// What the other source says over the known one.
std::vector<double> otherOver(const std::map<Text, Years> &known, const std::map<Text, Years> &other, const Band &band)
{
    std::vector<double> ratios;
    for (const auto &[zone, years] : known)
        for (const auto &[year, grams] : years)
            if (const auto there = other.find(zone); there != other.end() && year >= firstOfBoth && year <= lastOfBoth
                                                     && there->second.contains(year) && grams >= *band.minValue
                                                     && (!band.maxValue || grams < *band.maxValue))
                ratios.push_back(there->second.at(year) / grams);
    return ratios;
}

std::vector<double> steps(int years, bool europe)
{
    std::vector<double> ratios;
    for (const Zone &zone : Catalogue::builtIn().zones)
        if (const auto history = emberZones().find(zone.code);
            history != emberZones().end() && zone.kind == "country" && (zone.continent == "Europe") == europe)
            for (const auto &[year, grams] : history->second)
                if (year >= firstOfDrift && history->second.contains(year + years))
                    ratios.push_back(history->second.at(year + years) / grams);
    return ratios;
}

std::vector<double> countriesOverTheWorld()
{
    std::vector<double> ratios;
    for (const Zone &zone : Catalogue::builtIn().zones)
        if (const auto years = emberZones().find(zone.code); zone.kind == "country" && years != emberZones().end())
            ratios.push_back(years->second.rbegin()->second / emberZones().at("WORLD").rbegin()->second);
    return ratios;
}

std::vector<double> regionsOverTheirMean()
{
    std::vector<double> ratios;
    for (const Facility &region : Catalogue::builtIn().facilities)
        if (region.kind == "region" && region.source.starts_with("pue_") && region.pue)
            if (const Facility *mean = Dataset::builtIn().providerMean(region.provider))
                ratios.push_back((*region.pue - 1) / (*mean->pue - 1));
    return ratios;
}

std::vector<double> dataOf(const Band &band)
{
    const std::string id(band.id);
    if (id.starts_with("grid.one-source."))
        return otherOver(mapsZones(), emberZones(), band);
    if (id.starts_with("grid.ember-only."))
        return otherOver(emberZones(), mapsZones(), band);
    if (id.starts_with("drift."))
        return steps(id.ends_with("1") ? 1 : id.ends_with("2") ? 2 : 3, id.find("europe") != std::string::npos);
    return id == "grid.unknown-place" ? countriesOverTheWorld() : regionsOverTheirMean();
}

void compareNear(double simulated, double data)
{
    QVERIFY2(std::abs(simulated / data - 1) < within, qPrintable(QString("%1 and %2").arg(simulated).arg(data)));
}

} // namespace

class PlaceBandsTest : public QObject {
    Q_OBJECT

private slots:
    void aBandIsThatOfItsData_data();
    void aBandIsThatOfItsData();
    void europeGrowsCleanerAndTheHeadlineStays();
    void aStudyOfAnEarlierEditionKeepsItsBand();
};

void PlaceBandsTest::aBandIsThatOfItsData_data()
{
    QTest::addColumn<std::string>("id");
    int computed = 0;
    for (const Band &band : Catalogue::builtIn().bands) {
        const std::string id(band.id);
        if (id.starts_with("grid.one-source.") || id.starts_with("grid.ember-only.") || id.starts_with("drift.")
            || id == "grid.unknown-place" || id == "pue.provider") {
            QTest::newRow(id.c_str()) << id;
            ++computed;
        }
    }
    QCOMPARE(computed, 4 + 4 + 6 + 2);
}

void PlaceBandsTest::aBandIsThatOfItsData()
{
    QFETCH(std::string, id);
    const Band &band = Catalogue::builtIn().band(id);
    const std::vector<double> data = dataOf(band);
    QVERIFY(data.size() > 40);
    const Spread spread{"test/" + id, Spread::Target::intensity, *band.low, *band.high,
                        &band,        band.central.value_or(1)};
    Draws numbers(2026, draws);
    const auto inputs = fill(workloadOf("hours=1; cores=1; pue=1; zone=ES"), Dataset::builtIn());
    QVERIFY(inputs);
    auto simulated = simulate(*inputs, {spread}, numbers).emissions;
    const double headline = footprint(centralTerms(*inputs)).emissions.total.value();
    for (double &value : simulated)
        value /= headline;
    compareNear(quantile(simulated, 0.05), quantile(data, 0.05));
    compareNear(quantile(simulated, 0.95), quantile(data, 0.95));
    if (band.central)
        compareNear(quantile(simulated, 0.5), quantile(data, 0.5));
}

void PlaceBandsTest::europeGrowsCleanerAndTheHeadlineStays()
{
    const Dataset &data = Dataset::builtIn();
    const auto inputs = fill(workloadOf("hours=1; cores=1; pue=1; zone=ES"), data);
    QVERIFY(inputs);
    auto spreads = spreadsOf(*inputs, data, {"r1", 2027});
    std::erase_if(spreads, [](const Spread &spread) { return !spread.key.starts_with("drift/"); });
    QCOMPARE(spreads.size(), size_t(1));
    Draws numbers(2026);
    const Sample sample = simulate(*inputs, spreads, numbers);
    const auto out = footprint(centralTerms(*inputs));
    const Range range = rangeOf(sample, out.energy.total, out.emissions.total, numbers);
    const double headline = out.emissions.total.value();
    QCOMPARE(headline, 12 * 153.6 / 1000); // the figure of the catalogue, whatever the years may bring
    compareNear(range.medianG / headline, 0.929);
    compareNear(range.emissionsG.low / headline, 0.691);
    compareNear(range.emissionsG.high / headline, 1.127);
}

void PlaceBandsTest::aStudyOfAnEarlierEditionKeepsItsBand()
{
    auto pins = std::make_shared<CatalogueSnapshot>();
    pins->edition = "2026-11";
    Band before = Catalogue::builtIn().band("grid.one-source.from-450");
    before.low = 0.55;
    before.high = 1.1;
    pins->bands.push_back(before);
    const auto bandOfNowhere = [&] {
        const Dataset data = Dataset::builtIn().withPins(pins);
        return spreadsOf(fill(workloadOf("hours=1; pue=1.2"), data).value(), data, {}).front();
    };
    QCOMPARE(std::string(bandOfNowhere().band->id), std::string("grid.one-source.from-450"));
    QCOMPARE(bandOfNowhere().high, 1.1);
    pins = std::make_shared<CatalogueSnapshot>(); // of this edition, with a band that another run needs
    pins->edition = Catalogue::builtIn().edition;
    pins->bands.push_back(before);
    QCOMPARE(std::string(bandOfNowhere().band->id), std::string("grid.unknown-place"));
}

HUELLA_TEST(PlaceBandsTest, NoApplication)
} // namespace place_bands_test
#include "place_bands_test.moc"
