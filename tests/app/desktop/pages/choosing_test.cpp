// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desktop/window_fixture.h"
#include "tests/register_test.h"

#include "app/desktop/charts/chart_view.h"
#include "app/desktop/document/study_io.h"
#include "app/desktop/pages/plan/headline_view.h"
#include "app/desktop/widgets/announcer.h"
#include "app/desktop/widgets/search_field.h"
#include "app/desktop/widgets/working_view.h"
#include "app/desktop/window/outline_model.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QListWidget>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTreeView>

using namespace huella;

namespace choosing_test {

// Names are chosen, never guessed: what a field says and what the figures are of is the same at every moment.

namespace {

void startTyping(QLineEdit *field, const QString &text)
{
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, text);
}

void typeInto(QLineEdit *field, const QString &text)
{
    startTyping(field, text);
    QTest::keyClick(field, Qt::Key_Return);
}

struct PlannedRun : WindowFixture {
    explicit PlannedRun(Language start = Language::en) : WindowFixture(start)
    {
        typeInto(find<QLineEdit>("hours"), "12");
        typeInto(find<QLineEdit>("cpu"), "Intel Xeon E5-2683 v4");
        typeInto(find<QLineEdit>("cores"), "12");
        typeInto(find<QLineEdit>("memory_gb"), "64");
        typeInto(find<QLineEdit>("zone"), "ES");
    }
    SearchField *search(const char *name) { return find<SearchField>(name); }
    const Workload &workload() const { return document.currentRun()->workload; }
    std::string zone() const { return workload().zone.value_or(""); }
    HeadlineView *headline() { return find<HeadlineView>("headline"); }
    QString amountInOutline()
    {
        auto *model = find<QTreeView>("outline")->model();
        return model->index(0, 0, model->index(0, 0)).data(OutlineModel::amountRole).toString();
    }
    QString sumInOutline()
    {
        return find<QTreeView>("outline")->model()->index(0, 0).data(OutlineModel::amountRole).toString();
    }
    QAbstractItemView *list(const char *field) { return search(field)->findChild<QCompleter *>()->popup(); }
    QStringList issues()
    {
        QStringList texts;
        for (int i = 0; i < find<QListWidget>("issues")->count(); ++i)
            texts << find<QListWidget>("issues")->item(i)->text();
        return texts;
    }
};

/// Nothing that a person sees is a figure of the run.
bool nothingIsShown(PlannedRun &w)
{
    return !w.estimate() && w.headline()->items().size() == 1
           && w.headline()->items().front().figure == QStringLiteral("–")
           && w.find<ChartView>("elsewhere")->spec().bars.empty() && w.find<ChartView>("shares")->spec().bars.empty()
           && w.find<WorkingView>("working")->stops().empty() && w.amountInOutline() == QStringLiteral("–");
}

} // namespace

class ChoosingTest : public QObject {
    Q_OBJECT

private slots:
    void aSumIsNoLessThanWhatItCounts()
    {
        PlannedRun w;
        const QString whole = w.sumInOutline();
        QCOMPARE(whole, w.amountInOutline()); // of one run
        w.document.apply(EditKind::duplicateRun, duplicateRun(w.document.study(), "r1", "second"));
        QCOMPARE(w.document.currentRun()->name, std::string("second"));
        typeInto(w.find<QLineEdit>("zone"), "Narnia");
        QCOMPARE(w.sumInOutline(), QStringLiteral("≥ ") + whole);
        w.document.setCurrentRun("r1");
        typeInto(w.find<QLineEdit>("zone"), "Narnia");
        QCOMPARE(w.sumInOutline(), QStringLiteral("–")); // and not 0 g
    }

    void anAmountReadsTheSameBeforeItsRunWasLookedAt()
    {
        PlannedRun w;
        w.document.apply(EditKind::duplicateRun, duplicateRun(w.document.study(), "r1", "second"));
        const QString before = w.amountInOutline();
        w.document.setCurrentRun("r1");
        QTRY_VERIFY(w.document.result().estimate("r1")->range.draws > 0);
        QCOMPARE(w.amountInOutline(), before);
    }

