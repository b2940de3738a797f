// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/wording.h"
#include "tests/core/base/show.h"
#include "tests/register_test.h"

#include <QRegularExpression>

#include <random>

using namespace huella;

namespace wording_test {

class WordingTest : public QObject {
    Q_OBJECT

private slots:
    void bothLanguagesHaveTheSameKeys();
    void bothLanguagesFillTheSamePlaceholders();
    void pluralsAreChosenByTheSameNumber();
    void noSentenceIsEmptyOrOpen();
    void spacesBeforeUnitsDoNotBreak_data();
    void spacesBeforeUnitsDoNotBreak();
    void nobodyIsCalledUsted();
    void placeholdersAreFilledOnce();
    void aNameInBothLanguagesIsThatOfTheReader();
    void oneIsSingular();
    void aMissingKeyIsSeen();
    void noFigureHasMoreDigitsThanItSays_data();
    void noFigureHasMoreDigitsThanItSays();
    void countsAreExact();
    void emissionsTakeTheUnitThatFits();
};

namespace {
const Wording &english = Wording::of(Language::en);
const Wording &spanish = Wording::of(Language::es);

/// Calls `check(key, sentence)` for every sentence of a language.
template <class Check> void eachSentence(const Wording &words, Check check)
{
    for (const auto &[key, phrase] : words.phrases())
        for (const std::string &sentence : {phrase.one, phrase.other})
            if (!sentence.empty())
                check(key, QString::fromStdString(sentence));
}
} // namespace

void WordingTest::bothLanguagesHaveTheSameKeys()
{
    for (const auto &[key, phrase] : english.phrases())
        QVERIFY2(spanish.has(key), key.c_str());
    for (const auto &[key, phrase] : spanish.phrases())
        QVERIFY2(english.has(key), key.c_str());
}

void WordingTest::bothLanguagesFillTheSamePlaceholders()
{
    for (const auto &[key, phrase] : english.phrases())
        QVERIFY2(Wording::placeholders(phrase) == Wording::placeholders(spanish.phrases().at(key)), key.c_str());
}

void WordingTest::pluralsAreChosenByTheSameNumber()
{
    for (const auto &[key, phrase] : english.phrases()) {
        const Wording::Phrase &other = spanish.phrases().at(key);
        QVERIFY2(phrase.count == other.count, key.c_str());
        QVERIFY2(phrase.count.empty() == phrase.one.empty() && phrase.count.empty() == other.one.empty(), key.c_str());
    }
}

void WordingTest::noSentenceIsEmptyOrOpen()
{
    for (const Wording *words : {&english, &spanish})
        for (const auto &[key, phrase] : words->phrases()) {
            QVERIFY2(!phrase.other.empty(), key.c_str());
            QVERIFY2(std::count(phrase.other.begin(), phrase.other.end(), '{')
                         == std::count(phrase.other.begin(), phrase.other.end(), '}'),
                     key.c_str());
        }
}

void WordingTest::spacesBeforeUnitsDoNotBreak_data()
{
    QTest::addColumn<bool>("inSpanish");
    QTest::newRow("en") << false;
    QTest::newRow("es") << true;
}

void WordingTest::spacesBeforeUnitsDoNotBreak()
{
    QFETCH(bool, inSpanish);
    static const QRegularExpression breaking(QStringLiteral("[0-9] (%|W|GB|h|kWh|g|kg|MiB|GiB)(?![a-zA-Z])"));
    static const QRegularExpression ofEnglish(QStringLiteral("[0-9]\u202f"));
    static const QRegularExpression ofSpanish(QStringLiteral("[0-9](%|\u00a0)"));
    eachSentence(inSpanish ? spanish : english, [&](const std::string &key, const QString &sentence) {
        QVERIFY2(!breaking.match(sentence).hasMatch(), key.c_str());
        QVERIFY2(!(inSpanish ? ofSpanish : ofEnglish).match(sentence).hasMatch(), key.c_str());
    });
}

void WordingTest::nobodyIsCalledUsted()
{
    static const QRegularExpression usted(QStringLiteral("\\b[Uu]sted(es)?\\b"));
    eachSentence(spanish, [](const std::string &key, const QString &sentence) {
        QVERIFY2(!usted.match(sentence).hasMatch(), key.c_str());
    });
}

void WordingTest::placeholdersAreFilledOnce()
{
    const Wording words(Language::en, R"({"a": "{name} of {other}, {name}"})");
    QCOMPARE(words("a", {textArg("name", "{other}"), textArg("other", "x")}), std::string("{other} of x, {other}"));
    QCOMPARE(words("a", {textArg("other", "x")}), std::string("{name} of x, {name}"));
}

void WordingTest::aNameInBothLanguagesIsThatOfTheReader()
{
    const std::vector<MessageArg> args{textArg("place_en", "Spain"), textArg("place_es", "España")};
    QCOMPARE(Wording(Language::en, R"({"a": "in {place}"})")("a", args), std::string("in Spain"));
    QCOMPARE(Wording(Language::es, R"({"a": "en {place}"})")("a", args), std::string("en España"));
}

void WordingTest::oneIsSingular()
{
    const Wording words(Language::en, R"({"a": {"count": "n", "one": "one run", "other": "{n} runs"}})");
    QCOMPARE(words("a", {numberArg("n", 1)}), std::string("one run"));
    QCOMPARE(words("a", {numberArg("n", 0)}), std::string("0 runs"));
    QCOMPARE(words("a", {numberArg("n", 1200)}), std::string("1,200 runs"));
}

namespace {

/// Digits from the first that is not 0 to the last, of each number in a text; groups belong to their number.
std::vector<int> digitsOfNumbers(QString text)
{
    static const QRegularExpression groups(QStringLiteral("(?<=[0-9])[,\\x{202f}](?=[0-9]{3}(?![0-9]))"));
    static const QRegularExpression number(QStringLiteral("[0-9]+([.,][0-9]+)?"));
    text.remove(groups);
    std::vector<int> digits;
    for (auto each = number.globalMatch(text); each.hasNext();) {
        const auto match = each.next();
        const QString found = match.captured();
        const auto first = std::find_if(found.begin(), found.end(), [](QChar c) { return c >= u'1' && c <= u'9'; });
        const auto all = int(std::count_if(first, found.end(), [](QChar c) { return c.isDigit(); }));
        digits.push_back(match.hasCaptured(1) ? all : std::min(all, 4)); // a whole number may be a count
    }
    return digits;
}

/// Figures as computations leave them: over thirty powers of ten, all of their digits used.
std::vector<double> computedFigures()
{
    std::vector<double> figures{132.3869753344001, 1e-7 / 3, 161303.575310336,   2.0 / 3,
                                0.1 + 0.2,         1.0 / 7,  2.8333333333333335, 1.6500000000000001};
    std::mt19937_64 random(11);
    for (int i = 0; i < 60; ++i)
        figures.push_back(std::ldexp(double(random() >> 11 | 1), int(random() % 100) - 100));
    return figures;
}

} // namespace

void WordingTest::noFigureHasMoreDigitsThanItSays_data()
{
    QTest::addColumn<bool>("inSpanish");
    QTest::newRow("en") << false;
    QTest::newRow("es") << true;
}

/// Every sentence with computed figures in every place: at most five digits with decimals, whatever whoever says it forgot.
void WordingTest::noFigureHasMoreDigitsThanItSays()
{
    QFETCH(bool, inSpanish);
    const Wording &words = inSpanish ? spanish : english;
    using Style = NumberArg::Style;
    const std::vector<double> figures = computedFigures();
    for (const auto &[key, phrase] : words.phrases()) {
        // "0.3725 W/GB" stands in the sentence itself
        std::vector<int> own = digitsOfNumbers(QString::fromStdString(phrase.other));
        const int most = std::max(5, own.empty() ? 0 : *std::max_element(own.begin(), own.end()));
        const auto names = Wording::placeholders(phrase);
        for (const double figure : figures)
            for (const Style style : {Style::plain, Style::significant, Style::percent}) {
                std::vector<MessageArg> args;
                for (const std::string &name : names)
                    args.push_back({name, NumberArg{style == Style::percent ? std::fmod(figure, 10) : figure, "kg CO₂e",
                                                    style, 3}});
                const std::string said = words(Message(key, args));
                for (const int digits : digitsOfNumbers(QString::fromStdString(said)))
                    QVERIFY2(digits <= most, (key + ": " + said).c_str());
            }
    }
}

void WordingTest::countsAreExact()
{
    const Wording words(Language::en, R"({"a": "{n} of {all}"})");
    QCOMPARE(words("a", {numberArg("n", 10980), numberArg("all", 123456789012)}),
             std::string("10,980 of 123,456,789,012"));
    // typed so
    QCOMPARE(words("a", {numberArg("n", 0.1234567), numberArg("all", 1.0000001)}),
             std::string("0.1234567 of 1.0000001"));
}

void WordingTest::emissionsTakeTheUnitThatFits()
{
    const auto grams = [](double value) {
        return MessageArg{"n", NumberArg{value, "g CO₂e", NumberArg::Style::significant, 3}};
    };
    const Wording words(Language::en, R"({"a": "{n}"})");
    QCOMPARE(words("a", {grams(132386.9753344001)}), std::string("132\u00a0kg CO₂e"));
    QCOMPARE(words("a", {grams(161303575.310336)}), std::string("161\u00a0t CO₂e"));
    QCOMPARE(words("a", {grams(12.345)}), std::string("12.3\u00a0g CO₂e"));
}

void WordingTest::aMissingKeyIsSeen() { QCOMPARE(english("no.such.key"), std::string("[no.such.key]")); }

HUELLA_TEST(WordingTest, NoApplication)
} // namespace wording_test
#include "wording_test.moc"
