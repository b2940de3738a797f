// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/edits/edits.h"
#include "core/study/evaluate/evaluate.h"
#include "tests/register_test.h"

#include <QTest>

#include <random>

using namespace huella;

namespace evaluate_test {
namespace {

Study threeRuns()
{
    Study study = newStudy({"Baseline", "one"}, "en");
    study = setField(study, "r1", Field::cpu, std::string("Intel Xeon E5-2683 v4"));
    study = setField(study, "r1", Field::hours, 10.0);
    study = setField(study, "r1", Field::memoryGb, 32.0);
    study = setField(study, "r1", Field::zone, std::string("ES"));
    study = duplicateRun(study, "r1", "two");
    study = setField(study, "r2", Field::hours, 7.0);
    study = duplicateRun(study, "r2", "three");
    return setField(study, "r3", Field::zone, std::string("FR"));
}

const ScenarioResult &only(const StudyResult &result) { return result.scenarios.front(); }

} // namespace

class EvaluateTest : public QObject {
    Q_OBJECT

private slots:
    void aTotalIsTheSumOfItsRuns()
    {
        Evaluator evaluator;
        const auto result = evaluator.evaluate(threeRuns());
        double grams = 0;
        for (const auto &run : only(result).runs)
            grams += run->estimate()->outcome.emissions.total.value();
        QVERIFY(std::abs(only(result).emissions.total.value() - grams) <= 1e-12 * grams);
        const auto &parts = only(result).emissions;
        QVERIFY(std::abs((parts.cpu + parts.gpu + parts.memory).value() - grams) <= 1e-12 * grams);
    }

    void theOrderOfRunsNeverMatters()
    {
        Study study = threeRuns();
        Evaluator first, second;
        const auto before = first.evaluate(study);
        study = moveRun(moveRun(study, "r1", 1), "r3", -1);
        const auto after = second.evaluate(study);
        QCOMPARE(only(after).emissions.total.value(), only(before).emissions.total.value());
        QVERIFY(only(after).range == only(before).range);
    }

    /// A run by itself, whatever it is called, copied from or beside: as `estimate` has it.
    void aRunHasTheIntervalOfItsEstimate()
    {
        const Study study = threeRuns();
        const Dataset &dataset = Dataset::builtIn();
        for (const Run *run : {study.run("r1"), study.run("r2"), study.run("r3")}) {
            auto other = std::make_shared<Run>(*run);
            other->id = "some-id";
            other->lineage = "of-another";
            Study alone = study;
            alone.scenarios.front().runs = {other};
            Draws draws(study.seed);
            const Range expected = estimate(run->workload, dataset, draws)->range;
            const auto ofMany = Evaluator().evaluate(study), ofOne = Evaluator().evaluate(alone);
            QVERIFY(ofMany.estimate(run->id)->range == expected);
            QVERIFY(ofOne.estimate("some-id")->range == expected);
            QVERIFY(only(ofOne).range == expected); // the scenario is the run
        }
    }

    /// But runs of different lineage are independent where they are added or compared.
    void lineagesStayApartInSums()
    {
        Study study = threeRuns();
        study.scenarios.front().runs.pop_back();
        const Range shared = only(Evaluator().evaluate(study)).range;
        study = changeRun(study, "r2", [](Run &run) { run.lineage = "r2"; });
        const Range apart = only(Evaluator().evaluate(study)).range;
        QVERIFY(apart.emissionsG.high - apart.emissionsG.low < shared.emissionsG.high - shared.emissionsG.low);
    }

    /// Shared errors do not average out: twice the same run is as uncertain as one of twice the length.
    void duplicatesShareTheirUncertainty()
    {
        Study twice = newStudy({"Baseline", "one"}, "en");
        twice = setField(twice, "r1", Field::cpu, std::string("Intel Xeon E5-2683 v4"));
        twice = setField(twice, "r1", Field::zone, std::string("ES"));
        Study longer = setField(twice, "r1", Field::hours, 20.0);
        twice = duplicateRun(setField(twice, "r1", Field::hours, 10.0), "r1", "two");
        Evaluator a, b;
        const auto sum = a.evaluate(twice);
        const auto one = b.evaluate(longer);
        QVERIFY(std::abs(only(sum).range.emissionsG.low / only(one).range.emissionsG.low - 1) < 1e-5);
        QVERIFY(std::abs(only(sum).range.emissionsG.high / only(one).range.emissionsG.high - 1) < 1e-5);
    }

    void aRunThatCannotBeEstimatedIsAnErrorAndIsCounted()
    {
        Study study = threeRuns();
        study = setField(study, "r2", Field::hours, FieldValue());
        Evaluator evaluator;
        const auto result = evaluator.evaluate(study);
        QCOMPARE(only(result).missing, size_t(1));
        QVERIFY(result.issues.front()->severity == Severity::error); // the gravest first
        QCOMPARE(QString::fromStdString(result.issues.front()->run), QStringLiteral("r2"));
        QCOMPARE(QString::fromStdString(result.issues.front()->field), QStringLiteral("hours"));
    }

    void onlyWhatChangedIsEstimatedAgain()
    {
        Evaluator evaluator;
        const Study study = threeRuns();
        const auto before = evaluator.evaluate(study);
        const auto after = evaluator.evaluate(setField(study, "r2", Field::hours, 8.0));
        QVERIFY(before.scenarios[0].runs[0] == after.scenarios[0].runs[0]); // the very same result
        QVERIFY(before.scenarios[0].runs[1] != after.scenarios[0].runs[1]);
    }

    void anEmptyStudyHasNoTotals()
    {
        Evaluator evaluator;
        Study study = removeRun(newStudy({"Baseline", "one"}, "en"), "r1");
        const auto result = evaluator.evaluate(study);
        QCOMPARE(only(result).emissions.total.value(), 0.0);
        QVERIFY(only(result).range.shares.empty());
    }

    /// Undoing an edit by its opposite gives the first study back, whatever came before.
    void editsLeaveEverythingElseAlone()
    {
        std::mt19937 random(2026);
        const Study study = threeRuns();
        for (int i = 0; i < 200; ++i) {
            const FieldInfo &field = allFields()[random() % allFields().size()];
            const std::string run = "r" + std::to_string(1 + random() % 3);
            const FieldValue before = fieldValue(study.run(run)->workload, field.id);
            const FieldValue other = field.kind == FieldInfo::Kind::number ? FieldValue(0.25)
                                     : field.kind == FieldInfo::Kind::text ? FieldValue(std::string("x"))
                                                                           : FieldValue(std::string("cloud"));
            const Study changed = setField(study, run, field.id, other);
            QVERIFY(setField(changed, run, field.id, before) == study);
            for (const char *rest : {"r1", "r2", "r3"})
                if (rest != run)
                    QVERIFY(changed.run(rest) == study.run(rest)); // shared, not copied
        }
    }

    void anUnknownIdChangesNothing()
    {
        const Study study = threeRuns();
        QVERIFY(setField(study, "r9", Field::hours, 1.0) == study);
        QVERIFY(removeRun(study, "r9") == study);
        QVERIFY(duplicateRun(study, "r9", "x") == study);
        QVERIFY(moveRun(study, "r1", -1) == study);
        QVERIFY(addRun(study, "s9", "x") == study);
    }
};

HUELLA_TEST(EvaluateTest, NoApplication)
} // namespace evaluate_test
#include "evaluate_test.moc"
