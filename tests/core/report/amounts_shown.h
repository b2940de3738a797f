// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/stated.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

namespace huella {

/// How texts write an amount: "640 kg" and "636,700 g" where they write it in two ways. As far as rounding tells.
inline QSet<QString> formsOf(const StatedAmount &wanted, const QStringList &texts, Language language)
{
    // a number, a unit behind one space, and neither "/kWh" nor a rounding ("636.7 kg CO₂e ≈ ") after it
    static const QRegularExpression amount(
        QStringLiteral("(?<![0-9.,\\x{202f}])([0-9][0-9.,\\x{202f}]*[\\x{a0}\\x{202f}](?:mg|g|kg|t|Wh|kWh|MWh))(?![A-Za-z/])(?! ?CO₂e/)(?!( CO₂e)? ≈)"));
    QSet<QString> forms;
    for (const QString &text : texts)
        for (auto each = amount.globalMatch(text); each.hasNext();) {
            const QString form = each.next().captured(1);
            if (const auto stated = shortAmount(form.toStdString(), language); stated && stated->agrees(wanted))
                forms.insert(form);
        }
    return forms;
}

} // namespace huella
