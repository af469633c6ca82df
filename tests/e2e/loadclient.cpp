// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Clients that a fault is tested with: they ask a hub for one thing after another, write down in a file of their own what they
// asked and what they were told, and come back with the same ids when the link breaks. Bare channels, none of a console's own
// sync: what is measured is the hub. The journal, one line each: S id work (about to be sent), A id seq at case (acknowledged),
// R id code (refused), X id (about to be sent with another body), C id (that was refused), D id (the hub's log does not go on
// from what this client, who names itself by an id, was told).
#include "protocol/codec.h"
#include "protocol/commandid.h"
#include "transport/websocketchannel.h"

#include <algorithm>
#include <cstdio>
#include <map>
#include <memory>
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QRandomGenerator>
#include <QSocketNotifier>
#include <QTimer>
#include <unistd.h>

using namespace Yixian;

namespace {

struct Options
{
    QUrl url;
    QString token;
    int window = 4;        // unanswered at a time, per client
    qint64 commands = 0;   // in all; 0: until told to finish
    int copies = 1;        // each is sent once to so many times, shuffled within the window
    int reuseEvery = 0;    // every so many, its id is sent once more with another body; 0: never
    bool freshIds = false; // the mutant: what is sent again gets another id, so that the hub cannot know it
    int textLength = 40;
    int notes = 0;         // on each case, before the next one is registered; who may write some is told everything, and resumes
    int pause = 0;         // ms before each goes on after an answer
};

class Journal
{
public:
    explicit Journal(const QString &path) : m_file(path)
    {
        if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append))
            qFatal("cannot write %s", qPrintable(path));
    }
    void line(char what, const QUuid &id, const QByteArray &rest = {})
    {
        m_lines += what + QByteArray(" ") + id.toByteArray(QUuid::WithoutBraces) + (rest.isEmpty() ? "" : " ") + rest + '\n';
    }
    // What was said is on the disk when it returns: a promise that is only remembered in memory proves nothing.
    void save()
    {
        if (m_lines.isEmpty())
            return;
        if (m_file.write(m_lines) != m_lines.size() || !m_file.flush() || ::fdatasync(m_file.handle()) != 0)
            qFatal("the journal cannot be written");
        m_lines.clear();
    }

private:
    QFile m_file;
    QByteArray m_lines;
};

// What all clients share: what is left to ask, and when it is over.
struct Work
{
    Options options;
    Journal journal;
    qint64 begun = 0;
    qint64 heard = 0; // messages of any kind, so that one can see the line fall silent
    bool finishing = false;
    QRandomGenerator random{20260709};

    bool more() const { return !finishing && (options.commands == 0 || begun < options.commands); }
};

class Client final : public QObject
{
public:
    Client(Work &work, int number) : m_work(work), m_number(number)
    {
        m_again.setSingleShot(true);
        connect(&m_again, &QTimer::timeout, this, [this] { m_channel ? sendAgain(false) : dial(); });
        m_heart.start(std::chrono::seconds(5));
        connect(&m_heart, &QTimer::timeout, this, [this] {
            if (m_live)
                send(Ping{});
        });
        dial();
    }
    bool done() const { return m_asked.empty(); }

private:
    struct Asked
    {
        Command command;
        QString work; // what it is about, unique
        int underWay = 0; // copies without an answer on this connection
        bool acked = false;
        bool reusing = false;
    };

    void dial()
    {
        m_channel = std::make_unique<WebSocketChannel>(m_work.options.url, ChannelLimits::fromHub());
        connect(m_channel.get(), &MessageChannel::opened, this, [this] {
            Hello hello;
            hello.token = m_work.options.token;
            if (m_work.options.notes > 0) {
                hello.log = m_log;
                hello.epoch = m_epoch;
                hello.seq = m_seq;
                hello.hash = m_hash;
            }
            send(hello);
        });
        connect(m_channel.get(), &MessageChannel::received, this, &Client::receive);
        connect(m_channel.get(), &MessageChannel::closed, this, [this] {
            m_live = false;
            m_channel.release()->deleteLater();
            for (auto &[id, asked] : m_asked)
                asked.underWay = 0;
            m_batch.clear();
            m_again.start(10);
        });
    }

    void send(const ClientMessage &message) { m_channel->send(encode(message)); }

