// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/checks/amount_parser.h"
#include "core/report/templates/embedded_texts.h"
#include "core/wording/moved_name.h"
#include "core/wording/sentences.h"
#include "tests/core/base/growth.h"
#include "tests/core/base/show.h"
#include "tests/register_test.h"

#include <QRegularExpression>

#include <set>

using namespace huella;

namespace sentences_test {

class SentencesTest : public QObject {
    Q_OBJECT

private slots:
    void listsEndWithAnd_data();
    void listsEndWithAnd();
    void carbonHasItsPreposition_data();
    void carbonHasItsPreposition();
    void anAmountInASentenceIsReadAsOneInATable();
    void placesHaveTheirArticle_data();
    void placesHaveTheirArticle();
    void tablesHaveTheDashOfTheirLanguage();
    void spanishHasNoEnglishDash();
    void spanishNamesThePlannedComputation();
    void unitsStayWithTheirNumbers();
    void aLongTextTakesTimeByItsLengthAlone();
    void movedFiguresHaveNames();
};

namespace {
const Wording &english = Wording::of(Language::en);
const Wording &spanish = Wording::of(Language::es);
} // namespace

void SentencesTest::listsEndWithAnd_data()
{
    QTest::addColumn<QStringList>("parts");
    QTest::addColumn<QString>("inSpanish");
    QTest::addColumn<QString>("inEnglish");
    const auto row = [](const char *what, const QStringList &parts, const QString &es, const QString &en) {
        QTest::newRow(what) << parts << es << en;
    };
    row("none", {}, "", "");
    row("one", {"PUE"}, "PUE", "PUE");
    row("two", {"1 núcleo de X", "1 × Y"}, "1 núcleo de X y 1 × Y", "1 núcleo de X and 1 × Y");
    row("three", {"a", "b", "c"}, "a, b y c", "a, b and c");
    row("before an i", {"Francia", "Italia"}, "Francia e Italia", "Francia and Italia");
    row("before an accent", {"uso", "índice"}, "uso e índice", "uso and índice");
    row("before a silent h", {"uso", "hidrógeno"}, "uso e hidrógeno", "uso and hidrógeno");
    row("in quotes", {"«Uso»", "«Ida»"}, "«Uso» e «Ida»", "«Uso» and «Ida»");
    row("before ie", {"agua", "hielo"}, "agua y hielo", "agua and hielo");
    row("before io", {"Ohio", "Iowa"}, "Ohio y Iowa", "Ohio and Iowa");
    row("an article hides it", {"Francia", "la India"}, "Francia y la India", "Francia and la India");
    row("years", {"2023", "2024", "2025"}, "2023, 2024 y 2025", "2023, 2024 and 2025");
}

void SentencesTest::listsEndWithAnd()
{
    QFETCH(QStringList, parts);
    QFETCH(QString, inSpanish);
    QFETCH(QString, inEnglish);
    std::vector<std::string> list;
    for (const QString &part : parts)
        list.push_back(part.toStdString());
    QCOMPARE(QString::fromStdString(listed(list, spanish)), inSpanish);
    QCOMPARE(QString::fromStdString(listed(list, english)), inEnglish);
}

void SentencesTest::carbonHasItsPreposition_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *what, const QString &written, const QString &sentence) {
        QTest::newRow(what) << written << sentence;
    };
    row("an amount", "emitiría 9,3\u202fkg CO₂e.", "emitiría 9,3\u202fkg de CO₂e.");
    row("two", "de 12\u202fg CO₂e a 3\u202ft CO₂e", "de 12\u202fg de CO₂e a 3\u202ft de CO₂e");
    row("an intensity", "153,6\u202fg CO₂e/kWh", "153,6\u202fg CO₂e/kWh");
    row("once is enough", "9,3\u202fkg de CO₂e", "9,3\u202fkg de CO₂e");
    row("no amount", "la huella, en CO₂e", "la huella, en CO₂e");
    row("no mass", "el mag CO₂e", "el mag CO₂e");
}

void SentencesTest::carbonHasItsPreposition()
{
    QFETCH(QString, written);
    QFETCH(QString, sentence);
    QCOMPARE(QString::fromStdString(inSentence(written.toStdString(), Language::es)), sentence);
    QCOMPARE(QString::fromStdString(inSentence(written.toStdString(), Language::en)), written);
}

/// The comparison of a report's totals reads both.
void SentencesTest::anAmountInASentenceIsReadAsOneInATable()
{
    for (const char *text : {"9,3\u202fkg CO₂e", "9,3\u202fkg de CO₂e", "9,3 kg de CO2e"}) {
        const auto amounts = amountsIn(text, Language::es);
        QCOMPARE(amounts.size(), 1u);
        QCOMPARE(amounts.front().value, 9300.0);
    }
}

