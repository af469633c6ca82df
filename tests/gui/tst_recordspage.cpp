// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/ui/recordspage.h"
#include "protocol/codec.h"
#include "support/pagetest.h"
#include "uikit/errorview.h"
#include "uikit/itemroles.h"
#include "uikit/queuetable.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTextBrowser>

using namespace Yixian;
using namespace Yixian::Test;

// Finding a case or a precedent, and reading its dossier.
class TestRecordsPage : public QObject, private PageTest
{
    Q_OBJECT

private slots:
    void init()
    {
        startHub();
        m_desk = &live(dispatcher());
        m_town = &live(subCenter());
        m_chief = &live(chief());
        m_sewage = registered(QStringLiteral("福一村污水外溢"), QStringLiteral("洪山镇福一村7号"));
        m_light = registered(QStringLiteral("路灯不亮"), QStringLiteral("洪山镇乌山西路"));
        Accept accept;
        accept.category = QStringLiteral("市政/排水/污水外溢");
        accept.street = hongshan;
        QVERIFY(m_town->ask(accept, m_sewage));
        MakeCall call;
        call.units = {{construction, LegRole::Lead, {}}};
        call.reportAt = m_town->replica.now() + std::chrono::hours(1);
        call.place = QStringLiteral("福一村牌坊");
        call.reason = QStringLiteral("管网产权不清");
        QVERIFY(m_town->ask(call, m_sewage));
        QTRY_COMPARE(m_desk->replica.find(m_sewage)->legs.size(), 1);
    }
    void cleanup() { endAll(); }

