// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/model/reporttext.h"
#include "reports/ui/reportspage.h"
#include "support/seededhub.h"
#include "uikit/accessible.h"
#include "uikit/errorview.h"
#include "uikit/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTranslator>

using namespace Yixian;
using namespace Yixian::Test;

namespace {
const QString june = QStringLiteral("monthly:2026-06");
}

// The page of reports at a hub that froze some: they are shown as they were, corrected by a click, and what changed is
// said.
class TestIssuedReports : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_seeded = std::make_unique<SeededHub>();
        m_seeded->hub.start();
        QVERIFY(QTest::qWaitFor([this] { return m_seeded->issued().size() == 4; }, 20'000));
    }
    void cleanup()
    {
        m_page.reset();
        m_seat.reset();
        m_seeded.reset();
        QCoreApplication::removeTranslator(&m_translator);
    }

    void whatWasIssuedIsShownFirst()
    {
        open(chief());
        QTRY_VERIFY(m_page->shownPages());
        const Report &shown = m_page->shownPages()->report();
        QCOMPARE(toText(shown.issue), june);
        QVERIFY(shown.seal && shown.seal->genuine && shown.seal->signer.isEmpty());
        QCOMPARE(versions(),
                 (QStringList{QStringLiteral("No. 1, issued 2026-07-09 09:00"), QStringLiteral("Figures of now")}));
        QVERIFY(sees(QStringLiteral("issued by the hub, signed")));
        const QString text = m_page->shownPages()->text();
        QVERIFY(text.contains(shown.seal->digest) && text.contains(shown.seal->signature));
        QVERIFY(csvOf(shown).contains(shown.seal->digest.toLatin1()));
        QCOMPARE(unnamedFocusables(*m_page).join(QLatin1Char(' ')), QString());
    }

    // The same month twice, with a case that changed in between; then a correction, by hand.
    void aMonthStaysAsItWasUntilItIsCorrected()
    {
        open(chief());
        QTRY_VERIFY(m_page->shownPages());
        const QByteArray first = csvOf(m_page->shownPages()->report());
        exclude();
        QTest::keyClick(m_page.get(), Qt::Key_PageUp, Qt::ControlModifier);
        QTRY_VERIFY(m_page->shownPages() &&
                    toText(m_page->shownPages()->report().issue) == QStringLiteral("monthly:2026-05"));
        QVERIFY(!m_page->shownPages()->report().seal);
        QVERIFY(m_page->shownPages()->report().remarks.first().startsWith(QStringLiteral("Not issued")));
        QTest::keyClick(m_page.get(), Qt::Key_PageDown, Qt::ControlModifier);
        QTRY_VERIFY(m_page->shownPages() && m_page->shownPages()->report().seal);
        QCOMPARE(csvOf(m_page->shownPages()->report()), first);
        chooseVersion(1); // now
        QTRY_VERIFY(m_page->shownPages() && !m_page->shownPages()->report().seal);
        QVERIFY(csvOf(m_page->shownPages()->report()) != first);
        // Without a reason there is nothing to click.
        auto *issue = find<QAbstractButton>("reportIssue");
        QVERIFY(issue->isVisible() && !issue->isEnabled());
        auto *reason = find<QLineEdit>("reportCorrection");
        QTest::mouseClick(reason, Qt::LeftButton);
        QTest::keyClicks(reason, QStringLiteral("one case excluded"));
        QVERIFY(issue->isEnabled());
        QCOMPARE(m_seeded->issued().size(), 4);
        QTest::mouseClick(issue, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(m_seeded->issued().size(), 5, 20'000);
        QTRY_VERIFY(m_page->shownPages() && m_page->shownPages()->report().number == 2);
        const Report &corrected = m_page->shownPages()->report();
        QVERIFY(corrected.isCorrection() && corrected.seal->genuine);
        QCOMPARE(corrected.seal->signer, chief().name);
        QCOMPARE(corrected.sections.first().title, QStringLiteral("What changed"));
        QVERIFY(m_page->shownPages()->text().contains(QStringLiteral("one case excluded")));
        QVERIFY(reason->text().isEmpty());
        QCOMPARE(versions().size(), 3);
        QVERIFY(versions().first().startsWith(QStringLiteral("No. 2 (correction)")));
        keep(QStringLiteral("issued-correction.png"));
        chooseVersion(1);
        QTRY_VERIFY(m_page->shownPages() && m_page->shownPages()->report().number == 1);
        QCOMPARE(csvOf(m_page->shownPages()->report()), first);
    }

    // Of a year that was not issued: it reaches further back than the replica; what else there is comes from the archive.
    void aYearIsMadeFromAllThereIs()
    {
        open(chief());
        QTRY_VERIFY(m_page->shownPages());
        m_page->showIssue(*issueFromText(QStringLiteral("yearly:2025")));
        QTRY_VERIFY(m_page->shownPages() && toText(m_page->shownPages()->report().issue) == QStringLiteral("yearly:2025"));
        m_seeded->hub.archive.failing = true;
        m_page->showIssue(*issueFromText(QStringLiteral("half-year:2025-H1")));
        QTRY_VERIFY(sees(QStringLiteral("The bulletin cannot be shown")));
        m_seeded->hub.archive.failing = false;
        m_page->showIssue(*issueFromText(QStringLiteral("half-year:2025-H2")));
        QTRY_VERIFY(m_page->shownPages());
    }

    void aRefusalIsSaid()
    {
        open(chief());
        QTRY_VERIFY(m_page->shownPages());
        auto *reason = find<QLineEdit>("reportCorrection");
        QTest::mouseClick(reason, Qt::LeftButton);
        QTest::keyClicks(reason, QStringLiteral("x"));
        QTest::mouseClick(find<QAbstractButton>("reportIssue"), Qt::LeftButton);
        QTRY_VERIFY(sees(ErrorView::sentence({ErrorCode::NothingCorrected, {}, {}}))); // nothing is different
        QCOMPARE(reason->text(), QStringLiteral("x"));
    }

    void whoMayNotIssueHasNoButton()
    {
        open(dispatcher());
        QTRY_VERIFY(m_page->shownPages() && m_page->shownPages()->report().seal);
        QVERIFY(!find<QWidget>("reportIssue")->isVisible());
        QVERIFY(!find<QWidget>("reportCorrection")->isVisible());
        QVERIFY(!find<QWidget>("reportPersons")->isVisible());
        QVERIFY(!m_page->shownPages()->report().restricted);
    }

    void personsAreFetchedForThoseWhoMay()
    {
        open(leader());
        QTRY_VERIFY(m_page->shownPages());
        QVERIFY(!m_page->shownPages()->report().restricted);
        auto *persons = find<QCheckBox>("reportPersons");
        QTest::mouseClick(persons, Qt::LeftButton, {}, QPoint(8, persons->height() / 2));
        QTRY_VERIFY(m_page->shownPages() && m_page->shownPages()->report().restricted);
        QCOMPARE(m_page->shownPages()->report().sections.last().code, QStringLiteral("T5"));
        QVERIFY(m_page->shownPages()->report().seal->genuine);
        QTest::mouseClick(persons, Qt::LeftButton, {}, QPoint(8, persons->height() / 2));
        QTRY_VERIFY(m_page->shownPages() && !m_page->shownPages()->report().restricted);
    }

    // The first one of a kind is issued by a click too, where the hub did not.
    void theFirstOneByHand()
    {
        open(chief());
        QTRY_VERIFY(m_page->shownPages());
        m_page->showIssue(*issueFromText(QStringLiteral("daily:2026-07-07")));
        QTRY_VERIFY(m_page->shownPages());
        QCOMPARE(versions(), QStringList{QStringLiteral("Not issued: figures of now")});
        auto *issue = find<QAbstractButton>("reportIssue");
        QVERIFY(issue->isEnabled());
        QTest::mouseClick(issue, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(m_seeded->issued().size(), 5, 20'000);
        QTRY_VERIFY(m_page->shownPages() && m_page->shownPages()->report().seal);
        QVERIFY(!m_page->shownPages()->report().isCorrection());
        // A day that is not over cannot be.
        m_page->showIssue(*issueFromText(QStringLiteral("daily:2026-07-09")));
        QTRY_VERIFY(m_page->shownPages());
        QVERIFY(!issue->isEnabled());
    }

    void whatDoesNotFitItsSignatureIsMarked()
    {
        m_seeded->hub.log.bulletins[2].open.replace("\"number\":1", "\"number\":3");
        open(chief());
        QTRY_VERIFY(m_page->shownPages());
        QVERIFY(!m_page->shownPages()->report().seal->genuine);
        QVERIFY(sees(QStringLiteral("NOT GENUINE")));
        QVERIFY(m_page->shownPages()->text().contains(QStringLiteral("NOT GENUINE")));
    }

    void whatIsGoneIsSaid()
    {
        m_seeded->hub.log.bulletins.removeAt(2);
        open(chief());
        QTRY_VERIFY(sees(QStringLiteral("The bulletin cannot be shown")));
        QVERIFY(!m_page->shownPages());
    }

    // Everybody reads it in their own language: it was frozen in none.
    void itSpeaksTheLanguageOfTheConsole_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("title");
        QTest::newRow("zh") << QStringLiteral("zh_CN") << QStringLiteral("2026年6月一线处置情况通报");
        QTest::newRow("en") << QStringLiteral("en") << QStringLiteral("One-line disposal: bulletin, 2026-06");
    }
    void itSpeaksTheLanguageOfTheConsole()
    {
        QFETCH(QString, language);
        QFETCH(QString, title);
        QVERIFY(m_translator.load(QStringLiteral(":/i18n/yixian_%1.qm").arg(language)));
        QCoreApplication::installTranslator(&m_translator);
        open(chief());
        QTRY_VERIFY(m_page->shownPages());
        QCOMPARE(m_page->shownPages()->report().title, title);
        QVERIFY(m_page->shownPages()->report().seal->genuine);
        keep(QStringLiteral("issued-%1.png").arg(language));
    }

private:
    void open(const Actor &actor)
    {
        m_seat = m_seeded->hub.seat(TestHub::tokenOf(actor));
        QVERIFY(
            QTest::qWaitFor([this] { return m_seat->replica.isFresh() && m_seat->replica.time().known(); }, 10'000));
        m_page = std::make_unique<ReportsPage>(m_theme, m_seat->replica, m_seat->link);
        m_theme.applyTo(*m_page);
        m_page->resize(1600, 900);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    void exclude()
    {
        CaseId id;
        for (const Case &value : m_seat->replica.state().cases())
            for (const Clock &clock : value.clocks)
                if (clock.kind == ClockKind::CaseAccept && clock.due >= at(6, 5, 0, 0) && clock.due < at(6, 25, 0, 0) &&
                    clock.outcome == ClockOutcome::Met)
                    id = value.id;
        Exclude act;
        act.measure = Measure::CaseAccept;
        act.grounds = QStringLiteral("x");
        QVERIFY(m_seat->ask(act, id));
    }
    QStringList versions() const
    {
        QStringList texts;
        const auto *combo = find<QComboBox>("reportVersion");
        for (int i = 0; i < combo->count(); ++i)
            texts.append(combo->itemText(i));
        return texts;
    }
    void chooseVersion(int index)
    {
        auto *combo = find<QComboBox>("reportVersion");
        combo->setFocus();
        while (combo->currentIndex() != index)
            QTest::keyClick(combo, combo->currentIndex() < index ? Qt::Key_Down : Qt::Key_Up);
    }
    template<class T>
    T *find(const char *name) const
    {
        auto *found = m_page->findChild<T *>(QLatin1String(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    bool sees(const QString &text) const
    {
        const auto labels = m_page->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(),
                           [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }
    void keep(const QString &name) const
    {
        const QString folder = qEnvironmentVariable("YIXIAN_PICTURES");
        if (folder.isEmpty() || !QDir().mkpath(folder))
            return;
        QVERIFY(m_page->grab().save(QDir(folder).filePath(name)));
        QVERIFY(m_page->save(ReportFormat::Pdf, QDir(folder).filePath(name + QStringLiteral(".pdf"))));
    }

    const Theme m_theme;
    QTranslator m_translator;
    std::unique_ptr<SeededHub> m_seeded;
    std::unique_ptr<Seat> m_seat;
    std::unique_ptr<ReportsPage> m_page;
};

QTEST_MAIN(TestIssuedReports)
#include "tst_issuedreports.moc"
