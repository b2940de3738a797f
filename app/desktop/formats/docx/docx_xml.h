// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/formats/office/xml_out.h"

namespace huella {

/// One of a DOCX's files in the language of its text ("w:document"), with the namespaces at its root.
XmlOut wordXml(const char *root);
/// A length in units (paper_style.h) as twentieths of a point, and as the units of pictures.
QString twips(double units);
QString emus(double units);
/// A field that the word processor computes, and what it shows until then. It stands in a paragraph.
void writeField(XmlOut &xml, const QString &instruction, const QString &shown);
/// Letters of a paragraph as they are, spaces at the ends included.
void writeWordText(XmlOut &xml, const QString &text);

} // namespace huella
