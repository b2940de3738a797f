// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Records that the programs carry, picked at random, against the rows of the files that they were made from.

#include "core/catalogue/catalogue_json.h"
#include "tests/core/base/show.h"
#include "tests/core/catalogue/catalogue_fixture.h"
#include "tests/register_test.h"

#include <random>

using namespace huella;

namespace random_records_test {

using namespace catalogue_fixture;

namespace {

constexpr int picks = 200;
constexpr unsigned seed = 20261130;

const Json &document(const std::string &file)
{
    static std::map<std::string, Json> documents;
    auto &known = documents[file];
    if (known.is_null())
        known = parseJson(contentOf(catalogueFolder() + "/" + file + ".json"), file).value();
    return known;
}

QString textOf(const Json &row, const char *field) { return QString::fromStdString(row.value(field, std::string())); }
QString textOf(Text text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); }

/// A number as it has to be found again; what a row lacks, the record lacks.
Real numberOf(const Json &row, const char *field)
{
    return row.contains(field) ? Real(row[field].get<double>()) : Real();
}
Real numberOf(Whole number) { return number ? Real(*number) : Real(); }

/// Id, figure, year, basis and source of one record.
struct Told {
    QStringList texts;
    std::vector<Real> numbers;
    bool operator==(const Told &) const = default;
};

Told told(const GridFigure &r)
{
    return {{textOf(r.zone), textOf(r.basis), textOf(r.mix), textOf(r.source)}, {r.gPerKwh, Real(r.year)}};
}
Told told(const Processor &r)
{
    return {{textOf(r.id), textOf(r.name), textOf(r.source)}, {r.tdpW, r.cores, r.tdpHighW, numberOf(r.year)}};
}
Told told(const Accelerator &r)
{
    return {{textOf(r.id), textOf(r.name), textOf(r.fp16Basis), textOf(r.source)},
            {r.tdpW, r.memoryGb, r.fp16Tflops, numberOf(r.year)}};
}
Told told(const Facility &r)
{
    return {{textOf(r.provider), textOf(r.region), textOf(r.zone), textOf(r.zoneSource), textOf(r.source)},
            {r.pue, r.wueLPerKwh, numberOf(r.pueYear)}};
}
Told told(const GaGrid &r)
{
    return {{textOf(r.dataset), textOf(r.code), textOf(r.zone), textOf(r.source)}, {r.gPerKwh, numberOf(r.year)}};
}
Told told(const GaFacility &r)
{
    return {{textOf(r.dataset), textOf(r.provider), textOf(r.region), textOf(r.zone), textOf(r.source)}, {r.pue}};
}

Told rowOf(const GridFigure *, const Json &r)
{
    return {{textOf(r, "zone"), textOf(r, "basis"), textOf(r, "mix"), textOf(r, "source")},
            {numberOf(r, "g_per_kwh"), numberOf(r, "year")}};
}
Told rowOf(const Processor *, const Json &r)
{
    return {{textOf(r, "id"), textOf(r, "name"), textOf(r, "source")},
            {numberOf(r, "tdp_w"), numberOf(r, "cores"), numberOf(r, "tdp_high_w"), numberOf(r, "year")}};
}
Told rowOf(const Accelerator *, const Json &r)
{
    return {{textOf(r, "id"), textOf(r, "name"), textOf(r, "fp16_basis"), textOf(r, "source")},
            {numberOf(r, "tdp_w"), numberOf(r, "memory_gb"), numberOf(r, "fp16_tflops"), numberOf(r, "year")}};
}
Told rowOf(const Facility *, const Json &r)
{
    return {
        {textOf(r, "provider"), textOf(r, "region"), textOf(r, "zone"), textOf(r, "zone_source"), textOf(r, "source")},
        {numberOf(r, "pue"), numberOf(r, "wue_l_per_kwh"), numberOf(r, "pue_year")}};
}
Told rowOf(const GaGrid *, const Json &r)
{
    return {{textOf(r, "dataset"), textOf(r, "code"), textOf(r, "zone"), textOf(r, "source")},
            {numberOf(r, "g_per_kwh"), numberOf(r, "year")}};
}
Told rowOf(const GaFacility *, const Json &r)
{
    return {{textOf(r, "dataset"), textOf(r, "provider"), textOf(r, "region"), textOf(r, "zone"), textOf(r, "source")},
            {numberOf(r, "pue")}};
}

} // namespace

class RandomRecordsTest : public QObject {
    Q_OBJECT

private slots:
    void recordsAreThoseOfTheirFiles();

private:
    template <class T> void compareOne(const std::vector<T> &records, const char *file, const char *list);
    std::mt19937 random_{seed};
};

template <class T> void RandomRecordsTest::compareOne(const std::vector<T> &records, const char *file, const char *list)
{
    const Json &rows = document(file)[list];
    QCOMPARE(records.size(), rows.size());
    const size_t at = std::uniform_int_distribution<size_t>(0, rows.size() - 1)(random_);
    const std::string place = std::string(file) + " " + list + " " + std::to_string(at);
    const Told record = told(records[at]), row = rowOf(static_cast<const T *>(nullptr), rows[at]);
    QVERIFY2(record == row, place.c_str());
    const Source *source = dataset().source(records[at].source);
    QVERIFY2(source && !source->licence.empty(), place.c_str());
    const auto same = [&](const Json &one) { return textOf(one, "id") == textOf(source->id); };
    const Json &sources = document("sources")["sources"];
    const auto written = std::find_if(sources.begin(), sources.end(), same);
    QVERIFY2(written != sources.end() && textOf(*written, "licence") == textOf(source->licence), place.c_str());
}

void RandomRecordsTest::recordsAreThoseOfTheirFiles()
{
    const Catalogue &carried = Catalogue::builtIn();
    for (int picked = 0; picked < picks && !QTest::currentTestFailed(); picked += 8) {
        compareOne(carried.figures, "grid", "figures");
        compareOne(carried.odblFigures, "grid_odbl", "figures");
        compareOne(carried.odblFigures2024, "grid_odbl_2024", "figures");
        compareOne(carried.gaGrid, "green_algorithms", "grid");
        compareOne(carried.gaFacilities, "green_algorithms", "facilities");
        compareOne(carried.processors, "processors", "processors");
        compareOne(carried.accelerators, "accelerators", "accelerators");
        compareOne(carried.facilities, "facilities", "facilities");
    }
}

HUELLA_TEST(RandomRecordsTest, NoApplication)
} // namespace random_records_test
#include "random_records_test.moc"
