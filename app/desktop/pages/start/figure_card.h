// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/context.h"
#include "app/desktop/pages/plan/choices.h"
#include "app/desktop/pages/plan/input_rows.h"
#include "app/desktop/widgets/card.h"

class QBoxLayout;
class QPushButton;

namespace huella {

class Announcer;
class FileCommands;
class HeadlineView;
class HelpStrip;
class TimeRow;

/// "One figure, now": the few inputs that most runs need, and their answer while one types. It has a study of its own, which is in no file
/// and is gone with the page unless it is kept.
class FigureCard : public Card {
    Q_OBJECT

public:
    FigureCard(Context &context, FileCommands &files, QWidget *parent);
    ~FigureCard() override;
    /// Fields and answer beside each other, where the card has the width of the page.
    void setWide(bool wide);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void refresh();
    void refreshNotes(const RunResult &result);
    void refreshAnswer(const RunResult *result);
    void set(Field field, const FieldValue &value);
    void waitForFields();
    void announce();
    void keep();
    void copy();
    const Estimate *estimate() const;

    StudyDocument document_;
    Context context_; ///< the window's, with that document
    FileCommands &files_;
    Choices choices_;
    QBoxLayout *parts_ = nullptr;
    TimeRow *time_ = nullptr;
    InputRows *rows_;
    HelpStrip *strip_ = nullptr;
    HeadlineView *headline_;
    QPushButton *keep_, *copy_;
    Announcer *announcer_;
    bool refreshing_ = false;
};

} // namespace huella
