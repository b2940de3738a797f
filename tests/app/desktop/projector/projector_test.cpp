// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desktop/pages/learn_fixture.h"
#include "tests/register_test.h"

#include "app/desktop/projector/projector_window.h"
#include "app/desktop/widgets/block_label.h"
#include "app/desktop/window/actions.h"

#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>

#include <cmath>

using namespace huella;

namespace projector_test {
namespace {

ProjectorWindow *projector(LearnFixture &w)
{
    QTest::keyClick(&w.window, Qt::Key_F11);
    auto *shown = w.window.findChild<ProjectorWindow *>();
    if (!shown || !QTest::qWaitForWindowExposed(shown))
        qFatal("there is no projector view");
    return shown;
}

bool isLeft(LearnFixture &w)
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return !w.window.findChild<ProjectorWindow *>();
}

std::vector<double> sizesOfType(const ProjectorWindow &window)
{
    std::vector<double> sizes;
    for (const QLabel *label : window.findChildren<QLabel *>())
        if (label->isVisible())
            sizes.push_back(label->font().pixelSize());
    return sizes;
}

} // namespace

/// The projector view, by its keys.
class ProjectorTest : public QObject {
    Q_OBJECT

private slots:
    /// What is in front on other pages than these cannot be projected.
    void theActionSaysThatItShowsTheRun()
    {
        LearnFixture w;
        const QAction *action = w.window.findChild<Actions *>()->projector;
        const auto name = [action] { return action->text().remove(u'&'); };
        QCOMPARE(name(), QStringLiteral("Projector view"));
        for (const auto page : {Qt::Key_2, Qt::Key_3}) {
            QTest::keyClick(&w.window, page, Qt::ControlModifier);
            QCOMPARE(name(), QStringLiteral("Project the run step by step"));
            QCOMPARE(action->toolTip(), name());
        }
        w.language.set(Language::es);
        QCoreApplication::processEvents();
        QCOMPARE(name(), QStringLiteral("Proyectar la ejecución paso a paso"));
        w.language.set(Language::en);
        QCoreApplication::processEvents();
        QTest::keyClick(&w.window, Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(name(), QStringLiteral("Projector view"));
    }

    void itShowsTheRunThatIsLookedAtFromAnyPage()
    {
        LearnFixture w;
        QTest::keyClick(&w.window, Qt::Key_1, Qt::ControlModifier);
        ProjectorWindow *shown = projector(w);
        QVERIFY(shown->session().isOwnRun());
        QVERIFY(!shown->findChild<WorkingView *>()->lines().empty());
        QVERIFY(shown->findChild<ChartView *>()->spec().bars.size() > 1);
        QTest::keyClick(shown, Qt::Key_Escape);
        QVERIFY(isLeft(w));
    }

    void itGoesOnWhereLearnStandsAndLeavesLearnThere()
    {
        LearnFixture w;
        w.open("where-is-the-plug");
        w.next();
        const int step = w.session().step();
        const StepState state = w.session().state();
        ProjectorWindow *shown = projector(w);
        QCOMPARE(shown->session().lesson().id, std::string("where-is-the-plug"));
        QCOMPARE(shown->session().step(), step);
        QTest::keyClick(shown, Qt::Key_Right);
        QCOMPARE(shown->session().step(), step + 1);
        QTest::keyClick(shown, Qt::Key_PageUp);
        QCOMPARE(shown->session().step(), step);
        QTest::keyClick(shown, Qt::Key_U);
        QVERIFY(shown->session().state().answered);
        QTest::keyClick(shown, Qt::Key_F11);
        QVERIFY(isLeft(w));
        QCOMPARE(w.session().step(), step);
        QCOMPARE(w.session().state().covered, state.covered);
        QVERIFY(!w.session().state().answered);
    }

    void singleKeysCoverAndUncover()
    {
        LearnFixture w;
        ProjectorWindow *shown = projector(w);
        auto *working = shown->findChild<WorkingView *>();
        QTest::keyClick(shown, Qt::Key_C);
        const size_t all = working->covered().size();
        QVERIFY(all > 5);
        QVERIFY(shown->session().state().chartCovered);
        QCOMPARE(shown->findChild<ChartView *>()->spec().bars.front().value, std::string("?"));
        QTest::keyClick(shown, Qt::Key_Space);
        QCOMPARE(working->covered().size(), all - 1);
        for (size_t i = 1; i < all; ++i)
            QTest::keyClick(shown, Qt::Key_Space);
        QVERIFY(working->covered().empty());
        QVERIFY(shown->session().state().chartCovered); // the chart comes last
        QTest::keyClick(shown, Qt::Key_Space);
        QVERIFY(!shown->session().state().chartCovered);
        QTest::keyClick(shown, Qt::Key_C);
        QTest::keyClick(shown, Qt::Key_U);
        QVERIFY(working->covered().empty());
    }

    void languageThemeChartAndKeysAreOneKeyEach()
    {
        LearnFixture w;
        ProjectorWindow *shown = projector(w);
        auto *keys = shown->findChild<QLabel *>(QStringLiteral("projectorKeys"));
        const QString hint = keys->text();
        QTest::keyClick(shown, Qt::Key_Question);
        QVERIFY(keys->text().size() > hint.size());
        QTest::keyClick(shown, Qt::Key_L);
        QCoreApplication::processEvents();
        QCOMPARE(w.language.language(), Language::es);
        QVERIFY2(keys->text().contains(QStringLiteral("salir")), qPrintable(keys->text()));
        const auto ground = [shown] { return shown->grab(QRect(0, 0, 2, 2)).toImage().pixelColor(0, 0); };
        QCOMPARE(ground(), QColor(Qt::white));
        QTest::keyClick(shown, Qt::Key_T);
        QCOMPARE(ground(), QColor(Qt::black));
        for (const QLabel *label : shown->findChildren<QLabel *>())
            QVERIFY(label->palette().color(QPalette::WindowText).lightness() > 128);
        QVERIFY(!w.context.colours().dark); // the window's own theme stays
        auto *chart = shown->findChild<ChartView *>();
        QVERIFY(chart->isVisible());
        QTest::keyClick(shown, Qt::Key_G);
        QVERIFY(!chart->isVisible());
        QTest::keyClick(shown, Qt::Key_Escape);
        QVERIFY(isLeft(w));
        QCOMPARE(w.language.language(), Language::es); // the language is the program's, and stays
        QCOMPARE(w.settings.language, std::optional(Language::es));
    }

    /// With and without Ctrl: the window's keys, and the single ones of this view.
    void theRunOfPlanIsInTheMeasureOfTheWindow()
    {
        for (const auto modifier :
             {Qt::KeyboardModifiers(Qt::NoModifier), Qt::KeyboardModifiers(Qt::ControlModifier)}) {
            LearnFixture w;
            QTest::keyClick(&w.window, Qt::Key_1, Qt::ControlModifier);
            QTest::keyClick(&w.window, Qt::Key_7, Qt::ControlModifier);
            ProjectorWindow *shown = projector(w);
            const auto heading = [shown] { return shown->findChild<ChartView *>()->spec().valueHeading; };
            QCOMPARE(heading(), std::string("Tree-months"));
            QTest::keyClick(shown, Qt::Key_6, modifier);
            QCOMPARE(heading(), std::string("Energy"));
            QVERIFY(w.context.measure->isEnergy());
            QVERIFY2(shown->accessibleName().startsWith(QStringLiteral("Energy")), qPrintable(shown->accessibleName()));
            double sum = 0;
            for (const ChartRow &bar : shown->findChild<ChartView *>()->spec().bars)
                sum += bar.total();
            const double whole = w.document.result().scenarios.front().energy.total.value();
            QVERIFY(std::abs(sum - whole) < 1e-9 * whole);
            QTest::keyClick(shown, Qt::Key_C, Qt::NoModifier);
            QTest::keyClick(shown, Qt::Key_5, modifier);
            QVERIFY(shown->session().state().chartCovered); // what is covered stays covered
            QCOMPARE(shown->findChild<ChartView *>()->spec().bars.front().value, std::string("?"));
            QTest::keyClick(shown, Qt::Key_U);
            QCOMPARE(heading(), std::string("Emissions"));
            QTest::keyClick(shown, Qt::Key_Right); // the simulations
            QTest::keyClick(shown, Qt::Key_6, modifier);
            QVERIFY(shown->findChild<ChartView *>()->spec().title.starts_with("Energy in "));
            QTest::keyClick(shown, Qt::Key_Escape);
            QVERIFY(isLeft(w));
            QVERIFY(w.settings.measure == Measure::energy);
        }
    }

    void aLessonsStepSaysItsOwnMeasure()
    {
        LearnFixture w;
        w.open("where-is-the-plug");
        w.next();
        ProjectorWindow *shown = projector(w);
        const auto chart = [shown] { return shown->findChild<ChartView *>()->spec(); };
        QCOMPARE(chart().bars.front().value, std::string("?"));
        QTest::keyClick(shown, Qt::Key_U);
        QCOMPARE(chart().valueHeading, std::string("Energy"));
        QCOMPARE(chart().bars.size(), size_t(4));
        for (const ChartRow &bar : chart().bars)
            QCOMPARE(bar.value, chart().bars.front().value); // whatever the plug
        const ChartSpec before = chart();
        QTest::keyClick(shown, Qt::Key_5);
        QTest::keyClick(shown, Qt::Key_7, Qt::ControlModifier);
        QVERIFY(chart() == before);
        QVERIFY(w.context.measure->measure() == Measure::emissions);
        auto *keys = shown->findChild<QLabel *>(QStringLiteral("projectorKeys"));
        QTest::keyClick(shown, Qt::Key_Question);
        QVERIFY(!keys->text().contains(QStringLiteral("kWh")));
    }

    void nothingInItCanChangeTheStudy()
    {
        LearnFixture w;
        ProjectorWindow *shown = projector(w);
        const Study before = w.document.study();
        for (const int key : {Qt::Key_Z, Qt::Key_D, Qt::Key_S, Qt::Key_Backspace, Qt::Key_N})
            for (const auto modifiers :
                 {Qt::KeyboardModifiers(Qt::ControlModifier), Qt::ControlModifier | Qt::ShiftModifier})
                QTest::keyClick(shown, Qt::Key(key), modifiers);
        for (int key = Qt::Key_A; key <= Qt::Key_Z; ++key)
            QTest::keyClick(shown, Qt::Key(key));
        for (QWidget *child : shown->findChildren<QWidget *>())
            QTest::mouseClick(child, Qt::LeftButton);
        QVERIFY(w.document.study() == before);
        QVERIFY(!w.document.isModified());
        QVERIFY(!shown->session().isChanged());
    }

    void nothingIsSmallAndNothingIsCut_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QString>("lesson");
        for (const QSize &size : {QSize(1920, 1080), QSize(1280, 720)}) {
            QTest::addRow("%d, own run", size.width()) << size << QString();
            for (const Lesson &lesson : builtInLessons(Language::es))
                QTest::addRow("%d, %s", size.width(), lesson.id.c_str()) << size << toQString(lesson.id);
        }
    }
    void nothingIsSmallAndNothingIsCut()
    {
        QFETCH(QSize, size);
        QFETCH(QString, lesson);
        LearnFixture w(Language::es);
        if (!lesson.isEmpty())
            w.open(qPrintable(lesson));
        ProjectorWindow *shown = projector(w);
        shown->showNormal();
        shown->resize(size);
        QCoreApplication::processEvents();
        const double least = 24.0 * size.height() / 1080;
        QCOMPARE(shown->leastType(), least);
        for (int step = 0; step < shown->session().stepCount(); ++step) {
            QCoreApplication::processEvents();
            for (const double px : sizesOfType(*shown))
                QVERIFY2(px >= least, qPrintable(QString::number(px)));
            auto *page = shown->findChild<QScrollArea *>()->widget();
            QVERIFY(page->width() <= shown->width());
            QVERIFY(page->minimumSizeHint().width() <= shown->width());
            if (shown->findChild<QScrollArea *>()->verticalScrollBar()->maximum()
                > 0) // only what is too long at the least size is scrolled
                QCOMPARE(shown->findChild<BlockLabel *>()->font().pixelSize(), int(std::ceil(least)));
            QTest::keyClick(shown, Qt::Key_Right);
        }
    }
};

HUELLA_TEST(ProjectorTest, QApplication)
} // namespace projector_test
#include "projector_test.moc"
