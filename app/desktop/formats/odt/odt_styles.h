// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/formats/office/text_looks.h"

#include <QByteArray>

namespace huella {

class XmlOut;

/// styles.xml: paragraphs, letters and lists by name, the language, the page with its foot.
QByteArray odtStyles(const Document &document, const PageGeometry &page);

/// The same style on a new page: an automatic one, which writeAutomaticStyles() defines.
QString newPageName(const QString &styleName);
/// Of letters in another language than their document: an automatic one too.
QString languageStyleName(std::string_view code);
QString listStyleName(bool bullets);

/// What a content.xml begins with: the styles of tables, and those of paragraphs that begin a page.
void writeAutomaticStyles(XmlOut &xml, const PageGeometry &page);
/// Both files name the fonts.
void writeFonts(XmlOut &xml);
/// The letters of a role.
void writeLetters(XmlOut &xml, Role role, bool strong = false);

/// The style of the foot of the pages; and the page itself, with its foot.
void writeFootStyle(XmlOut &xml, const PageGeometry &page);
void writePage(XmlOut &xml, const Document &document, const PageGeometry &page);

} // namespace huella
