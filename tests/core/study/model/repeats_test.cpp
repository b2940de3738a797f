// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Recurring work and training, against the Green Algorithms calculator (version 3.0, AI page) and the calendar.

#include "tests/core/study/plan.h"
#include "tests/register_test.h"

using namespace huella;

namespace repeats_test {
namespace {

using Every = Recurrence::Every;
using Lasting = Recurrence::Lasting;

/// The calculator's example: a training on 8 V100 of 300 W with 64 GB for 240 h, 907.485696 kWh, with research of twice its
/// size and four retrainings of half of it; then one V100 for an hour a week, 0.5051904 kWh, for a year. 30 g/kWh.
Study aiPage()
{
    using enum Field;
    Study study = setDataset(newStudy({"Baseline", "Training"}, "en"), "green-algorithms-3.0");
    study = setFields(study, "r1",
                      {{gpu, std::string("NVIDIA Tesla V100")},
                       {gpus, 8.0},
                       {gpuTdpW, 300.0},
                       {memoryGb, 64.0},
                       {hours, 240.0},
                       {intensityGPerKwh, 30.0}});
    study = duplicateRun(study, "r1", "Inference");
    study = setFields(study, "r2", {{gpus, 1.0}, {hours, 1.0}});
    study = setTraining(study, "r1", Training{2, 4, 0.5});
    return setRepeat(study, "r2", Recurrence{1, Every::week, 1, Lasting::years, Calendar::greenAlgorithms});
}

double kwhOf(const Study &study, const char *run)
{
    return Evaluator().central(study).estimate(run)->outcome.energy.total.value();
}

} // namespace

class RepeatsTest : public QObject {
    Q_OBJECT

private slots:
    void theCalculatorsExample();
    void withoutTheSwitchesItIsOneTime();
    void eachPartOfATrainingCounts();
    void theReasonNamesTheCalendar_data();
    void theReasonNamesTheCalendar();
    void timesByCalendar_data();
    void timesByCalendar();
    void theNumberOfRunsIsMultipliedToo();
    void wordsOfTheFileReadBack();
};

void RepeatsTest::theCalculatorsExample()
{
    const Study study = aiPage();
    const StudyResult result = Evaluator().central(study);
    COMPARE_NEAR(kwhOf(study, "r1"), 4537.42848, 1e-12);
    COMPARE_NEAR(kwhOf(study, "r2"), 24.2491392, 1e-12);
    COMPARE_NEAR(result.scenarios.front().energy.total.value(), 4561.6776192, 1e-12);
    COMPARE_NEAR(gramsOf(study), 136850.328576, 1e-12);
}

void RepeatsTest::withoutTheSwitchesItIsOneTime()
{
    const Study study = setRepeat(setTraining(aiPage(), "r1", {}), "r2", {});
    COMPARE_NEAR(kwhOf(study, "r1"), 907.485696, 1e-12);
    COMPARE_NEAR(kwhOf(study, "r2"), 0.5051904, 1e-12);
}

void RepeatsTest::eachPartOfATrainingCounts()
{
    COMPARE_NEAR(kwhOf(setTraining(aiPage(), "r1", Training{2, 0, 0.5}), "r1"), 3 * 907.485696, 1e-12);
    COMPARE_NEAR(kwhOf(setTraining(aiPage(), "r1", Training{0, 4, 0.5}), "r1"), 3 * 907.485696, 1e-12);
    COMPARE_NEAR(kwhOf(setTraining(aiPage(), "r1", Training{0, 0, 0}), "r1"), 907.485696, 1e-12);
}

void RepeatsTest::theReasonNamesTheCalendar_data()
{
    QTest::addColumn<bool>("repeats");
    QTest::addColumn<bool>("exact");
    QTest::addColumn<bool>("trains");
    QTest::addColumn<std::string>("rule");
    QTest::newRow("neither") << false << false << false << std::string("rule.runs.once");
    QTest::newRow("training") << false << false << true << std::string("rule.repeat.training");
    QTest::newRow("exact") << true << true << false << std::string("rule.repeat.exact");
    QTest::newRow("exact, training") << true << true << true << std::string("rule.repeat.exact_training");
    QTest::newRow("compatible") << true << false << false << std::string("rule.repeat.green_algorithms");
    QTest::newRow("compatible, training")
        << true << false << true << std::string("rule.repeat.green_algorithms_training");
}

void RepeatsTest::theReasonNamesTheCalendar()
{
    QFETCH(bool, repeats);
    QFETCH(bool, exact);
    QFETCH(bool, trains);
    QFETCH(std::string, rule);
    Study study = setTraining(aiPage(), "r1", trains ? std::optional(Training{1, 0, 0}) : std::nullopt);
    const Recurrence daily{1, Every::day, 1, Lasting::months, exact ? Calendar::exact : Calendar::greenAlgorithms};
    study = setRepeat(study, "r1", repeats ? std::optional(daily) : std::nullopt);
    const StudyResult result = Evaluator().central(study);
    const Inputs &inputs = result.estimate("r1")->inputs;
    QCOMPARE(std::string(inputs.runs.origin.rule), rule);
    COMPARE_NEAR(inputs.runs.value, (repeats ? exact ? 365.25 / 12 : 30 : 1) * (trains ? 2 : 1), 1e-14);
}

void RepeatsTest::timesByCalendar_data()
{
    QTest::addColumn<int>("every");
    QTest::addColumn<double>("years");
    QTest::addColumn<double>("exact");
    QTest::addColumn<double>("compatible");
    QTest::newRow("days of a year") << int(Every::day) << 1.0 << 365.25 << 360.0;
    QTest::newRow("weeks of a year") << int(Every::week) << 1.0 << 365.25 / 7 << 48.0;
    QTest::newRow("months of a year") << int(Every::month) << 1.0 << 12.0 << 12.0;
    QTest::newRow("years of five") << int(Every::year) << 5.0 << 5.0 << 5.0;
    QTest::newRow("days of a month") << int(Every::day) << 1.0 / 12 << 365.25 / 12 << 30.0;
    QTest::newRow("weeks of a month") << int(Every::week) << 1.0 / 12 << 365.25 / 84 << 4.0;
    QTest::newRow("years of six months") << int(Every::year) << 0.5 << 0.5 << 0.5;
}

void RepeatsTest::timesByCalendar()
{
    QFETCH(int, every);
    QFETCH(double, years);
    QFETCH(double, exact);
    QFETCH(double, compatible);
    for (const auto &[calendar, expected] :
         {std::pair{Calendar::exact, exact}, {Calendar::greenAlgorithms, compatible}}) {
        COMPARE_NEAR((Recurrence{1, Every(every), years, Lasting::years, calendar}.times()), expected, 1e-14);
        COMPARE_NEAR((Recurrence{2.5, Every(every), 12 * years, Lasting::months, calendar}.times()), 2.5 * expected,
                     1e-14);
    }
}

void RepeatsTest::theNumberOfRunsIsMultipliedToo()
{
    const Study study = aiPage();
    COMPARE_NEAR(kwhOf(setField(study, "r2", Field::runs, 3.0), "r2"), 3 * 24.2491392, 1e-12);
}

void RepeatsTest::wordsOfTheFileReadBack()
{
    for (Every every : {Every::day, Every::week, Every::month, Every::year})
        QVERIFY(everyFromText(toString(every)) == every);
    for (Lasting lasting : {Lasting::months, Lasting::years})
        QVERIFY(lastingFromText(toString(lasting)) == lasting);
    for (Calendar calendar : {Calendar::exact, Calendar::greenAlgorithms})
        QVERIFY(calendarFromText(toString(calendar)) == calendar);
    QVERIFY(!everyFromText("fortnight") && !lastingFromText("weeks") && !calendarFromText("lunar"));
}

HUELLA_TEST(RepeatsTest, NoApplication)
} // namespace repeats_test
#include "repeats_test.moc"
