// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window/main_window.h"

#include "app/desktop/common/help_place.h"
#include "app/desktop/common/text.h"
#include "app/desktop/document/file_commands.h"
#include "app/desktop/document/plan_commands.h"
#include "app/desktop/help/help_key.h"
#include "app/desktop/help/tour.h"
#include "app/desktop/pages/compare/new_scenario_dialog.h"
#include "app/desktop/pages/learn/learn_page.h"
#include "app/desktop/pages/learn/lesson_session.h"
#include "app/desktop/pages/plan/plan_page.h"
#include "app/desktop/pages/report/report_page.h"
#include "app/desktop/pages/start/start_page.h"
#include "app/desktop/projector/projector_window.h"
#include "app/desktop/widgets/search_field.h"
#include "app/desktop/widgets/wheel_guard.h"
#include "app/desktop/window/actions.h"
#include "app/desktop/window/edit_actions.h"
#include "app/desktop/window/figures_dialog.h"
#include "app/desktop/window/file_drop.h"
#include "app/desktop/window/finder.h"
#include "app/desktop/window/fit_screen.h"
#include "app/desktop/window/foot_bar.h"
#include "app/desktop/window/issue_list.h"
#include "app/desktop/window/outline_view.h"
#include "app/desktop/window/page_stack.h"
#include "app/desktop/window/properties_dialog.h"
#include "app/desktop/window/side_splitter.h"
#include "app/desktop/window/sources_dialog.h"
#include "app/desktop/window/study_actions.h"
#include "app/desktop/window/tool_bar.h"
#include "app/desktop/window/window_areas.h"
#include "app/desktop/window/window_zoom.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QScreen>
#include <QTabBar>
#include <QTimer>
#include <QTreeView>
#include <QVBoxLayout>

#include <utility>

