// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/edits/edits.h"
#include "core/study/file/file.h"
#include "core/study/model/difference.h"
#include "tests/core/base/growth.h"
#include "tests/register_test.h"

#include <QTest>

using namespace huella;

namespace difference_test {
namespace {

using Names = std::vector<std::string>;

Study twoRuns() { return addRun(newStudy({"Baseline", "First"}, "en"), "s1", "Second"); }

Study readBack(const Study &study) { return readStudy(writeStudy(study), "x")->study; }

} // namespace

class DifferenceTest : public QObject {
    Q_OBJECT

private slots:
    void theSameStudyDoesNotDiffer()
    {
        QVERIFY(differenceOf(twoRuns(), twoRuns()) == StudyDifference());
        // its copies of the catalogue are others after reading
        Study used = setField(twoRuns(), "r1", Field::zone, std::string("ES"));
        QVERIFY(differenceOf(readBack(used), readBack(used)) == StudyDifference());
    }

    void runsAreNamed()
    {
        Study after = setField(twoRuns(), "r2", Field::hours, 3.0);
        after = addRun(removeRun(after, "r1"), "s1", "Third");
        const StudyDifference differs = differenceOf(twoRuns(), after);
        QVERIFY(differs.changedRuns == Names{"Second"});
        QVERIFY(differs.removedRuns == Names{"First"});
        QVERIFY(differs.addedRuns == Names{"Third"});
        QVERIFY(!differs.report && !differs.properties);
    }

    void scenariosAreNamed()
    {
        const Study before = twoRuns();
        Study after = addScenario(before, copyOfScenario(before, "s1", "Other"));
        after = renameScenario(after, "s1", "Now");
        const StudyDifference differs = differenceOf(before, after);
        QVERIFY(differs.addedScenarios == Names{"Other"});
        QVERIFY(differs.changedScenarios == Names{"Now"});
        QVERIFY(differs.changedRuns.empty());
        QVERIFY(differenceOf(after, before).removedScenarios == Names{"Other"});
    }

    void reportAndPropertiesAreToldApart()
    {
        Report report;
        report.templateName = "other";
        const StudyDifference ofReport = differenceOf(twoRuns(), setReport(twoRuns(), report));
        QVERIFY(ofReport.report && !ofReport.properties);
        const StudyDifference ofTitle = differenceOf(twoRuns(), setTitle(twoRuns(), "Title"));
        QVERIFY(!ofTitle.report && ofTitle.properties);
        Study seeded = twoRuns(), ofEdition = twoRuns();
        ++seeded.seed;
        ofEdition.edition = "2020-01";
        QVERIFY(differenceOf(twoRuns(), seeded).properties && differenceOf(twoRuns(), ofEdition).properties);
    }

    /// The first one is the baseline: in another order all differences are others.
    void theOrderOfScenariosCounts()
    {
        Study before = addScenario(twoRuns(), copyOfScenario(twoRuns(), "s1", "Other"));
        before = addScenario(before, copyOfScenario(before, "s1", "Third"));
        const StudyDifference moved = differenceOf(before, moveScenario(before, "s1", 1));
        QVERIFY(moved.order);
        StudyDifference nothingElse;
        nothingElse.order = true;
        QVERIFY(moved == nothingElse);
        QVERIFY(!differenceOf(before, removeScenario(before, "s2")).order); // those that are left stand as they stood
        QVERIFY(!differenceOf(removeScenario(before, "s2"), before).order);
        QVERIFY(differenceOf(before, removeScenario(moveScenario(before, "s1", 1), "s3")).order);
    }

    void manyScenariosTakeTimeByTheirNumber()
    {
        const auto studyOf = [](size_t n) {
            Study study = twoRuns();
            study.scenarios.front().runs.clear();
            for (size_t i = 2; i < n; ++i)
                study.scenarios.push_back(
                    {.id = "s" + std::to_string(i), .name = "Scenario", .runs = {}, .dataset = {}});
            return study;
        };
        const double growth = growthOf(2000, [&](size_t n) {
            const Study study = studyOf(n);
            QVERIFY(differenceOf(study, study) == StudyDifference());
        });
        QVERIFY2(growth < mostGrowth, QByteArray::number(growth).constData());
    }
};

HUELLA_TEST(DifferenceTest, QCoreApplication)
} // namespace difference_test
#include "difference_test.moc"
