// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemView;

namespace huella {

/// A screen reader selects a row and leaves the current one where it was: then the row that is selected becomes the current one. For
/// views in which one row is chosen, after they have their model.
void followSelection(QAbstractItemView &view);

} // namespace huella
