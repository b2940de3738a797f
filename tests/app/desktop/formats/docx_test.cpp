// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desktop/formats/office_files.h"
#include "tests/core/report/hostile_names.h"
#include "tests/register_test.h"

#include "app/desktop/formats/office/text_looks.h"

#include <QImage>

using namespace huella;

namespace docx_test {

using namespace office_files;

// Reports as text files of Word.
class DocxTest : public QObject {
    Q_OBJECT

private slots:
    void everyTemplateIsWhole_data() { addTemplateRows(); }
    void everyTemplateIsWhole();
    void theSameInputGivesTheSameBytes();
    void propertiesAndLanguage_data();
    void propertiesAndLanguage();
    void stylesAreDefinedAndKnown();
    void tablesRepeatTheirHeads();
    void listsAreCounted();
    void linksAndLettersHaveLooks();
    void pagesBreakBeforeWhatFollows();
    void figuresAreVectorsWithWords();
    void captionsAreCounted();
    void hostileTextStaysText();
};

namespace {

QString textXmlOf(const Document &document) { return partOf(docxOf(document), "word/document.xml"); }

/// The words of a document.xml in their order, a line a paragraph. `problem` says what is wrong with the XML.
QString wordsIn(const QString &document, QString *problem = nullptr)
{
    QXmlStreamReader xml(document);
    QString text;
    bool inText = false;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (xml.qualifiedName() == u"w:t")
            inText = token == QXmlStreamReader::StartElement;
        if (token == QXmlStreamReader::EndElement && xml.qualifiedName() == u"w:p")
            text += u'\n';
        if (token == QXmlStreamReader::Characters && inText)
            text += xml.text();
    }
    if (problem)
        *problem = xml.hasError() ? xml.errorString() : QString();
    return text;
}

} // namespace

void DocxTest::everyTemplateIsWhole()
{
    QFETCH(std::string, id);
    QFETCH(bool, spanish);
    const Document report = reportOf(twoScenarios(), id, spanish ? Language::es : Language::en);
    const Files files = docxOf(report);
    QCOMPARE(normalised(wordsIn(partOf(files, "word/document.xml"))),
             normalised(toQString(plainText(asText(withContents(report))))));
    const QString types = partOf(files, "[Content_Types].xml");
    for (const auto &[name, bytes] : files) {
        QString problem;
        if (name.endsWith(u".xml") || name.endsWith(u".rels"))
            wordsIn(QString::fromUtf8(bytes), &problem);
        QVERIFY2(problem.isEmpty(), qPrintable(name + problem));
        const bool known = types.contains(QStringLiteral("\"/%1\"").arg(name)) || name.endsWith(u".rels")
                           || name.startsWith(u"word/media/") || name.startsWith(u'[');
        QVERIFY2(known, qPrintable(name));
    }
    // everything that the text refers to is there
    const QString relations = partOf(files, "word/_rels/document.xml.rels");
    const QStringList defined = captures(relations, "Id=\"([^\"]+)\"");
    for (const QString &used : captures(partOf(files, "word/document.xml"), "r:(?:embed|id)=\"([^\"]+)\""))
        QVERIFY2(defined.contains(used), qPrintable(used));
    for (const QString &target : captures(relations, "Target=\"([^\":]+)\""))
        QVERIFY2(files.contains(QStringLiteral("word/") + target), qPrintable(target));
}

void DocxTest::theSameInputGivesTheSameBytes()
{
    const Document report = summaryOf(sampleStudy());
    const auto once = writeDocx(report, {Paper::a4, fixedDate}), again = writeDocx(report, {Paper::a4, fixedDate});
    QVERIFY(once && again);
    QCOMPARE(*once, *again);
    QVERIFY(*once != *writeDocx(report, {Paper::a4, "2026-11-24"}));
    QVERIFY(*once != *writeDocx(report, {Paper::letter, fixedDate}));
}

void DocxTest::propertiesAndLanguage_data()
{
    QTest::addColumn<bool>("spanish");
    QTest::newRow("en") << false;
    QTest::newRow("es") << true;
}

