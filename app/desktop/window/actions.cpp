// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window/actions.h"

#include "app/desktop/common/text.h"
#include "app/desktop/document/edit_names.h"
#include "app/desktop/document/file_commands.h"
#include "app/desktop/document/report_commands.h"
#include "app/desktop/document/study_command.h"
#include "app/desktop/widgets/settle_typing.h"
#include "app/desktop/window/file_menus.h"
#include "app/desktop/window/study_actions.h"
#include "core/study/snapshot/catalogue_snapshot.h"

#include <QActionGroup>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

namespace huella {

QAction *Actions::make(QWidget *window, const QKeySequence &keys)
{
    auto *action = new QAction(this);
    action->setShortcut(keys);
    window->addAction(action);
    // before anything is done with the study
    connect(action, &QAction::triggered, this, [window] { settleTyping(window); });
    return action;
}

Actions::Actions(Context &context, FileCommands &files, QWidget *window) : QObject(window), context_(context)
{
    newStudy = make(window, QKeySequence::New);
    open = make(window, QKeySequence::Open);
    save = make(window, QKeySequence::Save);
    saveAs = make(window, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    recover = make(window);
    report = make(window, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    print = make(window, QKeySequence::Print);
    quit = make(window, QKeySequence(Qt::CTRL | Qt::Key_Q));
    undo = make(window, QKeySequence::Undo);
    redo = make(window, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
    addRun = make(window, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    duplicateRun = make(window, QKeySequence(Qt::CTRL | Qt::Key_D));
    renameRun = make(window);
    moveUp = make(window, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Up));
    moveDown = make(window, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Down));
    removeRun = make(window, QKeySequence(Qt::CTRL | Qt::Key_Backspace));
    newScenario = make(window, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D));
    scenarioUp = make(window);
    scenarioDown = make(window);
    removeScenario = make(window);
    properties = make(window, QKeySequence(Qt::CTRL | Qt::Key_I));
    updateFigures = make(window);
    english = make(window);
    spanish = make(window);
    systemLook = make(window);
    lightLook = make(window);
    darkLook = make(window);
    projector = make(window, QKeySequence(Qt::Key_F11));
    showIssues = make(window, QKeySequence(Qt::Key_F8));
    guide = make(window, QKeySequence::HelpContents);
    tour = make(window);
    sources = make(window);
    about = make(window);
    file_ = new QMenu(window);
    edit_ = new QMenu(window);
    study_ = new QMenu(window);
    view_ = new QMenu(window);
    help_ = new QMenu(window);
    languages_ = new QMenu(window);
    looks_ = new QMenu(window);
    templates_ = new TemplateMenu(context, files, window);
    recent_ = new RecentMenu(context, files, window);
    connectFiles(files);
    connectStudyActions(*this, context_);
    connectView();
    connect(&context_.document, &StudyDocument::changed, this, &Actions::refresh);
    connect(&context_.document, &StudyDocument::currentRunChanged, this, &Actions::refresh);
    connect(&context_.document.undoStack(), &QUndoStack::indexChanged, this, &Actions::refresh);
}

void Actions::connectFiles(FileCommands &files)
{
    connect(newStudy, &QAction::triggered, &files, &FileCommands::newStudy);
    connect(open, &QAction::triggered, &files, &FileCommands::open);
    connect(save, &QAction::triggered, &files, &FileCommands::save);
    connect(saveAs, &QAction::triggered, &files, &FileCommands::saveAs);
    connect(recover, &QAction::triggered, &files, [&files] { files.offerRecovery(true); });
    connect(report, &QAction::triggered, &files.report(), &ReportCommands::saveAsPdf);
    connect(print, &QAction::triggered, &files.report(), &ReportCommands::print);
    connect(undo, &QAction::triggered, &context_.document.undoStack(), &QUndoStack::undo);
    connect(redo, &QAction::triggered, &context_.document.undoStack(), &QUndoStack::redo);
}

void Actions::connectView()
{
    auto *languages = new QActionGroup(this);
    auto *looks = new QActionGroup(this);
    for (QAction *action : {english, spanish}) {
        action->setCheckable(true);
        languages->addAction(action);
    }
    const std::pair<QAction *, ThemeChoice> themes[] = {
        {systemLook, ThemeChoice::system}, {lightLook, ThemeChoice::light}, {darkLook, ThemeChoice::dark}};
    for (const auto &[action, choice] : themes) {
        action->setCheckable(true);
        looks->addAction(action);
        action->setChecked(context_.settings.theme == choice);
        connect(action, &QAction::toggled, this, [this, theme = choice](bool on) {
            if (!on)
                return;
            context_.settings.theme = theme;
            context_.keepSettings();
            context_.theme.choose(theme);
        });
    }
    (context_.language.language() == Language::es ? spanish : english)->setChecked(true);
    // toggled, not triggered: a screen reader presses a checkable button by toggling it
    const std::pair<QAction *, Language> languagesOf[] = {{english, Language::en}, {spanish, Language::es}};
    for (const auto &[action, language] : languagesOf)
        connect(action, &QAction::toggled, this, [this, pressed = action, language = language](bool on) {
            if (on)
                emit languageChosen(language);
            else if (!english->isChecked() && !spanish->isChecked())
                pressed->setChecked(true); // a screen reader pressed the language that is on
        });
    showIssues->setCheckable(true);
}

void Actions::placeIn(QMenuBar *menus, QToolBar *bar)
{
    bar_ = bar;
    for (QMenu *menu : {file_, edit_, study_, view_, help_})
        menus->addMenu(menu);
    file_->addAction(newStudy);
    file_->addMenu(templates_);
    file_->addAction(open);
    file_->addMenu(recent_);
    file_->addActions({save, saveAs, recover});
    file_->addSeparator();
    file_->addActions({report, print});
    file_->addSeparator();
    file_->addActions({quit});
    edit_->addActions({undo, redo});
    study_->addActions(runActions());
    study_->addSeparator();
    study_->addActions({newScenario, scenarioUp, scenarioDown, removeScenario});
    study_->addSeparator();
    study_->addActions({properties, updateFigures});
    languages_->addActions({english, spanish});
    looks_->addActions({systemLook, lightLook, darkLook});
    view_->addMenu(languages_);
    view_->addMenu(looks_);
    view_->addActions({projector, showIssues});
    help_->addActions({guide, tour});
    help_->addSeparator();
    help_->addActions({sources, about});

    bar->addActions({newStudy, open, save});
    bar->addSeparator();
    bar->addActions({undo, redo});
    bar->addSeparator();
    bar->addActions({addRun, duplicateRun});
    bar->addSeparator();
    bar->addAction(report);
    auto *stretch = new QWidget(bar);
    stretch->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(stretch);
    bar->addActions({spanish, english});
    bar->addSeparator();
    bar->addAction(projector);
    for (auto *button : bar->findChildren<QToolButton *>())
        button->setFocusPolicy(Qt::TabFocus);
    bar->widgetForAction(report)->setObjectName(QStringLiteral("primary"));
    for (QAction *action : {english, spanish})
        bar->widgetForAction(action)->setObjectName(QStringLiteral("language"));
    retranslate();
}

QAction *Actions::helpMenu() const { return help_->menuAction(); }

void Actions::refresh()
{
    const StudyDocument &document = context_.document;
    const QUndoStack &stack = context_.document.undoStack();
    const auto nameAt = [&stack](int index) {
        const auto *command = static_cast<const StudyCommand *>(stack.command(index));
        return command ? editName(command->kind()) : QString();
    };
    undo->setEnabled(stack.canUndo());
    redo->setEnabled(stack.canRedo());
    undo->setText(stack.canUndo() ? tr("&Undo %1").arg(nameAt(stack.index() - 1)) : tr("&Undo"));
    redo->setText(stack.canRedo() ? tr("&Redo %1").arg(nameAt(stack.index())) : tr("&Redo"));
    undo->setIconText(tr("Undo"));
    redo->setIconText(tr("Redo"));
    const bool hasRun = document.currentRun() != nullptr;
    for (QAction *action : {duplicateRun, moveUp, moveDown, removeRun})
        action->setEnabled(hasRun);
    for (QAction *action : {renameRun, addRun, newScenario})
        action->setEnabled(document.currentScenario());
    for (QAction *action : {scenarioUp, scenarioDown, removeScenario})
        action->setEnabled(document.study().scenarios.size() > 1);
    if (const auto &pins = document.study().pins; pins != pins_) { // the catalogue is only walked for other figures
        pins_ = pins;
        moved_ = pins && countNewer(movedEntries(document.study())) > 0;
    }
    updateFigures->setEnabled(moved_);
    refreshStudyActions();
}

void Actions::setStudyShown(bool shown)
{
    studyShown_ = shown;
    for (QAction *action : {save, saveAs, report, print, properties, projector, showIssues})
        action->setEnabled(shown);
    refresh();
}

/// What is not done without a study in sight, whatever the one below is like.
void Actions::refreshStudyActions()
{
    if (studyShown_)
        return;
    const QList<QAction *> more{undo, redo, newScenario, scenarioUp, scenarioDown, removeScenario, updateFigures};
    for (QAction *action : runActions() + more)
        action->setEnabled(false);
}

void Actions::retranslate()
{
    file_->setTitle(tr("&File"));
    edit_->setTitle(tr("&Edit"));
    study_->setTitle(tr("&Study"));
    view_->setTitle(tr("&View"));
    help_->setTitle(tr("&Help"));
    templates_->setTitle(tr("New from a &template"));
    recent_->setTitle(tr("Open r&ecent"));
    languages_->setTitle(tr("&Language"));
    looks_->setTitle(tr("&Appearance"));
    const std::tuple<QAction *, QString, QString> texts[] = {
        {newStudy, tr("&New study"), tr("New")},
        {open, tr("&Open…"), tr("Open")},
        {save, tr("&Save"), tr("Save")},
        {saveAs, tr("Save &as…"), {}},
        {recover, tr("Recover &unsaved work…"), {}},
        {report, tr("&Report as PDF…"), tr("Report as PDF")},
        {print, tr("&Print the report…"), {}},
        {quit, tr("&Quit"), {}},
        {addRun, tr("&Add run"), tr("Add run")},
        {duplicateRun, tr("&Duplicate run"), tr("Duplicate")},
        {renameRun, tr("Re&name"), {}},
        {moveUp, tr("Move &up"), {}},
        {moveDown, tr("Move do&wn"), {}},
        {removeRun, tr("&Remove run"), {}},
        {newScenario, tr("New &scenario"), {}},
        {scenarioUp, tr("Mo&ve scenario up"), {}},
        {scenarioDown, tr("Move scenari&o down"), {}},
        {removeScenario, tr("Remove s&cenario"), {}},
        {properties, tr("&Title, author and dataset…"), {}},
        {updateFigures, tr("Update &figures…"), {}},
        {english, tr("&English"), QStringLiteral("EN")},
        {spanish, tr("&Spanish"), QStringLiteral("ES")},
        {systemLook, tr("As the &system"), {}},
        {lightLook, tr("&Light"), {}},
        {darkLook, tr("&Dark"), {}},
        {projector, tr("&Projector view"), tr("Projector")},
        {showIssues, tr("&Issues"), {}},
        {guide, tr("&User guide"), {}},
        {tour, tr("&Tour of the window"), {}},
        {sources, tr("&Sources and licences"), {}},
        {about, tr("&About Huella"), {}},
    };
    for (const auto &[action, menuText, barText] : texts) {
        action->setText(menuText);
        if (!barText.isEmpty())
            action->setIconText(barText);
    }
    english->setToolTip(QStringLiteral("English"));
    spanish->setToolTip(QStringLiteral("Español"));
    refresh();
    if (bar_) {
        bar_->setWindowTitle(tr("Tools"));
        for (QAction *action : bar_->actions())
            if (auto *button = qobject_cast<QToolButton *>(bar_->widgetForAction(action)))
                button->setAccessibleName(action->toolTip());
    }
}

} // namespace huella
