// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/working.h"
#include "core/planning/run_plan.h"

#include <vector>

namespace huella {

/// Work that comes back every day, for so many months.
struct DailyLoad {
    double perDay = 0, months = 0;
    bool operator==(const DailyLoad &) const = default;
};

/// A run as a plan has it: the workload that its figures come to, where they come from, and what there is to say about it.
struct Planned {
    Workload workload;
    RunPlan plan;
    std::string_view runKind; ///< of the run in a study: "final", "inference", "pilot"
    Working working;          ///< how its figures came about; the estimate's own follows
    std::vector<Issue> notes;
    std::optional<DailyLoad> load; ///< the workload is that of one response

    /// How often it is carried out, beside the number of times of its workload.
    double times() const { return load ? load->perDay * load->months * daysOfMonth : 1; }
    static constexpr double daysOfMonth = 365.25 / 12;
};

/// Puts a figure into the workload as one that the plan worked out.
class Deriver {
public:
    explicit Deriver(Planned &planned) : planned_(planned), made_(std::make_shared<Derivation>()) {}
    void set(Field field, double value);
    void draw(Derivation::Drawn drawn);
    void finish() { planned_.plan.derivation = std::move(made_); }

private:
    Planned &planned_;
    std::shared_ptr<Derivation> made_;
};

void note(Planned &planned, std::string_view field, std::string_view key, std::vector<MessageArg> args = {});
void warn(Planned &planned, std::string_view field, std::string_view key, std::vector<MessageArg> args = {});

// Figures as the working shows them.
inline Origin typedFigure() { return {}; }
inline Origin derivedFigure(std::string_view rule) { return {OriginKind::derived, Basis::none, 0, {}, {}, rule}; }
inline Origin defaultFigure(std::string_view rule, std::string_view source = {})
{
    return {OriginKind::assumed, Basis::none, 0, source, {}, rule};
}
inline Origin catalogueFigure(std::string_view source, std::string_view entry, std::string_view rule = {})
{
    return {OriginKind::catalogue, Basis::none, 0, source, entry, rule};
}

} // namespace huella
