// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/context.h"

#include <QMainWindow>
#include <QPointer>
#include <QTimer>

namespace huella {

class Actions;
class FileCommands;
class Finder;
class FootBar;
class OutlineView;
class PageStack;
class ProjectorWindow;
class SideSplitter;
class StartPage;
class Tour;
class ToolBar;
class WindowZoom;
struct TourStop;

/// The window: outline, page and foot, put together. What they do stands in them.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// What a new window shows: the study of the document, or ways to start, until there is one.
    enum class First { study, start };
    explicit MainWindow(Context &context, First first = First::study);
    FileCommands &files() { return *files_; }
    /// Points out what there is, without stopping anybody; from the beginning if it is on already.
    void startTour();
    bool showsPlan() const; ///< who began with a lesson has no use for the tour of the plan

signals:
    void startLeft(); ///< a study is shown for the first time

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build(First first);
    void makeStart(QWidget *parent);
    void showStudy();
    void openLesson(const QString &id);
    void openCases();
    void place();
    void connectActions();
    void retranslate();
    void refreshTitle();
    void connectHelp();
    void openProjector();
    void openPreferences();
    std::vector<TourStop> tourStops() const;
    Context &context_;
    FileCommands *files_;
    Actions *actions_;
    WindowZoom *zoom_;
    ToolBar *bar_ = nullptr;
    Finder *finder_ = nullptr;
    OutlineView *outline_ = nullptr;
    SideSplitter *side_ = nullptr;
    PageStack *pages_ = nullptr;
    FootBar *foot_ = nullptr;
    StartPage *start_ = nullptr; ///< while no study is shown
    QTimer placed_;              ///< a moment after the window was moved or sized, its place is kept
    QPointer<Tour> tour_;
    QPointer<ProjectorWindow> projector_;
};

} // namespace huella
