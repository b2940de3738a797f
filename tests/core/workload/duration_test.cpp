// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which texts are a run time that is no plain number of hours, and how many hours they are.

#include "core/workload/duration.h"
#include "tests/register_test.h"

#include <QtTest>

using namespace huella;

namespace duration_test {

class DurationTest : public QObject {
    Q_OBJECT

private slots:
    void timesAreHours_data();
    void timesAreHours();
    void othersAreNone_data();
    void othersAreNone();
};

void DurationTest::timesAreHours_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<double>("hours");
    const auto row = [](const char *text, double hours) { QTest::newRow(text) << std::string(text) << hours; };
    row("1:30", 1.5);
    row("240:15:00", 240.25);
    row("1-12:00:00", 36);
    row("0-00:30:00", 0.5);
    row("90 min", 1.5);
    row("90min", 1.5);
    row("90\u00a0minutos", 1.5);
    row("1,5 h", 1.5);
    row("1 264 horas", 1264);
    row("1 h 30 min", 1.5);
    row("1h30", 1.5);
    row("1 h 30 min 36 s", 1.51);
    row("2 días", 48);
    row("1 day 12 hours", 36);
    row("5400 s", 1.5);
    row("-90 min", -1.5); // refused as a number is
}

void DurationTest::timesAreHours()
{
    QFETCH(std::string, text);
    QFETCH(double, hours);
    QCOMPARE(hoursFromDuration(text).value_or(-1e9), hours);
}

void DurationTest::othersAreNone_data()
{
    QTest::addColumn<std::string>("text");
    for (const char *text :
         {"", "12", "1,5", "min", "1:75", "1:5", "1-24:00:00", "-1:30", "1-1:30:00:00", "30 min 1 h", "1 h 2 h",
          "1 h -30 min", "1h90", "1 d 12", "1.500 min", "12 apples", "90 min x", "12 h 5 apples", "1e3 h"})
        QTest::newRow(text) << std::string(text);
}

void DurationTest::othersAreNone()
{
    QFETCH(std::string, text);
    QVERIFY(!hoursFromDuration(text));
}

HUELLA_TEST(DurationTest, NoApplication)
} // namespace duration_test
#include "duration_test.moc"
