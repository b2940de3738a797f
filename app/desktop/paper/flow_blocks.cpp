// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/paper/flow_blocks.h"

#include "app/desktop/common/text.h"

#include <utility>

namespace huella {

QTextTable *tableOf(const QTextBlock &block) { return block.isValid() ? QTextCursor(block).currentTable() : nullptr; }

int entryOf(const QTextTable &table) { return table.format().intProperty(block_property::entry); }

namespace {

bool continues(const FlowBlock &piece, const QTextBlock &block)
{
    const int group = block.blockFormat().intProperty(block_property::group);
    return group != 0 && !piece.table && piece.last.next() == block
           && piece.last.blockFormat().intProperty(block_property::group) == group;
}

} // namespace

std::vector<FlowBlock> flowBlocksOf(const QTextDocument &document)
{
    std::vector<FlowBlock> pieces;
    bool newPage = false;
    const auto add = [&](FlowBlock piece) {
        piece.newPage = std::exchange(newPage, false) && !pieces.empty();
        if (piece.role == Role::figure && piece.first.blockFormat().hasProperty(block_property::part))
            piece.part = piece.first.blockFormat().intProperty(block_property::part) / double(fullFigureWidth);
        pieces.push_back(std::move(piece));
    };
    for (auto it = document.rootFrame()->begin(); !it.atEnd(); ++it) {
        if (auto *table = qobject_cast<QTextTable *>(it.currentFrame())) {
            add({Role(table->format().intProperty(block_property::role)), {}, {}, table, false});
            continue;
        }
        const QTextBlock block = it.currentBlock();
        if (beginsPage(block))
            newPage = true;
        else if (!takesNoRoom(block) && !pieces.empty() && continues(pieces.back(), block))
            pieces.back().last = block;
        else if (!takesNoRoom(block))
            add({roleOf(block), block, block, nullptr, false});
    }
    return pieces;
}

QString paperText(std::string_view text)
{
    QString line = toQString(text);
    for (QChar &c : line) {
        const bool ofQt = c == QChar::ObjectReplacementCharacter || (c.unicode() >= 0xfdd0 && c.unicode() <= 0xfdef);
        const bool separator = c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph;
        const bool noLetter = c.unicode() >= 0xfffe;
        if (ofQt || noLetter || separator || c.category() == QChar::Other_Control)
            c = u' ';
    }
    return line;
}

} // namespace huella
