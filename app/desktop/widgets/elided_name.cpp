// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/widgets/elided_name.h"

#include <QFontMetricsF>

#include <algorithm>

namespace huella {
namespace {

constexpr double shareOfBeginning = 0.45; ///< of the width, for what the names have in common
const QChar ellipsis(0x2026);

/// Where the word begins in which two names differ first; 0: in the first one.
qsizetype differingWord(const QString &name, const QString &other)
{
    const qsizetype most = std::min(name.size(), other.size());
    qsizetype same = 0;
    while (same < most && name[same] == other[same])
        ++same;
    while (same > 0 && !name[same - 1].isSpace())
        --same;
    return same;
}

} // namespace

QString elidedName(const QFontMetricsF &letters, const QString &name, double width, const QStringList &beside)
{
    const QString cut = letters.elidedText(name, Qt::ElideRight, width);
    if (cut == name || cut.size() < 2)
        return cut;
    const QStringView seen = QStringView(cut).chopped(1);
    qsizetype differs = 0;
    for (const QString &other : beside)
        if (other != name && other.startsWith(seen))
            differs = std::max(differs, differingWord(name, other));
    if (differs == 0)
        return cut;
    const QString beginning =
        letters.elidedText(name.left(differs) + ellipsis, Qt::ElideRight, width * shareOfBeginning);
    return beginning
           + letters.elidedText(name.mid(differs), Qt::ElideRight, width - letters.horizontalAdvance(beginning));
}

} // namespace huella
