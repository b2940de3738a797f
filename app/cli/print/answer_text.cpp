// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/print/answer_text.h"

#include "app/cli/print/answer_json.h"
#include "app/cli/print/text_table.h"
#include "core/charts/figures.h"
#include "core/wording/explain.h"
#include "core/wording/sentences.h"

namespace huella::cli {
namespace {

class AnswerWriter {
public:
    AnswerWriter(const Estimate &estimate, const Dataset &dataset, const Wording &words)
        : e_(estimate), in_(estimate.inputs), dataset_(dataset), words_(words), numbers_(words.numbers())
    {
    }

    std::string write()
    {
        headline();
        equivalents();
        range();
        used();
        issues();
        out_ +=
            "\n"
            + words_("cli.answer.dataset", {wordsArg("dataset", Message("dataset." + std::string(dataset_.info().id))),
                                            textArg("edition", dataset_.catalogue().edition)})
            + "\n";
        return std::move(out_);
    }

private:
    void title(const char *key) { out_ += "\n" + words_(key) + "\n"; }

    std::string interval(const FormattedQuantity &quantity) const
    {
        if (quantity.certain)
            return {};
        return words_("cli.answer.interval",
                      {textArg("low", quantity.low), textArg("high", numbers_.withUnit(quantity.high, quantity.unit))});
    }

    void headline()
    {
        const FormattedQuantity energy = formatEnergy(e_.outcome.energy.total, e_.range.energyKwh, numbers_);
        const FormattedQuantity mass = formatMass(e_.outcome.emissions.total, e_.range.emissionsG, numbers_);
        out_ += words_("cli.answer.headline",
                       {textArg("energy", withUnit(energy, numbers_)), textArg("mass", withUnit(mass, numbers_))})
                + "\n\n";
        TextTable table({{}, {{}, true}, {}});
        table.add({words_("cli.answer.mass"), withUnit(mass, numbers_), interval(mass)});
        table.add({words_("cli.answer.energy"), withUnit(energy, numbers_), interval(energy)});
        table.add({words_("cli.answer.power"), numbers_.significant(e_.outcome.power.total.value(), "W"),
                   words_("cli.answer.power_note")});
        out_ += table.text();
    }

    void equivalents()
    {
        title("cli.answer.equivalents");
        const Equivalents &same = e_.equivalents;
        TextTable table({{{}, true}, {}});
        const bool years = same.treeMonths >= treeMonthsInYears;
        const double trees = years ? same.treeMonths / 12 : same.treeMonths;
        add(table, trees, years ? "cli.equivalent.tree_years" : "cli.equivalent.tree_months", true);
        add(table, same.carEuKm, "cli.equivalent.car_eu_km", stated("car_eu_km"));
        add(table, same.flights, ("cli.equivalent." + std::string(same.flight)).c_str(), stated(same.flight));
        out_ += table.text("  ");
    }
    bool stated(Text id) const { return dataset_.equivalence(id).basisStated; }
    void add(TextTable &table, double amount, const char *key, bool basisStated) const
    {
        table.add({numbers_.significant(amount, 2),
                   words_(key) + (basisStated ? "" : " " + words_("cli.equivalent.basis_not_stated"))});
    }

    void range()
    {
        const ChartSpec chart = sharesChart(e_.range, words_);
        title("cli.answer.range");
        TextTable table({{{}, true}, {}});
        for (const ChartRow &bar : chart.bars)
            table.add({bar.value, bar.label});
        out_ += table.text("  ") + "  " + chart.footnote + "\n";
        if (chart.bars.empty())
            return;
        if (const std::string widened = widenedText(e_.range, words_); !widened.empty())
            out_ += "  " + widened + "\n";
        if (dataset_.info().basis == Basis::mixed)
            out_ += "  " + words_("cli.range.mixed") + "\n";
        out_ += "  " + words_("cli.range.covers", {numberArg("draws", e_.range.draws)}) + "\n";
    }

    void used()
    {
        title("cli.answer.used");
        TextTable table({{}, {}, {}});
        if (in_.countsCpu()) {
            add(table, "cores", in_.cores.value, "", in_.cores.origin);
            add(table, "cpu_tdp_per_core_w", in_.corePower.value.value(), "W", in_.corePower.origin);
            add(table, "cpu_usage", in_.cpuUsage.value, "%", in_.cpuUsage.origin);
        }
        if (in_.countsMachines()) {
            add(table, "machines", in_.machines.value, "", in_.machines.origin);
            add(table, "machine_idle_w", in_.machineIdle.value.value(), "W", in_.machineIdle.origin);
            add(table, "machine_full_w", in_.machineFull.value.value(), "W", in_.machineFull.origin);
            add(table, "cpu_usage", in_.cpuUsage.value, "%", in_.cpuUsage.origin);
        }
        if (in_.countsGpu()) {
            add(table, "gpus", in_.gpus.value, "", in_.gpus.origin);
            add(table, "gpu_tdp_w", in_.gpuPower.value.value(), "W", in_.gpuPower.origin);
            add(table, "gpu_usage", in_.gpuUsage.value, "%", in_.gpuUsage.origin);
        }
        if (!in_.countsMachines())
            add(table, "memory_gb", in_.memory.value.value(), "GB", in_.memory.origin);
        if (in_.countsMemory())
            add(table, "memory_w_per_gb", in_.memoryPower.value.value(), "W/GB", in_.memoryPower.origin);
        add(table, "hours", in_.hours.value.value(), "h", in_.hours.origin);
        add(table, "runs", in_.runs.value, "", in_.runs.origin);
        add(table, "pue", in_.pue.value, "", in_.pue.origin);
        add(table, "intensity_g_per_kwh", in_.intensity.value.value(), "g CO₂e/kWh", in_.intensity.origin);
        out_ += table.text("  ");
    }
    void add(TextTable &table, const char *field, double value, std::string_view unit, const Origin &origin) const
    {
        const std::string shown = unit == "%" ? numbers_.percent(value) : numbers_.exact(value, unit);
        table.add({words_("field." + std::string(field)), shown, originText(origin, dataset_, words_)});
    }

    void issues()
    {
        if (e_.issues.empty())
            return;
        title("cli.answer.issues");
        TextTable table({{}, {}});
        for (const Issue &issue : e_.issues)
            table.add({words_("severity." + std::string(toString(issue.severity))), words_(issue.message)});
        out_ += table.text("  ");
    }

    const Estimate &e_;
    const Inputs &in_;
    const Dataset &dataset_;
    const Wording &words_;
    const Numbers &numbers_;
    std::string out_;
};

} // namespace

std::string answerText(const Estimate &estimate, const Dataset &dataset, const Wording &words)
{
    return AnswerWriter(estimate, dataset, words).write();
}

} // namespace huella::cli
