// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_checks.h"
#include "core/report/retemplate.h"
#include "core/study/edits.h"
#include "tests/core/study/random_report.h"

#include <QTest>

#include <algorithm>

using namespace huella;

namespace {

/// A study with one run in Spain, and what a report of it is made from.
struct About {
    explicit About(Language language = Language::en) : words(Wording::of(language))
    {
        const std::string run = study.scenarios.front().runs.front()->id;
        study = setField(study, run, Field::hours, 10.0);
        study = setField(study, run, Field::zone, std::string("ES"));
        result = Evaluator().evaluate(study, 200);
    }
    ReportContext context() const { return {study, result, *result.scenarios.front().dataset, words, "2026-11-23", "1"}; }
    std::vector<ReportBlockPointer> blocks(std::string_view id) const { return blocksOf(*reportTemplate(id, words.language()), context()); }
    std::vector<ReportCheck> check(const std::vector<ReportBlockPointer> &all) const { return checkReport(all, composeEach(all, context()), context()); }

    const Wording &words;
    Study study = newStudy({"Baseline", "Run 1"}, "en");
    StudyResult result;
};

ReportBlockPointer own(BlockContent content, std::string origin = {})
{
    return std::make_shared<const ReportBlock>(ReportBlock{std::move(content), std::move(origin), "en"});
}

ReportBlockPointer sentence(const std::string &words, TextStyle style = TextStyle::body, std::string origin = {})
{
    return own(TextBlock{style, {{words}}}, std::move(origin));
}

bool holds(const std::vector<ReportBlockPointer> &blocks, const ReportBlockPointer &block)
{
    return std::find(blocks.begin(), blocks.end(), block) != blocks.end();
}

bool good(const std::vector<ReportCheck> &checks, std::string_view id)
{
    const auto found = std::find_if(checks.begin(), checks.end(), [id](const ReportCheck &check) { return check.id == id; });
    return found == checks.end() || found->good;
}

} // namespace

/// A report in another form, and what is looked at before it leaves the house.
class RetemplateTest : public QObject {
    Q_OBJECT

private slots:
    void nothingThatSomebodyWroteIsLost()
    {
        const About about;
        RandomReport random(5);
        for (int round = 0; round < 100; ++round) {
            std::vector<ReportBlockPointer> blocks = about.blocks("summary"), written;
            for (int i = 0; i < 4; ++i) {
                written.push_back(own(normalContent(random.content())));
                blocks.insert(blocks.begin() + std::ptrdiff_t(random.below(blocks.size() + 1)), written.back());
            }
            for (int step = 0; step < 5; ++step) {
                const auto templates = reportTemplates();
                const ReportTemplate &to = templates[random.below(templates.size())];
                blocks = random.below(2) ? withTemplate(blocks, *reportTemplate(to.id, Language::en), about.context()) : inLanguage(blocks, to.language);
                for (const ReportBlockPointer &block : written)
                    QVERIFY(holds(blocks, block));
            }
        }
    }

    void whatWasWrittenKeepsItsPlace()
    {
        const About about;
        std::vector<ReportBlockPointer> blocks = about.blocks("summary");
        const auto mine = sentence("Mine."), title = sentence("My title", TextStyle::title, blocks[1]->origin);
        blocks[1] = title;
        blocks.insert(blocks.begin() + 3, mine); // behind the byline
        const auto now = withTemplate(blocks, *reportTemplate("dnsh", Language::en), about.context());
        QVERIFY(now[1] == title);
        const auto place = std::find(now.begin(), now.end(), mine);
        QVERIFY((*(place - 1))->content == blocks[2]->content);
        const auto titles = std::count_if(now.begin(), now.end(), [](const auto &block) {
            const auto *text = std::get_if<TextBlock>(&block->content);
            return text && text->style == TextStyle::title;
        });
        QCOMPARE(titles, 1);
    }

    void whatWasChangedDoesNotStandTwice()
    {
        const About about;
        std::vector<ReportBlockPointer> blocks = about.blocks("methods");
        const auto changed = std::find_if(blocks.begin(), blocks.end(), [](const auto &block) {
            const auto *text = std::get_if<TextBlock>(&block->content);
            return text && text->style == TextStyle::body;
        });
        *changed = sentence("In my own words.", TextStyle::body, (*changed)->origin);
        const auto away = withTemplate(blocks, *reportTemplate("dnsh", Language::en), about.context());
        const auto back = withTemplate(away, *reportTemplate("methods", Language::en), about.context());
        QCOMPARE(back.size(), blocks.size());
        QVERIFY(std::equal(back.begin(), back.end(), blocks.begin(), [](const auto &a, const auto &b) { return *a == *b; }));
    }

    void everyRecipeHasAName()
    {
        for (const std::string_view name : recipeNames())
            for (const Language language : {Language::en, Language::es})
                QVERIFY2(Wording::of(language).has("report.recipe." + std::string(name)), std::string(name).c_str());
    }

    void thereAndBackIsTheSame()
    {
        const About about;
        for (const ReportTemplate &each : reportTemplates()) {
            if (each.language != Language::en)
                continue;
            const auto blocks = about.blocks(each.id);
            const auto spanish = inLanguage(blocks, Language::es);
            const auto back = inLanguage(spanish, Language::en);
            QVERIFY(toTranslate(spanish, Language::es).empty());
            for (size_t i = 0; i < blocks.size(); ++i)
                QVERIFY2(*back[i] == *blocks[i], each.id.c_str());
        }
    }

    void bothLanguagesOfATemplateAreOfOneBuild()
    {
        for (const ReportTemplate &each : reportTemplates()) {
            const ReportTemplate &other = *reportTemplate(each.id, each.language == Language::en ? Language::es : Language::en);
            QCOMPARE(each.blocks.size(), other.blocks.size());
            for (size_t i = 0; i < each.blocks.size(); ++i)
                QVERIFY2(each.blocks[i].content.index() == other.blocks[i].content.index() && each.blocks[i].condition == other.blocks[i].condition,
                         qPrintable(QStringLiteral("%1, block %2").arg(QString::fromStdString(each.id)).arg(i)));
        }
    }

    void everyTemplatePassesItsChecks()
    {
        for (const Language language : {Language::en, Language::es}) {
            const About about(language);
            for (const ReportTemplate &each : reportTemplates())
                if (each.language == language)
                    for (const ReportCheck &check : about.check(about.blocks(each.id)))
                        QVERIFY2(check.good || check.id == "defaults", (each.id + ": " + check.id).c_str());
        }
    }

    void whatIsAmissIsFound()
    {
        const About about(Language::es);
        const std::vector<ReportBlockPointer> bare{sentence("Alone."), own(TextBlock{TextStyle::body, {{.value = "nowhere.at.all"}}})};
        const auto checks = about.check(bare);
        for (const char *id : {"data", "boundary", "defaults", "values", "translation"})
            QVERIFY2(!good(checks, id), id);
        std::vector<ReportBlockPointer> mended = bare;
        for (const ReportCheck &check : checks)
            if (check.remedy)
                mended.push_back(own(*check.remedy));
        for (const char *id : {"data", "boundary", "defaults"})
            QVERIFY2(good(about.check(mended), id), id);
    }
};

QTEST_GUILESS_MAIN(RetemplateTest)
#include "retemplate_test.moc"
