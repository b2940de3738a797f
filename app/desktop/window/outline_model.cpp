// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window/outline_model.h"

#include "app/desktop/text.h"

#include <algorithm>

namespace huella {
namespace {
// The internal id of an index: 0 for a scenario, else its scenario's row + 1.
constexpr quintptr topLevel = 0;
} // namespace

OutlineModel::OutlineModel(Context &context, QObject *parent) : QAbstractItemModel(parent), context_(context), groups_(read())
{
    connect(&context.document, &StudyDocument::changed, this, &OutlineModel::refresh);
}

std::vector<OutlineModel::Group> OutlineModel::read() const
{
    const Numbers &numbers = context_.words().numbers();
    const auto amount = [&numbers](Mass mass) {
        const Scale scale = massScale(mass.value());
        return qs(numbers.significant(mass.value() / scale.size, shortUnit(scale.unit), 2));
    };
    std::vector<Group> groups;
    for (const ScenarioResult &scenario : context_.document.result().scenarios) {
        Group group{{scenario.id, qs(scenario.name), amount(scenario.emissions.total)}, {}};
        for (const RunResultPointer &run : scenario.runs) {
            const Estimate *estimate = run->estimate();
            group.runs.push_back({run->run->id, qs(run->run->name), estimate ? amount(estimate->outcome.emissions.total) : QStringLiteral("–")});
        }
        groups.push_back(std::move(group));
    }
    return groups;
}

bool OutlineModel::sameShape(const std::vector<Group> &next) const
{
    return std::equal(next.begin(), next.end(), groups_.begin(), groups_.end(), [](const Group &a, const Group &b) {
        return a.head.id == b.head.id
               && std::equal(a.runs.begin(), a.runs.end(), b.runs.begin(), b.runs.end(), [](const Row &x, const Row &y) { return x.id == y.id; });
    });
}

void OutlineModel::refresh()
{
    auto next = read();
    if (sameShape(next)) {
        refreshTexts();
        return;
    }
    beginResetModel();
    groups_ = std::move(next);
    endResetModel();
}

void OutlineModel::refreshTexts()
{
    auto next = read();
    for (size_t g = 0; g < groups_.size(); ++g) {
        const QModelIndex head = index(int(g), 0);
        if (!(next[g].head == groups_[g].head)) {
            groups_[g].head = next[g].head;
            emit dataChanged(head, head);
        }
        for (size_t r = 0; r < groups_[g].runs.size(); ++r)
            if (!(next[g].runs[r] == groups_[g].runs[r])) {
                groups_[g].runs[r] = next[g].runs[r];
                emit dataChanged(index(int(r), 0, head), index(int(r), 0, head));
            }
    }
}

QModelIndex OutlineModel::indexOf(const std::string &runId) const
{
    for (size_t g = 0; g < groups_.size(); ++g)
        for (size_t r = 0; r < groups_[g].runs.size(); ++r)
            if (groups_[g].runs[r].id == runId)
                return index(int(r), 0, index(int(g), 0));
    return {};
}

std::string OutlineModel::runId(const QModelIndex &index) const
{
    const Row *found = index.internalId() == topLevel ? nullptr : row(index);
    return found ? found->id : std::string();
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex &parent) const
{
    if (column != 0 || row < 0 || row >= rowCount(parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : topLevel);
}

QModelIndex OutlineModel::parent(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() != topLevel ? createIndex(int(index.internalId()) - 1, 0, topLevel) : QModelIndex();
}

int OutlineModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(groups_.size());
    return parent.internalId() == topLevel ? int(groups_[size_t(parent.row())].runs.size()) : 0;
}

const OutlineModel::Row *OutlineModel::row(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    if (index.internalId() == topLevel)
        return &groups_[size_t(index.row())].head;
    return &groups_[size_t(index.internalId()) - 1].runs[size_t(index.row())];
}

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    const Row *found = row(index);
    if (!found)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: return found->name;
    case Qt::ToolTipRole: return found->name.toHtmlEscaped();
    case Qt::AccessibleTextRole: return found->name + QStringLiteral(", ") + found->amount;
    case amountRole: return found->amount;
    case idRole: return qs(found->id);
    default: return {};
    }
}

bool OutlineModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const Row *found = row(index);
    const std::string name = ss(value.toString().trimmed());
    if (!found || role != Qt::EditRole || name.empty())
        return false;
    StudyDocument &document = context_.document;
    if (index.internalId() == topLevel)
        document.apply(EditKind::renameScenario, renameScenario(document.study(), found->id, name));
    else
        document.apply(EditKind::renameRun, renameRun(document.study(), found->id, name));
    return true;
}

Qt::ItemFlags OutlineModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable : Qt::NoItemFlags;
}

} // namespace huella
