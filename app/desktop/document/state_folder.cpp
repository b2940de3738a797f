// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/document/state_folder.h"

#include <QDir>
#include <QFile>

namespace huella {

QString stateFolder(const QString &name)
{
    const QString given = QFile::decodeName(qgetenv("XDG_STATE_HOME"));
    const QString home = QDir::isAbsolutePath(given) ? given : QDir::home().filePath(QStringLiteral(".local/state"));
    const QString folder = QDir(home).filePath(QStringLiteral("huella/") + name);
    if (QDir().mkpath(folder))
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return folder;
}

} // namespace huella
