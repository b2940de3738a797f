// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/formats/office/xml_out.h"

#include <QSizeF>

namespace huella {

/// A picture in a line of text: dots that every program shows, vectors for those that can, and its words.
struct DocxPicture {
    int number = 0;   ///< from 1 on
    QString png, svg; ///< ids of what the text refers to; a picture of dots alone has no svg
    QString title, description;
    QSizeF size; ///< units
};
void writeDocxPicture(XmlOut &xml, const DocxPicture &picture);

} // namespace huella
