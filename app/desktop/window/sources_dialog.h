// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/context.h"

#include <QDialog>

class QTableWidget;

namespace huella {

/// Every source of the catalogue with publisher, licence and address, as their licences ask.
class SourcesDialog : public QDialog {
    Q_OBJECT

public:
    /// `shown`: the id of the source that it opens at.
    explicit SourcesDialog(const Context &context, QWidget *parent = nullptr, const std::string &shown = {});

protected:
    void showEvent(QShowEvent *event) override;

private:
    QTableWidget *table_ = nullptr;
};

} // namespace huella
