// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calls/ui/answerpage.h"
#include "calls/ui/callpage.h"
#include "cases/ui/casepanel.h"
#include "cases/ui/deskpage.h"
#include "cases/ui/docketpage.h"
#include "cases/ui/recordspage.h"
#include "domain/decide.h"
#include "e2e/programs.h"
#include "transport/websocketchannel.h"
#include "uikit/actsheet.h"
#include "uikit/itemroles.h"
#include "uikit/legtable.h"
#include "uikit/queuetable.h"
#include "uikit/timelinetable.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTemporaryDir>

using namespace Yixian;

namespace {

const UnitId construction{QStringLiteral("GL-JSJ")};
const UnitId waterCompany{QStringLiteral("FZ-ZLS")};

// A console: its own replica and its own connection over a socket.
struct Seat
{
    explicit Seat(const QUrl &url)
        : link(replica, {url}, [](const QUrl &to) { return std::make_unique<WebSocketChannel>(to, ChannelLimits::fromHub()); },
               QStringLiteral("test"))
    {
    }
    Replica replica;
    HubLink link;
};

} // namespace

// The district's own example (DOMAIN 1), from the keyboard: sewage in a lane, three units called at once by 洪山镇, the water
// company that nobody had called, the pipe found, the citizen's word, both sides judged. A hub as a program, four consoles on
// sockets: district, 洪山镇, 区建设局, visit desk; the two other units answer through links of their own.
class TestStory final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const auto hub = [this](const QStringList &arguments) {
            return run(QStringLiteral("yixian-hub"), arguments + QStringList{QStringLiteral("--data"), m_dir.filePath(QStringLiteral("log"))});
        };
        QCOMPARE(hub({QStringLiteral("init")}).exit, 0);
        const auto token = [&](const char *user, const char *role, const char *unit) {
            QStringList arguments{QStringLiteral("token"), QStringLiteral("add"), QLatin1String(user), QStringLiteral("--role"), QLatin1String(role)};
            if (*unit)
                arguments += {QStringLiteral("--unit"), QLatin1String(unit)};
            return QString::fromLatin1(hub(arguments).out).trimmed();
        };
        const QStringList tokens{token("desk", "dispatcher", ""), token("hongshan", "subcenter", "350102100"), token("jsj", "unit", "GL-JSJ"),
                                 token("visit", "visit", ""), token("cjb", "unit", "350102100-CJB"), token("fysq", "unit", "350102100-FY")};
        m_hub = std::make_unique<ServingHub>(m_dir.filePath(QStringLiteral("log")),
                                             QStringList{QStringLiteral("--drill"), QStringLiteral("2026-07-09T15:05:00+08:00,1")});
        QVERIFY(!m_hub->url().isEmpty());
        for (const QString &one : tokens) {
            QVERIFY(!one.isEmpty());
            m_seats.push_back(std::make_unique<Seat>(QUrl(QString(m_hub->url() + QStringLiteral("/v1")))));
            Seat &seat = *m_seats.back();
            seat.link.logIn({one, {}, {}});
            QTRY_VERIFY_WITH_TIMEOUT(seat.replica.isFresh() && seat.replica.time().known(), 10'000);
        }
        m_theme.applyTo(*qApp);
    }
    void cleanupTestCase()
    {
        m_pages.clear();
        m_seats.clear();
        m_hub.reset();
    }

    void theDistrictRegistersAndAccepts()
    {
        auto &desk = show<DeskPage>(district());
        press(desk, Qt::Key_N, Qt::ControlModifier);
        type(desk, "titleLine", "福一村路一弄污水外溢");
        auto *form = find<QLineEdit>(desk, "titleLine")->parentWidget()->parentWidget();
        for (auto *line : form->findChildren<QLineEdit *>())
            if (line->isVisible() && line->accessibleName().contains(QStringLiteral("Address")))
                line->setText(QStringLiteral("福一村路一弄7号"));
        press(desk, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(district().replica.state().cases().size(), 1);
        m_case = district().replica.state().cases().cbegin()->id;
        QTRY_COMPARE(desk.openCase()->shownCase(), m_case);
        auto *category = find<QComboBox>(desk, "categoryChoice");
        QTRY_VERIFY(category->isVisible());
        category->setFocus();
        category->setEditText(QStringLiteral("市政 › 排水 › 污水外溢"));
        for (auto *choice : desk.findChildren<QComboBox *>(QStringLiteral("streetChoice")))
            choice->setCurrentIndex(choice->findData(QStringLiteral("350102100")));
        press(desk, Qt::Key_F2);
        QTRY_COMPARE(value().state, CaseState::Accepted);
    }

    void hongshanCallsThreeAtOnce()
    {
        QTRY_VERIFY(town().replica.find(m_case));
        auto &calls = show<CallPage>(town());
        calls.showCase(m_case);
        for (const char *unit : {"jsj", "cjb", "fysq"}) {
            auto *line = find<QLineEdit>(calls, "finderLine");
            line->setFocus();
            QTest::keyClicks(line, QLatin1String(unit));
            press(calls, Qt::Key_Return);
        }
        type(calls, "whenLine", "明 9:00");
        type(calls, "placeLine", "福一村牌坊");
        type(calls, "reasonLine", "主管不堵，来源不明");
        calls.tick();
        press(calls, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(value().legs.size(), 3);
        QCOMPARE(toIso(value().calls[0].reportAt), QStringLiteral("2026-07-10T09:00:00+08:00"));
    }

    void theBureauAnswersWithAName()
    {
        QTRY_VERIFY(bureau().replica.find(m_case));
        auto &answer = show<AnswerPage>(bureau());
        QTRY_VERIFY(find<QLineEdit>(answer, "handlerLine")->isVisible());
        type(answer, "handlerLine", "陈工");
        type(answer, "measureLine", "带管线图到场核对");
        press(answer, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(value().legs[0].state, LegState::Responded);
        for (const auto &[seat, leg] : {std::pair{4, 2}, std::pair{5, 3}})
            ask(*m_seats[static_cast<size_t>(seat)], Respond{QStringLiteral("值班员"), QStringLiteral("到现场清掏"), {}, {}}, LegNo{leg});
    }

    void allReportInAndOneWhomNobodyCalled()
    {
        auto &calls = page<CallPage>();
        auto *legs = find<LegTable>(calls, "legTable");
        for (int leg : {1, 2, 3}) {
            QTRY_COMPARE(town().replica.find(m_case)->legs[leg - 1].state, LegState::Responded);
            legs->selectLeg(LegNo{leg});
            legs->setFocus();
            QTRY_VERIFY(roll(calls, Qt::Key_1)->isEnabled());
            press(calls, Qt::Key_1, Qt::ControlModifier);
            QTRY_VERIFY(town().replica.find(m_case)->legs[leg - 1].arrived);
        }
        auto *other = find<QComboBox>(calls, "otherUnit");
        other->setCurrentIndex(other->findData(waterCompany.value));
        find<QLineEdit>(calls, "rollCallPerson")->setText(QStringLiteral("王师傅"));
        press(calls, Qt::Key_6, Qt::ControlModifier);
        QTRY_COMPARE(value().uncalled.size(), 1);
        QCOMPARE(value().uncalled[0].unit, waterCompany);
    }

    void thePipeIsFound()
    {
        auto &answer = page<AnswerPage>();
        QTRY_VERIFY(find<QRadioButton>(answer, "choice7")->isEnabled());
        ask(bureau(), TakeUp{}, LegNo{1});
        ask(bureau(), Submit{QStringLiteral("会诊开挖，找到断管"), QStringLiteral("断管已换，外溢停止"), Remedy::RootCause, true}, LegNo{1});
        for (const auto &[seat, leg] : {std::pair{4, 2}, std::pair{5, 3}})
            ask(*m_seats[static_cast<size_t>(seat)], Submit{QStringLiteral("清掏巷道"), QStringLiteral("路面已清"), Remedy::Symptom, true}, LegNo{leg});
        auto &calls = page<CallPage>();
        auto *legs = find<LegTable>(calls, "legTable");
        for (int leg : {1, 2, 3}) {
            QTRY_COMPARE(town().replica.find(m_case)->legs[leg - 1].state, LegState::Submitted);
            legs->selectLeg(LegNo{leg});
            legs->setFocus();
            QTRY_VERIFY(roll(calls, Qt::Key_3)->isEnabled());
            press(calls, Qt::Key_3, Qt::ControlModifier);
            QTRY_COMPARE(town().replica.find(m_case)->legs[leg - 1].state, LegState::Passed);
        }
        QTRY_COMPARE(value().state, CaseState::Verifying);
    }

    void theStreetVerifiesAndTheCitizenHasTheLastWord()
    {
        auto &docket = show<DocketPage>(town());
        choose(docket, ActKind::Verify);
        type(docket, "findingLine", "现场复看，不再外溢");
        press(docket, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(value().state, CaseState::Visiting);

        auto &visits = show<DocketPage>(visitDesk());
        choose(visits, ActKind::VisitCitizen);
        for (const char *check : {"contactedCheck", "solvedCheck", "satisfiedCheck"}) {
            auto *box = find<QCheckBox>(visits, check);
            box->setFocus();
            press(visits, Qt::Key_Space);
            QVERIFY(box->isChecked());
        }
        press(visits, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(value().solved && value().satisfied);
        QTRY_VERIFY(visitDesk().replica.find(m_case)->solved);
        find<QAction>(visits, "closeCase")->trigger();
        QTRY_COMPARE(value().state, CaseState::Closed);
    }

    void bothSidesJudgeBlind()
    {
        auto &street = page<DocketPage>(town());
        choose(street, ActKind::JudgeWork, LegNo{1});
        press(street, Qt::Key_Return, Qt::ControlModifier); // good, which needs no reason
        QTRY_VERIFY(value().legs[0].judgement(Judged::Work));
        auto &unit = show<DocketPage>(bureau());
        choose(unit, ActKind::JudgeCall, LegNo{1});
        QVERIFY(bureau().replica.find(m_case)->legs[0].judgement(Judged::Work)->sealed);
        auto *accurate = find<QCheckBox>(unit, "sheet-accurate");
        accurate->setFocus();
        press(unit, Qt::Key_Space);
        press(unit, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(value().legs[0].judged);
        QTRY_VERIFY(!bureau().replica.find(m_case)->legs[0].judgement(Judged::Work)->sealed);
    }

    // Whoever opens the case reads the whole of it.
    void theTimelineTellsTheStory()
    {
        auto &desk = page<DeskPage>();
        desk.openCaseById(m_case);
        auto *timeline = desk.findChild<TimelineTable *>();
        const auto told = [&] {
            QString all;
            for (int row = timeline->model()->rowCount() - 1; row >= 0; --row)
                for (int column = 0; column < timeline->model()->columnCount(); ++column)
                    all += timeline->model()->index(row, column).data().toString() + u' ';
            return all;
        };
        QTRY_VERIFY(told().contains(QStringLiteral("accurate")));
        qsizetype at = 0;
        for (const char *part : {"Registered", "Accepted", "建设局", "陈工", "带管线图到场核对", "arrived without having been called",
                                 "会诊开挖，找到断管", "passed", "Verified", "satisfied", "Closed", "good"}) {
            const qsizetype next = told().indexOf(QString::fromUtf8(part), at);
            QVERIFY2(next >= 0, part);
            at = next;
        }
    }

    // And so does its dossier, which is kept when the case is long forgotten.
    void theDossierTellsTheStory()
    {
        auto &records = show<RecordsPage>(district());
        records.showCase(m_case);
        QTRY_VERIFY(records.dossierText().contains(QStringLiteral("Closed: ")));
        const QString told = records.dossierText();
        qsizetype at = 0;
        for (const char *part : {"福一村路一弄污水外溢", "福一村路一弄7号", "Clocks", "Called units", "建设局", "not called", "Judged and overseen",
                                 "Work of 建设局", "Call of 建设局", "What happened", "Registered", "带管线图到场核对",
                                 "arrived without having been called", "会诊开挖，找到断管", "Verified", "satisfied", "Closed: "}) {
            const qsizetype next = told.indexOf(QString::fromUtf8(part), at);
            QVERIFY2(next >= 0, part);
            at = next;
        }
        QCOMPARE(m_hub->terminate(), 0);
    }

private:
    Seat &district() { return *m_seats[0]; }
    Seat &town() { return *m_seats[1]; }
    Seat &bureau() { return *m_seats[2]; }
    Seat &visitDesk() { return *m_seats[3]; }
    const Case &value() { return *district().replica.find(m_case); }

    template<class Page>
    Page &show(Seat &seat)
    {
        auto made = std::make_unique<Page>(m_theme, seat.replica, seat.link);
        Page &shown = *made;
        shown.resize(1600, 950);
        shown.show();
        m_pages.push_back({&seat, std::move(made)});
        return shown;
    }
    template<class Page>
    Page &page()
    {
        for (const auto &[seat, shown] : m_pages)
            if (auto *found = dynamic_cast<Page *>(shown.get()))
                return *found;
        qFatal("no such page");
    }
    template<class Page>
    Page &page(Seat &of)
    {
        for (const auto &[seat, shown] : m_pages)
            if (auto *found = seat == &of ? dynamic_cast<Page *>(shown.get()) : nullptr)
                return *found;
        qFatal("no such page");
    }
    template<class T>
    T *find(const QWidget &in, const char *name)
    {
        for (T *found : in.findChildren<T *>(QLatin1String(name)))
            if constexpr (std::is_base_of_v<QWidget, T>) {
                if (found->isVisible() || in.findChildren<T *>(QLatin1String(name)).size() == 1)
                    return found;
            } else {
                return found;
            }
        qFatal("no %s", name);
    }
    void activate(QWidget &in)
    {
        in.raise();
        in.activateWindow();
        if (!QTest::qWaitForWindowActive(&in))
            qFatal("the window does not become active");
    }
    void press(QWidget &in, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        activate(in);
        QWidget *focused = in.focusWidget() ? in.focusWidget() : &in;
        focused->setFocus();
        QTest::keyClick(focused, key, modifiers);
    }
    // As an input method would: the text at once, where the keyboard is.
    void type(QWidget &in, const char *name, const char *text)
    {
        activate(in);
        QTRY_VERIFY(find<QLineEdit>(in, name)->isVisible());
        find<QLineEdit>(in, name)->setFocus();
        find<QLineEdit>(in, name)->setText(QString::fromUtf8(text));
    }
    QAction *roll(const QWidget &in, Qt::Key key)
    {
        for (QAction *action : in.findChildren<QAction *>())
            if (action->shortcut() == QKeySequence(Qt::CTRL | key))
                return action;
        qFatal("no such key");
    }
    // The row of the list that asks for this.
    void choose(DocketPage &in, ActKind act, LegNo leg = {})
    {
        activate(in);
        auto *table = find<QueueTable>(in, "docketTable");
        const QString key = QStringLiteral("%1/%2/%3").arg(m_case.value).arg(leg.value).arg(static_cast<int>(act));
        const auto row = [&] {
            for (int i = 0; i < table->model()->rowCount(); ++i)
                if (table->model()->index(i, 0).data(ItemRole::Key).toString() == key)
                    return i;
            return -1;
        };
        QTRY_VERIFY(row() >= 0);
        table->setFocus();
        table->selectRow(row());
        press(in, Qt::Key_Return);
        QTRY_COMPARE(in.openCase()->shownCase(), m_case);
    }
    void ask(Seat &seat, const Act &act, LegNo leg)
    {
        Command command;
        command.caseId = m_case;
        command.leg = leg;
        command.act = act;
        std::optional<Result<Ack>> answer;
        seat.link.submit(command, &seat.replica, [&answer](Result<Ack> given) { answer = std::move(given); });
        QTRY_VERIFY(answer);
        QVERIFY2(*answer, answer->has_value() ? "" : qPrintable(answer->error().args.join(u',')));
    }

    QTemporaryDir m_dir;
    Theme m_theme;
    std::unique_ptr<ServingHub> m_hub;
    std::vector<std::unique_ptr<Seat>> m_seats;
    std::vector<std::pair<Seat *, std::unique_ptr<QWidget>>> m_pages;
    CaseId m_case;
};

QTEST_MAIN(TestStory)
#include "tst_story.moc"
