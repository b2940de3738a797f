// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/run_share.h"

#include "core/charts/figures_parts.h"
#include "core/wording/page_units.h"

#include <algorithm>

namespace huella {
namespace {

constexpr size_t mostParts = 12;
constexpr int partDigits = 2; // a part is simulated where it is shown alone

class ShareWriter {
public:
    ShareWriter(const ScenarioResult &scenario, const std::string &runId, const Wording &words,
                std::optional<Scale> unit, const MeasureOf &shown)
        : scenario_(scenario), runId_(runId), words_(words), unit_(unit), shown_(shown)
    {
    }

    RunShare write()
    {
        total_ = shown_.amount(scenario_.emissions.total, scenario_.energy.total);
        if (!(total_ > 0))
            return {};
        for (const RunResultPointer &run : scenario_.runs)
            if (const Estimate *estimate = run->estimate())
                runs_.push_back({run->run.get(), amountOf(*estimate)});
        const auto own = std::find_if(runs_.begin(), runs_.end(), [this](const Sized &run) { return isOwn(run); });
        if (own == runs_.end())
            return {};
        say(*own);
        fill();
        return std::move(result_);
    }

private:
    struct Sized {
        const Run *run;
        double amount;
    };

    bool isOwn(const Sized &run) const { return run.run->id == runId_; }
    double amountOf(const Estimate &estimate) const
    {
        return shown_.amount(estimate.outcome.emissions.total, estimate.outcome.energy.total);
    }
    Scale scaleOf(double amount) const { return scaleOnPage(unit_, shown_.measure(), amount); }
    std::string percent(double amount) const { return words_.numbers().percent(amount / total_); }

    void say(const Sized &own)
    {
        const auto largest = std::max_element(runs_.begin(), runs_.end(),
                                              [](const Sized &a, const Sized &b) { return a.amount < b.amount; });
        const std::string total = amountText(total_, shown_.interval(scenario_.range), scaleOf(total_), words_);
        result_.own =
            words_("plan.share.own", {textArg("share", percent(own.amount)), textArg("scenario", scenario_.name),
                                      textArg("total", total), numberArg("count", double(runs_.size()))});
        if (runs_.size() == 1)
            result_.largest = words_("plan.share.only");
        else if (isOwn(*largest))
            result_.largest = words_("plan.share.is_largest");
        else
            result_.largest = words_("plan.share.largest",
                                     {textArg("name", largest->run->name), textArg("share", percent(largest->amount))});
    }

    /// The run itself and the largest keep their place; the rest is summed up, so that nothing is left out silently.
    void fill()
    {
        double least = 0;
        if (runs_.size() > mostParts) {
            std::vector<double> sizes;
            for (const Sized &run : runs_)
                sizes.push_back(run.amount);
            std::nth_element(sizes.begin(), sizes.begin() + mostParts - 3, sizes.end(), std::greater());
            least = sizes[mostParts - 3];
        }
        double rest = 0;
        size_t count = 0;
        for (const Sized &run : runs_)
            if (isOwn(run) || (run.amount >= least && result_.parts.size() + 1 < mostParts)) {
                add(run.run->id, run.run->name, run.amount, isOwn(run));
            } else {
                rest += run.amount;
                ++count;
            }
        if (count > 0)
            add({}, words_("plan.share.others", {numberArg("count", double(count))}), rest, false);
    }

    void add(const std::string &id, const std::string &name, double amount, bool own)
    {
        result_.parts.push_back({id, name, amountText(amount, Precision{scaleOf(amount), partDigits, false}, words_),
                                 percent(amount), amount / total_, own});
    }

    const ScenarioResult &scenario_;
    const std::string &runId_;
    const Wording &words_;
    std::optional<Scale> unit_;
    const MeasureOf &shown_;
    double total_ = 0;
    std::vector<Sized> runs_{};
    RunShare result_{};
};

} // namespace

RunShare runShareOf(const ScenarioResult &scenario, const std::string &runId, const Wording &words,
                    std::optional<Scale> unit, const MeasureOf &shown)
{
    return ShareWriter(scenario, runId, words, unit, shown).write();
}

} // namespace huella
