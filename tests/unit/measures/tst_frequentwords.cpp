// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measures/frequentwords.h"

#include "intake/csv.h"

#include <cmath>
#include <QFile>
#include <QHash>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace Yixian;

namespace {

const QString folder = QStringLiteral(YIXIAN_SHARED_DATA "/complaints-taidi/");

// Texts of some words at random places among characters that belong to none, the same for the same seed.
class Writer
{
public:
    explicit Writer(quint32 seed)
        : m_random(seed)
    {}
    QString filler(int length)
    {
        QString text;
        for (int i = 0; i < length; ++i)
            text += QChar(0x7000 + m_random.bounded(400));
        return text;
    }
    QString around(const QString &word) { return QString(filler(12) + word + filler(12)); }
    int below(int limit) { return static_cast<int>(m_random.bounded(limit)); }

private:
    QRandomGenerator m_random;
};

struct Texts
{
    std::vector<QString> kept;
    std::vector<std::pair<QString, bool>> about; // group, before

    void add(const QString &text, const QString &group = QStringLiteral("S1"), bool before = false)
    {
        kept.push_back(text);
        about.emplace_back(group, before);
    }
    std::vector<WordText> all() const
    {
        std::vector<WordText> texts;
        for (size_t i = 0; i < kept.size(); ++i)
            texts.push_back({kept[i], UnitId{about[i].first}, about[i].second});
        return texts;
    }
};

const FrequentWord *find(const QVector<FrequentWord> &words, const QString &wanted)
{
    for (const FrequentWord &word : words)
        if (word.word == wanted)
            return &word;
    return nullptr;
}

bool isHan(QChar c)
{
    return (c.unicode() >= 0x4e00 && c.unicode() <= 0x9fff) || (c.unicode() >= 0x3400 && c.unicode() <= 0x4dbf);
}

// The statistics once more with nothing but maps of strings: of every n-gram in how many texts it is, how often, and
// what stands beside it.
struct Gram
{
    QSet<int> texts;
    int count = 0;
    QHash<QString, int> before, after;
};

double entropyOf(const QHash<QString, int> &beside, int all)
{
    double bits = 0;
    for (auto it = beside.begin(); it != beside.end(); ++it) {
        const bool end = it.key().isEmpty(); // each is one of its own
        const double part = static_cast<double>(end ? 1 : it.value()) / all;
        bits -= (end ? it.value() : 1) * part * std::log2(part);
    }
    return bits;
}

QHash<QString, Gram> gramsOf(const std::vector<QString> &texts)
{
    QHash<QString, Gram> grams;
    for (size_t text = 0; text < texts.size(); ++text) {
        QString run;
        const QString whole = texts[text] + u'.';
        for (const QChar c : whole) {
            if (isHan(c)) {
                run += c;
                continue;
            }
            for (qsizetype at = 0; at < run.size(); ++at)
                for (qsizetype length = 1; length <= 4 && at + length <= run.size(); ++length) {
                    Gram &gram = grams[run.mid(at, length)];
                    gram.texts.insert(static_cast<int>(text));
                    ++gram.count;
                    ++gram.before[at > 0 ? run.mid(at - 1, 1) : QString()];
                    ++gram.after[run.mid(at + length, 1)];
                }
            run.clear();
        }
    }
    return grams;
}

QHash<QString, int> wordsByMaps(const std::vector<QString> &texts, const WordOptions &options)
{
    const QHash<QString, Gram> grams = gramsOf(texts);
    const auto countOf = [&](const QString &gram) { return static_cast<double>(grams.constFind(gram)->count); };
    int all = 0;
    for (auto it = grams.begin(); it != grams.end(); ++it)
        all += it.key().size() == 1 ? it->count : 0;
    QHash<QString, int> counts;
    for (auto it = grams.begin(); it != grams.end(); ++it) {
        const QString &word = it.key();
        if (word.size() < 2 || it->texts.size() < options.smallest)
            continue;
        double cohesion = 1e9;
        for (qsizetype i = 1; i < word.size(); ++i)
            cohesion = std::min(cohesion, std::log2(static_cast<double>(it->count) * all /
                                                    (countOf(word.left(i)) * countOf(word.mid(i)))));
        if (cohesion >= options.cohesion && entropyOf(it->before, it->count) >= options.freedom &&
            entropyOf(it->after, it->count) >= options.freedom)
            counts[word] = it->count;
    }
    QHash<QString, int> words;
    for (auto it = counts.begin(); it != counts.end(); ++it) {
        bool explained = false;
        for (auto longer = counts.begin(); longer != counts.end(); ++longer)
            explained = explained || (longer.key().size() > it.key().size() && longer.key().contains(it.key()) &&
                                      longer.value() >= options.explained * it.value());
        if (!explained)
            words[it.key()] = static_cast<int>(grams.constFind(it.key())->texts.size());
    }
    return words;
}

QStringList complaints()
{
    QFile file(folder + QStringLiteral("hot_topics_dev.csv"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList texts;
    const auto table = parseCsv(QString::fromUtf8(file.readAll()));
    if (!table)
        return {};
    const qsizetype subject = table->column(QStringLiteral("留言主题"));
    const qsizetype text = table->column(QStringLiteral("留言详情"));
    for (const CsvRow &row : table->rows)
        texts.append(QString(row.cells.value(subject) + u'\n' + row.cells.value(text)));
    return texts;
}

} // namespace

class TestFrequentWords : public QObject
{
    Q_OBJECT

private slots:
    void nothingGivesNothing()
    {
        QVERIFY(frequentWords({}).words.isEmpty());
        QCOMPARE(frequentWords({{u"", {}, false}, {u"abc 123，。", {}, false}}).texts, 2);
        QVERIFY(frequentWords({{u"", {}, false}, {u"12345 GL-YX", {}, false}}).words.isEmpty());
    }

    void wordsAndNotTheirPieces()
    {
        Writer writer(1);
        Texts texts;
        for (int i = 0; i < 60; ++i) {
            texts.add(writer.around(QStringLiteral("下水道堵塞"))); // longer than the longest
            texts.add(writer.around(QStringLiteral("占道")));
            texts.add(writer.around(QStringLiteral("路灯")));
            texts.add(writer.around(QStringLiteral("自来水")));
        }
        const FrequentWords found = frequentWords(texts.all());
        QCOMPARE(found.texts, 240);
        QVERIFY(find(found.words, QStringLiteral("占道")));
        QVERIFY(find(found.words, QStringLiteral("路灯")));
        QVERIFY(find(found.words, QStringLiteral("自来水")));
        QCOMPARE(find(found.words, QStringLiteral("自来水"))->texts, 60);
        for (const QString &piece : {QStringLiteral("自来"), QStringLiteral("来水"), QStringLiteral("下水"),
                                     QStringLiteral("水道"), QStringLiteral("道堵"), QStringLiteral("水道堵塞")})
            QVERIFY2(!find(found.words, piece), qPrintable(piece));
    }

    void aPieceThatStandsAloneTooStays()
    {
        Writer writer(2);
        Texts texts;
        for (int i = 0; i < 60; ++i) {
            texts.add(writer.around(QStringLiteral("停车场")));
            texts.add(writer.around(QStringLiteral("停车")));
        }
        const FrequentWords found = frequentWords(texts.all());
        QCOMPARE(find(found.words, QStringLiteral("停车场"))->texts, 60);
        QCOMPARE(find(found.words, QStringLiteral("停车"))->texts,
                 120); // who says the longer one says this one as well
        // Once nine of ten are of the longer one, it says it all.
        Texts mostly;
        for (int i = 0; i < 60; ++i)
            mostly.add(writer.around(i % 10 ? QStringLiteral("停车场") : QStringLiteral("停车")));
        QVERIFY(find(frequentWords(mostly.all()).words, QStringLiteral("停车场")));
        QVERIFY(!find(frequentWords(mostly.all()).words, QStringLiteral("停车")));
    }

    void aTextCountsOnce()
    {
        Writer writer(3);
        Texts texts;
        for (int i = 0; i < 20; ++i)
            texts.add(QString(writer.around(QStringLiteral("噪音")) + writer.around(QStringLiteral("噪音")) + u'，' +
                              writer.around(QStringLiteral("噪音"))));
        QCOMPARE(find(frequentWords(texts.all()).words, QStringLiteral("噪音"))->texts, 20);
        // One who says it a hundred times is one.
        Texts one;
        QString loud;
        for (int i = 0; i < 100; ++i)
            loud += writer.around(QStringLiteral("噪音"));
        one.add(loud);
        QVERIFY(frequentWords(one.all()).words.isEmpty());
    }

    void functionCharactersEndWords()
    {
        Writer writer(4);
        Texts texts;
        for (int i = 0; i < 60; ++i)
            for (const QString &words : {QStringLiteral("我们"), QStringLiteral("路灯的"), QStringLiteral("在路灯"),
                                         QStringLiteral("灯的路"), QStringLiteral("希望")})
                texts.add(writer.around(words));
        for (const FrequentWord &word : frequentWords(texts.all()).words)
            QCOMPARE(word.word, QStringLiteral("路灯"));
    }

    void otherCharactersEndWords()
    {
        Writer writer(5);
        Texts texts;
        for (int i = 0; i < 60; ++i) {
            texts.add(QString(writer.filler(3) + QStringLiteral("路12灯") + writer.filler(3)));
            texts.add(QString(writer.filler(3) + QStringLiteral("阴 沟") + writer.filler(3)));
            texts.add(QString(writer.filler(3) + QStringLiteral("阴\U00020000沟") +
                              writer.filler(3))); // outside the first plane
        }
        QVERIFY(frequentWords(texts.all()).words.isEmpty());
    }

    void wordsGoNotFromTextToText()
    {
        std::vector<WordText> texts;
        for (int i = 0; i < 50; ++i) {
            texts.push_back({u"阴", {}, false});
            texts.push_back({u"沟", {}, false});
        }
        QVERIFY(frequentWords(texts).words.isEmpty());
    }

    void whereAndSinceWhen()
    {
        Writer writer(6);
        Texts texts;
        for (int i = 0; i < 200; ++i) {
            const QString street = i % 4 ? QStringLiteral("S1") : QStringLiteral("S2");
            texts.add(writer.around(QStringLiteral("路灯")), street);
            texts.add(writer.around(QStringLiteral("路灯")), street, true);
            texts.add(writer.around(i < 80 ? QStringLiteral("停水") : QStringLiteral("占道")), street);
            texts.add(writer.around(i < 20 ? QStringLiteral("停水") : QStringLiteral("占道")), street, true);
            texts.add(writer.around(i < 30 ? QStringLiteral("地铁") : writer.filler(2)), street);
            texts.add(writer.around(i < 6 ? QStringLiteral("暖气") : writer.filler(2)), street); // too few to say
            texts.add(writer.around(writer.filler(2)), street, true);
            texts.add(writer.around(writer.filler(2)), street, true);
        }
        const FrequentWords found = frequentWords(texts.all());
        QCOMPARE(found.texts, 800);
        QCOMPARE(found.textsBefore, 800);
        const auto change = [&](const QString &word) { return find(found.words, word)->change; };
        QCOMPARE(change(QStringLiteral("路灯")), WordChange::Steady);
        QCOMPARE(change(QStringLiteral("停水")), WordChange::Rising);
        QCOMPARE(change(QStringLiteral("占道")), WordChange::Steady);
        QCOMPARE(change(QStringLiteral("地铁")), WordChange::New);
        QCOMPARE(change(QStringLiteral("暖气")), WordChange::Steady);
        QCOMPARE(find(found.words, QStringLiteral("停水"))->before, 20);
        QCOMPARE(found.rising.size(), 2);
        QCOMPARE(found.rising[0].word, QStringLiteral("停水")); // grew by more texts
        const FrequentWord *lamp = find(found.words, QStringLiteral("路灯"));
        QCOMPARE(found.share(*lamp), 0.25);
        QCOMPARE(lamp->groups, (QVector<std::pair<UnitId, int>>{{UnitId{QStringLiteral("S1")}, 150},
                                                                {UnitId{QStringLiteral("S2")}, 50}}));
        // Without a period before nothing is new.
        Texts alone;
        for (int i = 0; i < 50; ++i)
            alone.add(writer.around(QStringLiteral("路灯")));
        QVERIFY(frequentWords(alone.all()).rising.isEmpty());
    }

    void sameAsWithMaps_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed : {21u, 22u, 23u})
            QTest::addRow("%u", seed) << seed;
    }

