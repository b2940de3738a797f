// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/beginnings/beginning.h"
#include "core/beginnings/embedded_studies.h"
#include "core/planning/training.h"
#include "core/planning/workload_inputs.h"
#include "core/study/evaluate/evaluate.h"
#include "core/study/file/file.h"
#include "tests/register_test.h"

#include <QFile>
#include <QTest>

#include <set>

using namespace huella;

namespace beginning_test {
namespace {

constexpr Language bothLanguages[] = {Language::en, Language::es};

/// Every text that a person reads in a study.
std::vector<std::string> namesOf(const Study &study)
{
    std::vector<std::string> names{study.title};
    for (const Scenario &scenario : study.scenarios) {
        names.push_back(scenario.name);
        for (const RunPointer &run : scenario.runs) {
            names.push_back(run->name);
            if (!run->note.empty())
                names.push_back(run->note);
        }
    }
    return names;
}

} // namespace

/// Studies to begin with: each can be read, estimated and told apart, in both languages.
class BeginningTest : public QObject {
    Q_OBJECT

private slots:
    void everyFileIsOneInBothLanguages()
    {
        QVERIFY(embeddedStudies().size() >= 5);
        for (const Language language : bothLanguages) {
            for (const EmbeddedText &each : embeddedStudies()) {
                const auto read = readBeginning(each.text, std::string(each.name), language);
                QVERIFY2(read, read ? "" : (std::string(each.name) + ": " + read.error().place).c_str());
                QVERIFY(!read->name.empty() && !read->about.empty());
                QCOMPARE(read->study.language, std::string(codeOf(language)));
            }
            QCOMPARE(builtInBeginnings(language).size(), embeddedStudies().size());
            QCOMPARE(builtInBeginnings(language).front().id, std::string(exampleId));
        }
    }

    void everyOneIsEstimatedWithoutAnError()
    {
        for (const Language language : bothLanguages)
            for (const Beginning &each : builtInBeginnings(language)) {
                QVERIFY2(each.study.runCount() >= 3, each.id.c_str());
                const StudyResult result = Evaluator().central(each.study);
                for (const ScenarioResult &scenario : result.scenarios) {
                    QCOMPARE(scenario.missing, size_t(0));
                    QVERIFY(scenario.emissions.total.value() > 0);
                }
                for (const IssuePointer &issue : result.issues)
                    QVERIFY2(issue->severity != Severity::error, (each.id + ": " + issue->message.key).c_str());
            }
    }

    void everyFigureIsTheCatalogues()
    {
        for (const Beginning &each : builtInBeginnings(Language::en)) {
            const bool sample = each.id == exampleId; // which knows the PUE of its centre
            for (const Scenario &scenario : each.study.scenarios)
                for (const RunPointer &run : scenario.runs) {
                    const Workload &w = run->workload;
                    const DerivationPointer plan = run->derivation(); // of a training: its power follows from the card
                    QVERIFY(!w.cpuTdpPerCoreW && !w.intensityGPerKwh);
                    QVERIFY(!w.gpuTdpW || (plan && plan->value(Field::gpuTdpW)->value == *w.gpuTdpW));
                    QVERIFY2(sample || !w.pue, run->name.c_str());
                }
        }
    }

    void theTrainingIsPlannedFromItsModel()
    {
        const Beginning *training = builtInBeginning("training", Language::en);
        size_t planned = 0;
        for (const Scenario &scenario : training->study.scenarios)
            for (const RunPointer &run : scenario.runs)
                if (run->plan) {
                    const Json &inputs = run->plan->inputs;
                    const auto again = planTraining(trainingPlanOf(inputs), readTyped(inputs), Dataset::builtIn());
                    QVERIFY(again && again->main.workload == run->workload);
                    QVERIFY(*again->main.plan.derivation == *run->plan->derivation);
                    ++planned;
                }
        QCOMPARE(planned, size_t(2)); // at home and in Norway
    }

    void namesAreInTheirLanguage()
    {
        for (const Beginning &english : builtInBeginnings(Language::en)) {
            const Beginning *spanish = builtInBeginning(english.id, Language::es);
            QVERIFY(spanish);
            QVERIFY(spanish->name != english.name && spanish->about != english.about);
            const auto en = namesOf(english.study), es = namesOf(spanish->study);
            QCOMPARE(es.size(), en.size());
            for (size_t i = 0; i < en.size(); ++i)
                QVERIFY2(en[i] != es[i] && !en[i].empty() && !es[i].empty(), en[i].c_str());
        }
    }

    void idsAreTheirOwn()
    {
        for (const Beginning &each : builtInBeginnings(Language::en)) {
            std::set<std::string> ids;
            for (const Scenario &scenario : each.study.scenarios)
                for (const RunPointer &run : scenario.runs)
                    QVERIFY2(ids.insert(run->id).second, run->id.c_str());
            QVERIFY(each.study.unknown == KeptJson());
        }
    }

    void theExampleIsTheSample()
    {
        QFile file(QStringLiteral(HUELLA_SOURCE_DIR "/resources/samples/sample.huella"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        auto sample = readStudy(file.readAll().toStdString(), "sample.huella");
        QVERIFY(sample);
        const Study &example = builtInBeginning(exampleId, Language::en)->study;
        QCOMPARE(example.title, sample->study.title);
        QCOMPARE(example.author, sample->study.author);
        QCOMPARE(example.elsewhere, sample->study.elsewhere);
        QVERIFY(example.scenarios == sample->study.scenarios);
    }

    void aTextInOneLanguageAloneIsRefused()
    {
        const auto read =
            readBeginning(R"({"name": {"en": "Only English"}, "study": {"scenarios": []}})", "x.json", Language::es);
        QVERIFY(!read);
        QCOMPARE(read.error().place, std::string("name"));
    }
};

HUELLA_TEST(BeginningTest, NoApplication)
} // namespace beginning_test
#include "beginning_test.moc"
