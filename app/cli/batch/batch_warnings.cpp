// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/batch/batch_warnings.h"

#include "app/cli/batch/column_words.h"

#include <algorithm>

namespace huella::cli {
namespace {

constexpr std::string_view saidByDefaults[] = {"issue.default.cpu", "issue.default.gpu", "issue.place.unknown"};

std::string sentenceOf(std::string_view key, std::span<const Issue> issues, const Wording &words)
{
    const auto found =
        std::find_if(issues.begin(), issues.end(), [key](const Issue &issue) { return issue.message.key == key; });
    return found == issues.end() ? std::string() : inColumns(words(found->message));
}

} // namespace

BatchWarning *BatchWarnings::kind(std::string_view key)
{
    const auto found =
        std::find_if(kinds_.begin(), kinds_.end(), [key](const BatchWarning &each) { return each.key == key; });
    return found == kinds_.end() ? nullptr : &*found;
}

std::string_view BatchWarnings::add(const Inputs &inputs, const Outcome<double> &outcome, Resolver &resolver,
                                    std::uint64_t line, const Wording &words)
{
    cell_.clear();
    const WarningKeys keys = plausibilityWarnings(inputs, outcome, resolver);
    for (const std::string_view key : keys.all()) {
        if (std::find(std::begin(saidByDefaults), std::end(saidByDefaults), key) != std::end(saidByDefaults))
            continue;
        cell_ += (cell_.empty() ? "" : ";");
        cell_ += key;
        BatchWarning *known = kind(key);
        if (!known) // a sentence is made once for a kind, not once for a row
            known = &kinds_.emplace_back(
                BatchWarning{key, 0, line, sentenceOf(key, plausibilityIssues(inputs, outcome, resolver), words)});
        ++known->rows;
    }
    return cell_;
}

void BatchWarnings::add(const BatchWarnings &other)
{
    for (const BatchWarning &each : other.kinds_) {
        if (BatchWarning *known = kind(each.key))
            known->rows += each.rows;
        else
            kinds_.push_back(each);
    }
}

} // namespace huella::cli