void DocxTest::propertiesAndLanguage()
{
    QFETCH(bool, spanish);
    const Document report = summaryOf(sampleStudy(), spanish ? Language::es : Language::en);
    const Files files = docxOf(report);
    const QString about = partOf(files, "docProps/core.xml");
    QCOMPARE(captures(about, "<dc:title>(.*)</dc:title>"), QStringList(toQString(report.title)));
    QCOMPARE(captures(about, "<dc:creator>(.*)</dc:creator>"), QStringList(toQString(report.author)));
    QCOMPARE(captures(about, "<dc:language>(.*)</dc:language>"), QStringList(spanish ? "es" : "en"));
    QCOMPARE(captures(about, "<dcterms:created[^>]*>(.*)</dcterms:created>"),
             QStringList(QLatin1String(fixedDate) + QStringLiteral("T00:00:00Z")));
    QCOMPARE(captures(partOf(files, "word/styles.xml"), "<w:lang w:val=\"([^\"]+)\""),
             QStringList(spanish ? "es-ES" : "en-GB"));
    QCOMPARE(captures(partOf(files, "word/document.xml"), "<w:pgSz w:w=\"(\\d+)\""), QStringList("11900"));
    const QString foot = partOf(files, "word/footer.xml");
    QVERIFY(foot.contains(spanish ? u">Página </w:t>" : u">Page </w:t>"));
    QVERIFY(foot.contains(u"w:instr=\" PAGE \"") && foot.contains(u"w:instr=\" NUMPAGES \""));
}

void DocxTest::stylesAreDefinedAndKnown()
{
    const Document report = reportOf(twoScenarios(), "full", Language::es);
    const Files files = docxOf(report);
    const QString styles = partOf(files, "word/styles.xml"), text = partOf(files, "word/document.xml");
    const QStringList defined = captures(styles, "w:styleId=\"([^\"]+)\"");
    for (const QString &used :
         captures(text, "<w:pStyle w:val=\"([^\"]+)\"") + captures(styles, "<w:(?:basedOn|next) w:val=\"([^\"]+)\""))
        QVERIFY2(defined.contains(used), qPrintable(used));
    for (const ParagraphLook &look : allLooks())
        QVERIFY2(defined.contains(QLatin1String(look.docx.id)), look.docx.id);
    for (int level = 1; level <= 2; ++level) {
        const QString style = captures(styles, qPrintable(QStringLiteral("(<w:style [^>]*w:styleId=\"Heading%1\".*?"
                                                                         "</w:style>)")
                                                              .arg(level)))
                                  .value(0);
        QVERIFY(style.contains(QStringLiteral("<w:name w:val=\"heading %1\"/>").arg(level)));
        QVERIFY(style.contains(QStringLiteral("<w:outlineLvl w:val=\"%1\"/>").arg(level - 1)));
        QVERIFY(style.contains(u"<w:keepNext w:val=\"1\"/>"));
        QVERIFY(text.contains(QStringLiteral("<w:pStyle w:val=\"Heading%1\"/>").arg(level)));
    }
}

void DocxTest::tablesRepeatTheirHeads()
{
    Table table;
    table.header = {"Name", "Number"};
    table.numeric = {false, true};
    table.rows = {{"One", "1"}, {"Sum", "1"}};
    table.total = true;
    const QString text = textXmlOf(documentOf({table, table}));
    QCOMPARE(text.count(u"<w:tblHeader/>"), 2);
    QCOMPARE(text.count(u"<w:cantSplit/>"), 6);
    QCOMPARE(text.count(u"<w:gridCol w:w="), 4);
    QVERIFY(text.contains(u"<w:pStyle w:val=\"TableNumber\"/></w:pPr><w:r><w:t xml:space=\"preserve\">1<"));
    QVERIFY(text.contains(u"<w:pStyle w:val=\"TableTotal\"/></w:pPr><w:r><w:t xml:space=\"preserve\">Sum<"));
    QVERIFY(!text.contains(u"</w:tbl><w:tbl>")); // would be one table
}

