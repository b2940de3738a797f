// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/chart_view.h"
#include "app/desktop/pages/plan/headline_view.h"
#include "app/desktop/pages/plan/scenario_view.h"
#include "app/desktop/widgets/number_field.h"
#include "tests/app/desktop/window_fixture.h"
#include "tests/register_test.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

using namespace huella;

namespace project_test {
namespace {

void typeInto(QLineEdit *field, const QString &text)
{
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, text);
    QTest::keyClick(field, Qt::Key_Return);
}

/// A run in Spain, with the section of the project open.
struct ProjectFixture : WindowFixture {
    explicit ProjectFixture(Language start = Language::en) : WindowFixture(start)
    {
        typeInto(find<QLineEdit>("hours"), "10");
        typeInto(find<QLineEdit>("cores"), "8");
        typeInto(find<QLineEdit>("memory_gb"), "16");
        typeInto(find<QLineEdit>("zone"), "ES");
        find<QToolButton>("fold")->click();
    }
    const Run &run() { return *document.study().run("r1"); }
};

} // namespace

/// What takes the most room in a form, for who has to mend it.
static QString widest(const QWidget &form)
{
    QStringList rows;
    for (const QWidget *each : form.findChildren<QWidget *>())
        if (each->isVisible() && each->minimumSizeHint().width() > form.width() / 3) {
            QStringList words;
            for (const QLabel *label : each->findChildren<QLabel *>())
                words << label->text().left(20);
            rows << QStringLiteral("%1 %2").arg(each->minimumSizeHint().width()).arg(words.join(u'|'));
        }
    return QStringLiteral("%1 of %2: ").arg(form.minimumSizeHint().width()).arg(form.width())
           + rows.join(QStringLiteral(", "));
}

class ProjectTest : public QObject {
    Q_OBJECT

private slots:
    void yearsThatCannotBeAreSaid()
    {
        ProjectFixture w;
        const auto refused = [&w](const char *field, const char *typed) {
            auto *edit = w.find<NumberField>(field);
            typeInto(edit, QLatin1String(typed));
            QVERIFY2(edit->isWrong() && !edit->remark().isEmpty(), typed);
            QCOMPARE(edit->text(), QLatin1String(typed));
            const auto labels = w.window.findChildren<QLabel *>();
            QVERIFY2(
                std::any_of(labels.begin(), labels.end(),
                            [&](const QLabel *label) { return label->isVisible() && label->text() == edit->remark(); }),
                typed);
        };
        refused("until", "2030"); // after which year?
        typeInto(w.find<QLineEdit>("until"), "");
        QTest::keyClick(w.find<QLineEdit>("until"), Qt::Key_Backspace);
        refused("year", "27");
        refused("year", "2027.5");
        typeInto(w.find<QLineEdit>("year"), "2027");
        refused("until", "2026");
        refused("until", "2028.5");
        QVERIFY(w.run().year == 2027 && !w.run().until);
        typeInto(w.find<QLineEdit>("until"), "2029");
        refused("year", "2030");
        QVERIFY(w.run().year == 2027 && w.run().until == 2029);
        auto *year = w.find<QLineEdit>("year"); // emptied on the way to another, it takes no last year away
        year->setFocus();
        year->selectAll();
        QTest::keyClick(year, Qt::Key_Delete);
        QTest::keyClicks(year, "2028");
        QTest::keyClick(year, Qt::Key_Return);
        QVERIFY(w.run().year == 2028 && w.run().until == 2029);
    }

