// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later

// On each page of the window an amount reads one way, in the outline beside it too.

#include "app/desktop/charts/chart_view.h"
#include "app/desktop/pages/plan/headline_view.h"
#include "app/desktop/widgets/working_view.h"
#include "app/desktop/window/outline_model.h"
#include "tests/app/desktop/window_fixture.h"
#include "tests/core/wording/amounts_shown.h"
#include "tests/register_test.h"

#include <QLabel>
#include <QListWidget>
#include <QTableWidget>
#include <QToolButton>
#include <QTreeView>

using namespace huella;

namespace amounts_test {
namespace {

void addRows(const QAbstractItemModel &model, const QModelIndex &parent, QStringList &texts)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        texts << index.data(OutlineModel::amountRole).toString();
        addRows(model, index, texts);
    }
}

/// What can be read on the page that is in front.
QStringList textsOf(WindowFixture &w)
{
    QStringList texts;
    for (const QWidget *widget : w.window.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts << label->text();
        if (const auto *headline = qobject_cast<const HeadlineView *>(widget))
            for (const auto &item : headline->items())
                texts << item.figure;
        if (const auto *chart = qobject_cast<const ChartView *>(widget)) {
            texts << toQString(chart->spec().centreValue);
            for (const ChartRow &bar : chart->spec().bars)
                texts << toQString(bar.value) << toQString(bar.lowValue) << toQString(bar.highValue);
        }
        if (const auto *working = qobject_cast<const WorkingView *>(widget))
            for (const WorkingLine &line : working->lines())
                texts << toQString(line.plain()).section(QStringLiteral(" = "), -1);
        if (const auto *tree = qobject_cast<const QTreeView *>(widget);
            tree && qobject_cast<OutlineModel *>(tree->model()))
            addRows(*tree->model(), {}, texts);
    }
    return texts;
}

Study largeStudy(const Study &start)
{
    Study study = start;
    for (const auto &[field, value] : std::vector<std::pair<Field, FieldValue>>{
             {Field::cores, 4.0}, {Field::gpus, 64.0}, {Field::hours, 205.5}, {Field::zone, std::string("ES")}})
        study = setField(study, "r1", field, value);
    return study;
}

/// Two runs beside the large one, whose interval is narrower than that of their sum.
Study withMoreRuns(Study study)
{
    for (const double hours : {61.25, 1.0}) {
        study = duplicateRun(study, "r1", "Another");
        study = setField(study, study.scenarios.front().runs[1]->id, Field::hours, hours); // it stands behind the first
    }
    return study;
}

} // namespace

class AmountsTest : public QObject {
    Q_OBJECT

private slots:
    void oneAmountReadsOneWayOnThePageOfARun()
    {
        for (const Language language : {Language::en, Language::es}) {
            WindowFixture w(language);
            w.document.apply(EditKind::setField, largeStudy(w.document.study()));
            const Estimate &estimate = *w.estimate();
            QTRY_VERIFY(!textsOf(w).isEmpty());
            const double grams = estimate.outcome.emissions.total.value();
            QVERIFY(grams > 500'000 && grams < 1e6); // elsewhere it is tonnes
            for (const ParsedAmount &amount :
                 {ParsedAmount{Measure::emissions, grams, 0},
                  ParsedAmount{Measure::energy, estimate.outcome.energy.total.value(), 0}}) {
                const QSet<QString> forms = formsOf(amount, textsOf(w), language);
                QVERIFY2(forms.size() == 1, qPrintable(QStringList(forms.values()).join(QStringLiteral(" · "))));
            }
        }
    }

    /// A run in the list beside, in its bar and in a sum that it makes up alone; and the total.
    void oneAmountReadsOneWayOnThePageOfAScenario()
    {
        for (const Language language : {Language::en, Language::es}) {
            WindowFixture w(language);
            Study study = withMoreRuns(largeStudy(w.document.study()));
            study = setField(study, "r1", Field::zone, std::string("PT"));
            w.document.apply(EditKind::setField, study);
            w.document.setCurrentScenario(study.scenarios.front().id);
            const ScenarioResult &scenario = w.document.result().scenarios.front();
            const Split<Mass> &run = scenario.runs.front()->estimate()->outcome.emissions;
            for (const char *by : {"by_kind", "by_place"}) {
                w.find<QToolButton>(by)->click();
                QTRY_VERIFY(!textsOf(w).isEmpty());
                for (const double grams : {scenario.emissions.total.value(), run.total.value()}) {
                    const QSet<QString> forms = formsOf({Measure::emissions, grams, 0}, textsOf(w), language);
                    QVERIFY2(forms.size() == 1, qPrintable(QStringList(forms.values()).join(QStringLiteral(" · "))));
                }
            }
        }
    }
};

HUELLA_TEST(AmountsTest, QApplication)
} // namespace amounts_test
#include "amounts_test.moc"
