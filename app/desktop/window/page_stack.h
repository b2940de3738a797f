// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/context.h"

#include <QKeySequence>
#include <QWidget>

#include <array>

class QStackedWidget;
class QTabBar;
class QToolButton;

namespace huella {

class FileCommands;
class LearnPage;
class MeasureSwitch;
class PlanPage;
class ReportPage;

/// The tabs and the page below them. A page is made when it is first asked for: the start pays for one.
class PageStack : public QWidget {
    Q_OBJECT

public:
    enum Page { plan, compare, report, learn, pageCount };
    static constexpr const char *nameKeys[pageCount] = {"window.tab.plan", "window.tab.compare", "window.tab.report",
                                                        "window.tab.learn"};
    static QKeySequence keysOf(int page) { return Qt::CTRL | Qt::Key(Qt::Key_1 + page); }
    PageStack(Context &context, FileCommands &files, QWidget *parent);
    void open(Page page);
    /// Makes the first page. A window that shows no study has none before.
    void begin();
    PlanPage *planPage() const { return plan_; }
    /// These are null while another page is shown.
    LearnPage *learnInFront() const;
    ReportPage *reportInFront() const;
    QTabBar *tabs() const { return tabs_; }
    QWidget *head() const { return head_; } ///< the row of the tabs
    QWidget *page() const;                  ///< below it, whichever is in front
    void retranslate();

signals:
    void opened(); ///< a page was asked for, also the one that is in front
    void projectorWanted();

private:
    QWidget *make(int page);
    void show(int page);
    void showMeasures();
    Context &context_;
    FileCommands &files_;
    QTabBar *tabs_;
    QWidget *head_ = nullptr;
    MeasureSwitch *measures_; ///< shown beside the tabs where the page follows it
    QToolButton *projector_;  ///< beside the tabs where a class looks
    QStackedWidget *pages_;
    std::array<QWidget *, pageCount> made_{};
    PlanPage *plan_ = nullptr;
    LearnPage *learn_ = nullptr;
    ReportPage *report_ = nullptr;
};

} // namespace huella
