// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/widgets/choice_list.h"

#include "app/desktop/common/refusals.h"
#include "app/desktop/common/text.h"
#include "core/base/fold.h"

#include <QStringList>

#include <algorithm>
#include <utility>

namespace huella {
namespace {
constexpr size_t mostNearest = 3;
constexpr qsizetype codeLetters = 2;
} // namespace

ChoiceList::ChoiceList(std::vector<Choice> choices, Read read) : made_(std::move(choices)), read_(std::move(read)) {}

ChoiceList::ChoiceList(Make make, Shown shown, Read read, Part part)
    : make_(std::move(make)), shown_(std::move(shown)), read_(std::move(read)), part_(part)
{
}

const std::vector<Choice> &ChoiceList::all() const
{
    if (make_)
        made_ = std::exchange(make_, nullptr)();
    return made_;
}

QString ChoiceList::shownInList(const std::string &id) const
{
    const auto &choices = all();
    const auto found =
        std::find_if(choices.begin(), choices.end(), [&id](const Choice &choice) { return choice.id == id; });
    return found == choices.end() ? toQString(id) : found->shown;
}

std::vector<SearchEntry> ChoiceList::entries() const
{
    std::vector<SearchEntry> entries;
    entries.reserve(all().size());
    for (const Choice &choice : all())
        entries.push_back({choice.id, choice.folded, true});
    return entries;
}

std::vector<std::uint32_t> ChoiceList::holding(const QString &typed) const
{
    return search(entries(), toStdString(nameIn_ ? nameIn_(typed) : typed));
}

tl::expected<std::string, Message> ChoiceList::exact(const QString &typed) const
{
    // "Granada" is a city and, in Spanish, an island: the reader knows of both, a row of the list of one
    const auto read =
        read_ ? read_(toStdString(typed.trimmed())) : tl::expected<std::string, Message>(tl::unexpected(Message()));
    if (read)
        return read;
    const std::string folded = foldName(toStdString(typed));
    for (const Choice &choice : all())
        if (foldName(toStdString(choice.shown)) == folded || foldName(choice.id) == folded)
            return choice.id;
    if (read_)
        return read;
    QStringList nearest;
    for (Text id : nearestNames(entries(), toStdString(typed), mostNearest))
        nearest << toQString(id);
    return tl::unexpected(
        Message("plan.not_found", {textArg("candidates", toStdString(nearest.join(QStringLiteral(", "))))}));
}

/// Whether what was typed is the beginning of one of the names, or of words of them.
bool ChoiceList::begins(const Choice &choice, const std::string &folded) const
{
    const std::string names = std::string(nameGap) + choice.folded;
    if (part_ == Part::ofBeginning)
        return names.find(std::string(nameGap) + folded) != std::string::npos;
    const auto startsAWord = [&names](const std::string &word) {
        for (size_t at = names.find(word); at != std::string::npos; at = names.find(word, at + 1))
            if (at > 0 && std::string_view(" -(/").find(names[at - 1]) != std::string_view::npos)
                return true;
        return false;
    };
    for (size_t from = 0; from < folded.size();) {
        const size_t to = std::min(folded.find(' ', from), folded.size());
        if (!startsAWord(folded.substr(from, to - from)))
            return false;
        from = to + 1;
    }
    return true;
}

bool ChoiceList::isUnclearCode(const QString &typed) const
{
    const QString text = typed.trimmed();
    if (part_ != Part::ofBeginning || text.size() != codeLetters || text == text.toUpper())
        return false;
    const auto code = exact(text);
    const auto hits = code ? holding(text) : std::vector<std::uint32_t>();
    return std::any_of(hits.begin(), hits.end(), [&](auto hit) {
        const Choice &choice = all()[hit];
        return choice.id != *code && begins(choice, foldText(toStdString(text)));
    });
}

tl::expected<std::string, Message> ChoiceList::meant(const QString &text) const
{
    const QString typed = nameIn_ ? nameIn_(text) : text;
    if (isUnclearCode(typed))
        return tl::unexpected(Message("plan.choose_one", {numberArg("count", double(holding(typed).size()))}));
    auto whole = exact(typed);
    if (whole || saysHowMany(whole.error()))
        return whole;
    const auto hits = holding(typed);
    if (hits.size() == 1 && begins(all()[hits.front()], foldText(toStdString(typed))))
        return all()[hits.front()].id;
    return whole;
}

} // namespace huella
