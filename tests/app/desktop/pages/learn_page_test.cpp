// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desktop/pages/learn_fixture.h"

#include "app/desktop/classroom/known_lessons.h"
#include "app/desktop/common/file_io.h"
#include "app/desktop/pages/learn/lesson_output.h"
#include "app/desktop/pages/learn/step_card.h"
#include "app/desktop/widgets/block_label.h"
#include "app/desktop/widgets/number_field.h"
#include "core/teaching/lessons/lesson_blocks.h"
#include "tests/core/teaching/lesson_text.h"
#include "tests/register_test.h"

#include <QAccessible>
#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QTabBar>
#include <QTemporaryDir>
#include <QToolButton>

using namespace huella;

namespace learn_page_test {
namespace {

bool asksFor(const LessonStep &step, bool predict) { return step.question && step.question->predict == predict; }

/// Types an answer and says that it is one.
void answer(LearnFixture &w, const QString &typed)
{
    auto *field = w.find<NumberField>("lessonAnswer");
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, typed);
    QTest::keyClick(field, Qt::Key_Return);
}

QString verdict(LearnFixture &w) { return w.find<QLabel>("verdict")->text(); }

double rightAnswer(LearnFixture &w)
{
    return answerOf(*w.session().current()->question, w.session().figures()).value();
}

QString typed(double value) { return toQString(Wording::of(Language::en).numbers().editable(value)); }

/// Opens a figure of the working with the keyboard and types another number.
void changeFigure(LearnFixture &w, const std::string &symbol, const QString &number)
{
    WorkingView *working = w.working();
    working->setFocus();
    QTest::keyClick(working, Qt::Key_Home);
    const auto symbolHere = [working] { return working->stops()[size_t(working->currentStop())].span->symbol; };
    for (size_t i = 0; i < working->stops().size() && symbolHere() != symbol; ++i)
        QTest::keyClick(working, Qt::Key_Right);
    QCOMPARE(symbolHere(), symbol);
    QTest::keyClick(working, Qt::Key_Return);
    auto *field = w.find<NumberField>("figure");
    QVERIFY(field && field->isVisible());
    field->selectAll();
    QTest::keyClicks(field, number);
    QTest::keyClick(field, Qt::Key_Escape);
    field->window()->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

} // namespace

/// The Learn page by its keys: lessons, questions, and the study's own run.
class LearnPageTest : public QObject {
    Q_OBJECT

private slots:
    void aNumberAndItsUnitStayOnOneLine()
    {
        BlockLabel label;
        label.setBlocks({Paragraph{.runs = readRuns("a car of 90\u202fkm/h")}}, Language::en);
        QVERIFY2(label.text().contains(QStringLiteral("90\u00a0km")), qPrintable(label.text()));
    }

    void theTabOpensOnTheStudysOwnRun()
    {
        LearnFixture w;
        QVERIFY(w.page() && w.page()->isVisible());
        QCOMPARE(w.find<QTabBar>("pages")->currentIndex(), 3);
        QVERIFY(w.session().isOwnRun());
        QCOMPARE(w.session().stepCount(), 3); // working, range, equivalents
        QVERIFY(w.working()->isVisible() && w.working()->lines().size() >= 4);
        QVERIFY(w.chart().bars.size() > 1);
        QCOMPARE(QApplication::focusWidget(), w.find<QListWidget>("lessons"));
    }

    /// A screen reader selects a row and moves no cursor.
    void aSelectedLessonOpens()
    {
        LearnFixture w;
        auto *list = w.find<QListWidget>("lessons");
        list->selectionModel()->select(list->model()->index(3, 0), QItemSelectionModel::ClearAndSelect);
        QCOMPARE(w.session().lesson().id, builtInLessons(Language::en)[2].id);
        QCOMPARE(list->currentRow(), 3);
    }

    void aStudyWithoutFiguresSaysSo()
    {
        WindowFixture w;
        QTest::keyClick(&w.window, Qt::Key_4, Qt::ControlModifier);
        auto *session = w.window.findChild<LessonSession *>();
        QVERIFY(session->isOwnRun());
        QVERIFY(!session->run());
        QVERIFY(!w.find<WorkingView>("lessonWorking")->isVisible());
        w.document.apply(EditKind::removeRun, removeRun(w.document.study(), "r1"));
        QVERIFY(!session->run()); // and with no run at all
    }

