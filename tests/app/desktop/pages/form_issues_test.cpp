// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desktop/pages/planned_run.h"
#include "tests/app/desktop/window_fixture.h"
#include "tests/register_test.h"

#include <QListWidget>
#include <QToolButton>

using namespace huella;

namespace form_issues_test {

using namespace planned_run;

/// What the form refuses is an issue that names its field, until it is mended.
class FormIssuesTest : public QObject {
    Q_OBJECT

private slots:
    void whatIsSaidNamesTheFieldsOfTheForm_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("spanish");
        QTest::newRow("cards and how many") << "gpu"
                                            << "2x A100"
                                            << "(“Number”)"
                                            << "(«Cantidad»)";
        QTest::newRow("a share of a card") << "gpu"
                                           << "NVIDIA A100-SXM4-40GB MIG 1g.5gb"
                                           << "(“Number”)"
                                           << "(«Cantidad»)";
        QTest::newRow("processors and how many") << "cpu"
                                                 << "2x EPYC 7724"
                                                 << "(“Cores”)"
                                                 << "(«Núcleos»)";
        QTest::newRow("a place without a figure") << "zone"
                                                  << "Andorra"
                                                  << "(“Grid intensity”)"
                                                  << "(«Intensidad de la red»)";
        QTest::newRow("no model") << "cpu"
                                  << "AMD EPYC Processor"
                                  << "power per core under “More”"
                                  << "potencia por núcleo en «Más»";
        QTest::newRow("a card of two") << "gpu"
                                       << "NVIDIA Tesla K80"
                                       << "(“Power per accelerator”)"
                                       << "(«Potencia por acelerador»)";
    }
    void whatIsSaidNamesTheFieldsOfTheForm()
    {
        QFETCH(QString, field);
        QFETCH(QString, typed);
        for (const Language language : {Language::en, Language::es}) {
            PlannedRun w(language);
            typeInto(w.find<QLineEdit>(qPrintable(field)), typed);
            const QString said = w.issues().join('\n') + w.headline()->items().front().below;
            QFETCH(QString, english);
            QFETCH(QString, spanish);
            QVERIFY2(said.contains(language == Language::es ? spanish : english), qPrintable(said));
            QVERIFY2(!said.contains(QStringLiteral("--")), qPrintable(said));
        }
    }

    /// How many there are stays as it was said, and a note says what it was taken for.
    void aProcessorWithItsCountIsSeveral()
    {
        for (const char *typed : {"2x AMD EPYC 7763", "Dual EPYC 7763", "2 x Xeon Gold 6248"}) {
            PlannedRun w;
            auto *cores = w.find<QLineEdit>("cores");
            startTyping(cores, {});
            QTest::keyClick(cores, Qt::Key_Delete);
            QTest::keyClick(cores, Qt::Key_Return);
            typeInto(w.find<QLineEdit>("cpu"), QString::fromLatin1(typed));
            QVERIFY2(w.estimate(), typed);
            QCOMPARE(w.workload().cpu, std::optional(std::string(typed)));
            QCOMPARE(w.estimate()->inputs.cores.value, 2 * w.estimate()->inputs.processor->cores.value());
            QCOMPARE(w.find<QLineEdit>("cpu")->text(), QString::fromLatin1(typed));
            QVERIFY2(w.issues().join('\n').contains("is taken as 2 of"), qPrintable(w.issues().join('\n')));
        }
    }

    void everyUnknownNameIsAnIssue()
    {
        WindowFixture w; // without a run time, which is an issue too
        for (const char *field : {"zone", "cpu"}) {
            startTyping(w.find<QLineEdit>(field), "Narnia");
            QTest::keyClick(w.find<QLineEdit>(field), Qt::Key_Tab);
        }
        QStringList fields;
        for (const IssuePointer &issue : w.document.result().issues)
            if (issue->severity == Severity::error)
                fields << toQString(issue->field);
        fields.sort();
        QCOMPARE(fields, (QStringList{"cpu", "hours", "zone"}));
    }

