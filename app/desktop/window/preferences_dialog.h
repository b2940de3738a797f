// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/context.h"
#include "app/desktop/pages/plan/choices.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace huella {

class OwnChipsBox;
class SearchField;

/// What a person sets once: how the window looks, what every new study begins with, and how tables are saved.
class PreferencesDialog : public QDialog {
    Q_OBJECT

public:
    PreferencesDialog(Context &context, QWidget *parent);
    /// What new studies begin with and how tables are saved; the rest is taken by the actions that have it.
    void takeOver(Settings &settings) const;
    ThemeChoice theme() const;
    bool contrast() const;
    Language language() const;
    int zoom() const; ///< percent

    void accept() override;

private:
    void addLooks(QFormLayout &form);
    void addNewStudies(QFormLayout &form);
    void addTables(QFormLayout &form);
    void addOwnChips(QFormLayout &form);
    void addHeading(QFormLayout &form, const QString &text);

    Context &context_;
    QComboBox *language_, *theme_, *zoom_, *dataset_, *csv_;
    QCheckBox *contrast_;
    QLineEdit *author_, *affiliation_;
    Choices choices_; ///< before the field that offers them
    SearchField *place_;
    QLabel *wrong_;
    OwnChipsBox *ownChips_;
};

} // namespace huella
