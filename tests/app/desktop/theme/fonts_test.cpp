// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The fonts that are built in hold what our texts need, under the names that the program asks for.

#include "tests/register_test.h"

#include <QRawFont>
#include <QtTest>

namespace fonts_test {

class FontsTest : public QObject {
    Q_OBJECT

private slots:
    void fileHoldsWhatWeWrite_data();
    void fileHoldsWhatWeWrite();
};

void FontsTest::fileHoldsWhatWeWrite_data()
{
    QTest::addColumn<QString>("family");
    QTest::newRow("Inter-Regular.otf") << u"Inter"_qs;
    QTest::newRow("Inter-SemiBold.otf") << u"Inter"_qs;
    QTest::newRow("Inter-Bold.otf") << u"Inter"_qs;
    QTest::newRow("Inter-Italic.otf") << u"Inter"_qs;
    QTest::newRow("NotoSerif-Regular.ttf") << u"Noto Serif"_qs;
    QTest::newRow("NotoSerif-Bold.ttf") << u"Noto Serif"_qs;
    QTest::newRow("NotoSerif-Italic.ttf") << u"Noto Serif"_qs;
}

void FontsTest::fileHoldsWhatWeWrite()
{
    QFETCH(QString, family);
    const QRawFont font(u":/fonts/"_qs + QString::fromUtf8(QTest::currentDataTag()), 12);
    QVERIFY(font.isValid());
    QVERIFY2(font.familyName().startsWith(family), qPrintable(font.familyName()));
    // A narrow no-break space between a number and its unit, the 2 of CO₂e, and what Spanish, ranges and powers need.
    QString letters = u"\u202f\u00a0\u2082\u2013\u00d7\u00b7\u00b2\u2074\u207b\u20ac“”…ñáéíóúüÑÁÉÍÓÚÜ¿¡«»"_qs;
    // Noto Serif has no minus sign; Qt takes Inter's.
    if (family == u"Inter"_qs)
        letters += QChar(0x2212);
    for (const QChar needed : letters)
        QVERIFY2(font.supportsCharacter(needed), qPrintable(QString::number(needed.unicode(), 16)));
}

HUELLA_TEST(FontsTest, QApplication)
} // namespace fonts_test
#include "fonts_test.moc"
