// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes the corpora a fuzzer begins with, of our own messages and tables: seeds DIR
#include "fuzz/corpusfile.h"
#include "fuzz/dispatchstate.h"
#include "protocol/codec.h"
#include "support/fullact.h"

#include <QDir>
#include <QFile>

using namespace Yixian;

namespace {

using Inputs = QList<QByteArray>;

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no %s", qPrintable(path));
    return file.readAll();
}

void write(const QDir &dir, const QString &name, const Inputs &inputs)
{
    QFile file(dir.filePath(name));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(name));
    for (const QByteArray &input : inputs)
        file.write(Fuzz::toLine(input) + '\n');
}

SendCommand commandOf(ActKind kind, Instant now, qint64 caseId)
{
    SendCommand message;
    message.command.id = QUuid(0x01900000, 1, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, static_cast<uchar>(kind));
    message.command.caseId = CaseId{caseId};
    message.command.leg = LegNo{caseId == 3 ? 1 : 0};
    message.command.act = Test::fullAct(kind, now);
    if (kind == ActKind::Register)
        message.command.subject = Subject{QStringLiteral("污水外溢"), QStringLiteral("三天"), QStringLiteral("福一村7号"), {}, {}};
    return message;
}

// One message of each type, each act as a command and as an event, and a state.
Inputs decoderInputs(const Fuzz::DispatchState &start)
{
    Inputs inputs;
    const QList<QByteArray> lines = fileBytes(QStringLiteral(YIXIAN_SOURCE_DIR "/tests/unit/protocol/wire.txt")).split('\n');
    for (const QByteArray &line : lines)
        if (const qsizetype tab = line.indexOf('\t'); tab > 0)
            inputs << line.sliced(tab + 1);
    for (int kind = 0; kind < enumCount<ActKind>; ++kind) {
        const SendCommand message = commandOf(static_cast<ActKind>(kind), start.desk.now, 3);
        inputs << encode(ClientMessage(message));
        Event event;
        event.seq = 7;
        event.by = start.actors[2];
        event.act = message.command.act;
        inputs << encodeEvent(event);
    }
    QVector<Case> cases;
    start.desk.state.forEachCase([&](const Case &value) { cases << value; });
    for (const Case &value : std::as_const(cases))
        inputs << encodeCase(value);
    inputs << encodeState(cases, {{QStringLiteral("lastCase"), 3}});
    Stream page;
    page.snapshot = true;
    for (const Case &value : std::as_const(cases))
        page.items.append({value, {}, 0, {}, Subject{QStringLiteral("题"), {}, {}, {}, {}}});
    inputs << encode(ServerMessage(page));
    inputs << written(ReferenceData{QStringLiteral("{}"), {{QStringLiteral("2026-07-11"), QStringLiteral("台风"), start.desk.now}}, {}, {}, {}, {}});
    return inputs;
}

// Each act on the case and by the person for whom it can be done; by anybody where nobody can do it yet.
Inputs dispatcherInputs(const Fuzz::DispatchState &start)
{
    Inputs inputs;
    for (int kind = 0; kind < enumCount<ActKind>; ++kind) {
        QByteArray able, unable;
        for (qint64 id = 1; id <= 3; ++id) {
            const SendCommand message = commandOf(static_cast<ActKind>(kind), start.desk.now, id);
            const QByteArray frame = encode(ClientMessage(message)) + '\n';
            for (char letter = 'A'; letter < 'A' + start.actors.size(); ++letter) {
                const bool can = decide(start.desk.state, start.actorOf(letter), message.command, start.desk.now).has_value();
                (can ? able : unable) = letter + frame;
            }
        }
        inputs << (able.isEmpty() ? unable : able);
    }
    return inputs;
}

Inputs importerInputs()
{
    const QByteArray header = "no,title,text,who,phone,channel,kind,sort,date\n";
    Inputs inputs{header + "7,洪山镇污水,\"冒\r\n水 \",陈某,13800000021,a,b,w,2026/7/9 8:30\n",
                  header + "8,\"a \"\"b\"\"\",x,,,,,,\r\n9,t,x,one,too,many,for,the,header,here\n",
                  header.chopped(1) + "\r1,t,,,,,a,,2020-09-03\r",
                  "{\"name\":\"m\",\"delimiter\":\";\",\"fields\":{\"title\":\"a\",\"urgency\":{\"column\":\"b\",\"values\":{\"x\":\"urgent\"}}}}\n----\na;b\n1;x\n",
                  "\xef\xbb\xbf" + header, "no,title\n\"open"};
    const auto mappings = QDir(QStringLiteral(YIXIAN_SOURCE_DIR "/resources/mappings")).entryInfoList(QDir::Files);
    for (const QFileInfo &mapping : mappings)
        inputs << fileBytes(mapping.filePath()) + "\n----\n" + header;
    return inputs;
}

Inputs chainInputs()
{
    Inputs inputs;
    for (char column = 0; column < 11; ++column)
        for (char kind = 0; kind < 7; ++kind)
            inputs << QByteArray{"\x02", 1} + column + kind + '\0' + '\3' + "abc" + QByteArray{"\x05", 1} + column + kind + '\0' + '\2' + "17";
    return inputs;
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 2)
        return 64;
    const QDir dir(QString::fromLocal8Bit(argv[1]));
    const Fuzz::DispatchState start;
    write(dir, QStringLiteral("decoder.txt"), decoderInputs(start));
    write(dir, QStringLiteral("dispatcher.txt"), dispatcherInputs(start));
    write(dir, QStringLiteral("importer.txt"), importerInputs());
    write(dir, QStringLiteral("chain.txt"), chainInputs());
    return 0;
}
