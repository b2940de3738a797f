// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/dataset.h"
#include "tests/core/base/show.h"
#include "tests/register_test.h"

using namespace huella;

namespace typing_mistakes_test {
namespace {

QStringList ids(const std::vector<Suggestion> &list)
{
    QStringList strings;
    for (const Suggestion &suggestion : list)
        strings << QString::fromUtf8(suggestion.id.data(), qsizetype(suggestion.id.size()));
    return strings;
}

} // namespace

/// What is offered for a typing mistake.
class TypingMistakesTest : public QObject {
    Q_OBJECT

private slots:
    void aTypingMistakeIsAnsweredWithTheNearest_data();
    void aTypingMistakeIsAnsweredWithTheNearest();
    void aCardIsFoundByItsNumber_data();
    void aCardIsFoundByItsNumber();
    void aMistypedPlaceIsAnsweredWithTheNearest_data();
    void aMistypedPlaceIsAnsweredWithTheNearest();
};

void TypingMistakesTest::aTypingMistakeIsAnsweredWithTheNearest_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("meant");
    QTest::newRow("digits swapped") << "Intel Xeon E5-2638 v4"
                                    << "Intel Xeon E5-2683 v4";
    QTest::newRow("digits swapped, without the maker") << "Xeon E5-2638 v4"
                                                       << "Intel Xeon E5-2683 v4";
    QTest::newRow("the number alone") << "E5-2638 v4"
                                      << "Intel Xeon E5-2683 v4";
    QTest::newRow("letters swapped") << "EYPC 7742"
                                     << "AMD EPYC 7742";
    QTest::newRow("two digits swapped") << "epyc 7724"
                                        << "AMD EPYC 7742";
    QTest::newRow("with the maker") << "AMD EPIC 7742"
                                    << "AMD EPYC 7742";
}

void TypingMistakesTest::aTypingMistakeIsAnsweredWithTheNearest()
{
    QFETCH(QString, typed);
    QFETCH(QString, meant);
    const auto found = Dataset::builtIn().processor(typed.toStdString());
    QVERIFY(!found);
    QVERIFY(!found.error().ambiguous);
    const auto near = ids(Dataset::builtIn().suggestProcessors(typed.toStdString()));
    QVERIFY2(near.contains(meant), qPrintable(near.join("; ")));
}

/// A word of another family, or of none that the catalogue knows, hides no model number.
void TypingMistakesTest::aCardIsFoundByItsNumber_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("meant");
    for (const auto &[typed, meant] :
         {std::pair("Quadro A100", "A100"), std::pair("GeForcee H100", "H100"), std::pair("Teslla V100", "V100")})
        QTest::newRow(typed) << typed << meant;
}

void TypingMistakesTest::aCardIsFoundByItsNumber()
{
    QFETCH(QString, typed);
    QFETCH(QString, meant);
    QVERIFY(!Dataset::builtIn().accelerator(typed.toStdString()));
    const auto near = ids(Dataset::builtIn().suggestAccelerators(typed.toStdString()));
    QVERIFY2(!near.isEmpty() && near.front().contains(meant), qPrintable(near.join("; ")));
}

void TypingMistakesTest::aMistypedPlaceIsAnsweredWithTheNearest_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("meant");
    QTest::newRow("Spian") << "Spian"
                           << "ES";
    QTest::newRow("Espanya") << "Espanya"
                             << "ES";
    QTest::newRow("Alemnia") << "Alemnia"
                             << "DE";
    QTest::newRow("Swedn") << "Swedn"
                           << "SE";
    QTest::newRow("Untied Kingdom") << "Untied Kingdom"
                                    << "GB";
    QTest::newRow("part of a name") << "Kingdom"
                                    << "GB";
}

void TypingMistakesTest::aMistypedPlaceIsAnsweredWithTheNearest()
{
    QFETCH(QString, typed);
    QFETCH(QString, meant);
    const auto found = Dataset::builtIn().place(typed.toStdString());
    QVERIFY(!found);
    const auto near = ids(Dataset::builtIn().suggestPlaces(typed.toStdString()));
    QVERIFY2(near.contains(meant), qPrintable(near.join("; ")));
    QVERIFY(near.size() <= 5);
}

HUELLA_TEST(TypingMistakesTest, QCoreApplication)
} // namespace typing_mistakes_test
#include "typing_mistakes_test.moc"
