// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/context.h"
#include "app/desktop/pages/plan/choices.h"
#include "core/run_table/run_cells.h"

namespace huella {

/// What the cells of a table of runs offer to choose from, as the fields of the form do, and how they read a name.
class RunChoices {
public:
    explicit RunChoices(const Context &context) : context_(context) {}
    /// For the dataset and the language of now: to be called when either may have changed.
    void refresh();
    /// Null: a cell of that column is typed without a list.
    const ChoiceList *of(RunColumn column) const;
    /// Reads as the fields do; it lasts as long as this.
    NameReader reader() const;

private:
    const Context &context_;
    std::string madeFor_;
    Choices choices_;
    ChoiceList kinds_, accelerators_; ///< which may have a number before them
};

} // namespace huella
