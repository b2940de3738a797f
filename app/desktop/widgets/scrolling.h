// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace huella {

class SteadyScrollArea;

/// Lets what is inside scroll as a whole where it is too large for its place: without a frame, and the keys stay with its parts.
void holdScrolling(SteadyScrollArea *area, QWidget *inside);
/// The same for a page that is nothing but that.
void fillScrolling(QWidget *page, QWidget *inside);

} // namespace huella
