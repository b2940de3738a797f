// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desktop/pages/learn_fixture.h"
#include "tests/app/desktop/pages/lesson_answers.h"

#include "app/desktop/pages/learn/lesson_output.h"
#include "core/teaching/lessons/lesson_blocks.h"
#include "tests/register_test.h"

using namespace huella;

namespace lesson_covering_test {

using namespace lesson_answers;

/// What is covered tells nothing, on the page and on paper.
class LessonCoveringTest : public QObject {
    Q_OBJECT

private slots:
    void aChartKeepsWhatIsAskedLater()
    {
        LearnFixture w;
        w.open("where-is-the-plug");
        w.goTo([](const LessonStep &step) { return step.coverChart; });
        answer(w, QStringLiteral("3"));
        QVERIFY(w.session().state().chartCovered); // its bars are the emissions of the next steps
        QCOMPARE(w.chart().bars.front().value, std::string("?"));
    }

    void aCoveredChartTellsNothing()
    {
        LearnFixture w;
        w.open("laptop-and-cluster");
        w.goTo([](const LessonStep &step) { return step.coverChart; });
        const auto open = lessonChart(*w.session().current(), w.session().figures(), w.context.words()).value();
        const auto leaks = [&] {
            const QString words = w.everyWord();
            QStringList found;
            for (const ChartRow &bar : open.bars)
                if (!bar.value.empty() && words.contains(toQString(bar.value)))
                    found << toQString(bar.value);
            return found;
        };
        QVERIFY2(leaks().isEmpty(), qPrintable(leaks().join('|')));
        for (const ChartRow &bar : w.chart().bars)
            QVERIFY(bar.total() == w.chart().bars.front().total()); // nor do lengths
        const Document printed = stepDocument(w.session(), w.context.words());
        for (const ChartRow &bar : open.bars)
            QVERIFY2(!toQString(plainText(printed)).contains(toQString(bar.value)), bar.value.c_str());
        answer(w, QStringLiteral("3"));
        QCOMPARE(leaks().size(), qsizetype(open.bars.size()));
    }

    void whatIsCoveredIsNotPrinted()
    {
        LearnFixture w;
        w.open("where-is-the-plug");
        w.goTo([](const LessonStep &step) { return !step.cover.empty(); });
        QVERIFY(!w.working()->covered().empty());
        const std::string shown = answerText(rightAnswer(w), *w.session().current()->question->unit, w.context.words());
        QVERIFY(plainText(stepDocument(w.session(), w.context.words())).find(shown) == std::string::npos);
        w.session().showAnswer();
        QVERIFY(plainText(stepDocument(w.session(), w.context.words())).find(shown) != std::string::npos);
    }
};

HUELLA_TEST(LessonCoveringTest, QApplication)
} // namespace lesson_covering_test
#include "lesson_covering_test.moc"
