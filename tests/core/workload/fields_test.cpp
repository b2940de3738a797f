// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The fields of a workload: their names, their limits, and the texts that are set.

#include "core/base/fold.h"
#include "core/workload/fields.h"
#include "tests/core/base/show.h"
#include "tests/core/workload/workload_text.h"
#include "tests/register_test.h"

#include <limits>
#include <set>

using namespace huella;

namespace fields_test {

class FieldsTest : public QObject {
    Q_OBJECT

private slots:
    void columnsAreThoseOfTheContract();
    void everyFieldIsOneMemberOfTheWorkload();
    void aViewShowsTheWholeWorkload();
    void platformsAreNamedAsInTheContract();
    void limitsAreThoseOfTheContract_data();
    void limitsAreThoseOfTheContract();
    void numbersThatAreNotFiniteAreRefusedEverywhere();
    void textsAreSetAndRefusedWithTheirColumn_data();
    void textsAreSetAndRefusedWithTheirColumn();
    void refusedTextsLeaveTheNumberAsItWas();
    void aTextThatSaysNothingIsRefused();
};

void FieldsTest::columnsAreThoseOfTheContract()
{
    const std::vector<std::pair<std::string, std::string>> contract{{"cpu", "--cpu"},
                                                                    {"cores", "--cores"},
                                                                    {"cpu_tdp_per_core_w", "--cpu-tdp-per-core"},
                                                                    {"cpu_usage", "--cpu-usage"},
                                                                    {"gpu", "--gpu"},
                                                                    {"gpus", "--gpus"},
                                                                    {"gpu_tdp_w", "--gpu-tdp"},
                                                                    {"gpu_usage", "--gpu-usage"},
                                                                    {"memory_gb", "--memory"},
                                                                    {"machines", "--machines"},
                                                                    {"machine_idle_w", "--machine-idle"},
                                                                    {"machine_full_w", "--machine-full"},
                                                                    {"hours", "--hours"},
                                                                    {"runs", "--runs"},
                                                                    {"zone", "--where"},
                                                                    {"intensity_g_per_kwh", "--intensity"},
                                                                    {"platform", "--platform"},
                                                                    {"provider", "--provider"},
                                                                    {"region", "--region"},
                                                                    {"pue", "--pue"}};
    std::vector<std::pair<std::string, std::string>> ours;
    for (const FieldInfo &field : allFields())
        ours.emplace_back(field.column, field.option);
    QCOMPARE(ours, contract);
    for (const FieldInfo &field : allFields()) {
        QVERIFY(&fieldInfo(field.id) == &field);
        QVERIFY(fieldByColumn(field.column) == &field);
    }
    QVERIFY(!fieldByColumn("Cores"));
    QVERIFY(!fieldByColumn("id"));
    QVERIFY(!fieldByColumn(""));
}

void FieldsTest::everyFieldIsOneMemberOfTheWorkload()
{
    Workload workload;
    std::set<const void *> members;
    for (const FieldInfo &field : allFields()) {
        const void *slot = textOf(workload, field.id);
        const void *number = numberOf(workload, field.id);
        QCOMPARE(slot != nullptr, field.kind == FieldInfo::Kind::text);
        QCOMPARE(number != nullptr, field.kind == FieldInfo::Kind::number);
        if (slot || number)
            QVERIFY(members.insert(slot ? slot : number).second);
    }
    QCOMPARE(members.size(), allFields().size() - 1); // the platform is of its own kind
}

void FieldsTest::aViewShowsTheWholeWorkload()
{
    const Workload workload =
        workloadOf("cpu=a; cores=1; cpu_tdp_per_core_w=2; cpu_usage=0.3; gpu=b; gpus=4; gpu_tdp_w=5; "
                   "gpu_usage=0.6; memory_gb=7; machines=1; machine_idle_w=2; machine_full_w=3; hours=8; runs=9; "
                   "zone=c; intensity_g_per_kwh=10; "
                   "platform=cloud; provider=d; region=e; pue=1.1");
    const WorkloadView view = viewOf(workload);
    for (const FieldInfo &field : allFields()) {
        if (const auto *slot = textOf(workload, field.id)) {
            QVERIFY(slot->has_value());
            QVERIFY(*textOf(view, field.id) == std::string_view(**slot));
        } else if (const auto *number = numberOf(workload, field.id)) {
            QVERIFY(number->has_value());
            QVERIFY(*numberOf(view, field.id) == *number);
        }
    }
    QVERIFY(view.platform == Platform::cloud);
    QVERIFY(viewOf(Workload()) == WorkloadView());
}

void FieldsTest::platformsAreNamedAsInTheContract()
{
    for (Platform platform : {Platform::personal, Platform::server, Platform::cloud})
        QVERIFY(platformFromText(toString(platform)) == platform);
    QCOMPARE(toString(Platform::personal), std::string_view("personal"));
    QVERIFY(!platformFromText("Cloud"));
    QVERIFY(!platformFromText(""));
}

void FieldsTest::limitsAreThoseOfTheContract_data()
{
    QTest::addColumn<std::string>("column");
    QTest::addColumn<double>("value");
    QTest::addColumn<std::string>("wrong");
    const auto row = [](std::string column, double value, std::string wrong = {}) {
        QTest::newRow((column + " " + QByteArray::number(value).toStdString()).c_str()) << column << value << wrong;
    };
    for (const char *column : {"hours", "memory_gb", "cores", "gpus", "cpu_tdp_per_core_w", "gpu_tdp_w", "machines",
                               "machine_idle_w", "machine_full_w", "intensity_g_per_kwh"}) {
        row(column, 0);
        row(column, 0.25);
        row(column, 1e12);
        row(column, -1e-9, "error.number.at_least");
    }
    for (const char *column : {"cpu_usage", "gpu_usage"}) {
        row(column, 0);
        row(column, 1);
        row(column, 1.0000001, "error.number.between");
        row(column, 50, "error.number.share");
        row(column, 101, "error.number.between");
        row(column, -0.1, "error.number.between");
    }
    for (const char *column : {"pue", "runs"}) {
        row(column, 1);
        row(column, 1.5);
        row(column, 1e6);
        row(column, 0.99, "error.number.at_least");
        row(column, 0, "error.number.at_least");
    }
}

void FieldsTest::limitsAreThoseOfTheContract()
{
    QFETCH(std::string, column);
    QFETCH(double, value);
    const auto wrong = checkNumber(*fieldByColumn(column), value);
    QTEST(wrong ? wrong->key : std::string(), "wrong");
}

void FieldsTest::numbersThatAreNotFiniteAreRefusedEverywhere()
{
    using Limits = std::numeric_limits<double>;
    for (const FieldInfo &field : allFields())
        if (field.kind == FieldInfo::Kind::number)
            for (double value : {Limits::infinity(), -Limits::infinity(), Limits::quiet_NaN()}) {
                const auto wrong = checkNumber(field, value);
                QVERIFY(wrong);
                QCOMPARE(wrong->key, std::string("error.number.finite"));
            }
}

void FieldsTest::textsAreSetAndRefusedWithTheirColumn_data()
{
    QTest::addColumn<std::string>("column");
    QTest::addColumn<std::string>("cell");
    QTest::addColumn<std::string>("key");
    const auto row = [](std::string column, std::string cell, std::string key = {}) {
        QTest::newRow((column + "=" + cell).c_str()) << column << cell << key;
    };
    row("cpu", "AMD EPYC 7742");
    row("zone", "España");
    row("provider", "1,5"); // any text
    row("hours", "1.5");
    row("platform", "cloud");
    row("platform", "moon", "error.platform");
    row("hours", "1,5", "error.number.form");
    row("hours", "-1", "error.number.at_least");
    row("cpu_usage", "1.5", "error.number.between");
    row("pue", "0.9", "error.number.at_least");
    row("runs", "0", "error.number.at_least");
    row("cores", "many", "error.number.form");
    row("cores", "inf", "error.number.form");
    row("memory_gb", "64GiB", "error.memory.gibibytes");
    row("memory_gb", "64 GiB", "error.memory.gibibytes");
    row("memory_gb", "GiB", "error.number.form");
    for (const char *counted : {"64G", "64 Gi", "64\u00a0gib", "65536MiB", "65536 M", "1Ti", "67108864K", "0,5 TiB"})
        row("memory_gb", counted, "error.memory.gibibytes");
    for (const char *decimal : {"64000 MB", "1 TB", "0.5TB", "64 000 MB"})
        row("memory_gb", decimal, "error.number.other_unit");
    row("memory_gb", "64 GB", "error.number.with_unit");
    row("hours", "12 h", "error.number.with_unit");
    for (const char *time : {"1:30", "90 min", "1 h 30 min", "1-12:00:00", "2 días"})
        row("hours", time, "error.number.with_unit");
    row("hours", "1:75", "error.number.form");
    row("hours", "1.500 min", "error.number.form");
    row("memory_gb", "1:30", "error.number.form");
    row("cpu_usage", "85%", "error.number.with_unit");
    row("gpu_usage", "85 %", "error.number.with_unit");
    row("gpu_usage", "120 %", "error.number.between");
    row("pue", "156 %", "error.number.form"); // 1.56 would be a guess
    row("gpu_tdp_w", "300W", "error.number.with_unit");
    row("memory_gb", "64 lb", "error.number.form");
    row("memory_gb", "1.500 MB", "error.number.form"); // 1500 or 1.5: that comes first
    row("hours", "64GiB", "error.number.form");
}

void FieldsTest::textsAreSetAndRefusedWithTheirColumn()
{
    QFETCH(std::string, column);
    QFETCH(std::string, cell);
    QFETCH(std::string, key);
    const FieldInfo &field = *fieldByColumn(column);
    WorkloadView workload;
    const auto set = setFromText(workload, field, cell);
    if (!key.empty()) {
        QVERIFY(!set);
        QCOMPARE(set.error().place, column);
        QCOMPARE(set.error().message.key, key);
        QVERIFY(workload == WorkloadView());
        return;
    }
    QVERIFY(set);
    if (const auto *slot = textOf(workload, field.id))
        QVERIFY(*slot == std::string_view(cell));
    else if (const auto *number = numberOf(workload, field.id))
        QVERIFY(*number == parsePlainNumber(cell));
    else
        QVERIFY(workload.platform == Platform::cloud);
}

void FieldsTest::refusedTextsLeaveTheNumberAsItWas()
{
    WorkloadView workload;
    workload.hours = 3;
    QVERIFY(!setFromText(workload, fieldInfo(Field::hours), "x"));
    QVERIFY(workload.hours == 3.0);
}

/// Whatever a name is compared without says nothing alone.
void FieldsTest::aTextThatSaysNothingIsRefused()
{
    for (const char *text :
         {"",     " ", "\t \r", "\u00a0", "\u200e\u200f", "(R)",  "(tm)", " ( r ) ", "™",  "®",  "\u00ad", "(",
          "(r)x", "x", "-",     "`",      "\x7f",         "\x01", "\xff", "ñ",       " x", "漢", "\u0301", "a(r)"}) {
        WorkloadView workload;
        const bool taken = bool(setFromText(workload, fieldInfo(Field::cpu), text));
        QVERIFY2(taken == !foldText(text).empty(), text);
        QVERIFY(taken == workload.cpu.has_value());
    }
}

HUELLA_TEST(FieldsTest, NoApplication)
} // namespace fields_test
#include "fields_test.moc"
