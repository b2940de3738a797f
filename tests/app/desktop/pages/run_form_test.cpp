// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/plan/field_marks.h"
#include "app/desktop/pages/plan/form_row.h"
#include "app/desktop/pages/plan/help_strip.h"
#include "app/desktop/pages/plan/inputs_card.h"
#include "tests/app/desktop/pages/planned_run.h"
#include "tests/register_test.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QToolButton>

using namespace huella;

namespace run_form_test {

using namespace planned_run;

/// The form of a run with everything in it open.
struct OpenForm : PlannedRun {
    explicit OpenForm(Language start = Language::en) : PlannedRun(start)
    {
        find<QToolButton>("fold")->click();
        settle();
    }
    /// Without a window manager the list of a search field keeps being the active window.
    void settle()
    {
        QCoreApplication::processEvents();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }
    InputsCard *form() { return window.findChild<InputsCard *>(); }
    HelpStrip *strip() { return form()->findChild<HelpStrip *>(); }
    /// Where each row stands, and how high it is.
    QList<QRect> places()
    {
        settle();
        QList<QRect> all;
        for (const FormRow *row : form()->findChildren<FormRow *>())
            if (row->isVisible())
                all << QRect(row->mapTo(find<QWidget>("inputs"), QPoint()), row->size());
        return all;
    }
    QList<QWidget *> fields()
    {
        QList<QWidget *> all;
        for (QWidget *each : form()->findChildren<QWidget *>())
            if (each->isVisible() && each->isEnabled() && (each->focusPolicy() & Qt::TabFocus)
                && (qobject_cast<QLineEdit *>(each) || qobject_cast<QComboBox *>(each)
                    || qobject_cast<QCheckBox *>(each)))
                all << each;
        return all;
    }
    IssueMark *markOf(const char *field) { return find<QWidget>(field)->parentWidget()->findChild<IssueMark *>(); }
};

class RunFormTest : public QObject {
    Q_OBJECT

private slots:
    /// The field says as often as the run counts, not once.
    void aRunThatRecursSaysHowOften()
    {
        OpenForm w;
        QCOMPARE(w.find<QLineEdit>("runs")->placeholderText(), QStringLiteral("1"));
        const Recurrence weekly{5, Recurrence::Every::week, 1, Recurrence::Lasting::years, Calendar::exact};
        w.document.apply(EditKind::setRepeat, setRepeat(w.document.study(), "r1", weekly));
        QCOMPARE(w.find<QLineEdit>("runs")->placeholderText(), QStringLiteral("260.9"));
    }

    void rowsNeverComeNorGo()
    {
        OpenForm w;
        const QList<QRect> before = w.places();
        QVERIFY(before.size() > 14);
        QVERIFY(!w.find<QLineEdit>("gpus")->isEnabled() && !w.find<QLineEdit>("gpu_usage")->isEnabled());
        typeInto(w.find<QLineEdit>("gpu"), "NVIDIA A100 PCIe 40 GB");
        QVERIFY(w.find<QLineEdit>("gpus")->isEnabled() && w.find<QLineEdit>("gpu_usage")->isEnabled());
        QCOMPARE(w.places(), before);
        typeInto(w.find<QLineEdit>("gpus"), "4");
        auto *platform = w.find<QComboBox>("platform");
        platform->setFocus();
        QTest::keyClick(platform, Qt::Key_Down);
        QVERIFY(w.find<QLineEdit>("provider")->isEnabled() && w.find<QLineEdit>("region")->isEnabled());
        QCOMPARE(w.places(), before);
        QTest::keyClick(platform, Qt::Key_Up);
        w.document.apply(EditKind::setField, setFields(w.document.study(), "r1",
                                                       {{Field::gpu, FieldValue()}, {Field::gpus, FieldValue()}}));
        QVERIFY(!w.find<QLineEdit>("gpus")->isEnabled() && !w.find<QLineEdit>("provider")->isEnabled());
        QVERIFY(w.find<QLineEdit>("gpus")->placeholderText().isEmpty());
        QCOMPARE(w.places(), before);
    }

    /// The tab key leads to how many of them there are.
    void whatWaitsForAnAcceleratorIsThereWhileItIsTyped()
    {
        OpenForm w;
        startTyping(w.search("gpu"), "NVIDIA A100 PCIe 40 GB");
        QTest::keyClick(w.search("gpu"), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), w.find<QWidget>("gpus"));
        QVERIFY(w.workload().gpu);
    }

