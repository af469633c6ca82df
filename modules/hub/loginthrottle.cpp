// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/loginthrottle.h"

#include <algorithm>

namespace Yixian {

namespace {

constexpr Millis shortWindow = std::chrono::minutes(5);
constexpr Millis longWindow = std::chrono::hours(1);
constexpr Millis addressWindow = std::chrono::minutes(1);
constexpr int mostInShort = 5;  // of a person from one address
constexpr int mostInLong = 10;  // likewise, and of a person from anywhere
constexpr int mostOfAddress = 60;
constexpr Millis shortest = std::chrono::seconds(1);

QString seconds(Millis wait)
{
    return QString::number(std::chrono::ceil<std::chrono::seconds>(wait).count());
}

} // namespace

template<class Counts>
std::optional<Millis> LoginThrottle::wait(Counts counts, int most, Millis window, Millis now) const
{
    if (most <= 0)
        return shortest; // what is under way decides
    int found = 0;
    for (auto failure = m_failures.crbegin(); failure != m_failures.crend() && now - failure->at < window; ++failure)
        if (counts(*failure) && ++found == most)
            return failure->at + window - now;
    return std::nullopt;
}

template<class Counts>
int LoginThrottle::underWay(Counts counts) const
{
    return static_cast<int>(std::count_if(m_begun.cbegin(), m_begun.cend(), counts));
}

void LoginThrottle::ended(const UserId &user, const QString &address)
{
    const auto one = std::find_if(m_begun.cbegin(), m_begun.cend(), [&](const Failure &begun) { return begun.user == user && begun.address == address; });
    if (one != m_begun.cend())
        m_begun.erase(one);
}

Result<void> LoginThrottle::check(const UserId &user, const QString &address, bool known, Millis now) const
{
    const auto ofBoth = [&](const Failure &failure) { return failure.user == user && failure.address == address; };
    const auto ofUser = [&](const Failure &failure) { return failure.user == user; };
    const auto ofAddress = [&](const Failure &failure) { return !address.isEmpty() && failure.address == address; };
    std::optional<Millis> longest;
    const int here = underWay(ofBoth);
    for (const auto &waiting : {wait(ofBoth, mostInShort - here, shortWindow, now), wait(ofBoth, mostInLong - here, longWindow, now),
                                wait(ofAddress, mostOfAddress, addressWindow, now)})
        if (waiting && (!longest || *waiting > *longest))
            longest = waiting;
    if (longest)
        return failure(ErrorCode::TooManyAttempts, {seconds(*longest)});
    if (known)
        return {};
    if (const auto waiting = wait(ofUser, mostInLong - underWay(ofUser), longWindow, now))
        return failure(ErrorCode::AccountLocked, {QString::number(std::chrono::ceil<std::chrono::minutes>(*waiting).count())});
    return {};
}

void LoginThrottle::failed(const UserId &user, const QString &address, Millis now)
{
    while (!m_failures.empty() && now - m_failures.front().at >= longWindow)
        m_failures.pop_front();
    m_failures.push_back({now, user, address});
}

void LoginThrottle::succeeded(const UserId &user, const QString &address)
{
    std::erase_if(m_failures, [&](const Failure &failure) { return failure.user == user && failure.address == address; });
}

} // namespace Yixian
