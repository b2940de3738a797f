// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desktop/formats/office_files.h"
#include "tests/register_test.h"

#include <QImage>

using namespace huella;

namespace odt_test {

using namespace office_files;

// Reports as text files that word processors open.
class OdtTest : public QObject {
    Q_OBJECT

private slots:
    void everyTemplateIsWhole_data() { addTemplateRows(); }
    void everyTemplateIsWhole();
    void theTypeStandsFirst();
    void theSameInputGivesTheSameBytes();
    void propertiesAndLanguage_data();
    void propertiesAndLanguage();
    void headingsHaveTheirLevels();
    void tablesHaveHeadersAndNumbers();
    void listsLinksAndLetters();
    void pagesBreakBeforeWhatFollows();
    void figuresArePicturesWithWords();
    void hostileTextStaysText_data();
    void hostileTextStaysText();
};

void OdtTest::everyTemplateIsWhole()
{
    QFETCH(std::string, id);
    QFETCH(bool, spanish);
    const Document report = reportOf(twoScenarios(), id, spanish ? Language::es : Language::en);
    auto files = odtOf(report);
    QCOMPARE(files[QStringLiteral("mimetype")], QByteArray("application/vnd.oasis.opendocument.text"));
    const QString manifest = QString::fromUtf8(files[QStringLiteral("META-INF/manifest.xml")]);
    for (const auto &[name, bytes] : files) {
        QString problem;
        if (name.endsWith(u".xml"))
            shownText(bytes, &problem);
        QVERIFY2(problem.isEmpty(), qPrintable(name + problem));
        const bool outside = name == u"mimetype" || name.startsWith(u"META-INF/");
        QCOMPARE(manifest.contains(u'"' + name + u'"'), !outside);
    }
    QCOMPARE(normalised(shownText(files[QStringLiteral("content.xml")])),
             normalised(toQString(plainText(asText(withContents(report))))));
}

void OdtTest::theTypeStandsFirst()
{
    const auto bytes = writeOdt(documentOf({}), {Paper::a4, fixedDate});
    QVERIFY(bytes);
    QCOMPARE(bytes->left(4), QByteArray("PK\3\4"));
    QCOMPARE(bytes->mid(8, 2), QByteArray("\0\0", 2));        // not packed
    QCOMPARE(bytes->mid(26, 4), QByteArray("\x08\0\0\0", 4)); // a name of eight letters and no extra field
    QCOMPARE(bytes->mid(30, 47), QByteArray("mimetypeapplication/vnd.oasis.opendocument.text"));
}

void OdtTest::theSameInputGivesTheSameBytes()
{
    const Document report = summaryOf(sampleStudy());
    const auto once = writeOdt(report, {Paper::a4, fixedDate}), again = writeOdt(report, {Paper::a4, fixedDate});
    QVERIFY(once && again);
    QCOMPARE(*once, *again);
    QVERIFY(*once != *writeOdt(report, {Paper::a4, "2026-11-24"}));
    QVERIFY(*once != *writeOdt(report, {Paper::letter, fixedDate}));
}

void OdtTest::propertiesAndLanguage_data()
{
    QTest::addColumn<bool>("spanish");
    QTest::newRow("en") << false;
    QTest::newRow("es") << true;
}

void OdtTest::propertiesAndLanguage()
{
    QFETCH(bool, spanish);
    const Document report = summaryOf(sampleStudy(), spanish ? Language::es : Language::en);
    auto files = odtOf(report);
    const QString meta = QString::fromUtf8(files[QStringLiteral("meta.xml")]);
    QCOMPARE(captures(meta, "<dc:title>(.*)</dc:title>"), QStringList(toQString(report.title)));
    QCOMPARE(captures(meta, "<dc:creator>(.*)</dc:creator>"), QStringList(toQString(report.author)));
    QCOMPARE(captures(meta, "<dc:language>(.*)</dc:language>"),
             QStringList(spanish ? QStringLiteral("es") : QStringLiteral("en")));
    QCOMPARE(captures(meta, "<dc:date>(.*)</dc:date>"),
             QStringList(QLatin1String(fixedDate) + QStringLiteral("T00:00:00")));
    const QString styles = QString::fromUtf8(files[QStringLiteral("styles.xml")]);
    QCOMPARE(captures(styles, "fo:language=\"(\\w+)\""),
             QStringList(spanish ? QStringLiteral("es") : QStringLiteral("en")));
    QCOMPARE(captures(styles, "fo:page-width=\"([\\d.]+)mm\""), QStringList(QStringLiteral("209.90")));
    const QString foot = styles.mid(styles.indexOf(u"<style:footer>"));
    QVERIFY(foot.contains(spanish ? u"Página <text:page-number" : u"Page <text:page-number"));
    QVERIFY(foot.contains(spanish ? u" de <text:page-count>" : u" of <text:page-count>"));
}

void OdtTest::headingsHaveTheirLevels()
{
    const Document report = reportOf(sampleStudy(), "full", Language::en);
    QStringList expected;
    for (const Block &block : report.blocks)
        if (const auto *paragraph = std::get_if<Paragraph>(&block); paragraph && headingLevel(paragraph->style) > 0)
            expected << QString::number(headingLevel(paragraph->style));
    QVERIFY(expected.contains(QStringLiteral("1")) && expected.contains(QStringLiteral("2")));
    QCOMPARE(captures(contentOf(report), "<text:h [^>]*text:outline-level=\"(\\d)\""), expected);
}

void OdtTest::tablesHaveHeadersAndNumbers()
{
    Table table;
    table.header = {"Name", "Number"};
    table.numeric = {false, true};
    table.rows = {{"One", "1"}, {"Sum", "1"}};
    table.total = true;
    table.caption = "What it is";
    auto files = odtOf(documentOf({table}));
    const QString content = QString::fromUtf8(files[QStringLiteral("content.xml")]);
    QCOMPARE(content.count(u"<table:table-column "), 2);
    const QString head = captures(content, "<table:table-header-rows>(.*)</table:table-header-rows>").value(0);
    QVERIFY(head.contains(u"<text:p text:style-name=\"Table_20_Heading\">Name<"));
    QVERIFY(head.contains(u"<text:p text:style-name=\"tableHeadNumber\">Number<"));
    QVERIFY(content.contains(u"<text:p text:style-name=\"tableTextNumber\">1<"));
    QVERIFY(content.contains(u"<text:p text:style-name=\"tableTotal\">Sum<"));
    QVERIFY(content.contains(u"<text:p text:style-name=\"Table\">What it is<"));
    const QString styles = QString::fromUtf8(files[QStringLiteral("styles.xml")]);
    QVERIFY(captures(styles, "style:name=\"tableTextNumber\"[^/]*fo:text-align=\"(\\w+)\"")
                .contains(QStringLiteral("end")));
}

void OdtTest::listsLinksAndLetters()
{
    const QString content =
        contentOf(documentOf({Paragraph{{{"a"}}, TextStyle::bullet}, Paragraph{{{"b"}}, TextStyle::bullet},
                              Paragraph{{{"c"}}, TextStyle::numbered}, Paragraph{{{"d"}}, TextStyle::quote},
                              Paragraph{{{"site", false, "https://example.org/?a=1&b=2"},
                                         {"  two  spaces ", true},
                                         {" CO"},
                                         {"2", false, {}, true, Script::sub},
                                         {"file", false, "file:///etc/passwd"}}}}));
    QCOMPARE(captures(content, "<text:list text:style-name=\"(\\w+)\""),
             (QStringList{QStringLiteral("List_20_1"), QStringLiteral("Numbering_20_1")}));
    QCOMPARE(content.count(u"<text:list-item>"), 3);
    QVERIFY(content.contains(u"<text:p text:style-name=\"Quotations\">d<"));
    QCOMPARE(captures(content, "xlink:href=\"([^\"]*)\""),
             QStringList(QStringLiteral("https://example.org/?a=1&amp;b=2")));
    QVERIFY(content.contains(u"<text:span text:style-name=\"strong\"> <text:s text:c=\"1\"/>two <text:s "
                             u"text:c=\"1\"/>spaces </text:span><text:s text:c=\"1\"/>CO"));
    QVERIFY(content.contains(u"<text:span text:style-name=\"emphasis-sub\">2</text:span>"));
    QVERIFY(shownText(content.toUtf8()).contains(u"site  two  spaces  CO2file"));
    const QString lists = contentOf(documentOf(
        {Paragraph{{{"a"}}, TextStyle::numbered}, Paragraph{{{"between"}}}, Paragraph{{{"b"}}, TextStyle::numbered}}));
    QCOMPARE(lists.count(u"<text:list "), 2); // each begins with 1
    QVERIFY(!lists.contains(u"continue"));
}

void OdtTest::pagesBreakBeforeWhatFollows()
{
    Table table;
    table.header = {"Name"};
    table.numeric = {false};
    const QString content =
        contentOf(documentOf({PageBreak(), Paragraph{{{"first"}}}, PageBreak(),
                              Paragraph{{{"next"}}, TextStyle::heading1}, PageBreak(), table, PageBreak()}));
    const QString text = content.mid(content.indexOf(u"<office:text>"));
    QVERIFY(text.contains(u"<text:p text:style-name=\"Text_20_body\">first<")); // an empty page would stand before it
    QVERIFY(text.contains(u"<text:h text:style-name=\"Heading_20_1NewPage\" text:outline-level=\"1\">next<"));
    QVERIFY(text.contains(u"table:style-name=\"tableNewPage\""));
    QCOMPARE(text.count(u"NewPage"), 2);
    QVERIFY(captures(content, "style:name=\"Heading_20_1NewPage\"[^/]*(fo:break-before=\"page\")").size() == 1);
}

void OdtTest::figuresArePicturesWithWords()
{
    const Document report = summaryOf(sampleStudy());
    auto files = odtOf(report);
    const QString content = QString::fromUtf8(files[QStringLiteral("content.xml")]);
    QStringList descriptions;
    for (const Block &block : report.blocks)
        if (const auto *figure = std::get_if<FigureBlock>(&block))
            descriptions << toQString(figure->chart.description);
    QVERIFY(descriptions.size() >= 3);
    QCOMPARE(captures(content, "<svg:desc>(.*?)</svg:desc>"), descriptions);
    const QStringList names = captures(content, "xlink:href=\"(Pictures/[^\"]*png)\""),
                      widths = captures(content, "svg:width=\"([\\d.]+)mm\"");
    QCOMPARE(names.size(), descriptions.size());
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QImage picture = QImage::fromData(files[names[i]]);
        QVERIFY(!picture.isNull());
        QVERIFY(qAbs(widths[i].toDouble() - picture.width() / 300.0 * 25.4) < 0.1);
        // vectors stand first: the first that a word processor can show is shown
        const QString vectors = QString(names[i]).replace(QStringLiteral(".png"), QStringLiteral(".svg"));
        QVERIFY(files[vectors].contains("<svg"));
        QVERIFY(content.indexOf(vectors) < content.indexOf(names[i]));
    }
}

