// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace huella {

struct Context;

/// The same for every name of a file: links are followed, also where the file is not there yet.
QString wholePath(const QString &path);
/// The lock that a window holds while this file is open in it.
QString openLockOf(const QString &path);
/// A name for the study: its title, else its file, else "Untitled study".
QString studyName(const Context &context);
/// A name to write to, beside the study's file or, where it has none, beside `origin`; never `origin` itself.
QString suggestedPath(const Context &context, const QString &origin, const QString &ending);

} // namespace huella
