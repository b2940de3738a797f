// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/context.h"

#include <QWidget>

namespace huella {

class SteadyScrollArea;

class BlockLabel;
class Card;
class ChartCard;
class FileCommands;
class LessonList;
class LessonSession;
class QuestionCard;
class StepCard;
class WorkingCard;

/// The Learn page: the lessons on the left; on the right a step's text, and below it what is worked out beside its chart, which
/// scroll above the question where the window is low. It works on a copy: nothing here touches the study.
class LearnPage : public QWidget {
    Q_OBJECT

public:
    LearnPage(Context &context, FileCommands &files, QWidget *parent = nullptr);
    const LessonSession &session() const { return *session_; }
    LessonSession &session() { return *session_; }

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void buildLesson();
    void makeTight(bool tight);
    void connectParts();
    void refresh();
    void refreshBoard();
    void refreshNotes();
    void stepChanged();
    void markDone();
    void holdFocus();
    void leadOn();
    void ownRunChanged();

    Context &context_;
    FileCommands &files_;
    LessonSession *session_;
    LessonList *lessons_;
    SteadyScrollArea *scroll_;
    QWidget *inside_; ///< of what is scrolled
    StepCard *step_;
    Card *notes_;
    BlockLabel *notesText_;
    WorkingCard *working_;
    ChartCard *chart_;
    QuestionCard *question_;
    QList<QLayout *> gaps_; ///< between the parts
    std::optional<bool> tight_;
    bool stale_ = false; ///< the study has changed while another page was shown
};

} // namespace huella
