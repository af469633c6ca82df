// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/passwordpolicy.h"
#include "hub/loginthrottle.h"
#include "hub/onetimecode.h"
#include "hub/sessiontokens.h"

#include <QTest>

using namespace Yixian;
using namespace std::chrono_literals;

// What stands between a guess and a seat (RELIABILITY 5.6, F18, F20).
class TestLogin final : public QObject
{
    Q_OBJECT

private slots:
    void codesOfTheStandard_data();
    void codesOfTheStandard();
    void aCodeIsGoodOnce();
    void base32OfTheStandard_data();
    void base32OfTheStandard();
    void guessesAnHour();
    void guessesAtOnce();
    void nobodyIsLockedOutFromElsewhere();
    void anAddressAsAnybody();
    void tokens();
    void passwords_data();
    void passwords();
};

// RFC 6238, appendix B: of its eight figures the last six.
void TestLogin::codesOfTheStandard_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("code");
    QTest::newRow("1970-01-01") << qint64{59} << QStringLiteral("287082");
    QTest::newRow("2005-03-18 01:58:29") << qint64{1'111'111'109} << QStringLiteral("081804");
    QTest::newRow("2005-03-18 01:58:31") << qint64{1'111'111'111} << QStringLiteral("050471");
    QTest::newRow("2009-02-13") << qint64{1'234'567'890} << QStringLiteral("005924");
    QTest::newRow("2033-05-18") << qint64{2'000'000'000} << QStringLiteral("279037");
    QTest::newRow("2603-10-11") << qint64{20'000'000'000} << QStringLiteral("353130");
}

void TestLogin::codesOfTheStandard()
{
    QFETCH(qint64, seconds);
    QFETCH(QString, code);
    QCOMPARE(codeAt("12345678901234567890", fromMsec(seconds * 1000)), code);
}

void TestLogin::aCodeIsGoodOnce()
{
    const QByteArray secret = newCodeSecret();
    const Instant now = fromMsec(1'783'558'812'345);
    const auto step = codeStep(secret, codeAt(secret, now), now, 0);
    QVERIFY(step);
    QVERIFY(!codeStep(secret, codeAt(secret, now), now, *step));
    QVERIFY(codeStep(secret, codeAt(secret, now - 30s), now, 0));  // a watch that is slow
    QVERIFY(!codeStep(secret, codeAt(secret, now - 90s), now, 0)); // one that is wrong
    QVERIFY(!codeStep(secret, {}, now, 0));
}

void TestLogin::base32OfTheStandard_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("f") << QByteArray("f") << QStringLiteral("MY");
    QTest::newRow("foo") << QByteArray("foo") << QStringLiteral("MZXW6");
    QTest::newRow("fooba") << QByteArray("fooba") << QStringLiteral("MZXW6YTB");
    QTest::newRow("foobar") << QByteArray("foobar") << QStringLiteral("MZXW6YTBOI");
}

void TestLogin::base32OfTheStandard() // RFC 4648, chapter 10
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QCOMPARE(base32(bytes), text);
}

void TestLogin::guessesAnHour()
{
    const UserId user{QStringLiteral("limin")};
    for (const bool manyAddresses : {false, true}) {
        LoginThrottle throttle;
        int guesses = 0;
        for (Millis now{0}; now < 1h; now += 1s) {
            const QString address = manyAddresses ? QString::number(now.count() / 7000) : QStringLiteral("10.0.0.7");
            if (!throttle.check(user, address, false, now))
                continue;
            ++guesses;
            throttle.failed(user, address, now);
        }
        QCOMPARE(guesses, 10);
    }
}

// Who tries many at once does not get more of them.
void TestLogin::guessesAtOnce()
{
    const UserId user{QStringLiteral("limin")}, other{QStringLiteral("other")};
    LoginThrottle throttle;
    int here = 0, everywhere = 0;
    for (int i = 0; i < 50; ++i)
        if (throttle.check(user, QStringLiteral("10.0.0.7"), false, 1s)) {
            throttle.begun(user, QStringLiteral("10.0.0.7"));
            ++here;
        }
    QCOMPARE(here, 5);
    for (int i = 0; i < 50; ++i)
        if (const QString address = QStringLiteral("10.0.1.%1").arg(i); throttle.check(user, address, false, 1s)) {
            throttle.begun(user, address);
            ++everywhere;
        }
    QCOMPARE(here + everywhere, 10);
    QVERIFY(throttle.check(other, QStringLiteral("10.0.0.7"), false, 1s));
    for (int i = 0; i < here; ++i)
        throttle.ended(user, QStringLiteral("10.0.0.7")); // they were right
    QVERIFY(throttle.check(user, QStringLiteral("10.0.0.7"), false, 2s));
}

void TestLogin::nobodyIsLockedOutFromElsewhere()
{
    const UserId user{QStringLiteral("limin")};
    LoginThrottle throttle;
    for (int i = 0; i < 10; ++i)
        throttle.failed(user, QStringLiteral("10.0.0.%1").arg(i), Millis{i});
    const auto stranger = throttle.check(user, QStringLiteral("10.9.9.9"), false, 1s);
    QVERIFY(!stranger);
    QCOMPARE(stranger.error().code, ErrorCode::AccountLocked);
    QVERIFY(throttle.check(user, QStringLiteral("10.1.1.1"), true, 1s)); // where the person has been before
    QVERIFY(throttle.check(user, QStringLiteral("10.9.9.9"), false, 61min));
    throttle.succeeded(user, QStringLiteral("10.0.0.1"));
    QVERIFY(throttle.check(user, QStringLiteral("10.9.9.9"), false, 1s));
}

void TestLogin::anAddressAsAnybody()
{
    LoginThrottle throttle;
    for (int i = 0; i < 60; ++i)
        throttle.failed(UserId{QString::number(i)}, QStringLiteral("10.0.0.7"), 1s);
    const auto next = throttle.check(UserId{QStringLiteral("new")}, QStringLiteral("10.0.0.7"), false, 2s);
    QVERIFY(!next);
    QCOMPARE(next.error().code, ErrorCode::TooManyAttempts);
    QCOMPARE(next.error().args, QStringList{QStringLiteral("59")});
    QVERIFY(throttle.check(UserId{QStringLiteral("new")}, QStringLiteral("10.0.0.8"), false, 2s));
}

void TestLogin::tokens()
{
    const SessionTokens ours(QByteArray(32, 'k')), others(QByteArray(32, 'o'));
    const SessionTokens::Token token{SessionTokens::newSession(), 41};
    const QString text = ours.make(token);
    const auto read = ours.read(text);
    QVERIFY(read);
    QCOMPARE(read->session, token.session);
    QCOMPARE(read->number, 41);
    QVERIFY(!others.read(text));
    for (qsizetype i = 0; i < text.size(); ++i) { // no figure of it can be another
        QString altered = text;
        altered[i] = altered[i] == u'A' ? u'B' : u'A';
        const auto other = ours.read(altered);
        QVERIFY2(!other || (other->session == token.session && other->number == token.number), qPrintable(altered)); // base64 has spare bits
    }
    for (const char *bad : {"", ".", "..", "a.b.c", "x.1.y", "AAAAAAAAAAAAAAAAAAAAAA.1."})
        QVERIFY(!ours.read(QLatin1String(bad)));
}

void TestLogin::passwords_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<int>("refused"); // -1: good
    QTest::newRow("long enough") << QStringLiteral("福州-三坊七巷-2026") << -1;
    QTest::newRow("short") << QStringLiteral("abcdefghijk") << static_cast<int>(ErrorCode::WeakPassword);
    QTest::newRow("one letter") << QStringLiteral("aaaaaaaaaaaaaaa") << static_cast<int>(ErrorCode::PasswordKnown);
    QTest::newRow("three letters") << QStringLiteral("abcabcabcabcabc") << static_cast<int>(ErrorCode::PasswordKnown);
    QTest::newRow("on the list") << QStringLiteral("Password1234") << static_cast<int>(ErrorCode::PasswordKnown);
    QTest::newRow("the name") << QStringLiteral("LiMin-is-my-name") << static_cast<int>(ErrorCode::PasswordKnown);
}

void TestLogin::passwords()
{
    QFETCH(QString, password);
    QFETCH(int, refused);
    PasswordPolicy policy;
    policy.known = {QStringLiteral("password1234")};
    const auto checked = policy.check(UserId{QStringLiteral("limin")}, password);
    QCOMPARE(checked ? -1 : static_cast<int>(checked.error().code), refused);
}

QTEST_APPLESS_MAIN(TestLogin)
#include "tst_login.moc"
