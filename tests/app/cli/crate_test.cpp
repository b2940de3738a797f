// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/call.h"
#include "tests/register_test.h"

#include <yaml-cpp/yaml.h>

#include <set>

using huella::Json;

namespace crate_test {

/// What repositories and reference managers read: CITATION.cff and RO-Crate.
class CrateTest : public QObject {
    Q_OBJECT

private slots:
    void theCitationFileIsOne_data();
    void theCitationFileIsOne();
    void hostileTextsStayTexts();
    void theCrateDescribesItsFiles();
    void itsFilesAreThoseOfTheOtherFormats();
    void itIsTheSameTwice();
    void itNeedsAFolderAndSparesTheStudy();
};

namespace {

const QString sample = QStringLiteral(HUELLA_SOURCE_DIR "/resources/samples/sample.huella");
const QStringList names{QStringLiteral("CITATION.cff"), QStringLiteral("report.html"),
                        QStringLiteral("ro-crate-metadata.json"), QStringLiteral("runs.csv"),
                        QStringLiteral("study.huella")};

QString studyFile(const char *name)
{
    return QLatin1String(name) == u"sample"
               ? sample
               : QStringLiteral(HUELLA_SOURCE_DIR "/tests/data/studies/%1.huella").arg(QLatin1String(name));
}

Called citation(const QString &study) { return call({"export", study, "--to", "cff"}); }
Called crate(const QString &study, const QString &folder)
{
    return call({"export", study, "--to", "ro-crate", "-o", folder});
}

/// The rules of CFF 1.2.0 for what we write of it.
void verifyWork(const YAML::Node &work, const std::set<std::string> &types)
{
    QVERIFY(types.contains(work["type"].as<std::string>()));
    QVERIFY(!work["title"].as<std::string>().empty());
    QVERIFY(work["authors"].IsSequence() && work["authors"].size() > 0);
    for (const YAML::Node &author : work["authors"])
        QVERIFY(author["name"] ? !author["name"].as<std::string>().empty()
                               : !author["family-names"].as<std::string>().empty());
    if (work["year"])
        QVERIFY(work["year"].as<int>() > 1900);
    if (work["url"])
        QVERIFY(work["url"].as<std::string>().starts_with("http"));
    static const std::set<std::string> known{"type",          "title",         "authors",   "version",  "year",
                                             "journal",       "volume",        "issue",     "number",   "doi",
                                             "url",           "notes",         "message",   "abstract", "cff-version",
                                             "date-released", "date-accessed", "references"};
    for (const auto &field : work)
        QVERIFY2(known.contains(field.first.as<std::string>()), field.first.as<std::string>().c_str());
}

/// Every link of the graph leads to one of its entities.
void verifyLinks(const Json &value, const std::set<std::string> &ids)
{
    if (value.is_object() && value.size() == 1 && value.contains("@id")) {
        const auto id = value["@id"].get<std::string>();
        QVERIFY2(ids.contains(id) || id.starts_with("https://w3id.org/"), id.c_str());
    } else if (value.is_structured()) {
        for (const Json &each : value)
            verifyLinks(each, ids);
    }
}

} // namespace

void CrateTest::theCitationFileIsOne_data()
{
    QTest::addColumn<QString>("study");
    for (const char *name : {"sample", "mid", "rich"})
        QTest::newRow(name) << studyFile(name);
}

void CrateTest::theCitationFileIsOne()
{
    QFETCH(QString, study);
    const Called called = citation(study);
    QCOMPARE(called.status, 0);
    const YAML::Node file = YAML::Load(called.out);
    QCOMPARE(file["cff-version"].as<std::string>(), std::string("1.2.0"));
    QVERIFY(!file["message"].as<std::string>().empty());
    verifyWork(file, {"dataset"});
    QVERIFY(file["references"].size() >= 3);
    bool method = false;
    for (const YAML::Node &work : file["references"]) {
        verifyWork(work, {"article", "software", "data", "generic"});
        method = method || (work["doi"] && work["doi"].as<std::string>() == "10.1002/advs.202100707");
    }
    QVERIFY(method);
}

void CrateTest::hostileTextsStayTexts()
{
    const QTemporaryDir folder;
    Json study = Json::parse(readFile(sample).toStdString());
    const std::string title = "a \"b\": - [c] {d} # e </script><script>alert(1)</script> \\n %x 日本";
    study["title"] = title;
    study["author"] = "";
    const QString path = folder.filePath(QStringLiteral("s.huella"));
    QVERIFY(writeFile(path, QByteArray::fromStdString(study.dump())));
    const YAML::Node file = YAML::Load(citation(path).out);
    QCOMPARE(file["title"].as<std::string>(), title);
    QVERIFY(!file["authors"][0]["name"].as<std::string>().empty());
    QCOMPARE(crate(path, folder.filePath(QStringLiteral("c"))).status, 0);
    const QByteArray page = readFile(folder.filePath(QStringLiteral("c/report.html")));
    QCOMPARE(page.count("<script"), 1);
    const QByteArray start = "<script type=\"application/ld+json\">";
    const auto from = page.indexOf(start) + start.size();
    const Json data = Json::parse(page.mid(from, page.indexOf("</script>") - from).toStdString());
    QCOMPARE(data["name"].get<std::string>(), title);
    QCOMPARE(data["@type"].get<std::string>(), std::string("Report"));
    QVERIFY(data["citation"].size() >= 3);
}

void CrateTest::theCrateDescribesItsFiles()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("crate"));
    const Called called = crate(sample, path);
    QVERIFY2(called.status == 0, called.err.c_str());
    QCOMPARE(QDir(path).entryList(QDir::Files, QDir::Name | QDir::LocaleAware).size(), names.size());
    const Json metadata = Json::parse(readFile(path + QStringLiteral("/ro-crate-metadata.json")).toStdString());
    QCOMPARE(metadata["@context"].get<std::string>(), std::string("https://w3id.org/ro/crate/1.1/context"));
    std::set<std::string> ids;
    for (const Json &entity : metadata["@graph"]) {
        QVERIFY(entity.contains("@type"));
        QVERIFY2(ids.insert(entity["@id"].get<std::string>()).second, entity["@id"].get<std::string>().c_str());
        for (const Json &value : entity)
            QVERIFY(!value.is_object() || value.size() == 1); // flat
    }
    verifyLinks(metadata["@graph"], ids);
    QVERIFY(ids.contains("ro-crate-metadata.json"));
    for (const Json &entity : metadata["@graph"])
        if (entity["@id"] == "./") {
            QVERIFY(entity.contains("name") && entity.contains("description") && entity.contains("datePublished"));
            QCOMPARE(entity["hasPart"].size(), size_t(names.size()) - 1);
        } else if (entity["@type"] == "File") {
            const QByteArray bytes = readFile(path + u'/' + QString::fromStdString(entity["@id"].get<std::string>()));
            QCOMPARE(entity["contentSize"].get<std::string>(), std::to_string(bytes.size()));
        }
}

