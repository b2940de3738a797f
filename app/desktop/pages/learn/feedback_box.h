// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/pages/learn/question_texts.h"
#include "app/desktop/theme/theme.h"

#include <QFrame>

namespace huella {

class SteadyScrollArea;

class BlockLabel;

/// What is said of an answer, with a rule at its left in the colour of what it comes down to. As high as its words, one line
/// at least and three at most: what is longer scrolls in it. It becomes no lower while the same question is answered.
class FeedbackBox : public QFrame {
    Q_OBJECT

public:
    explicit FeedbackBox(QWidget *parent);
    void setFeedback(Feedback feedback, const Theme &theme, Language language);
    void begin(); ///< another question
    Feedback::Tone tone() const { return tone_; }
    QString said() const; ///< empty while there is nothing to say of an answer

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    BlockLabel *text_;
    SteadyScrollArea *scroll_;
    Feedback::Tone tone_ = Feedback::Tone::idle;
    int kept_ = 0; ///< px, that it was high since the question came
};

} // namespace huella
