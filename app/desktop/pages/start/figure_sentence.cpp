// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/start/figure_sentence.h"

#include "core/charts/figures.h"
#include "core/wording/answer.h"
#include "core/wording/explain.h"
#include "core/wording/sentences.h"

namespace huella {

std::string figureSentence(const Estimate &estimate, const Dataset &dataset, const Wording &words)
{
    const Inputs &in = estimate.inputs;
    const Numbers &numbers = words.numbers();
    const auto figures = answerFigures(estimate, words);
    const auto sentence = [&words](const std::string &amount) { return inSentence(amount, words.language()); };
    const std::string memory = numbers.exact(in.memory.value.value(), "GB");
    return words(
        "start.figure.sentence",
        {textArg("hours", numbers.exact(in.hours.value.value(), "h")), textArg("hardware", hardwareText(in, words)),
         textArg("memory", memory), textArg("place", placeText(in, words)), textArg("pue", numbers.exact(in.pue.value)),
         textArg("energy", figures[1].value), textArg("emissions", sentence(figures[0].value)),
         textArg("range", sentence(figures[0].range)),
         textArg("intensity", sentence(numbers.exact(in.intensity.value.value(), "g CO₂e/kWh"))),
         textArg("source", originText(in.intensity.origin, dataset, words)), textArg("version", HUELLA_VERSION)});
}

} // namespace huella
