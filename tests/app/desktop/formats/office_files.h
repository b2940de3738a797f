// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/desktop/formats/odt_fixture.h"

#include "app/desktop/formats/docx/docx_writer.h"
#include "app/desktop/formats/odt/odt_writer.h"
#include "core/report/document/contents.h"

#include <QRegularExpression>

namespace huella::office_files {

// Reports as files of word processors, taken apart.

using Files = std::map<QString, QByteArray>;

inline Files odtOf(const Document &document, Paper paper = Paper::a4)
{
    const auto bytes = writeOdt(document, {paper, fixedDate});
    return bytes ? filesIn(*bytes) : Files();
}

inline Files docxOf(const Document &document, Paper paper = Paper::a4)
{
    const auto bytes = writeDocx(document, {paper, fixedDate});
    return bytes ? filesIn(*bytes) : Files();
}

inline QString partOf(const Files &files, const char *name)
{
    const auto found = files.find(QString::fromLatin1(name));
    return found == files.end() ? QString() : QString::fromUtf8(found->second);
}

/// The report with the words of its list of contents, as word processors have it.
inline Document withContents(Document document)
{
    const std::vector<Section> sections = contentsOf(document);
    if (sections.empty())
        return document;
    std::vector<Block> list{Paragraph{{{Wording::of(document.language)("report.contents")}}}};
    for (const Section &section : sections)
        list.emplace_back(Paragraph{{{section.text}}});
    document.blocks.insert(document.blocks.begin() + std::ptrdiff_t(sections.front().block), list.begin(), list.end());
    return document;
}

inline QString contentOf(const Document &document) { return partOf(odtOf(document), "content.xml"); }

inline Document documentOf(std::vector<Block> blocks)
{
    Document document;
    document.title = "A title";
    document.blocks = std::move(blocks);
    return document;
}

/// What stands at the first place of each match.
inline QStringList captures(const QString &text, const char *pattern)
{
    QStringList found;
    for (auto it = QRegularExpression(QString::fromUtf8(pattern)).globalMatch(text); it.hasNext();)
        found << it.next().captured(1);
    return found;
}

} // namespace huella::office_files
