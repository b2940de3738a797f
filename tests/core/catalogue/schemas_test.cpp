// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later

// resources/catalogue/*.json hold to resources/schemas/*.schema.json, and the schemas do refuse.

#include "core/base/json.h"
#include "tests/core/base/show.h"
#include "tests/register_test.h"

#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

#include <filesystem>
#include <fstream>
#include <sstream>

using namespace huella;

namespace schemas_test {

namespace fs = std::filesystem;

namespace {

using Plain = nlohmann::json; // the kind that valijson knows
using Adapter = valijson::adapters::NlohmannJsonAdapter;

Plain read(const std::string &path)
{
    std::ifstream in(std::string(HUELLA_SOURCE_DIR "/resources/") + path, std::ios::binary);
    return Plain::parse(in);
}

/// The first thing that is wrong; empty when all is right.
std::string fault(const Plain &document, const Plain &schemaText)
{
    valijson::Schema schema;
    valijson::SchemaParser parser(valijson::SchemaParser::kDraft7);
    const Adapter schemaAdapter(schemaText);
    parser.populateSchema(schemaAdapter, schema);
    valijson::Validator validator(valijson::Validator::kStrongTypes);
    valijson::ValidationResults results;
    if (validator.validate(schema, Adapter(document), &results))
        return {};
    valijson::ValidationResults::Error error;
    std::string text = "refused";
    while (results.popError(error)) {
        text += "\n";
        for (const auto &step : error.context)
            text += step;
        text += ": " + error.description;
    }
    return text;
}

/// Its list of records: the first member but for "about".
std::string listOf(const Plain &document)
{
    for (const auto &[name, value] : document.items())
        if (value.is_array() && !value.empty())
            return name;
    return {};
}

} // namespace

class SchemasTest : public QObject {
    Q_OBJECT

private slots:
    void everyCatalogueFileHasASchema();
    void filesHoldToTheirSchema_data() { everyFile(); }
    void filesHoldToTheirSchema();
    void schemaRefusesAFieldThatNobodyKnows_data() { everyFile(); }
    void schemaRefusesAFieldThatNobodyKnows();
    void schemaRefusesARecordThatLacksAField_data() { everyFile(); }
    void schemaRefusesARecordThatLacksAField();
    void schemaRefusesAnotherKindOfValue_data() { everyFile(); }
    void schemaRefusesAnotherKindOfValue();
    void studiesHoldToTheirSchema();
    void schemaRefusesAStudyThatCannotBe();

private:
    static void everyFile();
};

void SchemasTest::everyFile()
{
    QTest::addColumn<QString>("name");
    for (const auto &entry : fs::directory_iterator(HUELLA_SOURCE_DIR "/resources/catalogue"))
        if (entry.path().extension() == ".json")
            QTest::newRow(entry.path().stem().c_str()) << QString::fromStdString(entry.path().stem());
}

void SchemasTest::everyCatalogueFileHasASchema()
{
    int files = 0;
    for (const auto &entry : fs::directory_iterator(HUELLA_SOURCE_DIR "/resources/catalogue"))
        if (entry.path().extension() == ".json") {
            ++files;
            const auto schema =
                fs::path(HUELLA_SOURCE_DIR "/resources/schemas") / (entry.path().stem().string() + ".schema.json");
            QVERIFY2(fs::exists(schema), schema.c_str());
        }
    QVERIFY(files >= 12);
}

void SchemasTest::filesHoldToTheirSchema()
{
    QFETCH(QString, name);
    const std::string file = name.toStdString();
    QCOMPARE(fault(read("catalogue/" + file + ".json"), read("schemas/" + file + ".schema.json")), std::string());
}

void SchemasTest::schemaRefusesAFieldThatNobodyKnows()
{
    QFETCH(QString, name);
    Plain document = read("catalogue/" + name.toStdString() + ".json");
    const Plain schema = read("schemas/" + name.toStdString() + ".schema.json");
    document[listOf(document)].front()["surprise"] = 1;
    QVERIFY(fault(document, schema).find("surprise") != std::string::npos);
}

void SchemasTest::schemaRefusesARecordThatLacksAField()
{
    QFETCH(QString, name);
    Plain document = read("catalogue/" + name.toStdString() + ".json");
    const Plain schema = read("schemas/" + name.toStdString() + ".schema.json");
    document[listOf(document)].front().clear();
    QVERIFY(!fault(document, schema).empty());
    document.clear();
    QVERIFY(!fault(document, schema).empty());
}

void SchemasTest::schemaRefusesAnotherKindOfValue()
{
    QFETCH(QString, name);
    const Plain document = read("catalogue/" + name.toStdString() + ".json");
    const Plain schema = read("schemas/" + name.toStdString() + ".schema.json");
    const std::string list = listOf(document);
    for (const auto &[field, value] : document[list].front().items()) {
        Plain wrong{{"about", document["about"]}};
        for (const auto &[other, records] : document.items()) // one record a list: valijson is not fast
            if (records.is_array())
                wrong[other] = Plain::array({records.front()});
        QCOMPARE(fault(wrong, schema), std::string());
        wrong[list].front()[field] = Plain{{"an", "object"}};
        QVERIFY2(!fault(wrong, schema).empty(), field.c_str());
    }
}

void SchemasTest::studiesHoldToTheirSchema()
{
    const Plain schema = read("schemas/study.schema.json");
    for (const char *study : {"samples/sample.huella", "../tests/data/old_versions/schema-1.huella",
                              "../tests/data/old_versions/schema-2.huella"})
        QCOMPARE(fault(read(study), schema), std::string());
}

void SchemasTest::schemaRefusesAStudyThatCannotBe()
{
    const Plain schema = read("schemas/study.schema.json");
    using Pointer = Plain::json_pointer;
    for (const auto &[field, value] :
         {std::pair("/catalogue/places/0/g_per_kwh", Plain(-1)),
          std::pair("/catalogue/processors/0/tdp_w", Plain("120")), std::pair("/catalogue/sites/0/pue", Plain(0.5)),
          std::pair("/scenarios/0/runs/0/hours", Plain(-1)), std::pair("/edition", Plain("2026")),
          std::pair("/elsewhere/0", Plain(5)), std::pair("/huella", Plain(0))}) {
        Plain study = read("samples/sample.huella");
        QVERIFY2(study.contains(Pointer(field)), field);
        study[Pointer(field)] = value;
        QVERIFY2(!fault(study, schema).empty(), field);
    }
    // as the program refuses them, and takes what lies at the bounds
    for (const auto &[field, most] :
         {std::pair("/catalogue/processors/0/tdp_w", 5000), std::pair("/catalogue/accelerators/0/tdp_w", 1'000'000),
          std::pair("/catalogue/accelerators/0/chips", 16), std::pair("/catalogue/accelerators/0/slices", 16)}) {
        Plain study = read("samples/sample.huella");
        study["catalogue"]["accelerators"] = Plain::array({{{"id", "card"}, {"name", "Card"}, {"source", "nvidia"}}});
        study[Pointer(field)] = most;
        QCOMPARE(fault(study, schema), std::string());
        study[Pointer(field)] = most + 1;
        QVERIFY2(!fault(study, schema).empty(), field);
    }
}

HUELLA_TEST(SchemasTest, QCoreApplication)
} // namespace schemas_test
#include "schemas_test.moc"
