// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/context.h"
#include "app/desktop/widgets/card.h"

#include <span>

class QListWidget;
class QPushButton;
class QScrollArea;

namespace huella {

struct Lesson;
class LessonSession;

/// What there is to go through: the study's own run, then the lessons, with how long each takes and a tick for those that were gone
/// through. At its foot what a teacher needs besides. Nothing in it moves when a lesson opens or is done.
class LessonList : public Card {
    Q_OBJECT

public:
    LessonList(Context &context, LessonSession &session, QWidget *parent = nullptr);
    void refresh();
    QListWidget *list() const { return list_; }
    QPushButton *notes() const { return notes_; } ///< checkable

signals:
    void worksheetsWanted();
    void marksWanted();
    void classWanted();

private:
    void build();
    void buildClass();
    void connectParts();
    void fill(int row, const QString &id, const QString &title, int minutes);
    void refreshRows(const std::vector<Lesson> &lessons);
    void refreshRefused(const std::vector<Error> &refused);
    void refreshClass();
    Context &context_;
    LessonSession &session_;
    QLabel *done_; ///< how many of all
    QListWidget *list_;
    QLabel *refused_;          ///< files of the teacher's own that are no lessons
    QScrollArea *refusedRoom_; ///< of which they take no more, however many
    QLabel *forClass_;
    QPushButton *worksheets_, *marks_, *class_, *notes_;
};

} // namespace huella