    void theOwnRunFollowsTheStudy()
    {
        LearnFixture w;
        const auto before = w.working()->lines();
        w.document.apply(EditKind::setField, setField(w.document.study(), "r1", Field::hours, 24.0));
        QVERIFY(w.working()->lines() != before);
        QTest::keyClick(&w.window, Qt::Key_1, Qt::ControlModifier);
        w.document.apply(EditKind::setField, setField(w.document.study(), "r1", Field::hours, 12.0));
        QTest::keyClick(&w.window, Qt::Key_4, Qt::ControlModifier);
        QVERIFY(w.working()->lines() == before);
    }

    void aWholeLessonIsGoneThroughByKeys()
    {
        LearnFixture w;
        w.open("where-is-the-plug");
        for (int step = 0; !w.session().atEnd(); ++step) {
            QCOMPARE(w.session().step(), step);
            if (const LessonStep &current = *w.session().current(); current.question) {
                answer(w, typed(rightAnswer(w)));
                if (!current.question->predict)
                    QVERIFY(w.session().verdict()->kind == Verdict::Kind::right);
                else
                    QVERIFY(w.session().state().answered);
                QVERIFY(!verdict(w).isEmpty());
            }
            w.next();
        }
        QVERIFY(!w.session().current()); // the summary
        auto *list = w.find<QListWidget>("lessons");
        QVERIFY(list->currentItem()->data(Qt::AccessibleTextRole).toString().contains("gone through"));
        QCOMPARE(loadSettings().lessonsDone, QStringList("where-is-the-plug"));
        QTest::keyClick(&w.window, Qt::Key_Left, Qt::AltModifier);
        QVERIFY(w.session().current());
    }

    void aUsualMistakeIsNamedAndTheAnswerNotGivenAway()
    {
        LearnFixture w;
        w.open("where-is-the-plug");
        w.goTo([](const LessonStep &step) { return asksFor(step, false); });
        const double right = rightAnswer(w);
        QCOMPARE(w.session().current()->question->unit->name, std::string_view("kWh"));
        answer(w, typed(right * 1000));
        QVERIFY2(verdict(w).contains("the unit is not"), qPrintable(verdict(w)));
        QVERIFY(!w.session().state().answered);
        const QString shown = toQString(answerText(right, *w.session().current()->question->unit, w.context.words()));
        QVERIFY2(!w.everyWord().contains(shown), qPrintable(shown));
        auto *field = w.find<NumberField>("lessonAnswer");
        QTest::keyClicks(field, QStringLiteral("1"));
        QVERIFY(verdict(w).isEmpty()); // that was about another answer
        answer(w, typed(right));
        QVERIFY(w.session().state().answered);
        QVERIFY(verdict(w).contains(shown));
    }

    void anAnswerMayBearItsUnit()
    {
        LearnFixture w;
        w.open("where-is-the-plug");
        w.goTo([](const LessonStep &step) { return asksFor(step, false) && step.question->unit->name == "kWh"; });
        const double right = rightAnswer(w);
        auto *field = w.find<NumberField>("lessonAnswer");
        answer(w, QStringLiteral("12 kg"));
        QVERIFY(field->isWrong() && !w.session().state().answered);
        QVERIFY2(field->remark().contains("kg") && field->remark().contains("kWh"), qPrintable(field->remark()));
        answer(w, typed(right * 1000) + QStringLiteral(" Wh"));
        QVERIFY(!field->isWrong() && w.session().state().answered);
        QVERIFY(std::abs(*field->value() - right) <= 1e-9 * right);
    }

    /// "0,721 kWh" is no answer in h; read as one of the next question it would give that one's away.
    void whatCannotBeReadIsNoPrediction()
    {
        LearnFixture w;
        w.open("where-is-the-plug");
        w.goTo([](const LessonStep &step) { return asksFor(step, true); });
        auto *field = w.find<NumberField>("lessonAnswer");
        const QString other =
            w.session().current()->question->unit->name == "kWh" ? QStringLiteral("kg") : QStringLiteral("kWh");
        answer(w, QStringLiteral("3"));
        w.session().coverAll(); // and once more
        answer(w, QStringLiteral("0,721 ") + other);
        QVERIFY(field->isWrong() && !field->remark().isEmpty());
        QVERIFY(!w.session().state().given && !w.session().state().answered);
        QTest::keyClick(w.find<QPushButton>("lessonShow"), Qt::Key_Space);
        QVERIFY(!w.session().state().answered && field->hasFocus());
        const int predicted = w.session().step();
        w.goTo([&](const LessonStep &step) {
            return step.question && &step != &w.session().lesson().steps[size_t(predicted)]
                   && step.question->unit->shown == toStdString(other);
        });
        QVERIFY(field->text().isEmpty() && !field->isWrong());
        QVERIFY(!w.session().state().given);
    }

