// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chart.h"
#include "core/report/document/references.h"
#include "core/study/model/report.h"
#include "core/wording/explain.h"
#include "core/wording/table.h"

#include <variant>

namespace huella {

/// A finished report as a value: blocks with finished words, in the report's language. Who writes PDF or another format only
/// lays them out.
struct Paragraph {
    using Style = TextStyle;
    TextRuns runs;
    TextStyle style = TextStyle::body;
    std::string anchor{}; ///< of an entry in a list of references: the key that citations of it end in ("cite.KEY")
    bool operator==(const Paragraph &) const = default;
    std::string text() const { return textOf(runs); }
};
/// Headline figures side by side: "0.33 kg CO₂e", what it is, and its interval in words.
struct KeyFigure {
    std::string value, label, range;
    bool operator==(const KeyFigure &) const = default;
};
struct KeyFigures {
    std::vector<KeyFigure> figures;
    bool operator==(const KeyFigures &) const = default;
};
struct FigureBlock {
    ChartSpec chart;
    std::string caption;         ///< "Figure 1. …"
    int width = fullFigureWidth; ///< percent of the column; formats without figures have tables
    bool ownWords = false;       ///< the chart's description is what somebody wrote
    PicturePointer picture{};    ///< somebody's own: the chart has its title and description alone
    std::string label{};         ///< by which references in the text find it
    bool logo = false;           ///< a sign above the title: a picture without a caption or a frame
    bool operator==(const FigureBlock &other) const;
};
struct WorkingBlock {
    std::vector<WorkingLine> lines;
    bool operator==(const WorkingBlock &) const = default;
};
using Block = std::variant<Paragraph, KeyFigures, Table, FigureBlock, WorkingBlock, PageBreak>;

/// By which references find a figure or table; empty: it has no label.
std::string_view labelOf(const Block &block);

struct Document {
    Language language = Language::en;
    std::string title, author, date, subject; ///< its properties; on its pages they stand as blocks
    std::vector<Block> blocks;
    std::vector<TextRuns> notes{};       ///< footnotes; the number of a mark (isNote) is its place, from 1 on
    std::vector<Reference> references{}; ///< what it goes back to, whether a list of it stands on its pages or not
    std::string isoDate{};               ///< its date as "2026-11-23"
    bool operator==(const Document &) const = default;
};

// What a live value of a finished text is.
inline bool isNote(const TextRun &run) { return run.value.starts_with(notePath); }
/// The footnote of a mark; null where the document has none of this number.
const TextRuns *noteOf(const TextRun &run, const Document &document);
/// Words of a footnote, addresses of the web in them as links.
TextRuns noteRuns(std::string_view words);

/// The document as plain lines, headings and captions included: for tests, screen readers and the clipboard.
std::string plainText(const Document &document);

} // namespace huella
