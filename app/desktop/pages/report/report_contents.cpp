// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/report/report_text.h"
#include "app/desktop/paper/contents_list.h"

#include <QScopedValueRollback>
#include <QTextTable>

#include <algorithm>

// The list of contents on the pages of a long report, where the PDF has it too.

namespace huella {
namespace {

bool sameTitles(const std::vector<Section> &a, const std::vector<Section> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const Section &x, const Section &y) { return x.text == y.text && x.level == y.level; });
}

/// Whether every section stands behind the list, as when it was written.
bool standsInFront(const QTextTable &list, const PageLayout &layout)
{
    const auto sections = sectionsOn(layout);
    return !sections.empty() && sections.front().heading.position() > list.firstPosition();
}

} // namespace

bool ReportText::isOfContents(const QTextBlock &block) const
{
    const auto *table = huella::tableOf(block);
    return (table ? entryOf(*table) : entryOf(block)) == contentsEntry;
}

QTextBlock ReportText::sectionNamedIn(const QTextBlock &block) const
{
    QTextTable *list = huella::tableOf(block);
    if (!list || list != contents())
        return {};
    const auto line = size_t(list->cellAt(block.position()).row());
    const auto sections = sectionsOn(*layout_);
    const size_t place = line < named_.size() ? named_[line].block : sections.size();
    return place < sections.size() ? sections[place].heading : QTextBlock();
}

/// With what stands before its table, up to the part behind it.
void ReportText::removeContents()
{
    named_.clear();
    const QTextTable *list = contents();
    if (!list)
        return;
    const QTextBlock next = list->lastCursorPosition().block().next();
    const QTextBlockFormat format = next.blockFormat();
    const QTextCharFormat type = next.charFormat();
    QTextBlock first = list->firstCursorPosition().block().previous();
    while (first.previous().isValid() && entryOf(first.previous()) == contentsEntry
           && !huella::tableOf(first.previous()))
        first = first.previous();
    QTextCursor cursor(first);
    cursor.setPosition(next.position(), QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    cursor.setBlockFormat(format);
    if (cursor.block().length() <= 1)
        cursor.setBlockCharFormat(type);
}

void ReportText::followContents(const Wording &words)
{
    const QScopedValueRollback own(own_, true);
    const std::vector<Section> named = namedOn(*layout_);
    QTextTable *list = contents();
    // a report of just as many pages as ask for a list may have them by the list alone
    if (list && layout_->pageCount() > pagesWithContents && sameTitles(named, named_)
        && standsInFront(*list, *layout_)) {
        named_ = named;
        return fillPages(*list, *layout_, named_);
    }
    removeContents();
    if (layout_->pageCount() < pagesWithContents || named.empty())
        return;
    writer_->writeContents(words("report.contents"), named, placeOfContents(*layout_), contentsEntry);
    named_ = named;
    if (const QTextTable *made = contents())
        fillPages(*made, *layout_, named_);
}

} // namespace huella
