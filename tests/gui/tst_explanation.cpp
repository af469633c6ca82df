// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/ui/casepanel.h"
#include "shell/languages.h"
#include "support/district.h"
#include "support/handreplica.h"
#include "sync/hublink.h"
#include "uikit/queuetable.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QTest>

using namespace Yixian;
using namespace Yixian::Test;

namespace {

struct Expected
{
    const char *start;
    const char *chinese; // why it stood in between, in the order of time; empty where it did not
    const char *english;
};
// What a person is to read, by hand from each row's own reason.
constexpr Expected expected[] = {
    {"2025-07-09T11:00:00+08:00", "", ""},
    {"2025-07-09T11:30:00+08:00", "午休或夜间", "break or night"},
    {"2025-07-09T13:00:00+08:00", "午休或夜间", "break or night"},
    {"2025-07-09T02:14:00+08:00", "午休或夜间", "break or night"},
    {"2025-07-11T17:40:00+08:00", "午休或夜间,休息日,午休或夜间", "break or night,weekend,break or night"},
    {"2025-07-12T10:00:00+08:00", "休息日,午休或夜间", "weekend,break or night"},
    {"2025-09-26T17:30:00+08:00", "午休或夜间,休息日,调休上班 国庆节、中秋节，午休或夜间",
     "break or night,weekend,make-up working day 国庆节、中秋节, break or night"},
    {"2025-09-30T17:45:00+08:00", "午休或夜间,法定假 国庆节、中秋节,午休或夜间", "break or night,public holiday 国庆节、中秋节,break or night"},
    {"2025-05-30T17:50:00+08:00", "午休或夜间,法定假 端午节,午休或夜间", "break or night,public holiday 端午节,break or night"},
    {"2025-01-27T17:10:00+08:00", "午休或夜间,法定假 春节,午休或夜间", "break or night,public holiday 春节,break or night"},
    {"2025-04-26T10:00:00+08:00", "休息日,调休上班 劳动节，午休或夜间", "weekend,make-up working day 劳动节, break or night"},
};

} // namespace

// 算式 at the console: the eleven due times that people get wrong, each with its instant and why, in both languages.
class TestExplanation : public QObject
{
    Q_OBJECT

private slots:
    void dueAndWhy_data()
    {
        QTest::addColumn<QString>("start");
        QTest::addColumn<QString>("due");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("why");
        QFile file(QStringLiteral(YIXIAN_SHARED_DATA "/business-time/gulou_bites.csv"));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("the eleven due times are not here");
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts).mid(1);
        QCOMPARE(lines.size(), 11);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const QStringList cells = lines[i].split(u',');
            QCOMPARE(cells[0], QLatin1String(expected[i].start));
            QCOMPARE(cells[1], QStringLiteral("60"));
            QTest::newRow(qPrintable(cells[3] + u" zh")) << cells[0] << cells[2] << QStringLiteral("zh_CN") << QString::fromUtf8(expected[i].chinese);
            QTest::newRow(qPrintable(cells[3] + u" en")) << cells[0] << cells[2] << QStringLiteral("en") << QString::fromUtf8(expected[i].english);
        }
    }
    void dueAndWhy()
    {
        QFETCH(QString, start);
        QFETCH(QString, due);
        QFETCH(QString, language);
        QFETCH(QString, why);
        QVERIFY(m_languages.use(language));
        Desk desk; // decides the clock as a hub would
        desk.now = instantFromIso(start).value() - std::chrono::minutes(1);
        const CaseId id = desk.acceptedCase(QStringLiteral("污水外溢"));
        desk.now = instantFromIso(start).value();
        MakeCall call;
        call.units = {{construction, LegRole::Lead, {}}};
        call.reportAt = desk.now + std::chrono::hours(24 * 30); // after all others: the response is the first limit
        call.place = QStringLiteral("福一村");
        call.reason = QStringLiteral("x");
        desk.act(subCenter(), call, id);
        desk.act(unitActor(construction), AcceptLeg{}, id, LegNo{1});
        desk.act(subCenter(), ContactCitizen{QStringLiteral("已告知")}, id);
        QCOMPARE(desk.value(id).firstBreach()->kind, ClockKind::LegRespond);

        HandReplica hand;
        hand.logIn(desk.now, Role::Dispatcher, districtDocument());
        hand.catchUp(desk.state);
        HubLink link(hand.replica, {}, {}, QStringLiteral("test"));
        const Theme theme;
        QAction action;
        CasePanel panel(theme, hand.replica, link, {&action, &action, &action, &action, &action, &action});
        panel.resize(836, 900);
        panel.show();
        panel.showCase(id);
        panel.toggleExplanation();
        const QAbstractItemModel *rows = panel.findChild<QueueTable *>(QStringLiteral("explanation"))->model();
        const auto text = [rows](int row, int column) { return rows->index(row, column).data().toString(); };
        // Each running clock with its limit, the first to break on top; here the response is, and the case's own run on.
        TimeText times;
        QCOMPARE(text(0, 1), times.due(instantFromIso(due).value(), desk.now));
        const QString heading = language == u"en" ? QStringLiteral("due") : QStringLiteral("到期");
        QStringList dues;
        int last = rows->rowCount(); // of the first clock
        for (int row = 0; row < rows->rowCount(); ++row) {
            if (text(row, 0) != heading)
                continue;
            dues.append(text(row, 2));
            if (row > 0)
                last = std::min(last, row);
        }
        qsizetype running = 0;
        for (const Clock &clock : desk.value(id).clocks)
            running += clock.ticking() ? 1 : 0;
        QVERIFY(running > 2);
        QCOMPARE(dues.size(), running);
        QVERIFY2(dues.first().contains(desk.state.reference().unitName(construction)), qPrintable(dues.join(u'|'))); // whose it is
        QStringList stood;
        int minutes = 0;
        const QString standing = language == u"en" ? QStringLiteral("stands") : QStringLiteral("停");
        for (int row = 1; row < last; ++row) {
            if (text(row, 2) == standing)
                stood.append(text(row, 3));
            else
                minutes += text(row, 2).section(u' ', 0, 0).toInt();
        }
        QCOMPARE(minutes, 60); // what counted makes up the hour
        QCOMPARE(stood.join(u','), why);
    }

private:
    Languages m_languages;
};

QTEST_MAIN(TestExplanation)
#include "tst_explanation.moc"
