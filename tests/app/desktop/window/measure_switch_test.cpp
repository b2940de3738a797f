// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/chart_view.h"
#include "tests/app/desktop/window_fixture.h"
#include "tests/register_test.h"

#include <QTabBar>
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
    QString inTheList()
    {
        const QAbstractItemModel *model = window.findChild<QTreeView *>()->model();
        const QModelIndex head = model->index(0, 0);
        QString all;
        for (const QMap<int, QVariant> &data : {model->itemData(head), model->itemData(model->index(0, 0, head))})
            for (const QVariant &value : data)
                all += value.toString() + QLatin1Char('\n');
        for (int role = Qt::UserRole; role < Qt::UserRole + 8; ++role)
            all += model->data(head, role).toString() + QLatin1Char('\n');
        return all;
    }
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
        const Study study = w.document.study();
        const int undo = w.document.undoStack().index();
        const std::vector<ChartSpec> before{w.chart("scenarios"), w.chart("whatIf"), w.chart("otherData")};
        for (const Qt::Key key : {Qt::Key_6, Qt::Key_7, Qt::Key_5})
            w.keys(key);
        QVERIFY(w.document.study() == study);
        QCOMPARE(w.document.undoStack().index(), undo);
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
        MeasureFixture w;
        QVERIFY(!w.inTheList().contains("Wh"));
        QTest::mouseClick(w.button(Measure::energy), Qt::LeftButton);
        QVERIFY2(w.inTheList().contains("Wh"), qPrintable(w.inTheList()));
        QTest::mouseClick(w.button(Measure::treeMonths), Qt::LeftButton); // in as many grams: names need the room
        QVERIFY2(!w.inTheList().contains("Wh") && !w.inTheList().contains("tree"), qPrintable(w.inTheList()));
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
