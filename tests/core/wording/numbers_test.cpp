// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/formatted_quantity.h"
#include "core/workload/fields.h"
#include "tests/core/base/show.h"
#include "tests/register_test.h"

using namespace huella;

namespace numbers_test {

class NumbersTest : public QObject {
    Q_OBJECT

private slots:
    void bothLanguagesFollowTheGlossary_data();
    void bothLanguagesFollowTheGlossary();
    void significantDigitsSayNoMoreThanTheyKnow_data();
    void significantDigitsSayNoMoreThanTheyKnow();
    void percentages_data();
    void percentages();
    void unitsFollowTheSize();
    void digitsFollowTheInterval();
    void aPageHasOneNumberOfDigits();
    void figuresWithoutIntervalAreCertain();
    void zerosAreNotCounted_data();
    void zerosAreNotCounted();
    void whatIsEditedReadsBack();
    void whatIsNoNumberIsADash();
    void whatNobodyTypedIsRounded_data();
    void whatNobodyTypedIsRounded();
    void amountsBesideAnEstimateHaveItsDigits();
    void tailsOfBinaryAreCutOff();
};

namespace {
const Numbers english(Language::en), spanish(Language::es);
} // namespace

void NumbersTest::bothLanguagesFollowTheGlossary_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<std::string>("unit");
    QTest::addColumn<std::string>("en");
    QTest::addColumn<std::string>("es");
    const auto row = [](const char *name, double value, std::string unit, std::string en, std::string es) {
        QTest::newRow(name) << value << unit << en << es;
    };
    row("decimal mark", 7.5, "", "7.5", "7,5");
    row("four digits", 1622, "", "1,622", "1622");
    row("five digits", 12000, "", "12,000", "12\u202f000");
    row("seven digits and decimals", 1234567.25, "", "1,234,567.25", "1\u202f234\u202f567,25");
    row("minus sign", -0.5, "", "\u22120.5", "\u22120,5");
    row("minus zero", -0.0, "", "0", "0");
    row("unit", 64, "GB", "64\u00a0GB", "64\u202fGB");
    row("percent", 36, "%", "36%", "36\u202f%");
    row("what was typed stays", 0.3725, "W/GB", "0.3725\u00a0W/GB", "0,3725\u202fW/GB");
    row("small", 0.000123, "", "0.000123", "0,000123");
}

void NumbersTest::bothLanguagesFollowTheGlossary()
{
    QFETCH(double, value);
    QFETCH(std::string, unit);
    QFETCH(std::string, en);
    QFETCH(std::string, es);
    QCOMPARE(english.exact(value, unit), en);
    QCOMPARE(spanish.exact(value, unit), es);
}

void NumbersTest::significantDigitsSayNoMoreThanTheyKnow_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("digits");
    QTest::addColumn<std::string>("text");
    const auto row = [](const char *name, double value, int digits, std::string text) {
        QTest::newRow(name) << value << digits << text;
    };
    row("zero", 0, 3, "0");
    row("no empty zeros", 12.0, 3, "12");
    row("rounded", 0.32734, 2, "0.33");
    row("left of the point", 1622, 2, "1,600");
    row("rounds up to a digit more", 9.996, 3, "10");
    row("rounds up below one", 0.0999, 2, "0.1");
    row("tiny", 0.0000321, 2, "3.2 × 10⁻⁵");
    row("huge", 2.5e9, 2, "2.5 × 10⁹");
}

void NumbersTest::significantDigitsSayNoMoreThanTheyKnow()
{
    QFETCH(double, value);
    QFETCH(int, digits);
    QFETCH(std::string, text);
    QCOMPARE(english.significant(value, digits), text);
}

void NumbersTest::percentages_data()
{
    QTest::addColumn<double>("fraction");
    QTest::addColumn<std::string>("en");
    QTest::newRow("whole") << 0.36 << std::string("36%");
    QTest::newRow("all") << 1.0 << std::string("100%");
    QTest::newRow("little") << 0.004 << std::string("0.4%");
    QTest::newRow("one") << 0.012 << std::string("1%");
}

void NumbersTest::percentages()
{
    QFETCH(double, fraction);
    QFETCH(std::string, en);
    QCOMPARE(english.percent(fraction), en);
}

