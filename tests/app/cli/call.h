// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <string>
#include <vector>

/// Runs the built huella-cli, as a script would.
struct Called {
    int status = -1;
    std::string out, err;
    huella::Json json() const { return huella::Json::parse(out); }
};

struct Caller {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    QString outFile; ///< where stdout goes; empty: into the answer
    QString folder;  ///< to run in

    Called operator()(const QStringList &arguments, const QByteArray &input = {}) const
    {
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(folder);
        if (!outFile.isEmpty())
            process.setStandardOutputFile(outFile);
        process.start(HUELLA_CLI, arguments);
        if (!process.waitForStarted())
            return {};
        process.write(input);
        process.closeWriteChannel();
        process.waitForFinished(120'000);
        const bool ended = process.state() == QProcess::NotRunning && process.exitStatus() == QProcess::NormalExit;
        return {ended ? process.exitCode() : -1, process.readAllStandardOutput().toStdString(),
                process.readAllStandardError().toStdString()};
    }
};

inline Called call(const QStringList &arguments, const QByteArray &input = {}) { return Caller()(arguments, input); }

inline QString brokenFile(const QString &name)
{
    return QStringLiteral(HUELLA_SOURCE_DIR "/tests/data/broken/") + name;
}

inline QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// The cells of a CSV text without quotes in it.
inline std::vector<std::vector<std::string>> plainCsv(const std::string &text)
{
    std::vector<std::vector<std::string>> rows;
    for (const QByteArray &line : QByteArray::fromStdString(text).split('\n')) {
        if (line.isEmpty())
            continue;
        rows.emplace_back();
        for (const QByteArray &cell : line.split(','))
            rows.back().push_back(cell.toStdString());
    }
    return rows;
}

/// Fails with both texts when they differ.
#define COMPARE_TEXT(actual, expected) QCOMPARE(QString::fromStdString(actual), QString::fromStdString(expected))
