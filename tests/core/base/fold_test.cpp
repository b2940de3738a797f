// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fold.h"
#include "tests/core/base/show.h"
#include "tests/register_test.h"

#include <random>

using namespace huella;

namespace fold_test {

class FoldTest : public QObject {
    Q_OBJECT

private slots:
    void namesAreComparedWithoutCaseSpacesAccentsAndTradeMarks_data();
    void namesAreComparedWithoutCaseSpacesAccentsAndTradeMarks();
    void textIsSearchedWithWordsApart_data();
    void textIsSearchedWithWordsApart();
    void foldingTwiceIsFoldingOnce();
    void aNameWithHyphensIsFitForLinksAndFiles();
    void editDistanceCountsLetters_data();
    void editDistanceCountsLetters();
    void aPartIsFoundAnywhere_data();
    void aPartIsFoundAnywhere();
    void editDistanceHoldsItsLaws();
    void cleanTextKeepsWhatIsUtf8_data();
    void cleanTextKeepsWhatIsUtf8();
    void cleanTextReplacesEachWrongByte_data();
    void cleanTextReplacesEachWrongByte();
    void cleanTextIsCleanWhateverCameIn();
    void replacedBytesAddUpOverCalls();
};

void FoldTest::namesAreComparedWithoutCaseSpacesAccentsAndTradeMarks_data()
{
    QTest::addColumn<std::string>("name");
    QTest::addColumn<std::string>("folded");
    QTest::newRow("empty") << std::string() << std::string();
    QTest::newRow("case") << std::string("EPYC Rome") << std::string("epycrome");
    QTest::newRow("spaces anywhere") << std::string("  Xeon \t E5-2683\n v4 ") << std::string("xeone5-2683v4");
    QTest::newRow("no-break space") << std::string("Xeon\u00a0Gold") << std::string("xeongold");
    QTest::newRow("accents") << std::string("España") << std::string("espana");
    QTest::newRow("capital accents") << std::string("ESPAÑA") << std::string("espana");
    QTest::newRow("accents apart from their letter") << std::string("Espan\u0303a") << std::string("espana");
    QTest::newRow("other scripts keep their letters") << std::string("Ελλάδα") << std::string("ελλαδα");
    QTest::newRow("trade marks in letters") << std::string("Intel(R) Core(TM) i7") << std::string("intelcorei7");
    QTest::newRow("spaced trade marks") << std::string("Intel (R) Core (tm) i7") << std::string("intelcorei7");
    QTest::newRow("trade marks as signs") << std::string("Intel® Core™ i7") << std::string("intelcorei7");
    QTest::newRow("trade mark beside an accent") << std::string("Électricité™") << std::string("electricite");
    QTest::newRow("the letters t and m stay") << std::string("TM4C ftm") << std::string("tm4cftm");
    QTest::newRow("invisible characters") << std::string("EPYC\u200b 77\u00ad42") << std::string("epyc7742");
}

void FoldTest::namesAreComparedWithoutCaseSpacesAccentsAndTradeMarks()
{
    QFETCH(std::string, name);
    QFETCH(std::string, folded);
    QCOMPARE(foldName(name), folded);
}

void FoldTest::textIsSearchedWithWordsApart_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("folded");
    QTest::newRow("empty") << std::string() << std::string();
    QTest::newRow("only spaces") << std::string(" \t\n ") << std::string();
    QTest::newRow("words apart by one space") << std::string("  Intel \t Xeon\n E5 ") << std::string("intel xeon e5");
    QTest::newRow("no-break space parts words") << std::string("Islas\u00a0Vírgenes") << std::string("islas virgenes");
    QTest::newRow("punctuation stays") << std::string("ISO-NE (New England)") << std::string("iso-ne (new england)");
}

void FoldTest::textIsSearchedWithWordsApart()
{
    QFETCH(std::string, text);
    QFETCH(std::string, folded);
    QCOMPARE(foldText(text), folded);
}

