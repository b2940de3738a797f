// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/model_readings.h"

#include "core/base/fold.h"
#include "core/base/letters.h"
#include "core/catalogue/spelling.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <span>

namespace huella {
namespace {

constexpr size_t shortestBeginning = 4; // "H800", "A800"; less begins too much

struct Line {
    std::string_view word, maker;
};

/// Makers and their lines of products, which people add and leave out; with the maker as records name it.
constexpr std::array<Line, 20> linesOfMakers{
    {{"nvidia", "NVIDIA"}, {"geforce", "NVIDIA"}, {"tesla", "NVIDIA"},  {"amd", "AMD"},
     {"ati", "AMD"},       {"radeon", "AMD"},     {"instinct", "AMD"},  {"ryzen", "AMD"},
     {"epyc", "AMD"},      {"intel", "Intel"},    {"xeon", "Intel"},    {"habana", "Intel"},
     {"apple", "Apple"},   {"silicon", "Apple"},  {"google", "Google"}, {"qualcomm", "Qualcomm"},
     {"amazon", "Amazon"}, {"aws", "Amazon"},     {"ampere", ""},       {"snapdragon", "Qualcomm"}}};

/// What tells no models of the catalogue apart.
constexpr std::array<std::string_view, 6> saysNothing{"cloud", "oam", "generation", "gen", "scalable", "-"};

/// Families in whose names people leave these beginnings out.
constexpr std::array<Line, 22> processorFamilies{{{"xeon", "Intel"},
                                                  {"xeongold", "Intel"},
                                                  {"xeonplatinum", "Intel"},
                                                  {"xeonsilver", "Intel"},
                                                  {"xeonbronze", "Intel"},
                                                  {"core", "Intel"},
                                                  {"i3", "Intel"},
                                                  {"i5", "Intel"},
                                                  {"i7", "Intel"},
                                                  {"i9", "Intel"},
                                                  {"coreultra", "Intel"},
                                                  {"epyc", "AMD"},
                                                  {"ryzen", "AMD"},
                                                  {"ryzen3", "AMD"},
                                                  {"ryzen5", "AMD"},
                                                  {"ryzen7", "AMD"},
                                                  {"ryzen9", "AMD"},
                                                  {"apple", "Apple"},
                                                  {"ryzenthreadripper", "AMD"},
                                                  {"ryzenthreadripperpro", "AMD"},
                                                  {"snapdragonxelite", "Qualcomm"},
                                                  {"snapdragonxplus", "Qualcomm"}}};
constexpr std::array<Line, 9> acceleratorFamilies{{{"rtx", "NVIDIA"},
                                                   {"gtx", "NVIDIA"},
                                                   {"geforce", "NVIDIA"},
                                                   {"quadro", "NVIDIA"},
                                                   {"tesla", "NVIDIA"},
                                                   {"jetson", "NVIDIA"},
                                                   {"radeonrx", "AMD"},
                                                   {"instinct", "AMD"},
                                                   {"intelarc", "Intel"}}};

/// Behind a name, these make another model of it: a 1050 Ti is no 1050.
constexpr std::array<std::string_view, 11> otherModel{"ti",  "super", "xt",    "xtx",  "gre", "laptop",
                                                      "max", "pro",   "ultra", "plus", "d"};

/// Without what stands between round brackets.
std::string withoutBrackets(std::string_view text)
{
    std::string out;
    int depth = 0;
    for (char c : text) {
        depth += c == '(' ? 1 : 0;
        if (depth == 0)
            out += c;
        depth -= c == ')' && depth > 0 ? 1 : 0;
    }
    return out;
}

/// "24gb", "24gib", "40g": the gigabytes. "2g" and "1g" are shares of a card, "5g" nothing.
std::optional<double> gigabytes(std::string_view word)
{
    for (std::string_view unit : {"gb", "gib", "g"}) {
        if (!word.ends_with(unit))
            continue;
        const auto digits = word.substr(0, word.size() - unit.size());
        int amount = 0;
        const auto [stop, error] = std::from_chars(digits.data(), digits.data() + digits.size(), amount);
        if (error == std::errc() && stop == digits.data() + digits.size() && amount >= (unit == "g" ? 10 : 1))
            return amount;
    }
    return {};
}

auto lineOf(std::string_view word)
{
    return std::find_if(linesOfMakers.begin(), linesOfMakers.end(),
                        [&](const Line &each) { return each.word == word; });
}
bool isLine(std::string_view word) { return lineOf(word) != linesOfMakers.end(); }

bool isOrdinalWord(std::string_view word)
{
    return word.size() > 2 && isDigit(word.front())
           && (word.ends_with("th") || word.ends_with("rd") || word.ends_with("nd") || word.ends_with("st"));
}

/// The words without makers, memory and what says nothing; notes what it took away.
class LeavingOut {
public:
    explicit LeavingOut(const std::vector<std::string> &words)
    {
        for (const std::string &word : words)
            take(word);
    }
    std::string folded() const
    {
        std::string text;
        for (const std::string &word : kept_)
            text += word;
        std::erase(text, '-');
        return text;
    }
    std::string_view maker() const { return maker_; }
    std::optional<double> memoryGb() const { return memoryGb_; }

private:
    void take(std::string_view word)
    {
        const auto line = lineOf(word);
        if (line != linesOfMakers.end()) {
            maker_ = maker_.empty() ? line->maker : maker_;
            return;
        }
        if (const auto dash = word.find('-'); isLine(word.substr(0, dash)) && dash != std::string_view::npos) {
            take(word.substr(0, dash)); // "nvidia-tesla-a100"
            return take(word.substr(dash + 1));
        }
        if (std::find(saysNothing.begin(), saysNothing.end(), word) != saysNothing.end() || isOrdinalWord(word))
            return;
        if (takesMemory(word))
            return;
        kept_.emplace_back(word);
    }
    /// "24gb", "24 gb", and "a100-40gb" of which the model is kept.
    bool takesMemory(std::string_view word)
    {
        const bool unit = word == "gb" || word == "gib";
        if (unit && !kept_.empty() && std::all_of(kept_.back().begin(), kept_.back().end(), isDigit))
            if (const auto amount = gigabytes(kept_.back() + "gb")) {
                memoryGb_ = amount;
                kept_.pop_back();
                return true;
            }
        const auto dash = word.rfind('-');
        const auto amount = gigabytes(dash == std::string_view::npos ? word : word.substr(dash + 1));
        if (!amount)
            return false;
        memoryGb_ = amount;
        if (dash != std::string_view::npos && dash > 0)
            take(word.substr(0, dash));
        return true;
    }

