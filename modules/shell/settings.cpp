// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/settings.h"

#include "domain/errortext.h"

#include <algorithm>
#include <chrono>
#include <QFile>
#include <QStandardPaths>

namespace Yixian {

namespace {

const QString languageKey = QStringLiteral("language");
const QString themeKey = QStringLiteral("theme");
const QString scaleKey = QStringLiteral("scale");
const QString lockKey = QStringLiteral("lock");

} // namespace

ConsoleSettings::ConsoleSettings(const QString &file)
{
    if (file.isEmpty())
        return;
    m_file = std::make_unique<QSettings>(file, QSettings::IniFormat);
    setLanguage(m_file->value(languageKey, m_language).toString());
    m_theme = m_file->value(themeKey).toString() == u"dark" ? ThemeVariant::Dark : ThemeVariant::Light;
    m_scale = std::clamp(m_file->value(scaleKey, 100).toInt(), 100, 200);
}

QString ConsoleSettings::defaultFile()
{
    return QString(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + QLatin1String("/console.ini"));
}

QString ConsoleSettings::language() const
{
    return m_language;
}

void ConsoleSettings::setLanguage(const QString &language)
{
    m_language = language == u"en" ? QStringLiteral("en") : QStringLiteral("zh_CN");
    if (m_file)
        m_file->setValue(languageKey, m_language);
}

ThemeVariant ConsoleSettings::theme() const
{
    return m_theme;
}

void ConsoleSettings::setTheme(ThemeVariant theme)
{
    m_theme = theme;
    if (m_file)
        m_file->setValue(themeKey, theme == ThemeVariant::Dark ? QStringLiteral("dark") : QStringLiteral("light"));
}

int ConsoleSettings::scale() const
{
    return m_scale;
}

void ConsoleSettings::setScale(int percent)
{
    m_scale = std::clamp(percent, 100, 200);
    if (m_file)
        m_file->setValue(scaleKey, m_scale);
}

// A duty seat, where somebody always sits, may be set never to lock.
std::chrono::minutes ConsoleSettings::lockAfter() const
{
    return std::chrono::minutes(m_file ? std::clamp(m_file->value(lockKey, 5).toInt(), 0, 120) : 0);
}

WallArrangement ConsoleSettings::wall() const
{
    WallArrangement wall;
    if (!m_file)
        return wall;
    wall.sheets = WallArrangement::sheetsFrom(m_file->value(QStringLiteral("wall/pages")).toStringList().join(u',')); // INI splits at commas
    wall.turnAfter = std::chrono::seconds(std::clamp(m_file->value(QStringLiteral("wall/seconds"), 20).toInt(), 5, 600));
    wall.widthMm = std::max(0, m_file->value(QStringLiteral("wall/width"), 0).toInt());
    wall.distanceM = std::clamp(m_file->value(QStringLiteral("wall/distance"), 3.0).toDouble(), 0.5, 30.0);
    const QString dim = m_file->value(QStringLiteral("wall/dim"), QStringLiteral("22-6")).toString();
    wall.dimFrom = dim == u"off" ? 0 : std::clamp(dim.section(u'-', 0, 0).toInt(), 0, 24);
    wall.dimUntil = dim == u"off" ? 0 : std::clamp(dim.section(u'-', 1, 1).toInt(), 0, 24);
    if (QFile file(m_file->value(QStringLiteral("wall/outline")).toString()); !file.fileName().isEmpty()) {
        const auto outline = file.open(QIODevice::ReadOnly) ? DistrictOutline::fromGeoJson(file.read(DistrictOutline::mostBytes + 1))
                                                            : Result<QPainterPath>(failure(ErrorCode::FileUnreadable, {file.fileName()}));
        if (outline)
            wall.outline = {*outline, m_file->value(QStringLiteral("wall/outlineApproval")).toString()};
        else // the tiles say all there is to say
            qWarning("%ls: %ls", qUtf16Printable(file.fileName()), qUtf16Printable(errorSentence(outline.error(), Language::English)));
    }
    return wall;
}

QByteArray ConsoleSettings::geometry(const QString &role) const
{
    return m_file ? m_file->value(QString(QStringLiteral("geometry/") + role)).toByteArray() : QByteArray();
}

void ConsoleSettings::setGeometry(const QString &role, const QByteArray &geometry)
{
    if (m_file)
        m_file->setValue(QString(QStringLiteral("geometry/") + role), geometry);
}

} // namespace Yixian
