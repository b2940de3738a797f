// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/teaching/lessons/lesson_cover.h"

#include "core/estimate/equivalents.h"
#include "core/teaching/lessons/lesson_blocks.h"
#include "tests/core/teaching/lesson_text.h"
#include "tests/register_test.h"

#include <QTest>

using namespace huella;

namespace lesson_measure_cover_test {

/// Which of a lesson's charts are covered, by what their measure shows.
class LessonMeasureCoverTest : public QObject {
    Q_OBJECT

private slots:
    void aChartIsCoveredByWhatItsMeasureShows_data();
    void aChartIsCoveredByWhatItsMeasureShows();
    void aChartBesideACoveredResultIsCovered_data();
    void aChartBesideACoveredResultIsCovered();
};

namespace {

/// The cover of the small lesson's first step, whose chart nobody covered by hand, with another measure and question.
struct Covered {
    Lesson lesson;
    LessonFigures figures;
    Covered(const std::string &text, Language language = Language::en)
        : lesson(lessonFrom(text, language)), figures(lesson.study)
    {
    }
    LessonCover cover() const { return {lesson, figures, Wording::of(lesson.language)}; }
    bool atFirst(size_t step = 0) const { return cover().atFirst(step).chart; }
    bool afterAnswer(size_t step = 0) const
    {
        std::vector<bool> answered(lesson.steps.size(), false);
        answered[step] = true;
        return cover().afterAnswer(step, cover().atFirst(step).terms, answered).chart;
    }
};

std::string replaced(std::string text, std::initializer_list<std::pair<std::string, std::string>> changes)
{
    for (const auto &[from, to] : changes)
        text.replace(text.find(from), from.size(), to);
    return text;
}

std::string asking(const std::string &measure, const std::string &answer, const std::string &unit)
{
    return replaced(smallLesson(), {{"    cover: [E, C]\n", ""},
                                    {"cover_chart: true", "measure: " + measure},
                                    {"answer: home.energy\n", "answer: " + answer + "\n"},
                                    {"unit: kWh\n      tolerance", "unit: " + unit + "\n      tolerance"},
                                    {"{answer: home.energy * 3", "{answer: (" + answer + ") * 3"}});
}

} // namespace

void LessonMeasureCoverTest::aChartIsCoveredByWhatItsMeasureShows_data()
{
    QTest::addColumn<QString>("measure");
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<bool>("covered");
    QTest::newRow("C in emissions") << "emissions"
                                    << "home.emissions"
                                    << "g" << true;
    QTest::newRow("C in other grams") << "emissions"
                                      << "away.emissions"
                                      << "kg" << true;
    QTest::newRow("E in emissions") << "emissions"
                                    << "home.energy"
                                    << "kWh" << false;
    QTest::newRow("E in energy") << "energy"
                                 << "home.energy"
                                 << "kWh" << true;
    QTest::newRow("E in other watts") << "energy"
                                      << "away.energy"
                                      << "Wh" << true;
    QTest::newRow("C in energy") << "energy"
                                 << "home.emissions"
                                 << "g" << false;
    QTest::newRow("power in energy") << "energy"
                                     << "home.power"
                                     << "W" << false;
    QTest::newRow("trees in trees") << "tree_months"
                                    << "home.tree_months"
                                    << "\"\"" << true;
    QTest::newRow("years in trees") << "tree_months"
                                    << "home.emissions / reference.tree_year"
                                    << "\"\"" << true;
    QTest::newRow("C in trees") << "tree_months"
                                << "home.emissions"
                                << "g" << false;
    QTest::newRow("E in trees") << "tree_months"
                                << "home.energy"
                                << "kWh" << false;
    QTest::newRow("trees in energy") << "energy"
                                     << "home.tree_months"
                                     << "\"\"" << false;
}

void LessonMeasureCoverTest::aChartIsCoveredByWhatItsMeasureShows()
{
    QFETCH(QString, measure);
    QFETCH(QString, answer);
    QFETCH(QString, unit);
    QFETCH(bool, covered);
    for (const Language language : {Language::en, Language::es}) {
        const std::string text = asking(measure.toStdString(), answer.toStdString(), unit.toStdString());
        const Covered first(text, language);
        QCOMPARE(first.atFirst(), covered);
        QVERIFY(!first.afterAnswer()); // what was asked for stands open
        const Covered later(
            replaced(text, {{"answer: away.emissions / home.emissions, unit: \"\"",
                             "answer: " + answer.toStdString() + ", unit: " + unit.toStdString()},
                            {"answer: " + answer.toStdString() + "\n", "answer: home.hours\n"},
                            {"unit: " + unit.toStdString() + "\n      tolerance", "unit: h\n      tolerance"},
                            {"{answer: (" + answer.toStdString() + ") * 3", "{answer: home.hours * 3"}}),
            language);
        QCOMPARE(later.atFirst(), covered);
        QCOMPARE(later.afterAnswer(), covered); // the next step asks for it
    }
}

void LessonMeasureCoverTest::aChartBesideACoveredResultIsCovered_data()
{
    QTest::addColumn<QString>("measure");
    QTest::addColumn<QString>("cover");
    QTest::addColumn<bool>("covered");
    QTest::newRow("E, energy") << "energy"
                               << "[E]" << true;
    QTest::newRow("C, energy") << "energy"
                               << "[C]" << false;
    QTest::newRow("all, energy") << "energy"
                                 << "[all]" << true;
    QTest::newRow("E, emissions") << "emissions"
                                  << "[E]" << false;
    QTest::newRow("C, emissions") << "emissions"
                                  << "[C]" << true;
    QTest::newRow("E and C, trees") << "tree_months"
                                    << "[E, C]" << false;
}

void LessonMeasureCoverTest::aChartBesideACoveredResultIsCovered()
{
    QFETCH(QString, measure);
    QFETCH(QString, cover);
    QFETCH(bool, covered);
    const Covered step(
        replaced(asking(measure.toStdString(), "home.power", "W"),
                 {{"    scenario: home\n", "    scenario: home\n    cover: " + cover.toStdString() + "\n"}}));
    QCOMPARE(step.atFirst(), covered);
    QVERIFY(!step.afterAnswer());
}

HUELLA_TEST(LessonMeasureCoverTest, NoApplication)
} // namespace lesson_measure_cover_test
#include "lesson_measure_cover_test.moc"
