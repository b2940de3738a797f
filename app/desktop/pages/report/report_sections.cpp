// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/common/text.h"
#include "app/desktop/pages/report/block_edits.h"
#include "app/desktop/pages/report/part_words.h"
#include "app/desktop/pages/report/report_page.h"
#include "core/report/document/sections.h"

#include <algorithm>

// The report seen as its sections and figures.

namespace huella {

std::vector<SectionRow> ReportPage::sections() const
{
    std::vector<SectionRow> rows;
    const auto headings = text_.headings();
    const auto blocks = text_.blocks();
    const size_t first = headings.empty() ? blocks.size() : headings.front().block;
    if (first > 0 && !blocks.empty()) {
        const bool titled = std::any_of(blocks.begin(), blocks.begin() + std::ptrdiff_t(first), [](const auto &block) {
            const auto *text = std::get_if<TextBlock>(&block->content);
            return text && text->style == TextStyle::title;
        });
        const char *name = titled ? QT_TR_NOOP("Title and summary") : QT_TR_NOOP("Start of the report");
        // among headings of the report: in its language
        rows.push_back({ScreenLanguage::translated(language(), "huella::ReportPage", name), 0, 1, 0, 0, false});
    }
    for (const ReportText::Heading &each : headings)
        if (!each.made || each.level < 3) // the workings of all runs would be half of the list
            rows.push_back({each.text.text().simplified(), each.level, edit_->pageOf(each.text), each.block,
                            each.text.position(), each.made});
    return rows;
}

void ReportPage::goTo(size_t index)
{
    QTextBlock block = text_.firstBlock(index);
    if (takesNoRoom(block) && block.next().isValid() && text_.indexAt(block.next()) == int(index))
        block = block.next();
    if (isCaption(block) && std::holds_alternative<TableBlock>(text_.blocks()[index]->content))
        block = text_.shownTable(index)->firstCursorPosition().block(); // where one writes
    QTextCursor cursor(block);
    if (!tableOf(block) && !text_.isMade(block))
        cursor.movePosition(QTextCursor::EndOfBlock);
    edit_->setTextCursor(cursor);
    edit_->showAmidst(block);
}

/// The first that is left, in whichever language the template had.
void ReportPage::selectGap(size_t index)
{
    const QTextBlock first = text_.firstBlock(index);
    for (const Language language : {Language::en, Language::es}) {
        const QString begin = toQString(Wording::of(language)("report.gap"));
        for (QTextBlock block = first; block.isValid() && text_.indexAt(block) == int(index); block = block.next()) {
            const auto from = block.text().indexOf(begin), to = block.text().indexOf(u']', from);
            if (from < 0)
                continue;
            QTextCursor cursor(block);
            cursor.setPosition(block.position() + int(from));
            cursor.setPosition(block.position() + int(to < 0 ? block.text().size() : to + 1), QTextCursor::KeepAnchor);
            edit_->setTextCursor(cursor);
            return;
        }
    }
}

void ReportPage::goTo(const SectionRow &section)
{
    QTextCursor cursor(&text_.text());
    cursor.setPosition(std::min(section.position, text_.text().characterCount() - 1));
    edit_->setTextCursor(cursor);
    edit_->showOnTop(cursor.block());
}

QString ReportPage::partName(size_t index) const
{
    const BlockContent &content = text_.blocks()[index]->content;
    const QString words = text_.firstBlock(index).text().simplified();
    return std::holds_alternative<TextBlock>(content) && !words.isEmpty() ? quotedWords(words)
                                                                          : partWords(content, context_);
}

void ReportPage::setFigure(size_t index, const RecipeBlock &figure)
{
    const std::vector<ReportBlockPointer> blocks = text_.blocks();
    const auto *old = index < blocks.size() ? std::get_if<RecipeBlock>(&blocks[index]->content) : nullptr;
    const bool sameWords = old && old->caption == figure.caption && old->alternative == figure.alternative;
    // words in another language than the report's are still to be translated when the figure takes another width
    const std::string tongue =
        sameWords && !blocks[index]->language.empty() ? blocks[index]->language : std::string(codeOf(language()));
    commit(withBlocks(blocks, index, index + 1, {figure}, tongue), {}, EditKind::setFigure);
    goTo(index);
}

/// With all that it holds; one step to take back.
void ReportPage::moveSection(size_t first, size_t to)
{
    const std::vector<ReportBlockPointer> before = text_.blocks();
    std::vector<ReportBlockPointer> after = withSectionMoved(before, first, to);
    if (after == before)
        return;
    commit(std::move(after), {}, EditKind::moveSection);
    goTo(placeOfMoved(before, first, to));
}

void ReportPage::stepSection(size_t first, int by)
{
    const auto to = by < 0 ? sectionUp(text_.blocks(), first) : sectionDown(text_.blocks(), first);
    if (to)
        moveSection(first, *to);
}

/// Behind the section that the caret is in, of its level; above all others where it is in none.
void ReportPage::addSection()
{
    const std::vector<ReportBlockPointer> blocks = text_.blocks();
    const auto level = [&blocks](size_t i) { return headingLevelOf(*blocks[i]); };
    size_t first = std::min(edit_->currentIndex() + 1, blocks.size());
    while (first > 0 && level(first - 1) == 0)
        --first;
    TextStyle style = TextStyle::heading1;
    size_t place = 0;
    if (first > 0) {
        style = std::get<TextBlock>(blocks[first - 1]->content).style;
        place = endOfSection(blocks, first - 1);
    } else {
        while (place < blocks.size() && level(place) == 0)
            ++place;
    }
    rewrite(place, place, {TextBlock{style, {}}});
    edit_->setFocus();
}

} // namespace huella
