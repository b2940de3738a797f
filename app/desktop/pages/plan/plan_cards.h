// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/cards/chart_card.h"

namespace huella {

class BatchCard;
class DerivedCard;
class MeasuredModelsCard;
class ModelScatterCard;

/// The cards that stand beside the form of a planned run, each made when it is first needed: what was derived; how well a training uses
/// its accelerators and what goes with it; the measured models of a model in use.
class PlanCards : public QObject {
    Q_OBJECT

public:
    PlanCards(Context &context, QWidget *parent);
    DerivedCard *derived();
    ChartCard *use();
    ChartCard *around();
    QWidget *models();
    QWidget *scatter();
    QWidget *batches();
    /// Those that are there: what is seen while typing.
    void refresh();
    /// And what follows it.
    void refreshLater();
    /// Hides those that do not stand there.
    void showOnly(const std::vector<QWidget *> &cards);

signals:
    void hoursWanted();

private:
    std::vector<QWidget *> made() const;
    ChartSpec stillEmpty(const char *title) const;

    Context &context_;
    QWidget *parent_;
    DerivedCard *derived_ = nullptr;
    ChartCard *use_ = nullptr, *around_ = nullptr;
    MeasuredModelsCard *models_ = nullptr;
    ModelScatterCard *scatter_ = nullptr;
    BatchCard *batches_ = nullptr;
};

} // namespace huella
