// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/context.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace huella {

class BlockLabel;
class LessonSession;
class NumberField;

/// The question of a step: what is asked, room for a number in its unit, a hint, and what Huella says of the answer.
class QuestionBox : public QWidget {
    Q_OBJECT

public:
    QuestionBox(Context &context, LessonSession &session, QWidget *parent = nullptr);
    /// Shows the question where the session stands; hides where there is none.
    void refresh();
    void takeFocus(); ///< into the answer's field

private:
    void build();
    void refreshAnswer();
    void refreshRemark();
    void setLooks();
    void announce(const QString &said);

    Context &context_;
    LessonSession &session_;
    BlockLabel *ask_, *hint_, *explain_;
    NumberField *field_;
    QLabel *unit_, *remark_, *verdict_, *answer_;
    QPushButton *check_, *show_, *wantHint_;
    QString said_;                              ///< what was last read out
    std::pair<std::string, int> asked_{{}, -1}; ///< lesson and step whose question is shown
};

} // namespace huella
