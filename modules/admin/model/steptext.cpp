// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/model/steptext.h"

#include <QRegularExpression>

namespace Yixian {

namespace {

QString percent(int permille)
{
    return permille % 10 == 0 ? QString::number(permille / 10) : QStringLiteral("%1.%2").arg(permille / 10).arg(permille % 10);
}

std::optional<int> permilleOf(const QString &text)
{
    bool ok = false;
    const double value = text.toDouble(&ok) * 10;
    const int whole = qRound(value);
    return ok && qAbs(value - whole) < 1e-6 && whole >= 0 && whole <= 1000 ? std::optional(whole) : std::nullopt;
}

} // namespace

QString textOfSteps(const QVector<ScoreStep> &steps)
{
    QStringList parts;
    for (const ScoreStep &step : steps)
        parts.append(QString(percent(step.fromPermille) + u':' + percent(step.pointsPermille)));
    return parts.join(u' ');
}

Result<QVector<ScoreStep>> stepsFromText(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[\\s,;]+"));
    // Full-width signs and digits mean the same (NFKC), and so does the enumeration comma.
    const QString plain = QString(text).replace(u'、', u' ').normalized(QString::NormalizationForm_KC).remove(u'%');
    QVector<ScoreStep> steps;
    const auto wrong = failure(ErrorCode::BadValue, {QStringLiteral("steps")});
    for (const QString &part : plain.split(between, Qt::SkipEmptyParts)) {
        const QStringList pair = part.split(u':');
        const auto from = permilleOf(pair.value(0)), points = permilleOf(pair.value(1));
        if (pair.size() != 2 || !from || !points)
            return wrong;
        if (!steps.isEmpty() && (*from >= steps.last().fromPermille || *points > steps.last().pointsPermille))
            return wrong;
        steps.append({*from, *points});
    }
    return steps.isEmpty() ? Result<QVector<ScoreStep>>(wrong) : steps;
}

} // namespace Yixian