    void typingChangesNothingInTheStudy_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        for (const char *text : {"M", "Ma", "Be", "Na", "Islas Canarias", "fr", "France", "ES-CN"})
            QTest::newRow(text) << "zone" << text;
        for (const char *text : {"Xeon", "AMD EPYC 7763", "7763"})
            QTest::newRow(text) << "cpu" << text;
        QTest::newRow("gpu") << "gpu"
                             << "NVIDIA Tesla T4";
    }
    void typingChangesNothingInTheStudy()
    {
        QFETCH(QString, field);
        QFETCH(QString, text);
        PlannedRun w;
        const Study before = w.document.study();
        const int steps = w.document.undoStack().index();
        startTyping(w.search(qPrintable(field)), text);
        QVERIFY(w.document.study() == before);
        QCOMPARE(w.document.undoStack().index(), steps);
        QVERIFY(nothingIsShown(w)); // of the old one, while another is in the field
        QVERIFY2(w.issues().first().contains("aiting"), qPrintable(w.issues().join('\n')));
        QTest::keyClick(w.search(qPrintable(field)), Qt::Key_Escape); // the list
        QTest::keyClick(w.search(qPrintable(field)), Qt::Key_Escape);
        QVERIFY(w.document.study() == before);
        QVERIFY(w.estimate());
        QVERIFY(w.headline()->items().size() > 1);
    }

    void aRowOfTheListIsTaken()
    {
        PlannedRun w;
        startTyping(w.search("zone"), "ma");
        QVERIFY(w.list("zone")->isVisible());
        QTest::keyClick(w.list("zone"), Qt::Key_Down);
        const QString marked = w.list("zone")->currentIndex().data().toString();
        QTest::keyClick(w.list("zone"), Qt::Key_Return);
        QCOMPARE(w.search("zone")->text(), marked);
        QVERIFY(w.estimate());
        QCOMPARE(toQString(w.estimate()->inputs.place->name(false)), marked);
        startTyping(w.search("zone"), "swe");
        QTest::mouseClick(w.list("zone")->viewport(), Qt::LeftButton, {},
                          w.list("zone")->visualRect(w.list("zone")->model()->index(0, 0)).center());
        QCOMPARE(w.zone(), std::string("SE"));
        QVERIFY(w.estimate());
    }

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
                                                 << "2x AMD EPYC 7763"
                                                 << "(“Cores”)"
                                                 << "(«Núcleos»)";
        QTest::newRow("with words that a row of the list has") << "cpu"
                                                               << "2 x Xeon Gold 6248"
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

    void enterTakesWhatIsMeantBeyondDoubt_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("taken"); // empty: nothing
        QTest::newRow("code") << "zone"
                              << "FR"
                              << "FR";
        QTest::newRow("name") << "zone"
                              << "france"
                              << "FR";
        QTest::newRow("Spanish name") << "zone"
                                      << "francia"
                                      << "FR";
        QTest::newRow("the only one that begins so") << "zone"
                                                     << "urugu"
                                                     << "UY";
        QTest::newRow("several begin so") << "zone"
                                          << "Mal"
                                          << "";
        QTest::newRow("several hold it") << "zone"
                                         << "island"
                                         << "";
        QTest::newRow("a code in capitals") << "zone"
                                            << "MA"
                                            << "MA";
        QTest::newRow("a code in small letters that others begin with") << "zone"
                                                                        << "ma"
                                                                        << "";
        QTest::newRow("Georgia is two") << "zone"
                                        << "Georgia"
                                        << "";
        QTest::newRow("Granada is an island and a city") << "zone"
                                                         << "Granada"
                                                         << "";
        QTest::newRow("nowhere") << "zone"
                                 << "Narnia"
                                 << "";
        QTest::newRow("in the middle of one name only") << "zone"
                                                        << "hampshire"
                                                        << "";
        QTest::newRow("part of a model") << "cpu"
                                         << "xeon 2683 v4"
                                         << "Intel Xeon E5-2683 v4";
        QTest::newRow("several models") << "cpu"
                                        << "xeon"
                                        << "";
    }
    void enterTakesWhatIsMeantBeyondDoubt()
    {
        QFETCH(QString, field);
        QFETCH(QString, text);
        QFETCH(QString, taken);
        PlannedRun w;
        typeInto(w.search(qPrintable(field)), text);
        const Workload &now = w.workload();
        const auto &value = field == "zone" ? now.zone : now.cpu;
        if (taken.isEmpty()) {
            QCOMPARE(w.search(qPrintable(field))->text(), text);
            QVERIFY(nothingIsShown(w));
        } else {
            QCOMPARE(toQString(value.value_or("")), taken);
            QVERIFY(w.estimate());
        }
    }

    void whatMatchesNothingStaysAndIsSaid_data()
    {
        QTest::addColumn<QString>("field");
        for (const char *field : {"zone", "cpu", "gpu"})
            QTest::newRow(field) << field;
    }
    void whatMatchesNothingStaysAndIsSaid()
    {
        QFETCH(QString, field);
        PlannedRun w;
        SearchField *edit = w.search(qPrintable(field));
        startTyping(edit, "Narnia");
        QTest::keyClick(edit, Qt::Key_Tab);
        QVERIFY(!edit->hasFocus());
        QCOMPARE(edit->text(), QStringLiteral("Narnia"));
        QVERIFY(nothingIsShown(w));
        QVERIFY2(w.headline()->items().front().below.contains("Narnia"),
                 qPrintable(w.headline()->items().front().below));
        QVERIFY2(w.issues().first().contains("Narnia"), qPrintable(w.issues().join('\n')));
        w.find<QLineEdit>("hours")->setFocus();
        auto *list = w.find<QListWidget>("issues");
        w.find<QToolButton>("issueChip")->click();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(0)).center());
        QVERIFY(edit->hasFocus());
        // it is part of the study: saved, and one step of undo
        const auto again = readStudy(writeStudy(w.document.study()), "study");
        QVERIFY(again);
        QVERIFY(again->study.run("r1")->workload == w.workload());
        QTest::keyClick(edit, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(w.estimate());
        QVERIFY(edit->text() != QStringLiteral("Narnia"));
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

    void aCodeInSmallLettersIsAChoiceToMake_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"Ma", "Be", "ne", "es"})
            QTest::newRow(text) << text;
    }
    void aCodeInSmallLettersIsAChoiceToMake()
    {
        QFETCH(QString, text);
        PlannedRun w;
        const Study before = w.document.study();
        startTyping(w.search("zone"), text);
        QTest::keyClick(w.search("zone"), Qt::Key_Tab);
        QVERIFY(w.document.study() == before);
        QCOMPARE(w.search("zone")->text(), text);
        QVERIFY(nothingIsShown(w));
        QVERIFY2(w.issues().first().contains("choose one"), qPrintable(w.issues().join('\n')));
        typeInto(w.search("zone"), text.toUpper());
        QCOMPARE(w.zone(), toStdString(text.toUpper()));
        QVERIFY(w.estimate());
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

    void aNameTypedInTheListIsNotLost()
    {
        PlannedRun w;
        const QTemporaryDir folder;
        const QString path = folder.filePath("plan.huella");
        QVERIFY(w.document.saveTo(path));
        auto *tree = w.find<QTreeView>("outline");
        const auto startRenaming = [&](const char *name) {
            const QModelIndex run = tree->model()->index(0, 0, tree->model()->index(0, 0));
            QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(run).center());
            QTest::mouseDClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(run).center());
            auto *editor = tree->findChild<QLineEdit *>();
            QVERIFY(editor && editor->hasFocus());
            editor->selectAll();
            QTest::keyClicks(editor, QLatin1String(name));
        };
        startRenaming("Pilot");
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(w.document.currentRun()->name, std::string("Pilot"));
        QVERIFY(!w.document.isModified());
        const auto saved = loadStudy(path);
        QVERIFY(saved && saved->study.run("r1")->name == "Pilot");
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        startRenaming("Final");
        w.dialogs.saveAnswers << Dialogs::SaveAnswer::cancel;
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Q, Qt::ControlModifier);
        QCOMPARE(w.dialogs.asked, 1);
        QCOMPARE(w.document.currentRun()->name, std::string("Final"));
        QVERIFY(w.window.isVisible());
    }

    void aRunKeepsItsNameWhenItsLineIsEmptied()
    {
        PlannedRun w;
        const std::string before = w.document.currentRun()->name;
        auto *name = w.find<QLineEdit>("name");
        name->setFocus();
        name->selectAll();
        QTest::keyClicks(name, "A");
        QTest::keyClick(name, Qt::Key_Backspace);
        QCOMPARE(w.document.currentRun()->name, before);
        QVERIFY(name->text().isEmpty()); // somebody is about to type another
        QTest::keyClicks(name, "  ");
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(w.document.currentRun()->name, before);
        QCOMPARE(name->text(), toQString(before));
    }

    void savingWhileTypingSavesWhatTheWindowShows()
    {
        PlannedRun w;
        const QTemporaryDir folder;
        w.dialogs.paths << folder.filePath("plan.huella");
        startTyping(w.search("zone"), "Narnia");
        QTest::keyClick(w.search("zone"), Qt::Key_S, Qt::ControlModifier);
        QVERIFY(!w.document.isModified());
        QCOMPARE(w.zone(), std::string("Narnia"));
    }

    void aClickOnAToolButtonEndsTheTyping()
    {
        PlannedRun w;
        startTyping(w.search("zone"), "Narnia");
        for (auto *button : w.window.findChildren<QToolButton *>())
            if (button->text() == QStringLiteral("Duplicate"))
                QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(w.document.study().scenarios.front().runs.size(), size_t(2));
        for (const RunPointer &run : w.document.study().scenarios.front().runs)
            QCOMPARE(run->workload.zone.value_or(""), std::string("Narnia"));
        QCOMPARE(QApplication::focusWidget(), w.find<QLineEdit>("name")); // the copy is named first
    }

    void closingAsksAboutWhatIsBeingTyped()
    {
        PlannedRun w;
        const QTemporaryDir folder;
        QVERIFY(w.document.saveTo(folder.filePath("plan.huella")));
        startTyping(w.search("zone"), "Narnia");
        w.dialogs.saveAnswers << Dialogs::SaveAnswer::cancel;
        w.window.close();
        QCOMPARE(w.dialogs.asked, 1);
        QVERIFY(w.window.isVisible());
    }

    void whatWasTypedStaysWithItsRun()
    {
        PlannedRun w;
        QTest::keyClick(&w.window, Qt::Key_D, Qt::ControlModifier);
        typeInto(w.search("zone"), "Narnia");
        w.document.setCurrentRun("r1");
        QCOMPARE(w.search("zone")->text(), QStringLiteral("Spain"));
        QVERIFY(w.estimate());
        w.document.setCurrentRun("r2");
        QCOMPARE(w.search("zone")->text(), QStringLiteral("Narnia"));
        QVERIFY(!w.estimate());
    }

    void anEmptiedFieldIsNotGiven()
    {
        PlannedRun w;
        w.search("zone")->setFocus();
        w.search("zone")->selectAll();
        QTest::keyClick(w.search("zone"), Qt::Key_Delete);
        QCOMPARE(w.zone(), std::string("ES"));
        QTest::keyClick(w.search("zone"), Qt::Key_Tab);
        QVERIFY(!w.workload().zone);
        QVERIFY(w.estimate());
    }

    void placesAreAddedByChoiceOnceAndInOrder()
    {
        PlannedRun w;
        auto *chart = w.find<ChartView>("elsewhere");
        const auto places = [&w] { return w.document.study().elsewhere; };
        const auto before = places();
        for (const char *text : {"europe-west", "eur", "Narnia", "Ma", "island"}) {
            startTyping(w.search("addPlace"), text);
            QTest::keyClick(w.search("addPlace"), Qt::Key_Return);
            QVERIFY2(places() == before, text);
        }
        typeInto(w.search("addPlace"), "tenerife");
        QCOMPARE(places().size(), before.size() + 1);
        typeInto(w.search("addPlace"), "tenerife");
        QCOMPARE(places().size(), before.size() + 1); // never doubled
        QCOMPARE(chart->currentId(), QStringLiteral("ES-CN-TE"));
        // by keys: up, and away
        chart->setFocus(Qt::TabFocusReason);
        const auto row = [chart](const char *id) {
            const auto &bars = chart->spec().bars;
            return std::find_if(bars.begin(), bars.end(), [&](const ChartRow &bar) { return bar.id == id; })
                   - bars.begin();
        };
        const auto at = row("ES-CN-TE");
        QTest::keyClick(chart, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(row("ES-CN-TE"), at - 1);
        QCOMPARE(chart->currentId(), QStringLiteral("ES-CN-TE"));
        QTest::keyClick(chart, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(row("ES-CN-TE"), at);
        const auto read = readStudy(writeStudy(w.document.study()), "study");
        QVERIFY(read && read->study.elsewhere == places() && read->study.elsewhereAsListed);
        QTest::keyClick(chart, Qt::Key_Delete);
        QCOMPARE(row("ES-CN-TE"), std::ptrdiff_t(chart->spec().bars.size()));
        QTest::keyClick(&w.window, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(row("ES-CN-TE"), at);
    }

    void withoutAPlaceTheRegionsGridIsNamed()
    {
        PlannedRun w;
        auto *platform = w.find<QComboBox>("platform");
        platform->setFocus();
        QTest::keyClick(platform, Qt::Key_Down);
        typeInto(w.search("provider"), "google");
        typeInto(w.search("region"), "europe-west1");
        typeInto(w.search("zone"), "");
        w.search("zone")->setFocus();
        QTest::keyClick(w.search("zone"), Qt::Key_Backspace);
        QTest::keyClick(w.search("zone"), Qt::Key_Return);
        QVERIFY(!w.workload().zone);
        QVERIFY2(w.search("zone")->placeholderText().contains("Belgium"),
                 qPrintable(w.search("zone")->placeholderText()));
        typeInto(w.search("region"), "");
        w.search("region")->setFocus();
        QTest::keyClick(w.search("region"), Qt::Key_Backspace);
        QTest::keyClick(w.search("region"), Qt::Key_Return);
        QVERIFY(!w.search("zone")->placeholderText().contains("Belgium"));
    }

    void theListIsAsWideAsItsLongestRow()
    {
        PlannedRun w;
        startTyping(w.search("cpu"), "intel");
        auto *list = w.list("cpu");
        int widest = 0;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            widest =
                std::max(widest, list->fontMetrics().horizontalAdvance(list->model()->index(row, 0).data().toString()));
        QVERIFY(list->width() >= std::min(widest, list->screen()->availableGeometry().width() - 1));
    }

    void namesStayOnOneLine()
    {
        PlannedRun w;
        QGuiApplication::clipboard()->setText(QStringLiteral("one\ntwo\r\nthree"));
        auto *name = w.find<QLineEdit>("name");
        name->setFocus();
        name->selectAll();
        QTest::keyClick(name, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(w.document.currentRun()->name, std::string("one two three"));
        QCOMPARE(name->text(), QStringLiteral("one two three"));
    }

    void theAnswerIsSaidOnceWhenTheTypingStops()
    {
        PlannedRun w;
        QTest::qWait(900);
        auto *announcer = w.find<Announcer>("announcer");
        // a notification is read out when it is shown; Qt hands that on only where a reader listens
        struct Heard : QObject {
            QStringList said;
            bool eventFilter(QObject *object, QEvent *event) override
            {
                if (event->type() == QEvent::Show)
                    said << static_cast<QWidget *>(object)->accessibleName();
                return false;
            }
        } heard;
        const QStringList &said = heard.said;
        announcer->installEventFilter(&heard);
        startTyping(w.find<QLineEdit>("memory_gb"), "128");
        QVERIFY(said.isEmpty());
        QTest::qWait(900);
        QCOMPARE(announcer->accessibleName(), said.value(0));
        QCOMPARE(said.size(), 1);
        QVERIFY2(said.first().contains("more") && said.first().contains("CO₂e"), qPrintable(said.first()));
    }
};

HUELLA_TEST(ChoosingTest, QApplication)
} // namespace choosing_test
#include "choosing_test.moc"
