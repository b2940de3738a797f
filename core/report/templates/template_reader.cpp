// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/templates/template_reader.h"

#include "core/report/recipes/recipe_names.h"
#include "core/report/templates/template_marks.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace huella {
namespace {

class BlockTextReader {
public:
    BlockTextReader(std::string_view text, const std::string &place, const BlockTextForm &form)
        : rest_(text), place_(place), form_(form)
    {
        result_.head.resize(form.head.size());
    }

    Result<BlockText> run()
    {
        while (!rest_.empty() && !error_)
            line(trimmedMarks(nextLine()));
        if (!error_ && (!body_ || std::any_of(result_.head.begin(), result_.head.end(), [](const auto &value) {
                return value.empty();
            })))
            wrong(form_.headError);
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
        else if (!text.empty() && !text.starts_with("#") && !takeHead(text))
            wrong(form_.headError);
    }

    bool takeHead(std::string_view text)
    {
        for (size_t i = 0; i < form_.head.size(); ++i) {
            const std::string_view name = form_.head[i];
            if (text.starts_with(name) && text.substr(name.size()).starts_with(':')) {
                result_.head[i] = lineText(trimmedMarks(text.substr(name.size() + 1)));
                return true;
            }
        }
        return false;
    }

    std::string conditionOf(std::string_view &text)
    {
        const auto at = text.rfind("{if=");
        if (at == std::string_view::npos || !text.ends_with('}') || (at > 0 && text[at - 1] != ' '))
            return {};
        const std::string name(text.substr(at + 4, text.size() - at - 5));
        text = trimmedMarks(text.substr(0, at));
        if (!form_.isCondition(name))
            wrong(Message("error.template.condition", {textArg("value", name)}));
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

    /// "figure.runs", "figure.runs|s2", "figure.runs|s2|Caption", "figure.runs|s2|Caption|energy" and so on with its width and words.
    BlockContent recipe(std::string_view text)
    {
        std::array<std::string, 6> parts;
        for (size_t i = 0; i < parts.size(); ++i) {
            const auto end = i + 1 < parts.size() ? findMark(text, "|") : std::string_view::npos;
            parts[i] = withoutEscapes(text.substr(0, end));
            text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        }
        if (parts[0] == "page-break")
            return PageBreak{};
        if (!form_.isRecipe(parts[0]))
            wrong(Message("error.template.recipe", {textArg("value", parts[0])}));
        return RecipeBlock{parts[0], parts[1], parts[2], measure(parts[0], parts[3]), width(parts[4]), parts[5]};
    }

    int width(const std::string &percent)
    {
        int width = fullFigureWidth;
        const char *const end = percent.data() + percent.size();
        const auto [read, error] = std::from_chars(percent.data(), end, width);
        if (!percent.empty()
            && (error != std::errc() || read != end || width < leastPartOfColumn || width > fullFigureWidth))
            wrong("error.report.width");
        return width;
    }

    Measure measure(const std::string &recipe, const std::string &name)
    {
        const auto known = name.empty() ? Measure::emissions : measureFromName(name);
        if (!known || !canBeIn(recipe, *known))
            wrong(Message("error.template.measure",
                          {textArg("value", name), textArg("recipe", recipe), textArg("measures", measureList())}));
        return known.value_or(Measure::emissions);
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

    /// Below the rows: "|= Caption".
    bool caption(std::string_view text)
    {
        if (!inTable_ || !text.starts_with("|="))
            return false;
        std::get<TableBlock>(result_.blocks.back().content).caption = withoutEscapes(trimmedMarks(text.substr(2)));
        return true;
    }

    void row(std::string_view text)
    {
        if (caption(text))
            return;
        const std::string condition = conditionOf(text);
        const bool rule =
            text.find_first_not_of("|-: ") == std::string_view::npos && text.find('-') != std::string_view::npos;
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
            error_ = Error{ErrorKind::input, place_ + ":" + std::to_string(number_), std::move(message)};
    }
    void wrong(const char *key) { wrong(Message(key)); }

    std::string_view rest_;
    const std::string &place_;
    const BlockTextForm &form_;
    BlockText result_;
    std::optional<Error> error_;
    int number_ = 0;
    bool body_ = false, inTable_ = false;
};

} // namespace

Result<BlockText> readBlockText(std::string_view text, const std::string &place, const BlockTextForm &form)
{
    return BlockTextReader(text, place, form).run();
}

} // namespace huella
