// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Measured models in a report: a figure, a curve and a table of what somebody looked at.
#include "core/planning/leader_view.h"
#include "core/report/write/writers.h"
#include "tests/core/report/recipes/recipe_parts.h"
#include "tests/core/report/report_fixture.h"
#include "tests/register_test.h"

#include <QtTest>

using namespace huella;

namespace models_test {

using namespace recipe_parts;

namespace {

ReportBlockPointer modelsBlock(const char *recipe, const LeaderView &view)
{
    RecipeBlock block{recipe, {}, {}};
    block.models = std::make_shared<const LeaderView>(view);
    return std::make_shared<const ReportBlock>(ReportBlock{block, {}, {}});
}

LeaderView chatOfA100()
{
    LeaderView view;
    view.filter.task = ModelTask::chat, view.filter.family = "a100", view.filter.year = 2024;
    view.filter.bestOnly = true;
    return view;
}

Document modelsReport(const LeaderView &view, Language language)
{
    return reportOfBlocks(plainStudy(),
                          {modelsBlock("figure.models", view), modelsBlock("figure.batch-sizes", view),
                           modelsBlock("table.models", view), recipeBlock("sources")},
                          language);
}

} // namespace

class ModelsTest : public QObject {
    Q_OBJECT

private slots:
    void theTableHasTheRowsOfTheView()
    {
        const auto tables = partsOf<Table>(modelsReport(chatOfA100(), Language::en));
        QVERIFY(!tables.empty());
        QCOMPARE(tables.front().rows.size(), size_t(13));
        const auto &first = tables.front().rows.front();
        QCOMPARE(first.front().text(), std::string("gemma-2-2b-it"));
        QCOMPARE(first.back().text(), std::string("40.42"));
    }

    void sourceAndFilterAreSaidInBothLanguages()
    {
        for (const auto &[language, said] : {std::pair(Language::en, "on the accelerators alone"),
                                             std::pair(Language::es, "solo en los aceleradores")}) {
            const Document report = modelsReport(chatOfA100(), language);
            for (const std::string &text :
                 {writeMarkdown(report), writeText(report), writeLatex(report), writeHtml(report)}) {
                QVERIFY2(text.find("ML.ENERGY Leaderboard v2") != std::string::npos, text.c_str());
                QVERIFY(text.find("A100") != std::string::npos);
            }
            QVERIFY(plainText(report).find(said) != std::string::npos);
        }
    }

    void thePickedModelHasTheCurve()
    {
        LeaderView view = usualLeaders();
        view.picked.model = "Qwen/Qwen3-8B";
        const auto figures = partsOf<FigureBlock>(modelsReport(view, Language::en));
        QCOMPARE(figures.size(), size_t(2));
        QVERIFY(figures[0].chart.kind == ChartKind::scatter && figures[1].chart.kind == ChartKind::curve);
        QVERIFY(figures[1].caption.find("Qwen3-8B") != std::string::npos);
        QCOMPARE(figures[1].chart.bars.size(), size_t(10));
    }

    void whatNothingFitsIsLeftOut()
    {
        LeaderView view;
        view.filter.text = "nobody made this";
        QVERIFY(partsOf<FigureBlock>(modelsReport(view, Language::en)).empty());
    }

    void withoutAFilterItIsTheUsualView()
    {
        const Document report = reportOfBlocks(plainStudy(), {recipeBlock("figure.models")}, Language::es);
        const auto figures = partsOf<FigureBlock>(report);
        QCOMPARE(figures.size(), size_t(1));
        QVERIFY(figures[0].caption.find("conversación, H100") != std::string::npos);
    }

    void aSearchIsTextInEveryFormat()
    {
        LeaderView view = usualLeaders();
        view.filter.text = "<qwen> & \\8b"; // what is no letter stands between words
        const Document report = modelsReport(view, Language::en);
        QVERIFY(partsOf<FigureBlock>(report).size() == 2);
        QVERIFY(writeHtml(report).find("&lt;qwen&gt; &amp;") != std::string::npos);
        QVERIFY(writeHtml(report).find("<qwen>") == std::string::npos);
        QVERIFY(writeLatex(report).find("\\8b") == std::string::npos);
    }
};

HUELLA_TEST(ModelsTest, NoApplication)
} // namespace models_test
#include "models_test.moc"
