// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desktop/pages/planned_run.h"
#include "tests/register_test.h"

#include "core/planning/any_plan.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QToolButton>

using namespace huella;

namespace plan_form_test {

using namespace planned_run;

/// A new run of a kind of plan, as a person makes and fills it.
struct PlanWindow : WindowFixture {
    explicit PlanWindow(const char *action, Language start = Language::en) : WindowFixture(start)
    {
        for (QAction *each : window.findChildren<QAction *>())
            if (each->property("sourceText").toByteArray() == action)
                each->trigger();
    }
    QLineEdit *plan(const char *name)
    {
        for (QLineEdit *each : window.findChildren<QLineEdit *>(QStringLiteral("plan_") + QLatin1String(name)))
            if (each->isVisible())
                return each;
        return nullptr;
    }
    void type(const char *name, const char *text) { typeInto(plan(name), QString::fromUtf8(text)); }
    static void empty(QLineEdit *field)
    {
        startTyping(field, {});
        QTest::keyClick(field, Qt::Key_Delete);
        QTest::keyClick(field, Qt::Key_Return);
    }
    HeadlineView *headline() { return find<HeadlineView>("headline"); }
    const RunResult &result() const { return *document.currentResult(); }
    void way(const char *name) { find<QToolButton>(qPrintable(QStringLiteral("way_") + QLatin1String(name)))->click(); }
    QString badgeBeside(QWidget *field)
    {
        auto *badge = field->parentWidget()->findChild<QLabel *>(QStringLiteral("badge"));
        return badge && badge->isVisible() ? badge->text() : QString();
    }
};

struct TrainingWindow : PlanWindow {
    explicit TrainingWindow(Language start = Language::en) : PlanWindow("Add a trainin&g", start)
    {
        type("parameters", "7");
        type("tokens", "140");
        typeInto(find<QLineEdit>("gpu"), QStringLiteral("NVIDIA H100 SXM5 80GB"));
        typeInto(find<QLineEdit>("gpus"), QStringLiteral("64"));
        typeInto(find<QLineEdit>("zone"), QStringLiteral("ES"));
    }
    const PlannedTraining &planned() const { return *result().planned->training(); }
};

class PlanFormTest : public QObject {
    Q_OBJECT

private slots:
    void aNewTrainingBeginsWithItsFirstField()
    {
        PlanWindow w("Add a trainin&g");
        QCOMPARE(w.document.study().runCount(), size_t(1)); // the run that a new study has waits for it
        QCOMPARE(w.document.currentRun()->name, std::string("Training"));
        QVERIFY(w.plan("parameters") && w.plan("parameters")->hasFocus());
        QVERIFY2(w.headline()->items().front().figure == QStringLiteral("–"),
                 "nothing is said before something is typed");
        w.document.undoStack().undo();
        QCOMPARE(w.document.currentRun()->name, std::string("Final run"));
        QVERIFY(!w.plan("parameters"));
    }

    void aTrainingBesideADescribedRunIsAnotherRun()
    {
        TrainingWindow w;
        const size_t before = w.document.study().runCount();
        for (QAction *each : w.window.findChildren<QAction *>())
            if (each->property("sourceText").toByteArray() == "Add a run from its &pilot")
                each->trigger();
        QCOMPARE(w.document.study().runCount(), before + 1);
        w.document.undoStack().undo();
        QCOMPARE(w.document.study().runCount(), before);
    }

