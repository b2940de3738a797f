// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/chart_view.h"
#include "app/desktop/pages/plan/runs_model.h"
#include "app/desktop/widgets/announcer.h"
#include "app/desktop/window/outline_model.h"
#include "app/desktop/window/outline_view.h"
#include "core/study/file/file.h"
#include "tests/app/desktop/window_fixture.h"
#include "tests/register_test.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QScrollBar>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>

using namespace huella;

namespace measure_switch_test {
namespace {

/// A window on a run in Spain.
struct MeasureFixture : WindowFixture {
    explicit MeasureFixture(Language start = Language::en) : WindowFixture(start)
    {
        const auto set = [this](Field field, const FieldValue &value) {
            document.apply(EditKind::setField, setField(document.study(), "r1", field, value));
        };
        set(Field::hours, 12.0);
        set(Field::cores, 12.0);
        set(Field::zone, std::string("ES"));
    }
    QToolButton *button(Measure measure)
    {
        return find<QToolButton>(("measure_" + std::string(toString(measure))).c_str());
    }
    QWidget *measures() { return find<QWidget>("measures"); }
    void page(Qt::Key key) { QTest::keyClick(&window, key, Qt::ControlModifier); }
    void keys(Qt::Key key) { QTest::keyClick(&window, key, Qt::ControlModifier); }
    ChartSpec chart(const char *name) { return find<ChartView>(name)->spec(); }
    QModelIndex row(int run = -1)
    {
        const QAbstractItemModel *model = window.findChild<QTreeView *>()->model();
        const QModelIndex head = model->index(0, 0);
        return run < 0 ? head : model->index(run, 0, head);
    }
    QString amount(int run = -1) { return row(run).data(OutlineModel::amountRole).toString(); }
    QString said(int run = -1) { return row(run).data(Qt::AccessibleTextRole).toString(); }
    QString unit() { return window.findChild<OutlineView *>()->findChild<QLabel *>("note")->text(); }
};

} // namespace

/// The switch between CO₂e, kWh and tree-months.
class MeasureSwitchTest : public QObject {
    Q_OBJECT

private slots:
    void oneClickDrivesTheChartsOfPlanAndCompare()
    {
        MeasureFixture w;
        QVERIFY(!w.chart("elsewhere").bars.empty());
        QTest::mouseClick(w.button(Measure::energy), Qt::LeftButton);
        QVERIFY(w.chart("elsewhere").bars.empty());
        w.page(Qt::Key_2);
        for (const char *name : {"scenarios", "whatIf", "otherData"})
            QCOMPARE(w.chart(name).valueHeading, std::string("Energy"));
        QTest::mouseClick(w.button(Measure::treeMonths), Qt::LeftButton);
        for (const char *name : {"scenarios", "whatIf", "otherData"})
            QCOMPARE(w.chart(name).valueHeading, std::string("Tree-months"));
        w.document.setCurrentScenario("s1");
        w.page(Qt::Key_1);
        QCOMPARE(w.chart("sums").valueHeading, std::string("Tree-months"));
    }

    void whereNothingIsDrawnTheSentenceStandsAlone()
    {
        MeasureFixture w;
        QTest::mouseClick(w.button(Measure::energy), Qt::LeftButton);
        QVERIFY(!w.find<ChartView>("elsewhere")->isVisible());
        QTest::mouseClick(w.button(Measure::emissions), Qt::LeftButton);
        QVERIFY(w.find<ChartView>("elsewhere")->isVisible());
    }

    void thereAndBackChangesNothing()
    {
        MeasureFixture w;
        w.page(Qt::Key_2);
        w.document.undoStack().setClean();
        const Study study = w.document.study();
        const std::string bytes = writeStudy(study);
        const auto undo = [&w] {
            const QUndoStack &stack = w.document.undoStack();
            QStringList texts;
            for (int i = 0; i < stack.count(); ++i)
                texts << stack.text(i);
            return std::tuple(stack.index(), stack.cleanIndex(), texts);
        };
        const auto undoBefore = undo();
        const std::vector<ChartSpec> before{w.chart("scenarios"), w.chart("whatIf"), w.chart("otherData")};
        for (const Qt::Key page : {Qt::Key_1, Qt::Key_4, Qt::Key_2})
            for (const Qt::Key key : {Qt::Key_6, Qt::Key_7, Qt::Key_5}) {
                w.page(page);
                w.keys(key);
                QVERIFY(w.document.study() == study);
                QCOMPARE(writeStudy(w.document.study()), bytes);
                QVERIFY(undo() == undoBefore && !w.document.isModified());
            }
        QVERIFY((std::vector<ChartSpec>{w.chart("scenarios"), w.chart("whatIf"), w.chart("otherData")} == before));
    }

