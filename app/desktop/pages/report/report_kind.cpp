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
    if (const ReportTemplate *to = reportTemplate(id, language()))
        setTemplate(*to);
}

/// One of the user's own: the study holds its blocks, since nobody else has the file, and the report takes its language.
ReportPage::LaidOut ReportPage::laidOutBy(const ReportTemplate &to) const
{
    LaidOut laid{context_.document.study(), {}};
    const ReportTemplate *builtIn = reportTemplate(to.id, language());
    Report &report = laid.study.report;
    if (!builtIn) {
        laid.study = setReportLanguage(laid.study, std::string(codeOf(to.language)));
        report.blocks = inLanguage(report.blocks, to.language);
    }
    if (!builtIn || !report.blocks.empty()) {
        Rebased rebased = withTemplate(report.blocks, builtIn ? *builtIn : to, context(laid.study));
        report.blocks = std::move(rebased.blocks);
        laid.moved = std::move(rebased.moved);
    }
    const auto users = [](const ReportBlockPointer &block) { return isOfTheUser(*block); };
    if (builtIn && std::none_of(report.blocks.begin(), report.blocks.end(), users))
        report.blocks.clear();
    report.templateName = to.id;
    return laid;
}

void ReportPage::setTemplate(const ReportTemplate &to)
{
    const Report &now = context_.document.study().report;
    if (to.id == now.templateName && now.blocks.empty())
        return;
    LaidOut laid = laidOutBy(to);
    context_.document.apply(EditKind::setReportTemplate, std::move(laid.study));
    sayMoved(laid.moved);
}

/// Which parts of the user's stand behind something else now, for what they stood behind is not in this template.
void ReportPage::sayMoved(const std::vector<size_t> &moved)
{
    const QString said = tr("This template lacks what these parts of yours stood behind; they have moved up: %1. "
                            "They go back with Ctrl+Z, or with the former template.");
    if (moved.empty())
        notice_->say({});
    else
        notice_->say(said.arg(partsWords(context_.document.study().report.blocks, moved, context_)), moved.front());
}

ReportTemplate ReportPage::asTemplate(std::string id, std::string name) const
{
    return templateFrom(wantedBlocks(), std::move(id), std::move(name), language());
}

void ReportPage::setTense(Tense tense)
{
    const size_t here = edit_->currentIndex(); // sentences change, their places do not
    context_.document.apply(EditKind::setTense, huella::setTense(context_.document.study(), tense));
    goTo(std::min(here, text_.blocks().size()));
}

void ReportPage::setLanguage(Language language)
{
    Study next = setReportLanguage(context_.document.study(), std::string(codeOf(language)));
    next.report.blocks = inLanguage(next.report.blocks, language);
    const size_t here = edit_->currentIndex(); // every text is another, but it is the same place
    context_.document.apply(EditKind::setReportLanguage, std::move(next));
    goTo(std::min(here, text_.blocks().size()));
}

} // namespace huella
