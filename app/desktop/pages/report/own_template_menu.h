// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/context.h"
#include "core/report/templates/template.h"

class QMenu;

namespace huella {

class FileCommands;
class ReportPage;

/// What is done with templates of one's own: this report becomes one, one goes, and what is wrong with a file is said.
class OwnTemplateMenu : public QObject {
    Q_OBJECT

public:
    OwnTemplateMenu(Context &context, ReportPage &page, FileCommands &files, QWidget *parent);
    void fill(QMenu &menu);

signals:
    void changed(); ///< there is one more or one less

private:
    void saveAsTemplate();
    void forgetTemplate(const ReportTemplate &own);

    Context &context_;
    ReportPage &page_;
    FileCommands &files_;
    QWidget *window_; ///< that asks
};

} // namespace huella
