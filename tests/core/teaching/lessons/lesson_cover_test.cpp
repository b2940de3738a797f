// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/teaching/lessons/lesson_cover.h"

#include "core/teaching/lessons/lesson_blocks.h"
#include "core/teaching/questions/question.h"
#include "core/wording/explain.h"
#include "tests/core/base/show.h"
#include "tests/core/teaching/lesson_text.h"
#include "tests/register_test.h"

#include <QRegularExpression>
#include <QTest>

using namespace huella;

namespace lesson_cover_test {

class LessonCoverTest : public QObject {
    Q_OBJECT

private slots:
    void noStepTellsWhatIsAskedLater_data();
    void noStepTellsWhatIsAskedLater();
    void noStepTellsItsOwnAnswerFirst_data() { noStepTellsWhatIsAskedLater_data(); }
    void noStepTellsItsOwnAnswerFirst();
    void aQuestionUncoversWhatItAskedFor();
    void aPredictionIsKeptUntilItIsWorkedOut();
    void amountsAreFoundHoweverTheyAreRounded_data();
    void amountsAreFoundHoweverTheyAreRounded();
};

namespace {

/// An amount that stands in a text, in grams, watts and hours.
struct Stated {
    double value, slack;
    int digits;
    Dimension dimension;
    QString text;
};

const TeachingUnit *unitNamed(const QString &shown)
{
    for (const TeachingUnit &unit : teachingUnits())
        if (shown == QString::fromUtf8(unit.shown.data(), int(unit.shown.size()))
            || (!unit.name.empty() && shown == QString::fromUtf8(unit.name.data(), int(unit.name.size()))))
            return &unit;
    return nullptr;
}

/// Every number of a text with its unit.
std::vector<Stated> amountsOf(QString text, Language language)
{
    text.replace(QRegularExpression("(?<=[0-9])[\u202f\u00a0](?=[0-9]{3})"), "")
        .replace(QRegularExpression("[\u202f\u00a0]"), " ");
    if (language == Language::en)
        text.replace(QRegularExpression("(?<=[0-9]),(?=[0-9]{3})"), "");
    text.replace(" de CO₂e", " CO₂e");
    const QString mark = language == Language::es ? "," : "\\.";
    static const QString units =
        "((?:kg|mg|g|t|lb)(?: CO₂e)?/kWh|(?:kg|mg|g|t|lb)(?: CO₂e)?(?![/\\w])|kWh|MWh|GWh|Wh|kW|MW|W|min|h|d|km|%)";
    const QRegularExpression amount("(?<![0-9.,\\p{L}])([0-9]+)(?:" + mark + "([0-9]+))?(?: ?" + units
                                    + "(?![\\p{L}/]))?");
    std::vector<Stated> all;
    for (auto matches = amount.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        QString shown = match.captured(3);
        if (shown.contains("/kWh") && !shown.contains("CO₂e"))
            shown.replace("/kWh", " CO₂e/kWh");
        const TeachingUnit *unit = unitNamed(shown);
        const double value = (match.captured(1) + "." + match.captured(2)).toDouble();
        const int digits = int(QString(match.captured(1) + match.captured(2)).remove(QRegularExpression("^0+")).size());
        all.push_back({value * unit->size, 0.5 * std::pow(10, -match.captured(2).size()) * unit->size, digits,
                       unit->dimension, match.captured()});
    }
    return all;
}

/// What of a text says the answer; two digits without a unit, or one with it, stand in any text.
QString told(const QString &text, double answer, const TeachingUnit &unit, Language language)
{
    for (const Stated &each : amountsOf(text, language)) {
        const bool percent = each.text.contains('%');
        if (percent != (unit.name == "%"))
            continue;
        const bool distinct = each.digits >= 3 || (each.digits == 2 && (percent || unit.dimension != Dimension()));
        if (distinct && each.dimension == unit.dimension
            && std::abs(each.value - answer * unit.size) <= each.slack * 1.01)
            return each.text;
    }
    return {};
}

QString textOf(const std::vector<Block> &blocks)
{
    QString text;
    for (const Block &block : blocks) {
        if (const auto *paragraph = std::get_if<Paragraph>(&block))
            text += QString::fromStdString(textOf(paragraph->runs)) + "\n";
        if (const auto *table = std::get_if<Table>(&block))
            for (const auto &row : table->rows)
                for (const Cell &cell : row)
                    text += QString::fromStdString(cell.text()) + "\n";
    }
    return text;
}

QString textOf(const ChartSpec &chart)
{
    QString text = QString::fromStdString(chart.description + "\n" + chart.footnote + "\n" + chart.centreValue + "\n");
    for (const ChartRow &bar : chart.bars) {
        text +=
            QString::fromStdString(bar.label + "\n" + bar.value + "\n" + bar.lowValue + "\n" + bar.highValue + "\n");
        for (const std::string &remark : bar.remarks())
            text += QString::fromStdString(remark + "\n");
    }
    return text;
}

std::vector<WorkingLine> linesOf(const LessonStep &step, const LessonFigures &figures, const Wording &words)
{
    const RunResult *run = step.view == LessonView::none ? nullptr : figures.run(step.scenario, step.run);
    if (!run)
        return {};
    const Estimate &estimate = *run->estimate();
    Draws draws(figures.study.seed, estimate.range.draws);
    switch (step.view) {
    case LessonView::working: return workingLines(workingOf(estimate.inputs), *run->dataset, words);
    case LessonView::range: return rangeLines(estimate, simulate(estimate.inputs, estimate.spreads, draws), words);
    default:
        return workingLines(equivalentsWorking(estimate.outcome.emissions.total, *run->dataset), *run->dataset, words);
    }
}

/// A lesson as a class sees it.
struct Seen {
    const Lesson &lesson;
    const LessonFigures &figures;
    const Wording &words;
    LessonCover cover{lesson, figures, words};

