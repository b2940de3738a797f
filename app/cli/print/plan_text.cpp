// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/print/answer_json.h"
#include "app/cli/print/answer_text.h"
#include "app/cli/print/plan_answer.h"
#include "app/cli/print/text_table.h"
#include "core/wording/explain.h"

namespace huella::cli {
namespace {

constexpr double hoursOfDay = 24;

class PlanWriter {
public:
    PlanWriter(const PlanAnswer &answer, const Dataset &dataset, const Wording &words)
        : answer_(answer), dataset_(dataset), words_(words), numbers_(words.numbers())
    {
    }

    std::string write()
    {
        title(("cli.plan.title." + std::string(toString(answer_.main().plan.kind))).c_str());
        TextTable table({{}, {{}, true}});
        std::visit([&](const auto &plan) { own(table, plan); }, answer_.plan);
        out_ += table.text("  ") + "\n" + words_("cli.plan.working") + "\n";
        for (const WorkingLine &line : workingLines(answer_.main().working, dataset_, words_))
            out_ += "  " + line.plain() + "\n";
        notes();
        out_ += "\n" + answerText(answer_.estimate, dataset_, words_);
        around();
        return std::move(out_);
    }

private:
    void title(const char *key) { out_ += words_(key) + "\n"; }
    void add(TextTable &table, const char *key, const std::string &value) const { table.add({words_(key), value}); }
    std::string shown(double value, std::string_view unit = {}) const { return numbers_.significant(value, unit, 3); }
    std::string time(double hours) const
    {
        return hours < 2 * hoursOfDay ? shown(hours, "h")
                                      : words_("cli.plan.days", {textArg("hours", shown(hours, "h")),
                                                                 textArg("days", shown(hours / hoursOfDay))});
    }

    void own(TextTable &table, const PlannedTraining &plan) const
    {
        const Workload &run = plan.main.workload;
        if (plan.flop > 0)
            add(table, "cli.plan.flop", shown(plan.flop, "FLOP"));
        add(table, "cli.plan.time", time(*run.hours));
        add(table, "cli.plan.card_hours", shown(*run.hours * run.gpus.value_or(1), "h"));
        if (plan.mfu > 0)
            add(table, "cli.plan.mfu", numbers_.percent(plan.mfu, 3));
    }
    void own(TextTable &table, const PlannedInference &plan) const
    {
        const std::string unit(plan.unit);
        add(table, ("cli.plan.joules." + unit).c_str(), numbers_.significant(plan.joules, "J", 4));
        for (const std::string &model : plan.models)
            add(table, "cli.plan.measured", model);
        if (!plan.accelerator.empty())
            add(table, "cli.plan.measured_on", plan.accelerator);
        if (plan.batch > 0)
            add(table, "cli.plan.batch", numbers_.exact(plan.batch));
        add(table, "cli.plan.responses", shown(plan.responses));
        const double each = answer_.estimate.outcome.energy.total.value() / plan.responses;
        const Scale scale = energyScale(each);
        add(table, "cli.plan.each", shown(each / scale.size, scale.unit));
        if (plan.perDay > 0) {
            add(table, "cli.plan.cards", numbers_.exact(plan.accelerators));
            add(table, "cli.plan.busy", numbers_.percent(plan.busy));
            add(table, "cli.plan.idle", shown(plan.idleKwh, "kWh"));
        }
        if (const auto responses = answer_.breakEven())
            add(table, "cli.plan.break_even", shown(*responses));
    }
    void own(TextTable &table, const PlannedPilot &plan) const
    {
        if (plan.hours > 0)
            add(table, "cli.plan.time", time(plan.hours));
        if (plan.energyKwh)
            add(table, "cli.plan.energy", shown(*plan.energyKwh, "kWh"));
        if (plan.high > 1)
            add(table, "cli.plan.spread",
                words_("cli.plan.factors", {textArg("low", numbers_.significant(plan.low, 2)),
                                            textArg("high", numbers_.significant(plan.high, 2))}));
    }

    void notes()
    {
        if (answer_.main().notes.empty())
            return;
        out_ += "\n" + words_("cli.answer.issues") + "\n";
        TextTable table({{}, {}});
        for (const Issue &issue : answer_.main().notes)
            table.add({words_("severity." + std::string(toString(issue.severity))), words_(issue.message)});
        out_ += table.text("  ");
    }

    void around()
    {
        if (answer_.around.empty())
            return;
        out_ += "\n" + words_("cli.plan.around") + "\n";
        TextTable table({{}, {{}, true}, {{}, true}});
        const auto row = [&](const std::string &name, Energy energy, Mass mass) {
            const Scale kwh = energyScale(answer_.totalEnergy().value());
            const Scale grams = massScale(answer_.totalEmissions().value());
            table.add({name, shown(energy.value() / kwh.size, kwh.unit), shown(mass.value() / grams.size, grams.unit)});
        };
        const auto &main = answer_.estimate.outcome;
        row(words_("planning.part.main"), main.energy.total, main.emissions.total);
        for (const AroundAnswer &each : answer_.around)
            row(words_(each.name), each.estimate.outcome.energy.total, each.estimate.outcome.emissions.total);
        row(words_("planning.part.total"), answer_.totalEnergy(), answer_.totalEmissions());
        out_ += table.text("  ");
    }

    const PlanAnswer &answer_;
    const Dataset &dataset_;
    const Wording &words_;
    const Numbers &numbers_;
    std::string out_;
};

} // namespace

std::string planText(const PlanAnswer &answer, const Dataset &dataset, const Wording &words)
{
    return PlanWriter(answer, dataset, words).write();
}

} // namespace huella::cli
