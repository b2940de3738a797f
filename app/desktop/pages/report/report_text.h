// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/paper/block_writer.h"
#include "app/desktop/paper/page_layout.h"

#include <set>
#include <unordered_map>

namespace huella {

/// What the text on the screen and the blocks of a report have to do with each other: a change of either becomes the smallest change
/// of the other. A block that nobody touched stays the very same value.
class ReportText : public QObject {
    Q_OBJECT

public:
    using Finished = std::vector<std::vector<Block>>;
    explicit ReportText(QObject *parent = nullptr);

    QTextDocument &text() { return text_; }
    PageLayout &layout() { return *layout_; }
    const PageLayout &layout() const { return *layout_; }
    BlockWriter &writer() { return *writer_; }

    /// Empties the text where it is another paper; what it shows is to be shown anew.
    bool setPaper(Paper paper);
    Paper paper() const { return paper_; }

    /// The blocks as the text shows them.
    std::vector<ReportBlockPointer> blocks() const;
    /// Makes the text show these; where a single text changed, says behind which letter. -1: elsewhere.
    int show(const std::vector<ReportBlockPointer> &blocks, const Finished &finished);
    /// The same blocks with the figures of today: only what differs is written again.
    void refresh(const Finished &finished);
    /// Takes over what was typed since the last time. True when the blocks changed; `language` is that of who writes.
    bool takeOver(const std::string &language);
    /// Whether the last take-over changed more than plain letters of one text: figures and numbers may have to be made again.
    bool changedStructure() const { return structure_; }
    /// The block whose letters the last take-over changed; 0 for several.
    int changedEntry() const { return changedEntry_; }
    /// What is typed in one text, or in one cell, is one undo step: the name of it; none in a table's block.
    static std::string stepIn(int entry, int cell);
    std::string stepIn(const QTextBlock &block) const;
    /// Which one of its cells, row by row; -1 for several, and of a text.
    int changedCell() const { return changedCell_; }

    /// The place of a block's entry in the report; -1 for what belongs to none.
    int indexOf(int entry) const;
    int indexAt(const QTextBlock &block) const;
    /// Whether this is part of a figure, list or page break that is made and not written.
    bool isMade(const QTextBlock &block) const;
    QTextBlock firstBlock(size_t index) const;
    /// Where a long report's pages have a list of contents: it comes, goes and follows what it names. Nobody types into it.
    void followContents(const Wording &words);
    bool isOfContents(const QTextBlock &block) const;
    /// The heading that a line of the list leads to; invalid for any other block.
    QTextBlock sectionNamedIn(const QTextBlock &block) const;
    /// The area of the list, dots; empty where there is none.
    QRectF contentsArea() const { return layout_->entryRect(contentsEntry); }
    /// A heading on the pages: written, or made by a list of the report.
    struct Heading {
        size_t block = 0; ///< of the report
        int level = 1;    ///< 1 to 3
        QTextBlock text;
        bool made = false;
    };
    /// From top to bottom, without those that say nothing.
    std::vector<Heading> headings() const;
    /// The figure that a block of the report shows; null where it shows none.
    const FigureBlock *figureAt(size_t index) const;
    /// The table that a block of the report shows, written or made; null where it shows none.
    const Table *tableAt(size_t index) const;
    /// The same in the text.
    QTextTable *shownTable(size_t index) const;
    /// What a figure's chart says at a point of the document, dots: as in a card, in lines. Empty: nothing.
    QString chartWordsAt(size_t index, const QPointF &point);

private:
    struct Entry {
        ReportBlockPointer block;
        std::vector<Block> finished;
    };
    static constexpr int contentsEntry = -1; ///< of the list of contents, which is no block of the report
    QTextTable *contents() const { return tableOf(contentsEntry); }
    struct Reading;
    struct NewBlock {
        int position = 0, entry = 0;
        int unseen = 0; ///< entry whose hidden block it was written into
    };
    int add(const ReportBlockPointer &block, const std::vector<Block> &finished, QTextBlock &next);
    void remove(size_t first, size_t end);
    void readBlock(Reading &reading, const QTextBlock &block);
    void readTable(Reading &reading, QTextTable &table);
    void name(const NewBlock &block);
    void fitEmptyLines();
    void renewCaption(size_t index, const std::string &caption);
    int newEntry(ReportBlockPointer block);
    QTextTable *tableOf(int entry) const;

    QTextDocument text_;
    PageLayout *layout_;
    std::unique_ptr<BlockWriter> writer_;
    std::vector<int> order_;
    std::unordered_map<int, Entry> entries_;
    std::set<int> touched_;
    std::vector<Section> named_; ///< in the list of contents, as it is shown
    int lastEntry_ = 0;
    bool own_ = false; ///< the change is not the user's
    bool structure_ = false;
    int changedEntry_ = 0, changedCell_ = -1;
    Paper paper_ = Paper::a4;
};

} // namespace huella
