// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/common/xml_text.h"

namespace huella {

QString xmlText(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool pair = c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const bool space = c == u'\n' || c == u'\t' || c == u'\r';
        if (pair)
            ++i;
        else if ((c.unicode() < 0x20 && !space) || c.isSurrogate() || c.unicode() >= 0xfffe)
            text[i] = u' ';
    }
    return text;
}

} // namespace huella
