// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/unfinished.h"

#include <unistd.h>

#include <atomic>
#include <csignal>
#include <utility>

namespace huella {

/// One of a list that only grows at its head and whose entries are used again, so that a signal handler can walk it at any time.
struct Unfinished::Entry {
    enum State { unused, changing, waiting };
    std::atomic<State> state{changing};
    Kind kind = Kind::file;
    std::string path;
    Entry *next = nullptr;
};

namespace {

std::atomic<Unfinished::Entry *> newest{nullptr};

Unfinished::Entry *unusedEntry()
{
    using Entry = Unfinished::Entry;
    for (Entry *each = newest.load(); each; each = each->next)
        if (auto expected = Entry::unused; each->state.compare_exchange_strong(expected, Entry::changing))
            return each;
    auto *made = new Entry; // stays for ever: the handler may be looking at it
    made->next = newest.load();
    while (!newest.compare_exchange_weak(made->next, made)) {
    }
    return made;
}

/// May do little more than this: unlink and rmdir are allowed in a signal handler. Files go first, then their folders.
void takeAway()
{
    using Entry = Unfinished::Entry;
    for (const auto kind : {Unfinished::Kind::file, Unfinished::Kind::folder})
        // inner folders before outer ones
        for (int round = 0; round < (kind == Unfinished::Kind::folder ? 8 : 1); ++round)
            for (const Entry *each = newest.load(); each; each = each->next)
                if (each->state.load() == Entry::waiting && each->kind == kind)
                    static_cast<void>(kind == Unfinished::Kind::file ? ::unlink(each->path.c_str())
                                                                     : ::rmdir(each->path.c_str()));
}

extern "C" void onInterrupt(int signal)
{
    takeAway();
    ::signal(signal, SIG_DFL);
    ::raise(signal);
}

} // namespace

Unfinished::Unfinished(const std::string &path, Kind kind) : entry_(unusedEntry())
{
    entry_->path = path;
    entry_->kind = kind;
    entry_->state.store(Entry::waiting);
}

Unfinished::Unfinished(Unfinished &&other) noexcept : entry_(std::exchange(other.entry_, nullptr)) {}

Unfinished &Unfinished::operator=(Unfinished &&other) noexcept
{
    forget();
    entry_ = std::exchange(other.entry_, nullptr);
    return *this;
}

Unfinished::~Unfinished() { forget(); }

void Unfinished::forget()
{
    if (entry_)
        std::exchange(entry_, nullptr)->state.store(Entry::unused);
}

void turnWriteSignalsIntoErrors()
{
    ::signal(SIGPIPE, SIG_IGN);
    ::signal(SIGXFSZ, SIG_IGN);
}

void takeUnfinishedAwayOnSignals()
{
    turnWriteSignalsIntoErrors();
    for (const int signal : {SIGINT, SIGTERM, SIGHUP})
        if (::signal(signal, onInterrupt) == SIG_IGN) // nohup
            ::signal(signal, SIG_IGN);
}

struct WithoutInterruption::Before {
    sigset_t signals;
};

WithoutInterruption::WithoutInterruption() : before_(new Before)
{
    sigset_t held;
    ::sigemptyset(&held);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP})
        ::sigaddset(&held, signal);
    ::pthread_sigmask(SIG_BLOCK, &held, &before_->signals);
}

WithoutInterruption::~WithoutInterruption()
{
    ::pthread_sigmask(SIG_SETMASK, &before_->signals, nullptr);
    delete before_;
}

} // namespace huella
