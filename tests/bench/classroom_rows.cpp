// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A large course: sheets for 300 students and the key to all of them, as the program writes them without a window.

#include "tests/bench/rows.h"

#include <QProcess>
#include <QTemporaryDir>

namespace huella::bench {
namespace {

void worksheets(benchmark::State &state)
{
    for (auto _ : state) {
        const QTemporaryDir folder;
        QProcess program;
        program.start(QStringLiteral(HUELLA_PROGRAM), {"--export-worksheet", "where-is-the-plug", "--students", "300",
                                                       "--seed", "1", "--lang", "es", "-o", folder.filePath("sheets")});
        if (!program.waitForFinished(-1) || program.exitCode() != 0)
            return state.SkipWithError("the program wrote no sheets");
    }
}
BENCHMARK(worksheets)
    ->Name("classroom/worksheets")
    ->UseRealTime()
    ->Unit(benchmark::kSecond)
    ->Iterations(1)
    ->Repetitions(3);
const bool written =
    addRow({.what = "300 worksheets as PDF with their key", .benchmark = "classroom/worksheets", .budget = 20});

} // namespace
} // namespace huella::bench
