// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/context.h"
#include "core/study/model/own_reference.h"

#include <QDialog>

#include <array>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace huella {

class ReportPage;

/// The works of the study's own that its report cites: typed, or read from BibTeX.
class ReferencesDialog : public QDialog {
    Q_OBJECT

public:
    ReferencesDialog(Context &context, ReportPage &page);
    void accept() override;

private:
    static constexpr size_t fieldCount = 6;
    void build();
    void showList(int row);
    void showFields(int row);
    void takeField(size_t field);
    void add();
    void remove();
    void readFile();
    void paste();
    void take(const Result<std::vector<OwnReference>> &read);
    QString lineOf(const OwnReference &reference) const;

    Context &context_;
    ReportPage &page_;
    std::vector<OwnReference> references_;
    QListWidget *list_;
    std::array<QLineEdit *, fieldCount> fields_{};
    QPushButton *remove_;
    QLabel *said_;
};

} // namespace huella
