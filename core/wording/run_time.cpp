// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/run_time.h"

#include <cmath>

namespace huella {
namespace {

bool isTraining(const Run &run) { return run.training && run.training->factor() != 1; }

double givenTimes(const Run &run) { return run.workload.runs.value_or(1); }

/// "two" up to nine, where a sentence has no digits.
std::string numberInWords(double number, const Wording &words)
{
    const std::string key = "number.word." + words.numbers().exact(number);
    return words.has(key) ? words(key) : words.numbers().exact(number);
}

/// "development 0.35, two retrainings of 0.15".
std::string trainingParts(const Training &training, const Wording &words)
{
    std::string parts;
    const auto add = [&parts](const std::string &part) { parts += (parts.empty() ? "" : ", ") + part; };
    if (training.development > 0)
        add(words("run_time.development", {textArg("share", words.numbers().exact(training.development))}));
    if (training.retrainings * training.retrainingShare > 0)
        add(words("run_time.retrainings", {numberArg("count", training.retrainings),
                                           textArg("number", numberInWords(training.retrainings, words)),
                                           textArg("share", words.numbers().exact(training.retrainingShare))}));
    return parts;
}

/// "5 times a week for 3 years".
std::string recurrenceText(const Recurrence &repeat, const Wording &words)
{
    const Numbers &numbers = words.numbers();
    return words("run_time.every." + std::string(toString(repeat.every)),
                 {numberArg("count", repeat.count), textArg("times", numbers.exact(repeat.count))})
           + " "
           + words("run_time.for." + std::string(toString(repeat.lasting)),
                   {numberArg("count", repeat.duration), textArg("duration", numbers.exact(repeat.duration))});
}

} // namespace

bool isRepeated(const Run &run) { return run.repeat || isTraining(run) || givenTimes(run) != 1; }

std::string hoursText(double hours, const Numbers &numbers)
{
    constexpr double secondsOfAnHour = 3600, aMinute = 1.0 / 60;
    return hours > 0 && hours < aMinute ? numbers.significant(hours * secondsOfAnHour, "s") : numbers.exact(hours, "h");
}

std::string countText(double count, const Wording &words)
{
    constexpr double leastWhole = 100;
    const double hundredths = std::round(count * 100) / 100;
    if (std::abs(count - hundredths) < 1e-9 * std::abs(count))
        return words.numbers().exact(hundredths);
    if (count >= leastWhole)
        return words.numbers().fixed(count, 0);
    return hundredths == 0 ? words.numbers().significant(count, 2) : words.numbers().exact(hundredths);
}

std::string runTimeText(const Run &run, const std::string &hours, const Wording &words)
{
    const double times = givenTimes(run);
    std::string text = hours;
    if (run.repeat && times != 1)
        text = words("run_time.several", {textArg("times", countText(times, words)), textArg("hours", hours)});
    const bool more = run.repeat || times != 1;
    if (isTraining(run))
        text = words(more ? "run_time.training.inside" : "run_time.training",
                     {textArg("hours", text), textArg("factor", countText(run.training->factor(), words)),
                      textArg("parts", trainingParts(*run.training, words))});
    if (run.repeat)
        return text + ", " + recurrenceText(*run.repeat, words);
    if (times != 1)
        text += ", " + words("run_time.times", {numberArg("count", times), textArg("times", countText(times, words))});
    return text;
}

std::string timesText(const Run &run, double times, const Wording &words)
{
    const std::string all = countText(times, words);
    const std::string parts = isTraining(run) ? trainingParts(*run.training, words) : std::string();
    if (!run.repeat)
        return parts.empty() ? all : all + ": " + parts;
    std::string often = recurrenceText(*run.repeat, words);
    if (const double given = givenTimes(run); given != 1)
        often = countText(given, words) + "\u00a0×\u00a0" + often;
    if (!parts.empty())
        often += " (" + parts + ")";
    return words("run_time.in_all", {textArg("often", often), textArg("times", all)});
}

} // namespace huella
