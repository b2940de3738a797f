// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which texts are one number, which are two, and which are none.

#include "core/base/letters.h"
#include "core/workload/typed_number.h"
#include "tests/core/base/show.h"
#include "tests/register_test.h"

#include <random>

using namespace huella;

namespace typed_number_test {

class TypedNumberTest : public QObject {
    Q_OBJECT

private slots:
    void oneNumberIsRead_data();
    void oneNumberIsRead();
    void severalAreRefused_data();
    void severalAreRefused();
    void othersAreRefused_data();
    void othersAreRefused();
    void thousandsOrDecimalsAreRemarked_data();
    void thousandsOrDecimalsAreRemarked();
    void groupsOfEverySizeReadBack();
    void aLongTextIsQuotedInPart();

private:
    static void compareRefusal(const std::string &text, const std::string &key);
};

void TypedNumberTest::oneNumberIsRead_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<double>("value");
    const auto row = [](const char *name, std::string text, double value) { QTest::newRow(name) << text << value; };
    row("plain", "12", 12);
    row("point", "1.5", 1.5);
    row("comma", "1,5", 1.5);
    row("no digit before the mark", ",5", 0.5);
    row("no digit behind the mark", "5,", 5);
    row("power of ten", "1,5e3", 1500);
    row("hyphen", "-2", -2);
    row("minus", "\u22122,5", -2.5);
    row("space", "1 264", 1264);
    row("two spaces, two groups", "1 264 000", 1264000);
    row("no-break space", "12\u00a0000", 12000);
    row("narrow no-break space", "12\u202f000,25", 12000.25);
    row("thin space", "123\u2009456.5", 123456.5);
    row("figure space", "1\u2007264", 1264);
    row("spaces of two kinds", "1\u202f264 000", 1264000);
    row("minus with groups", "-1 264", -1264);
    row("apostrophe", "1'264", 1264);
    row("typographic apostrophe", "1\u2019264\u2019000,5", 1264000.5);
    row("spaces around", " 12 ", 12);
    row("a cell with its line break", "12,5\r\n", 12.5);
    row("a cell with its tab", "\t12", 12);
    row("zero", "0", 0);
    row("leading zeros", "007", 7);
}

void TypedNumberTest::oneNumberIsRead()
{
    QFETCH(std::string, text);
    QFETCH(double, value);
    const auto read = readTypedNumber(text);
    QVERIFY(read);
    QCOMPARE(read->value, value);
}

void TypedNumberTest::severalAreRefused_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<double>("count");
    const auto row = [](const char *name, std::string text, int count = 2) {
        QTest::newRow(name) << text << double(count);
    };
    row("a space", "12 64");
    row("a tab", "12\t64");
    row("a tab before three digits", "12\t640");
    row("a line break", "12\n64");
    row("a line break before three digits", "1\r\n264");
    row("a line separator", "1\u2028264");
    row("a no-break space", "12\u00a064");
    row("a narrow no-break space", "12\u202f64");
    row("a thin space", "1\u200923.45");
    row("two spaces before three digits", "12  640");
    row("a space and a tab", "12 \t640");
    row("decimals first", "1.5 264");
    row("both with decimals", "1,5 2,5");
    row("four digits first", "1264 000");
    row("four digits behind", "1 2640");
    row("nothing but zero first", "0 264");
    row("three", "12 64 128", 3);
    row("a column", "1\n2\n3\n4\n", 4);
    row("minus behind", "12 -64");
    row("groups of two kinds", "1 264'000");
    row("years", "2026 2027");
    row("one has two marks", "1.500.000 3");
}

void TypedNumberTest::compareRefusal(const std::string &text, const std::string &key)
{
    const auto read = readTypedNumber(text);
    QVERIFY(!read);
    QCOMPARE(read.error().message.key, key);
}

void TypedNumberTest::severalAreRefused()
{
    QFETCH(std::string, text);
    QFETCH(double, count);
    compareRefusal(text, "error.typed.several");
    QCOMPARE(std::get<NumberArg>(readTypedNumber(text).error().message.args.at(1).value).value, count);
}

void TypedNumberTest::othersAreRefused_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("key");
    const auto row = [](const char *name, std::string text, std::string key = "error.typed.form") {
        QTest::newRow(name) << text << key;
    };
    row("nothing", "");
    row("a space", " ");
    row("a word", "twelve");
    row("a word behind", "12 hours");
    row("hexadecimal", "0x10");
    row("infinite", "inf");
    row("not a number", "nan");
    row("feet and inches", "5'30");
    row("an apostrophe alone", "'");
    row("an apostrophe at the end", "1264'");
    row("a minus alone", "-");
    row("a group that is a word", "1 abc");
    row("two points", "1.500.000", "error.typed.two_marks");
    row("point and comma", "1.500,5", "error.typed.two_marks");
    row("apostrophe, point and comma", "1'264'500.000,5");
}

void TypedNumberTest::othersAreRefused()
{
    QFETCH(std::string, text);
    QFETCH(std::string, key);
    compareRefusal(text, key);
}

void TypedNumberTest::thousandsOrDecimalsAreRemarked_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<bool>("remarked");
    const auto row = [](std::string text, bool remarked) { QTest::newRow(text.c_str()) << text << remarked; };
    row("1.500", true);
    row("1,500", true);
    row("999.125", true);
    row("-1.500", true);
    row("1.50", false);
    row("1.5000", false);
    row("0.500", false);
    row("12345.500", false);
    row("1 264,500", false);
    row("1'264.500", false);
}

void TypedNumberTest::thousandsOrDecimalsAreRemarked()
{
    QFETCH(std::string, text);
    const auto read = readTypedNumber(text);
    QVERIFY(read);
    QTEST(read->readAsDecimal, "remarked");
}

/// Whole numbers and decimals, grouped as either language groups them.
void TypedNumberTest::groupsOfEverySizeReadBack()
{
    std::mt19937_64 random(7);
    for (int i = 0; i < 2000; ++i) {
        const auto whole = random() >> (14 + random() % 50);
        std::string digits = std::to_string(whole);
        for (auto at = std::ptrdiff_t(digits.size()) - 3; at > 0; at -= 3)
            digits.insert(size_t(at), i % 3 == 0 ? " " : i % 3 == 1 ? "\u202f" : "'");
        const auto read = readTypedNumber(digits + (i % 2 ? ",25" : ""));
        QVERIFY2(read, digits.c_str());
        QCOMPARE(read->value, double(whole) + (i % 2 ? 0.25 : 0));
    }
}

void TypedNumberTest::aLongTextIsQuotedInPart()
{
    std::string column;
    for (int i = 0; i < 60; ++i)
        column += "ñ1\n";
    const auto refused = readTypedNumber(column);
    QVERIFY(!refused);
    const auto &quote = std::get<std::string>(refused.error().message.args.at(0).value);
    QCOMPARE(letterCount(quote), size_t(40));
    QVERIFY(QString::fromStdString(quote).endsWith(QStringLiteral("…")));
    QVERIFY(!QString::fromStdString(quote).contains(QChar(QChar::ReplacementCharacter)));
}

HUELLA_TEST(TypedNumberTest, NoApplication)
} // namespace typed_number_test
#include "typed_number_test.moc"