    std::vector<std::string> kept_;
    std::string_view maker_;
    std::optional<double> memoryGb_;
};

bool holdsDigit(std::string_view text) { return std::any_of(text.begin(), text.end(), isDigit); }

} // namespace

ModelReadings modelReadings(std::string_view name, Hardware kind)
{
    ModelReadings readings;
    const std::string whole = foldModel(name, LoneClock::dropped);
    const LeavingOut bare(modelWords(withoutBrackets(foldText(name)), LoneClock::dropped));
    const std::string folded = bare.folded();
    readings.memoryGb = bare.memoryGb();
    if (folded.empty())
        return readings;
    if (folded != whole && holdsDigit(folded))
        readings.without.push_back({folded, bare.maker()});
    const auto families = kind == Hardware::processor ? std::span<const Line>(processorFamilies)
                                                      : std::span<const Line>(acceleratorFamilies);
    for (const Line &family : families)
        if (bare.maker().empty() || family.maker == bare.maker())
            readings.within.push_back({std::string(family.word) + folded, family.maker});
    for (const std::string &begun : {whole, folded})
        if (begun.size() >= shortestBeginning && (readings.begun.empty() || begun != whole))
            readings.begun.push_back({begun, bare.maker()});
    return readings;
}

bool goesOnAfter(std::string_view model, std::string_view folded)
{
    std::string begun;
    for (std::string word : modelWords(model, LoneClock::dropped)) {
        if (begun == folded)
            return std::find(otherModel.begin(), otherModel.end(), word) == otherModel.end();
        std::erase(word, '-');
        begun += word;
    }
    return false;
}

} // namespace huella
