// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/model/reporttext.h"
#include "reports/ui/reportspage.h"
#include "support/busymonth.h"
#include "support/handreplica.h"
#include "support/testhub.h"
#include "support/reportreading.h"
#include "uikit/accessible.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTranslator>

using namespace Yixian;
using Test::at;

// Choosing a report with keys, looking at its pages, and saving them.
class TestReportsPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { Test::BusyMonth(m_hub, m_now).fill(60, 45); }
    void cleanup()
    {
        m_page.reset();
        m_link.reset();
        QCoreApplication::removeTranslator(&m_translator);
    }

    void looks_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<ThemeVariant>("variant");
        QTest::addColumn<QSize>("size");
        QTest::newRow("light-zh") << QStringLiteral("zh_CN") << ThemeVariant::Light << QSize(1920, 1008);
        QTest::newRow("dark-zh") << QStringLiteral("zh_CN") << ThemeVariant::Dark << QSize(1920, 1008);
        QTest::newRow("light-en") << QStringLiteral("en") << ThemeVariant::Light << QSize(1920, 1008);
        QTest::newRow("dark-en-small") << QStringLiteral("en") << ThemeVariant::Dark << QSize(1366, 700);
    }
    void looks()
    {
        QFETCH(QString, language);
        QFETCH(ThemeVariant, variant);
        QFETCH(QSize, size);
        QVERIFY(m_translator.load(QStringLiteral(":/i18n/yixian_%1.qm").arg(language)));
        QCoreApplication::installTranslator(&m_translator);
        const Theme theme(variant);
        Test::HandReplica hand;
        hand.open(m_now, m_hub, Role::Leader);
        open(theme, hand.replica, size);
        QCOMPARE(m_page->size(), size); // nothing in it needs more room than the window has
        QCOMPARE(unnamedFocusables(*m_page).join(QLatin1Char(' ')), QString());
        keep(QStringLiteral("reports-%1.png").arg(QLatin1String(QTest::currentDataTag())));
    }

    void periodsAndKindsByKeys()
    {
        Test::HandReplica hand;
        hand.open(m_now, m_hub, Role::Chief);
        open(m_theme, hand.replica);
        QCOMPARE(toText(m_page->issue()), QStringLiteral("monthly:2026-06")); // the last one that is over
        QTest::keyClick(m_page.get(), Qt::Key_PageUp, Qt::ControlModifier);
        QCOMPARE(toText(m_page->issue()), QStringLiteral("monthly:2026-05"));
        QTest::keyClick(m_page.get(), Qt::Key_PageDown, Qt::ControlModifier);
        QTest::keyClick(m_page.get(), Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(toText(m_page->issue()), QStringLiteral("monthly:2026-07"));
        QVERIFY(m_page->shownPages()->report().remarks.join(QLatin1Char('|')).contains(QStringLiteral("not over")));
        auto *kind = find<QComboBox>("reportKind");
        kind->setFocus();
        QTest::keyClick(kind, Qt::Key_Up);
        QCOMPARE(toText(m_page->issue()), QStringLiteral("weekly:2026-W27"));
        QTest::keyClick(kind, Qt::Key_Up);
        QCOMPARE(toText(m_page->issue()), QStringLiteral("daily:2026-07-08"));
        QCOMPARE(m_page->shownPages()->report().issue, m_page->issue());
    }

    void thePreviewScrollsByKeysAndSaysWhere()
    {
        Test::HandReplica hand;
        hand.open(m_now, m_hub, Role::Chief);
        open(m_theme, hand.replica);
        auto *scroll = find<QScrollArea>("reportPreview");
        if (!Test::hasPdfToText())
            QSKIP("pdftotext is not here: packaging/setup --tests installs it");
        const int pages = m_page->shownPages()->count();
        QVERIFY(pages > 3);
        QVERIFY(shows(QStringLiteral("page 1 of %1").arg(pages)));
        auto *sheets = find<QWidget>("reportSheets");
        sheets->setFocus();
        for (int i = 0; i < 200 && scroll->verticalScrollBar()->value() < scroll->verticalScrollBar()->maximum(); ++i)
            QTest::keyClick(sheets, Qt::Key_PageDown);
        QVERIFY(shows(QStringLiteral("page %1 of %1").arg(pages)));
    }

    void personsAreForThoseWhoMay_data()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<bool>("may");
        QTest::newRow("chief") << Role::Chief << true;
        QTest::newRow("leader") << Role::Leader << true;
        QTest::newRow("dispatcher") << Role::Dispatcher << false;
        QTest::newRow("auditor") << Role::Auditor << false;
    }
    void personsAreForThoseWhoMay()
    {
        QFETCH(Role, role);
        QFETCH(bool, may);
        Test::HandReplica hand;
        hand.open(m_now, m_hub, role);
        open(m_theme, hand.replica);
        auto *persons = find<QCheckBox>("reportPersons");
        QCOMPARE(persons->isVisible(), may);
        QVERIFY(!m_page->shownPages()->report().restricted);
        persons->setFocus();
        QTest::keyClick(persons, Qt::Key_Space);
        QCOMPARE(m_page->shownPages()->report().restricted, may);
    }

    void itStandsStillUntilItIsMadeAnew()
    {
        Test::HandReplica hand;
        hand.open(m_now, m_hub, Role::Chief);
        open(m_theme, hand.replica);
        const QString before = digestOf(m_page->shownPages()->report());
        hand.pass(std::chrono::minutes(2));
        hand.catchUp(m_hub);
        m_page->tick();
        QCOMPARE(digestOf(m_page->shownPages()->report()), before);
        QTest::keyClick(m_page.get(), Qt::Key_F5);
        QVERIFY(digestOf(m_page->shownPages()->report()) != before);
        QCOMPARE(shownMoment(m_page->shownPages()->report().cutOff), QStringLiteral("2026-07-09 15:14"));
    }

    void savesWhatItShows_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::addColumn<QString>("file");
        QTest::newRow("pdf") << int(Qt::Key_P) << (Qt::ControlModifier | Qt::ShiftModifier) << QStringLiteral("a.pdf");
        QTest::newRow("xlsx") << int(Qt::Key_E) << (Qt::ControlModifier | Qt::ShiftModifier)
                              << QStringLiteral("a.xlsx");
        QTest::newRow("csv") << int(Qt::Key_V) << (Qt::ControlModifier | Qt::ShiftModifier) << QStringLiteral("a.csv");
    }
    void savesWhatItShows()
    {
        QFETCH(int, key);
        QFETCH(Qt::KeyboardModifiers, modifiers);
        QFETCH(QString, file);
        Test::HandReplica hand;
        hand.open(m_now, m_hub, Role::Chief);
        open(m_theme, hand.replica);
        const QString path = m_dir.filePath(file);
        QTimer::singleShot(200, this, [path] {
            auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            dialog->findChild<QLineEdit *>()->setText(path);
            QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
        });
        QTest::keyClick(m_page.get(), static_cast<Qt::Key>(key), modifiers);
        QVERIFY(QFileInfo(path).size() > 1000);
        QVERIFY(shows(QStringLiteral("Saved: ") + path));
        const auto lost = m_page->save(ReportFormat::Csv, m_dir.filePath(QStringLiteral("no/such/x")));
        QVERIFY(!lost);
        QCOMPARE(lost.error().code, ErrorCode::FileUnreadable);
    }

    // To a printer that is a file: the pages that were chosen, then all of them.
    void printsWhatItShows()
    {
        Test::HandReplica hand;
        hand.open(m_now, m_hub, Role::Chief);
        open(m_theme, hand.replica);
        if (!Test::hasPdfToText())
            QSKIP("pdftotext is not here: packaging/setup --tests installs it");
        const int pages = m_page->shownPages()->count();
        QVERIFY(pages > 2);
        const auto print = [this](const QString &path, int first, int last) {
            QPrinter printer(QPrinter::HighResolution);
            printer.setOutputFormat(QPrinter::PdfFormat);
            printer.setOutputFileName(path);
            printer.setPageSize(QPageSize(QPageSize::A4));
            printer.setFromTo(first, last);
            printReport(*m_page->shownPages(), printer);
            return int(Test::pdfText(path).split(QLatin1Char('\f'), Qt::SkipEmptyParts).size());
        };
        QCOMPARE(print(m_dir.filePath(QStringLiteral("all.pdf")), 0, 0), pages);
        QCOMPARE(print(m_dir.filePath(QStringLiteral("some.pdf")), 2, 3), 2);
        QCOMPARE(print(m_dir.filePath(QStringLiteral("last.pdf")), pages, pages + 7), 1);
        QTimer::singleShot(0, this, [] { // whoever thinks better of it has printed nothing
            auto *dialog = qobject_cast<QPrintDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            dialog->reject();
        });
        QTest::keyClick(m_page.get(), Qt::Key_P, Qt::ControlModifier);
        QVERIFY(!shows(QStringLiteral("Given to the printer")));
    }

    // A year reaches back into the archive, which takes its time: it is stopped by a key, stays so, and is made on demand.
    void whatTakesLongIsStopped()
    {
        Test::TestHub hub;
        hub.start();
        const auto chief = hub.seat(Test::TestHub::tokenOf(Test::chief()));
        QTRY_VERIFY(chief->replica.isFresh());
        ReportsPage page(m_theme, chief->replica, chief->link);
        page.show();
        auto *stop = page.findChild<QAction *>(QStringLiteral("stopGathering"));
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QVERIFY(!stop->isEnabled());
        bool stopped = false;
        connect(stop, &QAction::changed, &page, [&] {
            if (stop->isEnabled() && !std::exchange(stopped, true))
                QMetaObject::invokeMethod(stop, &QAction::trigger, Qt::QueuedConnection);
        });
        page.findChild<QComboBox *>(QStringLiteral("reportKind"))->setCurrentIndex(static_cast<int>(ReportKind::Yearly));
        QTRY_VERIFY(stopped && !stop->isEnabled());
        page.tick();
        QVERIFY(!page.shownPages());
        QTest::keyClick(&page, Qt::Key_F5);
        QTRY_VERIFY(page.shownPages() && page.shownPages()->report().issue.kind == ReportKind::Yearly);
    }

    void statesOfThePage()
    {
        Test::HandReplica hand;
        open(m_theme, hand.replica);
        QVERIFY(shows(QStringLiteral("Not connected")));
        QVERIFY(!m_page->shownPages());
        hand.logIn(m_now, Role::Chief);
        QTRY_VERIFY(shows(QStringLiteral("Loading cases…")));
        QVERIFY(!m_page->shownPages());
        State empty;
        Test::DistrictDay day(empty);
        hand.catchUp(empty);
        m_page->tick();
        QVERIFY(m_page->shownPages());
        QVERIFY(m_page->shownPages()
                    ->report()
                    .remarks.join(QLatin1Char('|'))
                    .contains(QStringLiteral("Nothing was registered")));
    }