    void receive(const QByteArray &frame)
    {
        ++m_work.heard;
        const auto message = decodeServerMessage(frame);
        if (!message)
            qFatal("the hub said what nobody understands: %s", frame.left(200).constData());
        if (const auto *ack = std::get_if<Ack>(&*message))
            acked(*ack);
        else if (const auto *refused = std::get_if<Refused>(&*message))
            this->refused(*refused);
        else if (const auto *welcome = std::get_if<Welcome>(&*message)) {
            m_log = welcome->log;
            m_epoch = welcome->epoch;
        } else if (const auto *opened = std::get_if<SessionOpened>(&*message)) {
            if (m_seq > 0 && opened->resume == ResumeKind::Diverged)
                m_work.journal.line('D', m_id);
        } else if (const auto *stream = std::get_if<Stream>(&*message)) {
            heardUntil(stream->seq, stream->hash);
            send(Progress{stream->seq});
        } else if (const auto *live = std::get_if<Live>(&*message)) {
            m_live = true;
            heardUntil(live->seq, live->hash);
            send(Progress{live->seq});
            sendAgain(m_work.options.freshIds);
        }
    }

    void heardUntil(Seq seq, const QByteArray &hash)
    {
        if (hash.isEmpty())
            return; // a page before the last one
        m_seq = seq;
        m_hash = hash;
    }

    // Everything that nobody is about to answer, once more, in the order in which it was first asked.
    void sendAgain(bool freshIds)
    {
        if (!m_live)
            return;
        for (auto &[id, asked] : std::exchange(m_asked, {})) {
            const bool answered = asked.acked && !asked.reusing; // then only a copy's answer was lost
            if (asked.underWay == 0 && answered)
                continue;
            if (asked.underWay == 0 && freshIds && !asked.acked)
                asked.command.id = newCommandId();
            if (asked.underWay == 0)
                m_batch.push_back(asked.command.id);
            m_asked.emplace(asked.command.id, std::move(asked));
        }
        pump();
    }

    void pump()
    {
        if (!m_live)
            return;
        while (m_work.more() && static_cast<int>(m_asked.size()) < m_work.options.window) {
            Asked asked;
            asked.command.id = newCommandId();
            asked.work = QStringLiteral("%1-%2").arg(m_number).arg(++m_count);
            if (!m_case.isNull() && m_notes < m_work.options.notes) {
                ++m_notes;
                asked.command.caseId = m_case;
                asked.command.act = Note{asked.work};
            } else {
                m_case = {};
                asked.command.act = Register{};
                asked.command.subject = Subject{asked.work, QString(m_work.options.textLength, u'水'), {}, {}, {}};
            }
            ++m_work.begun;
            m_asked.emplace(asked.command.id, asked);
            for (int copies = m_work.random.bounded(1, m_work.options.copies + 1); copies > 0; --copies)
                m_batch.push_back(asked.command.id);
        }
        if (m_work.options.copies > 1)
            std::shuffle(m_batch.begin(), m_batch.end(), m_work.random);
        for (const QUuid &id : m_batch) {
            Asked &asked = m_asked.at(id);
            ++asked.underWay;
            if (!asked.reusing)
                m_work.journal.line('S', id, asked.work.toUtf8());
        }
        m_work.journal.save();
        for (const QUuid &id : std::exchange(m_batch, {}))
            send(SendCommand{m_asked.at(id).command, {}});
    }

    void acked(const Ack &ack)
    {
        const auto found = m_asked.find(ack.command);
        if (found == m_asked.end())
            return; // of a connection before this one
        m_work.journal.line('A', ack.command, QByteArray::number(ack.seq) + ' ' + QByteArray::number(toMsec(ack.at)) + ' ' + QByteArray::number(ack.caseId.value));
        found->second.acked = true;
        if (found->second.command.subject && m_case.isNull()) {
            m_case = ack.caseId;
            m_notes = 0;
        }
        answered(found->second);
    }

    void refused(const Refused &refused)
    {
        const auto found = m_asked.find(refused.command);
        if (found == m_asked.end())
            return;
        Asked &asked = found->second;
        if (refused.code == QLatin1String("busy")) { // too fast, or on its way out: nothing was decided
            --asked.underWay;
            if (!m_again.isActive())
                m_again.start(50);
            return;
        }
        if (asked.reusing && refused.code == QLatin1String("command-reused")) {
            m_work.journal.line('C', refused.command);
            asked.reusing = false;
        } else {
            m_work.journal.line('R', refused.command, refused.code.toUtf8());
        }
        asked.acked = true; // there is nothing more to hear of it
        answered(asked);
    }