    void keysChooseItWhereItIsShown()
    {
        MeasureFixture w;
        w.keys(Qt::Key_6);
        QVERIFY(w.button(Measure::energy)->isChecked());
        w.page(Qt::Key_3); // each figure of a report has its own
        QVERIFY(!w.measures()->isVisible());
        w.keys(Qt::Key_7);
        QVERIFY(w.button(Measure::energy)->isChecked());
        w.page(Qt::Key_1);
        QVERIFY(w.measures()->isVisible());
        w.button(Measure::energy)->setFocus();
        QTest::keyClick(w.button(Measure::energy), Qt::Key_Right);
        QVERIFY(w.button(Measure::treeMonths)->isChecked());
    }

    void theListOfRunsFollows()
    {
        for (const Language language : {Language::en, Language::es}) {
            MeasureFixture w(language);
            for (const int run : {-1, 0}) {
                QTest::mouseClick(w.button(Measure::emissions), Qt::LeftButton);
                QVERIFY2(w.amount(run).endsWith(QStringLiteral("g")), qPrintable(w.amount(run)));
                QTest::mouseClick(w.button(Measure::energy), Qt::LeftButton);
                QVERIFY2(w.amount(run).endsWith(QStringLiteral("Wh")), qPrintable(w.amount(run)));
                QVERIFY(w.said(run).endsWith(w.amount(run)));
                QVERIFY(w.unit().isEmpty());
            }
        }
    }

    /// The unit of trees stands above the list, where names need no room; who hears the row hears it there.
    void theListOfRunsIsInTreesUnderTheirName()
    {
        for (const auto &[language, months, years] : {std::tuple(Language::en, "tree-months", "tree-years"),
                                                      std::tuple(Language::es, "meses-árbol", "años-árbol")}) {
            MeasureFixture w(language);
            const QLocale numbers(language == Language::es ? QLocale::Spanish : QLocale::English);
            QTest::mouseClick(w.button(Measure::treeMonths), Qt::LeftButton);
            QCOMPARE(w.unit(), QString::fromUtf8(months));
            bool read = false;
            const ScenarioResult &scenario = w.document.result().scenarios.front();
            const double expected = MeasureOf(Measure::treeMonths, *scenario.dataset).amount(scenario.emissions.total);
            const double shown = numbers.toDouble(w.amount(), &read);
            QVERIFY2(read && std::abs(shown - expected) < 0.06 * expected, qPrintable(w.amount()));
            QCOMPARE(w.amount(0), w.amount());
            QVERIFY2(w.said(0).contains(w.amount(0))
                         && w.said(0).endsWith(QString::fromUtf8("rbol")) == (language == Language::es),
                     qPrintable(w.said(0)));
            w.document.apply(EditKind::setField, setField(w.document.study(), "r1", Field::hours, 80000.0));
            QCOMPARE(w.unit(), QString::fromUtf8(years));
            QTest::mouseClick(w.button(Measure::emissions), Qt::LeftButton);
            QVERIFY(w.unit().isEmpty());
        }
    }

    void theTableOfRunsFollows()
    {
        for (const Language language : {Language::en, Language::es}) {
            MeasureFixture w(language);
            w.window.resize(1280, 720);
            w.document.setCurrentScenario("s1");
            auto *table = w.find<QTableView>("runs");
            const QAbstractItemModel &model = *table->model();
            const auto strong = [&model](int column) {
                return model.index(0, column).data(RunsModel::strongRole).toBool();
            };
            const auto head = [&model](int column) {
                return model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
            };
            for (const Measure measure : {Measure::treeMonths, Measure::energy, Measure::emissions}) {
                QTest::mouseClick(w.button(measure), Qt::LeftButton);
                QCOMPARE(strong(RunsModel::energyColumn), measure == Measure::energy);
                QCOMPARE(strong(RunsModel::amountColumn), measure != Measure::energy);
                QTRY_VERIFY(!table->horizontalScrollBar()->isVisible());
            }
            QVERIFY2(head(RunsModel::amountColumn).endsWith(QStringLiteral("CO₂e")),
                     qPrintable(head(RunsModel::amountColumn)));
            QTest::mouseClick(w.button(Measure::treeMonths), Qt::LeftButton);
            QCOMPARE(head(RunsModel::amountColumn),
                     language == Language::en ? QStringLiteral("tree-months") : QStringLiteral("meses-árbol"));
        }
    }

