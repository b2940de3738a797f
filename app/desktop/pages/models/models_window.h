// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/pages/models/inference_cards.h"

#include <QDialog>

namespace huella {

/// The leaderboard of measured models in a window of its own: table, chart and curve share filters and selection. F11 makes it as large
/// as the screen, for a class.
class ModelsWindow : public QDialog {
    Q_OBJECT

public:
    ModelsWindow(Context &context, QWidget *owner);
    ModelsState &state() { return state_; }
    MeasuredModelsCard *models() const { return models_; }
    ModelScatterCard *scatter() const { return scatter_; }
    BatchCard *batches() const { return batches_; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void enlarge(bool whole);

    Context &context_;
    ModelsState state_;
    MeasuredModelsCard *models_;
    ModelScatterCard *scatter_;
    BatchCard *batches_;
    bool enlarged_ = false;
};

} // namespace huella
