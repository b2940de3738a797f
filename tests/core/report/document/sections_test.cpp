// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/document/sections.h"
#include "tests/core/base/show.h"
#include "tests/register_test.h"

#include <QtTest>

using namespace huella;

namespace sections_test {

class SectionsTest : public QObject {
    Q_OBJECT

private:
    using Blocks = std::vector<ReportBlockPointer>;

    /// "1a" a heading of level 1 that reads "a"; "x" a text.
    static Blocks made(const QStringList &parts)
    {
        constexpr TextStyle styles[] = {TextStyle::body, TextStyle::heading1, TextStyle::heading2, TextStyle::heading3};
        Blocks blocks;
        for (const QString &part : parts) {
            const int level = part[0].digitValue();
            blocks.push_back(std::make_shared<const ReportBlock>(
                ReportBlock{TextBlock{styles[std::max(level, 0)], {{part.toStdString()}}}, {}, {}}));
        }
        return blocks;
    }
    static QString shown(const Blocks &blocks)
    {
        QStringList parts;
        for (const ReportBlockPointer &block : blocks)
            parts << QString::fromStdString(std::get<TextBlock>(block->content).runs.front().text);
        return parts.join(u' ');
    }
    static QString moved(const Blocks &blocks, size_t first, std::optional<size_t> to)
    {
        return to ? shown(withSectionMoved(blocks, first, *to)) : QString();
    }

private slots:
    void aSectionHoldsWhatIsBelowItsHeading()
    {
        const Blocks blocks = made({"t", "1a", "x", "2b", "y", "3c", "2d", "1e", "z"});
        QCOMPARE(endOfSection(blocks, 1), size_t(7));
        QCOMPARE(endOfSection(blocks, 3), size_t(6));
        QCOMPARE(endOfSection(blocks, 7), size_t(9));
        QCOMPARE(endOfSection(blocks, 0), size_t(1));
        QCOMPARE(headingLevelOf(*blocks[5]), 3);
        QCOMPARE(headingLevelOf(*blocks[2]), 0);
    }

    void oneStepGoesOverASection()
    {
        const Blocks blocks = made({"t", "1a", "x", "2b", "1e", "z", "1f"});
        QCOMPARE(moved(blocks, 4, sectionUp(blocks, 4)), QStringLiteral("t 1e z 1a x 2b 1f"));
        QCOMPARE(moved(blocks, 1, sectionDown(blocks, 1)), QStringLiteral("t 1e z 1a x 2b 1f"));
        QCOMPARE(moved(blocks, 4, sectionDown(blocks, 4)), QStringLiteral("t 1a x 2b 1f 1e z"));
        QVERIFY(!sectionUp(blocks, 1));   // what is above it is the title
        QVERIFY(!sectionDown(blocks, 6)); // the last one
        QVERIFY(!sectionUp(blocks, 2) && !sectionDown(blocks, 2));
        QVERIFY(!sectionDown(blocks, 7) && !sectionUp(blocks, 7)); // behind the end
    }

    void oneStepLeadsIntoTheNextParent()
    {
        const Blocks blocks = made({"1a", "2b", "x", "1c", "y", "2d", "1e"});
        QCOMPARE(moved(blocks, 1, sectionDown(blocks, 1)), QStringLiteral("1a 1c y 2b x 2d 1e"));
        QCOMPARE(moved(blocks, 5, sectionUp(blocks, 5)), QStringLiteral("1a 2b x 2d 1c y 1e"));
    }

    void whereItStandsThen()
    {
        const Blocks blocks = made({"t", "1a", "x", "2b", "1e", "z"});
        for (size_t first = 0; first <= blocks.size(); ++first)
            for (size_t to = 0; to <= blocks.size() + 1; ++to) {
                const Blocks after = withSectionMoved(blocks, first, to);
                QCOMPARE(after.size(), blocks.size());
                if (first < blocks.size())
                    QCOMPARE(after[placeOfMoved(blocks, first, to)], blocks[first]);
            }
        QCOMPARE(shown(withSectionMoved(blocks, 1, 6)), QStringLiteral("t 1e z 1a x 2b"));
        QCOMPARE(withSectionMoved(blocks, 1, 3), blocks); // into itself
        QCOMPARE(withSectionMoved(blocks, 1, 4), blocks); // behind itself
    }
};

HUELLA_TEST(SectionsTest, NoApplication)
} // namespace sections_test
#include "sections_test.moc"
