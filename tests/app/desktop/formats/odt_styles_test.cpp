// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desktop/formats/office_files.h"
#include "tests/register_test.h"

#include "app/desktop/formats/office/text_looks.h"

using namespace huella;

namespace odt_styles_test {

using namespace office_files;

/// The styles and counters of an ODT are those of the word processor.
class OdtStylesTest : public QObject {
    Q_OBJECT

private slots:
    void stylesAreNamedAndDefined();
    void headingsAreThoseOfTheProgram();
    void captionsAreCounted();
    void aWorkingStaysTogether();
};

/// A name without a style is shown as body text and nobody is told.
void OdtStylesTest::stylesAreNamedAndDefined()
{
    auto files = odtOf(reportOf(twoScenarios(), "full", Language::es));
    const QString content = QString::fromUtf8(files[QStringLiteral("content.xml")]);
    const QString styles = QString::fromUtf8(files[QStringLiteral("styles.xml")]);
    const QStringList defined =
        captures(content, "style:name=\"([^\"]+)\"") + captures(styles, "style:name=\"([^\"]+)\"");
    for (const ParagraphLook &look : allLooks())
        QVERIFY2(styles.contains(QStringLiteral("style:name=\"%1\"").arg(QLatin1String(look.odt.id))), look.odt.id);
    QStringList used;
    for (const char *attribute : {"text:style-name", "table:style-name", "draw:style-name", "style:parent-style-name",
                                  "style:page-layout-name", "style:font-name"})
        used +=
            captures(content + styles, qPrintable(QString::fromLatin1(attribute) + QStringLiteral("=\"([^\"]+)\"")));
    QVERIFY(used.size() > 100);
    for (const QString &name : used)
        QVERIFY2(defined.contains(name), qPrintable(name));
}

/// Who changes "Heading 1" changes the report's headings: nothing of ours stands between.
void OdtStylesTest::headingsAreThoseOfTheProgram()
{
    auto files = odtOf(reportOf(sampleStudy(), "full", Language::en));
    const QString content = QString::fromUtf8(files[QStringLiteral("content.xml")]);
    QVERIFY(content.contains(u"<text:h text:style-name=\"Heading_20_1\" text:outline-level=\"1\">"));
    QVERIFY(content.contains(u"<text:p text:style-name=\"Title\">"));
    const QString styles = QString::fromUtf8(files[QStringLiteral("styles.xml")]);
    const QString heading = captures(styles, "(<style:style style:name=\"Heading_20_1\".*?</style:style>)").value(0);
    QVERIFY(heading.contains(u"style:display-name=\"Heading 1\""));
    QVERIFY(heading.contains(u"fo:keep-with-next=\"always\"") && !heading.contains(u"parent-style-name"));
}

void OdtStylesTest::captionsAreCounted()
{
    const QString content = contentOf(summaryOf(sampleStudy(), Language::es));
    QVERIFY(content.contains(u"<text:sequence-decl text:display-outline-level=\"0\" text:name=\"Figure\"/>"));
    QVERIFY(content.contains(u"Figura <text:sequence text:ref-name=\"refFigure0\" text:name=\"Figure\" "
                             u"text:formula=\"ooow:Figure+1\" style:num-format=\"1\">1</text:sequence>. "));
    QVERIFY(content.contains(
        u"text:style-name=\"Table\">Tabla <text:sequence text:ref-name=\"refTable0\" text:name=\"Table\" "));
    Document report = summaryOf(sampleStudy());
    for (Block &block : report.blocks)
        if (auto *figure = std::get_if<FigureBlock>(&block))
            figure->caption = "Figure 2b shows it";
        else if (auto *table = std::get_if<Table>(&block))
            table->caption = "Table 2b shows it";
    QVERIFY(!contentOf(report).contains(u"<text:sequence "));
}

void OdtStylesTest::aWorkingStaysTogether()
{
    WorkingBlock working;
    for (const char *text : {"a", "b", "c"}) {
        WorkingLine line;
        line.spans.push_back({WorkingSpan::Kind::plain, text});
        working.lines.push_back(std::move(line));
    }
    auto files = odtOf(documentOf({working}));
    QCOMPARE(captures(QString::fromUtf8(files[QStringLiteral("content.xml")]), "text:style-name=\"(working\\w*)\""),
             (QStringList{QStringLiteral("working"), QStringLiteral("working"), QStringLiteral("workingEnd")}));
    const QString styles = QString::fromUtf8(files[QStringLiteral("styles.xml")]);
    QCOMPARE(captures(styles, "style:name=\"working\"[^/]*fo:keep-with-next=\"(\\w+)\""),
             QStringList(QStringLiteral("always")));
    QCOMPARE(captures(styles, "style:name=\"workingEnd\"[^/]*fo:keep-with-next=\"(\\w+)\""),
             QStringList(QStringLiteral("auto")));
}

HUELLA_TEST(OdtStylesTest, QApplication)
} // namespace odt_styles_test
#include "odt_styles_test.moc"