void DocxTest::listsAreCounted()
{
    const Files files =
        docxOf(documentOf({Paragraph{{{"a"}}, TextStyle::numbered}, Paragraph{{{"between"}}},
                           Paragraph{{{"b"}}, TextStyle::numbered}, Paragraph{{{"c"}}, TextStyle::bullet}}));
    const QString lists = partOf(files, "word/numbering.xml");
    QCOMPARE(captures(partOf(files, "word/document.xml"), "<w:numId w:val=\"(\\d)\"/>"),
             (QStringList{QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("1")}));
    QCOMPARE(captures(lists, "<w:num w:numId=\"(\\d)\">"),
             (QStringList{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")}));
    QCOMPARE(lists.count(u"<w:startOverride w:val=\"1\"/>"), 2); // each begins with 1
}

void DocxTest::linksAndLettersHaveLooks()
{
    const Files files = docxOf(documentOf({Paragraph{{{"site", false, "https://example.org/?a=1&b=2"},
                                                      {"  two  ", true},
                                                      {"2", false, {}, true, Script::sub},
                                                      {"file", false, "file:///etc/passwd"}}}}));
    const QString text = partOf(files, "word/document.xml"), relations = partOf(files, "word/_rels/document.xml.rels");
    QCOMPARE(captures(relations, "Target=\"([^\"]+)\" TargetMode=\"External\""),
             QStringList(QStringLiteral("https://example.org/?a=1&amp;b=2")));
    QVERIFY(text.contains(u"<w:hyperlink r:id=\"rId1\">"));
    QVERIFY(text.contains(u"<w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">  two  </w:t>"));
    QVERIFY(text.contains(u"<w:i/><w:vertAlign w:val=\"subscript\"/>"));
}

void DocxTest::pagesBreakBeforeWhatFollows()
{
    Table table;
    table.header = {"Name"};
    table.numeric = {false};
    const QString text =
        textXmlOf(documentOf({PageBreak(), Paragraph{{{"first"}}}, PageBreak(),
                              Paragraph{{{"next"}}, TextStyle::heading1}, PageBreak(), table, PageBreak()}));
    QCOMPARE(captures(text, "<w:pStyle w:val=\"(\\w+)\"/><w:pageBreakBefore/>"),
             (QStringList{QStringLiteral("Heading1"), QStringLiteral("TableHeading")}));
}

void DocxTest::figuresAreVectorsWithWords()
{
    const Document report = summaryOf(sampleStudy());
    const Files files = docxOf(report);
    const QString text = partOf(files, "word/document.xml");
    QStringList descriptions;
    for (const Block &block : report.blocks)
        if (const auto *figure = std::get_if<FigureBlock>(&block))
            descriptions << toQString(figure->chart.description).toHtmlEscaped();
    QVERIFY(descriptions.size() >= 3);
    QCOMPARE(captures(text, "<wp:docPr [^>]*descr=\"([^\"]*)\""), descriptions);
    QCOMPARE(text.count(u"<asvg:svgBlip r:embed="), descriptions.size());
    for (qsizetype i = 1; i <= descriptions.size(); ++i) {
        const QString name = QStringLiteral("word/media/figure-%1.").arg(i);
        QVERIFY(!QImage::fromData(files.at(name + QStringLiteral("png"))).isNull());
        QVERIFY(files.at(name + QStringLiteral("svg")).contains("<svg"));
    }
    // as wide as the column: 475 points
    QCOMPARE(captures(text, "<wp:extent cx=\"(\\d{3})\\d*\"").value(0), QStringLiteral("603"));
}

void DocxTest::captionsAreCounted()
{
    const QString text = textXmlOf(summaryOf(sampleStudy(), Language::es));
    for (const auto &[style, mark, word] :
         {std::tuple("Caption", "_RefFigure1", "Figura"), {"TableCaption", "_RefTable1", "Tabla"}})
        QVERIFY(
            !captures(text, qPrintable(QStringLiteral("(<w:pStyle w:val=\"%1\"/></w:pPr><w:bookmarkStart w:id=\"\\d+\" "
                                                      "w:name=\"%2\"/><w:r><w:t xml:space=\"preserve\">%3 </w:t></w:r>"
                                                      "<w:fldSimple w:instr=\" SEQ %3 \\\\\\* ARABIC \">"
                                                      "<w:r><w:t xml:space=\"preserve\">1<)")
                                           .arg(QLatin1String(style), QLatin1String(mark), QLatin1String(word))))
                 .isEmpty());
    const QStringList ids = captures(text, "<w:bookmarkStart w:id=\"(\\d+)\"");
    QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size()); // no two are the same
}

void DocxTest::hostileTextStaysText()
{
    Study study = plainStudy();
    for (const std::string &name : hostileNames())
        study = duplicateRun(study, "r1", name);
    const std::string worst = "</w:t><w:object/>&e;\u0001<!DOCTYPE x>";
    study = setAuthor(setTitle(renameRun(study, "r1", worst), worst), worst);
    const Files files = docxOf(reportOf(study, "full", Language::en));
    for (const auto &[name, bytes] : files) {
        QString problem;
        if (name.endsWith(u".xml") || name.endsWith(u".rels"))
            wordsIn(QString::fromUtf8(bytes), &problem);
        QVERIFY2(problem.isEmpty(), qPrintable(name + problem));
        QVERIFY2(name.startsWith(u"word/media/") || !bytes.contains("<!"), qPrintable(name));
    }
    const QString text = partOf(files, "word/document.xml");
    QVERIFY(!text.contains(u"<w:object"));
    for (const std::string &name : hostileNames())
        QVERIFY2(wordsIn(text).contains(toQString(name)), name.substr(0, 40).c_str());
}

HUELLA_TEST(DocxTest, QApplication)
} // namespace docx_test
#include "docx_test.moc"
