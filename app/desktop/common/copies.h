// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace huella {

/// The property of a widget that is no text and copies itself, or what is selected in it, at Ctrl+C: a table, a chart.
inline constexpr auto copiesProperty = "copies";
/// That of one which takes at Ctrl+V what is on the clipboard.
inline constexpr auto pastesProperty = "pastes";

} // namespace huella
