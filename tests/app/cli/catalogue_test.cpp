// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/dataset.h"
#include "tests/app/cli/call.h"
#include "tests/register_test.h"

using namespace huella;

namespace catalogue_test {
namespace {

Json recordsOf(const QStringList &options, const QString &dataset = "huella-2026")
{
    const Called called = call(QStringList{"--data", dataset, "catalogue"} + options + QStringList{"--json"});
    return called.status == 0 ? called.json()["records"] : Json();
}

} // namespace

class CliCatalogueTest : public QObject {
    Q_OBJECT

private slots:
    void everyListHasTextAndJson_data();
    void everyListHasTextAndJson();
    void offersOnlyWhatListsOffer();
    void findsByPartOfAName();
    void findsWhatIsNotOfferedByItsAlias();
    void saysWhatIsNearest();
    void zonesAreTheDatasets();
    void equivalencesAreTheDatasets();
    void refusesAnUnknownList();
    void listsDatasets();
    void datasetsSayWhatTheEditionChanged();
};

void CliCatalogueTest::everyListHasTextAndJson_data()
{
    QTest::addColumn<QString>("list");
    for (const char *list : {"cpus", "gpus", "zones", "sites", "equivalences", "models", "sources"})
        QTest::newRow(list) << list;
}

void CliCatalogueTest::everyListHasTextAndJson()
{
    QFETCH(QString, list);
    for (const QString dataset : {"huella-2026", "green-algorithms-1.0"}) {
        const Json records = recordsOf({list}, dataset);
        QVERIFY(records.size() > 5);
        const Called text = call({"--data", dataset, "--lang", "es", "catalogue", list});
        QCOMPARE(text.status, 0);
        QVERIFY(text.err.empty());
        QCOMPARE(size_t(std::count(text.out.begin(), text.out.end(), '\n')), records.size() + 1);
        QVERIFY2(text.out.find("[cli") == std::string::npos, "a column has no title");
    }
}

void CliCatalogueTest::offersOnlyWhatListsOffer()
{
    const Json all = recordsOf({"cpus"});
    QVERIFY(all.size() > 1000);
    for (const Json &record : all)
        QVERIFY(record.value("offered", false));
}

void CliCatalogueTest::findsByPartOfAName()
{
    QCOMPARE(recordsOf({"cpus", "--search", "e5-2683 V4"})[0]["name"], "Intel Xeon E5-2683 v4");
    QCOMPARE(recordsOf({"zones", "--search", "espana"})[0]["zone"], "ES");
    QCOMPARE(recordsOf({"zones", "--search", "Sweden"})[0]["zone"], "SE");
    QCOMPARE(recordsOf({"sites", "--search", "asia-east1"})[0]["region"], "asia-east1");
    QVERIFY(recordsOf({"models", "--search", "llama"}).size() > 5);
    QCOMPARE(recordsOf({"sources", "--search", "owid_ember_2026"})[0]["id"], "owid_ember_2026");
}

void CliCatalogueTest::findsWhatIsNotOfferedByItsAlias()
{
    const Processor *hidden = nullptr;
    for (const Processor &processor : Dataset::builtIn().processors())
        if (!processor.offered && !hidden)
            hidden = &processor;
    QVERIFY(hidden);
    const QString name = QString::fromStdString(std::string(hidden->name));
    QCOMPARE(recordsOf({"cpus", "--search", name.toUpper().remove(' ')})[0]["name"], std::string(hidden->name));
    for (const Json &record : recordsOf({"cpus", "--search", name.chopped(1)}))
        QVERIFY(record["name"] != std::string(hidden->name));
}

void CliCatalogueTest::saysWhatIsNearest()
{
    const Called called = call({"catalogue", "zones", "--search", "Spane"});
    QCOMPARE(called.status, 0);
    QVERIFY(called.out.empty());
    QVERIFY2(called.err.starts_with("huella-cli: --search: nothing holds “Spane”; the nearest are: ")
                 && called.err.find("ES") != std::string::npos,
             called.err.c_str());
    QCOMPARE(recordsOf({"zones", "--search", "Spane"}), Json::array());
}

void CliCatalogueTest::zonesAreTheDatasets()
{
    const auto spain = [](const QString &dataset) { return recordsOf({"zones", "--search", "ES"}, dataset)[0]; };
    QCOMPARE(spain("huella-2026")["basis"], "life-cycle");
    QCOMPARE(spain("green-algorithms-3.0")["basis"], "mixed");
    QVERIFY(spain("huella-2026")["g_per_kwh"] != spain("green-algorithms-3.0")["g_per_kwh"]);
    for (const char *field : {"zone", "name_en", "name_es", "g_per_kwh", "year", "basis", "source"})
        QVERIFY2(spain("huella-2026").contains(field), field);
}

void CliCatalogueTest::equivalencesAreTheDatasets()
{
    const auto tree = [](const QString &dataset) {
        return recordsOf({"equivalences", "--search", "tree_year"}, dataset)[0]["g_per_unit"].get<double>();
    };
    QCOMPARE(tree("huella-2026"), 11000.0);
    QCOMPARE(tree("green-algorithms-1.0"), 11400.0);
}

void CliCatalogueTest::refusesAnUnknownList()
{
    const Called called = call({"catalogue", "toasters"});
    QCOMPARE(called.status, 2);
    QVERIFY(called.out.empty());
    COMPARE_TEXT(called.err, "huella-cli: toasters: there is no such list; there are: cpus, gpus, zones, sites, "
                             "equivalences, models, sources\n");
}

void CliCatalogueTest::listsDatasets()
{
    const Json all = call({"datasets", "--json"}).json()["datasets"];
    QCOMPARE(all.size(), size_t(5));
    QCOMPARE(all[0]["id"], "huella-2026");
    for (const Json &dataset : all) {
        QCOMPARE(dataset["default"].get<bool>(), dataset["id"] == "huella-2026");
        QVERIFY(!dataset["about"].get<std::string>().empty() && !dataset["edition"].get<std::string>().empty());
        const QString id = QString::fromStdString(dataset["id"]);
        QCOMPARE(call({"--data", id, "estimate", "--hours", "1", "--cores", "1"}).status, 0);
    }
    const Called text = call({"datasets"});
    QVERIFY(text.out.find("(default)") != std::string::npos);
    QCOMPARE(std::count(text.out.begin(), text.out.end(), '\n'),
             10); // and two about what is left out, two about the edition
    QVERIFY(text.out.find("CPUs-wikichips.csv") != std::string::npos);
    for (const Json &dataset : all)
        QCOMPARE(dataset.contains("left_out"), dataset["id"] == "green-algorithms-3.1");
    for (const Json &table : all[1]["left_out"])
        QVERIFY(!table["reason"].get<std::string>().empty() && table["file"].get<std::string>().ends_with(".csv"));
    QVERIFY(all[1]["own_copy"].is_null());
}

void CliCatalogueTest::datasetsSayWhatTheEditionChanged()
{
    const Json catalogue = call({"datasets", "--json"}).json()["catalogue"];
    QVERIFY(catalogue["edition"].get<std::string>() > catalogue["previous"].get<std::string>());
    QCOMPARE(catalogue["date"].get<std::string>().size(), size_t(10));
    const Json &changes = catalogue["changes"];
    QCOMPARE(changes.size(), catalogue["added"].get<size_t>() + catalogue["changed"].get<size_t>()
                                 + catalogue["removed"].get<size_t>());
    const auto row = [&](const char *id, const char *field) {
        const auto found = std::find_if(changes.begin(), changes.end(), [&](const Json &each) {
            return each["id"] == id && each.value("field", std::string()) == field;
        });
        return found == changes.end() ? Json::object() : *found;
    };
    const Json power = row("amd-a8-pro-7150b", "tdp_w");
    QCOMPARE(power["change"], "changed");
    QCOMPARE(power["old"], 100.0);
    QCOMPARE(power["new"], 19.0);
    QCOMPARE(power["unit"], "W");
    QCOMPARE(row("US-VA", "")["change"], "added"); // to the states that a grid serves
    const Called text = call({"datasets"});
    QVERIFY(text.out.find(catalogue["date"].get<std::string>()) != std::string::npos);
}

HUELLA_TEST(CliCatalogueTest, QCoreApplication)
} // namespace catalogue_test
#include "catalogue_test.moc"