void CrateTest::itsFilesAreThoseOfTheOtherFormats()
{
    const QTemporaryDir folder;
    QCOMPARE(crate(sample, folder.path()).status, 0);
    const auto file = [&](const char *name) { return readFile(folder.filePath(QLatin1String(name))).toStdString(); };
    COMPARE_TEXT(file("runs.csv"), call({"export", sample, "--to", "csv"}).out);
    COMPARE_TEXT(file("CITATION.cff"), citation(sample).out);
    COMPARE_TEXT(file("report.html"), call({"report", sample, "--to", "html"}).out);
    QCOMPARE(call({"check", folder.filePath(QStringLiteral("study.huella"))}).status, call({"check", sample}).status);
}

void CrateTest::itIsTheSameTwice()
{
    const QTemporaryDir one, two;
    QCOMPARE(crate(sample, one.path()).status, 0);
    QCOMPARE(crate(sample, two.path()).status, 0);
    for (const QString &name : names)
        QVERIFY(readFile(one.filePath(name)) == readFile(two.filePath(name))
                && !readFile(one.filePath(name)).isEmpty());
}

void CrateTest::itNeedsAFolderAndSparesTheStudy()
{
    QCOMPARE(call({"export", sample, "--to", "ro-crate"}).status, 2);
    const QTemporaryDir folder;
    const QString study = folder.filePath(QStringLiteral("study.huella"));
    QVERIFY(writeFile(study, readFile(sample)));
    QCOMPARE(crate(study, folder.path()).status, 2);
    QCOMPARE(readFile(study), readFile(sample));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

HUELLA_TEST(CrateTest, QCoreApplication)
} // namespace crate_test
#include "crate_test.moc"