    void aRefusedNumberIsAnIssueUntilItIsMended()
    {
        PlannedRun w;
        auto *cores = w.find<QLineEdit>("cores");
        typeInto(cores, "12 64");
        QVERIFY(nothingIsShown(w));
        QVERIFY2(w.issues().first().contains("Cores") && w.issues().first().contains("12 64"),
                 qPrintable(w.issues().join('\n')));
        typeInto(w.find<QLineEdit>("memory_gb"), "32"); // another edit mends nothing
        QCoreApplication::sendPostedEvents(nullptr, QEvent::MetaCall);
        QVERIFY(nothingIsShown(w));
        auto *list = w.find<QListWidget>("issues");
        w.find<QToolButton>("issueChip")->click();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(0)).center());
        QVERIFY(cores->hasFocus());
        typeInto(cores, "16");
        QVERIFY(w.estimate());
        QCOMPARE(w.workload().cores, std::optional(16.0));
    }

    void whatWasRefusedStaysWithItsRun()
    {
        PlannedRun w;
        QTest::keyClick(&w.window, Qt::Key_D, Qt::ControlModifier);
        typeInto(w.find<QLineEdit>("cores"), "12 64");
        QVERIFY(!w.estimate());
        w.document.setCurrentRun("r1");
        QCOMPARE(w.find<QLineEdit>("cores")->text(), QStringLiteral("12"));
        QVERIFY(w.estimate() && w.document.waiting().empty());
        QVERIFY(w.document.result().estimate("r2")); // nobody sees a refused text there any more
        typeInto(w.find<QLineEdit>("cores"), "12 64");
        w.document.setCurrentScenario("s1");
        w.document.setCurrentRun("r1");
        QCOMPARE(w.find<QLineEdit>("cores")->text(), QStringLiteral("12"));
        typeInto(w.find<QLineEdit>("cores"), "12 64");
        w.dialogs.saveAnswers << Dialogs::SaveAnswer::discard;
        QTest::keyClick(&w.window, Qt::Key_N, Qt::ControlModifier);
        QVERIFY(!w.document.currentRun()->workload.cores);
        QCOMPARE(w.find<QLineEdit>("cores")->text(), QString());
        QVERIFY(w.document.waiting().empty());
        QVERIFY2(!w.issues().join('\n').contains("12 64"), qPrintable(w.issues().join('\n')));
    }

    void aRefusedBudgetIsAnIssueOfTheStudy()
    {
        PlannedRun w;
        w.document.setCurrentScenario("s1");
        auto *budget = w.find<QLineEdit>("budget_study");
        typeInto(budget, "-5");
        QVERIFY2(w.issues().first().contains("Whole study") && w.issues().first().contains("too small"),
                 qPrintable(w.issues().join('\n')));
        QVERIFY(w.document.result().estimate("r1"));
        w.document.setCurrentRun("r1");
        w.document.setCurrentScenario("s1");
        QVERIFY(budget->text().isEmpty() && w.document.waiting().empty());
    }

    /// "64" counts on the way to "64G", and no longer once that is refused: the frame that says so must not go with it.
    void whatIsRefusedIsFramedUntilItIsMended()
    {
        WindowFixture w;
        auto *memory = w.find<QLineEdit>("memory_gb");
        memory->setFocus();
        QTest::keyClicks(memory, QStringLiteral("64G"));
        QVERIFY(memory->property("wrong").toBool());
        QTest::keyClick(memory, Qt::Key_Tab);
        QVERIFY(memory->property("wrong").toBool());
        memory->setFocus();
        memory->selectAll();
        QTest::keyClicks(memory, QStringLiteral("64"));
        QVERIFY(!memory->property("wrong").toBool());
    }
};

HUELLA_TEST(FormIssuesTest, QApplication)
} // namespace form_issues_test
#include "form_issues_test.moc"
