// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/context.h"
#include "app/desktop/widgets/card.h"

class QPushButton;

namespace huella {

class Announcer;
class BlockLabel;
class FeedbackBox;
class LessonSession;
class NumberField;
class SideNote;

/// The question of a step: what is asked, room for a number in its unit, a hint, what was predicted before, and what Huella says of
/// the answer. It stands below what scrolls, so that question and feedback stay in sight.
class QuestionCard : public Card {
    Q_OBJECT

public:
    QuestionCard(Context &context, LessonSession &session, QWidget *parent = nullptr);
    /// Shows the question where the session stands; hides where there is none.
    void refresh();
    void takeFocus(); ///< into the answer's field

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectParts();
    QHBoxLayout *buildAnswerRow();
    void press();
    void refreshField();
    void refreshAnswer();
    void refreshButtons();
    void setLooks();
    void announce(const QString &said);

    Context &context_;
    LessonSession &session_;
    BlockLabel *ask_;
    NumberField *field_;
    QLabel *unit_;
    QPushButton *check_; ///< of a prediction: notes it, or shows the answer
    QPushButton *wantHint_;
    SideNote *predicted_;
    FeedbackBox *feedback_;
    SideNote *tries_; ///< of a question that can be tried: no prediction
    QPushButton *show_;
    Announcer *announcer_;
    QString said_;                              ///< what was last read out
    std::pair<std::string, int> asked_{{}, -1}; ///< lesson and step whose question is shown
};

} // namespace huella
