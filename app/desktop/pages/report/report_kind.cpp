// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/report/report_page.h"
#include "core/report/retemplate.h"

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
    if (!report.blocks.empty()) {
        report.blocks = withTemplate(report.blocks, *to, context());
        if (std::none_of(report.blocks.begin(), report.blocks.end(), [](const auto &block) { return isOfTheUser(*block); }))
            report.blocks.clear();
    }
    context_.document.apply(EditKind::setReportTemplate, setReport(context_.document.study(), std::move(report)));
}

/// A template of the user's own: the study holds its blocks, since nobody else has the file. The report takes its language.
void ReportPage::setTemplate(const ReportTemplate &own)
{
    Study next = setReportLanguage(context_.document.study(), std::string(codeOf(own.language)));
    const std::vector<ReportBlockPointer> before = inLanguage(next.report.blocks, own.language);
    ReportContext about = context();
    next.report.blocks = withTemplate(before, own, {next, about.result, about.dataset, Wording::of(own.language), about.isoDate, about.version});
    next.report.templateName = own.id;
    context_.document.apply(EditKind::setReportTemplate, std::move(next));
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
