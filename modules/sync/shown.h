// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"

#include <optional>
#include <QVector>

namespace Yixian {

// Text as it may be shown (RELIABILITY 5.9): what cannot be seen, or turns what stands beside it around, becomes a mark that can
// be seen, "⟦U+202E⟧"; text that runs from right to left is kept to itself. Rare characters of names stay as they are.
QString shownText(const QString &text);

// The same for every text of a struct with visit(), wherever it stands in it.
struct ShownTexts
{
    void operator()(const char *, QString &value) const { value = shownText(value); }
    void operator()(const char *, FreeText &value) const { value.value = shownText(value.value); }
    void operator()(const char *, Act &act) const
    {
        std::visit([this](auto &fields) { fields.visit(fields, *this); }, act);
    }
    template<class T>
    void operator()(const char *name, QVector<T> &values) const
    {
        for (T &value : values)
            (*this)(name, value);
    }
    template<class T>
    void operator()(const char *name, std::optional<T> &value) const
    {
        if (value)
            (*this)(name, *value);
    }
    template<class T>
    void operator()(const char *, T &value) const
    {
        if constexpr (requires { T::visit(value, *this); })
            T::visit(value, *this);
    }
};

} // namespace Yixian
