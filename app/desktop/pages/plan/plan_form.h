// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/pages/plan/plan_rows.h"

#include <array>

class QVBoxLayout;

namespace huella {

class GroupHead;

/// What a way of planning asks for beyond the ordinary inputs, in groups of rows that the form of a run puts between its own. Made when
/// a run is first planned so.
class PlanForm : public QObject {
    Q_OBJECT

public:
    /// Where a part of it stands: above all, behind number and model of the accelerators, behind the time, behind the place, or at the end.
    enum class Part { top, accelerator, time, place, end };
    static constexpr size_t partCount = 5;

    PlanForm(Context &context, QWidget *form);
    /// Null: it has none there.
    QWidget *part(Part part) const { return parts_[size_t(part)]; }
    PlanRows &rows() const { return *rows_; }
    /// Name of the input that one begins with.
    virtual const char *first() const = 0;
    void refresh(const Run &run, const RunResult *result);
    virtual void retranslate();
    virtual void forget() { rows_->forget(); }

    void showParts(bool shown);

signals:
    void edited(const huella::PlanValues &values, const std::string &field);

protected:
    virtual void showOwn(const Run &run, const RunResult *result) = 0;
    QVBoxLayout *column(Part part);
    void addGroup(Part part, const char *key);
    /// "default", with where it comes from.
    QString aboutOf(const Origin &origin) const;

    Context &context_;
    QWidget *form_;
    PlanRows *rows_;

private:
    std::array<QWidget *, partCount> parts_{};
    std::vector<std::pair<GroupHead *, const char *>> groups_;
};

std::unique_ptr<PlanForm> makePlanForm(RunPlan::Kind kind, Context &context, QWidget *form);
std::unique_ptr<PlanForm> makeTrainingForm(Context &context, QWidget *form);
std::unique_ptr<PlanForm> makeInferenceForm(Context &context, QWidget *form);
std::unique_ptr<PlanForm> makePilotForm(Context &context, QWidget *form);

/// Models that are measured, or whose size is known, to choose from; made when somebody types.
const ChoiceList &modelChoices();

} // namespace huella
