// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/jsonwriter.h"

#include <QByteArrayView>

namespace Yixian::Json {

// Reads JSON in one pass, straight into the fields that visit() names: no tree stands in between, and nothing is allocated
// for what is not kept. Strict, because it stands behind an open port: anything RFC 8259 does not allow is an error, and so
// are a field that comes twice, bytes that are not UTF-8, half a surrogate pair, an integer beyond 2^53, nesting deeper
// than allowed, and more items in lists or fields in an object than anybody has use for. Fields nobody knows are skipped; what is absent is zero. Lives as long as one message.
class Reader
{
public:
    // `mostItems`: of all its lists together; two bytes of JSON may be hundreds in memory.
    Reader(QByteArrayView json, int deepest, qint64 mostItems = 4'000'000) : m_json(json), m_room(deepest), m_items(mostItems) {}

    // Each is false at the first thing that does not fit; what was read until then is of no use.
    bool read(QString &value);
    bool read(FreeText &value) { return read(value.value); }
    bool read(bool &value);
    bool read(int &value);
    bool read(qint64 &value);
    bool read(double &value);
    bool read(Instant &value);
    bool read(CaseFlags &value);
    bool read(QUuid &value);
    bool read(QByteArray &value);
    bool read(QJsonObject &value);
    template<NamedEnum E>
    bool read(E &value)
    {
        QByteArrayView name;
        const auto found = word(name) ? enumFromName<E>(QLatin1String(name)) : std::nullopt;
        if (found)
            value = *found;
        return found.has_value();
    }
    template<class Tag, class Rep>
    bool read(Id<Tag, Rep> &value)
    {
        return read(value.value);
    }
    template<class T>
    bool read(QVector<T> &values)
    {
        values.clear();
        return readItems([&] { return read(values.emplace_back()); });
    }
    template<Visitable T>
    bool read(T &value)
    {
        ObjectState state;
        T::visit(value, Zero{state});
        const bool fits = readFields([&](QByteArrayView key) {
            Field field{*this, state, key};
            T::visit(value, field);
            return field.known ? field.fits : skip();
        });
        return fits && state.actWanted == state.actRead;
    }

    // Calls onField(name) with the cursor at its value, which it has to read or skip; stops where it returns false.
    template<class F>
    bool readFields(F &&onField)
    {
        if (!open('{'))
            return false;
        if (take('}'))
            return close();
        int fields = 0;
        do {
            QByteArrayView key;
            if (++fields > mostFields || !word(key) || !take(':') || !onField(key))
                return false;
        } while (take(','));
        return take('}') && close();
    }
    bool skip();
    // A string as it stands between its quotes; escapes are left as they are.
    bool word(QByteArrayView &raw);
    bool atEnd();
    qsizetype position() const { return m_at; }

private:
    struct ObjectState
    {
        quint64 seen = 0;          // a bit a field
        qsizetype deferred = -1;   // where "do" stands, when it came before "act"
        bool actWanted = false, actRead = false;
    };

    // What the writer left out is the zero of its type, which is not always what a struct begins with.
    struct Zero
    {
        ObjectState &state;
        void operator()(const char *, Act &) { state.actWanted = true; }
        template<class T>
        void operator()(const char *, T &value)
        {
            if constexpr (HasZero<T>)
                value = T{};
        }
    };

    // Reads the value of one key into the field of that name.
    struct Field
    {
        Reader &reader;
        ObjectState &state;
        QByteArrayView key;
        int index = 0;
        bool known = false;
        bool fits = false;

        bool isMine(QByteArrayView name)
        {
            Q_ASSERT(index < 64);
            const quint64 bit = quint64{1} << index++;
            if (known || name != key)
                return false;
            known = true;
            fits = (state.seen & bit) == 0;
            state.seen |= bit;
            return fits;
        }
        template<class T>
        void operator()(const char *name, T &value)
        {
            if (isMine(name))
                fits = reader.read(value);
        }
        template<class T>
        void operator()(const char *name, std::optional<T> &value)
        {
            if (isMine(name))
                fits = reader.read(value.emplace());
        }
        void operator()(const char *name, Act &act)
        {
            if (isMine(name))
                fits = reader.readAct(state, act);
            if (isMine("do"))
                fits = reader.readActFields(state, act);
        }
    };

    template<class F>
    bool readItems(F &&onItem)
    {
        if (!open('['))
            return false;
        if (take(']'))
            return close();
        do {
            if (--m_items < 0 || !onItem())
                return false;
        } while (take(','));
        return take(']') && close();
    }
    bool readAct(ObjectState &state, Act &act);
    bool readActFields(ObjectState &state, Act &act);
    bool open(char bracket) { return take(bracket) && --m_room >= 0; }
    bool close() { return ++m_room >= 0; }
    bool take(char c);
    bool keyword(QByteArrayView text);
    void skipSpace();
    bool string(QByteArrayView &raw, bool &escaped);
    QByteArrayView number(); // its text; empty when it is none

    QByteArrayView m_json;
    qsizetype m_at = 0;
    int m_room; // levels that may still open
    qint64 m_items;
    static constexpr int mostFields = 256; // of one object
};

} // namespace Yixian::Json
