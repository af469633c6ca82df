// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/acts/guards.h"

#include <algorithm>
#include <QtEndian>

// The district's own data (DOMAIN 2.6): what changes is in force for what starts afterwards.
namespace Yixian {

namespace {

constexpr qsizetype mostShifts = 400;

void replace(Applying &applying, Reference reference)
{
    applying.state.setReference(std::make_shared<const Reference>(std::move(reference)));
}

constexpr qint64 largestDocument = 4 * 1024 * 1024;

bool isSame(const LimitsAnew &known, const RecalculateLimits &act)
{
    return known.measure == act.measure && known.from == act.from;
}

} // namespace

QString packDocument(const QString &document)
{
    return QString::fromLatin1(qCompress(document.toUtf8()).toBase64());
}

Result<QString> unpackDocument(const QString &packed)
{
    const QByteArray bytes = QByteArray::fromBase64(packed.toLatin1());
    // qCompress() puts the size in front; a small message that says it is large is not believed.
    const qint64 size = bytes.size() < 4 ? 0 : qFromBigEndian<quint32>(bytes.constData());
    const QByteArray plain = size > 0 && size <= largestDocument ? qUncompress(bytes) : QByteArray();
    if (plain.isEmpty())
        return failure(ErrorCode::BadDocument, {QStringLiteral("packed")});
    return QString::fromUtf8(plain);
}

Result<void> guard(const Asking &, Establish &act, Clocks &)
{
    const auto parsed = Reference::fromJson(act.document.toUtf8());
    return parsed ? Result<void>{} : tl::unexpected(parsed.error());
}

void effect(Applying &applying, const Establish &act)
{
    if (auto parsed = Reference::fromJson(act.document.toUtf8()))
        replace(applying, std::move(*parsed));
}

Result<void> guard(const Asking &asking, Revise &act, Clocks &)
{
    if (act.reason.trimmed().isEmpty())
        return failure(ErrorCode::FieldRequired, {QStringLiteral("reason")});
    if (act.base.toLatin1() != asking.reference().documentHash)
        return failure(ErrorCode::DataChanged, {});
    auto document = unpackDocument(act.packed);
    if (!document)
        return tl::unexpected(document.error());
    act.document = std::move(*document);
    act.packed.clear();
    const auto parsed = Reference::fromJson(act.document.toUtf8());
    if (!parsed)
        return tl::unexpected(parsed.error());
    return asking.reference().checkRevision(*parsed, asking.now);
}

void effect(Applying &applying, const Revise &act)
{
    if (auto parsed = Reference::fromJson(act.document.toUtf8()))
        replace(applying, applying.state.reference().revisedTo(std::move(*parsed), applying.event.at));
}

Result<void> guard(const Asking &asking, SetRoster &act, Clocks &)
{
    if (!act.unit.isNull() && !asking.reference().unit(act.unit))
        return failure(ErrorCode::UnknownUnit, {act.unit.value});
    if (act.shifts.isEmpty() || act.shifts.size() > mostShifts)
        return failure(ErrorCode::BadValue, {QStringLiteral("shifts")});
    for (qsizetype i = 0; i < act.shifts.size(); ++i) {
        DutyShift &shift = act.shifts[i];
        shift.unit = act.unit;
        if (shift.person.trimmed().isEmpty())
            return failure(ErrorCode::FieldRequired, {QStringLiteral("person")});
        if (shift.from >= shift.to || (i > 0 && shift.from < act.shifts[i - 1].to))
            return failure(ErrorCode::RosterOverlap, {asking.reference().callerName(act.unit), toIso(shift.from)});
    }
    return {};
}

void effect(Applying &applying, const SetRoster &act)
{
    replace(applying, applying.state.reference().withRoster(act.unit, act.shifts));
}

Result<void> guard(const Asking &asking, StopWork &act, Clocks &)
{
    const auto day = dayFromIso(act.date);
    if (!day)
        return tl::unexpected(day.error());
    if (*day < localDay(asking.now))
        return failure(ErrorCode::TimeInPast, {act.date});
    return required(!act.reason.trimmed().isEmpty(), "reason");
}

void effect(Applying &applying, const StopWork &act)
{
    if (const auto day = dayFromIso(act.date))
        replace(applying, applying.state.reference().withStoppedDay(*day, act.reason, applying.event.at));
}

Result<void> guard(const Asking &asking, RecalculateLimits &act, Clocks &)
{
    const auto day = dayFromIso(act.from);
    if (!day)
        return tl::unexpected(day.error());
    if (*day > localDay(asking.now))
        return failure(ErrorCode::BadValue, {QStringLiteral("from")});
    const QVector<LimitsAnew> &limits = asking.state.posts().limits;
    const bool known = std::any_of(limits.cbegin(), limits.cend(), [&](const LimitsAnew &one) { return isSame(one, act); });
    if (act.takenBack && !known)
        return failure(ErrorCode::NothingToUndo);
    if (!act.takenBack && known)
        return failure(ErrorCode::OnlyOnce, {QString(enumName(ActKind::RecalculateLimits))});
    act.reason = act.reason.trimmed();
    return required(!act.reason.isEmpty(), "reason");
}

void effect(Applying &applying, const RecalculateLimits &act)
{
    QVector<LimitsAnew> &limits = applying.state.posts().limits;
    limits.removeIf([&](const LimitsAnew &one) { return isSame(one, act); });
    if (act.takenBack)
        return;
    const auto later = std::find_if(limits.cbegin(), limits.cend(), [&](const LimitsAnew &one) { return one.from > act.from; });
    limits.insert(later, {act.measure, act.from, act.reason, applying.event.by.name, applying.event.at});
}

} // namespace Yixian
