// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/cards/chart_card.h"
#include "app/desktop/pages/models/leader_model.h"
#include "app/desktop/widgets/card.h"

class QStackedWidget;
class QToolButton;

namespace huella {

class Announcer;
class LeaderFilters;
class LeaderTable;
class SelectionStrip;

// Measured models: as a table, against their size, and one of them over its batch sizes. Beside the form of a model in use they follow
// the run that is shown (with one state, planModels); in a window of their own they share the window's.

/// The table with its filters. What is selected can be planned with by Enter, a double click or the words at the foot.
class MeasuredModelsCard : public Card {
    Q_OBJECT

public:
    MeasuredModelsCard(Context &context, QWidget *parent);
    MeasuredModelsCard(Context &context, ModelsState &state, ModelsForm form, QWidget *parent);
    /// After the study has changed: what the current run's plan rests on stands out.
    void refresh();
    LeaderTable *table() const { return table_; }
    LeaderFilters *filters() const { return filters_; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void showRows();
    void showPicked();
    void fillMenu(QMenu &menu);
    void plan();

    Context &context_;
    ModelsState &state_;
    bool ofPlan_;
    QLabel *count_;
    QToolButton *more_, *clear_;
    LeaderFilters *filters_;
    LeaderTable *table_;
    QStackedWidget *stack_;
    WrappedLabel *none_, *source_;
    SelectionStrip *strip_;
    Announcer *announcer_;
};

/// Energy against active parameters; a point that is chosen is picked.
class ModelScatterCard : public ChartCard {
    Q_OBJECT

public:
    ModelScatterCard(Context &context, QWidget *parent);
    ModelScatterCard(Context &context, ModelsState &state, ModelsForm form, QWidget *parent);
    void refresh();

protected:
    void changeEvent(QEvent *event) override;

private:
    void draw();

    Context &context_;
    ModelsState &state_;
    bool ofPlan_;
    QToolButton *perToken_ = nullptr;
    bool drawing_ = false;
};

/// The picked model over its batch sizes.
class BatchCard : public ChartCard {
    Q_OBJECT

public:
    BatchCard(Context &context, QWidget *parent);
    BatchCard(Context &context, ModelsState &state, ModelsForm form, QWidget *parent);
    void refresh();

protected:
    void changeEvent(QEvent *event) override;

private:
    void draw();

    Context &context_;
    ModelsState &state_;
    bool ofPlan_;
    bool drawing_ = false;
};

} // namespace huella
