// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The fonts that are built in hold what our texts need, under the names that the program asks for.

#include "core/charts/chart_letters.h"
#include "tests/register_test.h"

#include <QRawFont>
#include <QtTest>

namespace fonts_test {

class FontsTest : public QObject {
    Q_OBJECT

private slots:
    void fileHoldsWhatWeWrite_data();
    void fileHoldsWhatWeWrite();
    void estimatesHaveRoomForInter();
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

/// HTML and LaTeX place what they draw by these.
void FontsTest::estimatesHaveRoomForInter()
{
    const QRawFont font(QStringLiteral(":/fonts/Inter-Regular.otf"), 100);
    QString letters = u"\u00a0\u202f\u2082\u2013\u2212\u00d7\u00b7±“”‘’…¿¡«»"_qs;
    for (char16_t code = 0x20; code < 0x250; ++code)
        if ((code < 0x7f || code >= 0xc0) && font.supportsCharacter(QChar(code)))
            letters += QChar(code);
    double wider = 0;
    for (const QChar letter : letters) {
        const double own = font.advancesForGlyphIndexes(font.glyphIndexesForString(letter)).value(0).x() / 100,
                     estimate = huella::letterWidth(QString(letter).toStdString());
        // Æ and its like are rare, and stand among letters that are narrower
        QVERIFY2(own <= estimate + (letter.unicode() < 0xc0 ? 0.005 : 0.7),
                 qPrintable(QStringLiteral("%1: %2, %3").arg(letter).arg(own).arg(estimate)));
        wider += estimate / own;
    }
    QVERIFY2(wider / double(letters.size()) < 1.3, qPrintable(QString::number(wider / double(letters.size()))));
}

HUELLA_TEST(FontsTest, QApplication)
} // namespace fonts_test
#include "fonts_test.moc"