void NumbersTest::unitsFollowTheSize()
{
    QCOMPARE(massScale(0.05).unit, std::string_view("mg CO₂e"));
    QCOMPARE(massScale(99).unit, std::string_view("g CO₂e"));
    QCOMPARE(massScale(100).unit, std::string_view("kg CO₂e"));
    QCOMPARE(massScale(2e6).unit, std::string_view("t CO₂e"));
    QCOMPARE(massScale(0).unit, std::string_view("g CO₂e"));
    QCOMPARE(energyScale(0.001).unit, std::string_view("Wh"));
    QCOMPARE(energyScale(12).unit, std::string_view("kWh"));
    QCOMPARE(energyScale(20'000).unit, std::string_view("MWh"));
}

void NumbersTest::digitsFollowTheInterval()
{
    const FormattedQuantity wide = formatMass(Mass(327.3), {136, 446}, english);
    QCOMPARE(withUnit(wide, english), std::string("0.33\u00a0kg CO₂e"));
    QCOMPARE(wide.low, std::string("0.14"));
    QCOMPARE(wide.high, std::string("0.45"));
    const FormattedQuantity narrow = formatQuantity(1234.5, {1234, 1235}, {"kWh", 1}, spanish);
    QCOMPARE(narrow.value, std::string("1230")); // three digits at most, however narrow
    const FormattedQuantity large = formatQuantity(54321, {40000, 70000}, {"kWh", 1}, spanish);
    QCOMPARE(large.value, std::string("54\u202f000"));
    const FormattedQuantity widest = formatQuantity(747'000, {290e3, 2.69e6}, {"kg CO₂e", 1e3}, english);
    // two at least, however wide
    QCOMPARE(widest.low + " " + widest.value + " " + widest.high, std::string("290 750 2,690"));
}

void NumbersTest::aPageHasOneNumberOfDigits()
{
    const Scale page{"kg CO₂e", 1e3, 3};
    const Interval wide{300e3, 2.7e6};
    QCOMPARE(formatQuantity(747'000, wide, page, english).value, std::string("747"));
    QCOMPARE(formatQuantity(3'080, {1'200, 9'700}, page, english).value, std::string("3.08"));
    QCOMPARE(alike(3'080, precisionOf(747'000, wide, page), english), std::string("3.08"));
    const FormattedQuantity certain = formatQuantity(12'500, {12'500, 12'500}, page, english);
    QVERIFY(certain.certain);
    // "12.5"; a whole 12 would be "12.0" in both
    QCOMPARE(certain.value, alike(12'500, precisionOf(747'000, wide, page), english));
    QCOMPARE(formatQuantity(12'000, {12'000, 12'000}, page, english).value, std::string("12.0"));
    QCOMPARE(besideEnds(2.69e6, 747'000, wide, page, english), std::string("2,690"));
}

void NumbersTest::figuresWithoutIntervalAreCertain()
{
    const FormattedQuantity spoken = formatMass(Mass(327.3), {327.3, 327.3}, english);
    QVERIFY(spoken.certain);
    QCOMPARE(spoken.value, std::string("0.327"));
}

/// Figures of a size that no run has are powers of ten, with the digits that the interval leaves them.
void NumbersTest::zerosAreNotCounted_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<std::string>("said");
    const auto row = [](const char *name, double value, double low, double high, std::string said) {
        QTest::newRow(name) << value << low << high << said;
    };
    row("huge", 7.488e31, 1.63e31, 1.304e32, "7,5 × 10³¹: 1,6 × 10³¹–1,3 × 10³²");
    row("huge, far from round in binary", 3.4e27, 6e26, 5.7e27, "3,4 × 10²⁷: 6 × 10²⁶–5,7 × 10²⁷");
    row("tiny", 7.488e-29, 1.63e-29, 1.304e-28, "7,5 × 10⁻²⁹: 1,6 × 10⁻²⁹–1,3 × 10⁻²⁸");
    row("tiny, from nothing on", 4e-20, 0, 8e-20, "4 × 10⁻²⁰: 0–8 × 10⁻²⁰");
    row("as small as can be", 3e-300, 1e-300, 5e-300, "3 × 10⁻³⁰⁰: 1 × 10⁻³⁰⁰–5 × 10⁻³⁰⁰");
    row("large and still counted", 7.5e12, 1.6e12, 1.3e13,
        "7\u202f500\u202f000\u202f000\u202f000: "
        "1\u202f600\u202f000\u202f000\u202f000–13\u202f000\u202f000\u202f000\u202f000");
    row("small and still counted", 0.00075, 0.00016, 0.0013, "0,00075: 0,00016–0,00130");
}

void NumbersTest::zerosAreNotCounted()
{
    QFETCH(double, value);
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(std::string, said);
    const FormattedQuantity spoken = formatQuantity(value, {low, high}, {"kWh", 1}, spanish);
    QCOMPARE(spoken.value + ": " + spoken.low + "–" + spoken.high, said);
}

/// What a field shows is the number that it holds, whatever its size.
void NumbersTest::whatIsEditedReadsBack()
{
    for (double value : {0.0, 7.5, 0.1, 1e-30, 1.2345e-9, 5e-324, 1e22, 1e36, 1.7976931348623157e308, 123456.789}) {
        const std::string shown = english.editable(value);
        QVERIFY2(shown.find_first_not_of("0123456789.") == std::string::npos, shown.c_str());
        QCOMPARE(parsePlainNumber(shown), std::optional(value));
    }
    QCOMPARE(spanish.editable(0.00000012), std::string("0,00000012"));
}

void NumbersTest::whatNobodyTypedIsRounded_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<std::string>("text");
    const auto row = [](const char *name, double value, std::string text) { QTest::newRow(name) << value << text; };
    row("2 h 50 min", 2.8333333333333335, "2.833");
    row("a tail of binary", 1.6500000000000001, "1.65");
    row("a sum with a tail", 10980.000000000002, "10,980");
    row("kilograms", 161303.575310336, "161,304");
    row("a third of a small one", 1e-7 / 3, "3.333 × 10⁻⁸");
    row("small", 1.0 / 30000, "0.00003333");
    row("negative", -132.3869753344001, "\u2212132.4");
    row("typed with nine digits", 1234.56789, "1,234.56789");
    row("a large count", 123456789012, "123,456,789,012");
    row("whole after many computations", 8760.0, "8,760");
}

void NumbersTest::whatNobodyTypedIsRounded()
{
    QFETCH(double, value);
    QFETCH(std::string, text);
    QCOMPARE(english.exact(value), text);
}

void NumbersTest::amountsBesideAnEstimateHaveItsDigits()
{
    const Interval interval{2.9e6, 7.4e6};
    const Precision precision = precisionOf(5.7e6, interval, {"t CO₂e", 1e6});
    QCOMPARE(alike(5.7e6, precision, english), formatQuantity(5.7e6, interval, {"t CO₂e", 1e6}, english).value);
    QCOMPARE(alike(5.02e6, precision, english), std::string("5.0"));
    QCOMPARE(alike(64'900, precision, english), std::string("0.065"));
    QCOMPARE(alike(18.34e6, precision, english), std::string("18"));
    QCOMPARE(alike(9.96e6, precision, english), std::string("10"));
    QCOMPARE(alike(0, precision, english), std::string("0"));
    const Precision certain = precisionOf(327.3, {327.3, 327.3}, {"kg CO₂e", 1e3});
    QCOMPARE(alike(327.3, certain, english), std::string("0.327"));
}

void NumbersTest::tailsOfBinaryAreCutOff()
{
    QCOMPARE(withoutTail(0.07 * 100), 7.0);
    QCOMPARE(withoutTail(829.9999999999999), 830.0);
    QCOMPARE(withoutTail(1.5), 1.5);
    QCOMPARE(withoutTail(1e-300), 1e-300);
    QVERIFY(!std::signbit(withoutTail(-0.0)));
}

void NumbersTest::whatIsNoNumberIsADash()
{
    QCOMPARE(english.exact(std::numeric_limits<double>::infinity()), std::string("–"));
    QCOMPARE(english.significant(std::numeric_limits<double>::quiet_NaN()), std::string("–"));
}

HUELLA_TEST(NumbersTest, NoApplication)
} // namespace numbers_test
#include "numbers_test.moc"
