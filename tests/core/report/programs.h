// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

#include <string>

namespace huella {

// Other programs that read what Huella writes, where a machine has them.

struct Ran {
    bool known = false; ///< the program is installed
    int status = -1;
    QString output; ///< both streams
};

inline bool isInstalled(const QString &program) { return !QStandardPaths::findExecutable(program).isEmpty(); }

inline Ran run(const QString &program, const QStringList &arguments, const QString &folder)
{
    Ran ran;
    ran.known = isInstalled(program);
    if (!ran.known)
        return ran;
    QProcess process;
    process.setWorkingDirectory(folder);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    process.waitForFinished(-1);
    ran.status = process.exitCode();
    ran.output = QString::fromUtf8(process.readAll());
    return ran;
}

/// Writes a file into the folder and returns its path.
inline QString write(const QTemporaryDir &folder, const char *name, const std::string &text)
{
    const QString path = folder.filePath(QString::fromLatin1(name));
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(QByteArray::fromStdString(text));
    return path;
}

/// Holds LaTeX to compile, without a command of the shell. `said`: becomes the text of its PDF.
inline void verifyLatex(const std::string &text, QString *said = nullptr)
{
    const QTemporaryDir folder;
    write(folder, "report.tex", text);
    const Ran ran = run(
        QStringLiteral("pdflatex"),
        {QStringLiteral("-interaction=nonstopmode"), QStringLiteral("-no-shell-escape"), QStringLiteral("report.tex")},
        folder.path());
    if (!ran.known)
        QSKIP("pdflatex is not installed");
    QVERIFY2(ran.status == 0, qPrintable(ran.output.right(2000)));
    if (said) {
        const QStringList arguments{QStringLiteral("-layout"), QStringLiteral("-enc"), QStringLiteral("UTF-8"),
                                    QStringLiteral("report.pdf"), QStringLiteral("-")};
        *said = run(QStringLiteral("pdftotext"), arguments, folder.path()).output;
    }
}

} // namespace huella
