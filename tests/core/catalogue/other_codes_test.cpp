// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/dataset.h"
#include "tests/core/base/show.h"
#include "tests/core/catalogue/catalogue_fixture.h"
#include "tests/register_test.h"

#include <set>

using namespace huella;

namespace other_codes_test {

using namespace catalogue_fixture;

/// Codes of other lists, and of parts of countries, lead to the place that has a figure.
class OtherCodesTest : public QObject {
    Q_OBJECT

private slots:
    void everyCountryHasItsThreeLetters();
    void otherCodes_data();
    void otherCodes();
    void otherDatasetsKnowThemToo();
};

void OtherCodesTest::everyCountryHasItsThreeLetters()
{
    std::set<Text> withCode;
    for (const OtherCode &other : dataset().catalogue().otherCodes)
        if (other.code.size() == 3)
            withCode.insert(other.zone);
    for (const Place &place : dataset().places())
        if (place.kind == "country")
            QVERIFY2(withCode.contains(place.code), std::string(place.code).c_str());
}

void OtherCodesTest::otherCodes_data()
{
    QTest::addColumn<std::string>("name");
    QTest::addColumn<std::string>("meaning");
    const auto row = [](const char *name, const char *meaning) {
        QTest::newRow(name) << std::string(name) << std::string(meaning);
    };
    row("ESP", "ES");
    row("esp", "ES");
    row("FRA", "FR");
    row("GBR", "GB");
    row("UK", "GB");
    row("EL", "GR");
    row("USA", "US");
    row("IND", "IN");
    row("XKX", "XK");
    row("BR-SP", "BR by its part");
    row("br-sp", "BR by its part");
    row("BR_SP", "BR by its part");
    row("ES-ZZ", "ES by its part");
    row("MX-JAL", "MX by its part");
    row("DE-BY", "DE by its part");
    row("ES-MD", "ES by its part");
    row("FR-75", "FR by its part");
    row("US-TX", "US-TX");
    row("BR-CS", "BR-CS");
    row("ES-CE", "ES-CE");
    row("ES-IB", "ES-IB-FO|ES-IB-IZ|ES-IB-MA|ES-IB-ME"); // on grids of their own
    row("ES-TF", "ES-CN-TE|ES-CN-LP|ES-CN-IG|ES-CN-HI");
    row("US-PR", "PR");
    row("FR-974", "RE");
    row("US-MP", "MP");
    row("US-UM", "unknown");
    row("PT-20", "no figure: PT|PT-MA");
    row("US-PJM", "US-MIDA-PJM"); // grids of the United States by what their operators are called
    row("US-CAISO", "US-CAL-CISO");
    row("US-ERCOT", "US-TEX-ERCO");
    row("US-MISO", "US-MIDW-MISO");
    row("US-ISONE", "US-NE-ISNE");
    row("ISO-NE", "US-NE-ISNE");
    row("NYISO", "US-NY-NYIS");
    row("US-SPP", "US-CENT-SWPP");
    row("US-BPA", "US-NW-BPAT");
    row("BPAT", "US-NW-BPAT");
    row("TVA", "US-TEN-TVA");
    row("SOCO", "US-SE-SOCO");
    row("PJM Interconnection", "US-MIDA-PJM");
    row("Portland General Electric", "US-NW-PGE");
    row("San Martín", "PE|SX"); // a region of Peru, and half of an island
    row("FR-MF", "no figure: GP");
    row("QQ-XX", "unknown");
    row("BR-ABCD", "unknown");
    row("BR-", "unknown");
    row("Al-Ain", "unknown");
    row("El-Jem", "unknown");
    row("el-jem", "unknown");
}

void OtherCodesTest::otherCodes()
{
    QFETCH(std::string, name);
    QTEST(meaningOf(name), "meaning");
}

void OtherCodesTest::otherDatasetsKnowThemToo()
{
    const Dataset &ga = Dataset::builtIn("green-algorithms-3.0");
    QCOMPARE(meaningOf("Madrid", ga), std::string("ES by Madrid"));
    QCOMPARE(meaningOf("ESP", ga), std::string("ES"));
    QCOMPARE(meaningOf("Tenerife", ga), std::string("unknown"));
}

HUELLA_TEST(OtherCodesTest, NoApplication)
} // namespace other_codes_test
#include "other_codes_test.moc"
