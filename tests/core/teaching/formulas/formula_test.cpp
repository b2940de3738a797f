// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/teaching/formulas/formula.h"
#include "tests/register_test.h"

#include <QTest>

using namespace huella;

namespace formula_test {

/// The arithmetic of lessons, which keeps account of what is measured.
class FormulaTest : public QObject {
    Q_OBJECT

private slots:
    void formulasAreWorkedOut_data();
    void formulasAreWorkedOut();
    void whatMakesNoSenseHasNoValue_data();
    void whatMakesNoSenseHasNoValue();
    void mistakesNameTheirColumn_data();
    void mistakesNameTheirColumn();
    void endlessFormulasAreRefused();
    void namesAreListedInOrder();
    void unitsAreKnownByName();
};

namespace {

/// Two islands: 2 kWh and 500 g, 4 kWh and 1000 g; one run takes 12 h.
std::optional<Measured> known(const QuantityName &name)
{
    const double size = name.scenario == "a" ? 1 : name.scenario == "big-one" ? 2 : 0;
    if (size == 0)
        return {};
    if (name.quantity == "energy")
        return Measured{2000 * size, {0, 1, 1}};
    if (name.quantity == "emissions" && name.run.empty())
        return Measured{500 * size, {1, 0, 0}};
    if (name.quantity == "emissions.cpu" && name.run == "r1")
        return Measured{100 * size, {1, 0, 0}};
    if (name.quantity == "hours")
        return Measured{12, {0, 0, 1}};
    return {};
}

} // namespace

void FormulaTest::formulasAreWorkedOut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("unit");
    QTest::addRow("a quantity") << "a.energy" << 2.0 << "kWh";
    QTest::addRow("a part of a run") << "big-one:r1.emissions.cpu" << 200.0 << "g";
    QTest::addRow("a ratio") << "big-one.emissions / a.emissions" << 2.0 << "";
    QTest::addRow("a percentage") << "(big-one.energy - a.energy) / big-one.energy" << 50.0 << "%";
    QTest::addRow("products before sums") << "1 + 2 * 3 - 4 / 2" << 5.0 << "";
    QTest::addRow("from the left") << "10 - 4 - 3" << 3.0 << "";
    QTest::addRow("power times time") << "150 W * 2 h" << 0.3 << "kWh";
    QTest::addRow("energy over time") << "a.energy / a.hours" << 2000.0 / 12 << "W";
    QTest::addRow("an intensity") << "a.emissions / a.energy" << 250.0 << "g/kWh";
    QTest::addRow("an intensity as a unit") << "300 g/kWh * 2 kWh" << 600.0 << "g";
    QTest::addRow("pounds") << "626155 lb" << 284.019 << "t";
    QTest::addRow("powers of ten") << "3e5 / 1.5e4" << 20.0 << "";
}

void FormulaTest::formulasAreWorkedOut()
{
    QFETCH(QString, text);
    QFETCH(double, value);
    QFETCH(QString, unit);
    const auto formula = TeachingFormula::read(text.toStdString());
    QVERIFY(formula);
    const auto result = formula->value(known);
    QVERIFY(result);
    const TeachingUnit *asked = teachingUnit(unit.toStdString());
    QVERIFY(asked);
    QVERIFY(result->dimension == asked->dimension);
    QVERIFY2(std::abs(result->value / asked->size - value) < 1e-5 * value,
             qPrintable(QString::number(result->value / asked->size)));
}

void FormulaTest::whatMakesNoSenseHasNoValue_data()
{
    QTest::addColumn<QString>("text");
    QTest::addRow("energy and emissions added") << "a.energy + a.emissions";
    QTest::addRow("a power subtracted from an energy") << "a.energy - 5 W";
    QTest::addRow("a plain number added to an energy") << "a.energy + 1";
    QTest::addRow("an unknown scenario") << "c.energy";
    QTest::addRow("an unknown quantity") << "a.joy";
    QTest::addRow("a division by nothing") << "a.energy / (1 - 1)";
    QTest::addRow("a product too large") << "1e200 * 1e200";
    QTest::addRow("a unit that makes it too large") << "1e308 GWh";
}

void FormulaTest::whatMakesNoSenseHasNoValue()
{
    QFETCH(QString, text);
    const auto formula = TeachingFormula::read(text.toStdString());
    QVERIFY(formula);
    QVERIFY(!formula->value(known));
}

void FormulaTest::mistakesNameTheirColumn_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("column");
    QTest::addRow("empty") << ""
                           << "error.formula.expected" << 1;
    QTest::addRow("a sign without a number") << "a.energy *"
                                             << "error.formula.expected" << 11;
    QTest::addRow("two quantities") << "a.energy b.energy"
                                    << "error.formula.rest" << 10;
    QTest::addRow("an open bracket") << "(a.energy + b.energy"
                                     << "error.formula.bracket" << 21;
    QTest::addRow("a scenario alone") << "2 * a"
                                      << "error.formula.quantity" << 6;
    QTest::addRow("no unit") << "2 apples"
                             << "error.formula.unit" << 3;
    QTest::addRow("two points") << "2.5.1"
                                << "error.formula.number" << 6;
    QTest::addRow("brackets without end") << QString(200, '(') << "error.formula.nested" << 34;
}

void FormulaTest::mistakesNameTheirColumn()
{
    QFETCH(QString, text);
    QFETCH(QString, key);
    QFETCH(int, column);
    const auto formula = TeachingFormula::read(text.toStdString());
    QVERIFY(!formula);
    const Message &message = formula.error().message;
    QCOMPARE(QString::fromStdString(message.key), key);
    const auto at = std::find_if(message.args.begin(), message.args.end(),
                                 [](const MessageArg &arg) { return arg.name == "column"; });
    QVERIFY(at != message.args.end());
    QCOMPARE(int(std::get<NumberArg>(at->value).value), column);
}

/// A sum of a hundred thousand terms would be as many calls deep.
void FormulaTest::endlessFormulasAreRefused()
{
    std::string text = "a.energy";
    for (int i = 0; i < 100'000; ++i)
        text += "+0Wh";
    const auto formula = TeachingFormula::read(text);
    QVERIFY(!formula);
    QCOMPARE(QString::fromStdString(formula.error().message.key), QStringLiteral("error.formula.long"));
}

void FormulaTest::namesAreListedInOrder()
{
    const auto formula = TeachingFormula::read("(b.energy - a:r1.emissions.cpu) / b.energy");
    QVERIFY(formula);
    const std::vector<QuantityName> expected{{"b", "", "energy"}, {"a", "r1", "emissions.cpu"}, {"b", "", "energy"}};
    QVERIFY(formula->names() == expected);
    QVERIFY(!formula->quantity());
    QVERIFY(TeachingFormula::read("b.energy")->quantity());
}

void FormulaTest::unitsAreKnownByName()
{
    QCOMPARE(teachingUnit("kWh")->size, 1000.0);
    QCOMPARE(QString::fromStdString(std::string(teachingUnit("kg")->shown)), QStringLiteral("kg CO₂e"));
    QVERIFY(!teachingUnit("kwh"));
}

HUELLA_TEST(FormulaTest, QCoreApplication)
} // namespace formula_test
#include "formula_test.moc"
