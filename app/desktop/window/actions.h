// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/context.h"

#include <QAction>

class QMenu;
class QMenuBar;

namespace huella {

class FileCommands;

/// Under which further names the palette finds an action, as a property of it: the key of words with ";" between them.
inline constexpr auto alsoFoundByProperty = "alsoFoundBy";
/// Why an action that is off is off, as a property of it: "nothing to undo".
inline constexpr auto whyProperty = "why";
/// The text of an action before it is translated, with what it is called in every language.
inline constexpr auto sourceTextProperty = "sourceText";

/// Every action of the window with its texts, shortcuts and where it stands in the menus.
class Actions : public QObject {
    Q_OBJECT

public:
    Actions(Context &context, FileCommands &files, QWidget *window);
    void placeIn(QMenuBar *menus);
    /// Runs that are planned from what people know of them.
    QList<QAction *> planActions() const { return {addTraining, addInference, addPilot}; }
    QList<QAction *> runActions() const { return {addRun, duplicateRun, renameRun, moveUp, moveDown, removeRun}; }
    QAction *helpMenu() const;
    /// False: no study is shown, and what is done with one waits.
    void setStudyShown(bool shown);
    /// True: what is in front cannot be projected, and the run is instead, which the action says.
    void setProjectsRun(bool run);
    QMenu *editMenu() const { return edit_; }
    QMenu *addMenu() const { return add_; }
    QMenu *exportMenu() const { return export_; }
    QMenu *languageMenu() const { return languages_; }
    QMenu *templateMenu() const { return templates_; }
    QMenu *recentMenu() const { return recent_; }
    void retranslate();
    /// The text of an action in a language that need not be the screen's; empty where it has none of its own.
    static QString textIn(Language language, const QAction &action);

    QAction *newStudy, *open, *save, *saveAs, *recover, *reportTemplate, *pageSetup, *print, *quit;
    QAction *report, *word, *odt, *html, *latex, *markdown, *plainText, *archive, *archiveWithStudy, *bibtex, *figures, *runsTable,
        *copyReport;
    QAction *undo, *redo, *cut, *copy, *paste, *selectAll, *find, *findAction, *preferences;
    QAction *addRun, *addTraining, *addInference, *addPilot, *duplicateRun, *renameRun, *moveUp, *moveDown, *removeRun, *properties, *updateFigures;
    QAction *newScenario, *scenarioUp, *scenarioDown, *removeScenario;
    QAction *english, *spanish, *systemLook, *lightLook, *darkLook, *contrastLook, *projector, *showIssues, *showSide;
    QAction *zoomIn, *zoomOut, *zoomNone;
    QAction *models, *guide, *tour, *cases, *sources, *about;

signals:
    void languageChosen(huella::Language language);

private:
    QAction *make(QWidget *window, const QKeySequence &keys = {});
    void makeFiles(QWidget *window);
    void makeEdits(QWidget *window);
    void makeStudy(QWidget *window);
    void makeOthers(QWidget *window);
    void connectFiles(FileCommands &files);
    void refreshStudyActions();
    void connectView();
    void refresh();
    void refreshUndo();
    void nameProjector();

    Context &context_;
    std::shared_ptr<const CatalogueSnapshot> pins_; ///< of the study when it was last looked at
    bool moved_ = false;                            ///< the catalogue has other figures than these
    bool studyShown_ = true;
    bool projectsRun_ = false;
    QMenu *templates_, *recent_, *add_;
    QMenu *file_, *export_, *edit_, *study_, *view_, *help_, *languages_, *looks_;
};

} // namespace huella
