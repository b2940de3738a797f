// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/context.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;

namespace huella {

class LogoField;

/// Title, author with affiliation, ORCID and logo, funder and grant, language of the reports and dataset of the study. Each change that
/// is accepted is an undo step.
class PropertiesDialog : public QDialog {
    Q_OBJECT

public:
    explicit PropertiesDialog(Context &context, QWidget *parent = nullptr);
    void accept() override;

private:
    void sayOrcid();

    Context &context_;
    QLineEdit *title_, *author_, *affiliation_, *orcid_, *funder_, *grant_;
    QLabel *orcidNote_;
    LogoField *logo_;
    QComboBox *language_, *dataset_;
};

} // namespace huella
