// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/teaching/formulas/formula.h"

#include "core/base/letters.h"
#include "core/workload/fields.h"

#include <algorithm>
#include <cmath>

namespace huella {

struct TeachingFormula::Node {
    enum class Kind { number, quantity, add, subtract, multiply, divide };
    Kind kind = Kind::number;
    Measured number;
    QuantityName name;
    std::shared_ptr<const Node> left, right;
};

namespace {

using Node = TeachingFormula::Node;
using NodePointer = std::shared_ptr<const Node>;
using Kind = Node::Kind;

constexpr int mostNested = 32;          // a formula is a line that a person wrote
constexpr size_t longestFormula = 1000; // letters; a sum without end would be as deep as it is long

bool isNameStart(char c) { return isLetter(c) || c == '_'; }
/// Ids of scenarios may hold '-', so a minus sign has spaces around it.
bool isNamePart(char c) { return isNameStart(c) || isDigit(c) || c == '-'; }

NodePointer numberNode(Measured number)
{
    Node node;
    node.number = number;
    return std::make_shared<const Node>(std::move(node));
}
NodePointer both(Kind kind, NodePointer left, NodePointer right)
{
    Node node;
    node.kind = kind;
    node.left = std::move(left);
    node.right = std::move(right);
    return std::make_shared<const Node>(std::move(node));
}

/// sum = product {(+|-) product}; product = factor {(*|/) factor}; factor = number [unit] | name | ( sum ).
class FormulaReader {
public:
    explicit FormulaReader(std::string_view text) : text_(text) {}

    Result<NodePointer> read()
    {
        NodePointer root = sum(0);
        skipSpaces();
        if (!error_ && at_ < text_.size())
            wrong("error.formula.rest");
        if (error_)
            return tl::unexpected(*error_);
        return root;
    }

private:
    NodePointer sum(int depth)
    {
        NodePointer left = product(depth);
        while (!error_)
            if (take('+'))
                left = both(Kind::add, left, product(depth));
            else if (take('-'))
                left = both(Kind::subtract, left, product(depth));
            else
                break;
        return left;
    }

    NodePointer product(int depth)
    {
        NodePointer left = factor(depth);
        while (!error_)
            if (take('*'))
                left = both(Kind::multiply, left, factor(depth));
            else if (take('/'))
                left = both(Kind::divide, left, factor(depth));
            else
                break;
        return left;
    }

    NodePointer factor(int depth)
    {
        if (depth > mostNested)
            return wrong("error.formula.nested");
        if (take('(')) {
            NodePointer inner = sum(depth + 1);
            return error_ || take(')') ? inner : wrong("error.formula.bracket");
        }
        skipSpaces();
        if (at_ < text_.size() && isDigit(text_[at_]))
            return number();
        if (at_ < text_.size() && isNameStart(text_[at_]))
            return quantity();
        return wrong("error.formula.expected");
    }

    NodePointer number()
    {
        const size_t from = at_;
        while (at_ < text_.size() && (isDigit(text_[at_]) || text_[at_] == '.'))
            ++at_;
        if (at_ + 1 < text_.size() && (text_[at_] == 'e' || text_[at_] == 'E') && isDigit(text_[at_ + 1]))
            for (++at_; at_ < text_.size() && isDigit(text_[at_]);)
                ++at_;
        const auto value = parsePlainNumber(text_.substr(from, at_ - from));
        const bool comma = at_ + 1 < text_.size() && text_[at_] == ',' && isDigit(text_[at_ + 1]);
        if (!value || comma)
            return wrong("error.formula.number");
        const TeachingUnit *unit = unitHere();
        return error_ ? nullptr
                      : numberNode({*value * (unit ? unit->size : 1), unit ? unit->dimension : dimension::plain});
    }

    /// Letters behind a number are its unit; "g/kWh" is one, "3 g / a.emissions" a division.
    const TeachingUnit *unitHere()
    {
        const size_t before = at_;
        skipSpaces();
        if (at_ >= text_.size() || !(isNameStart(text_[at_]) || text_[at_] == '%')) {
            at_ = before;
            return nullptr;
        }
        const TeachingUnit *longest = nullptr;
        for (const TeachingUnit &unit : teachingUnits()) {
            const std::string_view rest = text_.substr(at_ + std::min(unit.name.size(), text_.size() - at_));
            const bool ends = rest.empty() || !isNamePart(rest.front());
            if (!unit.name.empty() && text_.substr(at_).starts_with(unit.name) && ends
                && (!longest || unit.name.size() > longest->name.size()))
                longest = &unit;
        }
        if (!longest)
            wrong("error.formula.unit");
        else
            at_ += longest->name.size();
        return longest;
    }

