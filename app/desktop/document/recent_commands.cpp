// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/common/text.h"
#include "app/desktop/document/file_commands.h"
#include "app/desktop/document/study_names.h"

#include <QFileInfo>

#include <algorithm>

// What the File menu remembers of files.

namespace huella {

void FileCommands::rememberFolder(const QString &path)
{
    context_.settings.folder = QFileInfo(path).absolutePath();
    context_.keepSettings();
}

void FileCommands::rememberFile(const QString &path)
{
    context_.settings.recent = withRecent(context_.settings.recent,
                                          {wholePath(path), toQString(context_.document.study().title), secondsNow()});
    context_.keepSettings();
}

void FileCommands::forgetRecent(const QString &path)
{
    context_.settings.recent = withoutRecent(context_.settings.recent, path);
    context_.keepSettings();
}

bool FileCommands::openOther(const QString &path) { return mayClose() && openPath(path); }

bool FileCommands::locateRecent(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    const QString found =
        context_.dialogs.openPath(window_, QFileInfo(folder).isDir() ? folder : context_.settings.folder);
    if (found.isEmpty() || !openOther(found))
        return false;
    const QString whole = wholePath(found);
    const bool listed =
        std::ranges::any_of(context_.settings.recent, [&](const RecentFile &file) { return file.path == whole; });
    if (listed && whole != path) // it is the other one now; a study taken out of a PDF is none yet
        forgetRecent(path);
    return true;
}

} // namespace huella
