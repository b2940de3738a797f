// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/document/recovery_file.h"

#include "app/desktop/common/text.h"
#include "app/desktop/document/state_folder.h"
#include "core/base/whole_file.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

namespace huella {
namespace {

constexpr int formatVersion = 1;
const QString ending = QStringLiteral(".recovery");

QByteArray lineOf(const RecoveryHead &head)
{
    const QJsonObject line{{QStringLiteral("huella_recovery"), formatVersion},
                           {QStringLiteral("path"), head.path},
                           {QStringLiteral("digest"), QString::fromLatin1(head.digest.toHex())},
                           {QStringLiteral("when"), head.when.toUTC().toString(Qt::ISODateWithMs)}};
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<RecoveryHead> headOf(const QByteArray &line)
{
    const QJsonObject read = QJsonDocument::fromJson(line).object();
    if (read[QStringLiteral("huella_recovery")].toInt() != formatVersion)
        return {};
    return RecoveryHead{read[QStringLiteral("path")].toString(),
                        QByteArray::fromHex(read[QStringLiteral("digest")].toString().toLatin1()),
                        QDateTime::fromString(read[QStringLiteral("when")].toString(), Qt::ISODateWithMs)};
}

} // namespace

QString recoveryFolder() { return stateFolder(QStringLiteral("recovery")); }

QString newRecoveryFile()
{
    return QDir(recoveryFolder()).filePath(QUuid::createUuid().toString(QUuid::Id128) + ending);
}

QString lockOf(const QString &recoveryFile) { return recoveryFile + QStringLiteral(".lock"); }

Result<void> writeRecovery(const QString &file, const RecoveryHead &head, const Study &study)
{
    const std::string text = lineOf(head).toStdString() + writeStudy(study);
    return writeWhole(QFile::encodeName(file).toStdString(), text, WholeFile::Access::own);
}

Result<RecoveredStudy> readRecovery(const QString &file)
{
    const auto bytes = readFile(file);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const auto end = bytes->indexOf('\n');
    const auto head = headOf(bytes->left(end));
    if (!head || end < 0)
        return badInput(toStdString(file), Message("recovery.damaged"));
    const QByteArray study = bytes->mid(end + 1);
    return readStudy({study.constData(), size_t(study.size())}, toStdString(file)).map([&](ReadStudy read) {
        return RecoveredStudy{*head, LoadedStudy{std::move(read), false, digestOf(study)}};
    });
}

std::vector<LeftBehind> leftBehind()
{
    const QDir folder(recoveryFolder());
    std::vector<LeftBehind> left;
    for (const QString &name : folder.entryList({QLatin1Char('*') + ending}, QDir::Files, QDir::Time)) {
        LeftBehind each{folder.filePath(name), {}};
        if (each.lock.take(lockOf(each.file)) == HeldLock::Outcome::held && QFile::exists(each.file))
            left.push_back(std::move(each));
    }
    for (const QString &name : folder.entryList({QLatin1Char('*') + ending + QStringLiteral(".lock")}, QDir::Files))
        if (const QString lock = folder.filePath(name); !QFile::exists(lock.chopped(5)))
            HeldLock().take(lock); // of a killed program that had nothing unsaved: taken and let go, it is no more
    return left;
}

} // namespace huella