void SentencesTest::placesHaveTheirArticle_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("inSpanish");
    QTest::addColumn<QString>("inEnglish");
    QTest::newRow("India") << "IN"
                           << "En la India"
                           << "In India";
    QTest::newRow("United Kingdom") << "GB"
                                    << "En el Reino Unido"
                                    << "In the United Kingdom";
    QTest::newRow("Netherlands") << "NL"
                                 << "En los Países Bajos"
                                 << "In the Netherlands";
    QTest::newRow("none") << "XX"
                          << "En Suecia"
                          << "In Suecia";
}

void SentencesTest::placesHaveTheirArticle()
{
    QFETCH(QString, code);
    QFETCH(QString, inSpanish);
    QFETCH(QString, inEnglish);
    const auto in = [&](const Wording &words) {
        const std::string place = placeInSentence(code.toStdString(), "Suecia", words);
        return QString::fromStdString(words("scenario.place", {textArg("place", place)}));
    };
    QCOMPARE(in(spanish), inSpanish);
    QCOMPARE(in(english), inEnglish);
}

void SentencesTest::tablesHaveTheDashOfTheirLanguage()
{
    QCOMPARE(QString::fromStdString(rangeInTable("63", "208", spanish)), "63-208");
    QCOMPARE(QString::fromStdString(rangeInTable("63", "208", english)), "63–208");
}

void SentencesTest::spanishHasNoEnglishDash()
{
    static const QRegularExpression between("[\\p{L}\\p{N}}]–[\\p{L}\\p{N}{]");
    for (const auto &[key, phrase] : spanish.phrases())
        for (const std::string &each : {phrase.one, phrase.other})
            QVERIFY2(!between.match(QString::fromStdString(each)).hasMatch(), key.c_str());
}

/// In a proposal "plan de ejecución" is the plan of work.
void SentencesTest::spanishNamesThePlannedComputation()
{
    for (const auto &[key, phrase] : spanish.phrases())
        QVERIFY2(phrase.other.find("plan de ejecución") == std::string::npos, key.c_str());
    for (const EmbeddedText &report : embeddedTemplates())
        QVERIFY2(report.text.find("plan de ejecución") == std::string_view::npos, std::string(report.name).c_str());
}

void SentencesTest::unitsStayWithTheirNumbers()
{
    const auto kept = [](const char *text, Language language) {
        TextRuns runs{{text}};
        keepTogether(runs, language);
        return QString::fromStdString(runs.front().text);
    };
    QCOMPARE(kept("9 kg CO₂e a 90 km/h", Language::es), "9\u202fkg\u00a0CO₂e a 90\u202fkm/h");
    QCOMPARE(kept("9 kg CO₂e at 90 km/h", Language::en), "9\u00a0kg\u00a0CO₂e at 90\u00a0km/h");
    QCOMPARE(kept("9 times, el mag CO₂e", Language::en), "9 times, el mag CO₂e");
}

/// No code and no id where somebody decides whether to take other figures.
void SentencesTest::movedFiguresHaveNames()
{
    const auto named = [](const char *name, Language language) {
        return movedName({name, 1, 2.0, {}}, Wording::of(language));
    };
    QCOMPARE(named("ES", Language::es), std::string("España"));
    QCOMPARE(named("SE-SE3 2024", Language::en), std::string("South Central Sweden (SE3) 2024"));
    QCOMPARE(named("AMD EPYC 7543", Language::es), std::string("AMD EPYC 7543"));
    for (const Band &band : Catalogue::builtIn().bands) {
        std::set<std::string> names; // which end of an interval it is
        for (const char *part : {"low", "central", "high"})
            names.insert(movedName({std::string(band.id), 1, 2.0, {}, part}, Wording::of(Language::es)));
        QCOMPARE(names.size(), size_t(3));
        QVERIFY2(names.begin()->starts_with("Intervalo"), names.begin()->c_str());
    }
}

void SentencesTest::aLongTextTakesTimeByItsLengthAlone()
{
    const double growth = growthOf(40'000, [](size_t n) { // both texts so long that memory for them costs alike
        std::string text;
        for (size_t i = 0; i < n; ++i)
            text += "9 kg CO₂e y ";
        TextRuns runs{{text}};
        keepTogether(runs, Language::es);
    });
    QVERIFY2(growth < mostGrowth, QByteArray::number(growth).constData());
}

HUELLA_TEST(SentencesTest, NoApplication)
} // namespace sentences_test
#include "sentences_test.moc"
