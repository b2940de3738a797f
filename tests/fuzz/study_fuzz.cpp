// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A study from anywhere: refused with words, or figures that may be shown, and written so that it reads back the same.

#include "tests/fuzz/fuzz.h"

#include "core/study/evaluate/evaluate.h"
#include "core/study/file/file.h"
#include "core/wording/wording.h"

#include <cmath>

using namespace huella;
using huella::fuzz::require;

namespace {

constexpr size_t fewRuns = 20; // whose intervals do not take the fuzzer's time

bool isAmount(double value) { return std::isfinite(value) && value >= 0; }

void checkFigures(const Study &study)
{
    const StudyResult result = Evaluator().evaluate(study, 100);
    for (const ScenarioResult &scenario : result.scenarios) {
        require(isAmount(scenario.emissions.total.value()), "the emissions are an amount");
        require(isAmount(scenario.range.emissionsG.low) && isAmount(scenario.range.emissionsG.high),
                "their interval, too");
        require(scenario.range.emissionsG.low <= scenario.range.emissionsG.high, "low is below high");
    }
    for (const IssuePointer &issue : result.issues)
        for (const Language language : {Language::en, Language::es})
            require(Wording::of(language).has(issue->message.key), "an issue has words");
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto read = readStudy(fuzz::textOf(data, size), "x.huella");
    if (!read) {
        require(Wording::of(Language::en).has(read.error().message.key), "a refusal has words");
        return 0;
    }
    const std::string written = writeStudy(read->study);
    const auto again = readStudy(written, "x.huella");
    require(again.has_value(), "what was written is read");
    require(writeStudy(again->study) == written, "and written the same");
    if (read->study.runCount() <= fewRuns)
        checkFigures(read->study);
    return 0;
}
