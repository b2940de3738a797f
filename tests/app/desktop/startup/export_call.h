// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/desktop/formats/pdf_fixture.h"

#include <QProcess>
#include <QTemporaryDir>

namespace huella::export_call {

// The program called without a window, and what it answered.

struct Answer {
    int status = -1;
    QByteArray out, err;
};

inline Answer call(const QStringList &arguments, const QString &folder,
                   const QString &language = QStringLiteral("C.UTF-8"))
{
    QProcess process;
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("PATH"), qEnvironmentVariable("PATH"));
    environment.insert(QStringLiteral("HOME"), folder);
    environment.insert(QStringLiteral("LANG"), language);
    environment.insert(QStringLiteral("SOURCE_DATE_EPOCH"), QStringLiteral("1795392000"));
    if (QFile::exists(folder + QStringLiteral("/fonts.conf")))
        environment.insert(QStringLiteral("FONTCONFIG_FILE"), folder + QStringLiteral("/fonts.conf"));
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(folder);
    process.start(QStringLiteral(HUELLA_PROGRAM), arguments);
    process.waitForFinished(60'000);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

inline const QString sample = QStringLiteral(HUELLA_SOURCE_DIR "/resources/samples/sample.huella");

inline QByteArray fileAt(const QTemporaryDir &folder, const char *name)
{
    return bytesOf(folder.filePath(QString::fromLatin1(name)));
}

} // namespace huella::export_call
