// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QHash>
#include <QProcess>
#include <QStandardPaths>
#include <QStringList>
#include <QXmlStreamReader>

// Reads files of reports with other means than those they were written with.
namespace Yixian::Test {

inline bool hasPdfToText()
{
    return !QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty();
}

// What a PDF says, line by line in the order it was written; empty where it cannot be read.
inline QString pdfText(const QString &path)
{
    QProcess tool;
    tool.start(QStringLiteral("pdftotext"),
               {QStringLiteral("-raw"), QStringLiteral("-enc"), QStringLiteral("UTF-8"), path, QStringLiteral("-")});
    return tool.waitForFinished() && tool.exitCode() == 0 ? QString::fromUtf8(tool.readAllStandardOutput()) : QString();
}

struct SheetCell
{
    bool text = false;
    QString value; // of a text, what it says; of a number, as it stands in the file
};

struct Sheet
{
    QString name;
    bool frozen = false;
    int formulas = 0;
    QHash<std::pair<int, int>, SheetCell> cells; // by row and column, from 0
};

// The sheets of a workbook, by the XML in it.
class Workbook
{
public:
    explicit Workbook(const QString &path, const QString &folder)
    {
        QProcess unzip;
        unzip.start(QStringLiteral("python3"),
                    {QStringLiteral("-m"), QStringLiteral("zipfile"), QStringLiteral("-e"), path, folder});
        if (!unzip.waitForFinished() || unzip.exitCode() != 0)
            return;
        readStrings(folder + QStringLiteral("/xl/sharedStrings.xml"));
        const QStringList names = readNames(folder + QStringLiteral("/xl/workbook.xml"));
        for (qsizetype i = 0; i < names.size(); ++i)
            sheets.append(readSheet(QStringLiteral("%1/xl/worksheets/sheet%2.xml").arg(folder).arg(i + 1), names[i]));
    }
    const Sheet *find(const QString &name) const
    {
        for (const Sheet &sheet : sheets)
            if (sheet.name == name)
                return &sheet;
        return nullptr;
    }

    QVector<Sheet> sheets;
    bool wellFormed = true;

private:
    template<class F>
    void read(const QString &path, F &&f)
    {
        QFile file(path);
        wellFormed = file.open(QIODevice::ReadOnly) && wellFormed;
        QXmlStreamReader xml(&file);
        while (!xml.atEnd())
            if (xml.readNext() == QXmlStreamReader::StartElement)
                f(xml);
        wellFormed = wellFormed && !xml.hasError();
    }
    void readStrings(const QString &path)
    {
        read(path, [this](QXmlStreamReader &xml) {
            if (xml.name() == u"t")
                m_strings.append(xml.readElementText());
        });
    }
    QStringList readNames(const QString &path)
    {
        QStringList names;
        read(path, [&](QXmlStreamReader &xml) {
            if (xml.name() == u"sheet")
                names.append(xml.attributes().value(QStringLiteral("name")).toString());
        });
        return names;
    }
    Sheet readSheet(const QString &path, const QString &name)
    {
        Sheet sheet;
        sheet.name = name;
        std::pair<int, int> at;
        bool text = false;
        read(path, [&](QXmlStreamReader &xml) {
            if (xml.name() == u"pane")
                sheet.frozen = xml.attributes().value(QStringLiteral("state")) == u"frozen";
            else if (xml.name() == u"f")
                ++sheet.formulas;
            else if (xml.name() == u"c") {
                at = placeOf(xml.attributes().value(QStringLiteral("r")).toString());
                text = xml.attributes().value(QStringLiteral("t")) == u"s";
            } else if (xml.name() == u"v") {
                const QString value = xml.readElementText();
                sheet.cells.insert(at, {text, text ? m_strings.value(value.toInt()) : value});
            }
        });
        return sheet;
    }
    static std::pair<int, int> placeOf(const QString &name)
    {
        int column = 0, row = 0;
        for (const QChar c : name) {
            if (c.isLetter())
                column = column * 26 + (c.unicode() - u'A' + 1);
            else
                row = row * 10 + c.digitValue();
        }
        return {row - 1, column - 1};
    }

    QStringList m_strings;
};

} // namespace Yixian::Test