    void aMarkMovesNoRow()
    {
        OpenForm w;
        typeInto(w.find<QLineEdit>("cpu_usage"), "80");
        QVERIFY(!w.markOf("cpu_usage")->severity());
        const QList<QRect> before = w.places();
        typeInto(w.find<QLineEdit>("cpu_usage"), "0.5"); // a share where percent are asked for
        QCOMPARE(w.markOf("cpu_usage")->severity(), std::optional(Severity::warning));
        QVERIFY(!w.markOf("cpu_usage")->toolTip().isEmpty());
        QCOMPARE(w.markOf("cpu_usage")->accessibleName(), w.find<QWidget>("cpu_usage")->accessibleDescription());
        typeInto(w.find<QLineEdit>("cores"), "12 64");
        QCOMPARE(w.markOf("cores")->severity(), std::optional(Severity::error));
        QCOMPARE(w.places(), before);
        typeInto(w.find<QLineEdit>("cores"), "12");
        startTyping(w.search("zone"), "Narnia");
        QTest::keyClick(w.search("zone"), Qt::Key_Tab);
        QCOMPARE(w.markOf("zone")->severity(), std::optional(Severity::error));
        QCOMPARE(w.places(), before);
    }

    void theStripFollowsTheFocusAndSaysWhatIsWrong()
    {
        for (const Language language : {Language::en, Language::es}) {
            OpenForm w(language);
            for (const char *box : {"repeat", "training"})
                w.find<QCheckBox>(box)->click();
            typeInto(w.find<QLineEdit>("gpu"), "NVIDIA A100 PCIe 40 GB");
            w.settle();
            QVERIFY(w.fields().size() > 25);
            for (QWidget *field : w.fields()) {
                const QString name = field->objectName();
                field->setFocus();
                QVERIFY2(!field->whatsThis().isEmpty(), qPrintable(name));
                QVERIFY2(w.strip()->text().endsWith(field->whatsThis()), qPrintable(name + u'|' + w.strip()->text()));
                QVERIFY2(w.strip()->text().indexOf(u'\n') > 0, qPrintable(name)); // after its name
            }
            auto *cores = w.find<QLineEdit>("cores");
            typeInto(cores, "12 64");
            QVERIFY2(w.strip()->text().contains(w.find<NumberField>("cores")->remark()), qPrintable(w.strip()->text()));
            const QString said = w.strip()->text();
            w.find<QWidget>("outline")->setFocus(); // it stays when the form is left
            QCOMPARE(w.strip()->text(), said);
            cores->setFocus();
            typeInto(cores, "12");
            QVERIFY(!w.strip()->text().contains("64"));
        }
    }

    /// Nothing but an issue makes the strip higher: what stands above it keeps its room while one goes through the form.
    void everyExplanationFitsTheStrip()
    {
        for (const Language language : {Language::en, Language::es}) {
            OpenForm w(language);
            for (const char *box : {"repeat", "training"})
                w.find<QCheckBox>(box)->click();
            const int height = w.strip()->minimumHeight();
            for (QWidget *field : w.fields()) {
                QLabel text(field->whatsThis());
                text.setFont(w.strip()->findChild<QLabel *>("note")->font());
                const int lines = w.strip()->width() - 32;
                const QRect needed =
                    text.fontMetrics().boundingRect(QRect(0, 0, lines, 1000), Qt::TextWordWrap, text.text());
                const int title = w.strip()->findChild<QLabel *>("stripTitle")->sizeHint().height();
                QVERIFY2(needed.height() + title + 16 <= height,
                         qPrintable(QStringLiteral("%1 + %2 of %3: ").arg(needed.height()).arg(title).arg(lines)
                                    + field->whatsThis()));
            }
        }
    }

    void whatIsSetInsideShowsOnTheFoldedLine()
    {
        PlannedRun w;
        auto *fold = w.find<QToolButton>("fold");
        QVERIFY(!fold->isChecked());
        QVERIFY(fold->accessibleName().contains(w.context.say("plan.more")));
        Study study = setYears(w.document.study(), "r1", 2027, 2029);
        w.document.apply(EditKind::setYears, setField(study, "r1", Field::cpuTdpPerCoreW, FieldValue(8.0)));
        QVERIFY2(fold->accessibleName().contains("2027–2029")
                     && fold->accessibleName().contains(w.context.say("plan.more.power")),
                 qPrintable(fold->accessibleName()));
    }

    void theNameAndTheKindStandAtTheHead()
    {
        PlannedRun w;
        auto *name = w.find<QLineEdit>("name");
        typeInto(name, "Assembly");
        QCOMPARE(w.document.currentRun()->name, std::string("Assembly"));
        auto *kind = w.find<QComboBox>("kind");
        QVERIFY(kind->isVisible() && kind->y() == name->y());
        emit kind->activated(kind->findText(w.context.say("kind.pilot")));
        QCOMPARE(w.document.currentRun()->kind, std::string("pilot"));
        QTest::keyClick(&w.window, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(w.document.currentRun()->kind.empty());
    }
};

HUELLA_TEST(RunFormTest, QApplication)
} // namespace run_form_test
#include "run_form_test.moc"
