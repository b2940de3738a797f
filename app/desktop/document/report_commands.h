// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/context.h"
#include "core/report/document/document.h"

class QWidget;

namespace huella {

class FileCommands;

/// What the File menu does with the report.
class ReportCommands : public QObject {
    Q_OBJECT

public:
    ReportCommands(Context &context, FileCommands &files, QWidget *window);

    void saveAsPdf();
    /// Shows the report as it will be printed.
    void print();

signals:
    void paperChosen();

private:
    Document composed(Language language, const std::string &templateName) const;

    Context &context_;
    FileCommands &files_;
    QWidget *window_;
};

} // namespace huella
