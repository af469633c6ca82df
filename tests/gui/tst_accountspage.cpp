// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/ui/accountspage.h"
#include "support/pagetest.h"
#include "uikit/itemroles.h"
#include "uikit/queuetable.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

using namespace Yixian;
using namespace Yixian::Test;

namespace {
Actor security() { return {UserId{QStringLiteral("sec")}, QStringLiteral("安全员"), Role::Security, {}}; }
}

// The security administrator at work.
class TestAccountsPage : public QObject, private PageTest
{
    Q_OBJECT

private slots:
    void init()
    {
        startHub({security()});
        Seat &seat = live(security());
        show(std::make_unique<AccountsPage>(theme, seat.replica, seat.link));
        QTRY_VERIFY(rows()->rowCount() > 10);
    }
    void cleanup() { endAll(); }

    void anAccountIsMadeAndEnded()
    {
        const int before = rows()->rowCount();
        find<QLineEdit>("accountUser")->setText(QStringLiteral("wangqiang"));
        find<QLineEdit>("accountName")->setText(QStringLiteral("王强"));
        find<QLineEdit>("accountUnit")->setText(QStringLiteral("没有这家"));
        QVERIFY(!shown(QStringLiteral("A new account")).isEmpty());
        find<QAction>("saveAccount")->trigger();
        QTRY_VERIFY(!shown(QStringLiteral("没有这家")).isEmpty()); // said, and what was typed is kept
        QCOMPARE(find<QLineEdit>("accountName")->text(), QStringLiteral("王强"));
        find<QLineEdit>("accountUnit")->setText(QStringLiteral("jsj"));
        find<QAction>("saveAccount")->trigger();
        QTRY_COMPARE(rows()->rowCount(), before + 1);
        find<QLineEdit>("accountPassword")->setText(QStringLiteral("short"));
        find<QAction>("setPassword")->trigger();
        QTRY_VERIFY(!shown(QStringLiteral("12")).isEmpty());
        find<QLineEdit>("accountPassword")->setText(QStringLiteral("long enough for that"));
        find<QAction>("setPassword")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(find<QLineEdit>("accountPassword")->text().isEmpty(), 10'000);

        find<QLineEdit>("accountFilter")->setText(QStringLiteral("王强"));
        QCOMPARE(rows()->rowCount(), 1);
        find<QueueTable>("accountsTable")->selectRow(0);
        find<QCheckBox>("accountDisabled")->setChecked(true);
        QVERIFY(!shown(QStringLiteral("logged out at once")).isEmpty());
        find<QAction>("saveAccount")->trigger();
        QTRY_COMPARE(rows()->index(0, 4).data().toString(), QStringLiteral("disabled"));
    }

    void aRoleOfTheDistrictHasNoUnit()
    {
        auto *role = find<QComboBox>("accountRole");
        QVERIFY(find<QLineEdit>("accountUnit")->isEnabled());
        role->setCurrentIndex(role->findData(static_cast<int>(Role::Dispatcher)));
        QVERIFY(!find<QLineEdit>("accountUnit")->isEnabled());
        QCOMPARE(role->findData(static_cast<int>(Role::Hub)), -1);
        QCOMPARE(role->findData(static_cast<int>(Role::Drill)), -1);
    }

private:
    QAbstractItemModel *rows() const { return find<QueueTable>("accountsTable")->model(); }
};

QTEST_MAIN(TestAccountsPage)
#include "tst_accountspage.moc"
