// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/teaching/lessons/lesson_blocks.h"
#include "core/teaching/questions/mistakes.h"
#include "core/teaching/questions/question.h"
#include "tests/core/teaching/lesson_text.h"
#include "tests/register_test.h"

#include <QDir>
#include <QFile>

#include <map>
#include <set>

using namespace huella;

namespace lesson_test {

/// The lessons: each is read, says the same in both languages, and its answers are those of its figures.
class LessonTest : public QObject {
    Q_OBJECT

private slots:
    void everyLessonCanBeRead();
    void thereAreEnoughLessons();
    void bothLanguagesAskTheSame();
    void answersAreRecomputed();
    void answersCanBeWrittenDown();
    void nothingIsLeftOpen();
    void placesAreComparedFromOneSource();
    void worksheetsHaveManyVariants();
    void aLessonIsReadAsWritten();
    void aBrokenLessonNamesItsLine_data();
    void aBrokenLessonNamesItsLine();
    void inputsAreShownAsGiven();
    void answersAreThoseOfTheTeachersNotes();
    void aCoveredChartTellsNothing();
    void coveredChartsOfAnyKindTellNothing();
    void aStepsChartIsInItsMeasure();
};

namespace {

constexpr Language both[] = {Language::en, Language::es};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::vector<const Question *> questionsOf(const Lesson &lesson)
{
    std::vector<const Question *> questions;
    for (const LessonStep &step : lesson.steps)
        if (step.question)
            questions.push_back(&*step.question);
    if (lesson.worksheet)
        for (const Question &question : lesson.worksheet->questions)
            questions.push_back(&question);
    return questions;
}

/// What a run needs in Wh, worked out as the paper has it and not as the program does.
double wattHours(const Inputs &in)
{
    const double watts = in.cores.value * in.corePower.value.value() * in.cpuUsage.value
                         + in.gpus.value * in.gpuPower.value.value() * in.gpuUsage.value
                         + in.memory.value.value() * in.memoryPower.value.value();
    return in.hours.value.value() * watts * in.pue.value * in.runs.value;
}

/// Energies and emissions of a lesson by hand; the rest as the program has it.
std::optional<Measured> byHand(const QuantityName &name, const LessonFigures &figures)
{
    if (name.scenario == "reference"
        || (name.quantity != "energy" && name.quantity != "emissions" && name.quantity != "power"))
        return figures.quantity(name);
    double sum = 0;
    bool first = true;
    for (const RunResultPointer &run : figures.result.scenario(name.scenario)->runs) {
        if (!name.run.empty() && run->run->id != name.run)
            continue;
        const Inputs &in = run->estimate()->inputs;
        if (name.quantity == "power")
            sum += first ? wattHours(in) / in.hours.value.value() / in.runs.value : 0;
        else
            sum += wattHours(in) * (name.quantity == "energy" ? 1 : in.intensity.value.value() / 1000);
        first = false;
    }
    return Measured{sum, figures.quantity(name)->dimension};
}

std::string textOf(const std::vector<Block> &blocks)
{
    Document document;
    document.blocks = blocks;
    return plainText(document);
}

} // namespace

void LessonTest::everyLessonCanBeRead()
{
    const QDir folder(QStringLiteral(HUELLA_SOURCE_DIR "/resources/lessons"));
    const QStringList files = folder.entryList({QStringLiteral("*.yaml")});
    for (const QString &file : files)
        for (const Language language : both) {
            const QByteArray bytes = bytesOf(folder.filePath(file));
            const auto lesson = readLesson({bytes.constData(), size_t(bytes.size())}, file.toStdString(), language);
            QVERIFY2(lesson,
                     lesson
                         ? ""
                         : (lesson.error().place + ": " + Wording::of(Language::en)(lesson.error().message)).c_str());
        }
    for (const Language language : both)
        QCOMPARE(builtInLessons(language).size(), size_t(files.size()));
}

void LessonTest::thereAreEnoughLessons()
{
    QVERIFY(builtInLessons(Language::en).size() >= 8);
    for (const Lesson &lesson : builtInLessons(Language::en)) {
        QVERIFY2(lesson.minutes >= 10 && lesson.minutes <= 30, lesson.id.c_str());
        QVERIFY2(!lesson.summary.empty() && !lesson.teacher.empty(), lesson.id.c_str());
        QVERIFY2(!questionsOf(lesson).empty(), lesson.id.c_str());
    }
}

void LessonTest::bothLanguagesAskTheSame()
{
    for (const Lesson &english : builtInLessons(Language::en)) {
        const Lesson *spanish = builtInLesson(english.id, Language::es);
        QVERIFY(spanish);
        QVERIFY2(english.title != spanish->title, english.id.c_str());
        const auto sameShape = [](const std::vector<TemplateBlock> &a, const std::vector<TemplateBlock> &b) {
            return std::equal(
                a.begin(), a.end(), b.begin(), b.end(), [](const TemplateBlock &x, const TemplateBlock &y) {
                    const auto *one = std::get_if<TextBlock>(&x.content), *other = std::get_if<TextBlock>(&y.content);
                    return x.content.index() == y.content.index() && (!one || one->style == other->style);
                });
        };
        QVERIFY2(sameShape(english.summary, spanish->summary) && sameShape(english.teacher, spanish->teacher),
                 english.id.c_str());
        for (size_t i = 0; i < english.steps.size(); ++i)
            QVERIFY2(sameShape(english.steps[i].text, spanish->steps[i].text),
                     (english.id + " step " + std::to_string(i + 1)).c_str());
        const auto ours = questionsOf(english), theirs = questionsOf(*spanish);
        QCOMPARE(ours.size(), theirs.size());
        for (size_t i = 0; i < ours.size(); ++i)
            QVERIFY(ours[i]->answer == theirs[i]->answer && ours[i]->unit == theirs[i]->unit
                    && ours[i]->ask != theirs[i]->ask);
    }
}

void LessonTest::answersAreRecomputed()
{
    for (const Lesson &lesson : builtInLessons(Language::en)) {
        const LessonFigures figures(lesson.study);
        for (const Question *question : questionsOf(lesson)) {
            const auto expected =
                question->answer.value([&figures](const QuantityName &name) { return byHand(name, figures); });
            const auto answer = answerOf(*question, figures);
            QVERIFY2(answer && expected, (lesson.id + ": " + question->answer.text()).c_str());
            QVERIFY2(std::abs(*answer * question->unit->size - expected->value) <= 1e-9 * std::abs(expected->value),
                     (lesson.id + ": " + question->answer.text()).c_str());
        }
    }
}

/// A sign turned or a unit a thousand times off gives answers that nobody would ask a class for.
void LessonTest::answersCanBeWrittenDown()
{
    for (const Lesson &lesson : builtInLessons(Language::en)) {
        const LessonFigures figures(lesson.study);
        for (const Question *question : questionsOf(lesson)) {
            const double answer = *answerOf(*question, figures);
            QVERIFY2(answer >= 0.01 && answer < 1e6,
                     (lesson.id + ": " + question->answer.text() + " is " + std::to_string(answer)).c_str());
        }
    }
}

void LessonTest::nothingIsLeftOpen()
{
    for (const Language language : both)
        for (const Lesson &lesson : builtInLessons(language)) {
            const Wording &words = Wording::of(language);
            const LessonFigures figures(lesson.study);
            std::string all = textOf(lessonBlocks(lesson.summary, figures, words))
                              + textOf(lessonBlocks(lesson.teacher, figures, words));
            for (const LessonStep &step : lesson.steps) {
                all += step.title + textOf(lessonBlocks(step.text, figures, words));
                if (!step.chart.empty())
                    QVERIFY2(lessonChart(step, figures, words), (lesson.id + ": " + step.chart).c_str());
            }
            for (const Question *question : questionsOf(lesson))
                all += textOf(lessonRuns(question->ask, figures, words))
                       + textOf(lessonBlocks(question->explain, figures, words));
            QVERIFY2(all.find("{{") == std::string::npos
                         && all.find(words("report.value.missing")) == std::string::npos,
                     lesson.id.c_str());
        }
}

/// Where a lesson shows the same run in several places, the chart and every run take their figures from one source.
void LessonTest::placesAreComparedFromOneSource()
{
    int comparisons = 0;
    for (const Lesson &lesson : builtInLessons(Language::en)) {
        if (std::none_of(lesson.steps.begin(), lesson.steps.end(),
                         [](const LessonStep &step) { return step.chart == "figure.elsewhere"; }))
            continue;
        std::set<std::string_view> sources;
        for (const ScenarioResult &scenario : LessonFigures(lesson.study).result.scenarios)
            for (const RunResultPointer &run : scenario.runs)
                sources.insert(run->estimate()->inputs.intensity.origin.source);
        QVERIFY2(sources.size() == 1, lesson.id.c_str());
        ++comparisons;
    }
    QVERIFY(comparisons > 0);
}

void LessonTest::worksheetsHaveManyVariants()
{
    int worksheets = 0;
    for (const Lesson &lesson : builtInLessons(Language::en))
        if (lesson.worksheet) {
            ++worksheets;
            QVERIFY2(lesson.worksheet->variants() >= 300, lesson.id.c_str());
        }
    QVERIFY(worksheets >= 4);
}

void LessonTest::aLessonIsReadAsWritten()
{
    const Lesson lesson = lessonFrom(smallLesson(), Language::es);
    QCOMPARE(QString::fromStdString(lesson.id), QStringLiteral("two-places"));
    QCOMPARE(QString::fromStdString(lesson.title), QStringLiteral("Dos lugares"));
    QCOMPARE(lesson.steps.size(), size_t(2));
    const LessonStep &step = lesson.steps.front();
    QVERIFY(step.view == LessonView::working && step.coverChart && step.cover == std::vector<std::string>({"E", "C"}));
    QCOMPARE(QString::fromStdString(step.question->hint), QStringLiteral("Primero la potencia."));
    const LessonFigures figures(lesson.study);
    QCOMPARE(*answerOf(*step.question, figures), 10 * 4 * 10 * 0.5 * 1.5 * 2 / 1000);
    QCOMPARE(*answerOf(*lesson.steps[1].question, figures), 4.0);
    const std::string text = textOf(lessonBlocks(step.text, figures, Wording::of(Language::es)));
    QVERIFY2(text.find("Una ejecución de 10\u202Fh necesita 0,6\u202FkWh.") != std::string::npos, text.c_str());
    QCOMPARE(lesson.worksheet->variants(), std::uint64_t(500));
}

void LessonTest::aBrokenLessonNamesItsLine_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("key");
    const auto row = [](const char *name, const char *from, const char *to, const char *place, const char *key) {
        QTest::addRow("%s", name) << from << to << place << key;
    };
    row("a language is missing", "{en: Energy, es: Energía}", "{en: Energy}", "two-places.yaml:16: steps[0].title",
        "error.lesson.language");
    row("a field is misspelt", "hint:", "hints:", "two-places.yaml:35: steps[0].question.hints",
        "error.lesson.unknown_field");
    row("a run's field is misspelt", "cpu_usage: 0.5, intensity_g_per_kwh: 400",
        "cpu_use: 0.5, intensity_g_per_kwh: 400", "two-places.yaml:14: study.scenarios[1].runs[0].cpu_use",
        "error.lesson.unknown_field");
    row("a unit that measures something else", "unit: kWh\n      tolerance", "unit: kg\n      tolerance",
        "two-places.yaml:32: steps[0].question.answer", "error.lesson.measures");
    row("a unit that nobody knows", "unit: kWh\n      tolerance", "unit: kwh\n      tolerance",
        "two-places.yaml:33: steps[0].question.unit", "error.lesson.unit");
    row("an unknown scenario", "answer: home.energy\n", "answer: house.energy\n",
        "two-places.yaml:32: steps[0].question.answer", "error.lesson.quantity");
    row("a formula cut short", "answer: home.energy\n", "answer: home.energy *\n",
        "two-places.yaml:32: steps[0].question.answer", "error.formula.expected");
    row("a value that leads nowhere", "{{= home.runs}} times", "{{home.joy}} times",
        "two-places.yaml:17: steps[0].text", "error.lesson.live_value");
    row("an unknown figure", "figure.scenarios", "figure.nothing", "two-places.yaml:28: steps[0].chart",
        "error.lesson.chart");
    row("an unknown measure", "cover_chart: true", "measure: watts", "two-places.yaml:29: steps[0].measure",
        "error.template.measure");
    row("a measure that the figure cannot be in", "chart: figure.scenarios\n    cover_chart: true",
        "chart: figure.shares\n    measure: energy", "two-places.yaml:29: steps[0].measure", "error.template.measure");
    row("a measure of nothing", "chart: figure.scenarios\n    cover_chart: true", "measure: energy",
        "two-places.yaml:28: steps[0].measure", "error.lesson.measure_alone");
    row("an unknown recipe in a text", "- in {{= home.runs}} times", "[[figure.nothing]]", "two-places.yaml:21",
        "error.template.recipe");
    row("an unknown term", "cover: [E, C]", "cover: [E, X]", "two-places.yaml:27: steps[0].cover",
        "error.lesson.symbol");
    row("a processor that nobody knows", "cores: 4, cpu_tdp_per_core_w: 10", "cpu: Pentium 9000, cores: 4",
        "two-places.yaml:10: study.scenarios[0].runs[0].cpu", "error.name.nothing_near");
    row("too long", "minutes: 15", "minutes: 90", "two-places.yaml:2: minutes", "error.lesson.minutes");
    row("tolerates anything", "tolerance: 2 %", "tolerance: 200 %", "two-places.yaml:34: steps[0].question.tolerance",
        "error.lesson.tolerance");
    row("a field that cannot vary", "{field: cores,", "{field: joy,", "two-places.yaml:47: worksheet.vary[1].field",
        "error.lesson.field");
    row("a value that is no number", "[50, 100,", "[fifty, 100,", "two-places.yaml:48: worksheet.vary[2]",
        "error.lesson.number");
}

