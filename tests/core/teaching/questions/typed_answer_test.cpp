// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Answers as students write them: with a unit, with groups of digits, or spoiled by a spreadsheet.

#include "core/teaching/formulas/written_units.h"
#include "core/teaching/questions/spreadsheet_dates.h"
#include "core/teaching/questions/typed_answer.h"
#include "tests/register_test.h"

#include <QTest>

#include <cmath>

using namespace huella;

namespace typed_answer_test {

class TypedAnswerTest : public QObject {
    Q_OBJECT

private slots:
    void answersAreRead_data();
    void answersAreRead();
    void everyUnitConverts();
    void othersAreRefused_data();
    void othersAreRefused();
    void datesAreSeen();
    void anyBytesAreAnswered();
    void aUnitIsShort();
    void aFieldTakesItsOwnUnit();
    void aFieldRefusesOtherUnits();
};

void TypedAnswerTest::aFieldTakesItsOwnUnit()
{
    const auto read = [](const char *typed, const char *unit) {
        return readTypedNumber(typed, unit).value_or(TypedNumber{-1, false}).value;
    };
    QCOMPARE(read("85 %", "%"), 85.0); // as the field has it: it knows itself that this is 0.85
    QCOMPARE(read("85%", "%"), 85.0);
    QCOMPARE(read("1,5 h", "h"), 1.5);
    QCOMPARE(read("1.5 horas", "h"), 1.5);
    QCOMPARE(read("30 min", "min"), 30.0);
    QCOMPARE(read("16 GB", "GB"), 16.0);
    QCOMPARE(read("16gb", "GB"), 16.0);
    QCOMPARE(read("300 W", "W"), 300.0);
    QCOMPARE(read("153,6 g/kWh", "g/kWh"), 153.6);
    QCOMPARE(read("153,6 g CO2e/kWh", "g/kWh"), 153.6);
    QCOMPARE(read("1 264 kg", "kg CO₂e"), 1264.0);
    QCOMPARE(read("2 ×", "×"), 2.0);
    QCOMPARE(read("7.5", "h"), 7.5);
}

void TypedAnswerTest::aFieldRefusesOtherUnits()
{
    for (const auto &[typed, unit] :
         {std::pair("85 %", "h"), std::pair("16 MB", "GB"), std::pair("16 Gi", "GB"), std::pair("0,3 kW", "W"),
          std::pair("0,1 kg/kWh", "g/kWh"), std::pair("5 t", "kg CO₂e"), std::pair("3 apples", "h")}) {
        const auto read = readTypedNumber(typed, unit);
        QVERIFY2(!read, typed);
        QCOMPARE(read.error().message, Message("error.typed.unit", {textArg("typed", typed), textArg("unit", unit)}));
    }
    for (const char *typed : {"90 min", "1:30", "1 h 30 min", "1h30"})
        QCOMPARE(readTypedNumber(typed, "h").error().message,
                 Message("error.typed.other_unit", {textArg("typed", typed), numberArg("reading", 1.5, "h")}));
    for (const char *typed : {"12 64 h", "abc", "1.500.000 h", ""})
        QVERIFY2(readTypedNumber(typed, "h").error().message.key != "error.typed.unit", typed);
    QVERIFY(!readTypedNumber("12 h", ""));
}

void TypedAnswerTest::answersAreRead_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("asked");
    QTest::addColumn<double>("value");
    const auto row = [](const char *given, const char *asked, double value) {
        QTest::addRow("%s in %s", given, asked) << QString::fromUtf8(given) << QString::fromUtf8(asked) << value;
    };
    row("3,4", "g", 3.4);
    row("3,4 kg", "g", 3400);
    row("3.4kg", "g", 3400);
    row("441,6 g", "g", 441.6);
    row("441,6 g CO2e", "g", 441.6);
    row("0,4416 kg CO₂-eq", "g", 441.6);
    row("0.4416 kg of CO2e", "g", 441.6);
    row("441,6 gramos", "g", 441.6);
    row("441.6 grams of CO2", "g", 441.6);
    row("0,0034 t", "kg", 3.4);
    row("0,721 kWh", "kWh", 0.721);
    row("721 wh", "kWh", 0.721);
    row("0,721 KWH", "kWh", 0.721);
    row("0,721 kilovatios hora", "kWh", 0.721);
    row("0,721 kilovatios-hora", "kWh", 0.721);
    row("0.721 kilowatt hours", "kWh", 0.721);
    row("3,6 MJ", "kWh", 1);
    row("85 %", "%", 85);
    row("85%", "", 0.85);
    row("85 por ciento", "%", 85);
    row("0,85", "%", 0.85);
    row("90 min", "h", 1.5);
    row("1,5 horas", "h", 1.5);
    row("2 days", "h", 48);
    row("153,6 g/kWh", "g/kWh", 153.6);
    row("153,6 g CO₂e/kWh", "g/kWh", 153.6);
    row("0,1536 kg/kWh", "g/kWh", 153.6);
    row("153,6 kg / MWh", "g/kWh", 153.6);
    row("153,6 g por kWh", "g/kWh", 153.6);
    row("794 km", "km", 794);
    row("175 g CO₂e/km", "g/km", 175);
    row("0,175 kg/km", "g/km", 175);
    row("0,175 g/m", "g/km", 175);
    row("794 kilómetros", "km", 794);
    row("794000 m", "km", 794);
    row("5,5 veces", "", 5.5);
    row("5.5 x", "", 5.5);
    row("5,5", "", 5.5);
    row("1.234,5 g", "g", 1234.5);
    row("1,234.5", "g", 1234.5);
    row("1.234.567", "g", 1234567);
    row("1,234,567.8", "g", 1234567.8);
    row("1 234,5", "g", 1234.5);
    row("1\u00a0234,5 g", "g", 1234.5);
    row("3'4 kg", "kg", 3.4);
    row("1/7", "", 1.0 / 7);
    row("1 / 4 kg", "g", 250);
    row("-1/7", "", -1.0 / 7);
    row("\u22121/4 kg", "g", -250);
    row("10^3", "g", 1000);
    row("10³ kg", "kg", 1000);
    row("10^-3 kg", "g", 1);
    row("10**3 g", "g", 1000);
    row("10", "g", 10);
    row("10 m", "km", 0.01);
    row("3,4·10^3 g", "g", 3400);
    row("3.4 × 10³", "g", 3400);
    row("3,4e3", "g", 3400);
    row("3,4x10^-3 kg", "g", 3.4);
    row("≈ 12 W", "W", 12);
    row("-5 %", "%", -5);
    row("\u22125,5", "", -5.5);
    row(" 12 kWh. ", "kWh", 12);
}

