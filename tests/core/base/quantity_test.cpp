// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/origin.h"
#include "core/base/quantity.h"
#include "tests/core/base/show.h"
#include "tests/register_test.h"

using namespace huella;

namespace quantity_test {

class QuantityTest : public QObject {
    Q_OBJECT

private slots:
    void energyIsTimeTimesPowerToTheBit_data();
    void energyIsTimeTimesPowerToTheBit();
    void originsAreNamedAsInTheJson();
};

void QuantityTest::energyIsTimeTimesPowerToTheBit_data()
{
    QTest::addColumn<double>("hours");
    QTest::addColumn<double>("watts");
    QTest::newRow("whole numbers") << 240.0 << 2423.84;
    QTest::newRow("a tenth, which no double holds") << 0.1 << 0.3;
    QTest::newRow("very small") << 1e-9 << 1e-3;
    QTest::newRow("very large") << 1e12 << 1e9;
}

void QuantityTest::energyIsTimeTimesPowerToTheBit()
{
    QFETCH(double, hours);
    QFETCH(double, watts);
    QVERIFY((Duration(hours) * Power(watts)).value() == hours * watts / 1000); // to the bit: QCOMPARE is lenient
}

void QuantityTest::originsAreNamedAsInTheJson()
{
    QCOMPARE(toString(OriginKind::given), std::string_view("given"));
    QCOMPARE(toString(OriginKind::catalogue), std::string_view("catalogue"));
    QCOMPARE(toString(OriginKind::derived), std::string_view("derived"));
    QCOMPARE(toString(OriginKind::assumed), std::string_view("default"));
    QCOMPARE(toString(Basis::none), std::string_view(""));
    QCOMPARE(toString(Basis::lifeCycle), std::string_view("life-cycle"));
    QCOMPARE(toString(Basis::direct), std::string_view("direct"));
    QCOMPARE(toString(Basis::unstated), std::string_view("unstated"));
    QCOMPARE(toString(Basis::mixed), std::string_view("mixed"));
}

HUELLA_TEST(QuantityTest, NoApplication)
} // namespace quantity_test
#include "quantity_test.moc"
