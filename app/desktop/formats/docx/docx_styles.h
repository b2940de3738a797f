// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/formats/office/text_looks.h"

#include <QByteArray>

namespace huella {

class XmlOut;

/// styles.xml: paragraphs and letters by name, and the language.
QByteArray docxStyles(Language language);
/// numbering.xml: the bullets, and so many lists with numbers, each of which begins with 1.
QByteArray docxNumbering(int numberedLists);
/// What a paragraph of a list refers to: the bullets, or the numbers of the list (from 1 on).
QString numberingId(int numberedList);
inline constexpr int bulletList = 0;

/// How the letters of a run look, where they do not look as the rest.
void writeRunLook(XmlOut &xml, const TextRun &run, bool link);

} // namespace huella
