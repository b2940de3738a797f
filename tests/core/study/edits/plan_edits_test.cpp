// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Planned runs: what is typed into a plan, what follows from it, and what goes with a training.

#include "core/planning/any_plan.h"
#include "core/study/edits/plan_edits.h"
#include "core/study/edits/several_runs.h"
#include "core/study/evaluate/break_even.h"
#include "core/study/evaluate/evaluate.h"
#include "core/study/file/file.h"
#include "core/study/model/planned_run.h"
#include "core/study/model/variation.h"
#include "tests/register_test.h"

#include <QtTest>

using namespace huella;

namespace plan_edits_test {
namespace {

using Kind = RunPlan::Kind;
const std::string card = "NVIDIA H100 SXM5 80GB";

std::string named(std::string_view part, const std::string &training) { return training + "/" + std::string(part); }

/// A study as a window changes it: each edit is followed by what it means for planned runs.
struct Edited {
    Study study = newStudy({"Baseline", "First"}, "en");

    void apply(Study next) { study = withPlansFollowed(study, std::move(next), named); }
    std::string add(Kind kind, const PlanValues &values)
    {
        const std::string id = nextRunId(study);
        apply(addPlanned(study, "s1", kind, values, "Main"));
        return id;
    }
    void set(const std::string &id, const PlanValues &values) { apply(setPlanInputs(study, id, values)); }
    const Run &run(const std::string &id) const { return *study.run(id); }
    const Run *part(std::string_view part) const
    {
        for (const RunPointer &run : study.scenarios.front().runs)
            if (const auto around = aroundOf(*run); around && around->part == part)
                return run.get();
        return nullptr;
    }
    double kwh(const std::string &id) const
    {
        const StudyResult result = Evaluator().central(study);
        const Estimate *estimate = result.estimate(id);
        return estimate ? estimate->outcome.energy.total.value() : 0;
    }
    QString reason(const std::string &id) const
    {
        const StudyResult result = Evaluator().central(study);
        const RunResult *run = result.run(id);
        return run && !run->answer
                   ? QString::fromStdString(run->answer.error().place + ": " + run->answer.error().message.key)
                   : QString();
    }
    Workload workload(const std::string &id) const { return run(id).workload; }
};

PlanValues sevenBillion()
{
    return {{"parameters", 7e9}, {"tokens", 140e9}, {"gpu", card}, {"gpus", 64.0}, {"zone", std::string("ES")}};
}

PlanValues oneBy(std::string name, PlanValue value) { return {{std::move(name), std::move(value)}}; }

} // namespace

class PlanEditsTest : public QObject {
    Q_OBJECT

private slots:
    /// What is missing is said, and there is no figure, until it is there.
    void aPlanSaysWhatItStillNeeds()
    {
        Edited e;
        const std::string id = e.add(Kind::training, {});
        QCOMPARE(e.reason(id), QString("gpu: error.plan.gpu"));
        e.set(id, oneBy("gpu", card));
        QCOMPARE(e.reason(id), QString("parameters: error.plan.parameters"));
        e.set(id, oneBy("parameters", 7e9));
        QCOMPARE(e.reason(id), QString("tokens: error.plan.tokens"));
        e.set(id, oneBy("epochs", 2.0));
        QCOMPARE(e.reason(id), QString("dataset_tokens: error.plan.dataset"));
        QCOMPARE(e.kwh(id), 0.0);
        e.set(id, oneBy("dataset_tokens", 70e9));
        QCOMPARE(e.reason(id), QString());
        QVERIFY(e.kwh(id) > 0);
    }

    void twiceTheTokensAreTwiceTheEnergy()
    {
        Edited e;
        const std::string id = e.add(Kind::training, sevenBillion());
        const double once = e.kwh(id);
        e.set(id, oneBy("tokens", 280e9));
        QVERIFY(std::abs(e.kwh(id) / once - 2) < 1e-9);
        const double hours = *e.workload(id).hours;
        e.set(id, oneBy("gpus", 128.0)); // more accelerators: the same energy in less time
        QVERIFY(std::abs(e.kwh(id) / once - 2) < 1e-9);
        QVERIFY(std::abs(*e.workload(id).hours / hours - 0.5) < 1e-9);
    }

