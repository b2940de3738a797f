// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/formats/pdf/limited_process.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <fstream>
#include <new>

namespace huella {
namespace {

constexpr int finishedStatus = 0, exceededStatus = 10, crashedStatus = 11;
constexpr int clockPerProcessorTime = 6;
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__) // of address space, which sanitizers never use
constexpr bool reservesTerabytes = true;
#else
constexpr bool reservesTerabytes = false;
#endif

/// Bytes of address space that this process has now; 0 where the system does not tell.
std::size_t addressSpace()
{
    std::size_t pages = 0;
    std::ifstream("/proc/self/statm") >> pages;
    return pages * std::size_t(sysconf(_SC_PAGESIZE));
}

void limit(int resource, rlim_t most)
{
    rlimit now{};
    if (getrlimit(__rlimit_resource(resource), &now) == 0) {
        now.rlim_cur = now.rlim_max == RLIM_INFINITY ? most : std::min(most, now.rlim_max);
        setrlimit(__rlimit_resource(resource), &now);
    }
}

void setLimits(ProcessLimits limits)
{
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_CPU, limits.cpuSeconds);
    if (const auto now = addressSpace(); now > 0 && !reservesTerabytes)
        limit(RLIMIT_AS, now + limits.memoryBytes);
    // A library may catch std::bad_alloc and try again for ever; out of memory is the end here.
    std::set_new_handler([] { _exit(exceededStatus); });
    // the other process's handlers are not this one's: some start programs
    for (int signal = 1; signal < NSIG; ++signal)
        std::signal(signal, SIG_DFL);
    prctl(PR_SET_PDEATHSIG, SIGKILL); // it holds open what the window held, locks too
}

bool writeAll(int to, const std::string &bytes)
{
    for (std::size_t done = 0; done < bytes.size();) {
        const auto now = ::write(to, bytes.data() + done, bytes.size() - done);
        if (now < 0 && errno != EINTR)
            return false;
        done += now > 0 ? std::size_t(now) : 0;
    }
    return true;
}

[[noreturn]] void workAndEnd(const std::function<std::string()> &work, ProcessLimits limits, int to)
{
    setLimits(limits);
    int status = crashedStatus;
    try {
        status = writeAll(to, work()) ? finishedStatus : crashedStatus;
    } catch (...) { // whatever it is: this process ends without unwinding what belongs to the other
    }
    _exit(status);
}

/// All that comes, or nothing where the time is over first.
bool readAll(int from, std::string &bytes, std::chrono::steady_clock::time_point end)
{
    std::array<char, 65536> buffer;
    for (;;) {
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(end - std::chrono::steady_clock::now()).count();
        if (left <= 0)
            return false;
        pollfd waiting{from, POLLIN, 0};
        const int ready = poll(&waiting, 1, int(left));
        if (ready <= 0 && !(ready < 0 && errno == EINTR))
            return false;
        const auto got = ready > 0 ? ::read(from, buffer.data(), buffer.size()) : -1;
        if (got == 0)
            return true;
        if (got > 0)
            bytes.append(buffer.data(), std::size_t(got));
        else if (errno != EINTR)
            return false;
    }
}

LimitedEnd endOf(int status)
{
    if (WIFEXITED(status))
        return WEXITSTATUS(status) == finishedStatus   ? LimitedEnd::finished
               : WEXITSTATUS(status) == exceededStatus ? LimitedEnd::exceeded
                                                       : LimitedEnd::crashed;
    const int signal = WIFSIGNALED(status) ? WTERMSIG(status) : 0;
    return signal == SIGXCPU || signal == SIGKILL ? LimitedEnd::exceeded : LimitedEnd::crashed;
}

} // namespace

LimitedAnswer runLimited(const std::function<std::string()> &work, ProcessLimits limits)
{
    std::array<int, 2> ends{};
    if (pipe2(ends.data(), O_CLOEXEC) != 0)
        return {};
    const pid_t child = fork();
    if (child == 0) {
        close(ends[0]);
        workAndEnd(work, limits, ends[1]);
    }
    close(ends[1]);
    LimitedAnswer answer;
    if (child > 0) {
        const auto end =
            std::chrono::steady_clock::now() + std::chrono::seconds(clockPerProcessorTime * limits.cpuSeconds);
        if (!readAll(ends[0], answer.bytes, end))
            kill(child, SIGKILL);
        int status = 0;
        while (waitpid(child, &status, 0) < 0 && errno == EINTR) {
        }
        answer.end = endOf(status);
    }
    close(ends[0]);
    if (answer.end != LimitedEnd::finished)
        answer.bytes.clear();
    return answer;
}

} // namespace huella
