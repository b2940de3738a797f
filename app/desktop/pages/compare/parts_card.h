// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/cards/chart_card.h"

namespace huella {

/// Where the difference of two scenarios at most from the baseline comes from. Those that cannot be compared are not among them.
class PartsCard : public ChartCard {
    Q_OBJECT

public:
    explicit PartsCard(Context &context, QWidget *parent = nullptr);
    void refresh();

private:
    void fillMenu();
    void choose(const std::string &id, bool on);
    std::vector<std::string> offered() const;
    std::vector<std::string> shown() const;

    Context &context_;
    std::vector<std::string> chosen_; ///< ids; the one that was chosen first goes first
    QToolButton *which_;
    QMenu *menu_;
};

} // namespace huella
