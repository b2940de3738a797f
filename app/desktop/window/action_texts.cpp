// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/document/edit_names.h"
#include "app/desktop/document/study_command.h"
#include "app/desktop/window/actions.h"
#include "core/study/snapshot/catalogue_snapshot.h"

#include <QCoreApplication>
#include <QMenu>

// What the actions of the window are called, and which of them can be done.

namespace huella {
namespace {

constexpr auto actionContext = "huella::Actions"; // of their texts in translations/

struct ActionText {
    QAction *Actions::*action;
    const char *inMenu;
    const char *onBar = nullptr; ///< shorter
};

constexpr ActionText actionTexts[] = {
    {&Actions::newStudy, QT_TRANSLATE_NOOP("huella::Actions", "&New study"),
     QT_TRANSLATE_NOOP("huella::Actions", "New")},
    {&Actions::open, QT_TRANSLATE_NOOP("huella::Actions", "&Open…"), QT_TRANSLATE_NOOP("huella::Actions", "Open")},
    {&Actions::save, QT_TRANSLATE_NOOP("huella::Actions", "&Save"), QT_TRANSLATE_NOOP("huella::Actions", "Save")},
    {&Actions::saveAs, QT_TRANSLATE_NOOP("huella::Actions", "Save &as…")},
    {&Actions::recover, QT_TRANSLATE_NOOP("huella::Actions", "Recover &unsaved work…")},
    {&Actions::report, QT_TRANSLATE_NOOP("huella::Actions", "&PDF…")},
    {&Actions::archive, QT_TRANSLATE_NOOP("huella::Actions", "PDF/&A, for archives…")},
    {&Actions::archiveWithStudy, QT_TRANSLATE_NOOP("huella::Actions", "PDF/A-&3, with the study inside…")},
    {&Actions::word, QT_TRANSLATE_NOOP("huella::Actions", "&Word document, DOCX…")},
    {&Actions::odt, QT_TRANSLATE_NOOP("huella::Actions", "&ODT, for word processors…")},
    {&Actions::html, QT_TRANSLATE_NOOP("huella::Actions", "&HTML, one file…")},
    {&Actions::latex, QT_TRANSLATE_NOOP("huella::Actions", "&LaTeX…")},
    {&Actions::markdown, QT_TRANSLATE_NOOP("huella::Actions", "&Markdown…")},
    {&Actions::plainText, QT_TRANSLATE_NOOP("huella::Actions", "Plain &text…")},
    {&Actions::bibtex, QT_TRANSLATE_NOOP("huella::Actions", "&BibTeX, the references…")},
    {&Actions::figures, QT_TRANSLATE_NOOP("huella::Actions", "&Figures as a folder…")},
    {&Actions::runsTable, QT_TRANSLATE_NOOP("huella::Actions", "&Runs as a table, CSV…")},
    {&Actions::copyReport, QT_TRANSLATE_NOOP("huella::Actions", "&Copy as formatted text")},
    {&Actions::reportTemplate, QT_TRANSLATE_NOOP("huella::Actions", "Te&mplate of the report…")},
    {&Actions::pageSetup, QT_TRANSLATE_NOOP("huella::Actions", "Pa&ge setup…")},
    {&Actions::print, QT_TRANSLATE_NOOP("huella::Actions", "&Print the report…")},
    {&Actions::quit, QT_TRANSLATE_NOOP("huella::Actions", "&Quit")},
    {&Actions::undo, QT_TRANSLATE_NOOP("huella::Actions", "&Undo"), QT_TRANSLATE_NOOP("huella::Actions", "Undo")},
    {&Actions::redo, QT_TRANSLATE_NOOP("huella::Actions", "&Redo"), QT_TRANSLATE_NOOP("huella::Actions", "Redo")},
    {&Actions::cut, QT_TRANSLATE_NOOP("huella::Actions", "Cu&t")},
    {&Actions::copy, QT_TRANSLATE_NOOP("huella::Actions", "&Copy")},
    {&Actions::paste, QT_TRANSLATE_NOOP("huella::Actions", "&Paste")},
    {&Actions::selectAll, QT_TRANSLATE_NOOP("huella::Actions", "Select &all")},
    {&Actions::find, QT_TRANSLATE_NOOP("huella::Actions", "&Find…")},
    {&Actions::findAction, QT_TRANSLATE_NOOP("huella::Actions", "Find an actio&n…"),
     QT_TRANSLATE_NOOP("huella::Actions", "Find an action")},
    {&Actions::addRun, QT_TRANSLATE_NOOP("huella::Actions", "&Add run"),
     QT_TRANSLATE_NOOP("huella::Actions", "Add run")},
    {&Actions::addTraining, QT_TRANSLATE_NOOP("huella::Actions", "Add a trainin&g")},
    {&Actions::addInference, QT_TRANSLATE_NOOP("huella::Actions", "Add a mode&l in use (inference)")},
    {&Actions::addPilot, QT_TRANSLATE_NOOP("huella::Actions", "Add a run from its &pilot")},
    {&Actions::duplicateRun, QT_TRANSLATE_NOOP("huella::Actions", "&Duplicate run"),
     QT_TRANSLATE_NOOP("huella::Actions", "Duplicate")},
    {&Actions::renameRun, QT_TRANSLATE_NOOP("huella::Actions", "Re&name")},
    {&Actions::moveUp, QT_TRANSLATE_NOOP("huella::Actions", "Move &up")},
    {&Actions::moveDown, QT_TRANSLATE_NOOP("huella::Actions", "Move do&wn")},
    {&Actions::removeRun, QT_TRANSLATE_NOOP("huella::Actions", "&Remove run")},
    {&Actions::newScenario, QT_TRANSLATE_NOOP("huella::Actions", "New &scenario…")},
    {&Actions::scenarioUp, QT_TRANSLATE_NOOP("huella::Actions", "Mo&ve scenario up")},
    {&Actions::scenarioDown, QT_TRANSLATE_NOOP("huella::Actions", "Move scenari&o down")},
    {&Actions::removeScenario, QT_TRANSLATE_NOOP("huella::Actions", "Remove s&cenario")},
    {&Actions::properties, QT_TRANSLATE_NOOP("huella::Actions", "&Title, author and dataset…")},
    {&Actions::updateFigures, QT_TRANSLATE_NOOP("huella::Actions", "Update &figures…")},
    {&Actions::english, QT_TRANSLATE_NOOP("huella::Actions", "&English")},
    {&Actions::spanish, QT_TRANSLATE_NOOP("huella::Actions", "&Spanish")},
    {&Actions::systemLook, QT_TRANSLATE_NOOP("huella::Actions", "As the &system")},
    {&Actions::lightLook, QT_TRANSLATE_NOOP("huella::Actions", "&Light")},
    {&Actions::darkLook, QT_TRANSLATE_NOOP("huella::Actions", "&Dark")},
    {&Actions::contrastLook, QT_TRANSLATE_NOOP("huella::Actions", "&High contrast")},
    {&Actions::preferences, QT_TRANSLATE_NOOP("huella::Actions", "Pr&eferences…")},
    {&Actions::projector, QT_TRANSLATE_NOOP("huella::Actions", "&Projector view"),
     QT_TRANSLATE_NOOP("huella::Actions", "Projector")},
    {&Actions::showIssues, QT_TRANSLATE_NOOP("huella::Actions", "&Issues")},
    {&Actions::showSide, QT_TRANSLATE_NOOP("huella::Actions", "List of &runs")},
    {&Actions::zoomIn, QT_TRANSLATE_NOOP("huella::Actions", "&Zoom in")},
    {&Actions::zoomOut, QT_TRANSLATE_NOOP("huella::Actions", "Zoom &out")},
    {&Actions::zoomNone, QT_TRANSLATE_NOOP("huella::Actions", "A&ctual size")},
    {&Actions::models, QT_TRANSLATE_NOOP("huella::Actions", "&Measured models…")},
    {&Actions::guide, QT_TRANSLATE_NOOP("huella::Actions", "&User guide")},
    {&Actions::tour, QT_TRANSLATE_NOOP("huella::Actions", "&Tour of the window")},
    {&Actions::cases, QT_TRANSLATE_NOOP("huella::Actions", "&Published cases…")},
    {&Actions::sources, QT_TRANSLATE_NOOP("huella::Actions", "&Sources and licences")},
    {&Actions::about, QT_TRANSLATE_NOOP("huella::Actions", "&About Huella")},
};

void enableOr(QAction *action, bool on, const QString &whyNot)
{
    action->setEnabled(on);
    action->setProperty(whyProperty, on ? QString() : whyNot);
}

} // namespace

QString Actions::textIn(Language language, const QAction &action)
{
    const QByteArray source = action.property(sourceTextProperty).toByteArray();
    return source.isEmpty() ? QString() : ScreenLanguage::translated(language, actionContext, source);
}

void Actions::retranslate()
{
    const std::pair<QMenu *, const char *> titles[] = {
        {file_, QT_TR_NOOP("&File")},          {export_, QT_TR_NOOP("E&xport")},
        {edit_, QT_TR_NOOP("&Edit")},          {study_, QT_TR_NOOP("&Study")},
        {view_, QT_TR_NOOP("&View")},          {help_, QT_TR_NOOP("&Help")},
        {add_, QT_TR_NOOP("Add run")},         {templates_, QT_TR_NOOP("New from a &template")},
        {recent_, QT_TR_NOOP("Open r&ecent")}, {languages_, QT_TR_NOOP("&Language")},
        {looks_, QT_TR_NOOP("&Appearance")}};
    for (const auto &[menu, title] : titles)
        menu->setTitle(tr(title));
    for (const ActionText &each : actionTexts) {
        QAction *action = this->*each.action;
        action->setProperty(sourceTextProperty, QByteArray(each.inMenu));
        action->setText(tr(each.inMenu));
        if (each.onBar)
            action->setIconText(tr(each.onBar));
    }
    nameProjector();
    studyShown_ ? refresh() : setStudyShown(false); // which says why in the language of now
}

void Actions::setProjectsRun(bool run)
{
    projectsRun_ = run;
    nameProjector();
}

void Actions::nameProjector()
{
    const char *name = projectsRun_ ? QT_TR_NOOP("&Project the run step by step") : QT_TR_NOOP("&Projector view");
    projector->setProperty(sourceTextProperty, QByteArray(name));
    projector->setText(tr(name));
}

void Actions::refreshUndo()
{
    const QUndoStack &stack = context_.document.undoStack();
    const auto nameAt = [&stack](int index) {
        const auto *command = static_cast<const StudyCommand *>(stack.command(index));
        return command ? editName(command->kind()) : QString();
    };
    enableOr(undo, stack.canUndo(), tr("nothing to undo"));
    enableOr(redo, stack.canRedo(), tr("nothing to redo"));
    undo->setText(stack.canUndo() ? tr("&Undo %1").arg(nameAt(stack.index() - 1)) : tr("&Undo"));
    redo->setText(stack.canRedo() ? tr("&Redo %1").arg(nameAt(stack.index())) : tr("&Redo"));
    undo->setIconText(tr("Undo"));
    redo->setIconText(tr("Redo"));
}

void Actions::refresh()
{
    refreshUndo();
    const StudyDocument &document = context_.document;
    const bool hasRun = document.currentRun() != nullptr;
    for (QAction *action : {duplicateRun, moveUp, moveDown, removeRun})
        enableOr(action, hasRun, tr("no run is chosen"));
    for (QAction *action : {renameRun, addRun, addTraining, addInference, addPilot, newScenario})
        enableOr(action, document.currentScenario(), tr("no scenario is chosen"));
    for (QAction *action : {scenarioUp, scenarioDown, removeScenario})
        enableOr(action, document.study().scenarios.size() > 1, tr("there is only one scenario"));
    if (const auto &pins = document.study().pins; pins != pins_) { // the catalogue is only walked for other figures
        pins_ = pins;
        moved_ = pins && countNewer(movedEntries(document.study())) > 0;
    }
    enableOr(updateFigures, moved_, tr("the figures are the newest"));
    refreshStudyActions();
}

void Actions::setStudyShown(bool shown)
{
    studyShown_ = shown;
    const QList<QAction *> all{save,       saveAs,    reportTemplate, pageSetup, print,
                               properties, projector, showIssues,     showSide,  find};
    for (QAction *action : all + export_->actions())
        enableOr(action, shown, tr("no study is open"));
    export_->setEnabled(shown);
    refresh();
}

/// What is not done without a study in sight, whatever the one below is like.
void Actions::refreshStudyActions()
{
    if (studyShown_)
        return;
    const QList<QAction *> more{addTraining, addInference, addPilot,     undo,           redo,
                                newScenario, scenarioUp,   scenarioDown, removeScenario, updateFigures};
    for (QAction *action : runActions() + more)
        enableOr(action, false, tr("no study is open"));
}

} // namespace huella
