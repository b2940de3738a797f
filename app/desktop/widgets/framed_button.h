// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QToolButton;
class QWidget;

namespace huella {

/// A tool of a card that is reached by Tab and looks like a button, since words stand on it.
QToolButton *framedButton(const char *name, QWidget *parent);

} // namespace huella
