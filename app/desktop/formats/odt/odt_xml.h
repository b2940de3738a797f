// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/formats/office/xml_out.h"

namespace huella {

/// One of an ODT's files, with the namespaces and the version of the format at its root.
XmlOut odtXml(const char *root);
/// Text of a paragraph: spaces beside each other would be one to the format unless they are counted. `afterSpace` is set where
/// the paragraph begins, and tells from then on whether the last letter was a space.
void writeOdtLine(XmlOut &xml, const QString &text, bool &afterSpace);

/// "12.34mm" of a length in units (paper_style.h).
QString millimetres(double units);
/// "9.5pt"
QString points(double points);

} // namespace huella
