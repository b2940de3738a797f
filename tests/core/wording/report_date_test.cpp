// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/report_date.h"
#include "tests/core/base/show.h"
#include "tests/register_test.h"

#include <QDateTime>

using namespace huella;

namespace report_date_test {

class ReportDateTest : public QObject {
    Q_OBJECT

private slots:
    void init() { qunsetenv("SOURCE_DATE_EPOCH"); }
    void isTheLocalDate_data();
    void isTheLocalDate();
    void whatIsAskedForIsUtcEverywhere_data();
    void whatIsAskedForIsUtcEverywhere();
    void whatIsNoDateAsksForNothing_data();
    void whatIsNoDateAsksForNothing();
};

namespace {

// No daylight saving here, and a day of difference between the two at any hour.
constexpr const char *zones[] = {"UTC", "EAST-14", "WEST+12"};
constexpr int hoursAhead[] = {0, 14, -12};

QString dateAt(int hours) { return QDateTime::currentDateTimeUtc().addSecs(hours * 3600).date().toString(Qt::ISODate); }

} // namespace

void ReportDateTest::isTheLocalDate_data()
{
    QTest::addColumn<int>("zone");
    for (int zone = 0; zone < 3; ++zone)
        QTest::newRow(zones[zone]) << zone;
}

void ReportDateTest::isTheLocalDate()
{
    QFETCH(int, zone);
    qputenv("TZ", zones[zone]);
    const QString before = dateAt(hoursAhead[zone]);
    const QString date = QString::fromStdString(reportDate());
    QVERIFY(date == before || date == dateAt(hoursAhead[zone])); // a night may have passed between the two
    qputenv("TZ", "UTC");
}

void ReportDateTest::whatIsAskedForIsUtcEverywhere_data()
{
    QTest::addColumn<QByteArray>("seconds");
    QTest::addColumn<std::string>("date");
    QTest::newRow("start of a day") << QByteArray("1795392000") << std::string("2026-11-23");
    QTest::newRow("end of a day") << QByteArray("1795478399") << std::string("2026-11-23");
    QTest::newRow("the first day") << QByteArray("0") << std::string("1970-01-01");
    QTest::newRow("before it") << QByteArray("-1") << std::string("1969-12-31");
}

void ReportDateTest::whatIsAskedForIsUtcEverywhere()
{
    QFETCH(QByteArray, seconds);
    QFETCH(std::string, date);
    qputenv("SOURCE_DATE_EPOCH", seconds);
    for (const char *zone : zones) {
        qputenv("TZ", zone);
        QCOMPARE(reportDate(), date);
    }
    qputenv("TZ", "UTC");
}

void ReportDateTest::whatIsNoDateAsksForNothing_data()
{
    QTest::addColumn<QByteArray>("given");
    for (const char *given : {"", "today", "12x", " 12", "1e9", "99999999999999999999", "99999999999999"})
        QTest::newRow(given) << QByteArray(given);
}

void ReportDateTest::whatIsNoDateAsksForNothing()
{
    QFETCH(QByteArray, given);
    qputenv("TZ", "UTC");
    qputenv("SOURCE_DATE_EPOCH", given);
    const QString before = dateAt(0);
    const QString date = QString::fromStdString(reportDate());
    QVERIFY(date == before || date == dateAt(0));
}

HUELLA_TEST(ReportDateTest, NoApplication)
} // namespace report_date_test
#include "report_date_test.moc"