    /// "Type the hours instead": the same energy, and a utilisation that is worked out.
    void aPlanFromHoursIsThePlanThatDerivedThem()
    {
        Edited e;
        const std::string id = e.add(Kind::training, sevenBillion());
        const double energy = e.kwh(id), hours = *e.workload(id).hours;
        e.set(id, oneBy("hours", hours));
        QVERIFY(std::abs(e.kwh(id) / energy - 1) < 1e-12);
        const auto planned = planOf(e.run(id), Dataset::builtIn()).value();
        QVERIFY(std::abs(planned->training()->mfu - 0.4) < 1e-9);
        QCOMPARE(typedIn(e.run(id)).hours, std::optional(hours));
        e.set(id, oneBy("hours", std::monostate()));
        QCOMPARE(*e.workload(id).hours, hours);
    }

    void byHoursKeepsTheFiguresAsTypedOnes()
    {
        Edited e;
        const std::string id = e.add(Kind::training, sevenBillion());
        const double energy = e.kwh(id);
        e.apply(setPlanKind(e.study, id, std::nullopt));
        QVERIFY(!e.run(id).plan);
        QVERIFY(std::abs(e.kwh(id) / energy - 1) < 1e-12);
        const Study before = e.study;
        e.apply(setPlanKind(e.study, id, std::nullopt));
        QVERIFY(e.study == before);
    }

    /// In the table, by a variation, by pasting: fields are changed from outside of the plan.
    void aFieldChangedElsewhereIsFollowed()
    {
        Edited e;
        const std::string id = e.add(Kind::training, sevenBillion());
        const double hours = *e.workload(id).hours;
        e.apply(setField(e.study, id, Field::gpus, 32.0));
        QVERIFY(std::abs(*e.workload(id).hours / hours - 2) < 1e-9);
        e.apply(setField(e.study, id, Field::gpu, std::string("NVIDIA A100 SXM4 80 GB")));
        QVERIFY(*e.workload(id).hours > 4 * hours);
        e.apply(setField(e.study, id, Field::hours, 100.0)); // typed over
        QCOMPARE(*e.workload(id).hours, 100.0);
        e.apply(setField(e.study, id, Field::zone, std::string("FR")));
        QCOMPARE(*e.workload(id).hours, 100.0);
        e.apply(setField(e.study, id, Field::hours, FieldValue())); // and taken away again
        QVERIFY(*e.workload(id).hours > 4 * hours);
        QCOMPARE(e.workload(id).zone, std::optional(std::string("FR")));
    }

    /// A pilot's own hours are of the part that was done: those of the whole are typed over what was worked out.
    void theTimeOfAPilotIsNotThatOfItsPart()
    {
        Edited e;
        const std::string id = e.add(Kind::pilot, {{"done", 1.0}, {"of", 100.0}, {"hours", 0.2}, {"energy_kwh", 0.03}});
        QVERIFY(std::abs(*e.workload(id).hours - 20) < 1e-9);
        QCOMPARE(typedIn(e.run(id)).hours, std::optional<double>());
        e.apply(setField(e.study, id, Field::hours, 30.0));
        QCOMPARE(*e.workload(id).hours, 30.0);
        QCOMPARE(typedIn(e.run(id)).hours, std::optional(30.0));
        e.set(id, oneBy("of", 50.0));
        QCOMPARE(*e.workload(id).hours, 30.0); // what was typed over it stays
        e.apply(setField(e.study, id, Field::hours, FieldValue()));
        QVERIFY(std::abs(*e.workload(id).hours - 10) < 1e-9);
    }

