// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/spelling.h"

#include "core/base/fold.h"
#include "core/base/letters.h"

#include <algorithm>
#include <array>

namespace huella {
namespace {

using Words = std::vector<std::string>;

template <size_t N> bool isOneOf(const std::array<std::string_view, N> &list, std::string_view word)
{
    return std::find(list.begin(), list.end(), word) != list.end();
}

bool allDigits(std::string_view text) { return !text.empty() && std::all_of(text.begin(), text.end(), isDigit); }

/// Words apart by any of these letters.
Words split(std::string_view text, std::string_view separators)
{
    Words words;
    while (!text.empty()) {
        const auto end = std::min(text.find_first_of(separators), text.size());
        if (end > 0)
            words.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return words;
}

std::string joined(const Words &words)
{
    std::string out;
    for (const std::string &word : words)
        out += word;
    return out;
}

// ---- hardware ----

constexpr size_t longestModel = 256; // bounds the work on a text that is none
/// What a thing is, in English and Spanish: "tarjeta gráfica", "procesador", "graphics card".
constexpr std::array<std::string_view, 30> modelNoise{
    "cpu",         "gpu",          "gpus",         "processor", "processors",     "apu",
    "corporation", "model",        "card",         "cards",     "video",          "graphics",
    "accelerator", "accelerators", "chip",         "de",        "tarjeta",        "tarjetas",
    "placa",       "grafica",      "graficas",     "graficos",  "procesador",     "procesadores",
    "aceleradora", "acelerador",   "aceleradores", "modelo",    "microprocessor", "microprocesador"};
constexpr std::array<std::string_view, 9> coreWords{"single", "dual", "triple", "quad",   "six",
                                                    "eight",  "ten",  "twelve", "sixteen"};
constexpr std::array<std::string_view, 4> graphicsWords{"radeon", "graphics", "gfx", "vega"};
constexpr std::array<std::string_view, 4> laptopWords{"mobile", "notebook", "portatil", "movil"}; // all are "laptop"

/// What stands behind a label ("model name : ", "GPU 0: ", "3b:00.0 3D controller: ") or Slurm's "gres/gpu:", before "@", a UUID,
/// a revision or Slurm's "(S:0-1)", and between the last brackets, where lspci has the name that is sold.
std::string_view nameWithin(std::string_view text)
{
    for (std::string_view end : {"@", "(uuid", "(rev ", "(s:", "(idx:"})
        text = text.substr(0, std::min(text.find(end), text.size()));
    if (const auto label = text.rfind(": "); label != std::string_view::npos)
        text.remove_prefix(label + 2);
    for (std::string_view prefix : {"--gres=", "--gpus=", "gres=", "gres/", "gres:", "gpu:"})
        if (text.starts_with(prefix))
            text.remove_prefix(prefix.size());
    const auto close = text.rfind(']');
    const auto open = close == std::string_view::npos ? close : text.rfind('[', close);
    if (open != std::string_view::npos && open + 1 < close)
        text = text.substr(open + 1, close - open - 1);
    return text;
}

bool isOrdinal(std::string_view word)
{
    if (word.size() < 3 || !allDigits(word.substr(0, word.size() - 2)))
        return false;
    const auto ending = word.substr(word.size() - 2);
    return ending == "th" || ending == "st" || ending == "nd" || ending == "rd";
}

/// How many of the words at `i` say how many cores there are ("64-core", "64 cores"); 0: none. "Pentium Dual-Core" is a family.
size_t coreCount(const Words &words, size_t i)
{
    const std::string_view word = words[i];
    const auto counts = [](std::string_view part) { return allDigits(part) || isOneOf(coreWords, part); };
    for (std::string_view ending : {"-core", "-cores"})
        if (word.ends_with(ending) && counts(word.substr(0, word.size() - ending.size())))
            return i > 0 && words[i - 1] == "pentium" ? 0 : 1;
    if (i + 1 < words.size() && counts(word))
        if (words[i + 1] == "cores" || words[i + 1] == "nucleos"
            || (words[i + 1] == "core" && (i + 2 == words.size() || words[i + 2] == "processor")))
            return 2;
    return 0;
}

/// True where the words from `i` on tell of graphics that come with a processor: "with Radeon Graphics", "Radeon R7, 12 Compute Cores".
bool graphicsFollow(const Words &words, size_t i)
{
    if (i == 0)
        return false;
    if (words[i] == "radeon" && std::find(words.begin() + std::ptrdiff_t(i), words.end(), "compute") != words.end())
        return true;
    const auto next = words.begin() + std::ptrdiff_t(i) + 1;
    const auto soon = next + std::min<std::ptrdiff_t>(2, words.end() - next); // "with AMD Radeon Graphics"
    return (words[i] == "with" || words[i] == "w/")
           && std::any_of(next, soon, [](const std::string &word) { return isOneOf(graphicsWords, word); });
}

/// "RTX 4070 Max-Q / Mobile", as lspci has it, is the laptop's.
std::string withoutMaxQ(std::string text)
{
    for (std::string_view both : {"max-q / mobile", "mobile / max-q"})
        if (const auto at = text.find(both); at != std::string::npos)
            text.replace(at, both.size(), "laptop");
    return text;
}

/// "2,80 ghz" as "2.80 ghz": who writes so has a comma for decimals.
std::string withDecimalPoints(std::string text)
{
    for (size_t i = 1; i + 1 < text.size(); ++i)
        if (text[i] == ',' && isDigit(text[i - 1]) && isDigit(text[i + 1]))
            text[i] = '.';
    return text;
}

/// "NVIDIA A100 Tensor Core GPU": what every card of its kind has.
bool tensorCores(const Words &words, size_t i)
{
    return words[i] == "tensor" && i + 1 < words.size() && words[i + 1].starts_with("core");
}

/// Takes the clock rate that ends in GHz or MHz away, or only its unit.
void takeClock(Words &kept, std::string_view word, LoneClock clock)
{
    const std::string number(word.substr(0, word.size() - 3));
    const bool apart = number.empty();
    if (apart && (kept.empty() || !isDigit(kept.back().front())))
        return;
    if (clock == LoneClock::kept && !apart)
        kept.push_back(number);
    else if (clock == LoneClock::dropped && apart)
        kept.pop_back();
}

} // namespace

Words modelWords(std::string_view name, LoneClock clock)
{
    const std::string folded = foldText(name);
    if (folded.size() > longestModel)
        return {folded};
    const Words words = split(nameWithin(withoutMaxQ(withDecimalPoints(folded))), " ,_()");
    Words kept;
    size_t i = words.size() > 2 && isOrdinal(words[0]) && words[1].starts_with("gen") ? 2 : 0;
    while (i < words.size() && !graphicsFollow(words, i)) {
        const std::string &word = words[i];
        if (const size_t counted = coreCount(words, i)) {
            i += counted;
            continue;
        }
        if (tensorCores(words, i)) {
            i += 2;
            continue;
        }
        if (word.ends_with("ghz") || word.ends_with("mhz"))
            takeClock(kept, word, clock);
        else if (!isOneOf(modelNoise, word))
            kept.push_back(isOneOf(laptopWords, word) ? "laptop" : word);
        ++i;
    }
    if (kept.size() > 2 && kept.back() == "0") // "Xeon E5-2670 0": the first version
        kept.pop_back();
    return kept.empty() ? words : kept;
}

std::string foldModel(std::string_view name, LoneClock clock)
{
    std::string folded = joined(modelWords(name, clock));
    std::erase(folded, '-');
    return folded;
}

std::optional<CardSlice> cardSlice(std::string_view name)
{
    const Words words = split(foldText(name), " ");
    const auto mig = std::find(words.begin(), words.end(), "mig");
    if (mig == words.begin() || mig == words.end() || mig + 1 == words.end())
        return {};
    const std::string &profile = mig[1]; // "1g.5gb", also "1c.3g.20gb"
    const auto at = profile.find("g.");
    if (at == 0 || at == std::string::npos || !isDigit(profile[at - 1]))
        return {};
    CardSlice slice{{}, profile[at - 1] - '0'};
    for (auto word = words.begin(); word != mig; ++word)
        slice.card += (slice.card.empty() ? "" : " ") + *word;
    return slice;
}

// ---- places ----

namespace {

constexpr std::array<std::string_view, 6> joiners{"and", "y", "e", "i", "et", "und"};
constexpr std::array<std::string_view, 29> articles{"the", "la", "el", "los", "las", "le", "les", "l",   "il", "lo",
                                                    "os",  "as", "o",  "a",   "of",  "de", "del", "da",  "do", "dos",
                                                    "das", "di", "du", "des", "d",   "en", "in",  "els", "ses"};
constexpr std::array<std::string_view, 33> kinds{
    "province",    "provincia", "region",     "comunidad",  "autonoma",   "community",    "autonomous",
    "isla",        "islas",     "island",     "islands",    "illa",       "illes",        "archipielago",
    "archipelago", "estado",    "state",      "city",       "ciudad",     "republic",     "republica",
    "kingdom",     "reino",     "principado", "condado",    "department", "departamento", "departement",
    "district",    "distrito",  "prefecture", "prefectura", "canton"};

std::string whole(std::string word)
{
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 4> shortened{
        {{"st", "saint"}, {"ste", "sainte"}, {"sta", "santa"}, {"sto", "santo"}}};
    for (const auto &[part, full] : shortened)
        if (word == part)
            return std::string(full);
    return word;
}

/// "korea, republic of" as it is said: what follows the one comma goes first.
std::string inSpokenOrder(const std::string &folded)
{
    const auto comma = folded.find(',');
    if (comma == std::string::npos || folded.find(',', comma + 1) != std::string::npos)
        return folded;
    return folded.substr(comma + 1) + " " + folded.substr(0, comma);
}

template <class Drop> Words without(Words words, Drop drop)
{
    Words kept;
    std::copy_if(words.begin(), words.end(), std::back_inserter(kept),
                 [&](const std::string &word) { return !drop(word); });
    return kept.empty() ? words : kept; // a name that is nothing but such words: "Y", "La"
}

Words placeWords(std::string_view name)
{
    std::string folded = inSpokenOrder(foldText(name));
    std::erase(folded, '\'');
    std::erase(folded, '.'); // "U.S.", and "St." is "st"
    Words words = split(folded, " ,;:-_/()&+\"[]");
    for (std::string &word : words)
        word = whole(std::move(word));
    return without(std::move(words), [](const std::string &word) { return isOneOf(joiners, word); });
}

} // namespace

std::string foldPlace(std::string_view name) { return joined(placeWords(name)); }

std::string foldPlaceLoosely(std::string_view name, LeftOut leftOut)
{
    const bool kindsToo = leftOut == LeftOut::kinds;
    Words words = without(placeWords(name), [&](const std::string &word) {
        return isOneOf(articles, word) || (kindsToo && isOneOf(kinds, word));
    });
    std::sort(words.begin(), words.end());
    return joined(words);
}

std::optional<std::pair<std::string, std::string>> nameAndQualifier(std::string_view text)
{
    constexpr std::array<std::string_view, 1> blank{" "};
    text = trimmed(text, blank);
    const bool brackets = !text.empty() && text.back() == ')';
    auto at = brackets ? text.rfind('(') : text.rfind(',');
    if (at == std::string_view::npos)
        at = text.rfind('/');
    if (at == std::string_view::npos)
        return {};
    const auto name = trimmed(text.substr(0, at), blank);
    const auto qualifier = trimmed(text.substr(at + 1, text.size() - at - 1 - (brackets ? 1 : 0)), blank);
    if (name.empty() || qualifier.empty())
        return {};
    return std::pair(std::string(name), std::string(qualifier));
}

} // namespace huella
