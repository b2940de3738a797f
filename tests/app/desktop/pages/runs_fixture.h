// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/pages/plan/runs_foot.h"
#include "app/desktop/pages/plan/runs_table.h"
#include "app/desktop/widgets/search_field.h"
#include "app/desktop/window/outline_model.h"
#include "core/study/edits/several_runs.h"
#include "tests/app/desktop/window_fixture.h"

#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QTreeView>

namespace huella::runs_fixture {

/// Four runs in Spain, shown as a scenario; what is typed goes to where the cursor is.
struct RunsFixture : WindowFixture {
    explicit RunsFixture(Language start = Language::en, int runs = 4) : WindowFixture(start)
    {
        Study study = document.study();
        study = setFields(
            study, "r1",
            {{Field::hours, 12.0}, {Field::cores, 8.0}, {Field::memoryGb, 64.0}, {Field::zone, std::string("ES")}});
        std::vector<Run> more(size_t(runs) - 1, *study.run("r1"));
        for (size_t i = 0; i < more.size(); ++i) {
            more[i].name = "Run " + std::to_string(i + 2);
            more[i].workload.hours = 2.0 + double(i);
        }
        document.apply(EditKind::addRuns, addRuns(study, "s1", std::move(more)));
        document.setCurrentScenario("s1");
        table()->setFocus();
        document.undoStack().setClean();
    }
    RunsTable *table() { return find<RunsTable>("runs"); }
    const Run &run(const char *id) { return *document.study().run(id); }
    int steps() { return document.undoStack().index(); }
    QString cell(int row, RunColumn column) { return table()->model()->index(row, int(column)).data().toString(); }
    bool isWrong(int row, RunColumn column)
    {
        return table()->model()->index(row, int(column)).data(RunsModel::wrongRole).toBool();
    }
    void goTo(int row, RunColumn column)
    {
        table()->setFocus();
        table()->setCurrentIndex(table()->model()->index(row, int(column)));
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, with);
    }
    static void type(const QString &text)
    {
        for (const QChar letter : text)
            QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
    }
    void paste(const QString &text)
    {
        QGuiApplication::clipboard()->setText(text);
        press(Qt::Key_V, Qt::ControlModifier);
    }
    QPoint placeOf(int row, RunColumn column)
    {
        return table()->visualRect(table()->model()->index(row, int(column))).center();
    }
};

} // namespace huella::runs_fixture
