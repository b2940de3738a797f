// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/context.h"
#include "core/report/templates/own_templates.h"

#include <QDateTime>
#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace huella {

class FileCommands;
class ReportPage;
class WrappedLabel;

/// Which template the report is laid out by, how far one has come in it, in which language it is written, and whether of work that
/// is planned or done.
class TemplateBox : public QWidget {
    Q_OBJECT

public:
    TemplateBox(Context &context, ReportPage &page, FileCommands &files, QWidget *parent);
    /// The study names another template, or has another language.
    void refresh();
    /// One is on another page, or there are more.
    void refreshPages();
    /// The templates to choose from, over the page.
    void openGallery();
    /// The first page looks otherwise.
    void refreshPicture();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLanguages();
    void buildTenses();
    void retranslate();
    QString nameOfTemplate(const std::string &id);

    Context &context_;
    ReportPage &page_;
    FileCommands &files_;
    QLabel *heading_, *picture_, *pages_, *language_, *tense_;
    WrappedLabel *name_;
    QPushButton *change_, *spanish_, *english_, *planned_, *done_;
    bool refreshing_ = false;
    QDateTime readAt_;                      ///< when their folder had last changed
    std::optional<OwnTemplates> templates_; ///< the user's, read when one of them was first asked for
};

} // namespace huella
