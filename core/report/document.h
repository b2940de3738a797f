// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/chart.h"
#include "core/report/explain.h"

#include <variant>

namespace huella {

/// A report as a value: blocks with finished words, in the report's language. Who writes PDF or another format only lays them out.
struct TextRun {
    std::string text;
    bool strong = false;
    std::string link; ///< an address that is shown as a link; nothing is ever loaded from it
    bool operator==(const TextRun &) const = default;
};
struct Heading {
    int level = 1;
    std::string text;
    bool operator==(const Heading &) const = default;
};
struct Paragraph {
    enum class Style { body, lead, note };
    std::vector<TextRun> runs;
    Style style = Style::body;
    bool operator==(const Paragraph &) const = default;
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
struct Table {
    std::vector<std::string> header;
    std::vector<std::vector<std::string>> rows;
    std::vector<bool> numeric; ///< columns set to the right
    std::string caption;
    bool total = false;        ///< the last row is the sum of the others
    bool operator==(const Table &) const = default;
};
struct FigureBlock {
    ChartSpec chart;
    std::string caption; ///< "Figure 1. …"
    bool operator==(const FigureBlock &) const = default;
};
struct WorkingBlock {
    std::vector<WorkingLine> lines;
    bool operator==(const WorkingBlock &) const = default;
};
using Block = std::variant<Heading, Paragraph, KeyFigures, Table, FigureBlock, WorkingBlock>;

struct Document {
    Language language = Language::en;
    std::string title, author, date, subject;
    std::vector<Block> blocks;
    bool operator==(const Document &) const = default;
};

/// The document as plain lines, headings and captions included: for tests, screen readers and the clipboard.
std::string plainText(const Document &document);

} // namespace huella