    void filesThatAreNoLessonsLeaveTheListItsRoom()
    {
        QVERIFY(QDir().mkpath(lessonFolder()));
        for (int i = 0; i < 12; ++i)
            QVERIFY(writeFile(QDir(lessonFolder()).filePath(QStringLiteral("own-%1.yaml").arg(i)), "title: 1,5\n"));
        {
            LearnFixture w;
            w.open("where-is-the-plug");
            QCoreApplication::processEvents();
            auto *room = w.find<QScrollArea>("refusedLessons");
            QVERIFY(room->isVisible() && room->height() < w.find<QListWidget>("lessons")->height());
            QVERIFY(room->accessibleName().contains("own-0.yaml") && room->accessibleName().contains("own-9.yaml"));
        }
        QVERIFY(QDir(lessonFolder()).removeRecursively());
    }

    void hintAndAnswerAreThereForTheAsking()
    {
        LearnFixture w;
        w.open("where-is-the-plug");
        w.goTo([](const LessonStep &step) { return asksFor(step, false) && !step.question->hint.empty(); });
        QTest::keyClick(w.find<QPushButton>("lessonHint"), Qt::Key_Space);
        QVERIFY(w.session().state().hint && !w.session().state().answered);
        QTest::keyClick(w.find<QPushButton>("lessonShow"), Qt::Key_Space);
        QVERIFY(w.session().state().answered);
        QVERIFY(w.find<QLabel>("answer")->text().startsWith("The answer is"));
        QVERIFY(w.working()->covered() == (std::set<std::string>{"C", "I"})); // which are asked for later
    }

    void aChartKeepsWhatIsAskedLater()
    {
        LearnFixture w;
        w.open("where-is-the-plug");
        w.goTo([](const LessonStep &step) { return step.coverChart; });
        answer(w, QStringLiteral("3"));
        QVERIFY(w.session().state().chartCovered); // its bars are the emissions of the next steps
        QCOMPARE(w.chart().bars.front().value, std::string("?"));
    }

    void aPredictionIsComparedWhenItsAnswerIsWorkedOut()
    {
        LearnFixture w;
        w.open("energy-and-power");
        answer(w, QStringLiteral("3"));
        QVERIFY(w.session().state().answered);
        QVERIFY2(verdict(w).contains("Your prediction: 3"), qPrintable(verdict(w)));
        const auto covered = w.working()->covered();
        QVERIFY(covered.contains("P_cpu") && covered.contains("E"));
        w.goTo([](const LessonStep &step) {
            return step.question && !step.question->predict && step.question->unit->name == "h";
        });
        answer(w, typed(rightAnswer(w)));
        QVERIFY2(verdict(w).contains("You had predicted 3"), qPrintable(verdict(w)));
    }

