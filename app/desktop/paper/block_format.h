// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/paper/paper_style.h"
#include "core/study/model/report.h"

#include <QTextBlock>
#include <QTextFormat>

class QTextTable;

namespace huella {

// What a text document of Qt says about its blocks and letters beyond their look, as properties of their formats: copies of a
// text keep them, and the layout and the editor read them.

namespace block_property {
enum Name {
    role = QTextFormat::UserProperty + 100, ///< Role
    style,                                  ///< TextStyle of a text that somebody wrote
    entry,                                  ///< id of the report's block that it shows; 0: none yet
    hidden,                                 ///< takes no room while it is empty
    group,                                  ///< blocks of one figure or working share it
    newPage,                                ///< a page begins after it
    alternate,                              ///< of figures: the chart in words
    anchor,                                 ///< key of an entry in a list of references
    total,                                  ///< of tables: the last row is a sum
    part,                                   ///< of figures: percent of the column that they take
    caption                                 ///< of the table after it
};
} // namespace block_property

namespace letter_property {
enum Name {
    path = QTextFormat::UserProperty + 200, ///< of a live value
    valueId,                                ///< tells two values beside each other apart
    strong,                                 ///< somebody made it bold
    kerning,                                ///< see LetterWriter::insertKerned()
    language                                ///< where it is another than that of the report: "en"
};
} // namespace letter_property

inline Role roleOf(const QTextBlock &block) { return Role(block.blockFormat().intProperty(block_property::role)); }
inline int entryOf(const QTextBlock &block) { return block.blockFormat().intProperty(block_property::entry); }
inline TextStyle styleOf(const QTextBlock &block)
{
    return TextStyle(block.blockFormat().intProperty(block_property::style));
}
/// A chart, or a picture of somebody's own: the height of its line is that of what is drawn.
inline bool holdsPicture(const QTextBlock &block) { return block.blockFormat().hasProperty(block_property::alternate); }
/// A line of a list of works.
inline bool isEntry(const QTextBlock &block)
{
    const QTextBlockFormat format = block.blockFormat();
    return roleOf(block) == Role::note && format.hasProperty(block_property::anchor)
           && !format.boolProperty(block_property::caption);
}
inline bool isCaption(const QTextBlock &block) { return block.blockFormat().boolProperty(block_property::caption); }
/// An empty block that the document needs between tables, or that stands for something with nothing to show.
inline bool takesNoRoom(const QTextBlock &block)
{
    return block.length() <= 1 && block.blockFormat().boolProperty(block_property::hidden);
}
inline bool beginsPage(const QTextBlock &block) { return block.blockFormat().boolProperty(block_property::newPage); }
/// The table that a block is in; null outside of tables.
QTextTable *tableOf(const QTextBlock &block);
int entryOf(const QTextTable &table);

} // namespace huella
