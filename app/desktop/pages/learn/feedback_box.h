// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/pages/learn/question_texts.h"
#include "app/desktop/theme/theme.h"

#include <QFrame>

class QScrollArea;

namespace huella {

class BlockLabel;

/// What is said of an answer, with a rule at its left in the colour of what it comes down to. Two lines high at least, so that a
/// sentence more moves nothing; a long explanation scrolls in it and pushes the question out of sight at no height of the window.
class FeedbackBox : public QFrame {
    Q_OBJECT

public:
    explicit FeedbackBox(QWidget *parent);
    void setFeedback(Feedback feedback, const Theme &theme, Language language);
    void setMostHeight(int height); ///< px
    Feedback::Tone tone() const { return tone_; }
    QString said() const; ///< empty while there is nothing to say of an answer

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    BlockLabel *text_;
    QScrollArea *scroll_;
    Feedback::Tone tone_ = Feedback::Tone::idle;
    int most_ = 160;
};

} // namespace huella
