// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/context.h"
#include "core/planning/leader_view.h"

namespace huella {

/// What is looked at of the measured models: filters, order, and which of them is picked. Table and charts share one.
class ModelsState : public QObject {
    Q_OBJECT

public:
    using Rows = std::vector<const LeaderRow *>;
    explicit ModelsState(LeaderView view, QObject *parent = nullptr);

    const LeaderView &view() const { return view_; }
    const Rows &rows() const { return rows_; }
    size_t searched() const { return searched_; } ///< rows that the filters let through, whatever the text
    const LeaderRow *picked() const { return picked_; }
    /// What stands out: the picked one, or those that an estimate rests on.
    const Rows &marked() const { return marked_; }
    bool isFiltered() const { return view_.filter != usual_; }

    void setFilter(const LeaderFilter &filter);
    /// The filter that clearing leads back to, and the one from now on.
    void setUsual(const LeaderFilter &filter);
    void clearFilter() { setFilter(usual_); }
    void sortBy(LeaderColumn column, bool descending);
    void setPerToken(bool perToken);
    void pick(const LeaderRow *row);
    /// What a plan rests on, from now on: one row is picked, several stand out.
    void follow(Rows rows);
    const Rows &followed() const { return followed_; }
    /// For a report: with what is picked.
    LeaderView kept() const;

signals:
    void changed(); ///< rows, order or measure
    void pickedChanged();

private:
    void refresh();
    LeaderView view_;
    LeaderFilter usual_;
    Rows rows_, marked_, followed_;
    size_t searched_ = 0;
    const LeaderRow *picked_ = nullptr;
};

/// The one of the plans' page: it follows the run that is shown, and is made when it is first asked for.
ModelsState &planModels(Context &context);
/// Shows what the current run's plan rests on; a filter that somebody set stays for as long as the run does.
void followPlan(Context &context);

/// The run that is shown, or a new one, is of this model from now on; says so.
void planWith(Context &context, const LeaderRow &row);
/// Puts a figure or table of the view ("figure.models") into the report; says so.
void putIntoReport(Context &context, const ModelsState &state, const char *recipe);

} // namespace huella
