// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/context.h"
#include "app/desktop/widgets/card.h"
#include "core/report/recipes/inventory.h"

class QTableWidget;
class QToolButton;

namespace huella {

/// The runs of a scenario as a table that copies to a spreadsheet.
class InventoryView : public Card {
    Q_OBJECT

public:
    explicit InventoryView(Context &context, QWidget *parent = nullptr);
    void setScenario(const ScenarioResult &scenario);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void fill();
    void fillColumn(size_t column, const std::vector<size_t> &rows);
    void fitColumns();
    void copy(bool all) const;

    Context &context_;
    QTableWidget *table_;
    QToolButton *copy_;
    Inventory inventory_;
    size_t strong_ = 0;       ///< the column of what the window shows amounts in
    std::vector<int> wanted_; ///< px that each column would like
};

} // namespace huella
