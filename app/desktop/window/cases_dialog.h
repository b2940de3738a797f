// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/context.h"

#include <QDialog>

namespace huella {

struct PublishedCase;

/// The published cases below each other: what each is, the figure that was published beside ours, why they differ, and a button that
/// opens it as a study.
class CasesDialog : public QDialog {
    Q_OBJECT

public:
    explicit CasesDialog(const Context &context, QWidget *parent = nullptr);

    /// The one that was opened, which closes the dialog; null: none was.
    const PublishedCase *chosen() const { return chosen_; }

private:
    QWidget *cardOf(const PublishedCase &each, QWidget *parent);
    const Context &context_;
    const PublishedCase *chosen_ = nullptr;
};

} // namespace huella
