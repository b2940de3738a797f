// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/beginnings/case_words.h"
#include "core/beginnings/embedded_studies.h"
#include "core/planning/inference.h"
#include "core/planning/training.h"
#include "core/planning/workload_inputs.h"
#include "core/study/evaluate/evaluate.h"
#include "tests/register_test.h"

#include <QTest>

using namespace huella;

namespace published_case_test {
namespace {

constexpr Language bothLanguages[] = {Language::en, Language::es};
QString toQString(const std::string &text) { return QString::fromStdString(text); }

/// The plan of a run, carried out again from what was typed.
Planned plannedAgain(const Run &run)
{
    const Json inputs = run.plan->inputs;
    const Dataset &dataset = Dataset::builtIn();
    if (run.plan->kind == RunPlan::Kind::training)
        return planTraining(trainingPlanOf(inputs), readTyped(inputs), dataset)->main;
    return planInference(inferencePlanOf(inputs), readTyped(inputs), dataset)->main;
}
Workload plannedWorkload(const Run &run) { return plannedAgain(run).workload; }
DerivationPointer derivationOf(const Run &run) { return plannedAgain(run).plan.derivation; }

} // namespace

/// Cases that somebody published: ours lies as near to their figure as the case says.
class PublishedCaseTest : public QObject {
    Q_OBJECT

private slots:
    void everyFileIsOneInBothLanguages()
    {
        QVERIFY(embeddedCases().size() >= 13);
        for (const Language language : {Language::en, Language::es}) {
            QCOMPARE(publishedCases(language).size(), embeddedCases().size());
            for (const PublishedCase &each : publishedCases(language)) {
                QVERIFY(!each.why.empty() && !each.source.empty() && !each.printed.empty());
                QVERIFY(each.url.starts_with("https://"));
                for (const IssuePointer &issue : Evaluator().central(each.beginning.study).issues)
                    QVERIFY2(issue->severity != Severity::error, issue->message.key.c_str());
            }
        }
    }

    /// What was printed, as far as it has digits; or not, and then the page says why, and how far from it.
    void oursIsWhatWasPrintedOrThePageSaysWhy()
    {
        for (const PublishedCase &each : publishedCases(Language::en)) {
            const double ours = oursOf(each);
            const QString said = toQString(each.beginning.id + " ") + QString::number(ours, 'g', 12);
            QVERIFY2(each.published > 0 && each.rounding > 0, qPrintable(said));
            if (insideRounding(each, ours))
                continue;
            QVERIFY2(std::abs(ours - each.published) <= each.within * each.published, qPrintable(said));
            for (const Language language : bothLanguages) {
                const Wording &words = Wording::of(language);
                QVERIFY2(differenceInWords(each, ours, words) != words("cases.same"), qPrintable(said));
            }
        }
    }

    /// How many of them are the published figure to its last digit: a change of the formula or the data shows here.
    void mostAreTheSameAsTheyWerePrinted()
    {
        QStringList other;
        for (const PublishedCase &each : publishedCases(Language::en))
            if (!insideRounding(each, oursOf(each)))
                other << toQString(each.beginning.id);
        QCOMPARE(other, QStringList({"gpt-3", "t5", "bloom-whole", "llama-3.1"}));
    }

    void whatIsBesideAFigureIsInItsUnitAndLanguage()
    {
        const auto oursIn = [](std::string_view id, Language language) {
            for (const PublishedCase &each : publishedCases(language))
                if (each.beginning.id == id)
                    return oursInWords(each, oursOf(each), Wording::of(language));
            return std::string();
        };
        QCOMPARE(oursIn("t5", Language::en), std::string("85.3279\u00a0MWh"));
        QCOMPARE(oursIn("t5", Language::es), std::string("85,3279\u202fMWh"));
        QCOMPARE(oursIn("gemini-prompt", Language::en), std::string("0.239582\u00a0Wh"));
        QCOMPARE(oursIn("gwas", Language::es), std::string("346\u202fvuelos"));
        QCOMPARE(oursIn("canary-islands", Language::en), std::string("763.09\u00a0g CO₂e/kWh"));
        QCOMPARE(oursIn("bloom-whole", Language::en), std::string("39.321\u00a0t"));
    }

    /// Whoever opens it still sees what was published and why ours is another, in the note of its first run.
    void theStudyKeepsWhatWasPublished()
    {
        for (const Language language : bothLanguages)
            for (const PublishedCase &each : publishedCases(language)) {
                const Study study = studyOf(each, Wording::of(language));
                const std::string &note = study.scenarios.front().runs.front()->note;
                for (const std::string &part : {each.printed, each.source, each.why})
                    QVERIFY2(note.find(part) != std::string::npos, note.c_str());
                QVERIFY(note.find('{') == std::string::npos);
                QCOMPARE(study.language, std::string(codeOf(language)));
                PublishedCase opened = each;
                opened.beginning.study = study;
                QCOMPARE(oursOf(opened), oursOf(each));
            }
    }

    /// A planned run's figures are those that its plan comes to now.
    void plansComeToTheFiguresOfTheirRuns()
    {
        size_t plans = 0;
        for (const PublishedCase &each : publishedCases(Language::en))
            for (const Scenario &scenario : each.beginning.study.scenarios)
                for (const RunPointer &run : scenario.runs)
                    if (run->plan) {
                        ++plans;
                        const Workload again = plannedWorkload(*run);
                        QCOMPARE(again, run->workload);
                        QCOMPARE(*run->plan->derivation, *derivationOf(*run));
                    }
        QVERIFY(plans >= 6);
    }
};

HUELLA_TEST(PublishedCaseTest, NoApplication)

} // namespace published_case_test
#include "published_case_test.moc"
