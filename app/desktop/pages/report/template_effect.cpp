// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/report/template_effect.h"

#include "app/desktop/pages/report/part_words.h"
#include "core/report/document/sections.h"
#include "core/report/templates/block_origin.h"

#include <QCoreApplication>

#include <algorithm>

namespace huella {
namespace {

constexpr size_t mostMovedParts = 4;

struct TemplateEffect {
    Q_DECLARE_TR_FUNCTIONS(TemplateEffect)
};

/// The heading above a part; else that it stands at the start.
QString sectionAbove(const std::vector<ReportBlockPointer> &blocks, size_t part, const Context &context)
{
    for (size_t above = part; above-- > 0;)
        if (headingLevelOf(*blocks[above]) > 0)
            return TemplateEffect::tr("in the section %1").arg(partWords(blocks[above]->content, context));
    return TemplateEffect::tr("at the start");
}

} // namespace

QString templateEffect(const std::vector<ReportBlockPointer> &blocks, const std::vector<size_t> &moved,
                       const Context &context)
{
    const auto users = [](const ReportBlockPointer &block) { return isOfTheUser(*block); };
    if (std::none_of(blocks.begin(), blocks.end(), users))
        return TemplateEffect::tr("Nothing in the report is written by you: it is laid out anew.");
    if (moved.empty())
        return TemplateEffect::tr("What you wrote keeps its place.");
    QStringList lines{TemplateEffect::tr(
        "This template has no place for %n parts of yours; they would stand elsewhere:", nullptr, int(moved.size()))};
    for (size_t i = 0; i < std::min(moved.size(), mostMovedParts); ++i)
        lines << TemplateEffect::tr("%1: %2", "a part and where it would go")
                     .arg(partWords(blocks[moved[i]]->content, context), sectionAbove(blocks, moved[i], context));
    if (moved.size() > mostMovedParts)
        lines << TemplateEffect::tr("and %n more", nullptr, int(moved.size() - mostMovedParts));
    return lines.join(QLatin1Char('\n'));
}

} // namespace huella
