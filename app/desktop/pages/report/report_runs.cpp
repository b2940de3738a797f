// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/report/report_runs.h"

#include "app/desktop/common/text.h"
#include "app/desktop/paper/block_format.h"
#include "app/desktop/paper/paper_formats.h"

#include <QTextTable>

#include <algorithm>

namespace huella {
namespace {

/// Stands for a live value that has nothing to say: letters must carry it, and this one has no width.
const std::string nothingToSee = "\u200c";

size_t alikeFrom(const TextRuns &runs, size_t first)
{
    size_t end = first;
    while (end < runs.size() && runs[end].value == runs[first].value)
        ++end;
    return end - first;
}

} // namespace

const TextRuns &finishedRuns(const std::vector<Block> &finished)
{
    static const TextRuns none;
    const auto *paragraph = finished.empty() ? nullptr : std::get_if<Paragraph>(&finished.front());
    return paragraph ? paragraph->runs : none;
}

TextRuns runsOf(const QTextBlock &block, int from, int to)
{
    TextRuns runs;
    int value = 0;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const int start = it.fragment().position() - block.position();
        const int first = std::max(from, start), end = std::min(to, start + it.fragment().length());
        if (first >= end)
            continue;
        const QTextCharFormat format = it.fragment().charFormat();
        TextRun run = lookOf(format);
        const int id = format.intProperty(letter_property::valueId);
        run.value = toStdString(format.stringProperty(letter_property::path));
        if (run.value.empty())
            run.text = toStdString(it.fragment().text().mid(first - start, end - first));
        else if (id == value)
            continue; // one value in several looks
        value = run.value.empty() ? 0 : id;
        runs.push_back(std::move(run));
    }
    return normalRuns(std::move(runs));
}

std::vector<TextRuns> shownRuns(const TextRuns &written, const TextRuns &finished)
{
    std::vector<TextRuns> shown;
    size_t at = 0;
    for (size_t i = 0; i < written.size();) {
        if (written[i].value.empty()) {
            shown.push_back({written[i]});
            ++i;
            continue;
        }
        while (at < finished.size() && finished[at].value.empty())
            ++at;
        const size_t values = alikeFrom(written, i); // the same value several times over shares its letters out evenly
        const bool here = at < finished.size() && finished[at].value == written[i].value;
        const size_t letters = here ? alikeFrom(finished, at) : 0;
        for (size_t v = 0; v < values; ++v) {
            const size_t from = at + letters * v / values, to = at + letters * (v + 1) / values;
            TextRuns runs(finished.begin() + std::ptrdiff_t(from), finished.begin() + std::ptrdiff_t(to));
            if (runs.empty()) {
                runs.push_back(written[i + v]);
                runs.back().text = nothingToSee;
            }
            runs.front().link = written[i + v].link;
            shown.push_back(std::move(runs));
        }
        at += letters;
        i += values;
    }
    return shown;
}

} // namespace huella
