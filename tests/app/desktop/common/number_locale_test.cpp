// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An application takes over the locale that the environment names: the locales that every test runs in are really there, and
// keepNumbersPlain() undoes it for numbers and nothing else.

#include "app/desktop/common/number_locale.h"
#include "tests/register_test.h"

#include <QApplication>
#include <QTest>

#include <clocale>
#include <cstdlib>

using namespace huella;

namespace number_locale_test {

class NumberLocaleTest : public QObject {
    Q_OBJECT

private slots:
    void anApplicationTakesTheLocaleOverAndNumbersStayPlain()
    {
        const bool comma = !qEnvironmentVariable("LANG").startsWith(QLatin1Char('C'));
        std::setlocale(LC_ALL, "C");
        int count = 1;
        char name[] = "number_locale_test";
        char *arguments[] = {name, nullptr};
        const QApplication app(count, arguments);
        QCOMPARE(std::localeconv()->decimal_point, comma ? "," : ".");
        QCOMPARE(std::strtod("1.5", nullptr), comma ? 1.0 : 1.5);
        const QByteArray letters = std::setlocale(LC_CTYPE, nullptr);

        keepNumbersPlain();
        QCOMPARE(std::localeconv()->decimal_point, ".");
        QCOMPARE(std::strtod("1.5", nullptr), 1.5);
        QCOMPARE(QByteArray(std::setlocale(LC_CTYPE, nullptr)), letters);
    }
};

HUELLA_TEST(NumberLocaleTest, NoApplication)
} // namespace number_locale_test
#include "number_locale_test.moc"