private:
    void open(const Theme &theme, Replica &replica, QSize size = {1600, 900})
    {
        m_page.reset();
        m_link = std::make_unique<HubLink>(replica, QVector<QUrl>(), HubLink::Dial(), QStringLiteral("test"));
        m_page = std::make_unique<ReportsPage>(theme, replica, *m_link);
        theme.applyTo(*m_page);
        m_page->resize(size);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    template<class T>
    T *find(const char *name) const
    {
        auto *found = m_page->findChild<T *>(QLatin1String(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    bool shows(const QString &text) const
    {
        const auto labels = m_page->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(),
                           [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }
    // YIXIAN_PICTURES=<folder> keeps what the test shows.
    void keep(const QString &name) const
    {
        const QString folder = qEnvironmentVariable("YIXIAN_PICTURES");
        if (!folder.isEmpty() && QDir().mkpath(folder))
            QVERIFY(m_page->grab().save(QDir(folder).filePath(name)));
    }

    State m_hub;
    const Instant m_now = at(7, 9, 15, 12);
    const Theme m_theme;
    QTranslator m_translator;
    QTemporaryDir m_dir;
    std::unique_ptr<HubLink> m_link; // to no hub
    std::unique_ptr<ReportsPage> m_page;
};

QTEST_MAIN(TestReportsPage)
#include "tst_reportspage.moc"
