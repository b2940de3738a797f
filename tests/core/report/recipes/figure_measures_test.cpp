// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A figure of a report in energy or in tree-months.
#include "core/estimate/equivalents.h"
#include "core/report/recipes/recipe_names.h"
#include "tests/core/report/report_fixture.h"
#include "tests/register_test.h"

using namespace huella;

namespace figure_measures_test {
namespace {

ReportBlockPointer figureIn(std::string_view recipe, Measure measure)
{
    return std::make_shared<const ReportBlock>(ReportBlock{RecipeBlock{std::string(recipe), {}, {}, measure}, {}, {}});
}

std::vector<FigureBlock> figuresOf(const Document &document)
{
    std::vector<FigureBlock> figures;
    for (const Block &block : document.blocks)
        if (const auto *figure = std::get_if<FigureBlock>(&block))
            figures.push_back(*figure);
    return figures;
}

FigureBlock figureOf(const Study &study, std::string_view recipe, Measure measure, Language language = Language::en)
{
    const auto figures = figuresOf(reportOfBlocks(study, {figureIn(recipe, measure)}, language));
    return figures.size() == 1 ? figures.front() : FigureBlock();
}

/// One bar is no figure: its baseline in two places and years.
Study spreadOut(Study study)
{
    study = setField(study, "r1", Field::zone, std::string("FR"));
    return setYears(setYears(study, "r1", 2026, {}), "r2", 2027, {});
}

Result<ReportTemplate> templateWith(const std::string &line)
{
    return readTemplate("name: Ours\nabout: Ours.\n---\n" + line + "\n", "ours", Language::en);
}

} // namespace

class FigureMeasuresTest : public QObject {
    Q_OBJECT

private slots:
    void barsSumToTheTotals();
    void theLargestOfManyRunsComeFirst();
    void captionsSayWhatIsEstimated();
    void everyFigureIsThereInWhatItCanBeIn();
    void sentencesBesideItStayAsTheyAre();
    void templatesNameIt();
    void whatItCannotBeInIsRefused();
};

void FigureMeasuresTest::barsSumToTheTotals()
{
    const Study study = spreadOut(sampleStudy());
    const StudyResult result = Evaluator().evaluate(study, 1000);
    const ScenarioResult &scenario = result.scenarios.front();
    for (const char *recipe : {"figure.components", "figure.kinds", "figure.places", "figure.runs", "figure.years"})
        for (const Measure measure : allMeasures) {
            const MeasureOf shown(measure, *scenario.dataset);
            double sum = 0;
            for (const ChartRow &bar : figureOf(study, recipe, measure).chart.bars)
                sum += bar.total();
            const double total = shown.amount(scenario.emissions.total, scenario.energy.total);
            QVERIFY2(std::abs(sum - total) < 1e-9 * total, recipe);
        }
}

/// The caption says that they are the largest, so they are ranked; in energy by their energy.
void FigureMeasuresTest::theLargestOfManyRunsComeFirst()
{
    Study study = plainStudy();
    for (int i = 2; i < 22; ++i) {
        const std::string id = "r" + std::to_string(i);
        study = duplicateRun(study, "r1", "Copy " + std::to_string(i));
        study = setField(study, id, Field::hours, double(1 + i * 7 % 20));
        study = setField(study, id, Field::zone, std::string(i % 2 ? "ES" : "FR"));
    }
    for (const Measure measure : allMeasures) {
        const FigureBlock figure = figureOf(study, "figure.runs", measure);
        QCOMPARE(figure.chart.bars.size(), size_t(12));
        for (size_t i = 1; i < figure.chart.bars.size(); ++i)
            QVERIFY(figure.chart.bars[i - 1].total() >= figure.chart.bars[i].total());
        QVERIFY(figure.caption.find("largest first") != std::string::npos);
    }
}

void FigureMeasuresTest::captionsSayWhatIsEstimated()
{
    const auto caption = [](std::string_view recipe, Measure measure, Language language) {
        return figureOf(twoScenarios(), recipe, measure, language).caption;
    };
    QCOMPARE(caption("figure.scenarios", Measure::energy, Language::en),
             std::string("Figure 1. Estimated energy of each scenario, by component."));
    QCOMPARE(caption("figure.kinds", Measure::energy, Language::es),
             std::string("Figura 1. Energía estimada por tipo de ejecución."));
    QCOMPARE(caption("figure.kinds", Measure::emissions, Language::es),
             std::string("Figura 1. Emisiones estimadas por tipo de ejecución."));
}

void FigureMeasuresTest::everyFigureIsThereInWhatItCanBeIn()
{
    for (const std::string_view recipe : recipeNames())
        for (const Measure measure : {Measure::energy, Measure::treeMonths})
            if (canBeIn(recipe, measure)) {
                const FigureBlock figure = figureOf(spreadOut(twoScenarios()), recipe, measure);
                QVERIFY2(!figure.chart.rows().empty(), std::string(recipe).c_str());
                QVERIFY2(figure.caption.starts_with(recipe == "figure.draws" ? "Figure 1. Simulated "
                                                                             : "Figure 1. Estimated "),
                         figure.caption.c_str());
                QVERIFY2(figure.caption.find("CO₂e") == std::string::npos, figure.caption.c_str());
            }
}

/// The sentences of a report are about emissions, whatever a figure above them shows.
void FigureMeasuresTest::sentencesBesideItStayAsTheyAre()
{
    TextRun places;
    places.value = "sentence.places";
    const auto sentence =
        std::make_shared<const ReportBlock>(ReportBlock{TextBlock{TextStyle::body, {places}}, {}, {}});
    const auto said = [&](Measure measure) {
        const Document document =
            reportOfBlocks(sampleStudy(), {figureIn("figure.elsewhere", measure), sentence}, Language::en);
        return std::get<Paragraph>(document.blocks.back()).text();
    };
    QVERIFY(!said(Measure::emissions).empty());
    QCOMPARE(said(Measure::treeMonths), said(Measure::emissions));
}

void FigureMeasuresTest::templatesNameIt()
{
    const auto read = templateWith("[[figure.runs|s2|Ours|energy]]");
    QVERIFY(read);
    const RecipeBlock expected{"figure.runs", "s2", "Ours", Measure::energy};
    QVERIFY(std::get<RecipeBlock>(read->blocks.front().content) == expected);
    QVERIFY(writeTemplate(*read).find("[[figure.runs|s2|Ours|energy]]") != std::string::npos);
    const auto bare = templateWith("[[figure.runs|||tree_months]]");
    QVERIFY(bare);
    QVERIFY(writeTemplate(*bare).find("[[figure.runs|||tree_months]]") != std::string::npos);
}

void FigureMeasuresTest::whatItCannotBeInIsRefused()
{
    for (const char *line :
         {"[[figure.runs|||watts]]", "[[figure.shares|||energy]]", "[[figure.elsewhere|||energy]]"}) {
        const auto read = templateWith(line);
        QVERIFY2(!read, line);
        QCOMPARE(read.error().message.key, std::string("error.template.measure"));
    }
    QVERIFY(
        figuresOf(reportOfBlocks(sampleStudy(), {figureIn("figure.shares", Measure::energy)}, Language::en)).empty());
}

HUELLA_TEST(FigureMeasuresTest, huella::NoApplication)
} // namespace figure_measures_test
#include "figure_measures_test.moc"