namespace huella {
namespace {
constexpr int titleBarRoom = 32; // what window managers add on top
constexpr int placeDelayMs = 500;
} // namespace

MainWindow::MainWindow(Context &context, First first)
    : context_(context),
      files_(new FileCommands(context, this)),
      actions_(new Actions(context, *files_, this)),
      zoom_(new WindowZoom(context, this))
{
    context.document.setPartName(partNameOf(context));
    new WheelGuard(this);
    new DialogFitter(this);
    auto *drop = new FileDrop(context, *files_, this);
    build(first);
    drop->setPictures([this](const QString &path, const QPoint &place) {
        ReportPage *report = isPictureFile(path) ? pages_->reportInFront() : nullptr;
        if (report)
            report->dropPicture(path, place);
        return report != nullptr;
    });
    connectActions();
    retranslate();
    place();
    zoom_->fit();
    if (start_)
        start_->focusFirst();
    else
        pages_->planPage()->focusFirst();
}

/// Where it was, or as large as is usual.
void MainWindow::place()
{
    if (context_.settings.geometry.isEmpty() || !restoreGeometry(context_.settings.geometry))
        resize(QSize(1440, 900).boundedTo(screen()->availableGeometry().size() - QSize(0, titleBarRoom)));
    else if (!isMaximized() && !isFullScreen())
        keepOnScreen(this); // it was kept from another screen
    placed_.setSingleShot(true);
    placed_.setInterval(placeDelayMs);
    connect(&placed_, &QTimer::timeout, this, [this] {
        context_.settings.geometry = saveGeometry();
        context_.keepSettings();
    });
}

void MainWindow::build(First first)
{
    actions_->placeIn(menuBar());
    addToolBar(bar_ = new ToolBar(*actions_, this));

    auto *centre = new QWidget(this);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *right = new QWidget(centre);
    auto *row = new QHBoxLayout(right);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    outline_ = new OutlineView(context_, centre);
    outline_->tree()->addActions(actions_->runActions());
    outline_->addButtons(actions_->find, actions_->addRun);
    outline_->tree()->addAction(actions_->newScenario);
    pages_ = new PageStack(context_, *files_, right);
    finder_ = new Finder(context_, *new EditActions(*actions_, this), *pages_, this);
    foot_ = new FootBar(context_, actions_->languageMenu(), centre);
    row->addWidget(pages_, 1);
    if (first == First::start) {
        makeStart(right);
        row->addWidget(start_, 1);
    } else {
        pages_->begin();
    }
    side_ = new SideSplitter(context_, outline_, right, centre);
    column->addWidget(side_, 1);
    column->addWidget(foot_);
    setCentralWidget(centre);
    new WindowAreas({bar_, outline_, pages_->head(), start_, pages_->page(), foot_}, this);
}

/// It covers the blank study, which shows as soon as anything is done with it.
void MainWindow::makeStart(QWidget *parent)
{
    start_ = new StartPage(context_, *files_, parent);
    setProperty(helpProperty, start_->property(helpProperty));
    outline_->hide();
    pages_->hide();
    foot_->setStudyShown(false);
    actions_->setStudyShown(false);
    connect(start_, &StartPage::lessonWanted, this, &MainWindow::openLesson);
    connect(start_, &StartPage::casesWanted, actions_->cases, &QAction::trigger);
    connect(start_, &StartPage::sourcesWanted, actions_->sources, &QAction::trigger);
    connect(pages_, &PageStack::opened, this, &MainWindow::showStudy);
    connect(&context_.document, &StudyDocument::changed, this, [this](const StudyChange &change) {
        if (change.part != StudyChange::Part::intervals)
            showStudy();
    });
}

void MainWindow::showStudy()
{
    if (!start_)
        return;
    start_->hide();
    std::exchange(start_, nullptr)->deleteLater(); // what was pressed there is not over yet
    pages_->begin();
    pages_->setVisible(true);
    outline_->setVisible(context_.settings.sideShown);
    foot_->setStudyShown(true);
    actions_->setStudyShown(true);
    refreshTitle();
    pages_->planPage()->focusFirst();
    emit startLeft();
}

void MainWindow::openLesson(const QString &id)
{
    pages_->open(PageStack::learn);
    if (LearnPage *learn = pages_->learnInFront())
        learn->session().open(toStdString(id));
}

void MainWindow::connectActions()
{
    connect(actions_->quit, &QAction::triggered, this, &QWidget::close);
    for (const QAction *made : {actions_->addRun, actions_->duplicateRun}) // what is new is named first
        connect(made, &QAction::triggered, this, [this] { pages_->planPage()->focusField("name"); });
    for (const QAction *planned : actions_->planActions()) // its form is what was asked for
        connect(planned, &QAction::triggered, this, [this] {
            pages_->open(PageStack::plan);
            pages_->planPage()->focusFirst();
        });
    connect(actions_->renameRun, &QAction::triggered, outline_, &OutlineView::renameCurrent);
    connect(actions_->newScenario, &QAction::triggered, this, [this] { NewScenarioDialog::open(context_, this); });
    connect(actions_->showIssues, &QAction::triggered, foot_,
            [this] { foot_->openIssues(foot_->issues()->isHidden()); });
    connect(actions_->preferences, &QAction::triggered, this, &MainWindow::openPreferences);
    connect(actions_->properties, &QAction::triggered, this, [this] { PropertiesDialog(context_, this).exec(); });
    connect(actions_->updateFigures, &QAction::triggered, this, [this] { FiguresDialog(context_, this).exec(); });
    connect(actions_->sources, &QAction::triggered, this, [this] { SourcesDialog(context_, this).exec(); });
    connect(actions_->about, &QAction::triggered, this, [this] {
        context_.dialogs.tell(this, tr("About Huella"),
                              context_.say(Message("window.about", {textArg("version", HUELLA_VERSION)})));
    });
    connect(actions_->projector, &QAction::triggered, this, &MainWindow::openProjector);
    connect(pages_, &PageStack::projectorWanted, actions_->projector, &QAction::trigger);
    connect(actions_->showSide, &QAction::toggled, this, [this](bool shown) {
        context_.settings.sideShown = shown;
        context_.keepSettings();
        outline_->setVisible(shown && !start_);
    });
    connect(actions_->find, &QAction::triggered, finder_, &Finder::findHere);
    connect(actions_->zoomIn, &QAction::triggered, zoom_, [this] { zoom_->zoom(true); });
    connect(actions_->zoomOut, &QAction::triggered, zoom_, [this] { zoom_->zoom(false); });
    connect(actions_->zoomNone, &QAction::triggered, zoom_, [this] {
        zoom_->reset();
        if (ReportPage *report = pages_->reportInFront())
            report->editor().fitZoom();
    });
    connect(actions_->findAction, &QAction::triggered, finder_, &Finder::findAnything);
    connectReportActions(*actions_, *pages_);
    connectHelp();
    connect(actions_, &Actions::languageChosen, this, [this](Language language) {
        context_.settings.language = language;
        context_.keepSettings();
        context_.language.set(language);
    });
    connect(foot_->issues(), &IssueList::chosen, this, [this](const std::string &run, const std::string &field) {
        if (!run.empty())
            context_.document.setCurrentRun(run);
        pages_->open(PageStack::plan);
        if (field == "edition")
            actions_->updateFigures->trigger();
        else
            pages_->planPage()->focusField(field);
    });
    connect(&context_.document, &StudyDocument::fileChanged, this, &MainWindow::refreshTitle);
    connect(&context_.document, &StudyDocument::changed, this, &MainWindow::refreshTitle);
}

void MainWindow::refreshTitle()
{
    const QString title = start_ ? QStringLiteral("Huella[*]") : files_->studyName() + QStringLiteral("[*] – Huella");
    if (title != windowTitle())
        setWindowTitle(title);
    setWindowModified(context_.document.isModified());
}

void MainWindow::retranslate()
{
    actions_->retranslate();
    bar_->retranslate();
    pages_->retranslate();
    foot_->retranslate();
    refreshTitle();
}

void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    QTimer::singleShot(0, &context_.document, &StudyDocument::windowPainted); // after all that is in it
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    side_->fitWindow(width());
    bar_->fitWindow(width());
    QMainWindow::resizeEvent(event);
    if (isVisible())
        placed_.start();
}

void MainWindow::moveEvent(QMoveEvent *event)
{
    QMainWindow::moveEvent(event);
    if (isVisible())
        placed_.start();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!files_->mayClose()) {
        event->ignore();
        return;
    }
    files_->closed();
    context_.settings.geometry = saveGeometry();
    context_.keepSettings();
    event->accept();
}

} // namespace huella
