// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/report/recipes/recipe_parts.h"
#include "tests/core/report/report_fixture.h"
#include "tests/register_test.h"

#include "core/report/recipes/ai_work.h"

using namespace huella;

namespace ai_report_test {
namespace {

using namespace recipe_parts;

/// Looks at the study as a part of a report does.
template <class Look> void lookAt(const Study &study, Language language, Look look)
{
    const StudyResult result = Evaluator().evaluate(study, 1000);
    const Dataset dataset = datasetOf(study);
    const ReportContext about{study, result, dataset, Wording::of(language), fixedDate, fixedVersion};
    recipes::Used used;
    int figures = 0;
    look(recipes::RecipeContext(about, result.scenarios.front(), used, figures));
}

/// Without the spaces that hold a unit to its number.
QString plainSpaces(const std::string &text)
{
    return QString::fromStdString(text).replace(QChar(0xa0), u' ').replace(QChar(0x202f), u' ');
}

QString wordsOf(const Study &study, const std::string &id, Language language)
{
    return plainSpaces(plainText(reportOf(study, id, language)));
}

} // namespace

/// Trainings and models in use beside their energy: operations, tokens, answers.
class AiReportTest : public QObject {
    Q_OBJECT

private slots:
    void theOperationsAreThoseOfThePlan()
    {
        lookAt(aiStudy(), Language::en, [](const recipes::RecipeContext &context) {
            const auto trainings = recipes::trainingsOf(context);
            QCOMPARE(trainings.size(), size_t(1)); // what goes with it is a share of it
            QCOMPARE(trainings.front().modelFlop, 6 * 3e9 * 60e9);
            QCOMPARE(trainings.front().tokens, 60e9);
            QVERIFY(std::abs(trainings.front().mfu - 0.4) < 1e-9);
        });
    }

    /// What a person changes counts: the same operations in twice the time are half of the peak's share and twice the energy.
    void slowerIsALowerShareOfThePeak()
    {
        const Study study = aiStudy();
        const double hours = *study.scenarios.front().runs.front()->workload.hours;
        double kwh = 0;
        lookAt(study, Language::en, [&kwh](const auto &context) { kwh = recipes::trainingsOf(context).front().kwh(); });
        lookAt(setField(study, "r1", Field::hours, 2 * hours), Language::en, [kwh](const auto &context) {
            const recipes::TrainingWork slow = recipes::trainingsOf(context).front();
            QVERIFY(std::abs(slow.mfu - 0.2) < 1e-9);
            QCOMPARE(slow.modelFlop, 6 * 3e9 * 60e9);
            QVERIFY(std::abs(slow.kwh() / kwh - 2) < 1e-9);
        });
    }

    void answersOutweighTheTrainingWhereTheirEnergyIsTheSame()
    {
        lookAt(aiStudy(), Language::en, [](const recipes::RecipeContext &context) {
            const auto services = recipes::servicesOf(context);
            QCOMPARE(services.size(), size_t(1));
            QVERIFY(std::abs(services.front().responses - 50000 * 365.25) < 1);
            QVERIFY(services.front().tokens > 100 && services.front().tokens < 1000);
            const double even = recipes::trainingAndAnswers(context)->even;
            const double each = services.front().whPerResponse() / 1000;
            QVERIFY(std::abs(even * each / recipes::trainingKwh(context) - 1) < 1e-9);
        });
    }

    void tablesHaveOperationsAndEnergySideBySide()
    {
        const Document report =
            reportOfBlocks(aiStudy(), {recipeBlock("table.trainings"), recipeBlock("table.services")}, Language::en);
        const auto tables = partsOf<Table>(report);
        QCOMPARE(tables.size(), size_t(2));
        QCOMPARE(tables[0].rows.size(), size_t(1));
        const auto cell = [&tables](size_t table, size_t column) {
            return plainSpaces(tables[table].rows.front()[column].text());
        };
        QCOMPARE(cell(0, 1), QStringLiteral("3"));
        QCOMPARE(cell(0, 2), QStringLiteral("60"));
        QCOMPARE(cell(0, 3), QStringLiteral("1.08 × 10²¹"));
        QCOMPARE(cell(0, 4), QStringLiteral("40%"));
        QCOMPARE(cell(1, 1), QStringLiteral("meta-llama/Meta-Llama-3.1-8B-Instruct"));
    }

