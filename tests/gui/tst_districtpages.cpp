// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/ui/adminpage.h"
#include "handover/ui/handoverpage.h"
#include "support/pagetest.h"
#include "uikit/itemroles.h"
#include "uikit/queuetable.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTemporaryDir>

using namespace Yixian;
using namespace Yixian::Test;

namespace {

Actor admin() { return {UserId{QStringLiteral("admin")}, QStringLiteral("管理员"), Role::Admin, {}}; }

Actor nightShift()
{
    Actor actor = dispatcher();
    actor.user.value = QStringLiteral("zhouhang");
    actor.name = QStringLiteral("周航");
    return actor;
}

} // namespace

// Handing over a shift and keeping the district's data, with keys and clicks against a real hub in memory.
class TestDistrictPages : public QObject, private PageTest
{
    Q_OBJECT

private slots:
    void init()
    {
        startHub({admin(), nightShift()});
    }
    void cleanup()
    {
        endAll();
    }

    void aShiftIsHandedOver()
    {
        Seat &day = live(dispatcher());
        Seat &night = live(nightShift());
        Register act;
        act.street = hongshan;
        const CaseId id = day.ask(act, {}, {}, Subject{QStringLiteral("停水"), {}, {}, {}, {}})->caseId;
        QTRY_VERIFY(day.replica.find(id));
        show(std::make_unique<HandoverPage>(theme, day.replica, day.link));
        auto *table = find<QueueTable>("runningTable");
        QTRY_COMPARE(table->model()->rowCount(), 1);
        auto *sign = find<QAction>("signHandover");
        QVERIFY(!sign->isEnabled()); // one is not looked at yet
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 0));
        find<QLineEdit>("handoverWords")->setText(QStringLiteral("已告知物业"));
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Space);
        QTRY_VERIFY(sign->isEnabled());
        sign->trigger(); // to nobody: said beside the field, nothing is lost
        QTRY_VERIFY(!shown(QStringLiteral("“")).isEmpty());
        find<QLineEdit>("handoverTo")->setText(QStringLiteral("zhouhang"));
        find<QPlainTextEdit>("handoverMessage")->setPlainText(QStringLiteral("今晚 22 点后停水"));
        QTRY_VERIFY(sign->isEnabled());
        sign->trigger();
        QTRY_COMPARE(hub->hub->state().posts().watches.size(), 1);
        QVERIFY(hub->hub->state().posts().watches[0].offer);
        // Signed once: waiting for a person, by name, and nothing has to be looked at again.
        QTRY_VERIFY(!shown(QStringLiteral("waits for 周航")).isEmpty());
        QCOMPARE(table->model()->index(0, 0).data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Checked));
        find<QAction>("cancelHandover")->trigger();
        QTRY_VERIFY(!hub->hub->state().posts().watches[0].offer);
        QTRY_VERIFY(sign->isEnabled());
        sign->trigger();
        QTRY_VERIFY(hub->hub->state().posts().watches[0].offer);
        std::unique_ptr<QWidget> giver = std::move(page);

        show(std::make_unique<HandoverPage>(theme, night.replica, night.link));
        auto *repeated = find<QPlainTextEdit>("handoverRepeated");
        QTRY_VERIFY(repeated->isVisible());
        QTRY_COMPARE(find<QPlainTextEdit>("handoverMessage")->toPlainText(), QStringLiteral("今晚 22 点后停水"));
        repeated->setPlainText(QStringLiteral("停水，物业已知"));
        find<QAction>("takeOver")->trigger();
        QTRY_COMPARE(hub->hub->state().posts().watches[0].user, nightShift().user);
        QTRY_VERIFY(!repeated->isVisible());
        QTRY_VERIFY(!shown(QStringLiteral("You have taken over")).isEmpty());
        page.swap(giver); // who gave it is told as well
        QTRY_VERIFY(!shown(QStringLiteral("周航 has taken over")).isEmpty());
        // The next to come sees who is on watch; the log alone leads there again.
        hub->crash();
        hub->start();
        QCOMPARE(hub->hub->state().posts().watches[0].name, QStringLiteral("周航"));
        Seat &late = live(chief());
        QTRY_COMPARE(late.replica.state().posts().watches.size(), 1);
    }

    void unitsAreImportedLookedAtAndPutIntoForce()
    {
        Seat &seat = live(admin());
        show(std::make_unique<AdminPage>(theme, seat.replica, seat.link));
        auto *admins = static_cast<AdminPage *>(page.get());
        auto *changes = find<QueueTable>("changesTable");
        QTRY_VERIFY(find<QueueTable>("adminTable")->model()->rowCount() > 40);
        QVERIFY(!find<QAction>("putIntoForce")->isEnabled());
        const QString table = file("units.csv", QStringLiteral("编码,名称,级别\nGL-NEW,鼓楼区数据局,区\n,没有编码,区\n").toUtf8());
        admins->importFile(table);
        QCOMPARE(changes->model()->rowCount(), 1);
        QVERIFY(changes->model()->index(0, 0).data().toString().contains(QStringLiteral("鼓楼区数据局")));
        QVERIFY(!shown(QStringLiteral("Row 3")).isEmpty());
        QVERIFY(!shown(QStringLiteral("affects 0 clocks")).isEmpty());
        auto *force = find<QAction>("putIntoForce");
        force->trigger();
        QTRY_VERIFY(!shown(QStringLiteral("“reason”")).isEmpty()); // the hub wants to know why; the draft stays
        QCOMPARE(changes->model()->rowCount(), 1);
        find<QLineEdit>("revisionReason")->setText(QStringLiteral("机构改革"));
        force->trigger();
        QTRY_VERIFY(hub->hub->state().reference().unit(UnitId{QStringLiteral("GL-NEW")}));
        QTRY_COMPARE(changes->model()->rowCount(), 0);
        hub->stop(); // the snapshot has it too
        hub->start();
        QVERIFY(hub->hub->state().reference().unit(UnitId{QStringLiteral("GL-NEW")}));
    }

    // The place of a sub-center on the wall's map, as people count rows and columns.
    void aTileIsMoved()
    {
        Seat &seat = live(admin());
        show(std::make_unique<AdminPage>(theme, seat.replica, seat.link));
        auto *table = find<QueueTable>("adminTable");
        auto *changes = find<QueueTable>("changesTable");
        QTRY_VERIFY(table->model()->rowCount() > 40);
        auto *cell = find<QLineEdit>("unit-tile");
        const Unit *street = seat.replica.reference().unit(hongshan);
        QVERIFY(street && street->row >= 0);
        for (int row = 0; row < table->model()->rowCount() && find<QLineEdit>("unit-id")->text() != hongshan.value; ++row)
            table->setCurrentIndex(table->model()->index(row, 0));
        QCOMPARE(cell->text(), QStringLiteral("%1,%2").arg(street->row + 1).arg(street->column + 1));
        cell->setText(QStringLiteral("top left"));
        find<QAction>("putUnit")->trigger();
        QVERIFY(!shown(QStringLiteral("wall cell")).isEmpty());
        QCOMPARE(changes->model()->rowCount(), 0);
        cell->setText(QStringLiteral(" 3，4 "));
        find<QAction>("putUnit")->trigger();
        QCOMPARE(changes->model()->rowCount(), 1);
        QVERIFY(changes->model()->index(0, 0).data().toString().contains(QStringLiteral("3,4")));
        find<QLineEdit>("revisionReason")->setText(QStringLiteral("x"));
        find<QAction>("putIntoForce")->trigger();
        QTRY_VERIFY(hub->hub->state().reference().unit(hongshan)->row == 2 && hub->hub->state().reference().unit(hongshan)->column == 3);
        // Without a cell it has none, and still is the sub-center that it was.
        QTRY_COMPARE(changes->model()->rowCount(), 0);
        cell->clear();
        find<QAction>("putUnit")->trigger();
        QCOMPARE(changes->model()->rowCount(), 1);
        find<QLineEdit>("revisionReason")->setText(QStringLiteral("y"));
        find<QAction>("putIntoForce")->trigger();
        QTRY_COMPARE(hub->hub->state().reference().unit(hongshan)->row, -1);
        QVERIFY(hub->hub->state().reference().unit(hongshan)->subCenter);
    }

    void aDutyIsAddedAndARosterRead()
    {
        Seat &seat = live(admin());
        show(std::make_unique<AdminPage>(theme, seat.replica, seat.link));
        auto *admins = static_cast<AdminPage *>(page.get());
        admins->showSection(AdminPage::Section::Roster);
        find<QLineEdit>("duty-unit")->setText(QStringLiteral("没有这家"));
        find<QLineEdit>("duty-from")->setText(QStringLiteral("2026-07-09 08:30"));
        find<QLineEdit>("duty-to")->setText(QStringLiteral("2026-07-09 18:00"));
        find<QLineEdit>("duty-person")->setText(QStringLiteral("甲"));
        find<QAction>("addDuty")->trigger();
        QTRY_VERIFY(!shown(QStringLiteral("没有这家")).isEmpty());
        QCOMPARE(find<QLineEdit>("duty-person")->text(), QStringLiteral("甲"));
        find<QLineEdit>("duty-unit")->setText(QStringLiteral("jsj"));
        find<QAction>("addDuty")->trigger();
        QTRY_COMPARE(hub->hub->state().reference().roster.size(), 1);
        admins->importFile(file("roster.csv", QStringLiteral("单位,起,止,值班人\n城管局,2026-07-09 08:30,2026-07-09 12:00,乙\n城管局,2026-07-09 14:00,2026-07-09 18:00,丙\n").toUtf8()));
        QVERIFY(!shown(QStringLiteral("nobody on duty from")).isEmpty()); // the gap is said before anything is sent
        QCOMPARE(hub->hub->state().reference().roster.size(), 1);
        find<QAction>("sendRosters")->trigger();
        QTRY_COMPARE(hub->hub->state().reference().roster.size(), 3);
    }

    void aScoreSheetIsVersioned()
    {
        Seat &seat = live(admin());
        show(std::make_unique<AdminPage>(theme, seat.replica, seat.link)).showSection(AdminPage::Section::Scores);
        QTRY_COMPARE(find<QLineEdit>("score-respond-points")->text(), QStringLiteral("20"));
        QVERIFY(!find<QLineEdit>("score-accept-points")->isVisible()); // a sub-center's line
        find<QLineEdit>("score-version")->setText(QStringLiteral("GL-2026.8"));
        find<QLineEdit>("score-from")->setText(QStringLiteral("2026-08-01"));
        find<QLineEdit>("score-respond-steps")->setText(QStringLiteral("90:80 95:100"));
        find<QAction>("addScores")->trigger();
        QCOMPARE(find<QueueTable>("changesTable")->model()->rowCount(), 0); // rising: said, and kept as typed
        QCOMPARE(find<QLineEdit>("score-respond-steps")->text(), QStringLiteral("90:80 95:100"));
        find<QLineEdit>("score-respond-steps")->setText(QStringLiteral("97:100 90:80"));
        find<QAction>("addScores")->trigger();
        QCOMPARE(find<QueueTable>("changesTable")->model()->rowCount(), 1);
        find<QLineEdit>("revisionReason")->setText(QStringLiteral("新办法"));
        find<QAction>("putIntoForce")->trigger();
        QTRY_COMPARE(hub->hub->state().reference().sheetAt(ScoredKind::Unit, makeDay(2026, 8, 1)).version, QStringLiteral("GL-2026.8"));
        QVERIFY(hub->hub->state().reference().sheetAt(ScoredKind::Unit, makeDay(2026, 7, 31)).version != QStringLiteral("GL-2026.8"));
    }

    void whatIsShelvedOrDegradedIsHandedOverToo()
    {
        Seat &day = live(dispatcher());
        Seat &town = live(subCenter());
        Register act;
        act.street = hongshan;
        act.urgency = Urgency::Critical; // the district's own to hand over
        const CaseId id = day.ask(act, {}, {}, Subject{QStringLiteral("停水"), {}, {}, {}, {}})->caseId;
        Accept accept;
        accept.urgency = Urgency::Critical;
        accept.category = QStringLiteral("市政/供水/停水");
        accept.street = hongshan;
        QVERIFY(town.ask(accept, id));
        QTRY_VERIFY(day.replica.find(id)->clock(ClockKind::FirstContact));
        const Case &value = *day.replica.find(id);
        const ClockNo contact{static_cast<int>(value.clock(ClockKind::FirstContact) - value.clocks.constData())};
        QVERIFY(day.ask(ShelveAlarm{contact, day.replica.now() + std::chrono::minutes(10), QStringLiteral("已电话约定")}, id));
        show(std::make_unique<HandoverPage>(theme, day.replica, day.link));
        auto *aside = find<QueueTable>("asideTable");
        const auto says = [aside](const QString &text) {
            for (int row = 0; row < aside->model()->rowCount(); ++row)
                for (int column = 0; column < aside->model()->columnCount(); ++column)
                    if (aside->model()->index(row, column).data().toString().contains(text))
                        return true;
            return false;
        };
        QTRY_VERIFY(says(QStringLiteral("已电话约定")));
        // Of the ten sub-centers one is logged in; the hub says which are not with its next word.
        QTRY_VERIFY_WITH_TIMEOUT(day.replica.subCentersOffline().contains(wufeng), 12'000);
        QTRY_VERIFY_WITH_TIMEOUT(!day.replica.subCentersOffline().contains(hongshan), 12'000);
        static_cast<HandoverPage *>(page.get())->tick();
        QVERIFY(says(QStringLiteral("nobody is logged in")));
    }

    void rulesInForceStay()
    {
        Seat &seat = live(admin());
        show(std::make_unique<AdminPage>(theme, seat.replica, seat.link));
        static_cast<AdminPage *>(page.get())->showSection(AdminPage::Section::Rules);
        QTRY_COMPARE(find<QLineEdit>("rule-legRespondMinutes")->text(), QStringLiteral("60"));
        find<QLineEdit>("rule-version")->setText(QStringLiteral("GL-2026.8"));
        find<QLineEdit>("rule-from")->setText(QStringLiteral("2026-07-01"));
        find<QAction>("addRules")->trigger();
        QVERIFY(!shown(QStringLiteral("GL-2026.8")).isEmpty()); // begins in the past
        QCOMPARE(find<QueueTable>("changesTable")->model()->rowCount(), 0);
        find<QLineEdit>("rule-from")->setText(QStringLiteral("2026-08-01"));
        find<QLineEdit>("rule-legRespondMinutes")->setText(QStringLiteral("45"));
        find<QAction>("addRules")->trigger();
        QCOMPARE(find<QueueTable>("changesTable")->model()->rowCount(), 1);
    }

private:
    QString file(const char *name, const QByteArray &bytes)
    {
        const QString path = m_dir.filePath(QLatin1String(name));
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("not written");
        return path;
    }
    QTemporaryDir m_dir;
};

QTEST_MAIN(TestDistrictPages)
#include "tst_districtpages.moc"
