// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/unicode.h"

#include <QString>

#include <string>
#include <string_view>

namespace huella {

/// The one place where core's UTF-8 and Qt's text meet.
inline QString toQString(std::string_view utf8) { return QString::fromUtf8(utf8.data(), qsizetype(utf8.size())); }
inline std::string toStdString(const QString &text) { return text.toStdString(); }

/// A name as it is shown beside other words, and as a part of a file's name.
inline QString shownName(const QString &name) { return toQString(withoutTurns(toStdString(name))); }

/// A name as the text of an action or a label, where "&" would be taken for a key.
inline QString menuText(QString name) { return name.replace(QLatin1Char('&'), QLatin1String("&&")); }
inline QString menuText(std::string_view name) { return menuText(toQString(name)); }

/// A text of somebody's as it is, for a tooltip: Qt would take what looks like marks for marks.
inline QString plainToolTip(const QString &text)
{
    return text.isEmpty()
               ? QString()
               : QStringLiteral("<qt>%1</qt>").arg(text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br/>")));
}

} // namespace huella
