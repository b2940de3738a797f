// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window opens beside itself: help, the tour, the projector view and the preferences.

#include "app/desktop/common/help_place.h"
#include "app/desktop/document/file_commands.h"
#include "app/desktop/help/help_key.h"
#include "app/desktop/help/tour.h"
#include "app/desktop/pages/learn/learn_page.h"
#include "app/desktop/pages/models/models_window.h"
#include "app/desktop/pages/plan/plan_page.h"
#include "app/desktop/projector/projector_window.h"
#include "app/desktop/window/actions.h"
#include "app/desktop/window/cases_dialog.h"
#include "app/desktop/window/main_window.h"
#include "app/desktop/window/page_stack.h"
#include "app/desktop/window/preferences_dialog.h"
#include "app/desktop/window/window_zoom.h"
#include "core/beginnings/case_words.h"

#include <QMenuBar>
#include <QTabBar>

namespace huella {

void MainWindow::connectHelp()
{
    new HelpKey(context_, this);
    connect(actions_->guide, &QAction::triggered, this,
            [this] { openHelp(context_, focusWidget() ? focusWidget() : this); });
    connect(pages_->tabs(), &QTabBar::currentChanged, actions_,
            [this](int page) { actions_->setProjectsRun(page != PageStack::plan && page != PageStack::learn); });
    connect(actions_->tour, &QAction::triggered, this, &MainWindow::startTour);
    connect(actions_->models, &QAction::triggered, this, [this] { (new ModelsWindow(context_, this))->show(); });
    connect(actions_->cases, &QAction::triggered, this, &MainWindow::openCases);
}

void MainWindow::openCases()
{
    CasesDialog dialog(context_, this);
    dialog.exec();
    if (const PublishedCase *chosen = dialog.chosen())
        files_->begin(studyOf(*chosen, context_.words()));
}

/// Of what Learn shows, else of the run that is looked at. It has its own copy, so that leaving it finds everything as it was.
void MainWindow::openProjector()
{
    LearnPage *learn = pages_->learnInFront();
    projector_ = new ProjectorWindow(context_, learn ? &learn->session() : nullptr, this);
    connect(projector_, &ProjectorWindow::languageWanted, this, [this](Language language) {
        (language == Language::es ? actions_->spanish : actions_->english)->setChecked(true);
    });
    projector_->open();
}

void MainWindow::startTour()
{
    delete tour_;
    showStudy();
    pages_->open(PageStack::plan);
    tour_ = new Tour(context_, this, [this] { return tourStops(); });
}

bool MainWindow::showsPlan() const { return pages_->tabs()->currentIndex() == PageStack::plan; }

std::vector<TourStop> MainWindow::tourStops() const
{
    QTabBar *tabs = pages_->tabs();
    const QRect others = tabs->tabRect(PageStack::compare) | tabs->tabRect(PageStack::report);
    return {{"tour.plan", pages_->planPage()->inputs()},
            {"tour.answer", pages_->planPage()->answer()},
            {"tour.pages", tabs, others},
            {"tour.learn", tabs, tabs->tabRect(PageStack::learn)},
            {"tour.help", menuBar(), menuBar()->actionGeometry(actions_->helpMenu())}};
}

/// What is chosen there is taken at once, by the ways that it has elsewhere.
void MainWindow::openPreferences()
{
    PreferencesDialog dialog(context_, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    dialog.takeOver(context_.settings);
    context_.keepSettings();
    QAction *looks[] = {actions_->systemLook, actions_->lightLook, actions_->darkLook};
    looks[int(dialog.theme())]->setChecked(true);
    actions_->contrastLook->setChecked(dialog.contrast());
    (dialog.language() == Language::es ? actions_->spanish : actions_->english)->setChecked(true);
    if (dialog.zoom() != zoom_->percent())
        zoom_->choose(dialog.zoom());
}

} // namespace huella
