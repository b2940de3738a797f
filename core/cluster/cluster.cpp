// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cluster/cluster.h"

#include "core/base/letters.h"

#include <algorithm>
#include <charconv>

namespace huella {
namespace {

constexpr size_t mostNodesLookedAt = 10'000; ///< of one job

std::optional<std::uint64_t> wholeNode(std::string_view digits)
{
    std::uint64_t number = 0;
    const char *end = digits.data() + digits.size();
    const auto [stop, error] = std::from_chars(digits.data(), end, number);
    return error == std::errc() && stop == end ? std::optional(number) : std::nullopt;
}

/// The first comma outside of brackets, or the end.
size_t endOfNode(std::string_view list)
{
    bool inside = false;
    for (size_t at = 0; at < list.size(); ++at) {
        inside = list[at] == '[' || (inside && list[at] != ']');
        if (list[at] == ',' && !inside)
            return at;
    }
    return list.size();
}

/// Looks at the nodes of a list one after the other, until one is found.
class NodeWalk {
public:
    NodeWalk(const Cluster &cluster, const Partition &partition) : cluster_(cluster), partition_(partition) {}

    const Hardware *find(std::string_view list)
    {
        const Hardware *found = nullptr;
        while (!list.empty() && !found) {
            const size_t end = endOfNode(list);
            found = findIn(list.substr(0, end));
            list.remove_prefix(std::min(end + 1, list.size()));
        }
        return found;
    }

private:
    /// "a-[1-3,7]" or "b5".
    const Hardware *findIn(std::string_view name)
    {
        const size_t open = name.find('[');
        if (open == std::string_view::npos)
            return look(name);
        const std::string_view prefix = name.substr(0, open);
        std::string_view numbers = name.substr(open + 1, name.find(']') - open - 1);
        const Hardware *found = nullptr;
        while (!numbers.empty() && !found) {
            const size_t comma = std::min(numbers.find(','), numbers.size());
            found = findBetween(prefix, numbers.substr(0, comma));
            numbers.remove_prefix(std::min(comma + 1, numbers.size()));
        }
        return found;
    }

    /// "08-10" or "7"; the zeros in front of the lower bound are kept.
    const Hardware *findBetween(std::string_view prefix, std::string_view range)
    {
        const size_t dash = std::min(range.find('-'), range.size());
        const std::string_view low = range.substr(0, dash);
        const auto first = wholeNode(low);
        const auto last = dash < range.size() ? wholeNode(range.substr(dash + 1)) : first;
        if (!first || !last)
            return nullptr;
        const Hardware *found = nullptr;
        for (std::uint64_t number = *first; number <= *last && !found && seen_ < mostNodesLookedAt; ++number) {
            const std::string digits = std::to_string(number);
            found =
                look(std::string(prefix) + std::string(low.size() - std::min(low.size(), digits.size()), '0') + digits);
        }
        return found;
    }

    const Hardware *look(std::string_view node)
    {
        return ++seen_ <= mostNodesLookedAt ? hardwareOfNode(cluster_, partition_, node) : nullptr;
    }

    const Cluster &cluster_;
    const Partition &partition_;
    size_t seen_ = 0;
};

} // namespace

const Partition *Cluster::partition(std::string_view wanted) const
{
    const auto found =
        std::find_if(partitions.begin(), partitions.end(), [wanted](const Partition &p) { return p.name == wanted; });
    return found == partitions.end() ? nullptr : &*found;
}

const Hardware *hardwareOfNode(const Cluster &cluster, const Partition &partition, std::string_view node)
{
    size_t digits = 0;
    while (digits < node.size() && isDigit(node[node.size() - 1 - digits]))
        ++digits;
    const std::string_view prefix = node.substr(0, node.size() - digits);
    const auto number = wholeNode(node.substr(node.size() - digits));
    if (!number)
        return nullptr;
    const auto found = std::find_if(partition.nodes.begin(), partition.nodes.end(), [&](const NodeRange &range) {
        return range.prefix == prefix && range.first <= *number && *number <= range.last;
    });
    return found == partition.nodes.end() ? nullptr : &cluster.hardware[found->hardware];
}

const Hardware *hardwareOfJob(const Cluster &cluster, const Partition &partition, std::string_view nodeList)
{
    if (partition.hardware)
        return &cluster.hardware[*partition.hardware];
    return NodeWalk(cluster, partition).find(nodeList);
}

} // namespace huella
