// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/file/block_file.h"

#include "core/base/base64.h"
#include "core/study/file/models_file.h"
#include "core/study/file/object_reader.h"
#include "core/study/file/run_file.h"

#include <algorithm>

namespace huella {
namespace {

std::string_view toString(Script script)
{
    return script == Script::sub ? "sub" : script == Script::super ? "super" : "normal";
}

constexpr size_t mostCells = 100'000;

class BlockReader {
public:
    explicit BlockReader(std::string place) : place_(std::move(place)) {}

    Result<ReportBlock> read(const Json &json)
    {
        if (!json.is_object())
            return wrong({}, "error.study.object_expected");
        ObjectReader in(json, place_);
        ReportBlock block;
        block.origin = in.string("origin");
        block.language = in.string("language");
        if (!block.language.empty() && block.language != "en" && block.language != "es")
            in.wrong("language", Message("error.study.language", {textArg("value", block.language)}));
        block.content = content(json, in);
        block.unknown = in.takeLeft();
        if (in.error && !error_)
            error_ = in.error;
        if (error_)
            return tl::unexpected(*error_);
        block.content = normalContent(std::move(block.content));
        return block;
    }

private:
    static Measure measure(ObjectReader &in)
    {
        const std::string name = in.string("measure");
        const auto known = name.empty() ? Measure::emissions : measureFromName(name);
        if (!known)
            in.wrong("measure",
                     Message("error.report.measure", {textArg("value", name), textArg("measures", measureList())}));
        return known.value_or(Measure::emissions);
    }
    /// What cannot be a picture is wrong; a block without one is kept, and shows nothing.
    PicturePointer picture(ObjectReader &in)
    {
        if (!in.has("picture"))
            return {};
        const auto bytes = fromBase64(in.string("picture"));
        auto read = pictureFrom(bytes.value_or(std::string()));
        if (!read)
            in.wrong("picture", read.error().message);
        return read ? *read : nullptr;
    }
    RecipeBlock recipe(ObjectReader &in)
    {
        RecipeBlock recipe{in.string("recipe"), in.string("of"), in.string("caption"), measure(in)};
        recipe.width =
            in.whole("width", leastPartOfColumn, fullFigureWidth, "error.report.width").value_or(fullFigureWidth);
        recipe.alternative = in.string("alternative");
        recipe.label = in.string("label");
        recipe.picture = picture(in);
        recipe.models = readModels(in);
        return recipe;
    }
    BlockContent content(const Json &json, ObjectReader &in)
    {
        if (json.contains("recipe"))
            return recipe(in);
        if (json.contains("table"))
            return table(in);
        if (json.contains("text")) {
            TextBlock written;
            const std::string name = in.string("text");
            const auto style = styleNamed(name);
            if (!style)
                in.wrong("text", Message("error.report.style", {textArg("value", name)}));
            written.style = style.value_or(TextStyle::body);
            written.runs = runs(in.list("runs"), "runs");
            return written;
        }
        if (in.string("break") != "page")
            in.wrong("text", "error.report.block");
        return PageBreak{};
    }

    static std::optional<TextStyle> styleNamed(std::string_view name)
    {
        for (size_t i = 0; i < textStyleCount; ++i)
            if (huella::toString(TextStyle(i)) == name)
                return TextStyle(i);
        return {};
    }

    TableBlock table(ObjectReader &in)
    {
        const Json rows = in.list("table");
        TableBlock table;
        table.caption = in.string("caption");
        table.label = in.string("label");
        size_t columns = 1; // every row gets as many cells as the longest has
        for (const Json &row : rows)
            columns = std::max(columns, row.size());
        if (columns * rows.size() > mostCells && !error_) {
            error_ = Error{ErrorKind::input, place_ + ".table",
                           Message("error.report.table", {numberArg("limit", mostCells)})};
            return table;
        }
        for (const Json &row : rows) {
            auto &cells = table.rows.emplace_back();
            if (!row.is_array())
                note("table", "error.study.list_expected");
            else
                for (const Json &cell : row)
                    cells.push_back(runs(cell, "table"));
        }
        return table;
    }

