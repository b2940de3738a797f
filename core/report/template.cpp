// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/template.h"

#include "core/report/compose.h"
#include "core/report/embedded_templates.h"
#include "core/report/template_marks.h"

#include <algorithm>
#include <array>

namespace huella {
namespace {

class TemplateReader {
public:
    TemplateReader(std::string_view text, std::string id, Language language) : rest_(text)
    {
        result_.id = std::move(id);
        result_.language = language;
    }

    Result<ReportTemplate> run()
    {
        while (!rest_.empty() && !error_)
            line(trimmedMarks(nextLine()));
        if (!error_ && (!body_ || result_.name.empty() || result_.about.empty()))
            wrong("error.template.head");
        if (error_)
            return tl::unexpected(*error_);
        for (TemplateBlock &block : result_.blocks)
            block.content = normalContent(std::move(block.content));
        return std::move(result_);
    }

private:
    std::string_view nextLine()
    {
        const auto end = rest_.find('\n');
        const std::string_view line = rest_.substr(0, end);
        rest_.remove_prefix(end == std::string_view::npos ? rest_.size() : end + 1);
        ++number_;
        return line;
    }

    void line(std::string_view text)
    {
        if (!body_)
            head(text);
        else if (text.starts_with("|"))
            row(text);
        else {
            inTable_ = false;
            if (!text.empty())
                block(text);
        }
    }

    void head(std::string_view text)
    {
        if (text == "---")
            body_ = true;
        else if (text.starts_with("name:"))
            result_.name = lineText(trimmedMarks(text.substr(5)));
        else if (text.starts_with("about:"))
            result_.about = lineText(trimmedMarks(text.substr(6)));
        else if (!text.empty() && !text.starts_with("#"))
            wrong("error.template.head");
    }

    std::string conditionOf(std::string_view &text)
    {
        const auto at = text.rfind("{if=");
        if (at == std::string_view::npos || !text.ends_with('}') || (at > 0 && text[at - 1] != ' '))
            return {};
        const std::string name(text.substr(at + 4, text.size() - at - 5));
        text = trimmedMarks(text.substr(0, at));
        if (!isCondition(name))
            wrong(Message("error.template.condition", {huella::text("value", name)}));
        return name;
    }

    void block(std::string_view text)
    {
        TemplateBlock made;
        made.condition = conditionOf(text);
        if (text.starts_with("[[") && text.ends_with("]]"))
            made.content = recipe(text.substr(2, text.size() - 4));
        else
            made.content = paragraph(text);
        result_.blocks.push_back(std::move(made));
    }

    /// "figure.runs", "figure.runs|s2" or "figure.runs|s2|Caption".
    BlockContent recipe(std::string_view text)
    {
        std::array<std::string, 3> parts;
        for (size_t i = 0; i < parts.size(); ++i) {
            const auto end = i + 1 < parts.size() ? findMark(text, "|") : std::string_view::npos;
            parts[i] = withoutEscapes(text.substr(0, end));
            text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        }
        if (parts[0] == "page-break")
            return PageBreak{};
        if (!isRecipe(parts[0]))
            wrong(Message("error.template.recipe", {huella::text("value", parts[0])}));
        return RecipeBlock{parts[0], parts[1], parts[2]};
    }

    static TextBlock paragraph(std::string_view text)
    {
        for (const auto &[mark, style] : styleMarks()) {
            if (text == mark)
                return {style, {}};
            if (text.starts_with(mark) && text[mark.size()] == ' ')
                return {style, readRuns(text.substr(mark.size() + 1))};
        }
        return {TextStyle::body, readRuns(text)};
    }

    void row(std::string_view text)
    {
        const std::string condition = conditionOf(text);
        const bool rule = text.find_first_not_of("|-: ") == std::string_view::npos && text.find('-') != std::string_view::npos;
        if (rule)
            return;
        if (!inTable_)
            result_.blocks.push_back({TableBlock{}, condition});
        inTable_ = true;
        auto &cells = std::get<TableBlock>(result_.blocks.back().content).rows.emplace_back();
        text.remove_prefix(1);
        while (!text.empty()) {
            const auto end = findMark(text, "|");
            if (end == std::string_view::npos && trimmedMarks(text).empty())
                break;
            cells.push_back(readRuns(trimmedMarks(text.substr(0, end))));
            text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        }
    }

    void wrong(Message message)
    {
        if (!error_)
            error_ = Error{ErrorKind::input, result_.id + "." + std::string(codeOf(result_.language)) + ".md:" + std::to_string(number_),
                           std::move(message)};
    }
    void wrong(const char *key) { wrong(Message(key)); }

    std::string_view rest_;
    ReportTemplate result_;
    std::optional<Error> error_;
    int number_ = 0;
    bool body_ = false, inTable_ = false;
};

std::vector<ReportTemplate> readBuiltIn()
{
    std::vector<ReportTemplate> all;
    for (const EmbeddedTemplate &each : embeddedTemplates()) { // a test reads every one and says what is wrong
        const std::string_view name = each.name;
        const auto dot = name.rfind('.');
        const auto language = languageFromCode(name.substr(dot + 1));
        if (auto read = readTemplate(each.text, std::string(name.substr(0, dot)), language.value_or(Language::en)))
            all.push_back(std::move(*read));
    }
    // The general ones first, since every list of templates begins with them.
    const auto rank = [](const ReportTemplate &t) { return t.id == "summary" ? 0 : t.id == "full" ? 1 : 2; };
    std::stable_sort(all.begin(), all.end(), [&](const auto &a, const auto &b) { return rank(a) < rank(b); });
    return all;
}

} // namespace

std::span<const ReportTemplate> reportTemplates()
{
    static const std::vector<ReportTemplate> all = readBuiltIn();
    return all;
}

const ReportTemplate *reportTemplate(std::string_view id, Language language)
{
    for (const ReportTemplate &each : reportTemplates())
        if (each.id == id && each.language == language)
            return &each;
    return nullptr;
}

std::string reportTemplateList()
{
    std::string list;
    for (const ReportTemplate &each : reportTemplates())
        if (each.language == Language::en)
            list += (list.empty() ? "" : ", ") + each.id;
    return list;
}

Result<ReportTemplate> readTemplate(std::string_view text, std::string id, Language language)
{
    return TemplateReader(text, std::move(id), language).run();
}

} // namespace huella
