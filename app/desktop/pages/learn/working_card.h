// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/context.h"
#include "app/desktop/widgets/card.h"

class QAction;
class QToolButton;

namespace huella {

class LessonSession;
class WorkingView;
struct WorkingSpan;

/// What a step works out, line by line, in large type: terms can be covered and uncovered, and figures changed in the lesson's copy.
class WorkingCard : public Card {
    Q_OBJECT

public:
    WorkingCard(Context &context, LessonSession &session, QWidget *parent = nullptr);
    void refresh();
    /// To the first term that is covered; false where none is.
    bool takeFocus();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QWidget *buildFoot();
    void placeHint();
    void resizeType(int by);
    void buildForms();
    void takeForms();
    void openFigure(const WorkingSpan &figure, const QRect &where);
    Context &context_;
    LessonSession &session_;
    WorkingView *view_;
    QToolButton *smaller_, *larger_, *next_, *coverAll_, *uncoverAll_;
    QToolButton *forms_;
    QAction *symbols_, *words_, *figures_; ///< in which forms a line is shown
    WrappedLabel *hint_;                   ///< which key uncovers
    QFrame *foot_;
    size_t type_ = 1; ///< among the sizes of type; kept as long as the window is open
};

} // namespace huella