    void aStudyWithoutAPlanGetsASentence()
    {
        const Study study = sampleStudy();
        QVERIFY(reportOfBlocks(study, {recipeBlock("table.trainings"), recipeBlock("table.services")}, Language::en)
                    .blocks.empty());
        for (const char *id : {"model-card", "ai-footprint"}) {
            QVERIFY(wordsOf(study, id, Language::en).contains("No run of this study is planned as a training"));
            QVERIFY(wordsOf(study, id, Language::es).contains("Ninguna ejecución de este estudio está planteada"));
            QVERIFY(!wordsOf(aiStudy(), id, Language::en).contains("No run of this study is planned as a training"));
        }
    }

    /// Hugging Face asks for grams; a file for machines has a point and no groups in any language.
    void theModelCardHasGrams()
    {
        const Study study = aiStudy();
        const StudyResult result = Evaluator().central(study);
        const double grams = result.scenarios.front().emissions.total.value()
                             - result.estimate("r5")->outcome.emissions.total.value(); // the answers are no training
        for (const Language language : {Language::en, Language::es}) {
            const QString text = wordsOf(study, "model-card", language);
            static const QRegularExpression field(
                QStringLiteral("\\{emissions: ([0-9.]+), source: \"Huella 1\\.2\\.3"));
            const auto match = field.match(text);
            QVERIFY2(match.hasMatch(), qPrintable(text));
            QVERIFY(std::abs(match.captured(1).toDouble() / grams - 1) < 5e-4);
            const bool english = language == Language::en;
            QVERIFY(text.contains(english
                                      ? QStringLiteral("hardware_used: \"8 NVIDIA A100 SXM4 80 GB accelerators\"}")
                                      : QStringLiteral("hardware_used: \"8 aceleradores NVIDIA A100 SXM4 80 GB\"}")));
        }
    }

    void theChecklistsTakeTheirTimeAndHardwareFromThePlan()
    {
        for (const char *id : {"neurips", "acl"}) {
            const QString text = wordsOf(aiStudy(), id, Language::en);
            QVERIFY2(text.contains("“Training” trains 3 billion parameters on 60 billion tokens: 1.08 × 10²¹ FLOP by 6 "
                                   "operations for each parameter and token, in 300.5 h on 8 NVIDIA A100 SXM4 80 GB "
                                   "accelerators (40% of their peak)."),
                     qPrintable(text));
        }
        QVERIFY(wordsOf(aiStudy(), "neurips", Language::en)
                    .contains("The weights of “Training” take 6 GB at 2 bytes a parameter"));
        QVERIFY(wordsOf(aiStudy(), "neurips", Language::es).contains("ocupan 6 GB a 2 bytes por parámetro"));
    }

    /// An answer takes no "0.0000355 h" in a table that people read.
    void anAnswerTakesSeconds()
    {
        const QString text = wordsOf(aiStudy(), "neurips", Language::en);
        QVERIFY2(text.contains("0.128 s, 50,000 times a day for 12 months"), qPrintable(text));
    }

    /// What an answer takes was measured by somebody, who stands among the references.
    void whoMeasuredTheModelIsNamed()
    {
        QVERIFY(wordsOf(aiStudy(), "ai-footprint", Language::en).contains("ML.ENERGY"));
        QVERIFY(!wordsOf(sampleStudy(), "ai-footprint", Language::en).contains("ML.ENERGY"));
    }

    void theSheetClaimsNoConformity()
    {
        QVERIFY(wordsOf(aiStudy(), "ai-footprint", Language::en).contains("this sheet claims no conformity with it"));
        QVERIFY(
            wordsOf(aiStudy(), "ai-footprint", Language::es).contains("esta ficha no declara conformidad con ella"));
    }
};

HUELLA_TEST(AiReportTest, NoApplication)

} // namespace ai_report_test
#include "ai_report_test.moc"
