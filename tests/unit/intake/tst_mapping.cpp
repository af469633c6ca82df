// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/mapping.h"

#include <QFile>
#include <QTest>

using namespace Yixian;

class TestMapping final : public QObject
{
    Q_OBJECT

private slots:
    void mapsARow();
    void unknownWordsAreKept();
    void dates_data();
    void dates();
    void leavesOut_data();
    void leavesOut();
    void idsFollowFromWhatIsSaid();
    void badMappings_data();
    void badMappings();
    void namesTheMissingColumn();
    void shippedOnesAreSound_data();
    void shippedOnesAreSound();

private:
    static Mapping mapping();
    static CsvTable table(const QString &row);
    static Result<MappedRow> map(const QString &row)
    {
        const CsvTable read = table(row);
        return mapping().map(read, read.rows.first());
    }
};

Mapping TestMapping::mapping()
{
    auto result = Mapping::fromJson(R"({"name": "test", "fields": {
        "upstream": {"template": "T-{no}"}, "title": "title", "text": "text", "citizenName": "who",
        "channel": {"column": "channel", "values": {"电话": "phone", "网站": "web"}},
        "kind": {"column": "kind", "values": {"咨询": "consultation", "投诉": "complaint"}},
        "category": {"column": "sort", "values": {"水": "市政/供水/停水"}, "else": "其他/其他/其他"},
        "street": {"find": ["title", "text"], "words": [["洪山镇", "350102100"]], "when": {"district": "鼓楼区"}},
        "claimed": "date", "arrival": "date"}})");
    return *result;
}

CsvTable TestMapping::table(const QString &row)
{
    return *parseCsv(QString(QStringLiteral("no,title,text,who,channel,kind,sort,district,date\n") + row));
}

void TestMapping::mapsARow()
{
    const auto mapped = map(QStringLiteral("7,洪山镇污水,\"冒\r\n水 \",陈某,网站,咨询,水,鼓楼区,2020-09-03\n"));
    QVERIFY(mapped.has_value());
    const auto &act = std::get<Register>(mapped->command.act);
    QCOMPARE(mapped->row, 2);
    QCOMPARE(act.upstream, QStringLiteral("T-7"));
    QCOMPARE(act.channel, Channel::Web);
    QCOMPARE(act.channelWord, QString());
    QCOMPARE(act.kind, CaseKind::Consultation);
    QCOMPARE(act.category, QStringLiteral("市政/供水/停水"));
    QCOMPARE(act.street.value, QStringLiteral("350102100"));
    QCOMPARE(toIso(*act.claimed), QStringLiteral("2020-09-03T00:00:00+08:00"));
    QCOMPARE(mapped->command.subject->text, QStringLiteral("冒\r\n水 ")); // as it stands
    QCOMPARE(mapped->command.subject->citizenName, QStringLiteral("陈某"));
}

void TestMapping::unknownWordsAreKept()
{
    const auto mapped = map(QStringLiteral("7,t,洪山镇,,qq ,举报,火,仓山区,\n"));
    QVERIFY(mapped.has_value());
    const auto &act = std::get<Register>(mapped->command.act);
    QCOMPARE(act.channel, Channel::Other);
    QCOMPARE(act.channelWord, QStringLiteral("qq "));
    QCOMPARE(act.kind, CaseKind::Other);
    QCOMPARE(act.kindWord, QStringLiteral("举报"));
    QCOMPARE(act.category, QStringLiteral("其他/其他/其他"));
    QVERIFY(act.street.isNull()); // another district's
    QVERIFY(!act.claimed);
}

void TestMapping::dates_data()
{
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("expected");
    QTest::newRow("day") << QStringLiteral("2020-09-03") << QStringLiteral("2020-09-03T00:00:00+08:00");
    QTest::newRow("no zone") << QStringLiteral("2020-01-01T00:00:09") << QStringLiteral("2020-01-01T00:00:09+08:00");
    QTest::newRow("zone") << QStringLiteral("2020-01-01T00:00:00Z") << QStringLiteral("2020-01-01T08:00:00+08:00");
    QTest::newRow("no date") << QStringLiteral("昨天") << QString();
}

