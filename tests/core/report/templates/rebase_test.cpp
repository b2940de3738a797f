// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/templates/block_language.h"
#include "core/report/templates/block_origin.h"
#include "tests/core/report/random_blocks.h"
#include "tests/core/report/templates/rebase_fixture.h"
#include "tests/register_test.h"

using namespace huella;

namespace rebase_test {

using namespace rebase_fixture;

/// A report that changes its template or language: what the user wrote stays.
class RebaseTest : public QObject, protected RebasedReport {
    Q_OBJECT

private slots:
    void initTestCase() { makeStudy(); }
    void ownTextFollowsItsBlock();
    void ownTextKeepsItsOrder();
    void anEditedTitleReplacesTheTitle();
    void anEditedSentenceIsNotThereTwice();
    void textWithoutItsNeighbourFollowsTheNextAbove();
    void thereAndBackIsTheSameReport();
    void noTextIsEverLost();
};

namespace {

size_t indexOf(const std::vector<ReportBlockPointer> &blocks, const ReportBlockPointer &block)
{
    const auto same = [&block](const auto &each) {
        return each->content == block->content && each->language == block->language;
    };
    return size_t(std::find_if(blocks.begin(), blocks.end(), same) - blocks.begin());
}

size_t indexOf(const std::vector<ReportBlockPointer> &blocks, const BlockContent &content)
{
    return size_t(std::find_if(blocks.begin(), blocks.end(), [&](const auto &each) { return each->content == content; })
                  - blocks.begin());
}

size_t indexOf(const std::vector<ReportBlockPointer> &blocks, TextStyle style)
{
    const auto is = [style](const auto &each) {
        const auto *text = std::get_if<TextBlock>(&each->content);
        return text && text->style == style;
    };
    return size_t(std::find_if(blocks.begin(), blocks.end(), is) - blocks.begin());
}

const RecipeBlock runsTable{"table.runs", {}, {}}, references{"references", {}, {}};

std::vector<ReportBlockPointer> usersOf(const std::vector<ReportBlockPointer> &blocks)
{
    std::vector<ReportBlockPointer> users;
    std::copy_if(blocks.begin(), blocks.end(), std::back_inserter(users),
                 [](const auto &block) { return isOfTheUser(*block); });
    return users;
}

/// Contents and languages; where a block stood elsewhere counts not.
bool sameWords(const std::vector<ReportBlockPointer> &a, const std::vector<ReportBlockPointer> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const auto &x, const auto &y) {
        return x->content == y->content && x->language == y->language;
    });
}

bool sameInAnyOrder(const std::vector<ReportBlockPointer> &a, const std::vector<ReportBlockPointer> &b)
{
    return std::is_permutation(a.begin(), a.end(), b.begin(), b.end(), [](const auto &x, const auto &y) {
        return x->content == y->content && x->language == y->language;
    });
}

} // namespace

void RebaseTest::ownTextFollowsItsBlock()
{
    Blocks blocks = start("summary");
    const auto mine = own("Mine");
    blocks.insert(blocks.begin() + std::ptrdiff_t(indexOf(blocks, runsTable)) + 1, mine);
    const Blocks after = moved(blocks, "justification");
    QCOMPARE(after.size(), start("justification").size() + 1);
    QCOMPARE(indexOf(after, mine), indexOf(after, runsTable) + 1);
    const Blocks spanish = moved(blocks, "justification", Language::es);
    QCOMPARE(indexOf(spanish, mine), indexOf(spanish, runsTable) + 1);
}

void RebaseTest::ownTextKeepsItsOrder()
{
    Blocks blocks = start("summary");
    const Blocks mine{own("One"), own("Two"), own("Three")};
    blocks.insert(blocks.begin() + std::ptrdiff_t(indexOf(blocks, runsTable)) + 1, mine.begin(), mine.end());
    const Blocks after = moved(moved(blocks, "methods"), "aei");
    for (size_t i = 1; i < mine.size(); ++i)
        QCOMPARE(indexOf(after, mine[i]), indexOf(after, mine[i - 1]) + 1);
}

void RebaseTest::anEditedTitleReplacesTheTitle()
{
    Blocks blocks = start("summary");
    auto &title = blocks[indexOf(blocks, TextStyle::title)];
    title = edited(title, "Our title");
    const Blocks after = moved(blocks, "aei");
    QCOMPARE(after.size(), start("aei").size());
    QCOMPARE(after[indexOf(after, TextStyle::title)], title);
    QCOMPARE(moved(after, "summary", Language::es)[indexOf(after, TextStyle::title)], title);
}

