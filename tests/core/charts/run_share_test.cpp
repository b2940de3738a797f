// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/run_share.h"
#include "tests/core/report/report_fixture.h"
#include "tests/register_test.h"

#include <cmath>
#include <numeric>

using namespace huella;

namespace run_share_test {
namespace {

const Wording &english = Wording::of(Language::en);

/// A study of one scenario whose runs take so many hours each on the same machine.
Study runsOf(const std::vector<double> &hours)
{
    Study study = newStudy({"Baseline", "Run 1"}, "en");
    for (size_t i = 0; i < hours.size(); ++i) {
        if (i > 0)
            study = addRun(study, study.scenarios.front().id, "Run " + std::to_string(i + 1));
        const std::string id = study.scenarios.front().runs[i]->id;
        study = setFields(study, id, {{Field::hours, hours[i]}, {Field::cores, 8.0}, {Field::zone, std::string("ES")}});
    }
    return study;
}

RunShare shareOf(const std::vector<double> &hours, size_t run, Measure measure = Measure::emissions)
{
    const Study study = runsOf(hours);
    const StudyResult result = Evaluator().evaluate(study, 100);
    const ScenarioResult &scenario = result.scenarios.front();
    return runShareOf(scenario, study.scenarios.front().runs[run]->id, english, {},
                      MeasureOf(measure, *scenario.dataset));
}

double sum(const RunShare &share)
{
    return std::accumulate(share.parts.begin(), share.parts.end(), 0.0,
                           [](double sum, const RunShare::Part &part) { return sum + part.share; });
}

} // namespace

class RunShareTest : public QObject {
    Q_OBJECT

private slots:
    void theRunStandsAmongTheOthersInTheirOrder()
    {
        for (const Measure measure : allMeasures) {
            const RunShare share = shareOf({10, 50, 40}, 0, measure);
            QCOMPARE(share.parts.size(), size_t(3));
            QVERIFY(std::abs(sum(share) - 1) < 1e-9 && std::abs(share.parts[1].share - 0.5) < 1e-9);
            QVERIFY(share.parts[0].own && !share.parts[1].own && !share.parts[2].own);
            QVERIFY2(share.own.starts_with("10%") && share.own.find("3 runs") != std::string::npos, share.own.c_str());
            QCOMPARE(share.largest, std::string("The largest is Run 2, 50%."));
        }
        QVERIFY(shareOf({10, 50, 40}, 0).parts[1].value != shareOf({10, 50, 40}, 0, Measure::energy).parts[1].value);
    }

    void theLargestAndTheOnlyOneAreSaid()
    {
        QCOMPARE(shareOf({10, 50}, 1).largest, english("plan.share.is_largest"));
        QCOMPARE(shareOf({10}, 0).largest, english("plan.share.only"));
        QCOMPARE(shareOf({10, 0}, 1).parts.empty(), false); // a run of nothing is still there
    }

    void theSmallestOfManyAreSummedUp()
    {
        std::vector<double> hours(40, 1);
        for (size_t i = 0; i < 8; ++i)
            hours[i * 3] = 50 + double(i);
        const RunShare share = shareOf(hours, 1); // itself one of the smallest
        QVERIFY(share.parts.size() <= 12 && share.parts.size() > 8);
        QVERIFY(std::abs(sum(share) - 1) < 1e-9);
        QCOMPARE(std::count_if(share.parts.begin(), share.parts.end(), [](const auto &part) { return part.own; }),
                 std::ptrdiff_t(1));
        QVERIFY(share.parts.back().id.empty());
        QVERIFY2(share.parts.back().name.ends_with("smaller runs"), share.parts.back().name.c_str());
    }

    void withoutAFigureThereIsNothingToShare()
    {
        const Study study = newStudy({"Baseline", "Run 1"}, "en");
        const StudyResult result = Evaluator().evaluate(study, 100);
        QVERIFY(runShareOf(result.scenarios.front(), "r1", english, {}, emissionsAlone) == RunShare());
    }
};

HUELLA_TEST(RunShareTest, NoApplication)
} // namespace run_share_test
#include "run_share_test.moc"
