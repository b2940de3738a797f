// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/document/study_names.h"

#include "app/desktop/common/text.h"
#include "app/desktop/document/context.h"
#include "app/desktop/document/state_folder.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace huella {

QString wholePath(const QString &path)
{
    const QFileInfo file(path);
    if (const QString real = file.canonicalFilePath(); !real.isEmpty())
        return real;
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? file.absoluteFilePath() : QDir(folder).filePath(file.fileName());
}

QString openLockOf(const QString &path)
{
    const QString name = QString::fromLatin1(digestOf(wholePath(path).toUtf8()).toHex().left(40));
    return QDir(stateFolder(QStringLiteral("open"))).filePath(name + QStringLiteral(".lock"));
}

QString studyName(const Context &context)
{
    const StudyDocument &document = context.document;
    if (!document.study().title.empty())
        return shownName(toQString(document.study().title));
    if (!document.path().isEmpty())
        return shownName(QFileInfo(document.path()).completeBaseName());
    return context.say("study.untitled");
}

QString suggestedPath(const Context &context, const QString &origin, const QString &ending)
{
    const QString &path = context.document.path().isEmpty() ? origin : context.document.path();
    const QString folder = !path.isEmpty()                     ? QFileInfo(path).absolutePath()
                           : context.settings.folder.isEmpty() ? QDir::homePath()
                                                               : context.settings.folder;
    QString name = !path.isEmpty() ? QFileInfo(path).completeBaseName() : studyName(context);
    name = shownName(name);
    name.replace(QRegularExpression(QStringLiteral("[/\\\\:*?\"<>|\\x00-\\x1f]")), QStringLiteral("-"));
    const QString suggested = QDir(folder).filePath(name.left(80) + ending);
    // a copy stands beside what it was copied from
    const bool taken = !origin.isEmpty() && wholePath(suggested) == wholePath(origin);
    return taken ? QDir(folder).filePath(name.left(80) + QStringLiteral(" 2") + ending) : suggested;
}

} // namespace huella
