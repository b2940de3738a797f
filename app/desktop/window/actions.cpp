// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window/actions.h"

#include "app/desktop/document/file_commands.h"
#include "app/desktop/document/report_commands.h"
#include "app/desktop/widgets/settle_typing.h"
#include "app/desktop/window/file_menus.h"
#include "app/desktop/window/study_actions.h"

#include <QActionGroup>
#include <QMenuBar>

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
    makeFiles(window);
    makeEdits(window);
    makeStudy(window);
    makeOthers(window);
    for (QMenu **menu : {&file_, &export_, &edit_, &study_, &view_, &help_, &languages_, &looks_})
        *menu = new QMenu(window);
    add_ = new QMenu(window);
    templates_ = new TemplateMenu(context, files, window);
    recent_ = new RecentMenu(context, files, window);
    connectFiles(files);
    connectStudyActions(*this, context_);
    connectView();
    connect(&context_.document, &StudyDocument::changed, this, &Actions::refresh);
    connect(&context_.document, &StudyDocument::currentRunChanged, this, &Actions::refresh);
    connect(&context_.document.undoStack(), &QUndoStack::indexChanged, this, &Actions::refresh);
}

void Actions::makeFiles(QWidget *window)
{
    newStudy = make(window, QKeySequence::New);
    open = make(window, QKeySequence::Open);
    save = make(window, QKeySequence::Save);
    saveAs = make(window, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    recover = make(window);
    report = make(window, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    for (QAction **each : {&word, &odt, &html, &latex, &markdown, &plainText, &archive, &archiveWithStudy, &bibtex,
                           &figures, &runsTable, &copyReport, &reportTemplate, &pageSetup})
        *each = make(window);
    print = make(window, QKeySequence::Print);
    quit = make(window, QKeySequence(Qt::CTRL | Qt::Key_Q));
}

/// Those that act on what has the focus leave what is being typed alone; fields take these keys before the window does.
void Actions::makeEdits(QWidget *window)
{
    undo = make(window, QKeySequence::Undo);
    redo = make(window, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
    const std::tuple<QAction **, Qt::Key> edits[] = {{&cut, Qt::Key_X},   {&copy, Qt::Key_C},
                                                     {&paste, Qt::Key_V}, {&selectAll, Qt::Key_A},
                                                     {&find, Qt::Key_F},  {&findAction, Qt::Key_K}};
    for (const auto &[action, key] : edits) {
        *action = new QAction(this);
        (*action)->setShortcut(Qt::CTRL | key);
        window->addAction(*action);
    }
}

void Actions::makeStudy(QWidget *window)
{
    addRun = make(window, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    for (QAction **each : {&addTraining, &addInference, &addPilot})
        *each = make(window);
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
    properties->setProperty(alsoFoundByProperty, QStringLiteral("palette.also.properties"));
    updateFigures = make(window, QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_U));
    preferences = make(window, QKeySequence(Qt::CTRL | Qt::Key_Comma));
}

void Actions::makeOthers(QWidget *window)
{
    for (QAction **each : {&english, &spanish, &systemLook, &lightLook, &darkLook, &contrastLook, &models, &tour,
                           &cases, &sources, &about})
        *each = make(window);
    projector = make(window, QKeySequence(Qt::Key_F11));
    showIssues = make(window, QKeySequence(Qt::Key_F8));
    showSide = make(window, QKeySequence(Qt::Key_F9));
    zoomIn = make(window);
    zoomIn->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    zoomOut = make(window, QKeySequence(Qt::CTRL | Qt::Key_Minus));
    zoomNone = make(window, QKeySequence(Qt::CTRL | Qt::Key_0));
    guide = make(window, QKeySequence::HelpContents);
}

void Actions::connectFiles(FileCommands &files)
{
    connect(newStudy, &QAction::triggered, &files, &FileCommands::newStudy);
    connect(open, &QAction::triggered, &files, &FileCommands::open);
    connect(save, &QAction::triggered, &files, &FileCommands::save);
    connect(saveAs, &QAction::triggered, &files, &FileCommands::saveAs);
    connect(recover, &QAction::triggered, &files, [&files] { files.offerRecovery(true); });
    connect(report, &QAction::triggered, &files.report(), &ReportCommands::saveAsPdf);
    const std::pair<QAction *, const char *> formats[] = {{word, "docx"}, {odt, "odt"},     {html, "html"},
                                                          {latex, "tex"}, {markdown, "md"}, {plainText, "txt"},
                                                          {bibtex, "bib"}};
    for (const auto &[action, ending] : formats)
        connect(action, &QAction::triggered, &files.report(),
                [&report = files.report(), ending = QLatin1String(ending)] { report.saveAs(ending); });
    connect(archive, &QAction::triggered, &files.report(), [&files] { files.report().saveArchive(PdfArchive::a1b); });
    connect(archiveWithStudy, &QAction::triggered, &files.report(),
            [&files] { files.report().saveArchive(PdfArchive::a3b); });
    connect(figures, &QAction::triggered, &files.report(), &ReportCommands::saveFigures);
    connect(runsTable, &QAction::triggered, &files.report(), &ReportCommands::saveRuns);
    connect(copyReport, &QAction::triggered, &files.report(), &ReportCommands::copy);
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
    contrastLook->setCheckable(true);
    contrastLook->setChecked(context_.settings.contrast);
    connect(contrastLook, &QAction::toggled, this, [this](bool on) {
        context_.settings.contrast = on;
        context_.keepSettings();
        context_.theme.setContrast(on);
    });
    showSide->setCheckable(true);
    showSide->setChecked(context_.settings.sideShown);
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
}

void Actions::placeIn(QMenuBar *menus)
{
    for (QMenu *menu : {file_, edit_, study_, view_, help_})
        menus->addMenu(menu);
    export_->addActions({report, archive, archiveWithStudy, word, odt, html, latex, markdown, plainText});
    export_->addSeparator();
    export_->addActions({bibtex, figures, runsTable});
    export_->addSeparator();
    export_->addAction(copyReport);
    file_->addAction(newStudy);
    file_->addMenu(templates_);
    file_->addAction(open);
    file_->addMenu(recent_);
    file_->addActions({save, saveAs, recover});
    file_->addSeparator();
    file_->addMenu(export_);
    file_->addActions({reportTemplate, pageSetup, print});
    file_->addSeparator();
    file_->addAction(quit);
    edit_->addActions({undo, redo});
    edit_->addSeparator();
    edit_->addActions({cut, copy, paste, selectAll});
    edit_->addSeparator();
    edit_->addActions({find, findAction});
    edit_->addSeparator();
    edit_->addAction(preferences);
    add_->addAction(addRun);
    add_->addSeparator();
    add_->addActions(planActions());
    study_->addActions(runActions());
    study_->insertActions(duplicateRun, planActions());
    study_->addSeparator();
    study_->addActions({newScenario, scenarioUp, scenarioDown, removeScenario});
    study_->addSeparator();
    study_->addActions({properties, updateFigures});
    languages_->addActions({english, spanish});
    looks_->addActions({systemLook, lightLook, darkLook});
    looks_->addSeparator();
    looks_->addAction(contrastLook);
    view_->addMenu(languages_);
    view_->addMenu(looks_);
    view_->addSeparator();
    view_->addActions({zoomIn, zoomOut, zoomNone});
    view_->addSeparator();
    view_->addActions({projector, showSide, showIssues});
    view_->addSeparator();
    view_->addAction(models);
    help_->addActions({guide, tour, cases});
    help_->addSeparator();
    help_->addActions({sources, about});
    retranslate();
}

QAction *Actions::helpMenu() const { return help_->menuAction(); }

} // namespace huella