    /// The chart and the working, in every form, shown and spoken.
    QString board(size_t at, const StepCover &covered) const
    {
        QString text;
        if (auto chart = lessonChart(lesson.steps[at], figures, words))
            text += textOf(covered.chart ? coveredChart(std::move(*chart), words) : *chart);
        for (const WorkingLine &line : linesOf(lesson.steps[at], figures, words)) {
            std::set<std::string> terms = covered.terms;
            if (terms.contains("all"))
                for (const std::string &each : termsOf({line}))
                    terms.insert(each);
            const WorkingLine shown = coveredLine(line, terms);
            text += QString::fromStdString(shown.plain() + "\n" + shown.spoken + "\n");
            for (const WorkingSpan &span : shown.spans)
                text += QString::fromStdString(span.explanation + "\n");
        }
        return text;
    }
    QString question(size_t at) const
    {
        const auto &asked = lesson.steps[at].question;
        return asked
                   ? QString::fromStdString(textOf(lessonRuns(asked->ask, figures, words)) + "\n" + asked->hint + "\n")
                   : QString();
    }
    QString beforeAnswer(size_t at) const
    {
        return textOf(lessonBlocks(lesson.steps[at].text, figures, words)) + question(at)
               + board(at, cover.atFirst(at));
    }
    /// Answered rightly or by looking, with every remark that any answer could get.
    QString afterAnswer(size_t at) const
    {
        const auto &asked = lesson.steps[at].question;
        if (!asked)
            return {};
        std::vector<bool> answered(lesson.steps.size(), false);
        for (size_t i = 0; i <= at; ++i)
            answered[i] = lesson.steps[i].question.has_value();
        QString text = textOf(lessonBlocks(asked->explain, figures, words, explanationDigits));
        text += board(at, cover.afterAnswer(at, cover.atFirst(at).terms, answered));
        for (const ExpectedMistake &mistake : asked->mistakes)
            text += QString::fromStdString(mistake.say + "\n");
        if (!(asked->predict && cover.isAskedLater(at, answered)))
            for (const double factor : {0.5, 1.0, 2.0})
                text += QString::fromStdString(judge(*asked, *answerOf(*asked, figures) * factor, figures, words).text
                                               + "\n");
        return text;
    }
};

} // namespace

void LessonCoverTest::noStepTellsWhatIsAskedLater_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("spanish");
    for (const Language language : {Language::en, Language::es})
        for (const Lesson &lesson : builtInLessons(language))
            QTest::addRow("%s %s", lesson.id.c_str(), codeOf(language).data())
                << QString::fromStdString(lesson.id) << (language == Language::es);
}

