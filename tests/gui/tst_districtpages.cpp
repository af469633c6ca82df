// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/ui/adminpage.h"
#include "handover/ui/handoverpage.h"
#include "support/testhub.h"
#include "uikit/itemroles.h"
#include "uikit/queuetable.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTest>

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
class TestDistrictPages : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_hub = std::make_unique<TestHub>();
        for (const Actor &actor : {admin(), nightShift()})
            m_hub->addAccount(actor);
        m_hub->start();
        m_theme.applyTo(*qApp);
    }
    void cleanup()
    {
        m_page.reset();
        m_seats.clear();
        m_hub.reset();
    }

    void aShiftIsHandedOver()
    {
        Seat &day = live(dispatcher());
        Seat &night = live(nightShift());
        Register act;
        act.street = hongshan;
        const CaseId id = day.ask(act, {}, {}, Subject{QStringLiteral("停水"), {}, {}, {}, {}})->caseId;
        QTRY_VERIFY(day.replica.find(id));
        show(std::make_unique<HandoverPage>(m_theme, day.replica, day.link));
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
        QTRY_COMPARE(m_hub->hub->state().watches().size(), 1);
        QVERIFY(m_hub->hub->state().watches()[0].offer);

        show(std::make_unique<HandoverPage>(m_theme, night.replica, night.link));
        auto *repeated = find<QPlainTextEdit>("handoverRepeated");
        QTRY_VERIFY(repeated->isVisible());
        QTRY_COMPARE(find<QPlainTextEdit>("handoverMessage")->toPlainText(), QStringLiteral("今晚 22 点后停水"));
        repeated->setPlainText(QStringLiteral("停水，物业已知"));
        find<QAction>("takeOver")->trigger();
        QTRY_COMPARE(m_hub->hub->state().watches()[0].user, nightShift().user);
        QTRY_VERIFY(!repeated->isVisible());
        // The next to come sees who is on watch; the log alone leads there again.
        m_hub->crash();
        m_hub->start();
        QCOMPARE(m_hub->hub->state().watches()[0].name, QStringLiteral("周航"));
        Seat &late = live(chief());
        QTRY_COMPARE(late.replica.state().watches().size(), 1);
    }

    void unitsAreImportedLookedAtAndPutIntoForce()
    {
        Seat &seat = live(admin());
        show(std::make_unique<AdminPage>(m_theme, seat.replica, seat.link));
        auto *page = static_cast<AdminPage *>(m_page.get());
        auto *changes = find<QueueTable>("changesTable");
        QTRY_VERIFY(find<QueueTable>("adminTable")->model()->rowCount() > 40);
        QVERIFY(!find<QAction>("putIntoForce")->isEnabled());
        const QString table = file("units.csv", QStringLiteral("编码,名称,级别\nGL-NEW,鼓楼区数据局,区\n,没有编码,区\n").toUtf8());
        page->importFile(table);
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
        QTRY_VERIFY(m_hub->hub->state().reference().unit(UnitId{QStringLiteral("GL-NEW")}));
        QTRY_COMPARE(changes->model()->rowCount(), 0);
        m_hub->stop(); // the snapshot has it too
        m_hub->start();
        QVERIFY(m_hub->hub->state().reference().unit(UnitId{QStringLiteral("GL-NEW")}));
    }

    void aDutyIsAddedAndARosterRead()
    {
        Seat &seat = live(admin());
        show(std::make_unique<AdminPage>(m_theme, seat.replica, seat.link));
        auto *page = static_cast<AdminPage *>(m_page.get());
        page->showSection(AdminPage::Section::Roster);
        find<QLineEdit>("duty-unit")->setText(QStringLiteral("没有这家"));
        find<QLineEdit>("duty-from")->setText(QStringLiteral("2026-07-09 08:30"));
        find<QLineEdit>("duty-to")->setText(QStringLiteral("2026-07-09 18:00"));
        find<QLineEdit>("duty-person")->setText(QStringLiteral("甲"));
        find<QAction>("addDuty")->trigger();
        QTRY_VERIFY(!shown(QStringLiteral("没有这家")).isEmpty());
        QCOMPARE(find<QLineEdit>("duty-person")->text(), QStringLiteral("甲"));
        find<QLineEdit>("duty-unit")->setText(QStringLiteral("jsj"));
        find<QAction>("addDuty")->trigger();
        QTRY_COMPARE(m_hub->hub->state().reference().roster.size(), 1);
        page->importFile(file("roster.csv", QStringLiteral("单位,起,止,值班人\n城管局,2026-07-09 08:30,2026-07-09 12:00,乙\n城管局,2026-07-09 14:00,2026-07-09 18:00,丙\n").toUtf8()));
        QVERIFY(!shown(QStringLiteral("nobody on duty from")).isEmpty()); // the gap is said before anything is sent
        QCOMPARE(m_hub->hub->state().reference().roster.size(), 1);
        find<QAction>("sendRosters")->trigger();
        QTRY_COMPARE(m_hub->hub->state().reference().roster.size(), 3);
    }

    void rulesInForceStay()
    {
        Seat &seat = live(admin());
        show(std::make_unique<AdminPage>(m_theme, seat.replica, seat.link));
        static_cast<AdminPage *>(m_page.get())->showSection(AdminPage::Section::Rules);
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
    void show(std::unique_ptr<QWidget> page)
    {
        m_page = std::move(page);
        m_page->resize(1600, 900);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    Seat &live(const Actor &actor)
    {
        m_seats.push_back(m_hub->seat(TestHub::tokenOf(actor)));
        Seat &seat = *m_seats.back();
        if (!QTest::qWaitFor([&] { return seat.replica.isFresh() && seat.replica.time().known(); }, 10'000))
            qFatal("not live");
        return seat;
    }
    QString file(const char *name, const QByteArray &bytes)
    {
        const QString path = m_dir.filePath(QLatin1String(name));
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("not written");
        return path;
    }
    template<class T>
    T *find(const char *name) const
    {
        auto *found = m_page->findChild<T *>(QLatin1String(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    QStringList shown(const QString &part) const
    {
        QStringList found;
        for (QLabel *label : m_page->findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(part))
                found.append(label->text());
        return found;
    }

    Theme m_theme;
    QTemporaryDir m_dir;
    std::unique_ptr<TestHub> m_hub;
    std::vector<std::unique_ptr<Seat>> m_seats;
    std::unique_ptr<QWidget> m_page;
};

QTEST_MAIN(TestDistrictPages)
#include "tst_districtpages.moc"