    /// A machine that draws more when idle than at full load is no machine: its field says so, and what was typed stays.
    void aWholeMachineCountsItsIdlePower()
    {
        ProjectFixture w;
        typeInto(w.find<QLineEdit>("machine_full_w"), "300");
        typeInto(w.find<QLineEdit>("machine_idle_w"), "100");
        QVERIFY(w.estimate() && w.estimate()->inputs.countsMachines());
        const double busy = w.estimate()->outcome.energy.total.value();
        typeInto(w.find<QLineEdit>("cpu_usage"), "0");
        QVERIFY(std::abs(w.estimate()->outcome.energy.total.value() - busy / 3) < 1e-9 * busy);
        typeInto(w.find<QLineEdit>("machine_idle_w"), "400");
        QVERIFY(!w.estimate());
        const auto labels = w.window.findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->text().contains(QStringLiteral("cannot draw more when idle"));
        }));
        while (w.document.undoStack().canUndo())
            w.document.undoStack().undo();
        QVERIFY(!w.run().workload.machineFullW);
    }

    void howOftenIsMoreThanNothing()
    {
        ProjectFixture w;
        w.find<QCheckBox>("repeat")->click();
        typeInto(w.find<QLineEdit>("repeat_count"), "12");
        for (const char *field : {"repeat_count", "repeat_for"}) {
            const Study before = w.document.study();
            typeInto(w.find<QLineEdit>(field), "0");
            QVERIFY(w.find<NumberField>(field)->isWrong());
            QVERIFY(w.document.study() == before);
        }
        typeInto(w.find<QLineEdit>("repeat_count"), "0.5");
        QCOMPARE(w.run().repeat->count, 0.5);
    }

    /// "&" is a letter of the label, and every field of one kind begins at one line.
    void labelsAreWholeAndLeaveTheFieldsInLine()
    {
        for (const Language language : {Language::en, Language::es}) {
            ProjectFixture w(language);
            w.find<QCheckBox>("training")->click();
            QCoreApplication::processEvents();
            const auto *form = w.window.findChild<QWidget *>("inputs");
            const int line = w.find<QWidget>("cores")->mapTo(form, QPoint()).x();
            for (const char *field : {"hours", "machines", "machine_idle_w", "cpu_tdp_per_core_w", "gpu_tdp_w",
                                      "intensity_g_per_kwh", "year", "development", "retrainings", "pue"})
                QVERIFY2(w.find<QWidget>(field)->mapTo(form, QPoint()).x() == line, field);
            for (const QLabel *label : form->findChildren<QLabel *>())
                if (label->buddy() == w.find<QWidget>("development"))
                    QCOMPARE(QString(label->text()).replace(QStringLiteral("&&"), QStringLiteral("&")),
                             w.context.say("project.training.development"));
            for (const QLabel *label : form->findChildren<QLabel *>())
                for (const QString &word : label->buddy() ? label->text().split(u' ') : QStringList())
                    QVERIFY2(label->fontMetrics().horizontalAdvance(word) <= label->width(), qPrintable(word));
        }
    }

    void aRunSaysItsKindYearsAndNote()
    {
        ProjectFixture w;
        auto *kind = w.find<QComboBox>("kind");
        kind->setFocus();
        QTest::keyClicks(kind, "final");
        QTest::keyClick(kind, Qt::Key_Return);
        if (w.run().kind.empty())
            emit kind->activated(kind->findText("final run")); // typing alone chooses in the list, not in every style
        QCOMPARE(w.run().kind, std::string("final"));
        typeInto(w.find<QLineEdit>("year"), "2026");
        typeInto(w.find<QLineEdit>("until"), "2028");
        typeInto(w.find<QLineEdit>("note"), "as in the proposal");
        QCOMPARE(w.run().year, std::optional(2026));
        QCOMPARE(w.run().until, std::optional(2028));
        QCOMPARE(w.run().note, std::string("as in the proposal"));
    }

    void recurringWorkCountsAndIsUndoneByKeys()
    {
        ProjectFixture w;
        const double once = w.estimate()->outcome.emissions.total.value();
        auto *repeat = w.find<QCheckBox>("repeat");
        repeat->setFocus();
        QTest::keyClick(repeat, Qt::Key_Space);
        typeInto(w.find<QLineEdit>("repeat_count"), "2");
        auto *calendar = w.find<QComboBox>("calendar");
        calendar->setCurrentIndex(1);
        emit calendar->activated(1);
        QCOMPARE(w.run().repeat->count, 2.0);
        QCOMPARE(w.estimate()->outcome.emissions.total.value(), once * 96); // twice a week for a year of 48 weeks
        while (w.document.study().run("r1")->repeat)
            QTest::keyClick(&w.window, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!repeat->isChecked());
        QCOMPARE(w.estimate()->outcome.emissions.total.value(), once);
    }

    void trainingAddsWhatItTakesBeside()
    {
        ProjectFixture w;
        const double once = w.estimate()->outcome.emissions.total.value();
        QTest::keyClick(w.find<QCheckBox>("training"), Qt::Key_Space);
        typeInto(w.find<QLineEdit>("development"), "2");
        typeInto(w.find<QLineEdit>("retrainings"), "4");
        typeInto(w.find<QLineEdit>("retraining_share"), "50");
        QCOMPARE(w.estimate()->outcome.emissions.total.value(), once * 5);
    }

    void aScenarioIsShownAsAWhole()
    {
        ProjectFixture w;
        const Study &study = w.document.study();
        w.document.apply(EditKind::addScenario, addScenario(study, copyOfScenario(study, "s1", "Another")));
        QVERIFY(w.document.showsScenario());
        auto *view = w.window.findChild<ScenarioView *>();
        QVERIFY(view && view->isVisible());
        QVERIFY(w.find<HeadlineView>("scenarioHeadline")->items().front().below.contains("nine of ten simulations"));
        QCOMPARE(w.find<ChartView>("sums")->spec().bars.size(), size_t(1));
        QTest::keyClick(w.find<QToolButton>("by_component"), Qt::Key_Space);
        QCOMPARE(w.find<ChartView>("sums")->spec().bars.size(), size_t(3));
        QCOMPARE(w.settings.sumBy, QStringLiteral("component"));
        QTest::keyClick(&w.window, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!w.document.showsScenario());
    }

    void aBudgetSaysWhatIsLeft()
    {
        ProjectFixture w;
        w.document.setCurrentScenario("s1");
        typeInto(w.find<QLineEdit>("budget_study"), "0.01");
        QCOMPARE(w.document.study().budget.studyKg, std::optional(0.01));
        const auto &issues = w.document.result().issues;
        QVERIFY(std::any_of(issues.begin(), issues.end(),
                            [](const IssuePointer &issue) { return issue->message.key == "issue.budget.study"; }));
        typeInto(w.find<QLineEdit>("budget_study"), "1000");
        QVERIFY(std::none_of(issues.begin(), issues.end(),
                             [](const IssuePointer &issue) { return issue->message.key == "issue.budget.study"; }));
    }

    /// Every number of the form, with all badges, notes and an accelerator.
    void theFormIsNotCutOff()
    {
        for (Language language : {Language::en, Language::es}) {
            ProjectFixture w(language);
            auto *usage = w.find<QLineEdit>("gpu_usage");
            QVERIFY(usage->isVisible() && !usage->isEnabled()); // of what is not there
            typeInto(w.find<QLineEdit>("gpu"), "NVIDIA A100 PCIe 40 GB");
            QVERIFY(usage->isEnabled());
            for (auto *scroll : w.window.findChildren<QScrollArea *>())
                if (scroll->widget()->objectName() == "inputs")
                    QTRY_VERIFY2(scroll->widget()->minimumSizeHint().width() <= scroll->viewport()->width(),
                                 qPrintable(widest(*scroll->widget())));
        }
    }

    void theInventoryIsCopiedForASpreadsheet()
    {
        ProjectFixture w(Language::es);
        w.document.apply(EditKind::renameRun, renameRun(w.document.study(), "r1", "=1+1"));
        w.document.setCurrentScenario("s1");
        w.find<QToolButton>("copyInventory")->click();
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY2(copied.contains("'=1+1\t"), qPrintable(copied)); // never a formula
        QVERIFY2(copied.contains("\t80\t"), qPrintable(copied));  // core-hours
    }
};

HUELLA_TEST(ProjectTest, QApplication)
} // namespace project_test
#include "project_test.moc"
