// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/formats/docx/docx_xml.h"

#include "app/desktop/paper/paper_style.h"

#include <cmath>

namespace huella {
namespace {

constexpr XmlNamespace wordNamespaces[] = {
    {"w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"},
    {"r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"},
    {"wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"},
    {"a", "http://schemas.openxmlformats.org/drawingml/2006/main"},
    {"pic", "http://schemas.openxmlformats.org/drawingml/2006/picture"},
    {"asvg", "http://schemas.microsoft.com/office/drawing/2016/SVG/main"}};

} // namespace

XmlOut wordXml(const char *root) { return {root, wordNamespaces}; }

QString twips(double units) { return QString::number(std::lround(units / pt(1) * 20)); }
QString emus(double units) { return QString::number(std::llround(units / pt(1) * 12700)); }

void writeField(XmlOut &xml, const QString &instruction, const QString &shown)
{
    xml.start("w:fldSimple", {{"w:instr", u' ' + instruction + u' '}});
    xml.start("w:r");
    writeWordText(xml, shown);
    xml.end();
    xml.end();
}

void writeWordText(XmlOut &xml, const QString &text) { xml.element("w:t", text, {{"xml:space", "preserve"}}); }

} // namespace huella
