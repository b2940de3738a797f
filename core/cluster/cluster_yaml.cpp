// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cluster/cluster_yaml.h"

#include "core/base/fold.h"
#include "core/base/letters.h"
#include "core/yaml/yaml_text.h"

#include <algorithm>
#include <charconv>

namespace huella {
namespace {

std::string textOf(const Json &value) { return value.is_string() ? value.get<std::string>() : value.dump(); }

bool isPlaceholder(std::string_view text) { return text.find('<') < text.rfind('>') && text.rfind('>') != text.npos; }

/// "cpu-p-[100, 200]" or "cpu-p-[100-200]": one bracket with two whole numbers, and nothing behind it.
std::optional<NodeRange> nodeRange(std::string_view text, size_t hardware)
{
    std::string plain(text);
    std::erase(plain, ' ');
    const size_t open = plain.find('[');
    if (open == std::string::npos || open == 0 || !plain.ends_with(']'))
        return {};
    const char *at = plain.data() + open + 1, *const end = plain.data() + plain.size() - 1;
    NodeRange range{plain.substr(0, open), 0, 0, hardware};
    const auto [middle, wrongFirst] = std::from_chars(at, end, range.first);
    if (wrongFirst != std::errc() || middle == end || (*middle != ',' && *middle != '-'))
        return {};
    const auto [stop, wrongLast] = std::from_chars(middle + 1, end, range.last);
    return wrongLast == std::errc() && stop == end ? std::optional(range) : std::nullopt;
}

/// Reads with the first mistake kept; what is read after it does not matter.
class ClusterReader {
public:
    ClusterReader(const YamlText &text, const std::string &file) : text_(text), file_(file) {}

    Result<Cluster> read()
    {
        const Json &root = text_.value;
        if (!root.is_object() || !root.contains("partitions"))
            return badInput(file_, Message("cluster.not_one"));
        cluster_.institution = label(root, "institution");
        cluster_.name = label(root, "cluster_name");
        cluster_.pue = number(root, "", "PUE", 1);
        cluster_.intensity = Intensity(number(root, "", "CI", 0));
        cluster_.granularity = Memory(number(root, "", "granularity_memory_request", leastAboveZero));
        readRssUnit(root);
        const bool hasProfiles = root.contains("hardware_profiles");
        if (hasProfiles)
            for (const auto &[name, profile] : mapAt(root, "hardware_profiles").items())
                addHardware(name, profile, "hardware_profiles." + name, true);
        for (const auto &[name, partition] : mapAt(root, "partitions").items())
            addPartition(name, partition, "partitions." + name, hasProfiles);
        if (error_)
            return tl::unexpected(*error_);
        return std::move(cluster_);
    }

private:
    static constexpr double leastAboveZero = 1e-9;

    void wrong(const std::string &path, Message message)
    {
        if (!error_)
            error_ = Error{ErrorKind::input, text_.place(file_, path), std::move(message)};
    }
    static std::string below(const std::string &path, const std::string &field)
    {
        return path.empty() ? field : path + "." + field;
    }

    /// A name for people, which may still be a placeholder of the template where nothing depends on it.
    std::string label(const Json &object, const char *field)
    {
        return object.contains(field) && object[field].is_string() ? object[field].get<std::string>() : std::string();
    }

    const Json &mapAt(const Json &root, const char *field)
    {
        static const Json none = Json::object();
        if (root[field].is_object() && !root[field].empty())
            return root[field];
        wrong(field, Message("cluster.no_list", {textArg("field", field)}));
        return none;
    }

    double number(const Json &object, const std::string &path, const char *field, double least)
    {
        if (!object.contains(field) || object[field].is_null()) {
            wrong(path, Message("cluster.missing", {textArg("field", field)}));
            return least;
        }
        const Json &value = object[field];
        const std::string typed = textOf(value);
        if (value.is_number() && value.get<double>() >= least)
            return value.get<double>();
        if (isPlaceholder(typed))
            wrong(below(path, field), Message("cluster.placeholder", {textArg("value", typed)}));
        else
            wrong(below(path, field), Message(least == 1   ? "cluster.pue"
                                              : least == 0 ? "cluster.not_negative"
                                                           : "cluster.above_zero",
                                              {textArg("field", field), textArg("value", typed)}));
        return least;
    }