void FoldTest::foldingTwiceIsFoldingOnce()
{
    const std::vector<std::string> pieces{"A", "z", " ", "\t", "Ñ", "é", "(", "R", ")",
                                          "®", "™", "ß", "İ",  "Σ", "ﬁ", "-", "4", "²"};
    std::mt19937 random(1);
    for (int i = 0; i < 2000; ++i) {
        std::string text;
        for (int k = 0; k < 6; ++k)
            text += pieces[random() % pieces.size()];
        const std::string words = foldText(text);
        QCOMPARE(foldText(words), words);
        const std::string name = foldName(text);
        QVERIFY2(name.find(' ') == std::string::npos && name.find("(r)") == std::string::npos, name.c_str());
    }
}

void FoldTest::aNameWithHyphensIsFitForLinksAndFiles()
{
    QCOMPARE(hyphenated("What drives the range"), std::string("what-drives-the-range"));
    QCOMPARE(hyphenated("  ¿Qué es (esto)?  "), std::string("que-es-esto"));
    QCOMPARE(hyphenated("../../a\\b:c"), std::string("a-b-c"));
    QCOMPARE(hyphenated("漢字"), std::string());
}

void FoldTest::editDistanceCountsLetters_data()
{
    QTest::addColumn<std::string>("a");
    QTest::addColumn<std::string>("b");
    QTest::addColumn<int>("distance");
    QTest::newRow("same") << std::string("xeon") << std::string("xeon") << 0;
    QTest::newRow("both empty") << std::string() << std::string() << 0;
    QTest::newRow("one empty") << std::string("xeon") << std::string() << 4;
    QTest::newRow("letter changed") << std::string("xeon") << std::string("xenn") << 1;
    QTest::newRow("letter missing") << std::string("xeon") << std::string("xen") << 1;
    QTest::newRow("letter too many") << std::string("xeon") << std::string("xeeon") << 1;
    QTest::newRow("letters swapped") << std::string("xeon") << std::string("xoen") << 1;
    QTest::newRow("letters swapped twice") << std::string("2638 v4") << std::string("6283 v4") << 2;
    QTest::newRow("the textbook's") << std::string("kitten") << std::string("sitting") << 3;
}

void FoldTest::editDistanceCountsLetters()
{
    QFETCH(std::string, a);
    QFETCH(std::string, b);
    QTEST(editDistance(a, b), "distance");
}

void FoldTest::aPartIsFoundAnywhere_data()
{
    QTest::addColumn<std::string>("part");
    QTest::addColumn<std::string>("text");
    QTest::addColumn<int>("distance");
    QTest::newRow("nothing is everywhere") << std::string() << std::string("xeon") << 0;
    QTest::newRow("nowhere") << std::string("xeon") << std::string() << 4;
    QTest::newRow("at the end") << std::string("v4") << std::string("xeon e5-2683 v4") << 0;
    QTest::newRow("in the middle, digits swapped") << std::string("2638") << std::string("xeon e5-2683 v4") << 1;
    QTest::newRow("letter missing") << std::string("xen") << std::string("intel xeon") << 1;
    QTest::newRow("longer than the text") << std::string("xeon e5") << std::string("xeon") << 3;
}

void FoldTest::aPartIsFoundAnywhere()
{
    QFETCH(std::string, part);
    QFETCH(std::string, text);
    QTEST(editDistanceWithin(part, text), "distance");
}

void FoldTest::editDistanceHoldsItsLaws()
{
    std::mt19937 random(2);
    const auto word = [&random] {
        std::string letters(random() % 8, ' ');
        for (char &letter : letters)
            letter = char('a' + random() % 3);
        return letters;
    };
    for (int i = 0; i < 3000; ++i) {
        const std::string a = word(), b = word(), text = word() + b + word();
        const int distance = editDistance(a, b);
        QCOMPARE(editDistance(b, a), distance);
        QCOMPARE(distance == 0, a == b);
        QVERIFY(distance >= std::abs(int(a.size()) - int(b.size())) && distance <= int(std::max(a.size(), b.size())));
        QVERIFY(editDistanceWithin(a, text) <= distance);
        QCOMPARE(editDistanceWithin(a, text) == 0, text.find(a) != std::string::npos);
        int best = int(a.size()); // no mistake is fewer than the best piece's
        for (size_t from = 0; from < text.size(); ++from)
            for (size_t length = 1; from + length <= text.size(); ++length)
                best = std::min(best, editDistance(a, std::string_view(text).substr(from, length)));
        QCOMPARE(editDistanceWithin(a, text), best);
    }
}

