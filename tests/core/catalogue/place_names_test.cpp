// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/dataset.h"
#include "tests/core/base/show.h"
#include "tests/core/catalogue/catalogue_fixture.h"
#include "tests/register_test.h"

using namespace huella;

namespace place_names_test {

using namespace catalogue_fixture;

/// A place is found by its name in either language, and a name of two asks.
class PlaceNamesTest : public QObject {
    Q_OBJECT

private slots:
    void anAmbiguousNameAsks_data();
    void anAmbiguousNameAsks();
    void aNameInEitherLanguageLeadsToThePlace_data();
    void aNameInEitherLanguageLeadsToThePlace();
};

void PlaceNamesTest::anAmbiguousNameAsks_data()
{
    QTest::addColumn<std::string>("name");
    QTest::addColumn<std::vector<std::string>>("candidates");
    using List = std::vector<std::string>;
    QTest::newRow("Georgia") << std::string("Georgia") << List{"GE", "US-GA"};
    QTest::newRow("in another case") << std::string(" geORGIA ") << List{"GE", "US-GA"};
    QTest::newRow("Congo") << std::string("Congo") << List{"CD", "CG"};
    QTest::newRow("Korea") << std::string("Korea") << List{"KP", "KR"};
    QTest::newRow("Corea") << std::string("Corea") << List{"KP", "KR"};
    QTest::newRow("Virgin Islands") << std::string("Virgin Islands") << List{"VG", "VI"};
    QTest::newRow("without accents") << std::string("islas virgenes") << List{"VG", "VI"};
}

void PlaceNamesTest::anAmbiguousNameAsks()
{
    QFETCH(std::string, name);
    QFETCH(std::vector<std::string>, candidates);
    const auto found = dataset().place(name);
    QVERIFY(!found);
    QVERIFY(found.error().ambiguous);
    QCOMPARE(std::vector<std::string>(found.error().candidates.begin(), found.error().candidates.end()), candidates);
}

void PlaceNamesTest::aNameInEitherLanguageLeadsToThePlace_data()
{
    QTest::addColumn<std::string>("name");
    QTest::addColumn<std::string>("code");
    const auto row = [](std::string name, std::string code) {
        QTest::newRow((name + " is " + code).c_str()) << name << code;
    };
    row("Spain", "ES");
    row("España", "ES");
    row("espana", "ES");
    row("es", "ES");
    row("United Kingdom", "GB");
    row("Reino Unido", "GB");
    row("UK", "GB");
    row("ERCOT", "US-TEX-ERCO");
    row("Tejas", "US-TX");
    row("Georgia (USA)", "US-GA");
    row("GE", "GE");
    row("world", "WORLD");
    row("Mundo", "WORLD");
    row("Tenerife", "ES-CN-TE");
    row("Ontario", "CA-ON");
}

void PlaceNamesTest::aNameInEitherLanguageLeadsToThePlace()
{
    QFETCH(std::string, name);
    QFETCH(std::string, code);
    const Place *place = placeOf(name);
    QVERIFY(place);
    QCOMPARE(std::string(place->code), code);
}

HUELLA_TEST(PlaceNamesTest, QCoreApplication)
} // namespace place_names_test
#include "place_names_test.moc"
