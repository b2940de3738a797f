// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/context.h"
#include "app/desktop/formats/pdf/pdf_archive.h"
#include "core/report/document/document.h"

class QWidget;

namespace huella {

class FileCommands;

/// What the menus and the Report page do with the report: it is saved, copied, printed.
class ReportCommands : public QObject {
    Q_OBJECT

public:
    ReportCommands(Context &context, FileCommands &files, QWidget *window);

    /// Of a kind, language and paper that are asked for.
    void saveAsPdf();
    /// As it stands: "docx", "odt", "html", "tex" with its references beside it, "bib", "md", "txt" or "pdf".
    void saveAs(const QString &ending);
    void saveArchive(PdfArchive kind);
    void saveFigures();
    void saveRuns(); ///< of every scenario, as CSV
    void copy();
    /// Shows the report as it will be printed.
    void print();

signals:
    void paperChosen();

private:
    Language reportLanguage() const;
    Document finished() const { return composed(reportLanguage(), {}); }
    /// Asks where letters of it have no font; false: better not.
    bool mayBeOnPages(const Document &report, bool archive);
    void write(const QString &path, const Result<QByteArray> &bytes);
    Document composed(Language language, const std::string &templateName) const;

    Context &context_;
    FileCommands &files_;
    QWidget *window_;
};

} // namespace huella
