// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/pages.h"

#include <algorithm>
#include <QDataStream>

// What somebody has open and has not sent: taken from the pages, put back into new ones, and kept in between.
namespace Yixian {

namespace {

constexpr quint32 version = 4;

void write(QDataStream &out, const CasePanel::AllTyped &typed)
{
    out << static_cast<qint32>(typed.size());
    for (auto it = typed.cbegin(); it != typed.cend(); ++it)
        out << it.key().value << *it;
}

void read(QDataStream &in, CasePanel::AllTyped &typed)
{
    qint32 cases = 0;
    in >> cases;
    for (qint32 i = 0; i < cases && in.status() == QDataStream::Ok; ++i) {
        CaseId id;
        in >> id.value;
        in >> typed[id];
    }
}

void write(QDataStream &out, const AnswerPage::View &answer)
{
    out << answer.place.id.value << static_cast<qint32>(answer.place.leg.value) << static_cast<qint32>(answer.typed.size());
    for (const auto &[place, typed] : answer.typed)
        out << place.id.value << static_cast<qint32>(place.leg.value) << typed;
}

void read(QDataStream &in, AnswerPage::View &answer)
{
    const auto readPlace = [&in] {
        AnswerPage::Place place;
        qint32 leg = 0;
        in >> place.id.value >> leg;
        place.leg = LegNo{leg};
        return place;
    };
    answer.place = readPlace();
    qint32 places = 0;
    in >> places;
    for (qint32 i = 0; i < places && in.status() == QDataStream::Ok; ++i) {
        const AnswerPage::Place place = readPlace();
        AnswerForms::Typed typed;
        in >> typed;
        answer.typed.append({place, typed});
    }
}

void write(QDataStream &out, const QHash<CaseId, CallSheet::Contents> &sheets)
{
    out << static_cast<qint32>(sheets.size());
    for (auto it = sheets.cbegin(); it != sheets.cend(); ++it) {
        QStringList units; // the leading one first, as on a sheet
        for (const CalledUnit &called : it->units.units())
            called.role == LegRole::Lead ? units.prepend(called.unit.value) : units.append(called.unit.value);
        out << it.key().value << units << it->when << it->place << it->contact << it->reason << static_cast<qint32>(it->kind);
    }
}

void read(QDataStream &in, QHash<CaseId, CallSheet::Contents> &sheets)
{
    qint32 count = 0;
    in >> count;
    for (qint32 i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
        CaseId id;
        QStringList units;
        CallSheet::Contents sheet;
        qint32 kind = 0;
        in >> id.value >> units >> sheet.when >> sheet.place >> sheet.contact >> sheet.reason >> kind;
        for (const QString &unit : std::as_const(units))
            sheet.units.add(UnitId{unit});
        sheet.kind = kind;
        sheets.insert(id, sheet);
    }
}

} // namespace

OpenWork::OpenWork(const PageSet &set)
{
    if (set.desk)
        m_desk = set.desk->view();
    if (set.docket)
        m_docket = set.docket->view();
    if (set.calls)
        m_calls = set.calls->view();
    if (set.handover)
        m_handover = set.handover->view();
    if (set.answer)
        m_answer = set.answer->view();
    if (set.records)
        m_record = set.records->shownCase();
    for (const WindowPage &page : set.pages)
        m_fields.insert(page.name, FieldContents::of(*page.widget));
}

void OpenWork::takeOver(const PageSet &set) const
{
    if (set.desk && m_desk)
        set.desk->takeOver(*m_desk);
    if (set.docket && m_docket)
        set.docket->takeOver(*m_docket);
    if (set.calls && m_calls)
        set.calls->takeOver(*m_calls);
    if (set.handover && m_handover)
        set.handover->takeOver(*m_handover);
    if (set.answer && m_answer)
        set.answer->takeOver(*m_answer);
    if (set.records && !m_record.isNull())
        set.records->showCase(m_record);
    for (const WindowPage &page : set.pages)
        m_fields.value(page.name).putInto(*page.widget);
}

bool OpenWork::hasText() const
{
    const bool called = m_calls && !m_calls->sheets.isEmpty();
    const bool elsewhere = (m_desk && !m_desk->typed.isEmpty()) || (m_answer && !m_answer->typed.isEmpty()) || (m_handover && !m_handover->said.isEmpty());
    return called || elsewhere || std::any_of(m_fields.cbegin(), m_fields.cend(), [](const FieldContents &fields) { return !fields.isBlank(); });
}

QByteArray OpenWork::toBytes() const
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    const DeskPage::View desk = m_desk.value_or(DeskPage::View{});
    const CallPage::View calls = m_calls.value_or(CallPage::View{});
    const AnswerPage::View answer = m_answer.value_or(AnswerPage::View{});
    out << version << desk.id.value << desk.registering << calls.id.value << m_record.value << (desk.sheet ? QString(enumName(desk.sheet->act)) : QString()) << static_cast<qint32>(desk.sheet ? desk.sheet->leg.value : 0) << m_fields;
    write(out, desk.typed);
    write(out, calls.sheets);
    write(out, answer);
    const HandoverPage::View handover = m_handover.value_or(HandoverPage::View{});
    out << static_cast<qint32>(handover.said.size()); // a tick says that somebody has just looked: it is not kept
    for (auto it = handover.said.cbegin(); it != handover.said.cend(); ++it)
        out << it.key().value << *it;
    return bytes;
}

OpenWork OpenWork::fromBytes(const QByteArray &bytes)
{
    QDataStream in(bytes);
    in.setVersion(QDataStream::Qt_6_4);
    quint32 written = 0;
    in >> written;
    if (written != version)
        return {};
    OpenWork work;
    DeskPage::View desk;
    CallPage::View calls;
    AnswerPage::View answer;
    qint32 sheetLeg = 0;
    QString act; // by its name, which stays when there are more of them
    in >> desk.id.value >> desk.registering >> calls.id.value >> work.m_record.value >> act >> sheetLeg >> work.m_fields;
    read(in, desk.typed);
    read(in, calls.sheets);
    read(in, answer);
    HandoverPage::View handover;
    qint32 said = 0;
    in >> said;
    for (qint32 i = 0; i < said && in.status() == QDataStream::Ok; ++i) {
        CaseId id;
        QString words;
        in >> id.value >> words;
        handover.said.insert(id, words);
    }
    work.m_handover = handover;
    if (in.status() != QDataStream::Ok)
        return {};
    if (const auto kind = enumFromName<ActKind>(act))
        desk.sheet = ActChoice{*kind, LegNo{sheetLeg}};
    work.m_desk = desk;
    work.m_calls = calls;
    work.m_answer = answer;
    return work;
}

} // namespace Yixian
