// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/document/file_commands.h"
#include "app/desktop/document/report_commands.h"
#include "app/desktop/pages/report/report_page.h"
#include "app/desktop/pages/report/report_panel.h"
#include "app/desktop/paper/print.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

// The ways out of the program that a report has.

namespace huella {
namespace {

constexpr const char *endings[] = {"pdf", "odt", "html", "tex", "bib", "md", "txt"};
enum Button { bibtex = 4, archive = std::size(endings), figures, copy, print, buttonCount };

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
            connect(each, &QPushButton::clicked, &files_.report(),
                    [this, ending = QLatin1String(endings[i])] { files_.report().saveAs(ending); });
    }
    connect(exports_[archive], &QPushButton::clicked, &files_.report(), &ReportCommands::saveArchive);
    connect(exports_[figures], &QPushButton::clicked, &files_.report(), &ReportCommands::saveFigures);
    connect(exports_[copy], &QPushButton::clicked, &files_.report(), &ReportCommands::copy);
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

} // namespace huella
