// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tablecell.h"
#include "intake/csv.h"
#include "reports/model/bulletin.h"
#include "reports/model/reporttext.h"
#include "reports/model/reportwords.h"
#include "reports/ui/reportfiles.h"
#include "reports/ui/xlsxfile.h"
#include "support/busymonth.h"
#include "support/reportreading.h"

#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTranslator>
#include <QUrl>

using namespace Yixian;
using Test::at;

namespace {

const Instant cutOff = at(7, 9, 15, 12);

QString packed(QString text)
{
    return text.remove(QLatin1Char(' ')).remove(QLatin1Char('\n')).remove(QLatin1Char('\f'));
}

// A row as it reads in a PDF, without its spaces.
QString lineOf(const ReportTable &table, const ReportRow &row)
{
    QString line;
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        const CellText shown = shownCell(row.cells[i]);
        line += shown.text;
        if (table.columns.value(i).type == ColumnType::Share && row.kind != ReportRow::Kind::Group)
            line += shown.percent +
                    (row.cells[i].share() && row.cells[i].share()->misses() ? QStringLiteral("▲") : QString());
    }
    return packed(line);
}

QString csvLineOf(const ReportTable &table, const ReportRow &row)
{
    QStringList cells;
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        const CellText shown = shownCell(row.cells[i]);
        if (const ShareCell *share = row.cells[i].share()) {
            cells += {QString::number(share->rate.met), QString::number(share->rate.of),
                      share->rate.of < 20 ? QString() : QString(shown.percent + QLatin1Char('%'))};
            continue;
        }
        cells += row.cells[i].isNothing() ? QString() : csvCell(withoutFormula(shown.text));
        if (table.columns.value(i).type == ColumnType::Share && row.kind != ReportRow::Kind::Group)
            cells += {QString(), QString()};
    }
    return cells.join(QLatin1Char(','));
}

double serial(const QDate &date)
{
    return static_cast<double>(QDate(1899, 12, 30).daysTo(date));
}

// What a spreadsheet must hold for a cell, worked out here again.
void compareCell(const ReportCell &cell, const Test::Sheet &sheet, int row, int column)
{
    const auto number = [&](int further) { return sheet.cells.value({row, column + further}); };
    const Test::SheetCell found = number(0);
    if (cell.isNothing()) {
        QVERIFY(!sheet.cells.contains({row, column}));
    } else if (const auto *text = std::get_if<QString>(&cell.value)) {
        QCOMPARE(found.value, *text);
        QVERIFY(found.text || text->isEmpty());
    } else if (const ShareCell *share = cell.share()) {
        QCOMPARE(found.value.toInt(), share->rate.met);
        QCOMPARE(number(1).value.toInt(), share->rate.of);
        QCOMPARE(sheet.cells.contains({row, column + 2}), share->rate.of >= 20);
        if (share->rate.of >= 20)
            QCOMPARE(QString::number(number(2).value.toDouble() * 100, 'f', 1), shownCell(cell).percent);
    } else if (const auto *day = std::get_if<Day>(&cell.value)) {
        QCOMPARE(found.value.toDouble(), serial(QDate::fromString(toIso(*day), Qt::ISODate)));
    } else if (const auto *moment = std::get_if<Instant>(&cell.value)) {
        const QDateTime local = QDateTime::fromMSecsSinceEpoch(toMsec(*moment), Qt::OffsetFromUTC, 8 * 3600);
        const double expected = serial(local.date()) + local.time().msecsSinceStartOfDay() / 86'400'000.0;
        QVERIFY(std::abs(found.value.toDouble() - expected) < 1e-6);
    } else {
        QVERIFY(!found.text);
        QCOMPARE(found.value.toDouble(), shownCell(cell).text.toDouble());
    }
}

