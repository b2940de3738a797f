// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/figures.h"
#include "tests/core/report/checks/checks_fixture.h"
#include "tests/register_test.h"

using namespace huella;

namespace report_checks_test {

/// The checks before a report is exported: each can fail, and each passes where nothing is wrong.
class ReportChecksTest : public QObject {
    Q_OBJECT

private slots:
    void everyTemplatePasses_data();
    void everyTemplatePasses();
    void aStudyWithoutAnEstimateFails();
    void aValueWithoutAValueFails();
    void anUnnamedDatasetFails();
    void theYearIsThatOfTheElectricity();
    void anUnstatedBoundaryFails();
    void unlistedDefaultsFail();
    void aFigureWithoutWordsFails();
    void wordsOfBlanksAreNone();
    void aGapIsCountedUntilItIsFilled_data();
    void aGapIsCountedUntilItIsFilled();
    void foreignTextIsNoted();
    void everyMessageHasWords();

private:
    void mended(const char *id, Blocks blocks) const;
    const ReportSubject subject_{};
};

/// The check's own remedy puts it right.
void ReportChecksTest::mended(const char *id, Blocks blocks) const
{
    const ReportCheck before = subject_.check(id, blocks);
    QCOMPARE(before.state, CheckState::fault);
    QVERIFY(before.remedy);
    blocks.push_back(blockOf(*before.remedy));
    QCOMPARE(subject_.check(id, blocks).state, CheckState::good);
}

void ReportChecksTest::everyTemplatePasses_data()
{
    QTest::addColumn<std::string>("id");
    QTest::addColumn<bool>("spanish");
    for (const ReportTemplate &each : reportTemplates())
        QTest::addRow("%s %s", each.id.c_str(), codeOf(each.language).data())
            << each.id << (each.language == Language::es);
}

void ReportChecksTest::everyTemplatePasses()
{
    QFETCH(std::string, id);
    QFETCH(bool, spanish);
    const Language language = spanish ? Language::es : Language::en;
    Study two = sampleStudy();
    Scenario other = copyOfScenario(two, two.scenarios.front().id, "In Sweden");
    const std::string run = other.runs.front()->id;
    two = setField(addScenario(two, std::move(other)), run, Field::zone, std::string("SE"));
    const Study larger = setField(plainStudy(), "r1", Field::hours, 123456.0);
    for (const Study &study :
         {sampleStudy(), plainStudy(), two, larger, setDataset(plainStudy(), "green-algorithms-3.0")}) {
        const StudyResult result = Evaluator().evaluate(study, 1000);
        const Dataset dataset = datasetOf(study);
        const ReportContext about{study, result, dataset, Wording::of(language), fixedDate, fixedVersion};
        for (const ReportCheck &each : checkReport(blocksOf(*reportTemplate(id, language), about), about))
            QVERIFY2(each.state == CheckState::good || each.id == "gaps",
                     (each.id + ": " + about.words(each.message)).c_str());
    }
}

void ReportChecksTest::aStudyWithoutAnEstimateFails()
{
    const Study study = newStudy({"a", "b"}, "en");
    const StudyResult result = Evaluator().evaluate(study, 100);
    const Dataset dataset = datasetOf(study);
    QCOMPARE(checkNamed("estimate",
                        checkReport({}, {study, result, dataset, Wording::of(Language::en), fixedDate, fixedVersion}))
                 .state,
             CheckState::fault);
    const Study none;
    const StudyResult nothing;
    QCOMPARE(checkReport({recipe("table.runs")},
                         {none, nothing, dataset, Wording::of(Language::es), fixedDate, fixedVersion})
                 .size(),
             size_t(9));
}

void ReportChecksTest::aValueWithoutAValueFails()
{
    const Blocks blocks{typed("Text"),
                        blockOf(TextBlock{TextStyle::body, {{"It is "}, live("s9.emissions.total")}}),
                        blockOf(TextBlock{TextStyle::body, {live("baseline.emissions.total")}}),
                        blockOf(TableBlock{{{{live("baseline.difference")}}}}),
                        recipe("figure.runs", "s9"),
                        recipe("figure.of-tomorrow"),
                        recipe("figure.runs", "best")};
    const ReportCheck values = subject_.check("values", blocks);
    QCOMPARE(values.state, CheckState::fault);
    QCOMPARE(values.blocks, (std::vector<size_t>{1, 3, 4, 5}));
}

void ReportChecksTest::anUnnamedDatasetFails()
{
    mended("data", {recipe("table.runs")});
    mended("data", {typed("Huella 2026 (life-cycle)")}); // its name holds a year and a basis, and names neither
    const ReportCheck both = subject_.check("data", {typed("Nothing")});
    QCOMPARE(Wording::of(Language::en)(both.message),
             std::string("Not named: the dataset and the year and basis of the grid intensity"));
    QCOMPARE(subject_
                 .check("data",
                        {typed("Huella 2026 (life-cycle)"), typed("Life-cycle figures of 2025, that is: life-cycle.")})
                 .state,
             CheckState::good);
}

void ReportChecksTest::theYearIsThatOfTheElectricity()
{
    const auto state = [this](const std::string &text) {
        return subject_.check("data", {typed("Huella 2026 (life-cycle)"), typed(text)}).state;
    };
    QCOMPARE(state("life-cycle, 2025"), CheckState::good);
    QCOMPARE(state("life-cycle, 2024"), CheckState::fault);
    QCOMPARE(state("life-cycle, 2025-11"), CheckState::fault);
    QCOMPARE(state("2025, direct"), CheckState::fault);
    QCOMPARE(state("2025"), CheckState::fault);
    QCOMPARE(subject_.check("data", {typed("Huella 2026 (life-cycle)"), recipe("inputs")}).state, CheckState::good);
}

void ReportChecksTest::anUnstatedBoundaryFails()
{
    mended("boundary", {typed("Boundary")});
    QCOMPARE(subject_.check("boundary", {recipe("table.boundary")}).state, CheckState::good);
    QCOMPARE(subject_.check("boundary", {typed(Wording::of(Language::en)("report.boundary.sentence"))}).state,
             CheckState::good);
    Blocks blocks = subject_.blocksOfTemplate("aei");
    for (auto &block : blocks)
        if (const auto *text = std::get_if<TextBlock>(&block->content);
            text && !text->runs.empty() && text->runs.front().value == "sentence.boundary")
            block = blockOf(TextBlock{TextStyle::body, {{"Only electricity is counted."}}}, block->origin);
    QCOMPARE(subject_.check("boundary", blocks).state, CheckState::good);
}

void ReportChecksTest::unlistedDefaultsFail()
{
    mended("defaults", {recipe("table.runs")});
    const std::string some = "each run done once, processors in use at 100%"; // the PUE is left out
    mended("defaults", {typed(some)});
    QCOMPARE(subject_.check("defaults", {typed(some), typed("a PUE of 1.56")}).state, CheckState::good);
    QCOMPARE(subject_.check("defaults", {recipe("inputs")}).state, CheckState::good);
}

void ReportChecksTest::aFigureWithoutWordsFails()
{
    const ReportContext about = subject_.context();
    const auto figureOf = [&about](const char *name) {
        for (const Block &each : compose({recipe(name)}, about).blocks)
            if (const auto *figure = std::get_if<FigureBlock>(&each))
                return *figure;
        return FigureBlock{};
    };
    for (const char *name : {"figure.runs", "figure.elsewhere", "figure.shares", "figure.kinds", "figure.components"})
        QVERIFY2(hasTextAlternative(figureOf(name), about.words), name);
    FigureBlock figure = figureOf("figure.runs");
    QCOMPARE(figure.chart.description, "Bar chart. Emissions of each run: Pilot on one chromosome "
                                           + figure.chart.bars[0].value + "; Basecalling, six flow cells "
                                           + figure.chart.bars[1].value + "; Full assembly "
                                           + figure.chart.bars[2].value + ". The largest: Basecalling, six flow cells, "
                                           + figure.chart.bars[1].value + ".");
    QVERIFY(!hasTextAlternative(figure, Wording::of(Language::es)));
    figure.chart.bars[1].value = "another";
    QVERIFY(!hasTextAlternative(figure, about.words));
    const Wording wordless(Language::en, "{}");
    const ReportCheck failed =
        checkNamed("alternatives",
                   checkReport({typed("Text"), recipe("figure.runs")},
                               {subject_.study, subject_.result, subject_.dataset, wordless, fixedDate, fixedVersion}));
    QCOMPARE(failed.state, CheckState::fault);
    QCOMPARE(failed.blocks, std::vector<size_t>{1});
}

/// As if nobody had written anything.
void ReportChecksTest::wordsOfBlanksAreNone()
{
    const auto figureOf = [this](const std::string &words) {
        RecipeBlock block{"figure.runs", {}, {}};
        block.caption = block.alternative = words;
        for (const Block &each : compose({blockOf(block)}, subject_.context()).blocks)
            if (const auto *figure = std::get_if<FigureBlock>(&each))
                return *figure;
        return FigureBlock{};
    };
    const FigureBlock made = figureOf(""), blank = figureOf(" \t\n\u00a0");
    QVERIFY(!blank.ownWords && !made.chart.description.empty());
    QCOMPARE(blank.chart.description, made.chart.description);
    QCOMPARE(blank.caption, made.caption);
    QVERIFY(figureOf("Two bars.").ownWords);
}

void ReportChecksTest::aGapIsCountedUntilItIsFilled_data()
{
    QTest::addColumn<std::string>("id");
    QTest::addColumn<int>("gaps");
    const std::pair<const char *, int> templates[] = {
        {"acl", 1},     {"aei", 1},        {"ai-footprint", 4},  {"model-card", 2}, {"data-management-plan", 2},
        {"dnsh", 12},   {"green-disc", 0}, {"justification", 0}, {"neurips", 3},    {"summary", 0},
        {"wellcome", 7}};
    for (const auto &[id, gaps] : templates)
        QTest::newRow(id) << std::string(id) << gaps;
}

void ReportChecksTest::aGapIsCountedUntilItIsFilled()
{
    QFETCH(std::string, id);
    QFETCH(int, gaps);
    for (const Language language : {Language::en, Language::es}) {
        const ReportContext about = subject_.context(language);
        const ReportCheck open = checkNamed("gaps", checkReport(blocksOf(*reportTemplate(id, language), about), about));
        QCOMPARE(open.state, gaps == 0 ? CheckState::good : CheckState::fault);
        QCOMPARE(open.message,
                 gaps == 0 ? Message("check.gaps.good") : Message("check.gaps.fault", {numberArg("count", gaps)}));
    }
    const ReportCheck left = subject_.check("gaps", {typed("Text"), typed("[Escribe aquí: el coste.]")});
    QCOMPARE(left.blocks, std::vector<size_t>{1}); // of the language that the report had before, too
    QCOMPARE(subject_.check("gaps", {typed("Two disks of 4 TB, [see table 2]")}).state, CheckState::good);
}

void ReportChecksTest::foreignTextIsNoted()
{
    const ReportCheck noted =
        subject_.check("translation", {typed("English"), blockOf(TextBlock{TextStyle::body, {{"Español"}}}, {}, "es")});
    QCOMPARE(noted.state, CheckState::note);
    QCOMPARE(noted.blocks, std::vector<size_t>{1});
    QCOMPARE(Wording::of(Language::en)(noted.message), std::string("One text to translate"));
}

void ReportChecksTest::everyMessageHasWords()
{
    for (const Language language : {Language::en, Language::es})
        for (const char *id :
             {"estimate", "values", "data", "boundary", "defaults", "alternatives", "totals", "gaps", "translation"})
            for (const char *state : {".good", std::string_view(id) == "translation" ? ".note" : ".fault"})
                QVERIFY2(Wording::of(language).has("check." + std::string(id) + state), id);
}

HUELLA_TEST(ReportChecksTest, NoApplication)
} // namespace report_checks_test
#include "report_checks_test.moc"
