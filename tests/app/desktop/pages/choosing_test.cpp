// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desktop/pages/planned_run.h"
#include "tests/register_test.h"

#include "app/desktop/charts/chart_view.h"
#include "app/desktop/widgets/search_field.h"

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QListWidget>
#include <QToolButton>

using namespace huella;

namespace choosing_test {

using namespace planned_run;

// Names are chosen, never guessed: what a field says and what the figures are of is the same at every moment.

class ChoosingTest : public QObject {
    Q_OBJECT

private slots:
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

    void tabTakesTheRowThatIsMarkedAndGoesOn()
    {
        PlannedRun w;
        startTyping(w.search("zone"), "swe");
        QTest::keyClick(w.list("zone"), Qt::Key_Down);
        QTest::keyClick(w.list("zone"), Qt::Key_Tab);
        QCOMPARE(w.zone(), std::string("SE"));
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("pue"));
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
};

HUELLA_TEST(ChoosingTest, QApplication)
} // namespace choosing_test
#include "choosing_test.moc"
