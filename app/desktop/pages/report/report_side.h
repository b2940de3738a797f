// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/context.h"
#include "app/desktop/pages/report/section_model.h"

#include <QFrame>
#include <QTimer>

#include <optional>

class QLabel;
class QToolButton;

namespace huella {

class Announcer;
class ChecksBox;
class FileCommands;
class ReportPage;
class SectionList;
class TemplateBox;

/// Beside the pages: the outline of the report, its template and language, and what is still amiss. It follows what is typed when
/// the keys rest.
class ReportSide : public QFrame {
    Q_OBJECT

public:
    ReportSide(Context &context, ReportPage &page, FileCommands &files, QWidget *parent);
    SectionList &sections() const { return *sections_; }
    TemplateBox &templates() const { return *template_; }

signals:
    void left(); ///< somebody has gone to a part of the report

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void connectSections();
    std::optional<SectionRow> asItIs(const SectionRow &row) const;
    void stepSection(const SectionRow &row, int by);
    void refreshSoon();
    void refreshSections();
    void markSection();
    void refreshChecks();
    void retranslate();

    ReportPage &page_;
    QLabel *heading_;
    QToolButton *add_;
    SectionList *sections_;
    TemplateBox *template_;
    ChecksBox *checks_;
    Announcer *announcer_;
    QTimer marking_, outlining_, checking_;
};

} // namespace huella
