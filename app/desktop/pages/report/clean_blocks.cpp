// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/common/text.h"
#include "app/desktop/pages/report/report_edit.h"

#include <QMimeData>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>

namespace huella {
namespace {

constexpr size_t mostBlocks = 2000;

/// Reads markup and loads nothing that it names.
class OfflineDocument : public QTextDocument {
protected:
    QVariant loadResource(int, const QUrl &) override { return QByteArray(); }
};

TextRuns wordsOf(const QTextBlock &block)
{
    const bool heading = block.blockFormat().headingLevel() > 0;
    TextRuns runs;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextCharFormat format = it.fragment().charFormat();
        TextRun run;
        run.text = toStdString(it.fragment().text().remove(QChar::ObjectReplacementCharacter));
        run.strong = !heading && format.fontWeight() >= QFont::DemiBold;
        run.emphasis = format.fontItalic();
        if (format.verticalAlignment() == QTextCharFormat::AlignSubScript)
            run.script = Script::sub;
        if (format.verticalAlignment() == QTextCharFormat::AlignSuperScript)
            run.script = Script::super;
        const QString address = format.anchorHref();
        if (address.startsWith(QLatin1String("https://")) || address.startsWith(QLatin1String("http://")))
            run.link = toStdString(address);
        runs.push_back(std::move(run));
    }
    return normalRuns(std::move(runs));
}

TextStyle styleIn(const QTextBlock &block)
{
    constexpr TextStyle headings[] = {TextStyle::heading1, TextStyle::heading2, TextStyle::heading3};
    if (const int level = block.blockFormat().headingLevel(); level > 0)
        return headings[std::min(level, 3) - 1];
    if (const QTextList *list = block.textList())
        return list->format().style() == QTextListFormat::ListDecimal ? TextStyle::numbered : TextStyle::bullet;
    return TextStyle::body;
}

TableBlock tableIn(const QTextTable &table)
{
    TableBlock block;
    for (int row = 0; row < table.rows(); ++row) {
        auto &cells = block.rows.emplace_back();
        for (int column = 0; column < table.columns(); ++column)
            cells.push_back(wordsOf(table.cellAt(row, column).firstCursorPosition().block()));
    }
    return block;
}

std::vector<BlockContent> blocksIn(const QTextDocument &document)
{
    std::vector<BlockContent> blocks;
    for (auto it = document.rootFrame()->begin(); !it.atEnd() && blocks.size() < mostBlocks; ++it) {
        if (const auto *table = qobject_cast<QTextTable *>(it.currentFrame()))
            blocks.push_back(normalContent(tableIn(*table)));
        else if (TextRuns runs = wordsOf(it.currentBlock()); !runs.empty())
            blocks.push_back(TextBlock{styleIn(it.currentBlock()), std::move(runs)});
    }
    return blocks;
}

} // namespace

std::vector<BlockContent> cleanBlocks(const QMimeData &source)
{
    OfflineDocument document;
    if (source.hasHtml())
        document.setHtml(source.html());
    else
        document.setPlainText(source.text());
    return blocksIn(document);
}

} // namespace huella
