// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/codec.h"
#include "protocol/commandid.h"

#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace Yixian;

// The wire as others see it: wire.txt holds one message a line as it has to be written, byte for byte, and a reader has to be
// as strict as the README says. A line of wire.txt changes only together with the protocol's version.
class TestWire final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void writtenAsAgreed_data();
    void writtenAsAgreed();
    void everyTypeHasItsLine();
    void otherReadersUnderstand();
    void anyOrderOfFields();
    void texts_data();
    void texts();
    void refused_data();
    void refused();
    void unknownIsSkipped();
    void damagedMessagesNeverCrash();
    void idsOfCommandsGrowWithTime();

private:
    QMap<QString, QByteArray> m_lines;
};

namespace {

const QUuid id = QUuid::fromString(u"3e1f6c52-0c3a-4d0e-9a52-3f1d6a2b7c80");
const Instant morning = fromMsec(1'783'558'812'345);

Command registering()
{
    Register act;
    act.upstream = QStringLiteral("FZ26070900188");
    act.kind = CaseKind::Complaint;
    act.flags.bits = CaseFlags::Urgent | CaseFlags::Worrying;
    act.street = UnitId{QStringLiteral("350102100")};
    act.claimed = morning;
    Command command;
    command.id = id;
    command.act = act;
    command.subject = Subject{QStringLiteral("污水外溢"), QStringLiteral("巷内污水井冒水\n三天"), QStringLiteral("福一村7号"), {}, {}};
    return command;
}

Event calling()
{
    MakeCall act;
    act.units = {{UnitId{QStringLiteral("water")}, LegRole::Lead, QStringLiteral("陈局")}, {UnitId{QStringLiteral("urban")}, LegRole::Assist, {}}};
    act.reportAt = morning + std::chrono::hours(2);
    act.place = QStringLiteral("福一村7号门前");
    Event event;
    event.seq = 42;
    event.at = morning;
    event.caseId = CaseId{17};
    event.by = {UserId{QStringLiteral("limin")}, QStringLiteral("李敏"), Role::SubCenter, UnitId{QStringLiteral("350102100")}};
    event.command = id;
    event.act = act;
    ClockStart clock;
    clock.kind = ClockKind::LegRespond;
    clock.basis = ClockBasis::Working;
    clock.due = morning + std::chrono::hours(1);
    clock.half = morning + std::chrono::minutes(30);
    clock.warn = morning + std::chrono::minutes(48);
    clock.twice = morning + std::chrono::hours(2);
    clock.rule = QStringLiteral("2026");
    event.clocks = {clock};
    return event;
}

QByteArray stream()
{
    StreamBuilder builder;
    Case value;
    value.id = CaseId{17};
    value.number = QStringLiteral("GL-YX-20260709-0001");
    value.registered = morning;
    builder.addCase(encodeCase(value), encodeSubject({QStringLiteral("污水外溢"), {}, {}, QStringLiteral("林**"), {}}));
    builder.addEvent(encodeEvent(calling()), 41, {});
    builder.addDrop(CaseId{9});
    return builder.take(true, 42, QByteArray::fromHex("9cff"), 2);
}

QByteArray pastPage()
{
    StreamBuilder builder;
    Case value;
    value.id = CaseId{17};
    value.number = QStringLiteral("GL-YX-20250709-0001");
    builder.addCase(encodeCase(value), encodeSubject({QStringLiteral("污水外溢"), {}, {}, {}, {}}));
    return builder.takePast(6, true);
}

QByteArray withHello(const QByteArray &fields)
{
    return "{\"type\":\"hello\"," + fields + '}';
}

QByteArray nested(int levels) // the message itself is the first
{
    return withHello("\"x\":" + QByteArray(levels - 1, '[') + QByteArray(levels - 1, ']'));
}

} // namespace

