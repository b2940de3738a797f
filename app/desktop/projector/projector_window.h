// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/cards/chart_menu.h"
#include "app/desktop/document/context.h"

#include <QWidget>

class QLabel;

namespace huella {

class SteadyScrollArea;

class ChartView;
class BlockLabel;
class LessonSession;
class WorkingView;

/// What Learn shows, or the run that is looked at, for a class: the whole screen, large type, strong contrast, single keys. It has a
/// session of its own and edits nothing, so leaving it finds study and lesson as they were. The language is that of the whole
/// program, as it is with the switch in the tool bar, and stays; the theme is its own.
class ProjectorWindow : public QWidget {
    Q_OBJECT

public:
    /// `shown` null: the study's own run.
    ProjectorWindow(Context &context, const LessonSession *shown, QWidget *owner);
    void open(); ///< on the owner's screen, all of it
    const LessonSession &session() const { return *session_; }
    /// px, of a letter that is 24 px high on a screen of 1920 x 1080: the least that anything is shown in.
    double leastType() const;

signals:
    void languageWanted(huella::Language language);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    /// What grows after the type was fitted (a chart that learns its width) is fitted again.
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void build();
    void refresh();
    void refreshTexts();
    void refreshBoard();
    void takeColours();
    void fit();
    int heightAt(double size);
    int heightNeeded() const;
    int heightThere() const;
    double largestType() const;
    void uncoverNext();
    void coverAll();
    void scrollBy(int pages);
    void measureChanged();
    void announce(const QString &news = {});
    bool goByKey(int key);
    bool coverByKey(int key);
    bool viewByKey(int key);
    bool measureByKey(int key);

    Context &context_;
    LessonSession *session_;
    Theme theme_;
    bool showsChart_ = true, showsKeys_ = false, fitting_ = false;
    double size_ = 0; ///< of running text, px
    SteadyScrollArea *scroll_;
    QWidget *page_, *board_, *chartSide_, *workingSide_;
    QLabel *title_, *count_, *chartTitle_, *workingTitle_, *answer_, *keys_;
    BlockLabel *text_, *ask_;
    ChartView *chart_;
    WorkingView *working_;
    ChartMenu chartMenu_;
};

} // namespace huella
