// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pictureround.h"

#include "console/daysummary.h"

namespace Yixian {

namespace {

// A first console waits for a day that has got going; the later ones only for their own data.
constexpr int answersWorthAPicture = 24;

// Calls whose working hour has run out: with these the charts have something to say.
int answersDue(const Replica &replica)
{
    int count = 0;
    for (const Case &value : replica.state().cases())
        for (const Clock &clock : value.clocks)
            count += clock.kind == ClockKind::LegRespond && clock.due < replica.now() ? 1 : 0;
    return count;
}

} // namespace

PictureRound::PictureRound(Theme &theme, Languages &languages, ConsoleSettings &settings, QVector<QUrl> hubs, ClientTls tls,
                           QVector<Seat> seats, QString dir)
    : m_theme(theme), m_languages(languages), m_settings(settings), m_hubs(std::move(hubs)), m_tls(std::move(tls)), m_seats(std::move(seats)), m_dir(std::move(dir))
{}

void PictureRound::start(std::chrono::milliseconds patience)
{
    m_patience = patience;
    next();
}

void PictureRound::next()
{
    m_pictures.reset();
    m_console.reset();
    if (m_seats.isEmpty()) {
        emit finished(m_files, m_summary);
        return;
    }
    const Seat seat = m_seats.takeFirst();
    m_console = std::make_unique<Console>(m_theme, m_languages, m_settings, m_hubs, m_tls);
    m_console->window().resize((seat.name == u"answer" ? QSize(900, 760) : QSize(1920, 1080)) * m_theme.scalePercent() / 100);
    m_console->window().show();
    m_console->logIn(seat.credentials);
    m_pictures = std::make_unique<Pictures>(m_console->window(), m_dir, QString(seat.name + u'-'));
    connect(m_pictures.get(), &Pictures::finished, this, [this] {
        m_files += m_pictures->files();
        if (m_summary.isEmpty())
            m_summary = daySummary(m_console->replica(), terminalLanguage());
        QMetaObject::invokeMethod(this, &PictureRound::next, Qt::QueuedConnection);
    });
    const bool first = m_files.isEmpty();
    const auto ready = [this, first, wide = seat.name == u"desk" || seat.name == u"wall"] {
        const Replica &replica = m_console->replica();
        const bool seesCases = replica.me().role != Role::Security;
        return replica.isFresh() && (!seesCases || !replica.state().cases().isEmpty())
            && (!first || !wide || answersDue(replica) >= answersWorthAPicture);
    };
    m_pictures->start(ready, first ? m_patience : std::chrono::seconds(20));
}

} // namespace Yixian
