// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/common/file_io.h"
#include "app/desktop/common/text.h"
#include "app/desktop/document/file_commands.h"
#include "app/desktop/document/report_commands.h"
#include "app/desktop/formats/clipboard/report_mime.h"
#include "app/desktop/formats/figures/figure_folder.h"
#include "app/desktop/formats/odt/odt_writer.h"
#include "app/desktop/formats/pdf/pdf_writer.h"
#include "app/desktop/pages/report/report_page.h"
#include "app/desktop/pages/report/report_panel.h"
#include "app/desktop/paper/print.h"
#include "core/report/write/writers.h"
#include "core/wording/report_date.h"

#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

// The ways out of the program that a report has.

namespace huella {
namespace {

constexpr const char *endings[] = {"pdf", "odt", "html", "tex", "bib", "md", "txt"};
enum Button { bibtex = 4, archive = std::size(endings), figures, copy, print, buttonCount };

Result<QByteArray> bytesOf(const Document &report, const Study &study, Paper paper, const QString &ending)
{
    if (ending == QLatin1String("pdf"))
        return writePdf(report, study, {paper, reportDate()});
    if (ending == QLatin1String("odt"))
        return writeOdt(report, {paper, reportDate()});
    if (ending == QLatin1String("html"))
        return QByteArray::fromStdString(writeHtml(report));
    if (ending == QLatin1String("tex"))
        return QByteArray::fromStdString(writeLatex(report));
    if (ending == QLatin1String("bib"))
        return QByteArray::fromStdString(writeBibtex(report));
    return QByteArray::fromStdString(ending == QLatin1String("md") ? writeMarkdown(report) : writeText(report));
}

} // namespace

void ReportPanel::buildExport(QWidget *inside)
{
    paperLabel_ = new QLabel(inside);
    paper_ = new QComboBox(inside);
    paper_->setObjectName(QStringLiteral("paper"));
    paper_->addItems({QStringLiteral("A4"), QString()});
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(paperLabel_);
    row->addWidget(paper_, 1);
    export_->body()->addLayout(row);
    connect(paper_, &QComboBox::activated, this,
            [this](int index) { page_.setPaper(index == 1 ? Paper::letter : Paper::a4); });
    QGridLayout *grid = gridIn(export_);
    const char *names[] = {"exportPdf",     "exportOdt",      "exportHtml", "exportLatex",
                           "exportBibtex",  "exportMarkdown", "exportText", "exportArchive",
                           "exportFigures", "exportCopy",     "exportPrint"};
    static_assert(std::size(names) == buttonCount);
    for (int i = 0; i < buttonCount; ++i) {
        QPushButton *each = button(names[i]);
        grid->addWidget(each, i / 2, i % 2);
        exports_.push_back(each);
        if (i < archive)
            connect(each, &QPushButton::clicked, this, [this, ending = QLatin1String(endings[i])] { saveAs(ending); });
    }
    connect(exports_[archive], &QPushButton::clicked, this, &ReportPanel::saveArchive);
    connect(exports_[figures], &QPushButton::clicked, this, &ReportPanel::saveFigures);
    connect(exports_[copy], &QPushButton::clicked, this, &ReportPanel::copyReport);
    connect(exports_[print], &QPushButton::clicked, &files_.report(), &ReportCommands::print);
}

void ReportPanel::nameExports()
{
    paperLabel_->setText(tr("Paper"));
    paper_->setItemText(1, tr("Letter"));
    paper_->setAccessibleName(tr("Paper"));
    paper_->setToolTip(tr("Paper of the pages here, of PDF and ODT, and of what is printed"));
    const QStringList texts{tr("PDF"),        tr("ODT"),   tr("HTML"),     tr("LaTeX"), tr("BibTeX"), tr("Markdown"),
                            tr("Plain text"), tr("PDF/A"), tr("Figures…"), tr("Copy"),  tr("Print…")};
    for (size_t i = 0; i < exports_.size(); ++i)
        exports_[i]->setText(texts[qsizetype(i)]);
    exports_[archive]->setToolTip(tr("PDF/A-1b, for archives; the study is not attached"));
    exports_[bibtex]->setToolTip(tr("The references of the report, for LaTeX and reference managers"));
    exports_[figures]->setToolTip(tr("Every figure as a file: SVG, PDF or PNG"));
    exports_[copy]->setToolTip(tr("Copy all of it, to paste into another program with its tables"));
}

void ReportPanel::write(const QString &path, const Result<QByteArray> &bytes)
{
    if (!bytes)
        files_.tell(bytes.error());
    else if (const auto written = writeFile(path, *bytes); !written)
        files_.tell(written.error());
    else
        files_.wrote(path);
}

void ReportPanel::saveAs(const QString &ending)
{
    const QString path = context_.dialogs.reportPath(this, files_.suggestedPath(QLatin1Char('.') + ending));
    if (path.isEmpty())
        return;
    const Document report = page_.finished();
    write(path, bytesOf(report, context_.document.study(), page_.paper(), ending));
    if (ending != QLatin1String("tex"))
        return;
    const QString beside = QFileInfo(path).dir().filePath(QFileInfo(path).completeBaseName() + QStringLiteral(".bib"));
    if (mayWriteBibtex(std::filesystem::path(beside.toStdU16String())))
        write(beside, bytesOf(report, context_.document.study(), page_.paper(), QStringLiteral("bib")));
    else
        files_.tell({ErrorKind::file, toStdString(beside), Message("report.bibtex.kept")});
}

void ReportPanel::saveArchive()
{
    const QString path = context_.dialogs.reportPath(this, files_.suggestedPath(QStringLiteral(".pdf")));
    if (!path.isEmpty())
        write(path, writePdf(page_.finished(), context_.document.study(), {page_.paper(), reportDate(), true}));
}

void ReportPanel::saveFigures()
{
    const Document report = page_.finished();
    if (std::none_of(report.blocks.begin(), report.blocks.end(),
                     [](const Block &block) { return std::holds_alternative<FigureBlock>(block); })) {
        context_.dialogs.tell(this, tr("Save the figures"),
                              tr("This report holds no figures. Insert > Figure puts one in."));
        return;
    }
    const auto choice = context_.dialogs.figureChoice(this);
    if (!choice)
        return;
    const QString beside = QFileInfo(files_.suggestedPath(QString())).absolutePath();
    const QString folder = context_.dialogs.folderPath(this, tr("Folder for the figures"), beside);
    if (folder.isEmpty())
        return;
    const FigureOptions options{choice->format, choice->width, true, page_.language(), reportDate()};
    if (!context_.dialogs.mayReplace(this, tr("Save the figures"), folder, figureFileNames(report, options)))
        return;
    const auto written = writeFigures(report, folder, options);
    if (!written)
        return files_.tell(written.error());
    const Message done("notice.written_many", {numberArg("count", double(written->size())),
                                               textArg("folder", toStdString(shownName(folder)))});
    context_.notices->say(context_.say(done), folder);
}

void ReportPanel::copyReport()
{
    QGuiApplication::clipboard()->setMimeData(reportMime(page_.finished()).release()); // the clipboard owns it now
    context_.notices->say(context_.say("notice.copied_report"));
}

} // namespace huella
