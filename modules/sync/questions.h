// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/result.h"

#include <functional>
#include <QHash>
#include <QPointer>

namespace Yixian {

// What the hub was asked and has not answered yet, each by its id. Every question is answered once, if with an error, unless
// whoever asked has gone or asks something else by then. Owned by the link, in its thread.
template<class Id, class Answer>
class Questions
{
public:
    using Done = std::function<void(const Result<Answer> &)>;

    // `about`: of those that are asked again after a loss, the case.
    void add(const Id &id, QObject *context, Done done, CaseId about = {}) { m_open.insert(id, {context, std::move(done), about}); }
    // No longer interested in what it asked before.
    void forget(const QObject *context)
    {
        m_open.removeIf([context](const typename QHash<Id, Open>::iterator &open) { return !open->context || open->context == context; });
    }
    // False: it is nobody's question, or has an answer already.
    bool answer(const Id &id, const Result<Answer> &answer)
    {
        const auto found = m_open.find(id);
        if (found == m_open.end())
            return false;
        const Open open = std::move(*found);
        m_open.erase(found); // the answer may lead to the next question
        if (open.context)
            open.done(answer);
        return true;
    }
    void answerAll(const Error &why)
    {
        const auto open = std::exchange(m_open, {});
        for (const Open &one : open)
            if (one.context)
                one.done(tl::unexpected(why));
    }
    template<class Ask>
    void askAgain(Ask ask) const
    {
        for (auto open = m_open.cbegin(); open != m_open.cend(); ++open)
            ask(open.key(), open->about);
    }

private:
    struct Open
    {
        QPointer<QObject> context;
        Done done;
        CaseId about;
    };
    QHash<Id, Open> m_open;
};

} // namespace Yixian
