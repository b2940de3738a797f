// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window/outline_model.h"

#include "app/desktop/common/text.h"
#include "core/charts/figures_parts.h"
#include "core/study/evaluate/totals.h"
#include "core/wording/page_units.h"

#include <algorithm>
#include <utility>

namespace huella {
namespace {
// The internal id of an index: 0 for a scenario, else its scenario's row + 1.
constexpr quintptr topLevel = 0;
} // namespace

OutlineModel::OutlineModel(Context &context, QObject *parent)
    : QAbstractItemModel(parent), context_(context), groups_(read()), digits_(digitsOfPage(context.document.result()))
{
    connect(&context.document, &StudyDocument::changed, this, &OutlineModel::refresh);
    connect(context.measure.get(), &ScreenMeasure::changed, this, &OutlineModel::refreshTexts);
}

std::vector<OutlineModel::Group> OutlineModel::read() const
{
    std::vector<Group> groups;
    for (const ScenarioResult &scenario : context_.document.result().scenarios) {
        Group group{scenario.id, {}};
        group.runs.reserve(scenario.runs.size());
        for (const RunResultPointer &run : scenario.runs)
            group.runs.push_back(run->run->id);
        groups.push_back(std::move(group));
    }
    return groups;
}

void OutlineModel::refresh(const StudyChange &change)
{
    const PageDigits before = std::exchange(digits_, digitsOfPage(context_.document.result()));
    if (before == digits_ && (!change.touchesStudy() || change.part == StudyChange::Part::intervals))
        return; // names and amounts stay what they were
    auto next = read();
    if (next == groups_) {
        refreshTexts();
        return;
    }
    beginResetModel();
    groups_ = std::move(next);
    endResetModel();
}

/// One range for each scenario: the view asks again for the rows that are in sight only.
void OutlineModel::refreshTexts()
{
    if (groups_.empty())
        return;
    emit dataChanged(index(0, 0), index(int(groups_.size()) - 1, 0));
    for (size_t g = 0; g < groups_.size(); ++g)
        if (const QModelIndex head = index(int(g), 0); !groups_[g].runs.empty())
            emit dataChanged(index(0, 0, head), index(int(groups_[g].runs.size()) - 1, 0, head));
}

QModelIndex OutlineModel::indexOf(const std::string &runId) const
{
    for (size_t g = 0; g < groups_.size(); ++g)
        for (size_t r = 0; r < groups_[g].runs.size(); ++r)
            if (groups_[g].runs[r] == runId)
                return index(int(r), 0, index(int(g), 0));
    return {};
}

std::string OutlineModel::runId(const QModelIndex &index) const
{
    const std::string *found = index.internalId() == topLevel ? nullptr : idAt(index);
    return found ? *found : std::string();
}

QModelIndex OutlineModel::indexOfScenario(const std::string &scenarioId) const
{
    const auto &scenarios = context_.document.study().scenarios;
    for (size_t i = 0; i < scenarios.size(); ++i)
        if (scenarios[i].id == scenarioId)
            return index(int(i), 0);
    return {};
}

std::string OutlineModel::scenarioId(const QModelIndex &index) const
{
    const QModelIndex head = index.parent().isValid() ? index.parent() : index;
    const auto &scenarios = context_.document.study().scenarios;
    return head.isValid() && size_t(head.row()) < scenarios.size() ? scenarios[size_t(head.row())].id : std::string();
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex &parent) const
{
    if (column != 0 || row < 0 || row >= rowCount(parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : topLevel);
}

QModelIndex OutlineModel::parent(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() != topLevel ? createIndex(int(index.internalId()) - 1, 0, topLevel)
                                                             : QModelIndex();
}

int OutlineModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(groups_.size());
    return parent.internalId() == topLevel ? int(groups_[size_t(parent.row())].runs.size()) : 0;
}

const std::string *OutlineModel::idAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    if (index.internalId() == topLevel)
        return &groups_[size_t(index.row())].id;
    return &groups_[size_t(index.internalId()) - 1].runs[size_t(index.row())];
}

/// Null for a moment where the document has changed and the rows have not yet.
const ScenarioResult *OutlineModel::scenarioAt(const QModelIndex &index) const
{
    const auto &scenarios = context_.document.result().scenarios;
    const size_t at = index.internalId() == topLevel ? size_t(index.row()) : size_t(index.internalId()) - 1;
    return at < scenarios.size() ? &scenarios[at] : nullptr;
}

const RunResult *OutlineModel::runAt(const QModelIndex &index) const
{
    const ScenarioResult *scenario = scenarioAt(index);
    const auto at = size_t(index.row());
    return scenario && at < scenario->runs.size() ? scenario->runs[at].get() : nullptr;
}

