// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/context.h"
#include "app/desktop/pages/plan/choices.h"
#include "app/desktop/pages/plan/input_rows.h"
#include "app/desktop/widgets/card.h"

#include <array>
#include <memory>

class QComboBox;
class QVBoxLayout;

namespace huella {

class SteadyScrollArea;

class GroupHead;
class HelpStrip;
class MoreSection;
class PlanForm;
class RunHead;
class TimeRow;
class WaySwitch;

/// "What will you run?": every input of the current run, live, in groups of rows that never come or go, and at the foot what the
/// field with the focus means. Writes edits to the document and reads back what they came to.
class InputsCard : public Card {
    Q_OBJECT

public:
    explicit InputsCard(Context &context, QWidget *parent = nullptr);
    ~InputsCard() override;
    void refresh();
    const ChoiceList &placeChoices() const { return choices_.places; }
    /// Puts the cursor into the input of a column of CONTRACT.md, opening "More" where it stands there.
    void focusField(const std::string &column);
    /// The first field below the name.
    void focusFirst();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    /// Undo is the document's: a line edit would keep Ctrl+Z to itself.
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void build();
    void buildGroups();
    void buildFrame();
    void spaceRows();
    void follow(QWidget *field);
    QVBoxLayout *addGroup(QWidget *&part, const char *key);
    void showWay(const Run &run);
    PlanForm *formOf(RunPlan::Kind kind);
    void arrange();
    void tabThroughParts(const std::vector<QWidget *> &parts);
    void setPlan(const PlanValues &values, const std::string &field);
    QWidget *shownField(const QString &name) const;
    QWidget *firstField() const;
    void addPlatform(QVBoxLayout *column);
    void retranslate();
    void setChoices();
    void set(Field field, const FieldValue &value);
    std::vector<Waiting> unsettled() const;
    void waitForFields();
    void forgetTyping();
    void refreshTime(const Run &run, const Workload &typed);
    void listenTo(QWidget *fields);
    void setPlatform(int index);
    void refreshUse(const Workload &workload);
    void refreshIssues(const RunResult *result);
    FormRow *rowOf(const FieldInfo &field);
    void refreshNotes(const Inputs *inputs);
    void refreshDefaults(const Inputs *inputs);
    void refreshBadges(const Inputs *inputs);
    template <class T> void badge(Field field, const Figure<T> *figure);

    Context &context_;
    bool refreshing_ = false;
    Choices choices_;
    ChoiceList providers_, regions_;
    std::string choicesFor_, regionsFor_;
    int placeShown_ = -1;
    std::vector<std::pair<GroupHead *, const char *>> groups_; ///< with the keys of their names
    QWidget *inside_;
    QVBoxLayout *column_ = nullptr;
    QWidget *time_ = nullptr, *processor_ = nullptr, *accelerator_ = nullptr, *place_ = nullptr; ///< groups of rows
    std::array<std::unique_ptr<PlanForm>, 3> forms_; ///< by kind of plan; each made when a run is first planned so
    PlanForm *form_ = nullptr;                       ///< that is shown; null: none
    bool arranged_ = false, processorShown_ = true;
    SteadyScrollArea *scroll_ = nullptr;
    RunHead *head_;
    WaySwitch *ways_;
    FormRow *platformRow_ = nullptr;
    TimeRow *timeRow_ = nullptr;
    InputRows *rows_;
    QComboBox *platform_ = nullptr;
    MoreSection *more_ = nullptr;
    HelpStrip *strip_ = nullptr;
};

} // namespace huella
