// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/kept_json.h"
#include "core/estimate/measure.h"
#include "core/study/model/own_reference.h"
#include "core/study/model/picture.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace huella {

/// What a paragraph is; it decides on type and space, on its tag in a PDF and on its mark-up elsewhere.
enum class TextStyle { kicker, title, byline, heading1, heading2, heading3, lead, body, note, quote, bullet, numbered };
inline constexpr size_t textStyleCount = size_t(TextStyle::numbered) + 1;
std::string_view toString(TextStyle style);
/// 1 to 3 of a heading, 0 of anything else.
int headingLevel(TextStyle style);

enum class Script { normal, sub, super };

/// Letters of one look. In a study's report a live value has its path and no text; in a finished document it has both.
struct TextRun {
    std::string text{};
    bool strong = false;
    std::string link{}; ///< an address that is shown as a link; nothing is ever loaded from it
    bool emphasis = false;
    Script script = Script::normal;
    std::string value{};    ///< "baseline.emissions.total"
    std::string language{}; ///< "en" in a finished document that is in another; empty: as what is around it
    KeptJson unknown{};     ///< fields that a later version wrote; as those of a block

    /// Of all that this version knows: what it does not know is not what somebody changed.
    bool operator==(const TextRun &other) const
    {
        return text == other.text && value == other.value && sameLook(other);
    }
    bool sameLook(const TextRun &other) const
    {
        return strong == other.strong && emphasis == other.emphasis && script == other.script && link == other.link;
    }
};
using TextRuns = std::vector<TextRun>;

/// A paragraph, heading or item of a list that the template or the user wrote.
struct TextBlock {
    TextStyle style = TextStyle::body;
    TextRuns runs;
    bool operator==(const TextBlock &) const = default;
};
/// A table that somebody wrote; its first row is the header. Every row has as many cells. One with a caption has a number.
struct TableBlock {
    std::vector<std::vector<TextRuns>> rows;
    std::string caption{};
    std::string label{}; ///< as that of a RecipeBlock
    bool operator==(const TableBlock &) const = default;
};
/// Percent of the column that a figure may take.
inline constexpr int leastPartOfColumn = 40, fullFigureWidth = 100;

struct LeaderView;
using LeaderViewPointer = std::shared_ptr<const LeaderView>;

/// A figure, table or list that is made from the study whenever it is shown.
struct RecipeBlock {
    std::string recipe;                   ///< "figure.runs"
    std::string of;                       ///< id of a scenario or run; empty: the baseline
    std::string caption;                  ///< instead of the recipe's own
    Measure measure = Measure::emissions; ///< of a figure: what its bars are in
    int width = fullFigureWidth;          ///< of a figure: percent of the column
    std::string alternative{};  ///< of a figure: its words for those who cannot see it, instead of those made from it
    PicturePointer picture{};   ///< of pictureRecipe: what it shows
    std::string label{};        ///< by which references in the text find it: "fig-2"; empty: none was made yet
    LeaderViewPointer models{}; ///< of figures and tables of measured models: which of them; null: the usual ones
    bool operator==(const RecipeBlock &other) const;
    bool isPicture() const { return recipe == pictureRecipe; }
};
struct PageBreak {
    bool operator==(const PageBreak &) const = default;
};
using BlockContent = std::variant<TextBlock, TableBlock, RecipeBlock, PageBreak>;

struct ReportBlock {
    BlockContent content;
    std::string origin;   ///< the block of a template that it came from, "summary:3"; empty: the user's own
    std::string language; ///< that the user wrote it in; empty: as its template has it
    KeptJson unknown{};   ///< fields that a later version wrote; kept for as long as nobody changes the block
    bool operator==(const ReportBlock &) const = default;
};
using ReportBlockPointer = std::shared_ptr<const ReportBlock>;

/// Whether a report speaks of what somebody means to compute or of what was computed. The figures are estimates in both.
enum class Tense { planned, done };
std::string_view toString(Tense tense);
std::optional<Tense> tenseFromText(std::string_view text); ///< "planned", "done"

/// The report as a person edits it. Without blocks it is its template's, made anew for the study whenever it is shown.
struct Report {
    std::string templateName; ///< empty: "summary"
    std::vector<ReportBlockPointer> blocks;
    KeptJson unknown{};
    Tense tense = Tense::planned;
    std::vector<OwnReference> references{}; ///< works that somebody cites, or may cite
    bool operator==(const Report &other) const;
};

// Live values that are no figures of the study: what stands behind these in a path.
inline constexpr std::string_view citePath = "cite."; ///< the key of a work
inline constexpr std::string_view notePath = "note."; ///< the words of a footnote
inline constexpr std::string_view refPath = "ref.";   ///< the label of a figure or table
/// What stands behind it; none where the path begins otherwise.
std::optional<std::string_view> behindPath(std::string_view path, std::string_view kind);

/// The one form of a text: no empty runs, no two neighbours of the same look, no text in live values, only letters that a
/// line can hold.
TextRuns normalRuns(TextRuns runs);
/// The same of a whole block: tables get at least one cell and rows of equal length.
BlockContent normalContent(BlockContent content);

/// Control characters, line ends and bytes that are no letters become spaces.
std::string lineText(std::string_view text);

} // namespace huella