void RebaseTest::anEditedSentenceIsNotThereTwice()
{
    Blocks blocks = start("summary");
    const size_t heading = indexOf(blocks, runsTable) - 1;
    blocks[heading] = edited(blocks[heading], "Our runs");
    const auto mine = own("Mine");
    blocks.insert(blocks.begin() + std::ptrdiff_t(heading) + 1, mine);
    const Blocks full = moved(blocks, "full");
    QCOMPARE(full.size(), start("full").size() + 1);
    QCOMPARE(indexOf(full, mine), indexOf(full, blocks[heading]) + 1);
    QVERIFY(sameWords(moved(blocks, "summary"), blocks));
    QVERIFY(sameWords(moved(full, "summary"), blocks));
}

void RebaseTest::textWithoutItsNeighbourFollowsTheNextAbove()
{
    Blocks blocks = start("wellcome");
    const auto first = own("Before everything");
    const auto after = own("After a sentence that only this template has");
    const auto last = own("At the end");
    blocks.insert(blocks.begin() + 4, after);
    blocks.insert(blocks.begin(), first);
    blocks.push_back(last);
    const Rebased there = withTemplate(blocks, *reportTemplate("neurips", Language::en), context(Language::en));
    QCOMPARE(indexOf(there.blocks, first), size_t(0));
    QCOMPARE(indexOf(there.blocks, last), there.blocks.size() - 1);
    QVERIFY(indexOf(there.blocks, after) < indexOf(there.blocks, references)); // not at the end of the text
    QCOMPARE(there.moved, std::vector<size_t>{indexOf(there.blocks, after)});
    QVERIFY(withTemplate(there.blocks, *reportTemplate("wellcome", Language::en), context(Language::en)).moved.empty());
}

/// Whatever somebody wrote, changed and put between the blocks of a template, and through whichever templates it goes.
void RebaseTest::thereAndBackIsTheSameReport()
{
    const auto templates = reportTemplates();
    for (unsigned seed = 1; seed <= 150; ++seed) {
        RandomBlocks random(seed);
        const ReportTemplate &first = templates[random.below(templates.size())];
        Blocks blocks = blocksOf(first, context(first.language));
        for (size_t i = 1 + random.below(8); i-- > 0;) {
            const size_t at = random.below(blocks.size() + 1);
            const bool edits = at < blocks.size() && random.below(3) == 0 && !blocks[at]->origin.empty();
            const auto made = std::make_shared<const ReportBlock>(
                ReportBlock{random.content(), edits ? blocks[at]->origin : std::string(), "en"});
            if (edits)
                blocks[at] = made;
            else
                blocks.insert(blocks.begin() + std::ptrdiff_t(at), made);
        }
        Blocks elsewhere = blocks;
        for (size_t steps = 1 + random.below(4); steps-- > 0;) {
            const ReportTemplate &to = templates[random.below(templates.size())];
            elsewhere = withTemplate(elsewhere, *reportTemplate(to.id, first.language), context(first.language)).blocks;
        }
        const Blocks back = withTemplate(elsewhere, first, context(first.language)).blocks;
        QVERIFY2(sameWords(back, blocks), qPrintable(QStringLiteral("seed %1").arg(seed)));
    }
}

void RebaseTest::noTextIsEverLost()
{
    const auto templates = reportTemplates();
    for (unsigned seed = 1; seed <= 150; ++seed) {
        RandomBlocks random(seed);
        const auto anyTemplate = [&] { return &templates[random.below(templates.size())]; };
        const ReportTemplate *first = anyTemplate();
        Blocks blocks = blocksOf(*first, context(first->language));
        for (size_t i = random.below(8); i-- > 0;) { // edits
            const size_t at = random.below(blocks.size());
            ReportBlock block{random.content(), random.below(2) ? blocks[at]->origin : std::string(),
                              random.below(2) ? "en" : "es"};
            const auto made = std::make_shared<const ReportBlock>(std::move(block));
            if (made->origin.empty())
                blocks.insert(blocks.begin() + std::ptrdiff_t(at), made);
            else
                blocks[at] = made;
        }
        const Blocks users = usersOf(blocks);
        Language language = first->language;
        for (int step = 0; step < 8; ++step) {
            if (random.below(2)) {
                const ReportTemplate *to = anyTemplate();
                blocks = withTemplate(blocks, *to, context(to->language)).blocks;
                language = to->language;
            } else {
                const Language other = language == Language::en ? Language::es : Language::en;
                const Blocks there = inLanguage(blocks, other);
                QVERIFY(sameBlocks(inLanguage(there, language), blocks));
                blocks = there;
                language = other;
            }
            QVERIFY2(sameInAnyOrder(usersOf(blocks), users),
                     qPrintable(QStringLiteral("seed %1, step %2").arg(seed).arg(step)));
        }
    }
}

HUELLA_TEST(RebaseTest, NoApplication)
} // namespace rebase_test
#include "rebase_test.moc"
