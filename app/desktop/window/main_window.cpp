// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window/main_window.h"

#include "app/desktop/help/help_key.h"
#include "app/desktop/help/tour.h"
#include "app/desktop/pages/compare/compare_page.h"
#include "app/desktop/pages/plan/plan_page.h"
#include "app/desktop/pages/report/report_page.h"
#include "app/desktop/text.h"
#include "app/desktop/window/actions.h"
#include "app/desktop/window/file_commands.h"
#include "app/desktop/window/issues_bar.h"
#include "app/desktop/window/outline_view.h"
#include "app/desktop/window/properties_dialog.h"
#include "app/desktop/window/sources_dialog.h"
#include "core/study/pins.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QScreen>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolBar>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace huella {
namespace {
enum Page { planPage, comparePage, reportPage, pageCount };
constexpr int titleBarRoom = 32; // what window managers add on top
} // namespace

MainWindow::MainWindow(Context &context)
    : context_(context), files_(new FileCommands(context, this)), actions_(new Actions(context, *files_, this))
{
    build();
    connectActions();
    retranslate();
    if (context_.settings.geometry.isEmpty() || !restoreGeometry(context_.settings.geometry))
        resize(QSize(1440, 900).boundedTo(screen()->availableGeometry().size() - QSize(0, titleBarRoom)));
    plan_->focusField("hours");
}

void MainWindow::build()
{
    auto *bar = addToolBar(QString());
    bar->setObjectName(QStringLiteral("tools"));
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->setToolButtonStyle(Qt::ToolButtonTextOnly);
    actions_->placeIn(menuBar(), bar);

    auto *centre = new QWidget(this);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    outline_ = new OutlineView(context_, centre);
    outline_->tree()->addActions(actions_->runActions());
    issues_ = new IssuesBar(context_, centre);
    row->addWidget(outline_);
    row->addLayout(buildPages(centre), 1);
    column->addLayout(row, 1);
    column->addWidget(issues_->list());
    column->addWidget(issues_);
    setCentralWidget(centre);
}

/// The tabs and the page below them. A page is made when it is first asked for.
QLayout *MainWindow::buildPages(QWidget *parent)
{
    tabs_ = new QTabBar(parent);
    tabs_->setObjectName(QStringLiteral("pages"));
    tabs_->setExpanding(false);
    tabs_->setDrawBase(false);
    pages_ = new QStackedWidget(parent);
    plan_ = new PlanPage(context_, pages_); // born where it stays: to move it would style all of it twice
    pages_->addWidget(plan_);
    made_[planPage] = plan_;
    setProperty(helpProperty, plan_->property(helpProperty));
    for (int page = 0; page < pageCount; ++page) {
        tabs_->addTab(QString());
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + page)), this);
        connect(shortcut, &QShortcut::activated, tabs_, [this, page] { tabs_->setCurrentIndex(page); });
    }
    connect(tabs_, &QTabBar::currentChanged, this, &MainWindow::showPage);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(tabs_);
    column->addWidget(pages_, 1);
    return column;
}

void MainWindow::showPage(int page)
{
    QWidget *&shown = made_[size_t(page)];
    if (!shown) {
        shown = page == comparePage ? static_cast<QWidget *>(new ComparePage(context_, pages_)) : new ReportPage(context_, *files_, pages_);
        pages_->addWidget(shown);
    }
    pages_->setCurrentWidget(shown);
    setProperty(helpProperty, shown->property(helpProperty)); // of what belongs to no page
    if (page == reportPage)
        shown->setFocus();
}