    void whatGoesWithATrainingComesAndGoesWithItsShare()
    {
        Edited e;
        const std::string id = e.add(Kind::training, sevenBillion());
        const double hours = *e.workload(id).hours;
        e.set(id, {{"development", 0.2}, {"trials", 10.0}, {"trial_share", 0.05}});
        QVERIFY(e.part("development") && e.part("search"));
        QVERIFY(std::abs(*e.part("development")->workload.hours / hours - 0.2) < 1e-9);
        QCOMPARE(e.part("search")->workload.runs, std::optional(10.0));
        QCOMPARE(e.part("development")->name, std::string("Main/planning.part.development"));
        e.apply(renameRun(e.study, e.part("development")->id, "Tries"));
        e.set(id, {{"tokens", 280e9}, {"development", 0.1}});
        QVERIFY(std::abs(*e.part("development")->workload.hours / hours - 0.2) < 1e-9);
        QCOMPARE(e.part("development")->name, std::string("Tries"));
        e.set(id, oneBy("development", std::monostate()));
        QVERIFY(!e.part("development") && e.part("search"));
    }

    void aRunThatGoesWithATrainingKeepsItsOwnPlace()
    {
        Edited e;
        const std::string id = e.add(Kind::training, sevenBillion());
        e.set(id, {{"failed", 0.1}, {"development", 0.2}});
        e.apply(setField(e.study, e.part("failed")->id, Field::zone, std::string("FR")));
        e.apply(setField(e.study, id, Field::zone, std::string("SE")));
        QCOMPARE(e.part("failed")->workload.zone, std::optional(std::string("FR")));
        QCOMPARE(e.part("development")->workload.zone, std::optional(std::string("SE")));
    }

    void removingARunTakesItsShareAway()
    {
        Edited e;
        const std::string id = e.add(Kind::training, sevenBillion());
        e.set(id, {{"failed", 0.1}, {"development", 0.2}});
        e.apply(removeRun(e.study, e.part("failed")->id));
        QVERIFY(!e.part("failed") && e.part("development"));
        e.set(id, oneBy("tokens", 200e9));
        QVERIFY(!e.part("failed"));
        e.apply(removeRun(e.study, id)); // and what goes with it
        QCOMPARE(e.study.runCount(), size_t(1));
    }

    /// While the training has no figure what goes with it has none either.
    void partsWaitForTheirTraining()
    {
        Edited e;
        const std::string id = e.add(Kind::training, sevenBillion());
        e.set(id, oneBy("development", 0.2));
        const double energy = e.kwh(e.part("development")->id);
        e.set(id, oneBy("tokens", std::monostate()));
        QCOMPARE(e.reason(e.part("development")->id), QString("hours: error.plan.around_waits"));
        e.set(id, oneBy("tokens", 140e9));
        QVERIFY(std::abs(e.kwh(e.part("development")->id) / energy - 1) < 1e-12);
    }

    void aCopyOfTheScenarioHasItsOwnTraining()
    {
        Edited e;
        const std::string id = e.add(Kind::training, sevenBillion());
        e.set(id, oneBy("development", 0.5));
        Scenario copy = copyOfScenario(e.study, "s1", "Elsewhere");
        e.apply(addScenario(e.study, varied(copy, {Variation::What::place, "SE"})));
        QCOMPARE(e.study.scenarios[1].runs.size(), e.study.scenarios[0].runs.size());
        const std::string twin = e.study.scenarios[1].runs[1]->id;
        QCOMPARE(e.workload(twin).zone, std::optional(std::string("SE")));
        QCOMPARE(e.workload(twin).hours, e.workload(id).hours);
        e.set(twin, oneBy("tokens", 280e9));
        const Run &part = *e.study.scenarios[1].runs[2];
        QVERIFY(std::abs(*part.workload.hours / *e.workload(twin).hours - 0.5) < 1e-9);
        QCOMPARE(e.part("development")->workload.hours, std::optional(*e.workload(id).hours * 0.5));
    }