void TestMapping::dates()
{
    QFETCH(QString, date);
    QFETCH(QString, expected);
    const auto mapped = map(QString(QStringLiteral("7,t,,,,,,,") + date));
    QVERIFY(mapped.has_value());
    QCOMPARE(mapped->arrival ? toIso(*mapped->arrival) : QString(), expected);
    // A date that cannot be read is said, once for all fields that come from it.
    QCOMPARE(mapped->unreadDates, expected.isEmpty() && !date.trimmed().isEmpty() ? QStringList{date.trimmed()} : QStringList());
}

void TestMapping::leavesOut_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("no title") << QStringLiteral("7,,text,,,,,,") << ErrorCode::FieldRequired;
    QTest::newRow("blank title") << QStringLiteral("7, \u3000 ,text,,,,,,") << ErrorCode::FieldRequired;
    QTest::newRow("too many cells") << QStringLiteral("7,t,,,,,,,,x") << ErrorCode::BadRow;
    QTest::newRow("too long") << QString(QStringLiteral("7,t,") + QString(16 * 1024 + 1, u'水') + QStringLiteral(",,,,,,")) << ErrorCode::FieldTooLong;
}

void TestMapping::leavesOut()
{
    QFETCH(QString, row);
    QFETCH(ErrorCode, code);
    const auto mapped = map(row);
    QVERIFY(!mapped);
    QCOMPARE(mapped.error().code, code);
}

void TestMapping::idsFollowFromWhatIsSaid()
{
    const QString row = QStringLiteral("7,t,x,,,,,,");
    QCOMPARE(map(row)->command.id, map(row)->command.id);
    QVERIFY(map(row)->command.id != map(QStringLiteral("8,t,x,,,,,,"))->command.id);
    QVERIFY(map(row)->command.id != map(QStringLiteral("7,t,y,,,,,,"))->command.id);
    // It outlives a version: what another one has imported is not registered again.
    QCOMPARE(map(row)->command.id.toString(QUuid::WithoutBraces), QStringLiteral("ab5482e3-bad5-54e7-bd9e-c3c864355c2e"));
}

void TestMapping::badMappings_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("what");
    QTest::newRow("no json") << QByteArray("{") << QString();
    QTest::newRow("no name") << QByteArray("{}") << QStringLiteral("name");
    QTest::newRow("no title") << QByteArray(R"({"name": "x", "fields": {}})") << QStringLiteral("fields.title");
    QTest::newRow("unknown field") << QByteArray(R"({"name": "x", "fields": {"titel": "a"}})") << QStringLiteral("titel");
    QTest::newRow("unknown channel") << QByteArray(R"({"name": "x", "fields": {"title": "a", "channel": {"column": "b", "values": {"电话": "telephone"}}}})")
                                     << QStringLiteral("channel: telephone");
}

void TestMapping::badMappings()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, what);
    const auto result = Mapping::fromJson(json);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::BadMapping);
    if (!what.isEmpty())
        QCOMPARE(result.error().args.first(), what);
}

void TestMapping::namesTheMissingColumn()
{
    const auto result = mapping().checkColumns(*parseCsv(u"no,title,text,who,channel,kind,sort,date\n"));
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::MissingColumn);
    QCOMPARE(result.error().args.first(), QStringLiteral("district"));
    QVERIFY(mapping().checkColumns(table({})).has_value());
}

void TestMapping::shippedOnesAreSound_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("columns");
    QTest::newRow("fuzhou") << QStringLiteral("fuzhou-12345") << QStringLiteral("row_id,source_set,district,nature,channel,title,created_date,content,reply,petitioner,river");
    QTest::newRow("nyc") << QStringLiteral("nyc-311") << QStringLiteral("seq,offset_s,created_local,unique_key,complaint_type,area,duration_s");
}

void TestMapping::shippedOnesAreSound()
{
    QFETCH(QString, file);
    QFETCH(QString, columns);
    QFile source(QStringLiteral(YIXIAN_SOURCE_DIR "/resources/mappings/%1.json").arg(file));
    QVERIFY(source.open(QIODevice::ReadOnly));
    const auto result = Mapping::fromJson(source.readAll());
    QVERIFY(result.has_value());
    QVERIFY(result->hasArrival());
    QVERIFY(result->checkColumns(*parseCsv(columns)).has_value());
}

QTEST_APPLESS_MAIN(TestMapping)
#include "tst_mapping.moc"