    void answered(Asked &asked)
    {
        if (--asked.underWay <= 0) {
            const QUuid id = asked.command.id;
            const int every = m_work.options.reuseEvery;
            if (every > 0 && !asked.reusing && asked.command.subject && asked.work.endsWith(u'0') && ++m_candidates % every == 0) {
                asked.reusing = true;
                asked.command.subject->title += QStringLiteral("-other");
                m_work.journal.line('X', id);
                m_batch.push_back(id);
            } else {
                m_asked.erase(id);
            }
        }
        // Copies are shuffled within a window: the next begins when this one is answered.
        const bool next = m_asked.empty() || m_work.options.copies == 1 || !m_batch.empty();
        if (next && !std::exchange(m_pumping, true))
            QTimer::singleShot(m_work.options.pause, this, [this] { m_pumping = false; m_work.journal.save(); pump(); });
    }

    Work &m_work;
    const int m_number;
    const QUuid m_id = newCommandId();
    qint64 m_count = 0, m_candidates = 0;
    CaseId m_case; // that is written on, and how often it was
    int m_notes = 0;
    QString m_log; // what was heard of it
    int m_epoch = 0;
    Seq m_seq = 0;
    QByteArray m_hash;
    std::unique_ptr<MessageChannel> m_channel;
    std::map<QUuid, Asked> m_asked; // version 7: in the order of asking
    std::vector<QUuid> m_batch;
    QTimer m_again, m_heart;
    bool m_live = false;
    bool m_pumping = false; // once for all that was answered in this round of the event loop
};

// What the test says to us, a word a line: "mark" answers "marked" once everything that has arrived is in the journal,
// "finish" asks for nothing more and ends the program when all is answered.
class Orders final : public QObject
{
public:
    Orders(Work &work, const std::vector<std::unique_ptr<Client>> &clients)
        : m_work(work), m_clients(clients), m_notifier(STDIN_FILENO, QSocketNotifier::Read)
    {
        connect(&m_notifier, &QSocketNotifier::activated, this, &Orders::read);
        connect(&m_poll, &QTimer::timeout, this, [this] {
            if (!m_work.more() && std::all_of(m_clients.begin(), m_clients.end(), [](const auto &client) { return client->done(); })) {
                m_work.journal.save();
                QCoreApplication::quit();
            }
        });
        m_poll.start(20);
    }

private:
    void read()
    {
        char buffer[256];
        const ssize_t size = ::read(STDIN_FILENO, buffer, sizeof buffer);
        if (size <= 0)
            ::_exit(0); // the test is gone
        const QByteArray words(buffer, static_cast<qsizetype>(size));
        if (words.contains("finish"))
            m_work.finishing = true;
        if (words.contains("mark"))
            markWhenSilent(-1);
    }

    // A round of the event loop in which nothing was heard: what the hub had sent before has been read.
    void markWhenSilent(qint64 heard)
    {
        if (heard != m_work.heard) {
            QTimer::singleShot(2, this, [this, now = m_work.heard] { markWhenSilent(now); });
            return;
        }
        m_work.journal.save();
        std::fputs("marked\n", stdout);
        std::fflush(stdout);
    }

    Work &m_work;
    const std::vector<std::unique_ptr<Client>> &m_clients;
    QSocketNotifier m_notifier;
    QTimer m_poll;
};

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    for (const char *name : {"url", "token", "journal", "clients", "window", "commands", "copies", "reuse-every", "text-length", "pause", "notes"})
        parser.addOption({QString::fromLatin1(name), {}, QStringLiteral("value")});
    parser.addOption({QStringLiteral("fresh-ids"), {}});
    parser.process(app);
    const auto number = [&](const char *name, int otherwise) {
        return parser.isSet(QLatin1String(name)) ? parser.value(QLatin1String(name)).toInt() : otherwise;
    };
    Options options;
    options.url = QUrl(parser.value(QStringLiteral("url")));
    options.token = parser.value(QStringLiteral("token"));
    options.window = number("window", options.window);
    options.commands = number("commands", 0);
    options.copies = number("copies", 1);
    options.reuseEvery = number("reuse-every", 0);
    options.textLength = number("text-length", options.textLength);
    options.pause = number("pause", 0);
    options.notes = number("notes", 0);
    options.freshIds = parser.isSet(QStringLiteral("fresh-ids"));
    Work work{options, Journal(parser.value(QStringLiteral("journal")))};
    std::vector<std::unique_ptr<Client>> clients;
    for (int i = 0; i < number("clients", 16); ++i)
        clients.push_back(std::make_unique<Client>(work, i));
    Orders orders(work, clients);
    return QCoreApplication::exec();
}
