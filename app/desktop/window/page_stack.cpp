// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window/page_stack.h"

#include "app/desktop/common/help_place.h"
#include "app/desktop/pages/compare/compare_page.h"
#include "app/desktop/pages/learn/learn_page.h"
#include "app/desktop/pages/learn/lesson_session.h"
#include "app/desktop/pages/plan/plan_page.h"
#include "app/desktop/pages/report/report_page.h"
#include "app/desktop/theme/icons.h"
#include "app/desktop/window/measure_switch.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace huella {

PageStack::PageStack(Context &context, FileCommands &files, QWidget *parent)
    : QWidget(parent),
      context_(context),
      files_(files),
      tabs_(new QTabBar(this)),
      measures_(new MeasureSwitch(context, this)),
      projector_(new QToolButton(this)),
      pages_(new QStackedWidget(this))
{
    tabs_->setObjectName(QStringLiteral("pages"));
    tabs_->setExpanding(false);
    tabs_->setDrawBase(false);
    for (int page = 0; page < pageCount; ++page) {
        tabs_->addTab(QString());
        auto *shortcut = new QShortcut(window());
        shortcut->setKeys({keysOf(page), QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + page))}); // browsers have either
        connect(shortcut, &QShortcut::activated, tabs_, [this, page] { open(Page(page)); });
    }
    connect(tabs_, &QTabBar::currentChanged, this, &PageStack::show);
    projector_->setObjectName(QStringLiteral("projectorButton"));
    projector_->setIcon(toolIcon("projector"));
    projector_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    projector_->setFocusPolicy(Qt::TabFocus);
    projector_->hide();
    connect(projector_, &QToolButton::clicked, this, &PageStack::projectorWanted);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    head_ = new QWidget(this);
    head_->setObjectName(QStringLiteral("pagesHead"));
    head_->setAttribute(Qt::WA_StyledBackground);
    auto *row = new QHBoxLayout(head_);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(tabs_, 1);
    row->addWidget(measures_);
    row->addWidget(projector_);
    column->addWidget(head_);
    column->addWidget(pages_, 1);
}

void PageStack::open(Page page)
{
    emit opened();
    tabs_->setCurrentIndex(page);
}

QWidget *PageStack::page() const { return pages_; }

void PageStack::begin() { show(tabs_->currentIndex()); }

LearnPage *PageStack::learnInFront() const { return learn_ && pages_->currentWidget() == learn_ ? learn_ : nullptr; }

ReportPage *PageStack::reportInFront() const
{
    return report_ && pages_->currentWidget() == report_ ? report_ : nullptr;
}

QWidget *PageStack::make(int page)
{
    switch (page) {
    case compare: return new ComparePage(context_, pages_);
    case report: return report_ = new ReportPage(context_, files_, pages_);
    case learn:
        learn_ = new LearnPage(context_, files_, pages_);
        connect(&learn_->session(), &LessonSession::opened, this, &PageStack::showMeasures);
        return learn_;
    default: return plan_ = new PlanPage(context_, pages_); // born where it stays: to move it would style it twice
    }
}

void PageStack::show(int page)
{
    QWidget *&shown = made_[size_t(page)];
    if (!shown) {
        shown = make(page);
        pages_->addWidget(shown);
    }
    pages_->setCurrentWidget(shown);
    showMeasures();
    window()->setProperty(helpProperty, shown->property(helpProperty)); // of what belongs to no page
    if (page == report || page == learn)
        shown->setFocus();
}

/// Where the page follows the switch: each figure of a report has its own measure, and so has each step of a lesson.
void PageStack::showMeasures()
{
    const QWidget *shown = pages_->currentWidget();
    measures_->setVisible(shown == made_[plan] || shown == made_[compare]
                          || (learn_ && shown == learn_ && learn_->session().isOwnRun()));
    projector_->setVisible(learn_ && shown == learn_);
}

void PageStack::retranslate()
{
    for (int page = 0; page < pageCount; ++page)
        tabs_->setTabText(page, context_.say(nameKeys[page]));
    measures_->retranslate();
    projector_->setText(tr("Projector"));
    projector_->setToolTip(tr("Show this to a room (F11)"));
    tabs_->setAccessibleName(context_.say("window.tabs"));
    for (auto *scroller : tabs_->findChildren<QToolButton *>()) // Qt has no Spanish for them
        scroller->setAccessibleName(context_.say("window.tabs"));
}

} // namespace huella
