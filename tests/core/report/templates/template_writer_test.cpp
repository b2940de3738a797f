// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/templates/own_templates.h"
#include "tests/core/report/random_blocks.h"
#include "tests/core/report/report_fixture.h"
#include "tests/register_test.h"

#include <QTemporaryDir>

using namespace huella;

namespace template_writer_test {

/// Templates as text and back, and the user's own in a folder.
class TemplateWriterTest : public QObject {
    Q_OBJECT

private slots:
    void builtInTemplatesComeBack();
    void anyBlocksComeBack();
    void aNameIsOneLine();
    void aReportBecomesATemplate();
    void idsAreFree();
    void aFolderIsRead();
};

namespace {

/// What is wrong with a text as a template, or that it is another one; empty: neither.
QString difference(const ReportTemplate &written)
{
    const std::string text = writeTemplate(written);
    const auto read = readTemplate(text, written.id, written.language);
    if (!read)
        return QString::fromStdString(read.error().place + " of\n" + text);
    if (*read == written)
        return {};
    size_t same = 0;
    while (same < std::min(read->blocks.size(), written.blocks.size()) && read->blocks[same] == written.blocks[same])
        ++same;
    return QStringLiteral("block %1 of\n%2\ncame back as\n%3")
        .arg(same)
        .arg(QString::fromStdString(text), QString::fromStdString(writeTemplate(*read)));
}

void put(const QTemporaryDir &folder, const char *name, const std::string &text)
{
    QFile file(folder.filePath(QString::fromUtf8(name)));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::fromStdString(text));
}

} // namespace

void TemplateWriterTest::builtInTemplatesComeBack()
{
    for (const ReportTemplate &each : reportTemplates())
        QVERIFY2(difference(each).isEmpty(), qPrintable(difference(each)));
}

void TemplateWriterTest::anyBlocksComeBack()
{
    static constexpr std::string_view conditions[] = {"", "", "scenarios", "range"};
    for (unsigned seed = 1; seed <= 3000; ++seed) {
        RandomBlocks random(seed);
        ReportTemplate made{"mine", seed % 2 ? Language::en : Language::es, "A name", "Whom it is for.", {}};
        for (size_t i = random.below(5); i-- > 0;)
            made.blocks.push_back({random.content(), std::string(conditions[random.below(4)])});
        QVERIFY2(difference(made).isEmpty(), qPrintable(QStringLiteral("seed %1: ").arg(seed) + difference(made)));
    }
}

void TemplateWriterTest::aNameIsOneLine()
{
    const auto read = readTemplate(writeTemplate({"mine", Language::en, " A\nname: B ", "", {}}), "mine", Language::en);
    QVERIFY(read);
    QCOMPARE(read->name, std::string("A name: B"));
    QCOMPARE(read->about, std::string("mine"));
}

void TemplateWriterTest::aReportBecomesATemplate()
{
    const Study study = sampleStudy();
    const StudyResult result = Evaluator().evaluate(study, 500);
    const Dataset dataset = datasetOf(study);
    const ReportContext context{study, result, dataset, Wording::of(Language::en), fixedDate, fixedVersion};
    std::vector<ReportBlockPointer> blocks = blocksOf(*reportTemplate("summary", Language::en), context);
    blocks.push_back(
        std::make_shared<const ReportBlock>(ReportBlock{TextBlock{TextStyle::body, {{"Mine"}}}, {}, "en"}));
    blocks.push_back(
        std::make_shared<const ReportBlock>(ReportBlock{RecipeBlock{"figure.of-tomorrow", {}, {}}, {}, {}}));
    const ReportTemplate made = templateFrom(blocks, "mine", "Our institute", Language::en);
    QCOMPARE(made.blocks.size(),
             blocks.size() - 1); // what no version knows yet would make a template that cannot be read
    QVERIFY(difference(made).isEmpty());
    const auto shown = blocksOf(made, context);
    QCOMPARE(shown.size(), made.blocks.size());
    QCOMPARE(shown.back()->origin, "mine.en:" + std::to_string(made.blocks.size() - 1));
    const Study empty = newStudy({"a", "b"}, "en");
    const StudyResult nothing = Evaluator().evaluate(empty, 500);
    QVERIFY(blocksOf(made, {empty, nothing, dataset, context.words, fixedDate, fixedVersion}).size() < shown.size());
}

void TemplateWriterTest::idsAreFree()
{
    std::vector<ReportTemplate> own;
    for (const char *expected : {"our-institute-munoz", "our-institute-munoz-2", "our-institute-munoz-3"}) {
        own.push_back({freeTemplateId("  Our institute: Muñoz!", own), Language::en, "a", "b", {}});
        QCOMPARE(own.back().id, std::string(expected));
    }
    QCOMPARE(freeTemplateId("Summary", {}), std::string("summary-2"));
    QCOMPARE(freeTemplateId("../", {}), std::string("template"));
    QVERIFY(freeTemplateId(std::string(500, 'x'), {}).size() < 50);
    QCOMPARE(templateFileName(own.front()), std::string("our-institute-munoz.en.md"));
}

void TemplateWriterTest::aFolderIsRead()
{
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.path().toStdString();
    QVERIFY(readTemplatesIn(path / "none").templates.empty());
    const std::string whole =
        writeTemplate({"a", Language::en, "Name", "About", {{TextBlock{TextStyle::body, {{"Text"}}}, {}}}});
    put(folder, "lab.en.md", whole);
    put(folder, "lab.es.md", whole);
    put(folder, "my.lab.es.md", whole);
    put(folder, "notes.txt", "nothing");
    put(folder, "broken.en.md", "name: a\nabout: b\n---\n[[figure.nothing]]\n");
    put(folder, "summary.en.md", whole);
    put(folder, "lab.fr.md", whole);
    put(folder, "large.en.md", whole + std::string(1 << 20, 'x'));
    QVERIFY(QFile::link(folder.filePath(QStringLiteral("nowhere")), folder.filePath(QStringLiteral("lost.en.md"))));
    const OwnTemplates own = readTemplatesIn(path);
    std::vector<std::string> ids, places;
    for (const ReportTemplate &each : own.templates)
        ids.push_back(each.id + "." + std::string(codeOf(each.language)));
    for (const Error &error : own.refused) {
        places.push_back(error.place);
        QVERIFY(Wording::of(Language::es).has(error.message.key));
    }
    QCOMPARE(ids, (std::vector<std::string>{"lab.en", "lab.es", "my.lab.es"}));
    QCOMPARE(places,
             (std::vector<std::string>{"broken.en.md:4", "lab.fr.md", "large.en.md", "lost.en.md", "summary.en.md"}));
}

HUELLA_TEST(TemplateWriterTest, NoApplication)
} // namespace template_writer_test
#include "template_writer_test.moc"
