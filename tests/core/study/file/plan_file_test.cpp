// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/training.h"
#include "core/study/edits/edits.h"
#include "core/study/evaluate/evaluate.h"
#include "core/study/file/file.h"
#include "tests/core/workload/workload_text.h"
#include "tests/register_test.h"

#include <QTest>

using namespace huella;

namespace plan_file_test {
namespace {

PlannedTraining training()
{
    TrainingPlan plan;
    plan.parameters = 7e9, plan.tokens = 140e9;
    return planTraining(plan, workloadOf("gpu=NVIDIA H100 SXM5 80GB; gpus=64; pue=1.35; zone=ES"), Dataset::builtIn())
        .value();
}

Study planned()
{
    const PlannedTraining made = training();
    return changeRun(newStudy({"Baseline", "Training"}, "en"), "r1", [&](Run &run) {
        run.workload = made.main.workload;
        run.plan = made.main.plan;
    });
}

bool drawsTime(const Study &study)
{
    const StudyResult result = Evaluator().evaluate(study, 1000);
    const auto &spreads = result.estimate("r1")->spreads;
    return std::any_of(spreads.begin(), spreads.end(),
                       [](const Spread &each) { return each.target == Spread::Target::hours; });
}

QString refused(std::string text, const std::string &from, const std::string &to)
{
    const auto at = text.find(from);
    if (at == std::string::npos)
        return "not there: " + QString::fromStdString(from);
    const auto read = readStudy(text.replace(at, from.size(), to), "a.huella");
    return read ? QString() : QString::fromStdString(read.error().place + ": " + read.error().message.key);
}

} // namespace

/// The plan of a run in a study: kept as it was typed, and what was derived from it known as such.
class PlanFileTest : public QObject {
    Q_OBJECT

private slots:
    void readsBackToTheSameStudy();
    void derivedFiguresAreDrawn();
    void whatIsTypedAfterwardsIsTyped();
    void copiesKeepThePlan();
    void unknownFieldsAreKept();
    void bandsAreCarried();
    void wrongPlansAreRefusedWithTheirPlace();
};

void PlanFileTest::readsBackToTheSameStudy()
{
    const Study study = planned();
    const std::string text = writeStudy(study);
    const auto read = readStudy(text, "a.huella");
    QVERIFY2(read, read ? "" : (read.error().place + read.error().message.key).c_str());
    QVERIFY(*read->study.run("r1") == *study.run("r1"));
    QCOMPARE(writeStudy(read->study), text);
    const Json kept = read->study.run("r1")->plan->inputs;
    QCOMPARE(trainingPlanOf(kept).parameters, std::optional(7e9));
}

void PlanFileTest::derivedFiguresAreDrawn()
{
    const auto read = readStudy(writeStudy(planned()), "a.huella");
    const StudyResult result = Evaluator().central(read->study);
    QVERIFY(result.estimate("r1")->inputs.hours.origin.kind == OriginKind::derived);
    QVERIFY(drawsTime(read->study));
}

void PlanFileTest::whatIsTypedAfterwardsIsTyped()
{
    const Study typed = setField(planned(), "r1", Field::hours, 100.0);
    QVERIFY(!drawsTime(typed));
    const auto read = readStudy(writeStudy(typed), "a.huella");
    QVERIFY(!drawsTime(read->study));
    QVERIFY(read->study.run("r1")->plan.has_value()); // what was typed before can be seen
    const Study back = setField(typed, "r1", Field::hours, *planned().run("r1")->workload.hours);
    QVERIFY(drawsTime(back));
}

void PlanFileTest::copiesKeepThePlan()
{
    const Study two = duplicateRun(planned(), "r1", "Copy");
    QVERIFY(two.run("r2")->plan == two.run("r1")->plan);
}

void PlanFileTest::unknownFieldsAreKept()
{
    std::string text = writeStudy(planned());
    text.replace(text.find("\"kind\": \"training\""), 18, "\"kind\": \"training\", \"later\": [1]");
    const auto read = readStudy(text, "a.huella");
    QVERIFY(read && writeStudy(read->study).find("\"later\"") != std::string::npos);
}

void PlanFileTest::bandsAreCarried()
{
    const std::string text = writeStudy(planned());
    for (const char *band : {"\"mfu.llm-a100-h100\"", "\"host.training\"", "\"power.training\""})
        QVERIFY2(text.find("\"id\": " + std::string(band)) != std::string::npos, band);
}

void PlanFileTest::wrongPlansAreRefusedWithTheirPlace()
{
    const std::string text = writeStudy(planned());
    const QString plan = QStringLiteral("scenarios[0].runs[0].plan.");
    QCOMPARE(refused(text, "\"kind\": \"training\"", "\"kind\": \"holiday\""),
             "a.huella: " + plan + "kind: error.study.word");
    QCOMPARE(refused(text, "\"field\": \"hours\"", "\"field\": \"zone\""),
             "a.huella: " + plan + "drawn[0].field: error.study.plan_field");
    QCOMPARE(refused(text, "\"low\": 0.8,", "\"low\": -1,"),
             "a.huella: " + plan + "drawn[0].low: error.study.plan_range");
    QCOMPARE(refused(text, "\"derived\": {", "\"derived\": {\"zone\": 1,"),
             "a.huella: " + plan + "derived.zone: error.study.plan_field");
}

HUELLA_TEST(PlanFileTest, NoApplication)

} // namespace plan_file_test
#include "plan_file_test.moc"
