// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/common/text.h"
#include "app/desktop/pages/report/own_picture.h"
#include "app/desktop/pages/report/report_edit.h"
#include "app/desktop/pages/report/report_runs.h"
#include "core/study/file/report_file.h"

#include <QMimeData>

#include <algorithm>

// What is copied inside of reports comes back as what it was: other programs see its words alone.

namespace huella {
namespace {

const QString blocksType = QStringLiteral("application/x-huella-report+json");

/// What Huella copied; none where it is something else or nonsense.
std::vector<BlockContent> ownBlocks(const QMimeData &source)
{
    const QByteArray bytes = source.data(blocksType);
    const auto json = parseJson({bytes.constData(), size_t(bytes.size())}, {});
    const auto report = json ? readReport(*json, {}) : Result<Report>(Report{});
    std::vector<BlockContent> blocks;
    if (report)
        for (const ReportBlockPointer &block : report->blocks)
            blocks.push_back(block->content);
    return blocks;
}

/// Calls this for each text of a block.
template <class Function> bool everyText(const BlockContent &block, Function holds)
{
    if (const auto *text = std::get_if<TextBlock>(&block))
        return holds(text->runs);
    const auto *table = std::get_if<TableBlock>(&block);
    return !table || std::all_of(table->rows.begin(), table->rows.end(), [&](const auto &row) {
        return std::all_of(row.begin(), row.end(), holds);
    });
}

/// A picture, and no words beside it: who copies text elsewhere often offers a picture of it too.
bool holdsPicture(const QMimeData &source)
{
    return !source.hasFormat(blocksType)
           && (!pictureFileIn(source).isEmpty() || (source.hasImage() && source.text().trimmed().isEmpty()));
}

bool hasValues(const TextRuns &runs)
{
    return std::any_of(runs.begin(), runs.end(), [](const TextRun &run) { return !run.value.empty(); });
}

} // namespace

/// The selected texts, and figures, tables and page breaks between them. None where it lies inside of a table or a figure, of
/// which only the words are meant.
std::vector<BlockContent> ReportEdit::selectedContents() const
{
    QTextCursor cursor = textCursor();
    wholeValues(cursor);
    const QTextBlock first = document()->findBlock(cursor.selectionStart()),
                     last = document()->findBlock(cursor.selectionEnd());
    const size_t begin = indexAt(cursor.selectionStart()), end = indexAt(cursor.selectionEnd());
    const auto all = text_.blocks();
    std::vector<BlockContent> contents;
    for (size_t i = begin; i <= end && i < all.size(); ++i) {
        const auto *text = std::get_if<TextBlock>(&all[i]->content);
        const int from = i == begin && isText(first) ? cursor.selectionStart() - first.position() : 0;
        const int to =
            i == end && isText(last) ? cursor.selectionEnd() - last.position() : std::numeric_limits<int>::max();
        if (text && (i == begin || i == end))
            contents.push_back(TextBlock{text->style, runsOf(text_.firstBlock(i), from, to)});
        else if (text || begin != end)
            contents.push_back(all[i]->content);
    }
    const auto *behind = contents.size() > 1 ? std::get_if<TextBlock>(&contents.back()) : nullptr;
    if (behind && behind->runs.empty()) // only the end of the line before it is selected
        contents.pop_back();
    return contents;
}

QMimeData *ReportEdit::createMimeDataFromSelection() const
{
    QMimeData *mime = QTextEdit::createMimeDataFromSelection();
    Report copied;
    for (BlockContent &content : selectedContents())
        copied.blocks.push_back(
            std::make_shared<const ReportBlock>(ReportBlock{normalContent(std::move(content)), {}, {}}));
    if (!copied.blocks.empty())
        mime->setData(blocksType, QByteArray::fromStdString(writeReport(copied).dump()));
    return mime;
}

bool ReportEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasFormat(blocksType) || source->hasHtml() || source->hasText() || holdsPicture(*source);
}

/// Live values come back where this study has them all; else their words do.
std::vector<BlockContent> ReportEdit::contentsOf(const QMimeData &source) const
{
    std::vector<BlockContent> blocks = ownBlocks(source);
    const bool known = std::all_of(blocks.begin(), blocks.end(), [this](const BlockContent &block) {
        return everyText(block, [this](const TextRuns &runs) { return !hasValues(runs) || !letters_(runs).empty(); });
    });
    return known && !blocks.empty() ? blocks : cleanBlocks(source);
}

void ReportEdit::insertFromMimeData(const QMimeData *source)
{
    if (const QString path = pictureFileIn(*source); !path.isEmpty()) {
        emit pictureFileWanted(path);
        return;
    }
    if (holdsPicture(*source)) {
        emit pictureWanted(qvariant_cast<QImage>(source->imageData()));
        return;
    }
    const std::vector<BlockContent> blocks = contentsOf(*source);
    if (blocks.empty() || !prepareTyping())
        return;
    const auto *first = std::get_if<TextBlock>(&blocks.front());
    const auto *table = tableOf(textCursor().block());
    if (table || (blocks.size() == 1 && first)) {
        for (const BlockContent &block : blocks)
            if (const auto *text = std::get_if<TextBlock>(&block))
                insertWritten(text->runs);
    } else {
        emit rewriteWanted(currentIndex() + 1, currentIndex() + 1, blocks);
    }
}

/// Runs as they were written, each live value with the letters of today and as a whole of its own.
void ReportEdit::insertWritten(const TextRuns &runs)
{
    const std::vector<TextRuns> shown = hasValues(runs) ? letters_(runs) : std::vector<TextRuns>{runs};
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    for (const TextRuns &each : shown)
        text_.writer().letters().insertRuns(cursor, each);
    cursor.endEditBlock();
    setTextCursor(cursor);
    setFocus();
}

} // namespace huella
