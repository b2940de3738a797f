// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/wording.h"
#include "tests/core/base/show.h"

#include <QRegularExpression>

using namespace huella;

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
    QCOMPARE(words("a", {text("name", "{other}"), text("other", "x")}), std::string("{other} of x, {other}"));
    QCOMPARE(words("a", {text("other", "x")}), std::string("{name} of x, {name}"));
}

void WordingTest::aNameInBothLanguagesIsThatOfTheReader()
{
    const std::vector<MessageArg> args{text("place_en", "Spain"), text("place_es", "España")};
    QCOMPARE(Wording(Language::en, R"({"a": "in {place}"})")("a", args), std::string("in Spain"));
    QCOMPARE(Wording(Language::es, R"({"a": "en {place}"})")("a", args), std::string("en España"));
}

void WordingTest::oneIsSingular()
{
    const Wording words(Language::en, R"({"a": {"count": "n", "one": "one run", "other": "{n} runs"}})");
    QCOMPARE(words("a", {number("n", 1)}), std::string("one run"));
    QCOMPARE(words("a", {number("n", 0)}), std::string("0 runs"));
    QCOMPARE(words("a", {number("n", 1200)}), std::string("1,200 runs"));
}

void WordingTest::aMissingKeyIsSeen() { QCOMPARE(english("no.such.key"), std::string("[no.such.key]")); }

QTEST_APPLESS_MAIN(WordingTest)
#include "wording_test.moc"
