// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/chart_metrics.h"
#include "app/desktop/common/text.h"
#include "app/desktop/pages/plan/input_rows.h"
#include "app/desktop/pages/plan/runs_model.h"
#include "core/charts/figures_parts.h"
#include "core/study/evaluate/totals.h"

#include <algorithm>

// What the cells of the table of runs show and say.

namespace huella {
namespace {

constexpr int mostMeasured = 100; ///< rows: the longest of so many is as long as any that matters

} // namespace

ShownCell RunsModel::cell(const QModelIndex &index) const
{
    const auto column = columnAt(index.column());
    const RunResult *result = resultAt(index.row());
    return column && result ? shownCell(*result, *column, context_.words()) : ShownCell();
}

QString RunsModel::amount(int column, Mass emissions, Energy energy, const Range &range) const
{
    const bool trees = context_.measure->measure() == Measure::treeMonths;
    const Measure measure = column == energyColumn ? Measure::energy : trees ? Measure::treeMonths : Measure::emissions;
    const ScenarioResult *shown = scenario();
    if (!shown)
        return {};
    const MeasureOf of(measure, *shown->dataset);
    const double value = of.amount(emissions, energy);
    // what was not simulated yet reads as it will: nearly all intervals leave two digits
    const Interval interval = range.draws > 0 ? of.interval(range) : Interval{0.5 * value, 1.5 * value};
    const Scale scale = column == energyColumn ? units_.energy : trees ? trees_ : units_.mass;
    return toQString(formatQuantity(value, interval, scale, context_.words().numbers()).value);
}

QString RunsModel::resultText(int row, int column) const
{
    const RunResult *result = resultAt(row);
    if (!result || !hasFigure(*result))
        return QStringLiteral("–");
    const Estimate *estimate = result->estimate();
    return amount(column, estimate->outcome.emissions.total, estimate->outcome.energy.total, estimate->range);
}

QString RunsModel::total(int column) const
{
    const ScenarioResult *shown = scenario();
    if (!shown || (column != energyColumn && column != amountColumn))
        return {};
    if (shown->missing == shown->runs.size())
        return QStringLiteral("–");
    const QString sum = amount(column, shown->emissions.total, shown->energy.total, shown->range);
    return shown->missing > 0 ? QStringLiteral("≥ ") + sum : sum; // what cannot be estimated yet comes on top
}

QStringList RunsModel::widest(int column) const
{
    QStringList texts{total(column)};
    for (int row = 0; row < std::min(runCount(), mostMeasured); ++row)
        texts << data(index(row, column), Qt::DisplayRole).toString();
    return texts;
}

bool RunsModel::hasAccelerators() const
{
    const ScenarioResult *shown = scenario();
    return shown && std::any_of(shown->runs.begin(), shown->runs.end(), [](const RunResultPointer &result) {
               return result->run->workload.gpu.has_value();
           });
}

double RunsModel::shareOf(int row) const
{
    const RunResult *result = resultAt(row);
    const Estimate *estimate = result ? result->estimate() : nullptr;
    if (!estimate || !(largest_ > 0))
        return 0;
    const MeasureOf measure(context_.measure->measure(), *result->dataset);
    return measure.amount(estimate->outcome.emissions.total, estimate->outcome.energy.total) / largest_;
}

int RunsModel::strongColumn() const { return context_.measure->isEnergy() ? energyColumn : amountColumn; }

const Issue *RunsModel::issue(const QModelIndex &index) const
{
    const auto column = columnAt(index.column());
    const RunResult *result = resultAt(index.row());
    return column && result && fieldOf(*column) ? issueAt(*result, idOf(*column)) : nullptr;
}

QString RunsModel::remark(const QModelIndex &index) const
{
    const auto column = columnAt(index.column());
    if (!column || !isRun(index.row()))
        return {};
    if (const Refused *refused = refusedAt(index)) {
        const RunResult *result = resultAt(index.row());
        const std::string before = result ? cell(index).text : std::string();
        return refused->reason + u' '
               + context_.say(
                   Message(before.empty() ? "runs.counts.nothing" : "runs.counts", {textArg("value", before)}));
    }
    if (const Issue *found = issue(index))
        return context_.sentence(found->message);
    const ShownCell shown = cell(index);
    return shown.isDefault ? toQString(shown.origin) : QString();
}

QString RunsModel::spoken(const QModelIndex &index) const
{
    if (const Refused *refused = refusedAt(index))
        return refused->text;
    const ShownCell shown = cell(index);
    if (!shown.isDefault)
        return data(index, Qt::DisplayRole).toString();
    return toQString(shown.text) + QStringLiteral(", ") + context_.say("plan.default");
}

QVariant RunsModel::data(const QModelIndex &index, int role) const
{
    const auto column = columnAt(index.column());
    const bool run = isRun(index.row());
    if (!index.isValid())
        return {};
    const Refused *refused = refusedAt(index);
    switch (role) {
    case Qt::DisplayRole:
        if (!run)
            return column == RunColumn::name ? context_.say("runs.new") : QString();
        return refused ? refused->text : column ? oneLine(cell(index).text) : resultText(index.row(), index.column());
    case Qt::EditRole: {
        const RunResult *result = resultAt(index.row());
        if (!column || !result)
            return QString();
        return refused ? refused->text
                       : toQString(typedCell(*result->run, *column, context_.document.dataset(), context_.words()));
    }
    case Qt::TextAlignmentRole:
        return int((!column || isNumeric(*column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ToolTipRole: {
        const QString said = remark(index);
        return plainToolTip(said.isEmpty() ? data(index, Qt::DisplayRole).toString() : said);
    }
    case Qt::AccessibleTextRole: return spoken(index);
    case Qt::AccessibleDescriptionRole: return remark(index);
    case isDefaultRole: return run && !refused && cell(index).isDefault;
    case wrongRole: return refused != nullptr;
    case severityRole: {
        const Issue *found = refused ? nullptr : issue(index);
        return found ? QVariant(int(found->severity)) : QVariant();
    }
    case shareRole: return index.column() == amountColumn ? shareOf(index.row()) : 0.0;
    case strongRole: return index.column() == strongColumn();
    default: return {};
    }
}

QVariant RunsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? data(index(section, 0), Qt::DisplayRole)
                                                                         : QVariant();
    const auto column = columnAt(section);
    if (role == Qt::TextAlignmentRole)
        return data(index(0, section), role);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    if (column)
        return toQString(headingOf(*column, context_.words()));
    const bool trees = context_.measure->measure() == Measure::treeMonths;
    const Scale scale = section == energyColumn ? units_.energy : trees ? trees_ : units_.mass;
    return toQString(unitName(scale, false, context_.words()));
}

} // namespace huella
