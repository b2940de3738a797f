// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/widgets/elided_name.h"
#include "tests/register_test.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QTest>

using namespace huella;

namespace elided_name_test {

/// Forty runs that begin with the same words are forty different rows.
class ElidedNameTest : public QObject {
    Q_OBJECT

private slots:
    void whatFitsIsWhole() { QCOMPARE(elided("Pilot", 400, {"Pilots"}), QString("Pilot")); }

    void aNameUnlikeTheOthersIsCutAtItsEnd()
    {
        const QString shown = elided("Nightly evaluation of every model", 120, {"Plots on a laptop"});
        QVERIFY2(shown.startsWith("Nightly") && shown.endsWith(QChar(0x2026)), qPrintable(shown));
    }

    void whatTellsTwoNamesApartIsSeen()
    {
        const QStringList names{"Fine-tuning of the large model, Catalan", "Fine-tuning of the large model, Castilian",
                                "Fine-tuning of the large model, Galician"};
        QStringList shown;
        for (const QString &name : names) {
            shown << elided(name, 120, names);
            QVERIFY2(shown.back().startsWith("Fine"), qPrintable(shown.back()));
            QVERIFY2(letters().horizontalAdvance(shown.back()) <= 120, qPrintable(shown.back()));
        }
        QCOMPARE(shown.removeDuplicates(), 0);
        QVERIFY2(shown[0].contains("Cat") && shown[1].contains("Cas") && shown[2].contains("Gal"),
                 qPrintable(shown.join('\n')));
    }

    void namesThatDifferInTheirFirstWordAreCutAtTheirEnds()
    {
        const QString shown = elided("Aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab", 60,
                                     {"Aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaac"});
        QVERIFY2(shown.endsWith(QChar(0x2026)) && shown.count(QChar(0x2026)) == 1, qPrintable(shown));
    }

private:
    static QFontMetricsF letters() { return QFontMetricsF(QGuiApplication::font()); }
    static QString elided(const QString &name, double width, const QStringList &beside)
    {
        return elidedName(letters(), name, width, beside);
    }
};

HUELLA_TEST(ElidedNameTest, QApplication)
} // namespace elided_name_test
#include "elided_name_test.moc"
