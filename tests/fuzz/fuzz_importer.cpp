// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A mapping, a line "----", a table. Without that line all is a table, under a mapping that uses every way of finding a value.
#include "domain/tablecell.h"
#include "fuzz/target.h"
#include "intake/mapping.h"
#include "intake/textfile.h"
#include "protocol/codec.h"

using namespace Yixian;

namespace {

const QByteArray usualMapping = R"({"name": "fuzz", "fields": {
    "upstream": {"template": "T-{no}"}, "title": "title", "text": "text", "citizenName": "who", "citizenPhone": "phone",
    "channel": {"column": "channel", "values": {"a": "phone", "b": "web"}},
    "kind": {"column": "kind", "values": {"a": "consultation", "b": "complaint"}},
    "category": {"column": "sort", "values": {"w": "市政/供水/停水"}, "else": "其他/其他/其他"},
    "street": {"find": ["title", "text"], "words": [["洪山镇", "350102100"]], "when": {"kind": "a"}},
    "claimed": {"column": "date", "format": "yyyy/M/d H:mm"}, "arrival": "date"}})";

// What was read can be written as a table again, and reads as the same.
void checkTable(const CsvTable &table, QChar delimiter)
{
    if (delimiter != u',')
        return; // cells are written with commas
    if (table.header.join(QString()).isEmpty())
        return; // a first line of blanks is a header of empty names; written, it is an empty line, and skipped
    const auto line = [](const QStringList &cells) {
        QStringList written;
        for (const QString &cell : cells)
            written << csvCell(cell);
        return QString(written.join(u',') + u'\n');
    };
    QString text = line(table.header);
    for (const CsvRow &row : table.rows)
        text += line(row.cells);
    const auto again = parseCsv(text);
    Fuzz::hold(again.has_value(), "a table that was written is a table");
    Fuzz::hold(again->header == table.header, "with its header");
    Fuzz::hold(again->rows.size() == table.rows.size(), "and its rows");
    for (qsizetype i = 0; i < table.rows.size(); ++i)
        Fuzz::hold(again->rows[i].cells == table.rows[i].cells, "each with its cells");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray input = Fuzz::bytesOf(data, size);
    static const QByteArray between = "\n----\n";
    const qsizetype cut = input.indexOf(between);
    const auto mapping = Mapping::fromJson(cut < 0 ? usualMapping : input.left(cut));
    if (!mapping)
        return 0;
    const auto text = decodeText(cut < 0 ? input : input.sliced(cut + between.size()), QStringLiteral("fuzz.csv"));
    if (!text)
        return 0;
    const auto table = parseCsv(*text, mapping->delimiter());
    if (!table)
        return 0;
    checkTable(*table, mapping->delimiter());
    if (!mapping->checkColumns(*table))
        return 0;
    for (const CsvRow &row : table->rows) {
        const auto mapped = mapping->map(*table, row);
        if (!mapped)
            continue;
        const QByteArray frame = encode(ClientMessage(SendCommand{mapped->command, {}}));
        Fuzz::hold(decodeClientMessage(frame).has_value(), "a hub understands what a feed sends");
        Fuzz::hold(mapping->map(*table, row)->command.id == mapped->command.id, "a second run registers nothing twice");
    }
    return 0;
}
