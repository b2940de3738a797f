// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/yaml/yaml_text.h"

#include "core/base/fold.h"
#include "core/study/file/run_file.h"
#include "core/workload/fields.h"

#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <optional>
#include <unordered_set>

namespace huella {
namespace {

constexpr size_t largestYaml = 1u << 20;  // bytes, also with its aliases written out
constexpr size_t mostYamlValues = 50'000; // a lesson has a few hundred
constexpr size_t longestName = 100;       // bytes, of a field

/// A value that nobody put between quotation marks.
Json plainValue(const std::string &text)
{
    if (text.empty() || text == "~" || text == "null")
        return nullptr;
    if (text == "true" || text == "false")
        return text == "true";
    if (const auto number = parsePlainNumber(text))
        return jsonNumber(*number);
    return text;
}

bool isPlain(const YAML::Node &node) { return node.IsScalar() && node.Tag() != "!"; } // not between quotation marks

bool areDigits(std::string_view text)
{
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

/// "1,5" where nobody put it between quotation marks.
bool hasDecimalComma(std::string_view text)
{
    if (text.starts_with('-'))
        text.remove_prefix(1);
    const auto comma = std::min(text.find(','), text.size());
    return areDigits(text.substr(0, comma)) && comma < text.size() && areDigits(text.substr(comma + 1));
}

class YamlConverter {
public:
    explicit YamlConverter(std::string_view file) : file_(file) {}

    Result<YamlText> convert(const YAML::Node &root)
    {
        out_.value = value(root, {}, 0);
        if (error_)
            return tl::unexpected(*error_);
        return std::move(out_);
    }

private:
    Json value(const YAML::Node &node, const std::string &path, int depth)
    {
        const int line = node.Mark().line + 1;
        if (line > 0)
            out_.lines[path] = line;
        if (depth > maxJsonDepth)
            return wrong(line, Message("error.json.too_deep", {numberArg("limit", maxJsonDepth)}));
        if (++values_ > mostYamlValues) // aliases of aliases of empty lists, too
            return wrong(line, Message("error.yaml.many", {numberArg("limit", double(mostYamlValues))}));
        if (node.IsScalar()) {
            size_ += node.Scalar().size();
            if (size_ > largestYaml)
                return wrong(line, Message("error.yaml.large", {numberArg("limit", double(largestYaml >> 20), "MiB")}));
            const std::string text = cleanUtf8(node.Scalar()); // an escape may stand for a byte that is no letter
            if (isPlain(node) && hasDecimalComma(text))
                return decimalComma(line, text);
            return isPlain(node) ? plainValue(text) : Json(text);
        }
        if (node.IsSequence())
            return list(node, path, depth);
        return node.IsMap() ? object(node, path, depth) : Json();
    }

    Json list(const YAML::Node &node, const std::string &path, int depth)
    {
        Json out = Json::array();
        if (const auto comma = splitDecimal(node))
            return decimalComma(node[*comma].Mark().line + 1, node[*comma].Scalar() + "," + node[*comma + 1].Scalar());
        for (size_t i = 0; i < node.size() && !error_; ++i)
            out.push_back(value(node[i], path + "[" + std::to_string(i) + "]", depth + 1));
        return out;
    }

    Json object(const YAML::Node &node, const std::string &path, int depth)
    {
        Json out = Json::object();
        std::unordered_set<std::string> seen;
        std::string before; // the last value, where it is a number
        for (const auto &each : node) {
            if (error_)
                break;
            const int line = each.first.Mark().line + 1;
            if (!each.first.IsScalar() || each.first.Scalar().size() > longestName)
                return wrong(line, Message("error.yaml.name"));
            const std::string name = cleanUtf8(each.first.Scalar());
            // in {hours: 1,5} the comma begins a new field, "5"
            if (node.Style() == YAML::EmitterStyle::Flow && !before.empty() && each.second.IsNull()
                && areDigits(name.substr(0, name.find(' '))))
                return decimalComma(line, before + "," + name);
            const bool number = isPlain(each.second) && parsePlainNumber(each.second.Scalar());
            before = number ? each.second.Scalar() : std::string();
            size_ += name.size();
            if (!seen.insert(name).second)
                return wrong(line, Message("error.yaml.doubled", {textArg("name", name)}));
            const std::string inner = path.empty() ? name : path + "." + name;
            out.push_back(
                {name, value(each.second, inner, depth + 1)}); // out[name] would look at every field before it
            out_.lines[inner] = line;
        }
        return out;
    }

    /// In [0,5, 1,5] some commas have no space behind them, since they were meant as decimal marks: the number that the first of
    /// these was in. A list with all of its commas alike is one of whole numbers.
    static std::optional<size_t> splitDecimal(const YAML::Node &list)
    {
        std::optional<size_t> close;
        bool apart = false;
        for (size_t i = 0; i + 1 < list.size(); ++i) {
            if (!isPlain(list[i]) || !areDigits(list[i + 1].IsScalar() ? list[i + 1].Scalar() : std::string())
                || list[i].Mark().line != list[i + 1].Mark().line)
                continue;
            const auto end = list[i].Mark().column + int(list[i].Scalar().size());
            const bool touches = list[i + 1].Mark().column == end + 1 && parsePlainNumber(list[i].Scalar());
            if (touches && !close)
                close = i;
            apart = apart || !touches;
        }
        return apart && list.Style() == YAML::EmitterStyle::Flow ? close : std::nullopt;
    }

    Json decimalComma(int line, const std::string &typed)
    {
        std::string right = typed;
        std::replace(right.begin(), right.end(), ',', '.');
        return wrong(line, Message("error.yaml.comma", {textArg("typed", typed), textArg("right", right)}));
    }

    Json wrong(int line, Message message)
    {
        if (!error_)
            error_ = Error{ErrorKind::input, std::string(file_) + ":" + std::to_string(line), std::move(message)};
        return {};
    }

    std::string_view file_;
    YamlText out_;
    size_t size_ = 0, values_ = 0;
    std::optional<Error> error_;
};

} // namespace

std::string YamlText::place(std::string_view file, std::string_view path) const
{
    while (!path.empty() && !lines.contains(path)) {
        const auto end = path.find_last_of(".[");
        path = path.substr(0, end == std::string_view::npos ? 0 : end);
    }
    const auto found = lines.find(path);
    return std::string(file) + (found == lines.end() ? "" : ":" + std::to_string(found->second));
}

Result<YamlText> readYaml(std::string_view bytes, std::string_view place)
{
    if (bytes.size() > largestYaml)
        return badInput(std::string(place),
                        Message("error.yaml.large", {numberArg("limit", double(largestYaml >> 20), "MiB")}));
    try {
        return YamlConverter(place).convert(YAML::Load(cleanUtf8(bytes)));
    } catch (const YAML::Exception &problem) { // what yaml-cpp says is English and about its own grammar
        return badInput(std::string(place)
                            + (problem.mark.is_null() ? "" : ":" + std::to_string(problem.mark.line + 1)),
                        Message("error.yaml.syntax", {numberArg("column", problem.mark.column + 1)}));
    }
}

} // namespace huella