    // Random texts of few characters, so that everything sticks together somehow.
    void sameAsWithMaps()
    {
        QFETCH(quint32, seed);
        Writer writer(seed);
        QStringList lexicon;
        for (int i = 0; i < 60; ++i)
            lexicon.append(writer.filler(1 + writer.below(4)));
        Texts texts;
        for (int i = 0; i < 300; ++i) {
            QString text;
            for (int k = 0; k < 8; ++k)
                text += writer.below(6) ? lexicon[writer.below(60)] : QStringLiteral("，");
            texts.add(text);
        }
        WordOptions options;
        options.most = 100000;
        options.smallest = 4;
        options.cohesion = 2.0101; // nothing meets these exactly, which rounding would decide
        options.freedom = 1.0101;
        const QHash<QString, int> wanted = wordsByMaps(texts.kept, options);
        QVERIFY(wanted.size() > 20);
        const FrequentWords found = frequentWords(texts.all(), options);
        QCOMPARE(found.words.size(), wanted.size());
        for (const FrequentWord &word : found.words)
            QCOMPARE(word.texts, wanted.value(word.word));
    }

    void realComplaints()
    {
        const QStringList kept = complaints();
        if (kept.isEmpty())
            QSKIP("the shared complaints of citizens are not here");
        std::vector<WordText> texts;
        for (const QString &text : kept)
            texts.push_back({text, {}, false});
        WordOptions options;
        options.most = 300;
        const FrequentWords found = frequentWords(texts, options);
        QVERIFY(found.texts > 2000);
        QCOMPARE(found.words.size(), 300);
        // What anybody would expect of complaints about neighbourhoods, and no halves of it.
        for (const QString &word : {QStringLiteral("小区"), QStringLiteral("业主"), QStringLiteral("开发商"),
                                    QStringLiteral("物业"), QStringLiteral("居民"), QStringLiteral("噪音"),
                                    QStringLiteral("扰民"), QStringLiteral("施工"), QStringLiteral("安全隐患")})
            QVERIFY2(find(found.words, word), qPrintable(word));
        for (const QString &piece : {QStringLiteral("开发"), QStringLiteral("发商"), QStringLiteral("安全隐"),
                                     QStringLiteral("全隐患"), QStringLiteral("的问题"), QStringLiteral("我们")})
            QVERIFY2(!find(found.words, piece) || piece == QStringLiteral("开发"), qPrintable(piece));
        for (const FrequentWord &word : found.words) {
            int count = 0;
            for (const QString &text : kept)
                count += text.contains(word.word);
            QCOMPARE(word.texts, count);
        }
    }
};

QTEST_GUILESS_MAIN(TestFrequentWords)
#include "tst_frequentwords.moc"
