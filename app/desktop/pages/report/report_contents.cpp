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
    named_.clear();
    if (list)
        removeContents(*list);
    if (layout_->pageCount() < pagesWithContents || named.empty())
        return;
    insertContents(*writer_, *layout_, words("report.contents"), named, contentsEntry);
    named_ = named;
    if (const QTextTable *made = contents())
        fillPages(*made, *layout_, named_);
}

} // namespace huella
