// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/templates/block_language.h"
#include "core/report/templates/block_origin.h"
#include "tests/core/report/templates/rebase_fixture.h"
#include "tests/register_test.h"

using namespace huella;

namespace block_language_test {

using namespace rebase_fixture;

/// A report that changes its language: what the template says is said in the other, and what somebody wrote is named.
class BlockLanguageTest : public QObject, protected RebasedReport {
    Q_OBJECT

private slots:
    void initTestCase() { makeStudy(); }
    void theTemplateChangesItsLanguage();
    void olderTextAndUnknownTemplatesStay();
    void whatIsToTranslate();
    void ownTemplatesHaveOneLanguage();
};

void BlockLanguageTest::theTemplateChangesItsLanguage()
{
    Blocks blocks = start("summary");
    const auto mine = own("Mine");
    blocks.insert(blocks.begin() + 3, mine);
    const Blocks spanish = inLanguage(blocks, Language::es);
    QCOMPARE(spanish.size(), blocks.size());
    QCOMPARE(spanish[3], mine);
    QCOMPARE(textOf(std::get<TextBlock>(spanish.front()->content).runs),
             std::string("Estimación de la huella de carbono"));
    QCOMPARE(spanish[1], blocks[1]); // the title is a live value in both
    QVERIFY(sameBlocks(inLanguage(spanish, Language::en), blocks));
}

void BlockLanguageTest::olderTextAndUnknownTemplatesStay()
{
    const auto make = [](const char *origin) {
        return std::make_shared<const ReportBlock>(
            ReportBlock{TextBlock{TextStyle::body, {{"Text of another edition"}}}, origin, {}});
    };
    Blocks blocks;
    for (const char *origin : {"summary:3", "summary:9999", "summary:", "summary:-1", "summary:1x", "mine:0", ":",
                               "summary", "summary:99999999999999999999"})
        blocks.push_back(make(origin));
    QVERIFY(inLanguage(blocks, Language::es) == blocks);
    QVERIFY(!builtInOrigin(*blocks[2], Language::en) && builtInOrigin(*blocks[0], Language::en));
    study_.report.templateName = "mine";
    QCOMPARE(composeReport(context(Language::en)), composeTemplate("summary", context(Language::en)));
    study_.report.templateName.clear();
}

void BlockLanguageTest::whatIsToTranslate()
{
    Blocks blocks{own("English"), own("Español", "es"), own("", "en"), own("  ", "en"), own("No language", "")};
    TextRun live;
    live.value = "baseline.name";
    blocks.push_back(std::make_shared<const ReportBlock>(ReportBlock{TextBlock{TextStyle::body, {live}}, {}, "en"}));
    blocks.push_back(std::make_shared<const ReportBlock>(
        ReportBlock{RecipeBlock{"figure.runs", {}, "A caption"}, "summary:7", "en"}));
    blocks.push_back(std::make_shared<const ReportBlock>(ReportBlock{TableBlock{{{{}, {{"cell"}}}}}, {}, "en"}));
    QCOMPARE(toTranslate(blocks, Language::es), (std::vector<size_t>{0, 6, 7}));
    QCOMPARE(toTranslate(blocks, Language::en), (std::vector<size_t>{1}));
}

/// A template of somebody's own has no other language: its text is left, and is named as what is to be translated.
void BlockLanguageTest::ownTemplatesHaveOneLanguage()
{
    const ReportTemplate mine{
        "mine",
        Language::en,
        "Mine",
        "Mine",
        {{TextBlock{TextStyle::body, {{"We compute by night."}}}, {}}, {RecipeBlock{"figure.runs", {}, {}}, {}}}};
    const Blocks blocks = blocksOf(mine, context(Language::en));
    QCOMPARE(blocks.front()->origin, std::string("mine.en:0"));
    QVERIFY(languageOfOrigin("mine.en:0") == Language::en && !languageOfOrigin("summary:0")
            && !languageOfOrigin("a.b:0"));
    QVERIFY(toTranslate(blocks, Language::en).empty());
    const Blocks spanish = inLanguage(blocks, Language::es);
    QVERIFY(spanish == blocks);
    QCOMPARE(toTranslate(spanish, Language::es), (std::vector<size_t>{0}));
    QVERIFY(toTranslate({edited(spanish[0], "Calculamos de noche.", "es")}, Language::es).empty());
}

HUELLA_TEST(BlockLanguageTest, NoApplication)
} // namespace block_language_test
#include "block_language_test.moc"
