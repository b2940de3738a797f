// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/document/numbered_caption.h"
#include "core/report/write/writers.h"
#include "tests/core/report/report_fixture.h"
#include "tests/core/study/small_picture.h"
#include "tests/register_test.h"

#include <QTest>

using namespace huella;

namespace table_captions_test {

/// Numbers above tables, what refers to them, and the logo above the title.
class TableCaptionsTest : public QObject {
    Q_OBJECT

private:
    static ReportBlockPointer block(BlockContent content)
    {
        return std::make_shared<const ReportBlock>(ReportBlock{normalContent(std::move(content)), {}, "en"});
    }
    static RecipeBlock recipe(std::string name, std::string of = {}, std::string label = {})
    {
        RecipeBlock made{std::move(name), std::move(of), {}};
        made.label = std::move(label);
        return made;
    }
    static TableBlock own(std::string caption, std::string label = {})
    {
        return {{{{{"a"}}, {{"b"}}}, {{{"1"}}, {{"2"}}}}, std::move(caption), std::move(label)};
    }
    static std::vector<ReportBlockPointer> blocks()
    {
        return {
            block(TextBlock{TextStyle::body, {{"See "}, {.value = "ref.tab-1"}, {" and "}, {.value = "ref.tab-2"}}}),
            block(own({})),
            block(recipe("figure.runs")),
            block(recipe("table.runs", {}, "tab-1")),
            block(own("Costs of <b>", "tab-2")),
            block(recipe("table.runs", "s2"))};
    }
    static std::vector<std::string> captionsOf(const Document &document)
    {
        std::vector<std::string> captions;
        for (const Block &each : document.blocks)
            if (const auto *table = std::get_if<Table>(&each))
                captions.push_back(table->caption);
        return captions;
    }
    static bool holds(const std::string &text, const char *part) { return text.find(part) != std::string::npos; }
    static Study withTwo()
    {
        Study study = twoScenarios();
        study.scenarios[1].id = "s2";
        return study;
    }

private slots:
    void tablesAreCountedOnTheirOwn()
    {
        const Document document = reportOfBlocks(withTwo(), blocks(), Language::en);
        const auto captions = captionsOf(document);
        QCOMPARE(captions.size(), size_t(4));
        QVERIFY(captions[0].empty()); // nobody has named it
        QCOMPARE(captions[1], std::string("Table 1. Estimates of the runs."));
        QCOMPARE(captions[2], std::string("Table 2. Costs of <b>"));
        QCOMPARE(captions[3], std::string("Table 3. Estimates of the runs, scenario “In Sweden”."));
        QCOMPARE(QString::fromStdString(std::get<Paragraph>(document.blocks[0]).text()),
                 QStringLiteral("See Table\u00a01 and Table\u00a02"));
        const auto spanish = captionsOf(reportOfBlocks(withTwo(), blocks(), Language::es));
        QCOMPARE(spanish[1], std::string("Tabla 1. Estimaciones de las ejecuciones."));
    }

    void everyTableOfARecipeHasANumber()
    {
        for (const std::string_view name : recipeNames())
            for (const Language language : {Language::en, Language::es})
                for (const std::string &caption :
                     captionsOf(reportOfBlocks(withTwo(), {block(recipe(std::string(name)))}, language)))
                    if (name.starts_with("table.")) {
                        const NumberedCaption parts = numberedCaption(caption, Wording::of(language));
                        QVERIFY2(parts.number == 1 && parts.what == Counted::table, std::string(name).c_str());
                        QVERIFY2(parts.text.size() > 5 && !holds(parts.text, "report."), parts.text.c_str());
                        break; // the first of several
                    }
    }

    void numbersReachEveryFormat()
    {
        const Document document = reportOfBlocks(withTwo(), blocks(), Language::en);
        const std::string latex = writeLatex(document);
        QVERIFY(holds(latex, "\\caption{Costs of"));
        QVERIFY(holds(latex, "\\label{tab:huella-2}"));
        QVERIFY(holds(latex, "Table~\\ref{tab:huella-1}"));
        const size_t uncounted = latex.find("\\addtocounter{table}{-1}"); // of the one without a caption
        QVERIFY(uncounted != std::string::npos
                && latex.find("\\addtocounter{table}", uncounted + 1) == std::string::npos);
        const std::string html = writeHtml(document);
        QVERIFY(holds(html, "<caption>Table 2. Costs of &lt;b&gt;</caption>"));
        QVERIFY(holds(html, "href=\"#tab-2\""));
        QVERIFY(holds(html, "id=\"tab-2\""));
        const std::string text = writeText(document), markdown = writeMarkdown(document);
        QVERIFY(text.find("Table 2. Costs of <b>") < text.find("a  b", text.find("Costs")));
        QVERIFY(holds(markdown, "*Table 1. Estimates of the runs.*\n\n|"));
    }

    void theLogoStandsAboveTheTitle()
    {
        Study study = sampleStudy();
        QVERIFY(!std::holds_alternative<FigureBlock>(reportOf(study, "full", Language::es).blocks.front()));
        study.details.affiliation = "Universidad <b>";
        study.details.logo.picture = smallPicture();
        const Document document = reportOf(study, "full", Language::es);
        const auto &logo = std::get<FigureBlock>(document.blocks.front());
        QVERIFY(logo.logo && logo.caption.empty());
        QCOMPARE(logo.chart.description, std::string("Logotipo de Universidad <b>"));
        const std::string html = writeHtml(document);
        QVERIFY(holds(html, "<p class=\"logo\"><img src=\"data:image/png;base64,"));
        QVERIFY(holds(html, "alt=\"Logotipo de Universidad &lt;b&gt;\""));
        QVERIFY(holds(html, "img-src data:"));
        QVERIFY(holds(writeLatex(document), "\\includegraphics[width="));
        QCOMPARE(picturesBeside(document).size(), size_t(1));
        const std::string markdown = writeMarkdownFile(document);
        QVERIFY(markdown.find("\n# ") < markdown.find("![Logotipo"));
        QCOMPARE(numberedCaption(
                     std::get<FigureBlock>(
                         *std::find_if(document.blocks.begin() + 1, document.blocks.end(),
                                       [](const Block &each) { return std::holds_alternative<FigureBlock>(each); }))
                         .caption,
                     Wording::of(Language::es))
                     .number,
                 1); // it is no figure
        study.details.logo.alternative = "Un árbol";
        QCOMPARE(std::get<FigureBlock>(reportOf(study, "summary", Language::es).blocks.front()).chart.description,
                 std::string("Un árbol"));
    }
};

HUELLA_TEST(TableCaptionsTest, NoApplication)
} // namespace table_captions_test
#include "table_captions_test.moc"