    void whatIsTypedIsWorkedOut()
    {
        TrainingWindow w;
        QVERIFY(w.estimate());
        QCOMPARE(w.planned().flop, 6 * 7e9 * 140e9);
        auto *hours = w.find<QLineEdit>("hours");
        QCOMPARE(hours->text(), QString());
        QCOMPARE(hours->placeholderText(), QStringLiteral("64 h 29 min"));
        QVERIFY(!w.find<QLineEdit>("minutes")->isVisible());
        QCOMPARE(w.badgeBeside(hours), QStringLiteral("derived"));
        QCOMPARE(w.plan("mfu")->placeholderText(), QStringLiteral("40"));
        QCOMPARE(w.badgeBeside(w.plan("mfu")), QStringLiteral("default"));
        w.type("mfu", "50");
        QCOMPARE(w.badgeBeside(w.plan("mfu")), QString());
        QVERIFY(std::abs(w.planned().mfu - 0.5) < 1e-9);
    }

    void hoursThatAreTypedLeaveTheUtilisationToFollow()
    {
        TrainingWindow w;
        typeInto(w.find<QLineEdit>("hours"), QStringLiteral("100"));
        QCOMPARE(w.document.currentRun()->workload.hours, std::optional(100.0));
        QVERIFY(std::abs(w.planned().mfu - 0.258) < 0.001);
        QCOMPARE(w.badgeBeside(w.plan("mfu")), QStringLiteral("derived"));
        w.type("parameters", "70"); // more than the accelerators can do in that time
        QVERIFY(!w.estimate());
        QVERIFY2(w.headline()->items().front().below.contains(QStringLiteral("of the peak")),
                 qPrintable(w.headline()->items().front().below));
    }

    void nonsenseStaysWhereItWasTypedAndShowsNoFigure_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::newRow("no parameters") << "parameters"
                                       << "0";
        QTest::newRow("more than the peak") << "mfu"
                                            << "120";
        QTest::newRow("no number") << "tokens"
                                   << "14 0";
        QTest::newRow("less than the cards") << "host"
                                             << "0.5";
    }
    void nonsenseStaysWhereItWasTypedAndShowsNoFigure()
    {
        QFETCH(QString, field);
        QFETCH(QString, typed);
        TrainingWindow w;
        auto *edit = w.plan(qPrintable(field));
        typeInto(edit, typed);
        QCOMPARE(edit->text(), typed);
        QVERIFY(!w.estimate());
        QVERIFY(edit->property("wrong").toBool());
        w.document.undoStack().undo(); // of what was typed before
        w.document.undoStack().redo();
        typeInto(edit, QStringLiteral("7"));
        QVERIFY(!edit->property("wrong").toBool());
    }

    void tokensWithoutADatasetAreAskedFor()
    {
        TrainingWindow w;
        PlanWindow::empty(w.plan("tokens"));
        w.type("epochs", "3");
        QVERIFY(!w.estimate());
        QVERIFY2(w.headline()->items().front().below.contains(QStringLiteral("pochs of what")),
                 qPrintable(w.headline()->items().front().below));
        w.type("dataset_tokens", "70");
        QVERIFY(w.estimate());
        QCOMPARE(w.plan("tokens")->placeholderText(), QStringLiteral("210"));
        w.type("tokens", "140"); // the newer of the two counts
        QCOMPARE(w.plan("epochs")->text(), QString());
        QCOMPARE(w.planned().tokens, 140e9);
    }

    void aPeakThatNobodyKnowsCanBeEntered()
    {
        TrainingWindow w;
        auto *precision = w.window.findChild<QComboBox *>(QStringLiteral("plan_precision"));
        precision->setCurrentIndex(4); // FP8
        emit precision->activated(4);
        QVERIFY(!w.estimate());
        w.type("peak_tflops", "1600");
        QVERIFY(w.estimate());
    }

    void sharesBecomeRunsOfTheStudy()
    {
        TrainingWindow w;
        const std::string training = w.document.currentRunId();
        w.type("development", "20");
        QCOMPARE(w.document.currentRunId(), training); // one goes on typing where one is
        QCOMPARE(w.document.study().runCount(), size_t(2));
        w.type("failed", "10");
        QCOMPARE(w.document.study().runCount(), size_t(3));
        const Run part = *w.document.study().scenarios.front().runs[1];
        QVERIFY(std::abs(*part.workload.hours / *w.document.currentRun()->workload.hours - 0.2) < 1e-9);
        w.document.setCurrentRun(part.id);
        QVERIFY(!w.plan("parameters"));
        QCOMPARE(w.badgeBeside(w.find<QLineEdit>("hours")), QStringLiteral("derived"));
        w.document.setCurrentRun(training);
        QCOMPARE(w.plan("development")->text(), QStringLiteral("20"));
    }

