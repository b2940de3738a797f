// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/desktop/window_fixture.h"

#include "app/desktop/charts/chart_view.h"
#include "app/desktop/pages/plan/headline_view.h"
#include "app/desktop/widgets/search_field.h"
#include "app/desktop/widgets/working_view.h"
#include "app/desktop/window/outline_model.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QListWidget>
#include <QTreeView>

namespace huella::planned_run {

// A planned run in the window, and what a person types into its form.

inline void startTyping(QLineEdit *field, const QString &text)
{
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, text);
}

inline void typeInto(QLineEdit *field, const QString &text)
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
inline bool nothingIsShown(PlannedRun &w)
{
    return !w.estimate() && w.headline()->items().size() == 1
           && w.headline()->items().front().figure == QStringLiteral("–")
           && w.find<ChartView>("elsewhere")->spec().bars.empty() && w.find<ChartView>("shares")->spec().bars.empty()
           && w.find<WorkingView>("working")->stops().empty() && w.amountInOutline() == QStringLiteral("–");
}

} // namespace huella::planned_run
