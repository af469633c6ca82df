// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/accountfile.h"

#include "storesupport.h"
#include "store/sqlitelog.h"

#include <QTemporaryDir>

using namespace Yixian;
using namespace Yixian::StoreSupport;

class TestAccountFile final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void addAndList();
    void namesAreUnique();
    void nobodyIsSaid();
    void disablingEndsEverything();
    void aNewPasswordEndsSessions();
    void tokensAreRevoked();
    void refusedWhileAHubServes();
    void theHubSeesThem();

private:
    QString dir() const { return m_dir->filePath(QStringLiteral("data")); }
    std::unique_ptr<AccountFile> open() const { return std::move(AccountFile::open(dir()).value()); }
    std::unique_ptr<QTemporaryDir> m_dir;
    const Account m_chen{UserId{QStringLiteral("chen")}, QStringLiteral("陈"), Role::Dispatcher, UnitId{QStringLiteral("350102")}, "p", false};
};

void TestAccountFile::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(createLog(dir()).has_value());
}

void TestAccountFile::addAndList()
{
    QVERIFY(open()->add(m_chen).has_value());
    const auto list = open()->list();
    QCOMPARE(list->size(), 1);
    const Account &read = list->first();
    QCOMPARE(read.user, m_chen.user);
    QCOMPARE(read.name, m_chen.name);
    QCOMPARE(read.role, m_chen.role);
    QCOMPARE(read.unit, m_chen.unit);
    QCOMPARE(read.passwordHash, m_chen.passwordHash);
    QVERIFY(!read.disabled);
}

void TestAccountFile::namesAreUnique()
{
    const auto file = open();
    QVERIFY(file->add(m_chen).has_value());
    QCOMPARE(file->add(m_chen).error().code, ErrorCode::BadValue);
    QCOMPARE(file->add(Account{}).error().code, ErrorCode::BadValue);
    QCOMPARE(file->list()->size(), 1);
}

void TestAccountFile::nobodyIsSaid()
{
    const auto file = open();
    const UserId nobody{QStringLiteral("nobody")};
    QCOMPARE(file->setDisabled(nobody, true).error().code, ErrorCode::BadValue);
    QCOMPARE(file->setPassword(nobody, "x").error().code, ErrorCode::BadValue);
    QCOMPARE(file->addToken(TokenRecord{"h", nobody, {}, {}, false}).error().code, ErrorCode::BadValue);
    QCOMPARE(file->revokeToken("h").error().code, ErrorCode::BadValue);
}

void TestAccountFile::disablingEndsEverything()
{
    const auto file = open();
    QVERIFY(file->add(m_chen).has_value());
    QVERIFY(file->addToken(TokenRecord{"session", m_chen.user, fromMsec(1), fromMsec(2), true}).has_value());
    QVERIFY(file->addToken(TokenRecord{"given", m_chen.user, fromMsec(1), fromMsec(2), false}).has_value());
    QVERIFY(file->setDisabled(m_chen.user, true).has_value());
    QVERIFY(file->list()->first().disabled);
    QVERIFY(file->tokens()->isEmpty());
    QVERIFY(file->setDisabled(m_chen.user, false).has_value());
    QVERIFY(!file->list()->first().disabled);
}

void TestAccountFile::aNewPasswordEndsSessions()
{
    const auto file = open();
    QVERIFY(file->add(m_chen).has_value());
    QVERIFY(file->addToken(TokenRecord{"session", m_chen.user, fromMsec(1), fromMsec(2), true}).has_value());
    QVERIFY(file->addToken(TokenRecord{"given", m_chen.user, fromMsec(1), fromMsec(2), false}).has_value());
    QVERIFY(file->setPassword(m_chen.user, "new").has_value());
    QCOMPARE(file->list()->first().passwordHash, QByteArray("new"));
    QCOMPARE(file->tokens()->size(), 1);
    QCOMPARE(file->tokens()->first().hash, QByteArray("given"));
}

void TestAccountFile::tokensAreRevoked()
{
    const auto file = open();
    QVERIFY(file->add(m_chen).has_value());
    for (const char *hash : {"one", "two", "three"})
        QVERIFY(file->addToken(TokenRecord{hash, m_chen.user, fromMsec(1), fromMsec(2), false}).has_value());
    QVERIFY(file->revokeToken("two").has_value());
    QCOMPARE(file->tokens()->size(), 2);
    QVERIFY(file->revokeTokens(m_chen.user).has_value());
    QVERIFY(file->tokens()->isEmpty());
}

void TestAccountFile::refusedWhileAHubServes()
{
    const auto log = SqliteLog::open(dir());
    QVERIFY(log.has_value());
    const auto file = AccountFile::open(dir());
    QVERIFY(!file);
    QCOMPARE(file.error().code, ErrorCode::LogInUse);
}

void TestAccountFile::theHubSeesThem()
{
    QVERIFY(open()->add(m_chen).has_value());
    const auto log = SqliteLog::open(dir());
    const auto accounts = (*log)->loadAccounts();
    QCOMPARE(accounts->size(), 1);
    QCOMPARE(accounts->first().user, m_chen.user);
}

QTEST_GUILESS_MAIN(TestAccountFile)
#include "tst_accountfile.moc"
