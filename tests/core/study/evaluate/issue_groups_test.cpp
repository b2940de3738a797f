// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/edits/edits.h"
#include "core/study/evaluate/issue_groups.h"
#include "tests/register_test.h"

#include <QTest>

#include <array>

using namespace huella;

namespace issue_groups_test {
namespace {

/// Runs that give their cores only, so that they share most issues.
Study studyOf(int runs)
{
    Study study = newStudy({"Baseline", "Run 1"}, "en");
    for (int i = 2; i <= runs; ++i)
        study = addRun(study, "s1", "Run " + std::to_string(i));
    for (const RunPointer &run : std::vector<RunPointer>(study.scenarios.front().runs))
        study = setFields(study, run->id, {{Field::hours, 10.0}, {Field::cores, 8.0}});
    return study;
}

std::vector<IssueGroup> groupsOf(const Study &study) { return groupedIssues(Evaluator().central(study)); }

size_t placesIn(const std::vector<IssueGroup> &groups)
{
    size_t count = 0;
    for (const IssueGroup &group : groups)
        count += group.places.size();
    return count;
}

} // namespace

class IssueGroupsTest : public QObject {
    Q_OBJECT

private slots:
    void runsThatShareAnIssueShareALine()
    {
        const auto one = groupsOf(studyOf(1)), four = groupsOf(studyOf(4));
        QVERIFY(one.size() > 2);
        QCOMPARE(four.size(), one.size());
        for (const IssueGroup &group : four)
            QCOMPARE(group.places.size(), size_t(4));
    }

    void copiesOfScenariosMakeNoneMore()
    {
        Study study = studyOf(4);
        study = setField(study, "r2", Field::memoryGb, 64.0);
        const auto before = groupsOf(study);
        for (int i = 0; i < 3; ++i)
            study = addScenario(study, copyOfScenario(study, "s1", "Copy"));
        const auto after = groupsOf(study);
        QCOMPARE(after.size(), before.size());
        QCOMPARE(placesIn(after), 4 * placesIn(before));
        QCOMPARE(after.front().places.front().scenario, std::string("s1"));
        QCOMPARE(after.front().places.back().scenario, std::string("s4"));
    }

    void whatDiffersStaysApart()
    {
        Study study = studyOf(2);
        study = setField(study, "r1", Field::zone, std::string("Narnia"));
        study = setField(study, "r2", Field::zone, std::string("Oz"));
        size_t names = 0;
        for (const IssueGroup &group : groupsOf(study))
            names += group.issue->message.key.starts_with("error.name.");
        QCOMPARE(names, size_t(2));
    }

    void everyUnknownNameOfARunIsSaid()
    {
        Study study = newStudy({"Baseline", "Run 1"}, "en"); // without a run time too
        study = setFields(study, "r1",
                          {{Field::zone, std::string("Narnia")},
                           {Field::cpu, std::string("Oz")},
                           {Field::gpu, std::string("Utopia")}});
        QStringList fields;
        for (const IssueGroup &group : groupsOf(study))
            fields << QString::fromStdString(group.issue->field);
        QCOMPARE(fields, (QStringList{"hours", "cpu", "gpu", "zone"}));
    }

    void aRunThatWaitsHasNoAnswerUntilItIsOver()
    {
        const Study study = studyOf(2);
        Evaluator evaluator;
        const double whole = evaluator.central(study).scenarios.front().emissions.total.value();
        const StudyResult waiting = evaluator.central(study, std::array{Waiting{"r1", "zone"}});
        QVERIFY(!waiting.estimate("r1") && waiting.estimate("r2"));
        QCOMPARE(waiting.scenarios.front().missing, size_t(1));
        QCOMPARE(waiting.issues.front()->field, std::string("zone"));
        QCOMPARE(waiting.scenarios.front().emissions.total.value(), whole / 2);
        QCOMPARE(evaluator.central(study).scenarios.front().emissions.total.value(), whole);
    }
};

HUELLA_TEST(IssueGroupsTest, NoApplication)
} // namespace issue_groups_test
#include "issue_groups_test.moc"
