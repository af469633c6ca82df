// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time.h"

namespace Yixian {

// Chance that can be asked again: the same seed, case number and topic always give the same throw, whatever was asked in
// between. A run with the same seed therefore takes the same decisions even when the cases come in another order.
class Dice
{
public:
    Dice(quint64 seed, const QString &of) : m_state(mix(seed ^ hash(of))) {}

    // In [0, 1).
    double roll(const char *topic, int turn = 0) const
    {
        const quint64 bits = mix(m_state ^ hash(topic) ^ mix(static_cast<quint64>(turn) + 1));
        return static_cast<double>(bits >> 11) * 0x1.0p-53;
    }
    bool chance(double share, const char *topic, int turn = 0) const { return roll(topic, turn) < share; }
    double between(double from, double to, const char *topic, int turn = 0) const { return from + (to - from) * roll(topic, turn); }
    Millis minutes(double from, double to, const char *topic, int turn = 0) const
    {
        return Millis{static_cast<qint64>(between(from, to, topic, turn) * 60'000)};
    }
    template<class List>
    auto pick(const List &list, const char *topic, int turn = 0) const
    {
        return list[static_cast<qsizetype>(roll(topic, turn) * static_cast<double>(list.size()))];
    }

private:
    static constexpr quint64 mix(quint64 x) // splitmix64
    {
        x += 0x9e3779b97f4a7c15u;
        x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9u;
        x = (x ^ (x >> 27)) * 0x94d049bb133111ebu;
        return x ^ (x >> 31);
    }
    static quint64 hash(const char *text)
    {
        quint64 value = 0xcbf29ce484222325u; // FNV-1a
        for (; *text; ++text)
            value = (value ^ static_cast<unsigned char>(*text)) * 0x100000001b3u;
        return value;
    }
    static quint64 hash(const QString &text) { return hash(text.toUtf8().constData()); }

    quint64 m_state;
};

} // namespace Yixian
