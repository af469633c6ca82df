// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Loaded before the C library (LD_PRELOAD): YIXIAN_KILL_AT=fdatasync:17 ends the program with SIGKILL as one of its threads
// is about to make that call for the seventeenth time. SQLite writes through these and no others. A tracer stops the program
// at every call that it makes, and two thousand points take hours with it.
#include <csignal>
#include <cstdlib>
#include <string_view>

#include <dlfcn.h>
#include <unistd.h>

namespace {

struct Point
{
    std::string_view call;
    long number = 0;
};

Point pointFromEnvironment()
{
    const char *text = std::getenv("YIXIAN_KILL_AT");
    const std::string_view all = text ? text : "";
    const size_t colon = all.find(':');
    return colon == all.npos ? Point{} : Point{all.substr(0, colon), std::atol(text + colon + 1)};
}

void about(std::string_view call)
{
    static const Point point = pointFromEnvironment();
    thread_local long made = 0;
    if (call == point.call && ++made == point.number)
        ::kill(::getpid(), SIGKILL);
}

template<class Function>
Function *real(const char *name)
{
    return reinterpret_cast<Function *>(::dlsym(RTLD_NEXT, name));
}

} // namespace

extern "C" {

ssize_t pwrite64(int file, const void *data, size_t size, off64_t at)
{
    static auto *const next = real<decltype(pwrite64)>("pwrite64");
    about("pwrite64");
    return next(file, data, size, at);
}

int fdatasync(int file)
{
    static auto *const next = real<decltype(fdatasync)>("fdatasync");
    about("fdatasync");
    return next(file);
}

int ftruncate64(int file, off64_t size) noexcept
{
    static auto *const next = real<decltype(ftruncate64)>("ftruncate64");
    about("ftruncate");
    return next(file, size);
}

int unlink(const char *path) noexcept
{
    static auto *const next = real<decltype(unlink)>("unlink");
    about("unlink");
    return next(path);
}

} // extern "C"