    /// What a screen reader hears of an edit is of the chosen measure, and of the same one as before.
    void anEditIsSaidInIt()
    {
        MeasureFixture w;
        auto *announcer = w.find<Announcer>("announcer");
        const auto saidAfter = [&](Field field, const FieldValue &value) {
            w.document.apply(EditKind::setField, setField(w.document.study(), "r1", field, value));
            QTest::qWait(900);
            return announcer->accessibleName();
        };
        QTest::qWait(900);
        QTest::mouseClick(w.button(Measure::energy), Qt::LeftButton);
        const QString more = saidAfter(Field::hours, 24.0);
        QVERIFY2(more.contains(QStringLiteral("kWh")) && more.contains(QStringLiteral("100")), qPrintable(more));
        QTest::mouseClick(w.button(Measure::treeMonths), Qt::LeftButton);
        const QString less = saidAfter(Field::hours, 12.0);
        QVERIFY2(less.contains(QStringLiteral("tree-month")) && less.contains(QStringLiteral("50% less")),
                 qPrintable(less));
        QTest::mouseClick(w.button(Measure::energy), Qt::LeftButton);
        const QString elsewhere = saidAfter(Field::zone, std::string("SE")); // which changes no energy
        QVERIFY2(!elsewhere.contains(u'%'), qPrintable(elsewhere));
    }

    /// Learn shows the run of Plan as its first lesson; the steps of the others say themselves what their charts are in.
    void theOwnRunFollowsAndALessonDoesNot()
    {
        MeasureFixture w;
        w.page(Qt::Key_4);
        QVERIFY(w.measures()->isVisible());
        w.keys(Qt::Key_6);
        QCOMPARE(w.chart("lessonChart").valueHeading, std::string("Energy"));
        double sum = 0;
        for (const ChartRow &bar : w.chart("lessonChart").bars)
            sum += bar.total();
        const double whole = w.document.result().scenarios.front().energy.total.value();
        QVERIFY(std::abs(sum - whole) < 1e-9 * whole);
        w.keys(Qt::Key_7);
        QCOMPARE(w.chart("lessonChart").valueHeading, std::string("Tree-months"));
        auto *list = w.find<QListWidget>("lessons");
        while (w.chart("lessonChart").valueHeading == "Tree-months" && list->currentRow() + 1 < list->count())
            list->setCurrentRow(list->currentRow() + 1);
        QVERIFY(!w.measures()->isVisible());
        const ChartSpec lesson = w.chart("lessonChart");
        w.keys(Qt::Key_5);
        QVERIFY(w.chart("lessonChart") == lesson);
        QVERIFY(w.context.measure->measure() == Measure::treeMonths);
        list->setCurrentRow(0);
        QVERIFY(w.measures()->isVisible());
    }

    void itHasNamesInBothLanguages()
    {
        for (const auto &[language, name] :
             {std::pair(Language::en, "Show energy"), std::pair(Language::es, "Mostrar la energía")}) {
            MeasureFixture w(language);
            QCOMPARE(w.button(Measure::energy)->accessibleName(), QString::fromUtf8(name));
            QVERIFY(!w.measures()->accessibleName().isEmpty());
            QCOMPARE(w.button(Measure::emissions)->text(), QStringLiteral("CO₂e"));
        }
    }

    void aNewWindowBeginsWithTheLastOne()
    {
        MeasureFixture w;
        QTest::mouseClick(w.button(Measure::energy), Qt::LeftButton);
        QVERIFY(loadSettings().measure == Measure::energy);
        Context other{w.document, w.language, w.theme, w.dialogs, w.settings};
        QVERIFY(other.measure->measure() == Measure::energy);
        QTest::mouseClick(w.button(Measure::emissions), Qt::LeftButton);
        QVERIFY(other.measure->measure() == Measure::energy); // each window has its own
    }
};

HUELLA_TEST(MeasureSwitchTest, QApplication)
} // namespace measure_switch_test
#include "measure_switch_test.moc"
