// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/context.h"
#include "app/desktop/pages/plan/choices.h"
#include "app/desktop/pages/plan/input_rows.h"
#include "app/desktop/widgets/card.h"

class QBoxLayout;
class QComboBox;
class QToolButton;

namespace huella {

class ProjectSection;
class TimeRow;

/// "What will you run?": every input of the current run, live. Writes edits to the document and reads back what they came to.
class InputsCard : public Card {
    Q_OBJECT

public:
    explicit InputsCard(Context &context, QWidget *parent = nullptr);
    void refresh();
    const ChoiceList &placeChoices() const { return choices_.places; }
    /// Puts the cursor into the input of a column of CONTRACT.md, opening "More" where it stands there.
    void focusField(const std::string &column);

protected:
    void changeEvent(QEvent *event) override;
    /// Undo is the document's: a line edit would keep Ctrl+Z to itself.
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void build();
    FormRow *place(QLayout *where, FormRow *row);
    void addName(QLayout *where);
    void addPlatform(QLayout *where);
    QWidget *buildMore();
    void retranslate();
    void setChoices();
    void set(Field field, const FieldValue &value);
    std::vector<Waiting> unsettled() const;
    void waitForFields();
    void forgetTyping();
    void listenTo(QWidget *fields);
    void endName();
    void setPlatform(int index);
    void refreshIssues(const RunResult *result);
    FormRow *rowOf(const std::string &column);
    void refreshNotes(const Run &run, const Inputs *inputs);
    void refreshDefaults(const Inputs *inputs);
    void refreshMore();
    void addProject(QBoxLayout *column);
    void buildProject();
    template <class T> void badge(FormRow *row, const Figure<T> *figure);

    Context &context_;
    bool refreshing_ = false;
    Choices choices_;
    ChoiceList providers_, regions_;
    std::string choicesFor_, regionsFor_, nameBefore_;
    int placeShown_ = -1;
    QLineEdit *name_;
    FormRow *nameRow_, *platformRow_;
    TimeRow *timeRow_;
    InputRows *rows_;
    QComboBox *platform_;
    QToolButton *moreButton_;
    QWidget *more_;
    QToolButton *projectButton_;
    QBoxLayout *projectPlace_;
    ProjectSection *project_ = nullptr;
};

} // namespace huella