    TextRuns runs(const Json &list, const char *name)
    {
        TextRuns result;
        if (!list.is_array()) {
            note(name, "error.study.list_expected");
            return result;
        }
        for (const Json &item : list)
            result.push_back(run(item, name));
        return result;
    }

    TextRun run(const Json &item, const char *name)
    {
        TextRun run;
        if (item.is_string()) {
            run.text = item.get<std::string>();
            return run;
        }
        if (!item.is_object()) {
            note(name, "error.study.text_expected");
            return run;
        }
        ObjectReader in(item, place_ + "." + name);
        run.text = in.string("text");
        run.value = in.string("value");
        run.link = in.string("link");
        run.strong = in.boolean("strong");
        run.emphasis = in.boolean("emphasis");
        const std::string script = in.string("script");
        run.script = script == "sub" ? Script::sub : script == "super" ? Script::super : Script::normal;
        if (run.script == Script::normal && !script.empty() && script != toString(Script::normal))
            in.wrong("script",
                     Message("error.record.word", {textArg("value", script), textArg("known", "sub, super, normal")}));
        run.unknown = in.takeLeft();
        if (in.error && !error_)
            error_ = in.error;
        return run;
    }

    void note(const char *name, const char *key)
    {
        if (!error_)
            error_ = Error{ErrorKind::input, place_ + "." + name, Message(key)};
    }
    tl::unexpected<Error> wrong(const std::string &name, const char *key) const
    {
        return fail(ErrorKind::input, name.empty() ? place_ : place_ + "." + name, Message(key));
    }

    std::string place_;
    std::optional<Error> error_;
};

Json writeRun(const TextRun &run)
{
    if (run.value.empty() && run.sameLook({}) && run.unknown == KeptJson())
        return run.text;
    Json out = Json::object();
    if (run.value.empty())
        out["text"] = run.text;
    else
        out["value"] = run.value;
    if (run.strong)
        out["strong"] = true;
    if (run.emphasis)
        out["emphasis"] = true;
    if (run.script != Script::normal)
        out["script"] = toString(run.script);
    if (!run.link.empty())
        out["link"] = run.link;
    appendUnknown(out, run.unknown);
    return out;
}

Json writeRuns(const TextRuns &runs)
{
    Json out = Json::array();
    for (const TextRun &run : runs)
        out.push_back(writeRun(run));
    return out;
}

struct ContentWriter {
    Json &out;
    void operator()(const TextBlock &written)
    {
        out["text"] = toString(written.style);
        out["runs"] = writeRuns(written.runs);
    }
    void operator()(const TableBlock &table)
    {
        out["table"] = Json::array();
        for (const auto &row : table.rows) {
            Json cells = Json::array();
            for (const TextRuns &cell : row)
                cells.push_back(writeRuns(cell));
            out["table"].push_back(std::move(cells));
        }
        if (!table.caption.empty())
            out["caption"] = table.caption;
        if (!table.label.empty())
            out["label"] = table.label;
    }
    void operator()(const RecipeBlock &recipe)
    {
        out["recipe"] = recipe.recipe;
        if (!recipe.of.empty())
            out["of"] = recipe.of;
        if (!recipe.caption.empty())
            out["caption"] = recipe.caption;
        if (recipe.measure != Measure::emissions)
            out["measure"] = toString(recipe.measure);
        if (recipe.width != fullFigureWidth)
            out["width"] = recipe.width;
        if (!recipe.alternative.empty())
            out["alternative"] = recipe.alternative;
        if (!recipe.label.empty())
            out["label"] = recipe.label;
        if (recipe.models)
            out["models"] = writeModels(*recipe.models);
        if (recipe.picture)
            out["picture"] = toBase64(recipe.picture->bytes);
    }
    void operator()(const PageBreak &) { out["break"] = "page"; }
};

} // namespace

Result<ReportBlock> readReportBlock(const Json &json, const std::string &place)
{
    return BlockReader(place).read(json);
}

Json writeReportBlock(const ReportBlock &block)
{
    Json item = Json::object();
    std::visit(ContentWriter{item}, block.content);
    if (!block.origin.empty())
        item["origin"] = block.origin;
    if (!block.language.empty())
        item["language"] = block.language;
    appendUnknown(item, block.unknown);
    return item;
}

} // namespace huella
