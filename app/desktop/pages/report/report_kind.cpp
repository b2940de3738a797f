// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/report/notice_bar.h"
#include "app/desktop/pages/report/part_words.h"
#include "app/desktop/pages/report/report_page.h"
#include "core/report/templates/block_language.h"
#include "core/report/templates/block_origin.h"
#include "core/report/templates/rebase.h"

#include <algorithm>

// Another kind of report or language for what is written already.

namespace huella {

void ReportPage::setTemplate(const std::string &id)
{
    Report report = context_.document.study().report;
    const ReportTemplate *to = reportTemplate(id, language());
    if (!to || (id == report.templateName && report.blocks.empty()))
        return;
    report.templateName = id;
    std::vector<size_t> moved;
    if (!report.blocks.empty()) {
        Rebased laid = withTemplate(report.blocks, *to, context());
        report.blocks = std::move(laid.blocks);
        moved = std::move(laid.moved);
        if (std::none_of(report.blocks.begin(), report.blocks.end(),
                         [](const auto &block) { return isOfTheUser(*block); }))
            report.blocks.clear();
    }
    context_.document.apply(EditKind::setReportTemplate, setReport(context_.document.study(), std::move(report)));
    sayMoved(moved);
}

/// A template of the user's own: the study holds its blocks, since nobody else has the file. The report takes its language.
void ReportPage::setTemplate(const ReportTemplate &own)
{
    Study next = setReportLanguage(context_.document.study(), std::string(codeOf(own.language)));
    const std::vector<ReportBlockPointer> before = inLanguage(next.report.blocks, own.language);
    ReportContext about = context();
    Rebased laid = withTemplate(
        before, own, {next, about.result, about.dataset, Wording::of(own.language), about.isoDate, about.version});
    next.report.blocks = std::move(laid.blocks);
    next.report.templateName = own.id;
    context_.document.apply(EditKind::setReportTemplate, std::move(next));
    sayMoved(laid.moved);
}

/// Which parts of the user's stand behind something else now, for what they stood behind is not in this kind of report.
void ReportPage::sayMoved(const std::vector<size_t> &moved)
{
    const QString said = tr("This kind of report lacks what these parts of yours stood behind; they have moved up: %1. "
                            "They go back with Ctrl+Z, or with the former kind.");
    if (moved.empty())
        notice_->say({});
    else
        notice_->say(said.arg(partsWords(context_.document.study().report.blocks, moved, context_)), moved.front());
}

ReportTemplate ReportPage::asTemplate(std::string id, std::string name) const
{
    return templateFrom(wantedBlocks(), std::move(id), std::move(name), language());
}

void ReportPage::setLanguage(Language language)
{
    Study next = setReportLanguage(context_.document.study(), std::string(codeOf(language)));
    next.report.blocks = inLanguage(next.report.blocks, language);
    context_.document.apply(EditKind::setReportLanguage, std::move(next));
}

} // namespace huella