void LessonCoverTest::noStepTellsWhatIsAskedLater()
{
    QFETCH(QString, id);
    QFETCH(bool, spanish);
    const Language language = spanish ? Language::es : Language::en;
    const Lesson &lesson = *builtInLesson(id.toStdString(), language);
    const LessonFigures figures(lesson.study);
    const Seen seen{lesson, figures, Wording::of(language)};
    QStringList leaks;
    for (size_t at = 0; at < lesson.steps.size(); ++at) {
        const QString text = seen.beforeAnswer(at) + seen.afterAnswer(at);
        for (size_t later = at + 1; later < lesson.steps.size(); ++later) {
            const auto &asked = lesson.steps[later].question;
            const auto answer = asked ? answerOf(*asked, figures) : std::nullopt;
            const QString said = answer ? told(text, *answer, *asked->unit, language) : QString();
            const bool converts = answer && !told(seen.question(later), *answer, *asked->unit, language).isEmpty();
            if (!said.isEmpty() && !converts) // "how many tonnes are 626,155 lb?" says the amount itself
                leaks << QStringLiteral("step %1 says %2, which step %3 asks for").arg(at + 1).arg(said).arg(later + 1);
        }
    }
    QCOMPARE(leaks.join("; "), QString());
}

void LessonCoverTest::noStepTellsItsOwnAnswerFirst()
{
    QFETCH(QString, id);
    QFETCH(bool, spanish);
    const Language language = spanish ? Language::es : Language::en;
    const Lesson &lesson = *builtInLesson(id.toStdString(), language);
    const LessonFigures figures(lesson.study);
    const Seen seen{lesson, figures, Wording::of(language)};
    for (size_t at = 0; at < lesson.steps.size(); ++at)
        if (const auto &asked = lesson.steps[at].question) {
            const QString said = told(seen.beforeAnswer(at), *answerOf(*asked, figures), *asked->unit, language);
            const bool converts =
                !told(seen.question(at), *answerOf(*asked, figures), *asked->unit, language).isEmpty();
            QVERIFY2(said.isEmpty() || converts, qPrintable(QStringLiteral("step %1 says %2").arg(at + 1).arg(said)));
        }
}

void LessonCoverTest::aQuestionUncoversWhatItAskedFor()
{
    const Lesson &lesson = *builtInLesson("energy-and-power", Language::en);
    const LessonFigures figures(lesson.study);
    const LessonCover cover(lesson, figures, Wording::of(Language::en));
    const std::vector<bool> none(lesson.steps.size(), false);
    const size_t processor = 2, energy = 3;
    const std::set<std::string> first = cover.atFirst(processor).terms;
    QVERIFY(first.contains("P_cpu") && first.contains("E") && first.contains("C"));
    const std::set<std::string> after = cover.afterAnswer(processor, first, none).terms;
    QVERIFY(!after.contains("P_cpu"));
    QVERIFY(after.contains("P_mem") && after.contains("E") && after.contains("C"));
    const std::set<std::string> last = cover.afterAnswer(energy, cover.atFirst(energy).terms, none).terms;
    QVERIFY(!last.contains("E"));
    QVERIFY(last.contains("C"));
}

void LessonCoverTest::aPredictionIsKeptUntilItIsWorkedOut()
{
    const Lesson &lesson = *builtInLesson("energy-and-power", Language::en);
    const LessonFigures figures(lesson.study);
    const LessonCover cover(lesson, figures, Wording::of(Language::en));
    std::vector<bool> answered(lesson.steps.size(), false);
    const size_t kettle = 4;
    QVERIFY(cover.isAskedLater(0, answered));
    QCOMPARE(cover.afterAnswer(0, cover.atFirst(0).terms, answered).terms, cover.atFirst(0).terms);
    QCOMPARE(cover.predictedAt(kettle), std::optional<size_t>(0));
    answered[kettle] = true;
    QVERIFY(!cover.isAskedLater(0, answered));
}

void LessonCoverTest::amountsAreFoundHoweverTheyAreRounded_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("tells");
    QTest::newRow("four digits") << "0,3396\u202fkWh" << true;
    QTest::newRow("three digits") << "son 0,34 kWh" << true;
    QTest::newRow("another unit") << "339,6\u202fWh" << true;
    QTest::newRow("part of a number") << "10,3396 kWh" << false;
    QTest::newRow("part of a unit") << "0,3396 kWh/d" << false;
    QTest::newRow("another number") << "0,3397 kWh" << false;
}

void LessonCoverTest::amountsAreFoundHoweverTheyAreRounded()
{
    QFETCH(QString, text);
    QFETCH(bool, tells);
    const TeachingUnit &kwh = *teachingUnit("kWh");
    QCOMPARE(tellsAnswer(text.toStdString(), {0.3396 * kwh.size, kwh.dimension}, kwh, Numbers(Language::es)), tells);
}

HUELLA_TEST(LessonCoverTest, NoApplication)
} // namespace lesson_cover_test
#include "lesson_cover_test.moc"
