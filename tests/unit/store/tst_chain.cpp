// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/chain.h"

#include <QSet>
#include <QTest>

using namespace Yixian;

class TestChain final : public QObject
{
    Q_OBJECT

private slots:
    void theStartIsZero();
    void theHashIsFixed();
    void everyFieldCounts();
    void fieldsDoNotRunTogether();
};

namespace {

LogRow sample()
{
    LogRow row;
    row.seq = 7;
    row.at = fromMsec(1'760'000'000'000);
    row.caseId = CaseId{3};
    row.command = QUuid(QStringLiteral("0190b2d1-7a4b-7c11-8d22-3344556677aa"));
    row.actor = UserId{QStringLiteral("zhang")};
    row.body = QByteArrayLiteral("{\"文\":1}");
    row.deadline = "due:3:1";
    row.requestHash = "req";
    return row;
}

} // namespace

void TestChain::theStartIsZero()
{
    QCOMPARE(chainStart(), QByteArray(32, '\0'));
}

// A hash once written must be derivable for ever. The value was made with another BLAKE2b, from the layout in chain.cpp.
void TestChain::theHashIsFixed()
{
    QCOMPARE(chainHash(sample(), 1, chainStart()).toHex(), QByteArray("257c7a995c871bda99bdc63e9dc6a8751924d08153871f06afcb59019daef54d"));
}

void TestChain::everyFieldCounts()
{
    QSet<QByteArray> hashes{chainHash(sample(), 1, chainStart()), chainHash(sample(), 2, chainStart()),
                            chainHash(sample(), 1, QByteArray(32, 'x'))};
    const QVector<std::function<void(LogRow &)>> changes{
        [](LogRow &row) { ++row.seq; },
        [](LogRow &row) { row.at += Millis(1); },
        [](LogRow &row) { ++row.caseId.value; },
        [](LogRow &row) { row.command = QUuid(); },
        [](LogRow &row) { row.actor.value += QLatin1Char('x'); },
        [](LogRow &row) { row.body.append(' '); },
        [](LogRow &row) { row.deadline.clear(); },
        [](LogRow &row) { row.requestHash.clear(); }};
    for (const auto &change : changes) {
        LogRow row = sample();
        change(row);
        hashes.insert(chainHash(row, 1, chainStart()));
    }
    QCOMPARE(hashes.size(), changes.size() + 3);
    LogRow row = sample();
    row.hash = "whatever";
    QCOMPARE(chainHash(row, 1, chainStart()), chainHash(sample(), 1, chainStart()));
}

void TestChain::fieldsDoNotRunTogether()
{
    LogRow one = sample();
    one.deadline = "ab";
    one.requestHash = "c";
    LogRow other = sample();
    other.deadline = "a";
    other.requestHash = "bc";
    QVERIFY(chainHash(one, 1, chainStart()) != chainHash(other, 1, chainStart()));
}

QTEST_GUILESS_MAIN(TestChain)
#include "tst_chain.moc"
