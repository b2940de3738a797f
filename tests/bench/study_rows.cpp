// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A study of 10,000 runs as the desktop's document holds it: no window, so that only the document's part is measured.

#include "app/desktop/document/study_document.h"
#include "core/study/file/file.h"
#include "tests/bench/large_study.h"
#include "tests/bench/rows.h"

#include <QCoreApplication>
#include <QEventLoop>

#include <malloc.h>

#include <algorithm>
#include <chrono>

namespace huella::bench {
namespace {

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start) { return std::chrono::duration<double>(Clock::now() - start).count(); }

void needApplication()
{
    static int count = 1;
    static char name[] = "bench";
    static char *arguments[] = {name, nullptr};
    if (!QCoreApplication::instance())
        new QCoreApplication(count, arguments); // kept: Qt's own statics are gone before ours are
}

bool pending(const StudyDocument &document)
{
    return std::any_of(document.result().scenarios.begin(), document.result().scenarios.end(),
                       [](const auto &s) { return s.pending(); });
}

void settle(const StudyDocument &document)
{
    while (pending(document))
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

void setHours(StudyDocument &document, const char *run, double hours)
{
    document.apply(EditKind::setField, setField(document.study(), run, Field::hours, hours));
}

/// From an edit in the middle of the study to its new totals, budgets and issues; intervals are left to the background.
void edit(benchmark::State &state)
{
    needApplication();
    StudyDocument document(largeStudy(Lineages::forty));
    double hours = 10;
    for (auto _ : state) {
        settle(document);
        const auto start = Clock::now();
        setHours(document, "r5000", hours += 0.25);
        state.SetIterationTime(secondsSince(start));
    }
    state.counters["issues"] = double(document.result().issues.size());
}
BENCHMARK(edit)->Name("study/edit")->UseManualTime()->Unit(benchmark::kMillisecond);
const bool edited =
    addRow({.what = "10,000 runs: an edit to new totals and issues", .benchmark = "study/edit", .budget = 20e-3});

/// From an edit to intervals of all draws; `first` is when the first ones, of fewer draws, are there.
void intervals(benchmark::State &state, Lineages lineages)
{
    needApplication();
    StudyDocument document(largeStudy(lineages));
    settle(document);
    double hours = 10, first = 0;
    Clock::time_point start;
    QObject::connect(&document, &StudyDocument::changed, &document, [&](const StudyChange &change) {
        if (change.part == StudyChange::Part::intervals && first == 0)
            first = secondsSince(start);
    });
    for (auto _ : state) {
        start = Clock::now();
        setHours(document, "r5000", hours += 0.25);
        first = 0;
        settle(document);
        state.SetIterationTime(secondsSince(start));
    }
    state.counters["first"] = first;
    state.counters["simulations"] = double(simulationsOf(document.result()));
}
void fewLineages(benchmark::State &state) { intervals(state, Lineages::forty); }
void manyLineages(benchmark::State &state) { intervals(state, Lineages::asManyAsRuns); }
BENCHMARK(fewLineages)->Name("study/intervals")->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK(manyLineages)
    ->Name("study/intervals of many")
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond)
    ->Iterations(1)
    ->Repetitions(3);
const bool simulated = addRow({.what = "10,000 runs: intervals", .benchmark = "study/intervals", .budget = 1});
const bool many = addRow({.what = "10,000 runs that share nothing: intervals", .benchmark = "study/intervals of many"});
const bool look = addRow({.what = "10,000 runs that share nothing: a first look",
                          .benchmark = "study/intervals of many",
                          .counter = "first"});

/// What 200 steps keep alive on the heap: big blocks are mapped, so they count too.
double heapMebibytes()
{
    const auto info = mallinfo2();
    return double(info.uordblks + info.hblkhd) / (1 << 20);
}

void undo(benchmark::State &state)
{
    needApplication();
    constexpr int steps = 200;
    double grown = 0;
    for (auto _ : state) {
        StudyDocument document(largeStudy(Lineages::forty));
        setHours(document, "r1", 9); // whatever is made once is there
        settle(document);
        document.undoStack().clear();
        const double before = heapMebibytes();
        for (int i = 0; i < steps; ++i)
            setHours(document, ("r" + std::to_string(1 + 37 * i)).c_str(), 10 + i);
        settle(document);
        QCoreApplication::processEvents();
        grown = heapMebibytes() - before;
        if (document.undoStack().count() != steps)
            return state.SkipWithError("the steps are not there");
    }
    state.counters["memory"] = grown;
}
BENCHMARK(undo)->Name("study/undo")->Unit(benchmark::kMillisecond)->Iterations(1);
const bool undone = addRow({.what = "10,000 runs: 200 undo steps",
                            .benchmark = "study/undo",
                            .counter = "memory",
                            .measure = Measure::mebibytes,
                            .budget = 64});

void open(benchmark::State &state)
{
    const std::string bytes = writeStudy(largeStudy(Lineages::forty));
    for (auto _ : state)
        benchmark::DoNotOptimize(readStudy(bytes, "large.huella"));
    state.counters["MB"] = double(bytes.size()) / 1e6;
}
BENCHMARK(open)->Name("study/open")->Unit(benchmark::kMillisecond);
const bool opened = addRow({.what = "10,000 runs: reading the file's text", .benchmark = "study/open", .budget = 0.3});

void save(benchmark::State &state)
{
    const Study study = largeStudy(Lineages::forty);
    for (auto _ : state)
        benchmark::DoNotOptimize(writeStudy(study));
}
BENCHMARK(save)->Name("study/save")->Unit(benchmark::kMillisecond);
const bool saved = addRow({.what = "10,000 runs: writing the file's text", .benchmark = "study/save", .budget = 0.3});

} // namespace
} // namespace huella::bench