QString OutlineModel::nameAt(const QModelIndex &index) const
{
    if (index.internalId() == topLevel) {
        const ScenarioResult *scenario = scenarioAt(index);
        return scenario ? toQString(scenario->name) : QString();
    }
    const RunResult *run = runAt(index);
    return run ? toQString(run->run->name) : QString();
}

/// One unit for the whole list, which is named above it: "5.3 tree-months" in each row would leave no room for names.
Scale OutlineModel::trees() const
{
    double most = 0;
    for (const ScenarioResult &scenario : context_.document.result().scenarios)
        most = std::max(most, MeasureOf(Measure::treeMonths, *scenario.dataset).amount(scenario.emissions.total));
    return scaleOf(Measure::treeMonths, most);
}

QString OutlineModel::unit() const
{
    return context_.measure->measure() == Measure::treeMonths ? toQString(unitName(trees(), false, context_.words()))
                                                              : QString();
}

QString OutlineModel::amountText(Mass emissions, Energy energy, const Range &range, const Dataset &dataset,
                                 bool withTrees) const
{
    const MeasureOf shown(context_.measure->measure(), dataset);
    const double value = shown.amount(emissions, energy);
    // what was not simulated yet reads as it will: nearly all intervals leave two digits
    const Interval interval = range.draws > 0 ? shown.interval(range) : Interval{0.5 * value, 1.5 * value};
    const Wording &words = context_.words();
    if (shown.measure() == Measure::treeMonths && !withTrees)
        return toQString(formatQuantity(value, interval, trees(), words.numbers()).value);
    const Scale scale = shown.measure() == Measure::treeMonths
                            ? trees()
                            : scaleOnPage(digitsAlone(digits_, shown.measure()), shown.measure(), value);
    return toQString(huella::amountText(value, interval, scale, words));
}

/// `withTrees`: with the name of its unit, also where that stands above the list.
QString OutlineModel::amountAt(const QModelIndex &index, bool withTrees) const
{
    if (index.internalId() == topLevel) {
        const ScenarioResult *scenario = scenarioAt(index);
        if (!scenario)
            return {};
        if (scenario->missing == scenario->runs.size())
            return QStringLiteral("–");
        const QString sum = amountText(scenario->emissions.total, scenario->energy.total, scenario->range,
                                       *scenario->dataset, withTrees);
        return scenario->missing > 0 ? QStringLiteral("≥ ") + sum : sum; // what cannot be estimated yet comes on top
    }
    const RunResult *run = runAt(index);
    const Estimate *estimate = run && hasFigure(*run) ? run->estimate() : nullptr;
    return estimate ? amountText(estimate->outcome.emissions.total, estimate->outcome.energy.total, estimate->range,
                                 *run->dataset, withTrees)
                    : QStringLiteral("–");
}

double OutlineModel::amountOf(const ScenarioResult &scenario) const
{
    const bool energy = context_.measure->measure() == Measure::energy;
    return energy ? scenario.energy.total.value() : scenario.emissions.total.value();
}

/// Of the largest scenario, from 0 to 1: how long a bar is.
double OutlineModel::shareAt(const QModelIndex &index) const
{
    double most = 0;
    for (const ScenarioResult &scenario : context_.document.result().scenarios)
        most = std::max(most, amountOf(scenario));
    const ScenarioResult *scenario = scenarioAt(index);
    if (!scenario || most <= 0)
        return 0;
    if (index.internalId() == topLevel)
        return amountOf(*scenario) / most;
    const RunResult *run = runAt(index);
    const Estimate *estimate = run ? run->estimate() : nullptr;
    if (!estimate)
        return 0;
    const bool energy = context_.measure->measure() == Measure::energy;
    return (energy ? estimate->outcome.energy.total.value() : estimate->outcome.emissions.total.value()) / most;
}

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    const std::string *id = idAt(index);
    if (!id)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: return nameAt(index);
    case Qt::ToolTipRole: return plainToolTip(nameAt(index));
    case Qt::AccessibleTextRole: return nameAt(index) + QStringLiteral(", ") + amountAt(index, true);
    case amountRole: return amountAt(index, false);
    case shareRole: return shareAt(index);
    case idRole: return toQString(*id);
    default: return {};
    }
}

bool OutlineModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const std::string *found = idAt(index);
    const std::string name = toStdString(value.toString().trimmed());
    if (!found || role != Qt::EditRole || name.empty())
        return false;
    StudyDocument &document = context_.document;
    if (index.internalId() == topLevel)
        document.apply(EditKind::renameScenario, renameScenario(document.study(), *found, name));
    else
        document.apply(EditKind::renameRun, renameRun(document.study(), *found, name));
    return true;
}

Qt::ItemFlags OutlineModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable : Qt::NoItemFlags;
}

} // namespace huella
