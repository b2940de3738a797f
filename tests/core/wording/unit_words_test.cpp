// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/unit_words.h"
#include "tests/register_test.h"

#include <QTest>

using namespace huella;

namespace unit_words_test {

class UnitWordsTest : public QObject {
    Q_OBJECT

private slots:
    void shortWordsWithASlashAreUnits();
    void addressesAreNone();
};

void UnitWordsTest::shortWordsWithASlashAreUnits()
{
    for (const char *word : {"CO₂e/kWh", "km/h", "L/kWh", "W/GB"})
        QVERIFY2(isUnitWord(word), word);
}

void UnitWordsTest::addressesAreNone()
{
    for (const char *word : {"", "/", "a/", "/b", "a/b/c", "https://orcid.org", "ember-energy.org/latest", "C:/x",
                             "data/output/electricity-maps", "electricitymaps/electricitymaps-contrib"})
        QVERIFY2(!isUnitWord(word), word);
}

HUELLA_TEST(UnitWordsTest, NoApplication)
} // namespace unit_words_test
#include "unit_words_test.moc"
