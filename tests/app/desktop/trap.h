// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QImage>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>

#include <sys/inotify.h>
#include <unistd.h>

namespace huella {

/// A folder of files and a port of this machine that nobody has a reason to open. The kernel tells of every process that opens
/// one of the files, and the port of every call.
class Trap {
public:
    static constexpr auto secret = "quetzal-7f3a-inside";

    Trap()
    {
        const QByteArray bait(secret);
        for (const char *name : {"bait.txt", "bait.tex", "bait.css", "bait.html", "bait.svg"})
            put(name, bait);
        QImage(1, 1, QImage::Format_RGB32).save(path("bait.png"));
        watch_ = inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
        ready_ = watch_ >= 0
                 && inotify_add_watch(watch_, QFile::encodeName(folder_.path()).constData(), IN_OPEN | IN_ACCESS) >= 0
                 && server_.listen(QHostAddress::LocalHost);
    }
    ~Trap()
    {
        if (watch_ >= 0)
            close(watch_);
    }
    Trap(const Trap &) = delete;
    Trap &operator=(const Trap &) = delete;

    bool isReady() const { return ready_; }
    QString path(const char *name) const { return folder_.filePath(QString::fromLatin1(name)); }
    QString address() const { return QStringLiteral("http://127.0.0.1:%1/bait").arg(server_.serverPort()); }

    /// What was opened or called since the last time it was asked.
    QStringList sprung()
    {
        QStringList what;
        alignas(inotify_event) char buffer[4096];
        for (ssize_t length = read(watch_, buffer, sizeof buffer); length > 0;
             length = read(watch_, buffer, sizeof buffer))
            for (ssize_t at = 0; at < length;) {
                const auto *event = reinterpret_cast<const inotify_event *>(buffer + at);
                if (event->len > 0)
                    what << QString::fromLocal8Bit(event->name);
                at += ssize_t(sizeof(inotify_event) + event->len);
            }
        while (server_.waitForNewConnection(100)) {
            delete server_.nextPendingConnection();
            what << QStringLiteral("a call");
        }
        return what;
    }

private:
    void put(const char *name, const QByteArray &bytes)
    {
        QFile file(path(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
    }

    QTemporaryDir folder_;
    QTcpServer server_;
    int watch_ = -1;
    bool ready_ = false;
};

} // namespace huella
