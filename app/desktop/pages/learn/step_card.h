// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/context.h"
#include "app/desktop/widgets/card.h"

class QToolButton;

namespace huella {

class BlockLabel;
class LessonSession;
class StepDots;

/// The title and text of a step, how far the lesson has come, the ways to the next step and back, and a menu of what else can be
/// done with it.
class StepCard : public Card {
    Q_OBJECT

public:
    StepCard(Context &context, LessonSession &session, QWidget *parent = nullptr);
    void refresh();
    /// Takes less height for the same words.
    void setTight(bool tight);
    /// Tells a screen reader where it is now.
    void announce();
    /// Where a keyboard goes on from when a step without a question has come: the way on, or the text.
    void holdFocus();

signals:
    void movedOn(); ///< by the way on, and to a step that is shown now
    void printWanted();
    void pdfWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void buildMenu();
    void refreshWays();
    void refreshMenu();
    Context &context_;
    LessonSession &session_;
    WrappedLabel *title_;
    StepDots *dots_;
    QLabel *count_;
    QToolButton *back_, *next_, *more_;
    BlockLabel *text_;
    QAction *print_, *pdf_, *startOver_;
};

} // namespace huella
