// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>

namespace huella {

class PageLayout;

/// A page of a document, from 0 on, as a picture of this width and height, px; what of the page is below that is left out.
/// `ratio`: dots of the screen to a px.
QPixmap pagePicture(PageLayout &layout, int page, QSize size, double ratio);

} // namespace huella