    void casesAreFoundByWhatOneRemembers_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("found");
        QTest::newRow("nothing typed: all") << QString() << 2;
        QTest::newRow("a word of the title") << QStringLiteral("路灯") << 1;
        QTest::newRow("two words, each somewhere") << QStringLiteral("污水 福一村") << 1;
        QTest::newRow("one word too many") << QStringLiteral("污水 路灯") << 0;
        QTest::newRow("the tail of a number") << QStringLiteral("#1") << 1;
        QTest::newRow("its digits without a sign") << QStringLiteral("0001") << 1;
        QTest::newRow("a called unit by its initials") << QStringLiteral("jsj") << 1;
        QTest::newRow("full-width") << QStringLiteral("ＪＳＪ") << 1;
        QTest::newRow("the street") << QStringLiteral("洪山") << 2;
        QTest::newRow("a sign of a pattern") << QStringLiteral(".*") << 0;
    }
    void casesAreFoundByWhatOneRemembers()
    {
        QFETCH(QString, typed);
        QFETCH(int, found);
        open();
        type(typed);
        QTRY_COMPARE(rows()->rowCount(), found);
        if (found == 0)
            QVERIFY(!shown(QStringLiteral("Nothing fits")).isEmpty());
    }

    void theDossierTellsTheStoryAndGoesIntoAPdf()
    {
        RecordsPage &records = open();
        type(QStringLiteral("污水"));
        QTRY_COMPARE(rows()->rowCount(), 1);
        find<QueueTable>("recordsTable")->selectRow(0);
        QTRY_COMPARE(records.shownCase(), m_sewage);
        QTRY_VERIFY(records.dossierText().contains(QStringLiteral("管网产权不清")));
        for (const QString &part : {QStringLiteral("福一村污水外溢"), QStringLiteral("建设局"), m_desk->replica.find(m_sewage)->number})
            QVERIFY2(records.dossierText().contains(part), qPrintable(part));
        // What is new stands in it while one reads.
        QVERIFY(m_town->ask(Note{QStringLiteral("<b>已电联</b>")}, m_sewage));
        QTRY_VERIFY(records.dossierText().contains(QStringLiteral("<b>已电联</b>"))); // text is text
        QTemporaryDir dir;
        QVERIFY(records.savePdf(dir.filePath(QStringLiteral("case.pdf"))));
        QFile pdf(dir.filePath(QStringLiteral("case.pdf")));
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.readAll().startsWith("%PDF-"));
        QTRY_VERIFY(records.dossierText().contains(QStringLiteral("Dossier saved as a file"))); // by whom and when, in the case
        const qsizetype recorded = hub->log.rows.size();
        QCOMPARE(records.savePdf(dir.filePath(QStringLiteral("nowhere/case.pdf"))).error().code, ErrorCode::FileUnreadable);
        QCOMPARE(hub->log.rows.size(), recorded);
    }

    // The phones are masked here: the hub knows whose they are.
    void whoCallsAgainIsFoundByTheEndOfThePhone()
    {
        const auto again = m_desk->ask(Register{}, {}, {}, Subject{QStringLiteral("又断水了"), {}, {}, {}, QStringLiteral("13905915920")});
        QVERIFY(again);
        open();
        type(QStringLiteral("*5920"));
        QTRY_COMPARE(rows()->rowCount(), 1);
        QVERIFY(rows()->index(0, 3).data().toString().contains(QStringLiteral("又断水了")));
        type(QStringLiteral("*0000"));
        QTRY_COMPARE(rows()->rowCount(), 0);
    }

    void aConclusionBecomesAPrecedent()
    {
        QVERIFY(m_chief->ask(Consult{ConsultGround::Boundary, QStringLiteral("支管归谁")}, m_sewage));
        open();
        find<QComboBox>("recordsWhat")->setCurrentIndex(1);
        QTRY_COMPARE(rows()->rowCount(), 0); // not before it is concluded
        QVERIFY(m_chief->ask(Conclude{QStringLiteral("红线内归小区，红线外归建设局")}, m_sewage));
        QTRY_VERIFY(m_desk->replica.find(m_sewage)->consultations[0].concluded);
        type(QStringLiteral("红线 支管"));
        QTRY_COMPARE(rows()->rowCount(), 1);
        find<QueueTable>("recordsTable")->selectRow(0);
        QTRY_VERIFY(find<QTextBrowser>("dossier")->toPlainText().contains(QStringLiteral("红线内归小区")));
    }

    // Another dossier lies open: Enter opens the one that was found, and the keys act on that.
    void enterOpensWhatIsFound()
    {
        const auto lamp = m_desk->ask(Register{}, {}, {}, Subject{QStringLiteral("路灯不亮"), {}, {}, {}, {}});
        QVERIFY(lamp);
        RecordsPage &records = open();
        records.showCase(lamp->caseId);
        type(QStringLiteral("污水"));
        QTRY_COMPARE(rows()->rowCount(), 1);
        QTRY_COMPARE(records.shownCase(), m_sewage);
    }

    void whatIsFoundCanBeWorkedOn()
    {
        RecordsPage &records = open();
        QSignalSpy asked(&records, &RecordsPage::caseRequested);
        find<QueueTable>("recordsTable")->selectRow(0);
        QTRY_VERIFY(!records.shownCase().isNull());
        QTest::keyClick(find<QueueTable>("recordsTable"), Qt::Key_Return);
        QCOMPARE(asked.size(), 0); // nowhere to work on it
        records.allowOpening();
        QTest::keyClick(find<QueueTable>("recordsTable"), Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
    }

    void aPeriodAndAStreetNarrowIt()
    {
        open();
        QTRY_COMPARE(rows()->rowCount(), 2);
        auto *street = find<QComboBox>("recordsStreet");
        pick(street, street->findData(wufeng.value));
        QTRY_COMPARE(rows()->rowCount(), 0);
        pick(street, street->findData(hongshan.value));
        QTRY_COMPARE(rows()->rowCount(), 2);
        pick(find<QComboBox>("recordsPeriod"), 2); // last month
        QTRY_COMPARE(rows()->rowCount(), 0);
        pick(find<QComboBox>("recordsPeriod"), 1);
        QTRY_COMPARE(rows()->rowCount(), 2);
    }

    void aSearchIsKeptAndForgotten()
    {
        open();
        auto *kept = find<QComboBox>("recordsKept");
        auto *keep = find<QPushButton>("recordsKeep");
        QVERIFY(!keep->isEnabled()); // nothing is looked for
        type(QStringLiteral("路灯"));
        pick(find<QComboBox>("recordsPeriod"), 1);
        QTest::mouseClick(keep, Qt::LeftButton);
        QCOMPARE(kept->currentText(), QStringLiteral("路灯 · This month"));
        type(QString());
        pick(find<QComboBox>("recordsPeriod"), 0);
        QTRY_COMPARE(rows()->rowCount(), 2);
        QCOMPARE(kept->currentIndex(), 0);
        pick(kept, 1);
        QTRY_COMPARE(rows()->rowCount(), 1);
        QCOMPARE(find<QLineEdit>("recordsLine")->text(), QStringLiteral("路灯"));
        QTest::mouseClick(keep, Qt::LeftButton);
        QCOMPARE(kept->count(), 1);
    }

    void whatWasClosedLongAgoIsAskedOfTheHub()
    {
        pastCases(60);
        RecordsPage &records = open();
        records.allowOpening();
        QTRY_COMPARE(rows()->rowCount(), 2);
        type(QStringLiteral("水压"));
        QTRY_COMPARE(rows()->rowCount(), 50);
        auto *older = find<QPushButton>("recordsOlder");
        QTRY_VERIFY(older->isVisible() && older->isEnabled());
        QTest::keyClick(find<QueueTable>("recordsTable"), Qt::Key_PageDown, Qt::ControlModifier);
        QTRY_COMPARE(rows()->rowCount(), 60);
        QTRY_VERIFY(!older->isVisible());
        find<QueueTable>("recordsTable")->selectRow(0);
        const CaseId id{1060};
        QTRY_COMPARE(records.shownCase(), id);
        if (const QString folder = qEnvironmentVariable("YIXIAN_PICTURES"); !folder.isEmpty())
            QVERIFY(records.grab().save(folder + QStringLiteral("/records-older.png")));
        type(QStringLiteral("水压不足6"));
        QTRY_COMPARE(rows()->rowCount(), 2); // 6 and 60
    }

    void aLostLinkIsSaidAndTriedAgain()
    {
        pastCases(1);
        open();
        hub->archive.failing = true;
        type(QStringLiteral("水压"));
        QTRY_VERIFY(!shown(ErrorView::sentence({ErrorCode::LogFailed, {}, {}})).isEmpty());
        hub->archive.failing = false;
        QTest::mouseClick(find<QPushButton>("recordsOlder"), Qt::LeftButton);
        QTRY_COMPARE(rows()->rowCount(), 1);
    }

private:
    static void pick(QComboBox *box, int index)
    {
        box->setCurrentIndex(index);
        emit box->activated(index); // as a click does
    }
    void pastCases(int count)
    {
        for (int i = 1; i <= count; ++i) {
            Case value;
            value.id = CaseId{1000 + i};
            value.number = QStringLiteral("GL-YX-20250709-%1").arg(i, 4, 10, QChar(u'0'));
            value.state = CaseState::Closed;
            value.street = value.subCenter = hongshan;
            value.subject = SubjectId{1000 + i};
            hub->log.subjects.append({value.subject, value.id, Subject{QStringLiteral("水压不足%1").arg(i), {}, {}, {}, {}}});
            hub->archive.cases[value.id.value] = {value.id, 1, value.registered, value.touched, value.number, {}, hongshan, hongshan, {},
                                                    {QStringLiteral("水压不足%1").arg(i)}, encodeCase(value)};
        }
    }
    CaseId registered(const QString &title, const QString &address)
    {
        Register act;
        act.street = hongshan;
        const CaseId id = m_desk->ask(act, {}, {}, Subject{title, {}, address, {}, {}})->caseId;
        if (!QTest::qWaitFor([&] { return m_desk->replica.find(id) && m_town->replica.find(id); }))
            qFatal("the case did not come");
        return id;
    }
    RecordsPage &open() { return show(std::make_unique<RecordsPage>(theme, m_desk->replica, m_desk->link)); }
    void type(const QString &text)
    {
        auto *line = find<QLineEdit>("recordsLine");
        line->setFocus();
        line->setText(text);
        QTest::keyClick(line, Qt::Key_Return);
    }
    QAbstractItemModel *rows() const { return find<QueueTable>("recordsTable")->model(); }

    Seat *m_desk = nullptr, *m_town = nullptr, *m_chief = nullptr;
    CaseId m_sewage, m_light;
};

QTEST_MAIN(TestRecordsPage)
#include "tst_recordspage.moc"
