// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/teaching/lessons/lesson.h"

#include <QTest>

namespace huella {

/// A small lesson: 10 h on 4 cores of 10 W each, in two places of 100 and 400 g/kWh, PUE 1.5, twice.
inline std::string smallLesson()
{
    return R"(order: 1
minutes: 15
title: {en: Two places, es: Dos lugares}
about: {en: The same run twice., es: La misma ejecución dos veces.}
study:
  scenarios:
    - id: home
      name: {en: Home, es: Casa}
      runs:
        - {id: r1, name: {en: Run, es: Ejecución}, hours: 10, cores: 4, cpu_tdp_per_core_w: 10, cpu_usage: 0.5, intensity_g_per_kwh: 100, pue: 1.5, runs: 2}
    - id: away
      name: {en: Away, es: Fuera}
      runs:
        - {id: r2, name: {en: Run, es: Ejecución}, hours: 10, cores: 4, cpu_tdp_per_core_w: 10, cpu_usage: 0.5, intensity_g_per_kwh: 400, pue: 1.5, runs: 2}
steps:
  - title: {en: Energy, es: Energía}
    text:
      en: |
        A run of {{= home.hours}} needs {{= home.energy in kWh}}.

        - in {{= home.runs}} times
      es: |
        Una ejecución de {{= home.hours}} necesita {{= home.energy in kWh}}.

        - en {{= home.runs}} veces
    scenario: home
    cover: [E, C]
    chart: figure.scenarios
    cover_chart: true
    question:
      ask: {en: "How much energy does it need?", es: "¿Cuánta energía necesita?"}
      answer: home.energy
      unit: kWh
      tolerance: 2 %
      hint: {en: Power first., es: Primero la potencia.}
      mistakes:
        - {answer: home.energy * 3, say: {en: Three times is once too often., es: Tres veces es una de más.}}
  - title: {en: Ratio, es: Razón}
    text: {en: "How many times as much?", es: "¿Cuántas veces más?"}
    question: {ask: {en: "How many times?", es: "¿Cuántas veces?"}, answer: away.emissions / home.emissions, unit: ""}
summary: {en: Done., es: Hecho.}
teacher: {en: For the teacher., es: Para quien enseña.}
worksheet:
  text: {en: Work it out., es: Resuélvelo.}
  vary:
    - {field: hours, values: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]}
    - {field: cores, values: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]}
    - {field: intensity_g_per_kwh, values: [50, 100, 150, 200, 250], scenario: home}
  questions:
    - {ask: {en: "How much energy?", es: "¿Cuánta energía?"}, answer: home.energy, unit: kWh}
    - {ask: {en: "How much is emitted?", es: "¿Cuánto se emite?"}, answer: home.emissions, unit: g}
)";
}

/// The lesson with one piece of its text replaced, which must be there.
inline std::string changedLesson(const std::string &from, const std::string &to)
{
    std::string text = smallLesson();
    const auto at = text.find(from);
    if (at == std::string::npos)
        qFatal("the lesson has no %s", from.c_str());
    return text.replace(at, from.size(), to);
}

inline Lesson lessonFrom(const std::string &text, Language language = Language::en)
{
    auto lesson = readLesson(text, "two-places.yaml", language);
    if (!lesson)
        qFatal("%s: %s", lesson.error().place.c_str(), lesson.error().message.key.c_str());
    return std::move(*lesson);
}

} // namespace huella
