// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/context.h"
#include "app/desktop/widgets/card.h"

class QToolButton;

namespace huella {

class BlockLabel;
class LessonSession;
class QuestionBox;

/// The text of a step and its question, and the ways to the next one and back.
class StepCard : public Card {
    Q_OBJECT

public:
    StepCard(Context &context, LessonSession &session, QWidget *parent = nullptr);
    void refresh();
    /// Tells a screen reader where it is now.
    void announce();
    /// Where a keyboard goes on from when a step has changed and what had the focus is gone: the answer, or the way on.
    void holdFocus();

signals:
    void printWanted();
    void pdfWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    Context &context_;
    LessonSession &session_;
    QLabel *title_, *count_;
    BlockLabel *text_;
    QuestionBox *question_;
    QToolButton *back_, *next_, *startOver_, *output_;
    QAction *print_, *pdf_;
};

} // namespace huella