    /// Other accelerators take another time: a scenario made by a variation works its plans out anew.
    void aVariedAcceleratorIsPlannedAnew()
    {
        Edited e;
        const std::string id = e.add(Kind::training, sevenBillion());
        e.set(id, oneBy("development", 0.5));
        Scenario copy = copyOfScenario(e.study, "s1", "On A100");
        e.apply(addScenario(e.study, varied(copy, {Variation::What::accelerator, "NVIDIA A100 SXM4 80 GB"})));
        const Scenario &made = e.study.scenarios[1];
        QVERIFY(*made.runs[1]->workload.hours > 2 * *e.workload(id).hours);
        QVERIFY(std::abs(*made.runs[2]->workload.hours / *made.runs[1]->workload.hours - 0.5) < 1e-9);
    }

    void aDuplicateBringsWhatGoesWithIt()
    {
        Edited e;
        const std::string id = e.add(Kind::training, sevenBillion());
        e.set(id, oneBy("development", 0.5));
        const std::string own = e.part("development")->id;
        e.apply(duplicateRun(e.study, id, "Copy"));
        QCOMPARE(e.study.runCount(), size_t(5));
        e.apply(duplicateRun(e.study, own, "Copy of a part"));
        size_t parts = 0;
        for (const RunPointer &run : e.study.scenarios.front().runs)
            parts += aroundOf(*run).has_value();
        e.set(id, oneBy("tokens", 280e9));
        QCOMPARE(parts, size_t(2)); // the copy of a part goes its own way
        parts = 0;
        for (const RunPointer &run : e.study.scenarios.front().runs)
            parts += aroundOf(*run).has_value();
        QCOMPARE(parts, size_t(2)); // the copy of a part goes its own way
    }

    /// Copied and pasted: with its training a part goes with the copy of that one, alone it is a run with typed figures.
    void pastedPartsGoWithThePastedTraining()
    {
        Edited e;
        const std::string id = e.add(Kind::training, sevenBillion());
        e.set(id, oneBy("development", 0.5));
        const Run training = e.run(id), part = *e.part("development");
        e.apply(addRuns(e.study, "s1", {training, part}));
        QCOMPARE(e.study.runCount(), size_t(5));
        const Run &pasted = *e.study.scenarios.front().runs[4];
        QCOMPARE(aroundOf(pasted)->training, e.study.scenarios.front().runs[3]->id);
        e.apply(addRuns(e.study, "s1", {part}));
        QVERIFY(!e.study.scenarios.front().runs[5]->plan);
        QCOMPARE(e.study.scenarios.front().runs[5]->workload.hours, part.workload.hours);
    }

    void aLookAtOtherAcceleratorsPlansAnew()
    {
        Edited e;
        const std::string id = e.add(Kind::training, sevenBillion());
        e.set(id, oneBy("development", 0.5));
        const Scenario &scenario = e.study.scenarios.front();
        const Scenario made = plansFollowed(
            scenario, varied(scenario, {Variation::What::accelerator, "NVIDIA A100 SXM4 80 GB"}), Dataset::builtIn());
        QVERIFY(*made.runs[1]->workload.hours > 2 * *e.workload(id).hours);
        QVERIFY(std::abs(*made.runs[2]->workload.hours / *made.runs[1]->workload.hours - 0.5) < 1e-9);
        QVERIFY(made.runs[1]->workload.gpuTdpW != scenario.runs[1]->workload.gpuTdpW);
    }

    void aModelIsPickedWithItsSetting()
    {
        Edited e;
        const std::string id = e.add(Kind::inference, {});
        QCOMPARE(e.reason(id), QString("model: error.plan.model_missing"));
        const ModelEnergy *row = nullptr;
        for (const ModelEnergy &each : ModelCatalogue::builtIn().measured)
            if (each.model.find("Llama-3.1-8B") != std::string_view::npos && taskOf(each) == ModelTask::chat)
                row = &each;
        QVERIFY(row);
        e.apply(setPlanModel(e.study, id, *row));
        const auto planned = planOf(e.run(id), Dataset::builtIn()).value();
        QCOMPARE(planned->inference()->batch, batchOf(*row));
        QVERIFY(std::abs(planned->inference()->joules / *row->jPerResponse - 1) < 1e-9);
        e.set(id, {{"responses_per_day", 1000.0}, {"months", 12.0}});
        QCOMPARE(e.run(id).repeat->count, 1000.0);
        e.set(id, {{"responses_per_day", std::monostate()}, {"months", std::monostate()}});
        QVERIFY(!e.run(id).repeat);
    }