void MainWindow::connectActions()
{
    connect(actions_->quit, &QAction::triggered, this, &QWidget::close);
    connect(actions_->renameRun, &QAction::triggered, outline_, &OutlineView::renameCurrent);
    connect(actions_->showIssues, &QAction::toggled, issues_, &IssuesBar::openList);
    connect(actions_->properties, &QAction::triggered, this, [this] { PropertiesDialog(context_, this).exec(); });
    connect(actions_->updateFigures, &QAction::triggered, this, &MainWindow::updateFigures);
    connect(actions_->sources, &QAction::triggered, this, [this] { SourcesDialog(context_, this).exec(); });
    connect(actions_->about, &QAction::triggered, this, [this] {
        context_.dialogs.tell(this, tr("About Huella"), context_.say(Message("window.about", {text("version", HUELLA_VERSION)})));
    });
    connectHelp();
    connect(actions_, &Actions::languageChosen, this, [this](Language language) {
        context_.settings.language = language;
        context_.language.set(language);
    });
    connect(issues_, &IssuesBar::chosen, this, [this](const std::string &run, const std::string &field) {
        if (!run.empty())
            context_.document.setCurrentRun(run);
        tabs_->setCurrentIndex(planPage);
        if (field == "edition")
            actions_->updateFigures->trigger();
        else
            plan_->focusField(field);
    });
    connect(&context_.document, &StudyDocument::fileChanged, this, &MainWindow::refreshTitle);
    connect(&context_.document, &StudyDocument::changed, this, &MainWindow::refreshTitle);
}

void MainWindow::connectHelp()
{
    new HelpKey(context_, this);
    connect(actions_->guide, &QAction::triggered, this, [this] { openHelp(context_, focusWidget() ? focusWidget() : this); });
    connect(actions_->tour, &QAction::triggered, this, &MainWindow::startTour);
}

void MainWindow::startTour()
{
    delete tour_;
    tabs_->setCurrentIndex(planPage);
    tour_ = new Tour(context_, this, [this] { return tourStops(); });
}

std::vector<TourStop> MainWindow::tourStops() const
{
    return {{"tour.plan", plan_->inputs()},
            {"tour.answer", plan_->answer()},
            {"tour.compare", tabs_, tabs_->tabRect(comparePage)},
            {"tour.report", tabs_, tabs_->tabRect(reportPage)},
            {"tour.help", menuBar(), menuBar()->actionGeometry(actions_->helpMenu())}};
}

/// Shows what would change before anything does.
void MainWindow::updateFigures()
{
    const Numbers &numbers = context_.words().numbers();
    QStringList rows;
    for (const MovedEntry &entry : movedEntries(context_.document.study()))
        rows << QStringLiteral("%1: %2 → %3").arg(qs(entry.name), qs(numbers.exact(entry.carried, entry.unit)), qs(numbers.exact(entry.shipped, entry.unit)));
    if (rows.isEmpty())
        return;
    const QString question = context_.say("window.update_figures") + QStringLiteral("\n\n") + rows.join(QLatin1Char('\n'));
    if (context_.dialogs.confirm(this, tr("Update figures"), question, tr("&Update")))
        context_.document.apply(EditKind::updateFigures, withShippedFigures(context_.document.study()));
}

void MainWindow::refreshTitle()
{
    const QString title = files_->studyName() + QStringLiteral("[*] – Huella");
    if (title != windowTitle())
        setWindowTitle(title);
    setWindowModified(context_.document.isModified());
}

void MainWindow::retranslate()
{
    actions_->retranslate();
    tabs_->setTabText(planPage, context_.say("window.tab.plan"));
    tabs_->setTabText(comparePage, context_.say("window.tab.compare"));
    tabs_->setTabText(reportPage, context_.say("window.tab.report"));
    tabs_->setAccessibleName(context_.say("window.tabs"));
    for (auto *scroller : tabs_->findChildren<QToolButton *>()) // Qt has no Spanish for them
        scroller->setAccessibleName(context_.say("window.tabs"));
    refreshTitle();
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    outline_->fitWindow(width());
    QMainWindow::resizeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!files_->mayClose()) {
        event->ignore();
        return;
    }
    context_.settings.geometry = saveGeometry();
    storeSettings(context_.settings);
    event->accept();
}

} // namespace huella
