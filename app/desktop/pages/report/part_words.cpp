// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/report/part_words.h"

#include "app/desktop/common/text.h"
#include "core/report/document/document.h"
#include "core/report/recipes/recipe_names.h"

#include <QCoreApplication>

namespace huella {
namespace {

constexpr int quotedLetters = 40;
constexpr size_t quotedParts = 3;

struct PartWords {
    Q_DECLARE_TR_FUNCTIONS(PartWords)
};

} // namespace

QString quotedWords(const QString &words)
{
    return PartWords::tr("“%1”").arg(words.size() > quotedLetters ? words.left(quotedLetters) + QStringLiteral("…")
                                                                  : words);
}

QString partWords(const BlockContent &content, const Context &context)
{
    if (std::holds_alternative<TableBlock>(content))
        return PartWords::tr("a table");
    if (std::holds_alternative<PageBreak>(content))
        return PartWords::tr("a page break");
    if (const auto *recipe = std::get_if<RecipeBlock>(&content); recipe && recipe->isPicture())
        return recipe->caption.empty() ? PartWords::tr("a picture") : quotedWords(toQString(recipe->caption));
    else if (recipe)
        return isRecipe(recipe->recipe) ? quotedWords(context.say("report.recipe." + recipe->recipe))
                                        : PartWords::tr("a figure or list");
    const QString words = toQString(textOf(std::get<TextBlock>(content).runs)).simplified();
    return words.isEmpty() ? PartWords::tr("an empty line") : quotedWords(words);
}

QString partsWords(const std::vector<ReportBlockPointer> &blocks, const std::vector<size_t> &which,
                   const Context &context)
{
    QStringList parts;
    for (size_t i = 0; i < std::min(which.size(), quotedParts); ++i)
        parts << partWords(blocks[which[i]]->content, context);
    if (which.size() > quotedParts)
        parts << PartWords::tr("%n more", nullptr, int(which.size() - quotedParts));
    return parts.join(QStringLiteral(", "));
}

} // namespace huella