// Whatever a stranger may have typed that a spreadsheet, an XML reader or a terminal might take for something else.
QString hostile(int i)
{
    static const QStringList heads{QStringLiteral("="),
                                   QStringLiteral("+"),
                                   QStringLiteral("-"),
                                   QStringLiteral("@"),
                                   QStringLiteral("\t="),
                                   QStringLiteral("\r="),
                                   QStringLiteral("=cmd|' /C calc'!A0"),
                                   QStringLiteral("=HYPERLINK(\"http://x\",\"y\")"),
                                   QStringLiteral("{=1+1}"),
                                   QStringLiteral("'="),
                                   QStringLiteral(" =1"),
                                   QStringLiteral("\u202E=1"),
                                   QStringLiteral("＝1+1"),
                                   QStringLiteral("<f>1+1</f>"),
                                   QStringLiteral("]]><c><f>1</f></c>"),
                                   QStringLiteral("&amp;=1"),
                                   QStringLiteral("\"=1"),
                                   QStringLiteral("https://x"),
                                   QStringLiteral("mailto:x"),
                                   QStringLiteral("00123"),
                                   QStringLiteral("1E5"),
                                   QStringLiteral("2026-07-09"),
                                   QStringLiteral("\uFEFF=1"),
                                   QStringLiteral("=1\n=2"),
                                   QStringLiteral("_x0041_")};
    static const QStringList tails{QStringLiteral("1+1"),  QStringLiteral("SUM(A1:A9)"), QStringLiteral("\x01\x02\x1F"),
                                   QString(QChar(0xFFFE)), QString(QChar(0xD800)),       QStringLiteral("鼓楼区"),
                                   QStringLiteral("\n"),   QStringLiteral("'\"<>&")};
    return heads[i % heads.size()] + tails[(i / heads.size()) % tails.size()] + QString::number(i);
}

} // namespace

