// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/document/report_insert.h"

#include "app/desktop/document/context.h"
#include "core/report/templates/compose.h"
#include "core/wording/report_date.h"

#include <algorithm>

namespace huella {
namespace {

bool isListBlock(const ReportBlockPointer &block)
{
    const auto *recipe = std::get_if<RecipeBlock>(&block->content);
    return recipe && (recipe->recipe == "sources" || recipe->recipe == "references");
}

bool isHeadingBlock(const ReportBlockPointer &block)
{
    const auto *text = std::get_if<TextBlock>(&block->content);
    return text && headingLevel(text->style) > 0;
}

/// Before the last lists and their headings.
size_t placeAtEnd(const std::vector<ReportBlockPointer> &blocks)
{
    size_t at = blocks.size();
    for (size_t i = blocks.size(); i-- > 0;)
        if (isListBlock(blocks[i]))
            at = i > 0 && isHeadingBlock(blocks[i - 1]) ? i - 1 : i;
    return at;
}

} // namespace

void appendToReport(const Context &context, const RecipeBlock &block)
{
    StudyDocument &document = context.document;
    const Study &study = document.study();
    Report report = study.report;
    const Language written = languageFromCode(study.language).value_or(Language::en);
    if (report.blocks.empty()) // those of its template become its own
        report.blocks = reportBlocks(
            {study, document.reportResult(), document.dataset(), Wording::of(written), reportDate(), HUELLA_VERSION});
    const auto place = report.blocks.begin() + std::ptrdiff_t(placeAtEnd(report.blocks));
    report.blocks.insert(place, std::make_shared<const ReportBlock>(
                                    ReportBlock{normalContent(block), {}, std::string(codeOf(written))}));
    document.endMerge();
    document.apply(EditKind::editReport, setReport(study, std::move(report)));
}

} // namespace huella