    std::string name()
    {
        const size_t from = at_;
        while (at_ < text_.size() && isNamePart(text_[at_]))
            ++at_;
        return std::string(text_.substr(from, at_ - from));
    }

    /// scenario[:run].quantity[.part]
    NodePointer quantity()
    {
        Node node;
        node.kind = Kind::quantity;
        node.name.scenario = name();
        if (at_ < text_.size() && text_[at_] == ':') {
            ++at_;
            node.name.run = name();
        }
        while (at_ < text_.size() && text_[at_] == '.') {
            ++at_;
            node.name.quantity += (node.name.quantity.empty() ? "" : ".") + name();
        }
        if (node.name.quantity.empty())
            return wrong("error.formula.quantity");
        return std::make_shared<const Node>(std::move(node));
    }

    bool take(char c)
    {
        skipSpaces();
        if (at_ >= text_.size() || text_[at_] != c)
            return false;
        ++at_;
        return true;
    }
    void skipSpaces()
    {
        while (at_ < text_.size() && text_[at_] == ' ')
            ++at_;
    }
    NodePointer wrong(const char *key)
    {
        if (!error_)
            error_ = Error{ErrorKind::input,
                           {},
                           Message(key, {textArg("formula", text_), numberArg("column", double(at_ + 1)),
                                         textArg("units", teachingUnitList())})};
        return nullptr;
    }

    std::string_view text_;
    size_t at_ = 0;
    std::optional<Error> error_;
};

std::optional<Measured> combined(Kind kind, const Measured &a, const Measured &b)
{
    const auto times = [](const Dimension &x, const Dimension &y, int sign) {
        return Dimension{x.grams + sign * y.grams, x.watts + sign * y.watts, x.hours + sign * y.hours};
    };
    switch (kind) {
    case Kind::multiply: return Measured{a.value * b.value, times(a.dimension, b.dimension, 1)};
    case Kind::divide:
        return b.value == 0 ? std::nullopt
                            : std::optional(Measured{a.value / b.value, times(a.dimension, b.dimension, -1)});
    default: break;
    }
    if (a.dimension != b.dimension)
        return {};
    return Measured{kind == Kind::add ? a.value + b.value : a.value - b.value, a.dimension};
}

std::optional<Measured> valueOf(const Node &node, const Quantities &quantities);

std::optional<Measured> anyValueOf(const Node &node, const Quantities &quantities)
{
    if (node.kind == Kind::number)
        return node.number;
    if (node.kind == Kind::quantity)
        return quantities(node.name);
    const auto left = valueOf(*node.left, quantities), right = valueOf(*node.right, quantities);
    return left && right ? combined(node.kind, *left, *right) : std::nullopt;
}

/// 1e200 * 1e200 is larger than a number can be: no value, rather than an infinite one.
std::optional<Measured> valueOf(const Node &node, const Quantities &quantities)
{
    const auto value = anyValueOf(node, quantities);
    return value && std::isfinite(value->value) ? value : std::nullopt;
}

void addNames(const Node &node, std::vector<QuantityName> &names)
{
    if (node.kind == Kind::quantity)
        names.push_back(node.name);
    for (const NodePointer &side : {node.left, node.right})
        if (side)
            addNames(*side, names);
}

} // namespace

Result<TeachingFormula> TeachingFormula::read(std::string_view text)
{
    if (text.size() > longestFormula)
        return badInput({}, Message("error.formula.long", {numberArg("limit", double(longestFormula))}));
    TeachingFormula formula;
    formula.text_ = text;
    auto root = FormulaReader(formula.text_).read();
    if (!root)
        return tl::unexpected(root.error());
    formula.root_ = *root;
    return formula;
}

std::optional<Measured> TeachingFormula::value(const Quantities &quantities) const
{
    return root_ ? valueOf(*root_, quantities) : std::nullopt;
}

const QuantityName *TeachingFormula::quantity() const
{
    return root_ && root_->kind == Kind::quantity ? &root_->name : nullptr;
}

std::vector<QuantityName> TeachingFormula::names() const
{
    std::vector<QuantityName> names;
    if (root_)
        addNames(*root_, names);
    return names;
}

} // namespace huella