void TestWire::initTestCase()
{
    QFile file(QStringLiteral(YIXIAN_SOURCE_DIR "/tests/unit/protocol/wire.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    for (const QByteArray &line : file.readAll().split('\n'))
        if (const qsizetype tab = line.indexOf('\t'); tab > 0)
            m_lines.insert(QString::fromUtf8(line.left(tab)), line.mid(tab + 1));
}

void TestWire::writtenAsAgreed_data()
{
    QTest::addColumn<QByteArray>("written");
    const auto row = [](const char *name, const auto &message) { QTest::newRow(name) << message; };
    row("hello", encode(ClientMessage(Hello{1, {QStringLiteral("zip")}, QStringLiteral("mine 1.0"), QStringLiteral("t"), QStringLiteral("5f"), 2, 41,
                                            QByteArray::fromHex("9c00")})));
    row("login", encode(ClientMessage(Login{QStringLiteral("limin"), QStringLiteral("p\"w\\")})));
    row("command", encode(ClientMessage(SendCommand{registering(), {}})));
    Respond responding;
    responding.firstMeasure = QStringLiteral("已派人");
    SendCommand played{{id, CaseId{17}, LegNo{2}, responding, {}, morning}, calling().by};
    row("command as", encode(ClientMessage(played)));
    row("command without fields", encode(ClientMessage(SendCommand{{id, CaseId{17}, LegNo{2}, AcceptLeg{}, {}, {}}, {}})));
    row("progress", encode(ClientMessage(Progress{42})));
    row("ping", encode(ClientMessage(Ping{7})));
    row("timeline asked", encode(ClientMessage(AskTimeline{3, CaseId{17}})));
    row("accounts asked", encode(ClientMessage(AskAccounts{5})));
    row("password", encode(ClientMessage(ChangePassword{id, UserId{QStringLiteral("limin")}, QStringLiteral("old"), QStringLiteral("new")})));
    row("login with a code", encode(ClientMessage(Login{QStringLiteral("limin"), QStringLiteral("p"), QStringLiteral("492039")})));
    row("bulletins asked", encode(ClientMessage(AskBulletins{8, QStringLiteral("monthly"), 41})));
    row("bulletin asked", encode(ClientMessage(AskBulletinText{9, 41, true, 131072})));
    row("lock", encode(ClientMessage(Lock{})));
    row("unlock", encode(ClientMessage(Unlock{id, QStringLiteral("p")})));
    row("second factor asked", encode(ClientMessage(SetSecondFactor{id, UserId{QStringLiteral("limin")}, QStringLiteral("492039"), true})));
    row("hello for another", encode(ClientMessage(Hello{1, {}, {}, QStringLiteral("t"), {}, 0, 0, {}, UserId{QStringLiteral("wang")}})));
    row("logout", encode(ClientMessage(Logout{})));
    PastQuery past{QStringLiteral("供水 #417"), UnitId{QStringLiteral("350102100")}, {}, {}, morning, {}, morning, CaseId{900}, 50};
    row("bring back", encode(ClientMessage(BringBack{CaseId{17}})));
    row("looking back asked", encode(ClientMessage(LookBack{morning, 60, false})));
    row("back to now", encode(ClientMessage(LookBack{{}, 1, true})));
    row("past asked", encode(ClientMessage(AskPast{6, past})));
    row("welcome", encode(ServerMessage(Welcome{1, {}, QStringLiteral("yixian-hub"), QStringLiteral("5f"), 1, morning, 600.5, true})));
    row("session", encode(ServerMessage(SessionOpened{calling().by, QStringLiteral("t"), ResumeKind::Diverged})));
    row("reference", encode(ServerMessage(ReferenceData{QStringLiteral("{\"units\":[]}"), {{QStringLiteral("2026-07-11"), QStringLiteral("台风"), morning}}, {}, {}, {}, {}})));
    row("stream", stream());
    row("past", pastPage());
    row("looking back", encode(ServerMessage(LookingBack{morning, 60, 1000, true, false})));
    row("no past", encode(ServerMessage(Past{6, false, {}, QStringLiteral("busy")})));
    row("live", encode(ServerMessage(Live{42, QByteArray::fromHex("9c")})));
    row("accounts", encode(ServerMessage(Accounts{5, {{UserId{QStringLiteral("limin")}, QStringLiteral("李敏"), Role::SubCenter, UnitId{QStringLiteral("350102100")}, true, true}}})));
    row("ack", encode(ServerMessage(Ack{id, 42, morning, CaseId{17}, true})));
    row("refused", encode(ServerMessage(Refused{id, QStringLiteral("unit-inactive"), {QStringLiteral("水务局")}})));
    row("refused question", encode(ServerMessage(Refused{{}, QStringLiteral("seat-locked"), {}, 6})));
    row("pong", encode(ServerMessage(Pong{7, morning, 42, 10})));
    row("revealed", encode(ServerMessage(Revealed{id, QStringLiteral("13905910000")})));
    row("second factor", encode(ServerMessage(SecondFactor{id, QStringLiteral("MZXW6YTB")})));
    row("health", encode(ServerMessage(Health{{{Ailment::DiskFull, {}}, {Ailment::ClockStepped, QStringLiteral("-3600")}}})));
    row("signed head", encode(ServerMessage(SignedHead{QStringLiteral("5f"), 2, 42, QByteArray::fromHex("9cff"), morning, QByteArray::fromHex("aa01"), QByteArray::fromHex("bb02")})));
    row("bulletins", encode(ServerMessage(IssuedBulletins{8, {{QStringLiteral("monthly:2026-06"), 2, 41, morning, morning, UserId{QStringLiteral("wu")}, QStringLiteral("吴值长"), QStringLiteral("一席剔除"), QByteArray::fromHex("9cff"), QByteArray::fromHex("9d"), QByteArray::fromHex("aa01"), QByteArray::fromHex("bb02")}}, true})));
    row("bulletin", encode(ServerMessage(BulletinText{9, 41, true, 131072, 131074, QByteArray("{}")})));
    row("timeline", encode(ServerMessage(Timeline{3, CaseId{17}, {calling()}})));
}

void TestWire::writtenAsAgreed()
{
    QFETCH(QByteArray, written);
    const QByteArray agreed = m_lines.value(QString::fromUtf8(QTest::currentDataTag()));
    QCOMPARE(written, agreed);
    // And what is read is what was written: nothing is lost on the way.
    const auto fromClient = decodeClientMessage(agreed);
    const auto fromHub = decodeServerMessage(agreed);
    QVERIFY((fromClient && encode(*fromClient) == agreed) || (fromHub && QJsonDocument::fromJson(encode(*fromHub)) == QJsonDocument::fromJson(agreed)));
}

void TestWire::everyTypeHasItsLine()
{
    QSet<QString> types;
    for (const QByteArray &line : std::as_const(m_lines))
        types.insert(QJsonDocument::fromJson(line)[QLatin1String("type")].toString());
    QCOMPARE(types.size(), std::variant_size_v<ClientMessage> + std::variant_size_v<ServerMessage> - 5); // "timeline", "accounts", "past", "bulletins" and "bulletin" go both ways
}

void TestWire::otherReadersUnderstand()
{
    for (const QByteArray &line : std::as_const(m_lines)) {
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(line, &error);
        QVERIFY2(document.isObject(), qPrintable(error.errorString()));
        // Their order of fields is another one; to us it is the same message.
        const QByteArray sorted = document.toJson(QJsonDocument::Indented);
        QVERIFY2(decodeClientMessage(sorted).has_value() || decodeServerMessage(sorted).has_value(), sorted.constData());
    }
}

void TestWire::anyOrderOfFields()
{
    const auto read = decodeClientMessage("{\"do\":{\"firstMeasure\":\"x\"},\"case\":17, \"act\" : \"respond\" ,\"id\":\"3e1f6c52-0c3a-4d0e-9a52-3f1d6a2b7c80\",\"type\":\"command\"}");
    QVERIFY2(read.has_value(), "fields before the act");
    QCOMPARE(std::get<Respond>(std::get<SendCommand>(*read).command.act).firstMeasure.value, QStringLiteral("x"));
}

void TestWire::texts_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << QByteArray("limin") << QStringLiteral("limin");
    QTest::newRow("Han") << QByteArray("福一村") << QStringLiteral("福一村");
    QTest::newRow("Han beyond the first plane") << QByteArray("𠮷野") << QStringLiteral("𠮷野");
    QTest::newRow("escapes") << QByteArray(R"(a\"\\\/\b\f\n\r\t\u5c0f)") << QStringLiteral("a\"\\/\b\f\n\r\t小");
    QTest::newRow("surrogates") << QByteArray(R"(\ud842\udfb7)") << QStringLiteral("𠮷");
    QTest::newRow("a mark of byte order is a character") << QByteArray("\xEF\xBB\xBFx") << QStringLiteral("\uFEFFx");
    QTest::newRow("long") << QByteArray(5000, 'x') << QString(5000, QLatin1Char('x'));
    QTest::newRow("empty") << QByteArray() << QString();
}

void TestWire::texts()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, text);
    const auto read = decodeClientMessage("{\"type\":\"login\",\"user\":\"" + json + "\"}");
    QVERIFY(read.has_value());
    QCOMPARE(std::get<Login>(*read).user, text);
    const auto again = decodeClientMessage(encode(*read));
    QVERIFY(again.has_value());
    QCOMPARE(std::get<Login>(*again).user, text);
}

