// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/report/report_fixture.h"
#include "tests/register_test.h"

using namespace huella;

namespace interval_test {

class IntervalTest : public QObject {
    Q_OBJECT

private slots:
    /// A report is read by people who may never have seen the command line.
    void issuesSendToFieldsAndToNoOption()
    {
        const Study study = setField(plainStudy(), "r1", Field::cpu, std::string("Nonsuch 9999"));
        for (const Language language : {Language::en, Language::es}) {
            const std::string report = plainText(reportOfBlocks(study, {recipeBlock("table.issues")}, language));
            QVERIFY(report.find("Nonsuch 9999") != std::string::npos);
            QVERIFY2(report.find("--") == std::string::npos, report.c_str());
        }
    }
};

HUELLA_TEST(IntervalTest, NoApplication)
} // namespace interval_test
#include "interval_test.moc"