void LessonTest::aBrokenLessonNamesItsLine()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, place);
    QFETCH(QString, key);
    const auto lesson =
        readLesson(changedLesson(from.toStdString(), to.toStdString()), "two-places.yaml", Language::en);
    QVERIFY(!lesson);
    QCOMPARE(QString::fromStdString(lesson.error().message.key), key);
    QCOMPARE(QString::fromStdString(lesson.error().place), place);
    QVERIFY(Wording::of(Language::es).has(lesson.error().message.key));
}

/// An intensity goes through other units on its way and still reads 830, not 829.9999999999999.
void LessonTest::inputsAreShownAsGiven()
{
    const Wording &words = Wording::of(Language::en);
    for (int intensity = 1; intensity <= 1200; ++intensity) {
        const Lesson lesson =
            lessonFrom(changedLesson("intensity_g_per_kwh: 400", "intensity_g_per_kwh: " + std::to_string(intensity)));
        static Evaluator evaluator;
        const LessonFigures figures(lesson.study, evaluator, 0);
        QCOMPARE(*computedText("= away.intensity", figures, words), words.numbers().exact(intensity, "g CO₂e/kWh"));
        if (intensity > 30)
            intensity += 7;
    }
}

/// The answers as they were worked out beside the program when the lessons were written. Where newer figures of the catalogue
/// change one, the lesson's texts are to be read again.
void LessonTest::answersAreThoseOfTheTeachersNotes()
{
    const QList<QByteArray> lines =
        bytesOf(QStringLiteral(HUELLA_SOURCE_DIR "/tests/data/lessons/answers.csv")).trimmed().split('\n');
    std::map<std::string, std::vector<std::pair<double, std::string>>> expected;
    for (const QByteArray &line : lines.mid(1)) {
        const QList<QByteArray> cells = line.split(',');
        expected[cells[0].toStdString()].emplace_back(cells[1].toDouble(), cells[2].toStdString());
    }
    for (const Lesson &lesson : builtInLessons(Language::en)) {
        const LessonFigures figures(lesson.study);
        const auto questions = questionsOf(lesson);
        const auto &answers = expected[lesson.id];
        QVERIFY2(answers.size() == questions.size(), lesson.id.c_str());
        for (size_t i = 0; i < questions.size(); ++i) {
            const double answer = *answerOf(*questions[i], figures);
            QVERIFY2(std::abs(answer - answers[i].first) <= 1e-3 * answers[i].first
                         && questions[i]->unit->name == answers[i].second,
                     (lesson.id + ": " + questions[i]->answer.text() + " is " + std::to_string(answer)).c_str());
        }
    }
}

