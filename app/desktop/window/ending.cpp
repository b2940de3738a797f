// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window/ending.h"

#include "core/base/unfinished.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QSessionManager>

#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>

namespace huella {
namespace {

constexpr int endingSignals[] = {SIGTERM, SIGINT, SIGHUP};
int ends[2] = {-1, -1}; ///< a signal handler may write to one, and the event loop reads the other

extern "C" void onEndingSignal(int)
{
    const int before = errno;
    static_cast<void>(::write(ends[0], "x", 1) == 1);
    errno = before;
}

int listeningEnd()
{
    if (ends[0] < 0 && ::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, ends) != 0)
        return -1;
    return ends[1];
}

} // namespace

Ending::Ending(FileCommands &files, QObject *parent)
    : QObject(parent), files_(files), heard_(listeningEnd(), QSocketNotifier::Read)
{
    turnWriteSignalsIntoErrors();
    connect(&heard_, &QSocketNotifier::activated, this, &Ending::signalled);
    connect(qGuiApp, &QGuiApplication::commitDataRequest, this, &Ending::endSession, Qt::DirectConnection);
    for (const int signal : endingSignals)
        if (::signal(signal, onEndingSignal) == SIG_IGN) // nohup
            ::signal(signal, SIG_IGN);
}

Ending::~Ending()
{
    for (const int signal : endingSignals)
        ::signal(signal, SIG_DFL);
}

void Ending::signalled()
{
    char heard[16];
    static_cast<void>(::read(ends[1], heard, sizeof heard) > 0);
    files_.keepForRecovery();
    // what was under way is done by then
    connect(qApp, &QCoreApplication::aboutToQuit, this, [this] { files_.keepForRecovery(); });
    QCoreApplication::exit(0);
}

void Ending::endSession(QSessionManager &session)
{
    const bool mayAsk = session.allowsInteraction();
    if (!files_.endSession(mayAsk))
        session.cancel();
    if (mayAsk)
        session.release();
}

} // namespace huella
