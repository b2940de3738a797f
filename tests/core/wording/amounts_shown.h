// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/checks/amount_parser.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <cmath>

namespace huella {

/// Whether one may be the other, rounded to two digits or more.
inline bool mayBe(const ParsedAmount &stated, const ParsedAmount &wanted)
{
    return stated.agrees(wanted) && std::abs(stated.value - wanted.value) <= 0.055 * std::abs(wanted.value);
}

/// One digit of it, coarser than any amount is said: "700 kg" of 747 kg.
inline bool isItsFirstDigit(const ParsedAmount &stated, const ParsedAmount &wanted)
{
    if (!stated.agrees(wanted) || wanted.value <= 0)
        return false;
    const double unit = std::pow(10, std::floor(std::log10(wanted.value)));
    return std::abs(stated.value - unit * std::round(wanted.value / unit)) < 1e-9 * wanted.value;
}

/// How texts write an amount: "640kg" and "636700g" where they write it in two ways; spaces and groups aside.
inline QSet<QString> formsOf(const ParsedAmount &wanted, const QStringList &texts, Language language)
{
    // a number, a unit behind one space, and neither "/kWh" nor a rounding ("636.7 kg CO₂e ≈ ") after it
    static const QRegularExpression amount(
        QStringLiteral("(?<![0-9.,\\x{202f}])([0-9][0-9.,\\x{202f}]*[\\x{a0}\\x{202f}](?:mg|g|kg|t|Wh|kWh|MWh))(?![A-"
                       "Za-z/])(?! ?CO₂e/)(?!( CO₂e)? ≈)"));
    QSet<QString> forms;
    for (const QString &text : texts)
        for (auto each = amount.globalMatch(text); each.hasNext();) {
            QString form = each.next().captured(1);
            const auto stated = shortAmount(form.toStdString(), language);
            if (stated && (mayBe(*stated, wanted) || isItsFirstDigit(*stated, wanted)))
                forms.insert(form.remove(QRegularExpression(
                    language == Language::es ? QStringLiteral("[\\x{a0}\\x{202f}]") : QStringLiteral("[,\\x{a0}]"))));
        }
    return forms;
}

} // namespace huella
