// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/plausibility.h"

namespace huella {

/// Writes issues down whole, or only the keys of warnings: a file of a million rows has no use for so many sentences. What
/// asks about a run derives from it.
class IssueTeller {
public:
    explicit IssueTeller(std::vector<Issue> &issues) : issues_(&issues) {}
    explicit IssueTeller(WarningKeys &keys) : keys_(&keys) {}

protected:
    /// What a sentence will hold, before anybody asks for the sentence.
    struct Said {
        std::string_view name, words, unit;
        double value = 0;
        enum class Kind { text, number, percent, year } kind = Kind::text;

        operator MessageArg() const
        {
            switch (kind) {
            case Kind::number: return huella::numberArg(name, value, unit);
            case Kind::percent: return huella::percentArg(name, value);
            case Kind::year: return huella::yearArg(name, int(value));
            case Kind::text: break;
            }
            return huella::textArg(name, words);
        }
    };

    static Said textArg(std::string_view name, std::string_view words) { return {name, words, {}}; }
    static Said numberArg(std::string_view name, double value, std::string_view unit = {})
    {
        return {name, {}, unit, value, Said::Kind::number};
    }
    static Said percentArg(std::string_view name, double share) { return {name, {}, {}, share, Said::Kind::percent}; }
    static Said yearArg(std::string_view name, int value) { return {name, {}, {}, double(value), Said::Kind::year}; }

    template <class Tell> void add(Severity severity, std::string_view field, const char *key, const Tell &tell)
    {
        if (issues_)
            issues_->push_back({severity, Message(key, tell()), std::string(field), {}});
        else if (severity == Severity::warning)
            keys_->add(key);
    }
    template <class... Args> void note(std::string_view field, const char *key, const Args &...args)
    {
        add(Severity::note, field, key, [&] { return std::vector<MessageArg>{args...}; });
    }
    template <class... Args> void warn(std::string_view field, const char *key, const Args &...args)
    {
        add(Severity::warning, field, key, [&] { return std::vector<MessageArg>{args...}; });
    }

private:
    std::vector<Issue> *issues_ = nullptr;
    WarningKeys *keys_ = nullptr;
};

} // namespace huella
