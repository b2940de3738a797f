// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workload/fields.h"
#include "tests/core/base/show.h"
#include "tests/register_test.h"

#include <charconv>
#include <limits>
#include <random>

using namespace huella;

namespace plain_numbers_test {

/// Which texts are plain numbers.
class PlainNumbersTest : public QObject {
    Q_OBJECT

private slots:
    void plainNumbersAreRead_data();
    void plainNumbersAreRead();
    void othersAreRefused_data();
    void othersAreRefused();
    void everyNumberReadsBackFromItsShortestText();
};

void PlainNumbersTest::plainNumbersAreRead_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<double>("value");
    const auto row = [](std::string text, double value) { QTest::newRow(text.c_str()) << text << value; };
    row("0", 0);
    row("12", 12);
    row("007", 7);
    row("1.5", 1.5);
    row("0.1", 0.1);
    row("-3.25", -3.25);
    row(".5", 0.5);
    row("5.", 5);
    // Other programs write large and small numbers so: read, since nothing else can be meant.
    row("1e3", 1000);
    row("1E3", 1000);
    row("2.5e-3", 0.0025);
    row("1e+3", 1000);
    row("1.7976931348623157e308", std::numeric_limits<double>::max());
    row("123456789012345678901234567890", 123456789012345678901234567890.0);
}

void PlainNumbersTest::plainNumbersAreRead()
{
    QFETCH(std::string, text);
    QFETCH(double, value);
    const auto read = parsePlainNumber(text);
    QVERIFY(read.has_value());
    QVERIFY(*read == value);
}

void PlainNumbersTest::othersAreRefused_data()
{
    QTest::addColumn<std::string>("text");
    const auto row = [](const char *name, std::string text) { QTest::newRow(name) << text; };
    row("nothing", "");
    row("a space", " ");
    row("space before", " 1");
    row("space behind", "1 ");
    row("line break behind", "1\n");
    row("space inside", "1 000");
    row("decimal comma", "1,5");
    row("thousands in commas", "1,000");
    row("two points", "1.500.000");
    row("plus", "+1");
    row("two minuses", "--1");
    row("minus alone", "-");
    row("point alone", ".");
    row("hexadecimal", "0x10");
    row("hexadecimal fraction", "0x1p4");
    row("inf", "inf");
    row("-inf", "-inf");
    row("Infinity", "Infinity");
    row("nan", "nan");
    row("NaN(1)", "nan(1)");
    row("too large", "1e309");
    row("exponent missing", "1e");
    row("exponent of another kind", "1d3");
    row("a unit", "12h");
    row("a percent sign", "50%");
    row("a word", "twelve");
    row("Arabic digits", "١٢");
    row("a zero byte", std::string("1\0", 2));
}

void PlainNumbersTest::othersAreRefused()
{
    QFETCH(std::string, text);
    QVERIFY(!parsePlainNumber(text));
}

void PlainNumbersTest::everyNumberReadsBackFromItsShortestText()
{
    std::mt19937_64 random(4);
    for (int i = 0; i < 20'000; ++i) {
        const double value = std::ldexp(double(random() >> 11), int(random() % 200) - 150);
        std::array<char, 64> text{};
        const auto end = std::to_chars(text.data(), text.data() + text.size(), value).ptr;
        QVERIFY(parsePlainNumber({text.data(), size_t(end - text.data())}) == value);
    }
}

HUELLA_TEST(PlainNumbersTest, NoApplication)
} // namespace plain_numbers_test
#include "plain_numbers_test.moc"