    /// A scenario with twice the responses, or a recurrence that is edited as of any run.
    void anotherRecurrenceIsAnotherLoad()
    {
        Edited e;
        const std::string id =
            e.add(Kind::inference,
                  {{"model", std::string("Qwen3-8B")}, {"gpu", card}, {"responses_per_day", 1000.0}, {"months", 12.0}});
        const double energy = e.kwh(id);
        Scenario copy = copyOfScenario(e.study, "s1", "Twice");
        e.apply(addScenario(e.study, varied(copy, {Variation::What::repeats, {}, 2})));
        const std::string twin = e.study.scenarios[1].runs[1]->id;
        QVERIFY(std::abs(e.kwh(twin) / energy - 2) < 1e-9);
        e.set(twin, oneBy("batch", 512.0));
        QVERIFY(std::abs(e.run(twin).repeat->count - 2000) < 1e-6);
        e.apply(setRepeat(e.study, id, std::nullopt));
        QVERIFY(!e.run(id).repeat);
        e.set(id, oneBy("batch", 512.0));
        QVERIFY(!e.run(id).repeat);
        e.apply(setRepeat(e.study, id, Recurrence{.count = 3})); // without a load it recurs as any run does
        e.set(id, oneBy("batch", 256.0));
        QCOMPARE(e.run(id).repeat->count, 3.0);
    }

    void useIsComparedWithItsTrainingAndWhatGoesWithIt()
    {
        Edited e;
        const std::string training = e.add(Kind::training, sevenBillion());
        e.set(training, oneBy("development", 0.5));
        const std::string service = e.add(Kind::inference, {{"model", std::string("Llama-3.1-8B")},
                                                            {"responses_per_day", 1000.0},
                                                            {"months", 12.0},
                                                            {"training_run", training}});
        const StudyResult result = Evaluator().central(e.study);
        const auto found = breakEvenOf(result.scenarios.front(), *result.run(service));
        QVERIFY(found);
        QCOMPARE(found->runs, size_t(2));
        QVERIFY(std::abs(found->training.value() / (1.5 * e.kwh(training)) - 1) < 1e-9);
        QVERIFY(std::abs(found->years - found->responses / 1000 / 365.25) < 1e-6 * found->years);
    }

    void nonsenseIsRefusedWhereItStands_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("reason");
        QTest::newRow("no parameters") << "parameters" << 0.0 << "parameters: error.plan.above_to";
        QTest::newRow("more than the peak") << "mfu" << 1.2 << "mfu: error.plan.above_to";
        QTest::newRow("a sparse peak") << "peak_tflops" << 1979.0 << "peak_tflops: error.plan.sparse";
        QTest::newRow("too fast") << "hours" << 1.0 << "hours: error.plan.too_fast";
    }
    void nonsenseIsRefusedWhereItStands()
    {
        QFETCH(QString, name);
        QFETCH(double, value);
        Edited e;
        const std::string id = e.add(Kind::training, sevenBillion());
        e.set(id, oneBy(name.toStdString(), value));
        QTEST(e.reason(id), "reason");
        QCOMPARE(e.kwh(id), 0.0);
    }

    void plannedRunsComeBackFromAFile()
    {
        Edited e;
        const std::string id = e.add(Kind::training, sevenBillion());
        e.set(id, {{"development", 0.5}, {"failed", 0.1}});
        e.set(id, oneBy("tokens", std::monostate())); // not whole
        e.add(Kind::pilot, {{"of", 10.0}, {"epoch_hours", std::vector<double>{0.2, 0.21}}});
        const auto back = readStudy(writeStudy(e.study), "study");
        QVERIFY(back);
        QVERIFY(back->study.scenarios == e.study.scenarios);
    }
};

HUELLA_TEST(PlanEditsTest, NoApplication)
} // namespace plan_edits_test
#include "plan_edits_test.moc"