void TypedAnswerTest::answersAreRead()
{
    QFETCH(QString, given);
    QFETCH(QString, asked);
    QFETCH(double, value);
    const auto read = readTypedAnswer(given.toStdString(), *teachingUnit(asked.toStdString()));
    QVERIFY2(read, read ? "" : read.error().message.key.c_str());
    QVERIFY2(std::abs(read->value - value) <= 1e-12 * std::abs(value),
             qPrintable(QString::number(read->value, 'g', 17)));
}

/// Of whatever is asked for, the same amount is right in every unit of its kind, and no other unit is.
void TypedAnswerTest::everyUnitConverts()
{
    const auto lengthOf = [](const TeachingUnit &unit) {
        return unit.name == "km" ? 1 : unit.name.ends_with("/km") ? -1 : 0;
    };
    for (const TeachingUnit &asked : teachingUnits())
        for (const TeachingUnit &unit : teachingUnits()) {
            if (unit.name.empty())
                continue;
            // a kilometre is a plain number
            const bool same = unit.dimension == asked.dimension && lengthOf(unit) == lengthOf(asked);
            for (const std::string_view written : {unit.name, unit.shown}) {
                const auto read = readTypedAnswer("8 " + std::string(written), asked);
                QVERIFY2(read.has_value() == same, (std::string(written) + " for " + std::string(asked.name)).c_str());
                if (same)
                    QVERIFY(std::abs(read->value * asked.size - 8 * unit.size) <= 1e-12 * 8 * unit.size);
                else
                    QVERIFY(isAboutUnit(read.error().message));
            }
        }
}