    void readRssUnit(const Json &root)
    {
        const std::string unit = label(root, "default_unit_RSS");
        if (unit.empty())
            return;
        if (std::string_view("KMGTkmgt").find(unit[0]) == std::string_view::npos)
            wrong("default_unit_RSS", Message("cluster.unit", {textArg("value", unit)}));
        cluster_.rssUnit = char(unit[0] & ~0x20); // in capitals
    }

    /// A profile, or a partition that holds what a profile holds.
    size_t addHardware(const std::string &name, const Json &object, const std::string &path, bool needsCores)
    {
        Hardware made{name, false, {}, {}};
        if (isPlaceholder(name))
            wrong(path, Message("cluster.placeholder", {textArg("value", name)}));
        const std::string type = object.is_object() && object.contains("type") ? textOf(object["type"]) : "";
        if (isPlaceholder(type))
            wrong(below(path, "type"), Message("cluster.placeholder", {textArg("value", type)}));
        else if (foldName(type) != "cpu" && foldName(type) != "gpu")
            wrong(path, Message("cluster.type", {textArg("name", name), textArg("value", type)}));
        else
            fillHardware(made, object, path, foldName(type) == "gpu", needsCores);
        cluster_.hardware.push_back(std::move(made));
        return cluster_.hardware.size() - 1;
    }

    void fillHardware(Hardware &made, const Json &object, const std::string &path, bool isGpu, bool needsCores)
    {
        made.hasGpus = isGpu;
        const Power power(number(object, path, "TDP", leastAboveZero));
        (isGpu ? made.gpuPower : made.corePower.emplace()) = power;
        if (isGpu && (needsCores || object.contains("TDP_CPU"))) // files of 2021 say nothing of the processors beside
            made.corePower = Power(number(object, path, "TDP_CPU", leastAboveZero));
    }

    void addPartition(const std::string &name, const Json &object, const std::string &path, bool hasProfiles)
    {
        Partition made{name, {}, {}};
        const char *list = object.is_object() && object.contains("nodes_list") ? "nodes_list" : "node_list";
        if (!hasProfiles)
            made.hardware = addHardware(name, object, path, false);
        else if (object.is_object() && object.contains("hardware_profile")) // it wins over any nodes
            made.hardware = profileOf(name, object, path);
        else if (isHomogenous(object) && hasList(object, list) && object[list].size() == 1)
            made.hardware = profileOf(name, object[list][0], path);
        else if (hasList(object, list))
            for (size_t i = 0; i < object[list].size(); ++i)
                addRange(made, object[list][i], below(path, list) + "[" + std::to_string(i) + "]");
        else
            wrong(path, Message("cluster.no_hardware", {textArg("name", name)}));
        cluster_.partitions.push_back(std::move(made));
    }

    static bool hasList(const Json &object, const char *list)
    {
        return object.is_object() && object.contains(list) && object[list].is_array() && !object[list].empty();
    }
    static bool isHomogenous(const Json &object)
    {
        return object.is_object() && object.contains("homogenous") && foldName(textOf(object["homogenous"])) == "true";
    }

    std::optional<size_t> profileOf(const std::string &partition, const Json &object, const std::string &path)
    {
        const std::string name =
            object.is_object() && object.contains("hardware_profile") ? textOf(object["hardware_profile"]) : "";
        for (size_t i = 0; i < cluster_.hardware.size(); ++i)
            if (cluster_.hardware[i].name == name)
                return i;
        wrong(path, Message("cluster.profile_unknown", {textArg("name", name), textArg("partition", partition)}));
        return {};
    }

    void addRange(Partition &partition, const Json &object, const std::string &path)
    {
        const auto hardware = profileOf(partition.name, object, path);
        const std::string text = object.is_object() && object.contains("range") ? textOf(object["range"]) : "";
        const auto range = nodeRange(text, hardware.value_or(0));
        if (isPlaceholder(text))
            wrong(path, Message("cluster.placeholder", {textArg("value", text)}));
        else if (!range)
            wrong(path, Message("cluster.range", {textArg("value", text)}));
        else if (range->first > range->last)
            wrong(path, Message("cluster.range_order", {textArg("value", text)}));
        else
            partition.nodes.push_back(*range);
    }

    const YamlText &text_;
    const std::string &file_;
    Cluster cluster_;
    std::optional<Error> error_;
};

} // namespace

Result<Cluster> readCluster(std::string_view yaml, const std::string &place)
{
    const auto text = readYaml(yaml, place);
    if (!text)
        return tl::unexpected(text.error());
    return ClusterReader(*text, place).read();
}

} // namespace huella