void FoldTest::cleanTextKeepsWhatIsUtf8_data()
{
    QTest::addColumn<std::string>("bytes");
    QTest::newRow("empty") << std::string();
    QTest::newRow("ASCII") << std::string("plain\ttext\n");
    QTest::newRow("a zero byte") << std::string("a\0b", 3);
    QTest::newRow("two bytes") << std::string("año");
    QTest::newRow("three bytes") << std::string("12 €");
    QTest::newRow("four bytes") << std::string("\U0001F331");
    QTest::newRow("the last character there is") << std::string("\U0010FFFF");
    QTest::newRow("a replacement character that was there") << std::string("\ufffd");
}

void FoldTest::cleanTextKeepsWhatIsUtf8()
{
    QFETCH(std::string, bytes);
    int replaced = 0;
    QCOMPARE(cleanUtf8(bytes, &replaced), bytes);
    QCOMPARE(replaced, 0);
}

void FoldTest::cleanTextReplacesEachWrongByte_data()
{
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<std::string>("clean");
    QTest::addColumn<int>("wrong");
    const auto row = [](const char *name, std::string bytes, std::string clean, int wrong) {
        QTest::newRow(name) << bytes << clean << wrong;
    };
    row("Latin-1", "a\xf1o", "a\ufffdo", 1);
    row("lone continuation byte", "a\x80z", "a\ufffdz", 1);
    row("never in UTF-8", "\xff\xfe", "\ufffd\ufffd", 2);
    row("overlong slash, two bytes", "\xc0\xaf", "\ufffd\ufffd", 2);
    row("overlong slash, three bytes", "\xe0\x80\xaf", "\ufffd\ufffd\ufffd", 3);
    row("overlong slash, four bytes", "\xf0\x80\x80\xaf", "\ufffd\ufffd\ufffd\ufffd", 4);
    row("high surrogate", "\xed\xa0\x80", "\ufffd\ufffd\ufffd", 3);
    row("low surrogate", "\xed\xbf\xbf", "\ufffd\ufffd\ufffd", 3);
    row("above U+10FFFF", "\xf4\x90\x80\x80", "\ufffd\ufffd\ufffd\ufffd", 4);
    row("cut after one of two", "a\xc3", "a\ufffd", 1);
    row("cut after two of three", "a\xe2\x82", "a\ufffd\ufffd", 2);
    row("cut after three of four", "a\xf0\x9f\x8c", "a\ufffd\ufffd\ufffd", 3);
    row("cut in the middle of a text", "\xe2\x82z", "\ufffd\ufffdz", 2);
    row("right again after a wrong byte", "\xc3\xc3\xb1", "\ufffdñ", 1);
}

void FoldTest::cleanTextReplacesEachWrongByte()
{
    QFETCH(std::string, bytes);
    QFETCH(std::string, clean);
    int replaced = 0;
    QCOMPARE(cleanUtf8(bytes, &replaced), clean);
    QTEST(replaced, "wrong");
    QCOMPARE(cleanUtf8(bytes), clean); // nobody has to count
}

void FoldTest::cleanTextIsCleanWhateverCameIn()
{
    std::mt19937 random(3);
    int texts = 0;
    for (int i = 0; i < 5000; ++i) {
        std::string bytes(random() % 12, ' ');
        for (char &byte : bytes)
            byte = char(random() % 256);
        const std::string clean = cleanUtf8(bytes);
        QVERIFY(QString::fromUtf8(clean.data(), qsizetype(clean.size())).toUtf8().toStdString() == clean); // Qt agrees
        int replaced = 0;
        QCOMPARE(cleanUtf8(clean, &replaced), clean);
        QCOMPARE(replaced, 0);
        texts += clean != bytes;
    }
    QVERIFY(texts > 1000); // the loop did meet wrong bytes
}

void FoldTest::replacedBytesAddUpOverCalls()
{
    int replaced = 0;
    cleanUtf8("\xff", &replaced);
    cleanUtf8("\xff\xff", &replaced);
    QCOMPARE(replaced, 3);
}

HUELLA_TEST(FoldTest, NoApplication)
} // namespace fold_test
#include "fold_test.moc"
