// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/recipes/recipe_names.h"
#include "core/report/templates/compose.h"

#include <random>

namespace huella {

/// Blocks such as a person might write, and worse: spaces at the ends, every mark of a template, names of conditions.
class RandomBlocks {
public:
    explicit RandomBlocks(unsigned seed) : random_(seed) {}

    size_t below(size_t end) { return std::uniform_int_distribution<size_t>(0, end - 1)(random_); }

    std::string text()
    {
        static constexpr std::string_view pieces[] = {
            "a",   " ",  "**",  "*",          "~",  "^",      "\\",    "[",  "](", ")",     "]",
            "{{",  "}}", "|",   "{if=range}", "# ", "- ",     "1. ",   "> ", "[[", "]]",    "@lead ",
            "---", ":",  "ñ€₂", "\u202f",     "{",  "\u00a0", "@body", "-",  "2",  "name:", "word"};
        std::string made;
        for (size_t i = below(6); i-- > 0;)
            made += pieces[below(std::size(pieces))];
        return made;
    }

    TextRuns runs()
    {
        TextRuns made(below(5));
        for (TextRun &run : made) {
            if (below(4) == 0)
                run.value = below(3) == 0 ? "v" + text() : "baseline.emissions.total";
            else
                run.text = text();
            run.strong = below(3) == 0;
            run.emphasis = below(3) == 0;
            run.script = Script(below(3));
            if (below(5) == 0)
                run.link = below(2) == 0 ? "https://example.org/" : "x" + text();
        }
        return made;
    }

    BlockContent content()
    {
        const size_t kind = below(10);
        if (kind == 0)
            return PageBreak{};
        if (kind < 3) {
            const auto names = recipeNames();
            const std::string_view name = names[below(names.size())];
            const Measure measure = allMeasures[below(allMeasures.size())];
            return normalContent(RecipeBlock{std::string(name), below(3) == 0 ? "s2" + text() : "", text(),
                                             canBeIn(name, measure) ? measure : Measure::emissions});
        }
        if (kind < 5) {
            TableBlock table;
            table.rows.resize(1 + below(3));
            for (auto &row : table.rows)
                for (size_t cell = below(4); cell-- > 0;)
                    row.push_back(runs());
            if (below(2))
                table.caption = text();
            return normalContent(table);
        }
        return normalContent(TextBlock{TextStyle(below(textStyleCount)), runs()});
    }

private:
    std::mt19937 random_;
};

} // namespace huella