void LessonTest::aCoveredChartTellsNothing()
{
    const Lesson lesson = lessonFrom(smallLesson());
    const LessonFigures figures(lesson.study);
    const Wording &words = Wording::of(Language::en);
    const ChartSpec chart = *lessonChart(lesson.steps.front(), figures, words), covered = coveredChart(chart, words);
    QCOMPARE(covered.bars.size(), chart.bars.size());
    for (const ChartRow &bar : covered.bars) {
        QCOMPARE(bar.total(), 0.0);
        QVERIFY(bar.value == "?" && bar.note.empty() && bar.low == bar.high);
    }
    QVERIFY(covered.description.find("0.") == std::string::npos);
}

/// A picture of the simulations, shares or a history would tell by their points, ranges and marks.
/// The same kWh in two places of 100 and 400 g/kWh.
void LessonTest::aStepsChartIsInItsMeasure()
{
    const Wording &words = Wording::of(Language::es);
    const auto chart = [&](const char *measure) {
        const Lesson lesson =
            lessonFrom(changedLesson("    cover_chart", measure + std::string("    cover_chart")), Language::es);
        return *lessonChart(lesson.steps.front(), LessonFigures(lesson.study), words);
    };
    const ChartSpec plain = chart(""), energy = chart("    measure: energy\n"),
                    trees = chart("    measure: tree_months\n");
    QCOMPARE(plain.valueHeading, std::string("Emisiones"));
    QCOMPARE(chart("    measure: emissions\n"), plain);
    QCOMPARE(energy.valueHeading, std::string("Energía"));
    QCOMPARE(energy.bars[0].total(), energy.bars[1].total());
    QVERIFY(std::abs(trees.bars[1].total() / trees.bars[0].total() - 4) < 1e-9);
    QVERIFY2(trees.bars[1].value.find("árbol") != std::string::npos, trees.bars[1].value.c_str());
}

void LessonTest::coveredChartsOfAnyKindTellNothing()
{
    const Wording &words = Wording::of(Language::en);
    const LessonFigures figures(builtInLesson("what-an-interval-says", Language::en)->study);
    for (const char *recipe :
         {"figure.draws", "figure.shares", "figure.what-if", "figure.history", "figure.scenarios"}) {
        LessonStep step;
        step.chart = recipe;
        const auto chart = lessonChart(step, figures, words);
        QVERIFY2(chart, recipe);
        const ChartSpec covered = coveredChart(*chart, words);
        QVERIFY(covered.marks.empty() && covered.ticks.empty() && covered.legend.empty());
        for (const ChartRow &row : covered.rows())
            QVERIFY2(row.value == "?" && row.total() == 0 && row.lowValue.empty() && row.highValue.empty(), recipe);
        if (chart->kind != ChartKind::bars)
            QCOMPARE(covered.bars.size(), size_t(1));
    }
}

HUELLA_TEST(LessonTest, QCoreApplication)
} // namespace lesson_test
#include "lesson_test.moc"