void OdtTest::hostileTextStaysText_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("script") << QStringLiteral("<script>alert(1)</script>");
    QTest::newRow("an object") << QStringLiteral("</text:p><draw:object xlink:href=\"http://127.0.0.1:9/\"/>");
    QTest::newRow("entities") << QStringLiteral(
        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]> &e; &lt; ]]>");
    QTest::newRow("letters that XML has not") << QStringLiteral("a\u0001b\u001fc\uffffd\ufffee");
    QTest::newRow("both directions") << QStringLiteral(
        "\u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627 \U0001F600");
    QTest::newRow("ten thousand letters") << QString(10'000, u'W');
}

void OdtTest::hostileTextStaysText()
{
    QFETCH(QString, name);
    const Study study =
        setAuthor(setTitle(renameRun(plainStudy(), "r1", toStdString(name)), toStdString(name)), toStdString(name));
    for (const auto &[file, bytes] : odtOf(reportOf(study, "full", Language::en))) {
        QString problem;
        const QString text = file.endsWith(u".xml") ? shownText(bytes, &problem) : QString();
        QVERIFY2(problem.isEmpty(), qPrintable(file + problem));
        if (file != u"content.xml")
            continue;
        QString expected = name;
        for (const char16_t none : {u'\u0001', u'\u001f', u'\uffff', u'\ufffe'})
            expected.replace(QChar(none), u' ');
        QVERIFY(text.contains(expected));
        QVERIFY(!QString::fromUtf8(bytes).contains(u"<draw:object"));
        QVERIFY(!QString::fromUtf8(bytes).contains(u"<!"));
    }
}

HUELLA_TEST(OdtTest, QApplication)
} // namespace odt_test
#include "odt_test.moc"