    void byHoursKeepsTheFigures()
    {
        TrainingWindow w;
        const double energy = w.estimate()->outcome.energy.total.value();
        w.way("hours");
        QVERIFY(!w.document.currentRun()->plan);
        QCOMPARE(w.estimate()->outcome.energy.total.value(), energy);
        QVERIFY(!w.plan("parameters"));
        w.document.undoStack().undo();
        QVERIFY(w.plan("parameters"));
        QCOMPARE(w.plan("parameters")->text(), QStringLiteral("7"));
    }

    void aServiceIsMadeOfAModelAndItsLoad()
    {
        PlanWindow w("Add a mode&l in use (inference)");
        QVERIFY(w.plan("model") && w.plan("model")->hasFocus());
        w.type("model", "Qwen3-8B");
        QVERIFY(w.result().planned);
        w.type("responses_per_day", "80000");
        QVERIFY(!w.estimate()); // for how long?
        w.type("months", "12");
        QVERIFY(w.estimate());
        QCOMPARE(w.document.currentRun()->repeat->count, 80000.0);
        auto *kind = w.window.findChild<QComboBox *>(QStringLiteral("plan_months_kind"));
        kind->setCurrentIndex(2); // years
        emit kind->activated(2);
        QCOMPARE(w.document.currentRun()->repeat->duration, 144.0);
    }

    void aPilotTellsOfTheWhole()
    {
        PlanWindow w("Add a run from its &pilot");
        w.type("of", "100");
        typeInto(w.find<QLineEdit>("plan_hours_minutes"), QStringLiteral("12"));
        w.type("energy_kwh", "0.03");
        QVERIFY(w.estimate());
        QCOMPARE(w.find<QLineEdit>("hours")->placeholderText(), QStringLiteral("20 h"));
        PlanWindow::empty(w.find<QLineEdit>("plan_hours_minutes")); // no time at all is none
        QVERIFY(!w.estimate());
        PlanWindow::empty(w.find<QLineEdit>("plan_hours"));
        PlanWindow::empty(w.plan("energy_kwh"));
        w.type("epoch_kwh", "0.031 0.030 0.029");
        QVERIFY(w.estimate());
        w.type("epoch_kwh", "0.031 x");
        QVERIFY(!w.estimate());
        w.type("epoch_kwh", "0.031 0.030");
        QVERIFY(w.estimate());
    }

    void tabGoesThroughTheFormAsItIsRead()
    {
        TrainingWindow w;
        w.plan("parameters")->setFocus();
        QStringList order;
        for (int i = 0; i < 40 && QApplication::focusWidget(); ++i) {
            order << QApplication::focusWidget()->objectName();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        qsizetype before = -1;
        for (const char *name : {"plan_parameters", "plan_tokens", "gpu", "gpus", "plan_precision", "plan_mfu", "hours",
                                 "zone", "pue", "plan_development", "plan_trials"}) {
            const qsizetype at = order.indexOf(QLatin1String(name));
            QVERIFY2(at > before, qPrintable(QLatin1String(name) + QStringLiteral(" in ") + order.join(u' ')));
            before = at;
        }
    }

    void spanishReadsItsNumbers()
    {
        TrainingWindow w(Language::es);
        w.type("parameters", "7,5");
        QCOMPARE(w.planned().parameters, 7.5e9);
    }
};

HUELLA_TEST(PlanFormTest, QApplication)
} // namespace plan_form_test
#include "plan_form_test.moc"
