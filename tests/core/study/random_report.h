// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/leader_view.h"
#include "core/study/model/report.h"
#include "tests/core/study/small_picture.h"

#include <random>

namespace huella {

/// Random blocks in normal form; texts hold what could break a file.
class RandomReport {
public:
    explicit RandomReport(unsigned seed) : engine_(seed) {}
    size_t below(size_t end) { return engine_() % end; }

    TextRun run()
    {
        static const char *texts[] = {"plain", "\"quoted\"", "<b>", "\\input", "ñ 😀", " ", "line\nend", "{{x}}"};
        TextRun run;
        run.text = texts[below(std::size(texts))];
        run.strong = below(2);
        run.emphasis = below(2);
        run.script = Script(below(3));
        run.link = below(4) ? "" : "https://example.org";
        run.value = below(3) ? "" : below(3) ? "baseline.emissions.total" : "note.A \"note\" | with {marks}";
        return run;
    }
    TextRuns runs()
    {
        TextRuns runs(below(5));
        for (TextRun &each : runs)
            each = run();
        return runs;
    }
    RecipeBlock picture()
    {
        RecipeBlock made{std::string(pictureRecipe), {}, below(2) ? "Mine" : ""};
        made.picture = smallPicture();
        made.label = below(2) ? "fig-1" : "";
        return made;
    }
    /// A table of measured models, with as much of its filter as falls out.
    RecipeBlock models()
    {
        RecipeBlock made{"table.models", {}, {}};
        auto view = std::make_shared<LeaderView>();
        if (below(2))
            view->filter.task = ModelTask(below(modelTasks().size()));
        view->filter.family = below(2) ? "h100" : "";
        view->filter.year = below(2) ? 2026 : 0;
        view->filter.precision = below(2) ? "fp8" : "";
        view->filter.text = below(2) ? "<b> \"qwen\"" : "";
        if (below(2))
            view->filter.batch = 1 + int(below(512));
        view->filter.bestOnly = below(2);
        view->sort = LeaderColumn(below(leaderColumnNames().size()));
        view->descending = below(2);
        view->perToken = below(2);
        if (below(2))
            view->picked = pickOf(leaderboard()[below(leaderboard().size())]);
        made.models = std::move(view);
        return made;
    }
    BlockContent content()
    {
        switch (below(4)) {
        case 0: return PageBreak{};
        case 1:
            if (below(4) == 0)
                return below(2) ? models() : picture();
            return RecipeBlock{"figure.runs",
                               below(2) ? "s1" : "",
                               below(2) ? "A caption" : "",
                               allMeasures[below(3)],
                               below(2) ? 50 : fullFigureWidth,
                               below(3) ? "" : "Two | bars"};
        case 2: {
            TableBlock table;
            table.rows.resize(1 + below(3));
            for (auto &row : table.rows)
                for (size_t i = below(4); i > 0; --i)
                    row.push_back(runs());
            if (below(2))
                table.caption = "Costs | {if=x}", table.label = below(2) ? "tab-1" : "";
            return table;
        }
        default: return TextBlock{TextStyle(below(textStyleCount)), runs()};
        }
    }
    Report report()
    {
        Report report;
        report.templateName = below(2) ? "dnsh" : "";
        report.blocks = blocks();
        for (size_t i = below(3); i > 0; --i)
            report.references.push_back({"k" + std::to_string(i), "Böll, H.; <b>", "", "A \"title\"", "", "", "", {}});
        return report;
    }
    std::vector<ReportBlockPointer> blocks()
    {
        std::vector<ReportBlockPointer> blocks;
        for (size_t i = below(12); i > 0; --i)
            blocks.push_back(std::make_shared<const ReportBlock>(
                ReportBlock{normalContent(content()), below(2) ? "dnsh:3" : "", below(2) ? "es" : ""}));
        return blocks;
    }

private:
    std::mt19937 engine_;
};

} // namespace huella
