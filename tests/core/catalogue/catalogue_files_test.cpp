// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The way of the facts from resources/catalogue/*.json into the programs: read, packed, unpacked, and refused when wrong.

#include "core/catalogue/pack.h"
#include "tests/core/base/show.h"
#include "tests/core/catalogue/loaded_catalogue.h"
#include "tests/register_test.h"

#include <filesystem>
#include <fstream>
#include <sstream>

using namespace huella;

namespace catalogue_files_test {

namespace fs = std::filesystem;

namespace {

/// "sources", "processors" … for each list that differs, so that a failure says where.
QStringList differingLists(Catalogue &a, Catalogue &b)
{
    std::vector<std::string> texts;
    QStringList different;
    const auto textOf = [](auto &records) {
        std::string text;
        for (auto &record : records)
            text += writeRecord(record).dump() + "\n";
        return text;
    };
    forEachList(a, [&](auto, auto, auto &records) { texts.push_back(textOf(records)); });
    size_t next = 0;
    forEachList(b, [&](auto file, auto list, auto &records) {
        if (texts[next++] != textOf(records))
            different << QString::fromStdString(file + " " + list);
    });
    return different;
}

bool sameLists(const Catalogue &a, const Catalogue &b)
{
    return a.edition == b.edition && a.sources == b.sources && a.processors == b.processors
           && a.accelerators == b.accelerators && a.zones == b.zones && a.figures == b.figures
           && a.odblZones == b.odblZones && a.odblFigures == b.odblFigures && a.providers == b.providers
           && a.facilities == b.facilities && a.otherPue == b.otherPue && a.equivalences == b.equivalences
           && a.embodied == b.embodied && a.coefficients == b.coefficients && a.bands == b.bands
           && a.gaHardware == b.gaHardware && a.gaGrid == b.gaGrid && a.gaFacilities == b.gaFacilities
           && a.gaConstants == b.gaConstants && a.processorNames == b.processorNames
           && a.acceleratorNames == b.acceleratorNames;
}

std::string contentOf(const fs::path &path)
{
    std::ifstream in(path, std::ios::binary);
    std::stringstream bytes;
    bytes << in.rdbuf();
    return bytes.str();
}

} // namespace

class CatalogueFilesTest : public QObject {
    Q_OBJECT

private slots:
    void filesLoad();
    void everyRecordSurvivesItsJson();
    void unpackingGivesBackWhatWasPacked();
    void programsCarryTheFiles();
    void modelsArePackedApart();
    void truncatedPackIsRefused();
    void wrongFilesAreRefusedWithTheirPlace_data();
    void wrongFilesAreRefusedWithTheirPlace();
    void missingFolderIsRefused();
};

void CatalogueFilesTest::filesLoad()
{
    const auto loaded = loadCatalogue(catalogueFolder());
    QVERIFY2(loaded, loaded ? "" : (loaded.error().place + ": " + loaded.error().message.key).c_str());
    QCOMPARE((*loaded)->catalogue.edition.size(), size_t{7}); // "2026-11"
    forEachList((*loaded)->catalogue,
                [](auto file, auto list, auto &records) { QVERIFY2(!records.empty(), (file + " " + list).c_str()); });
    QVERIFY((*loaded)->catalogue.processors.size() > 4000);
}

void CatalogueFilesTest::everyRecordSurvivesItsJson()
{
    forEachList(loadedCatalogue().catalogue, [](auto file, auto, auto &records) {
        using Record = std::decay_t<decltype(records.front())>;
        TextStore store;
        for (const Record &record : records) {
            const Json json = writeRecord(record);
            const auto back = readWholeRecord<Record>(json, store, file);
            QVERIFY2(back && back->record == record && back->unknown.empty(), (file + ": " + json.dump()).c_str());
        }
    });
}

void CatalogueFilesTest::unpackingGivesBackWhatWasPacked()
{
    Catalogue &catalogue = loadedCatalogue().catalogue;
    const std::string bytes = pack(catalogue);
    Catalogue back = unpack(bytes);
    QCOMPARE(differingLists(catalogue, back), QStringList());
    QVERIFY(sameLists(catalogue, back));
    QVERIFY(pack(back) == bytes);
}

void CatalogueFilesTest::programsCarryTheFiles()
{
    Catalogue builtIn = Catalogue::builtIn();
    QCOMPARE(differingLists(loadedCatalogue().catalogue, builtIn), QStringList());
    QVERIFY(sameLists(loadedCatalogue().catalogue, builtIn));
}

void CatalogueFilesTest::modelsArePackedApart()
{
    ModelCatalogue &files = loadedCatalogue().models;
    QVERIFY(files.measured.size() > 2300 && files.sizes.size() > 30);
    const std::string bytes = pack(files);
    const ModelCatalogue back = unpackModels(bytes);
    QVERIFY(back.measured == files.measured && back.sizes == files.sizes);
    QVERIFY(ModelCatalogue::builtIn().measured == files.measured && ModelCatalogue::builtIn().sizes == files.sizes);
    QVERIFY_EXCEPTION_THROWN(unpackModels(std::string_view(bytes).substr(0, bytes.size() / 2)), std::runtime_error);
    TextStore store;
    for (const ModelEnergy &record : files.measured) {
        const auto read = readWholeRecord<ModelEnergy>(writeRecord(record), store, "models");
        QVERIFY(read && read->record == record && read->unknown.empty());
    }
    for (const ModelSize &record : files.sizes) {
        const auto read = readWholeRecord<ModelSize>(writeRecord(record), store, "sizes");
        QVERIFY(read && read->record == record && record.activeParamsB <= record.paramsB);
    }
}

void CatalogueFilesTest::truncatedPackIsRefused()
{
    const std::string bytes = pack(loadedCatalogue().catalogue);
    for (size_t length : {size_t{0}, size_t{3}, size_t{4}, size_t{1000}, bytes.size() / 2, bytes.size() - 1})
        QVERIFY_EXCEPTION_THROWN(unpack(std::string_view(bytes).substr(0, length)), std::runtime_error);
}

void CatalogueFilesTest::wrongFilesAreRefusedWithTheirPlace_data()
{
    QTest::addColumn<std::string>("file");
    QTest::addColumn<std::string>("before");
    QTest::addColumn<std::string>("after");
    QTest::addColumn<std::string>("place");
    QTest::addColumn<std::string>("key");
    const auto row = [](const char *name, std::string file, std::string before, std::string after, std::string place,
                        std::string key) { QTest::newRow(name) << file << before << after << place << key; };
    row("field nobody knows", "coefficients", "\"value\": 0.3725", "\"value\": 0.3725, \"vaule\": 1",
        "coefficients.json coefficients[0]", "error.catalogue.unknown_field");
    row("text instead of a number", "coefficients", "\"value\": 0.3725", "\"value\": \"0.3725\"",
        "coefficients.json coefficients[0].value", "error.json.wrong_kind");
    row("number instead of a text", "coefficients", "\"unit\": \"W/GB\"", "\"unit\": 1",
        "coefficients.json coefficients[0].unit", "error.json.wrong_kind");
    row("list under another name", "coefficients", "\"coefficients\": [", "\"coefficient\": [",
        "coefficients.json coefficients", "error.catalogue.no_list");
    row("not JSON", "coefficients", "\"coefficients\": [", "\"coefficients\": [,", "coefficients.json:2",
        "error.json.syntax");
    row("no edition", "sources", "\"edition\": \"2026-12\"", "\"edition\": \"\"", "sources.json about.edition",
        "error.catalogue.no_edition");
}

void CatalogueFilesTest::wrongFilesAreRefusedWithTheirPlace()
{
    QFETCH(std::string, file);
    QFETCH(std::string, before);
    QFETCH(std::string, after);
    QTemporaryDir folder;
    for (const auto &entry : fs::directory_iterator(catalogueFolder()))
        fs::copy(entry.path(), folder.path().toStdString());
    const fs::path wrong = fs::path(folder.path().toStdString()) / (file + ".json");
    std::string text = contentOf(wrong);
    const auto at = text.find(before);
    QVERIFY2(at != std::string::npos, before.c_str());
    text.replace(at, before.size(), after);
    std::ofstream(wrong, std::ios::binary) << text;

    const auto loaded = loadCatalogue(folder.path().toStdString());
    QVERIFY(!loaded);
    QTEST(loaded.error().place, "place");
    QTEST(loaded.error().message.key, "key");
}

void CatalogueFilesTest::missingFolderIsRefused() { QVERIFY(!loadCatalogue("/nowhere/at/all")); }

HUELLA_TEST(CatalogueFilesTest, QCoreApplication)
} // namespace catalogue_files_test
#include "catalogue_files_test.moc"