void TestWire::refused_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<ErrorCode>("code");
    const auto malformed = [](const char *name, const QByteArray &frame) { QTest::newRow(name) << frame << ErrorCode::MalformedFrame; };
    malformed("nothing", "");
    malformed("spaces", " \n");
    malformed("a list", "[]");
    malformed("no end", R"({"type":"hello")");
    malformed("more behind it", R"({"type":"logout"} x)");
    malformed("two messages", R"({"type":"logout"}{"type":"logout"})");
    malformed("comma too many", R"({"type":"logout",})");
    malformed("no colon", R"({"type" "logout"})");
    malformed("single quotes", R"({'type':'logout'})");
    malformed("items without end", withHello("\"x\":[" + QByteArray("0,").repeated(10'000) + "0]"));
    QByteArray fields;
    for (int i = 0; i < 257; ++i)
        fields += (i > 0 ? ",\"" : "\"") + QByteArray::number(i) + "\":0";
    malformed("fields without end", withHello("\"x\":{" + fields + '}'));
    malformed("a field twice", withHello(R"("program":"a","program":"b")"));
    malformed("null for a text", withHello(R"("program":null)"));
    malformed("number for a text", withHello(R"("program":1)"));
    malformed("text for a number", withHello(R"("seq":"1")"));
    malformed("fraction for an integer", withHello(R"("seq":1.5)"));
    malformed("power for an integer", withHello(R"("seq":1e3)"));
    malformed("leading zero", withHello(R"("seq":01)"));
    malformed("leading plus", withHello(R"("seq":+1)"));
    malformed("beyond 2^53", withHello(R"("seq":9007199254740993)"));
    malformed("beyond 64 bits", withHello(R"("seq":99999999999999999999)"));
    malformed("beyond an int", withHello(R"("epoch":2147483648)"));
    malformed("not a number", withHello(R"("seq":NaN)"));
    malformed("half a hash", withHello(R"("hash":"9c0")"));
    malformed("a hash of other letters", withHello(R"("hash":"zz")"));
    malformed("raw line break in a text", withHello("\"program\":\"a\nb\""));
    malformed("raw zero in a text", withHello("\"program\":\"a" + QByteArray(1, '\0') + '"'));
    malformed("unknown escape", withHello(R"("program":"\x")"));
    malformed("short escape", withHello(R"("program":"\u12")"));
    malformed("half a surrogate pair", withHello(R"("program":"\ud842")"));
    malformed("the other half", withHello(R"("program":"\udfb7")"));
    malformed("not UTF-8", withHello("\"program\":\"\xC3\x28\""));
    malformed("overlong UTF-8", withHello("\"program\":\"\xC0\xAF\""));
    malformed("a surrogate in UTF-8", withHello("\"program\":\"\xED\xA0\x80\""));
    malformed("not UTF-8 where nobody reads", withHello("\"x\":[\"\xC3\x28\"]"));
    malformed("UTF-8 cut off", withHello("\"program\":\"\xE7\xA6\""));
    malformed("33 levels", nested(33));
    malformed("ten thousand levels", nested(10'000));
    malformed("a command without an id", R"({"type":"command","act":"accept-leg","case":1})");
    malformed("a command with an empty id", R"({"type":"command","id":"00000000-0000-0000-0000-000000000000","act":"accept-leg"})");
    malformed("a command without an act", R"({"type":"command","id":"3e1f6c52-0c3a-4d0e-9a52-3f1d6a2b7c80","case":1})");
    malformed("an act nobody knows", R"({"type":"command","id":"3e1f6c52-0c3a-4d0e-9a52-3f1d6a2b7c80","act":"fly"})");
    malformed("the fields twice", R"({"type":"command","id":"3e1f6c52-0c3a-4d0e-9a52-3f1d6a2b7c80","act":"note","do":{},"do":{}})");
    malformed("flags out of range", R"({"type":"command","id":"3e1f6c52-0c3a-4d0e-9a52-3f1d6a2b7c80","act":"accept","do":{"flags":16}})");
    QTest::newRow("a type nobody knows") << QByteArray(R"({"x":[1,2,{"y":null}],"type":"dance"})") << ErrorCode::UnknownMessage;
    QTest::newRow("no type") << QByteArray("{}") << ErrorCode::UnknownMessage;
    QTest::newRow("the hub's own type") << QByteArray(R"({"type":"welcome"})") << ErrorCode::UnknownMessage;
}

void TestWire::refused()
{
    QFETCH(QByteArray, frame);
    QFETCH(ErrorCode, code);
    const auto read = decodeClientMessage(frame);
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().code, code);
}

void TestWire::unknownIsSkipped()
{
    const auto read = decodeClientMessage(withHello(R"("new":{"a":[1,-2.5e3,"\u0000",true,false,null,{}],"b":[]},"seq":41,"\u0073eq":1)"));
    QVERIFY(read.has_value());
    QCOMPARE(std::get<Hello>(*read).seq, 41);
    QVERIFY(decodeClientMessage(nested(ProtocolLimits::deepest)).has_value());
}

// What comes in may be anything. The seeds are fixed, so that a failure can be repeated.
void TestWire::damagedMessagesNeverCrash()
{
    QRandomGenerator random(20260709);
    const QList<QByteArray> lines = m_lines.values();
    int accepted = 0;
    for (int i = 0; i < 40'000; ++i) {
        QByteArray frame = lines[random.bounded(static_cast<int>(lines.size()))];
        for (int hits = random.bounded(1, 5); hits > 0; --hits) {
            const int at = random.bounded(static_cast<int>(frame.size()));
            switch (random.bounded(4)) {
            case 0: frame[at] = static_cast<char>(random.bounded(256)); break;
            case 1: frame.truncate(std::max(at, 1)); break;
            case 2: frame.remove(at, std::min<qsizetype>(random.bounded(1, 9), frame.size() - 1)); break;
            default: frame.insert(at, frame.mid(random.bounded(static_cast<int>(frame.size())), random.bounded(1, 30))); break;
            }
        }
        accepted += decodeClientMessage(frame).has_value() + decodeServerMessage(frame).has_value();
    }
    QVERIFY(accepted < 40'000); // some damage keeps the shape
}

// The example of RFC 9562, A.6.
void TestWire::idsOfCommandsGrowWithTime()
{
    QCOMPARE(commandIdOf(fromMsec(0x017F22E279B0), 0xCC3, quint64{0x18C4DC0C0C07398F} << 2),
             QUuid::fromString(u"017F22E2-79B0-7CC3-98C4-DC0C0C07398F"));
    const QUuid first = newCommandId();
    QVERIFY(first != newCommandId());
    const Instant now = fromMsec(QDateTime::currentMSecsSinceEpoch());
    QVERIFY(first.toRfc4122() < commandIdOf(now + std::chrono::seconds(2), 0, 0).toRfc4122());
    QVERIFY(commandIdOf(now - std::chrono::seconds(2), 0, 0).toRfc4122() < first.toRfc4122());
}

QTEST_APPLESS_MAIN(TestWire)
#include "tst_wire.moc"
