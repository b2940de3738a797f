// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/context.h"

#include <QAction>

class QActionGroup;
class QMenuBar;
class QToolBar;
class QToolButton;

namespace huella {

class FileCommands;

/// Every action of the window with its texts, shortcuts and where it stands in menus and tool bar.
class Actions : public QObject {
    Q_OBJECT

public:
    Actions(Context &context, FileCommands &files, QWidget *window);
    void placeIn(QMenuBar *menus, QToolBar *bar);
    QList<QAction *> runActions() const { return {addRun, duplicateRun, renameRun, moveUp, moveDown, removeRun}; }
    QAction *helpMenu() const;
    /// False: no study is shown, and what is done with one waits.
    void setStudyShown(bool shown);
    void retranslate();

    QAction *newStudy, *open, *save, *saveAs, *recover, *report, *print, *quit;
    QAction *undo, *redo;
    QAction *addRun, *duplicateRun, *renameRun, *moveUp, *moveDown, *removeRun, *properties, *updateFigures;
    QAction *newScenario, *scenarioUp, *scenarioDown, *removeScenario;
    QAction *english, *spanish, *systemLook, *lightLook, *darkLook, *projector, *showIssues;
    QAction *guide, *tour, *sources, *about;

signals:
    void languageChosen(huella::Language language);

private:
    QAction *make(QWidget *window, const QKeySequence &keys = {});
    void connectFiles(FileCommands &files);
    void refreshStudyActions();
    void connectView();
    void refresh();

    Context &context_;
    std::shared_ptr<const CatalogueSnapshot> pins_; ///< of the study when it was last looked at
    bool moved_ = false;                            ///< the catalogue has other figures than these
    bool studyShown_ = true;
    QMenu *templates_, *recent_;
    QMenu *file_, *edit_, *study_, *view_, *help_, *languages_, *looks_;
    QToolBar *bar_ = nullptr;
    QToolButton *primary_ = nullptr;
};

} // namespace huella
