// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/checks/report_checks.h"
#include "core/report/document/numbered_caption.h"
#include "core/report/write/writers.h"
#include "tests/core/report/programs.h"
#include "tests/core/report/report_fixture.h"
#include "tests/core/study/small_picture.h"
#include "tests/register_test.h"

#include <QTest>

using namespace huella;

namespace own_parts_test {

/// What somebody puts into a report beside text: pictures, footnotes, references and works of their own, in every format of text.
class OwnPartsTest : public QObject {
    Q_OBJECT

private:
    static ReportBlockPointer block(BlockContent content)
    {
        return std::make_shared<const ReportBlock>(ReportBlock{normalContent(std::move(content)), {}, "en"});
    }
    static Study study()
    {
        Study made = sampleStudy();
        made.report.references = {
            {"garcia2026", "García, Ana; López, Luis", "2026", "Clouds", "Nature 5", "10.1000/182", "", {}},
            {"never", "Nobody", "", "Not cited", "", "", "", {}}};
        return made;
    }
    static std::vector<ReportBlockPointer> blocks()
    {
        RecipeBlock figure{"figure.runs", {}, {}};
        RecipeBlock picture{std::string(pictureRecipe), {}, "The <site>", Measure::emissions, 60, "A hall [x](y)"};
        picture.picture = smallPicture();
        picture.label = "fig-1";
        return {block(TextBlock{TextStyle::body,
                                {{"See "}, {.value = "ref.fig-1"}, {" and "}, {.value = "ref.gone"}, {"."}}}),
                block(TextBlock{TextStyle::body,
                                {{"One"},
                                 {.value = "note.First words, https://example.org/a."},
                                 {" two"},
                                 {.value = "note.Second <b>"},
                                 {" "},
                                 {.value = "cite.garcia2026"}}}),
                block(TableBlock{{{{{"Cell"}, {.value = "note.Third"}}}, {{{"below"}}}}}),
                block(figure),
                block(picture),
                block(RecipeBlock{"references", {}, {}})};
    }
    static Document made(Language language = Language::en) { return reportOfBlocks(study(), blocks(), language); }
    static bool holds(const std::string &text, const char *part) { return text.find(part) != std::string::npos; }

private slots:
    void partsAreNumberedAsOne()
    {
        const Document document = made();
        QCOMPARE(document.notes.size(), size_t(3));
        QCOMPARE(QString::fromStdString(textOf(document.notes[0])),
                 QStringLiteral("First words, https://example.org/a."));
        QCOMPARE(document.notes[0][1].link, std::string("https://example.org/a"));
        const auto &see = std::get<Paragraph>(document.blocks[0]);
        QCOMPARE(QString::fromStdString(see.text()), QStringLiteral("See Figure 2 and [no value]."));
        QCOMPARE(QString::fromStdString(std::get<Paragraph>(made(Language::es).blocks[0]).text()).left(12),
                 QStringLiteral("See Figura 2"));
        QVERIFY(holds(std::get<Paragraph>(document.blocks[1]).text(), "(García and López, 2026)"));
    }

    void aWorkThatIsCitedIsListed()
    {
        const Document document = made();
        const auto has = [&](const char *key) {
            return std::any_of(document.references.begin(), document.references.end(),
                               [key](const Reference &each) { return each.key == key; });
        };
        QVERIFY(has("garcia2026") && !has("never"));
        QVERIFY(holds(plainText(document),
                      "García, A. and López, L. (2026). Clouds. Nature 5. https://doi.org/10.1000/182"));
        QVERIFY(holds(writeBibtex(document), "@misc{garcia2026"));
    }

    void html()
    {
        const std::string html = writeHtml(made());
        for (const char *part :
             {"<a href=\"#note-1\" id=\"mark-1\"", "<li id=\"note-3\">Third", "href=\"#mark-2\"", "Second &lt;b&gt;",
              "<a href=\"#fig-1\">Figure", "<figure id=\"fig-1\"><img src=\"data:image/png;base64,",
              "alt=\"A hall [x](y)\"", "img-src data:;", "The &lt;site&gt;", "style=\"width:60%\""})
            QVERIFY2(holds(html, part), part);
        QVERIFY(!holds(writeHtml(summaryOf(sampleStudy())), "img-src"));
    }

    void latex()
    {
        const std::string latex = writeLatex(made());
        QVERIFY(holds(latex, "\\footnote{First words"));
        QVERIFY(holds(latex, "Figure~\\ref{fig:huella-2}"));
        QVERIFY(holds(latex, "\\includegraphics[width=\\linewidth]{huella-"));
        verifyLatex(latex); // without the picture beside it
    }

    void markdownAndText()
    {
        const std::string markdown = writeMarkdown(made()), text = writeText(made());
        for (const char *part : {"One[^1] two[^2]", "[^1]: First words", "[^3]: Third", "](huella-", "Figure 2"})
            QVERIFY2(holds(markdown, part), part);
        for (const char *part : {"One[1] two[2]", "[1] First words", "[A hall [x](y)]", "Figure 2. The <site>"})
            QVERIFY2(holds(text, part), part);
        QCOMPARE(picturesBeside(made()).size(), size_t(1));
    }

    void aPictureWithoutWordsIsListed()
    {
        auto now = blocks();
        RecipeBlock silent = std::get<RecipeBlock>(now[4]->content);
        silent.alternative.clear();
        now[4] = block(silent);
        const Study of = study();
        const StudyResult result = Evaluator().evaluate(of, 1000);
        const Dataset dataset = datasetOf(of);
        for (const ReportCheck &check :
             checkReport(now, {of, result, dataset, Wording::of(Language::en), fixedDate, fixedVersion})) {
            if (check.id == "alternatives")
                QCOMPARE(check.blocks, std::vector<size_t>{4});
            if (check.id == "values")
                QCOMPARE(check.blocks, std::vector<size_t>{0}); // the reference that leads nowhere
        }
    }

    void templatesHoldMarks()
    {
        const TextRuns runs{
            {"a"}, {.value = "note.Words *of* a [note] {x} | y"}, {.value = "cite.k"}, {.value = "ref.fig-1"}};
        QVERIFY(readRuns(writeRuns(runs)) == runs);
    }

    void numbersOfReferences()
    {
        const Wording &words = Wording::of(Language::en);
        QVERIFY((referredPart({.text = "Figure\u00a012", .value = "ref.x"}, words)
                 == ReferredPart{Counted::figure, 12}));
        QVERIFY((referredPart({.text = "Table\u00a03", .value = "ref.x"}, words) == ReferredPart{Counted::table, 3}));
        QVERIFY((referredPart({.text = "Tabla\u00a03", .value = "ref.x"}, Wording::of(Language::es))
                 == ReferredPart{Counted::table, 3}));
        QCOMPARE(referredPart({.text = "[no value]", .value = "ref.x"}, words).number, 0);
        QCOMPARE(referredPart({.text = "Figure\u00a012"}, words).number, 0);
    }
};

HUELLA_TEST(OwnPartsTest, NoApplication)
} // namespace own_parts_test
#include "own_parts_test.moc"