    void aStepOfTextLeadsOnwards()
    {
        LearnFixture w;
        w.open("energy-and-power");
        w.goTo([](const LessonStep &step) { return step.question && !step.question->predict; });
        w.find<NumberField>("lessonAnswer")->setFocus();
        for (int step = w.session().step(); !w.session().atEnd(); ++step) {
            w.next();
            QVERIFY(!w.find<QToolButton>("lessonBack")->hasFocus());
        }
        const int last = w.session().step();
        QTest::keyClick(w.window.focusWidget(), Qt::Key_Space);
        QCOMPARE(w.session().step(), last);
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

    void aChangedFigureMovesAllThatFollowsAndNothingOfTheStudy()
    {
        LearnFixture w;
        w.open("where-is-the-plug");
        w.goTo([](const LessonStep &step) { return asksFor(step, false); });
        const Study study = w.document.study();
        const int undoSteps = w.document.undoStack().count();
        const auto lines = w.working()->lines();
        const double right = rightAnswer(w);
        changeFigure(w, "t", QStringLiteral("24"));
        QVERIFY(w.working()->lines() != lines);
        QVERIFY(std::abs(rightAnswer(w) - 2 * right) < 1e-9);
        QVERIFY(w.document.study() == study);
        QCOMPARE(w.document.undoStack().count(), undoSteps);
        QVERIFY(!w.document.isModified());
        w.language.set(Language::es); // what was changed stays in other words
        QCoreApplication::processEvents();
        QVERIFY(std::abs(rightAnswer(w) - 2 * right) < 1e-9);
        w.language.set(Language::en);
        QCoreApplication::processEvents();
        auto *startOver = w.find<QToolButton>("lessonStartOver");
        QVERIFY(startOver->isVisible());
        QTest::keyClick(startOver, Qt::Key_Space);
        QVERIFY(w.working()->lines() == lines);
        QVERIFY(!startOver->isVisible());
    }

    void itSpeaksTheOtherLanguageAtOnce()
    {
        LearnFixture w;
        w.open("where-is-the-plug");
        w.next();
        w.language.set(Language::es);
        QCoreApplication::processEvents();
        QCOMPARE(w.session().step(), 1);
        QCOMPARE(w.find<QLabel>("stepTitle")->text(),
                 toQString(builtInLesson("where-is-the-plug", Language::es)->steps[1].title));
        QCOMPARE(w.find<QToolButton>("lessonNext")->text(), QStringLiteral("Siguiente"));
        w.language.set(Language::en);
    }

    void aTeachersOwnLessonsStandBehindTheOthers()
    {
        QVERIFY(QDir().mkpath(lessonFolder()));
        const QDir folder(lessonFolder());
        QVERIFY(writeFile(folder.filePath("mine.yaml"), QByteArray::fromStdString(smallLesson())));
        QVERIFY(writeFile(folder.filePath("other.yaml"), "no lesson"));
        {
            LearnFixture w;
            w.open("mine");
            QCOMPARE(w.find<QListWidget>("lessons")->currentRow(), w.find<QListWidget>("lessons")->count() - 1);
            QStringList said;
            for (const QLabel *label : w.page()->findChildren<QLabel *>(QStringLiteral("warning")))
                said << label->text();
            QVERIFY2(said.join('|').contains("other.yaml: "), qPrintable(said.join('|')));
        }
        QVERIFY(QDir(lessonFolder()).removeRecursively());
    }

    void theNotesAreTheTeachersToShow()
    {
        LearnFixture w;
        auto *notes = w.find<QPushButton>("teacherNotes");
        QVERIFY(!notes->isEnabled()); // there are none for one's own run
        w.open("where-is-the-plug");
        QVERIFY(notes->isEnabled());
        QVERIFY(!w.everyWord().contains("Timing"));
        QTest::keyClick(notes, Qt::Key_Space);
        QVERIFY(w.everyWord().contains("Timing"));
    }

    void whatTakesTheFocusHasAName()
    {
        LearnFixture w;
        w.open("where-is-the-plug");
        while (!w.session().atEnd()) {
            for (QWidget *widget : w.page()->findChildren<QWidget *>())
                if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus
                    && !widget->objectName().startsWith("qt_")) {
                    QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(widget);
                    QVERIFY2(seen && !seen->text(QAccessible::Name).trimmed().isEmpty(),
                             qPrintable(widget->objectName() + " " + widget->metaObject()->className()));
                }
            w.next();
        }
    }

    void aSmallWindowGivesEachStepTheRoomThatItNeedsAndNoMore()
    {
        LearnFixture w;
        w.window.resize(1280, 720);
        w.open("where-is-the-plug");
        while (!w.session().atEnd()) {
            QCoreApplication::processEvents();
            const auto *card = w.page()->findChild<StepCard *>();
            QCOMPARE(card->height(), card->heightForWidth(card->width()));
            w.next();
        }
    }

    void theStepCanBeSavedWithoutItsStudy()
    {
        LearnFixture w;
        QTemporaryDir folder;
        const QString path = folder.filePath("step.pdf");
        w.dialogs.paths << path;
        QVERIFY(saveLesson(w.session(), w.context, folder.path() + "/x", &w.window));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.startsWith("%PDF-") && !bytes.contains("EmbeddedFile"));
    }
};

HUELLA_TEST(LearnPageTest, QApplication)
} // namespace learn_page_test
#include "learn_page_test.moc"