void TypedAnswerTest::othersAreRefused_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("key");
    const auto row = [](const char *given, const char *asked, const char *key) {
        QTest::addRow("%s in %s", given, asked)
            << QString::fromUtf8(given) << QString::fromUtf8(asked) << QString::fromUtf8(key);
    };
    row("12 W", "kWh", "answer.unit");
    row("12 kWh", "g", "answer.unit");
    row("12 km", "%", "answer.unit");
    row("12 %", "km", "answer.unit");
    row("12 kg", "", "answer.unit_plain");
    row("175 g", "g/km", "answer.unit");
    row("175 g/km", "g", "answer.unit");
    row("12 árboles", "g", "answer.unit_unknown");
    row("12 mwh", "kWh", "answer.unit_unknown");
    row("12 €", "g", "answer.unit_unknown");
    row("9e300 × 10^300", "g", "error.typed.form");
    row("9e300 × 10^300 kg", "g", "error.typed.form");
    row("2^3", "", "error.typed.form");
    row("1,5/7", "", "error.typed.form");
    row("1/0", "", "error.typed.form");
    row("12 /kWh", "g", "answer.unit_unknown");
    row("1-feb", "", "answer.date");
    row("01/02/2026", "g", "answer.date");
    row("12:30:00", "h", "answer.date");
    row("sixty", "g", "error.typed.form");
    row("kg", "g", "error.typed.form");
    row("1/0", "", "error.typed.form");
    row("12.34,567.8", "g", "error.typed.two_marks");
}

void TypedAnswerTest::othersAreRefused()
{
    QFETCH(QString, given);
    QFETCH(QString, asked);
    QFETCH(QString, key);
    const auto read = readTypedAnswer(given.toStdString(), *teachingUnit(asked.toStdString()));
    QVERIFY2(!read, read ? qPrintable(QString::number(read->value)) : "");
    if (given != "1/0")
        QCOMPARE(QString::fromStdString(read.error().message.key), key);
}

void TypedAnswerTest::datesAreSeen()
{
    for (const char *date : {"1-feb", "3.feb", "01-ene", "feb-26", "1-Feb-26", "2 ene", "1 de febrero de 2026",
                             "2026-02-01", "01/02/2026", "1.2.2026", "1-2-26", "2026-02-01 00:00:00",
                             "2026-02-01T00:00", "12:30", "0:45:00", "sept-12", "Dec-1", "2026-02"})
        QVERIFY2(isSpreadsheetDate(date), date);
    for (const char *other : {"1,5", "12", "1/7", "1.234.567", "12.345", "-5", "1 234", "3 mg", "5 d", "85 %", "mar",
                              "", "may", "1-2", "12:5", "3 g/kWh"})
        QVERIFY2(!isSpreadsheetDate(other), other);
}

void TypedAnswerTest::anyBytesAreAnswered()
{
    std::uint32_t state = 5;
    const QByteArray letters("0123.,'-/:eE^x% kgWhCO\xc2\xa0\xe2\x80\xaf\xc3\x97");
    for (int round = 0; round < 20000; ++round) {
        std::string given;
        for (int i = round % 14; i >= 0; --i) {
            state = state * 1664525u + 1013904223u;
            given += letters[int(state >> 16) % int(letters.size())];
        }
        const auto read = readTypedAnswer(given, teachingUnits()[size_t(round) % teachingUnits().size()]);
        QVERIFY(read ? std::isfinite(read->value) : !read.error().message.key.empty());
    }
}

/// Dots and spaces inside of a unit are left out one by one; nobody types a hundred of them.
void TypedAnswerTest::aUnitIsShort()
{
    QVERIFY(writtenUnit("k. W. h."));
    QVERIFY(!writtenUnit("k" + std::string(100, '.') + "Wh"));
    QVERIFY(!writtenUnit(std::string(100, ' ') + "kg/kWh"));
}

HUELLA_TEST(TypedAnswerTest, QCoreApplication)
} // namespace typed_answer_test
#include "typed_answer_test.moc"
