// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/report/report_fixture.h"
#include "tests/register_test.h"

using namespace huella;

namespace whole_machines_test {
namespace {

/// One run on a machine with typed watts; and, where asked for, another on parts alone.
Study onMachines(bool andParts)
{
    using enum Field;
    Study study =
        setFields(plainStudy(), "r1", {{machines, 2.0}, {machineIdleW, 100.0}, {machineFullW, 300.0}, {cpuUsage, 0.5}});
    if (andParts) {
        study = duplicateRun(study, "r1", "On parts");
        for (const Field field : {machines, machineIdleW, machineFullW})
            study = setField(study, "r2", field, FieldValue());
    }
    return study;
}

bool holds(const Document &report, const char *text) { return textOf(report).find(text) != std::string::npos; }

} // namespace

class WholeMachinesTest : public QObject {
    Q_OBJECT

private slots:
    void theReportSaysThatTheirIdlePowerCounts()
    {
        const Document english = reportOfEveryRecipe(onMachines(false), Language::en);
        QVERIFY(holds(english, "2 whole machines"));
        QVERIFY(holds(english, "Machine, idle"));
        QVERIFY(holds(english, "Idle power of a whole machine; its board, fans, disks and power supply | counted"));
        const Document spanish = reportOf(onMachines(false), "full", Language::es);
        QVERIFY(holds(spanish, "máquinas enteras"));
        QVERIFY(holds(spanish, "Máquina a plena carga"));
    }

    void theBoundarySaysWhichRunsItIs()
    {
        const auto sentence = [](const Study &study) { return textOf(reportOf(study, "acl", Language::en)); };
        const std::string all = sentence(onMachines(false)), some = sentence(onMachines(true)),
                          none = sentence(plainStudy());
        QVERIFY(all.find("electricity of whole machines, their idle power") != std::string::npos);
        QVERIFY(some.find("of some runs that of whole machines with their idle power") != std::string::npos);
        QVERIFY(none.find("idle power") == std::string::npos);
        const Document mixed = reportOfEveryRecipe(onMachines(true), Language::en);
        QVERIFY(holds(mixed, "counted of runs on whole machines"));
    }
};

HUELLA_TEST(WholeMachinesTest, NoApplication)
} // namespace whole_machines_test
#include "whole_machines_test.moc"
