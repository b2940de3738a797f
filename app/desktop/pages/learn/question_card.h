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
class PredictionNote;

/// The question of a step: what is asked, room for a number in its unit, a hint, what was predicted before, and what Huella says of
/// the answer. It stands below what scrolls, so that question and feedback stay in sight.
class QuestionCard : public Card {
    Q_OBJECT

public:
    QuestionCard(Context &context, LessonSession &session, QWidget *parent = nullptr);
    /// Shows the question where the session stands; hides where there is none.
    void refresh();
    void takeFocus();         ///< into the answer's field
    void setRoom(int height); ///< px, of the page that it shares

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectParts();
    QHBoxLayout *buildAnswerRow();
    void buildFoot();
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
    PredictionNote *predicted_;
    FeedbackBox *feedback_;
    QWidget *foot_; ///< of a question that can be tried: no prediction
    QLabel *tries_;
    QPushButton *show_;
    Announcer *announcer_;
    QString said_;                              ///< what was last read out
    std::pair<std::string, int> asked_{{}, -1}; ///< lesson and step whose question is shown
};

} // namespace huella