// A report's files against the report: what a PDF says, what a workbook and a CSV hold.
class TestReportFiles : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { Test::BusyMonth(m_state, cutOff).fill(60, 45); }
    void cleanup() { QCoreApplication::removeTranslator(&m_translator); }

    void everyFileSaysTheSame_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("issue");
        for (const char *language : {"en", "zh_CN"})
            for (const char *issue : {"daily:2026-07-08", "weekly:2026-W27", "monthly:2026-06", "half-year:2026-H1",
                                      "yearly:2026", "monthly:2025-12"})
                QTest::addRow("%s %s", issue, language) << QString::fromLatin1(language) << QString::fromLatin1(issue);
    }
    void everyFileSaysTheSame()
    {
        QFETCH(QString, language);
        QFETCH(QString, issue);
        speak(language);
        ReportOrder order;
        order.issue = *issueFromText(issue);
        order.cutOff = cutOff;
        order.persons = true;
        order.preparer = QStringLiteral("林岚");
        const Report report = Bulletin::make(m_state, order);
        const ReportPages pages(report, ReportFonts(), QStringLiteral("林岚  2026-07-09 15:12"));
        const QString base = m_dir.filePath(fileName(order.issue) + QLatin1Char('-') + language + QLatin1Char('.'));
        for (const ReportFormat format : {ReportFormat::Pdf, ReportFormat::Xlsx, ReportFormat::Csv})
            QVERIFY(writeReportFile(pages, format, base + suffixOf(format)));
        keep(base);
        comparePdf(pages, base + QStringLiteral("pdf"));
        compareXlsx(report, base + QStringLiteral("xlsx"));
        compareCsv(report, base + QStringLiteral("csv"));
    }

    // Each radical and what it is a radical of share a glyph in CJK fonts; all others come along.
    void aPdfGivesItsCharactersBack()
    {
        if (!Test::hasPdfToText())
            QSKIP("pdftotext is not here: packaging/setup --tests installs it");
        QString words;
        for (char16_t radical = 0x2F00; radical <= 0x2FD5; ++radical)
            words += QString(QChar(radical)).normalized(QString::NormalizationForm_KC);
        QCOMPARE(words.size(), 214);
        words += QStringLiteral(
            "民长门见贝车金马鸟鱼龙龟黄西水燃气福屿社区建设局市场监管局鼓楼生态环境局，。；：「」（）《》、");
        Report report = plainReport();
        report.title = words.mid(0, 20);
        ReportTable &table = report.sections[0].tables[0];
        for (qsizetype i = 0; i < words.size(); i += 12) {
            table.rows.append({{words.mid(i, 12), int(i)}});
            table.rows.append({{words.mid(i, 12), int(i)}, ReportRow::Kind::Total});
            report.remarks.append(words.mid(i, 12));
            report.sections.append({QStringLiteral("T%1").arg(i), words.mid(i, 12), {}, {words.mid(i, 12)}, false});
        }
        const QString path = m_dir.filePath(QStringLiteral("characters.pdf"));
        const ReportPages pages(report, ReportFonts(), QStringLiteral("x"));
        QVERIFY(writeReportFile(pages, ReportFormat::Pdf, path));
        const QString text = packed(Test::pdfText(path));
        for (qsizetype i = 0; i < words.size(); i += 12) {
            const QString part = words.mid(i, 12);
            QVERIFY2(text.count(part) >= 5, qPrintable(part + QString::number(text.count(part)) + text.left(400)));
        }
        for (const QChar c : text)
            QVERIFY2(c.unicode() < 0x2E80 || c.unicode() > 0x2FDF, "a radical in place of a word");
    }

    void headsStandOnEveryPage()
    {
        if (!Test::hasPdfToText())
            QSKIP("pdftotext is not here: packaging/setup --tests installs it");
        Report report = plainReport();
        for (int i = 0; i < 200; ++i)
            report.sections[0].tables[0].rows.append({{QStringLiteral("row"), i}});
        const ReportPages pages(report, ReportFonts(), QString());
        QVERIFY(pages.count() > 3);
        const QString path = m_dir.filePath(QStringLiteral("long.pdf"));
        QVERIFY(writeReportFile(pages, ReportFormat::Pdf, path));
        const QStringList text = Test::pdfText(path).split(QLatin1Char('\f'), Qt::SkipEmptyParts);
        QCOMPARE(text.size(), pages.count());
        for (int i = 0; i < text.size(); ++i) {
            if (text[i].contains(QStringLiteral("row ")))
                QCOMPARE(text[i].count(QStringLiteral("head-a")), 1);
            QVERIFY(text[i].contains(QStringLiteral("— %1/%2 —").arg(i + 1).arg(pages.count())));
            QVERIFY(text[i].contains(digestOf(report).left(32)));
            QVERIFY(text[i].contains(QStringLiteral("2026-07-09 15:12")));
        }
        QVERIFY(text.last().contains(digestOf(report)));
    }

    void nothingIsEverAFormula()
    {
        constexpr int cells = 5000;
        const Report report = hostileReport(cells);
        const ReportPages pages(report, ReportFonts(), QString());
        const QString xlsx = m_dir.filePath(QStringLiteral("hostile.xlsx"));
        QVERIFY(writeReportFile(pages, ReportFormat::Xlsx, xlsx));
        const Test::Workbook book(xlsx, m_dir.filePath(QStringLiteral("hostile")));
        QVERIFY(book.wellFormed);
        QCOMPARE(book.sheets.size(), 3);
        int texts = 0;
        for (const Test::Sheet &sheet : book.sheets) {
            QCOMPARE(sheet.formulas, 0);
            for (const Test::SheetCell &cell : sheet.cells)
                texts += cell.text;
        }
        QVERIFY(texts > cells);
        QCOMPARE(book.sheets[1].cells.value({1, 0}).value, hostile(0));
        const auto csv = parseCsv(QString::fromUtf8(csvOf(report)).mid(1));
        QVERIFY(csv);
        for (const CsvRow &row : csv->rows)
            for (const QString &cell : row.cells) {
                bool number = false;
                cell.toDouble(&number);
                QVERIFY2(number || cell.isEmpty() || !QStringLiteral("=+-@\t\r").contains(cell[0]), qPrintable(cell));
            }
    }

    // A program that people open it with finds the texts, and nothing to calculate.
    void aSpreadsheetProgramOpensIt()
    {
        const QString office = QStandardPaths::findExecutable(QStringLiteral("soffice"));
        if (office.isEmpty())
            QSKIP("soffice is not here: the package libreoffice-calc-nogui has it");
        const QString xlsx = m_dir.filePath(QStringLiteral("opened.xlsx"));
        QVERIFY(writeReportFile(ReportPages(hostileReport(5000), ReportFonts(), QString()), ReportFormat::Xlsx, xlsx));
        QProcess program;
        program.start(office, {QStringLiteral("-env:UserInstallation=") + QUrl::fromLocalFile(m_dir.filePath(QStringLiteral("office"))).toString(), QStringLiteral("--headless"),
                               QStringLiteral("--convert-to"), QStringLiteral("fods"), QStringLiteral("--outdir"), m_dir.path(), xlsx});
        QVERIFY2(program.waitForFinished(120'000) && program.exitCode() == 0, program.readAllStandardError().constData());
        QFile opened(m_dir.filePath(QStringLiteral("opened.fods")));
        QVERIFY(opened.open(QIODevice::ReadOnly));
        const QByteArray text = opened.readAll();
        QVERIFY(text.count("office:value-type=\"string\"") >= 5000);
        QVERIFY(!text.contains("table:formula"));
        QVERIFY(!text.contains("xlink:href")); // nor anything to follow
    }

    void withoutAChineseFontItSaysSo()
    {
        if (!Test::hasPdfToText())
            QSKIP("pdftotext is not here: packaging/setup --tests installs it");
        const ReportFonts none{QStringList{QStringLiteral("DejaVu Sans")}};
        QVERIFY(none.missing());
        const ReportPages pages(plainReport(), none, QStringLiteral("x"));
        QCOMPARE(pages.count(), 1);
        const QString path = m_dir.filePath(QStringLiteral("nofont.pdf"));
        QVERIFY(writeReportFile(pages, ReportFormat::Pdf, path));
        QVERIFY(packed(Test::pdfText(path)).contains(QStringLiteral("nofontwithChinesecharacters")));
        // And of a computer that has a substitute, which one.
        const ReportFonts some;
        QVERIFY(some.standard() || ReportWords::fontLine(some.names()).contains(some.names()));
        QVERIFY(ReportFonts({QStringLiteral("仿宋_GB2312"), QStringLiteral("Noto Serif CJK SC")}).standard());
    }

    void whatCannotBeWrittenIsAnError()
    {
        const ReportPages pages(plainReport(), ReportFonts(), QString());
        for (const ReportFormat format : {ReportFormat::Pdf, ReportFormat::Xlsx, ReportFormat::Csv}) {
            const auto written = writeReportFile(pages, format, m_dir.filePath(QStringLiteral("no/such/folder/x")));
            QVERIFY(!written);
            QCOMPARE(written.error().code, ErrorCode::FileUnreadable);
        }
    }

private:
    void speak(const QString &language)
    {
        if (m_translator.load(QStringLiteral(":/i18n/yixian_%1.qm").arg(language)))
            QCoreApplication::installTranslator(&m_translator);
    }
    // YIXIAN_PICTURES=<folder> keeps the files, to be looked at.
    static void keep(const QString &base)
    {
        const QString folder = qEnvironmentVariable("YIXIAN_PICTURES");
        for (const char *suffix : {"pdf", "xlsx", "csv"})
            if (!folder.isEmpty() && QDir().mkpath(folder))
                QFile::copy(base + QLatin1String(suffix),
                            QDir(folder).filePath(QFileInfo(base).fileName() + QLatin1String(suffix)));
    }
    static Report hostileReport(int cells)
    {
        Report report = plainReport();
        report.title = hostile(0);
        report.preparer = hostile(1);
        ReportTable &table = report.sections[0].tables[0];
        table.columns = {{hostile(2), ColumnType::Text}, {hostile(3), ColumnType::Count}};
        for (int i = 0; i < cells; i += 2)
            table.rows.append({{hostile(i), hostile(i + 1)}});
        table.rows.append({{QString(40'000, QLatin1Char('=')), 1}});
        report.sections[0].title = QStringLiteral("=[a]:*?/\\'") + QString(50, QLatin1Char('x'));
        return report;
    }

    static Report plainReport()
    {
        Report report;
        report.issue = issueOn(ReportKind::Monthly, makeDay(2026, 6, 1));
        report.title = QStringLiteral("title");
        report.district = QStringLiteral("鼓楼区");
        report.cutOff = cutOff;
        report.rules = QStringLiteral("GL-2026.2");
        ReportSection section;
        section.title = QStringLiteral("section");
        section.tables = {
            {{},
             {{QStringLiteral("head-a"), ColumnType::Text}, {QStringLiteral("head-b"), ColumnType::Count}},
             {},
             QStringLiteral("none")}};
        report.sections = {section};
        report.terms = {{QStringLiteral("term"), QStringLiteral("meaning")}};
        return report;
    }

    void comparePdf(const ReportPages &pages, const QString &path)
    {
        if (!Test::hasPdfToText())
            QSKIP("pdftotext is not here: packaging/setup --tests installs it");
        const Report &report = pages.report();
        const QString text = packed(Test::pdfText(path));
        qsizetype from = 0;
        int rows = 0;
        for (const ReportSection &section : report.sections)
            for (const ReportTable &table : section.tables) {
                for (const ReportRow &row : table.rows) {
                    const QString line = lineOf(table, row);
                    const qsizetype found = text.indexOf(line, from);
                    QVERIFY2(found >= 0, qPrintable(QStringLiteral("not there, or not there in order: ") + line));
                    from = found + line.size();
                    ++rows;
                }
                if (table.rows.isEmpty())
                    QVERIFY(text.contains(packed(table.nothing)));
            }
        QVERIFY(rows > 10);
        for (const QString &remark : report.remarks)
            QVERIFY(text.contains(packed(remark)));
        QVERIFY(text.contains(packed(report.title)));
        QVERIFY(text.contains(digestOf(report)));
        for (const ReportTerm &term : report.terms)
            QVERIFY2(text.contains(packed(term.meaning)), qPrintable(term.meaning));
    }

    void compareXlsx(const Report &report, const QString &path)
    {
        const Test::Workbook book(path, path + QStringLiteral(".d"));
        QVERIFY(book.wellFormed);
        qsizetype index = 1; // after the cover
        for (const ReportSection &section : report.sections)
            for (const ReportTable &table : section.tables) {
                const Test::Sheet &sheet = book.sheets.at(index++);
                QVERIFY(sheet.frozen);
                QCOMPARE(sheet.formulas, 0);
                for (int r = 0; r < table.rows.size(); ++r) {
                    int column = 0;
                    for (qsizetype i = 0; i < table.rows[r].cells.size(); ++i) {
                        compareCell(table.rows[r].cells[i], sheet, r + 1, column);
                        column += table.columns.value(i).type == ColumnType::Share ? 3 : 1;
                    }
                }
            }
        QCOMPARE(book.sheets.size(), index + 1);
        QCOMPARE(book.sheets.last().name, ReportWords::termsTitle());
        QCOMPARE(book.sheets.last().cells.value({1, 0}).value, report.terms.first().term);
    }

    void compareCsv(const Report &report, const QString &path)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.startsWith("\xEF\xBB\xBF"));
        const QStringList lines = QString::fromUtf8(bytes).mid(1).split(QStringLiteral("\r\n"));
        qsizetype from = 0;
        for (const ReportSection &section : report.sections)
            for (const ReportTable &table : section.tables)
                for (const ReportRow &row : table.rows) {
                    from = lines.indexOf(csvLineOf(table, row), from);
                    QVERIFY2(from >= 0, qPrintable(csvLineOf(table, row)));
                }
        QVERIFY(lines.join(QLatin1Char('\n')).contains(digestOf(report)));
    }

    State m_state;
    QTemporaryDir m_dir;
    QTranslator m_translator;
};

QTEST_MAIN(TestReportFiles)
#include "tst_reportfiles.moc"
