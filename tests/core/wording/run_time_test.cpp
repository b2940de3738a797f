// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/working.h"
#include "core/study/evaluate/evaluate.h"
#include "core/wording/explain.h"
#include "core/wording/run_time.h"
#include "tests/core/base/show.h"
#include "tests/register_test.h"

#include <QRegularExpression>
#include <QTest>

using namespace huella;

namespace run_time_test {

class RunTimeTest : public QObject {
    Q_OBJECT

private slots:
    void timesAreWords_data();
    void timesAreWords();
    void countsHaveNoTail();
    void shortTimesAreInSeconds();
    void aRecurringRunMultipliesOut();
};

namespace {

Run runOf(std::optional<double> times, std::optional<Recurrence> repeat, std::optional<Training> training)
{
    Run run;
    run.workload.runs = times;
    run.repeat = std::move(repeat);
    run.training = std::move(training);
    return run;
}

const Recurrence weekly{5, Recurrence::Every::week, 3, Recurrence::Lasting::years},
    daily{1, Recurrence::Every::day, 18, Recurrence::Lasting::months};
const Training twice{0.35, 2, 0.15}, once{0, 1, 0.5};

} // namespace

void RunTimeTest::timesAreWords_data()
{
    QTest::addColumn<Run>("run");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("spanish");
    QTest::addColumn<QString>("times");
    QTest::newRow("once") << runOf({}, {}, {}) << "10 h"
                          << "10 h"
                          << "1";
    QTest::newRow("several") << runOf(12, {}, {}) << "10 h, 12 times"
                             << "10 h, 12 veces"
                             << "12";
    QTest::newRow("weekly") << runOf({}, weekly, {}) << "10 h, 5 times a week for 3 years"
                            << "10 h, 5 veces por semana durante 3 años"
                            << "5 times a week for 3 years, 783 in all";
    QTest::newRow("daily") << runOf({}, daily, {}) << "10 h, once a day for 18 months"
                           << "10 h, una vez al día durante 18 meses"
                           << "once a day for 18 months, 548 in all";
    QTest::newRow("three, weekly") << runOf(3, weekly, {}) << "3 × 10 h, 5 times a week for 3 years"
                                   << "3 × 10 h, 5 veces por semana durante 3 años"
                                   << "3 × 5 times a week for 3 years, 2,348 in all";
    QTest::newRow("training") << runOf({}, {}, twice) << "10 h × 1.65: development 0.35, two retrainings of 0.15"
                              << "10 h × 1,65: desarrollo 0,35, dos reentrenamientos de 0,15"
                              << "1.65: development 0.35, two retrainings of 0.15";
    QTest::newRow("training, yearly") << runOf(
        {}, Recurrence{1, Recurrence::Every::year, 1, Recurrence::Lasting::years}, once)
                                      << "10 h × 1.5 (one retraining of 0.5), once a year for one year"
                                      << "10 h × 1,5 (un reentrenamiento de 0,5), una vez al año durante un año"
                                      << "once a year for one year (one retraining of 0.5), 1.5 in all";
}

void RunTimeTest::timesAreWords()
{
    QFETCH(Run, run);
    QFETCH(QString, english);
    QFETCH(QString, spanish);
    QFETCH(QString, times);
    const auto plain = [](const std::string &text) {
        return QString::fromStdString(text).replace(QChar(0xa0), u' ').replace(QChar(0x202f), u' ');
    };
    const double all = run.times() * run.workload.runs.value_or(1);
    QCOMPARE(plain(runTimeText(run, "10 h", Wording::of(Language::en))), english);
    QCOMPARE(plain(runTimeText(run, "10 h", Wording::of(Language::es))), spanish);
    QCOMPARE(plain(timesText(run, all, Wording::of(Language::en))), times);
    QCOMPARE(isRepeated(run), all != 1);
}

void RunTimeTest::countsHaveNoTail()
{
    const auto text = [](double count) { return countText(count, Wording::of(Language::en)); };
    QCOMPARE(text(1.6500000000000001), std::string("1.65"));
    QCOMPARE(text(782.6785714285713), std::string("783"));
    QCOMPARE(text(52.178571428571431), std::string("52.18"));
    QCOMPARE(text(20000), std::string("20,000"));
    QCOMPARE(text(0.004), std::string("0.004"));
}

/// Whoever multiplies the energy's line out gets its result, with no factor of more than two decimals but those of one's own.
/// An answer of a model lasts no "0.0000355 h".
void RunTimeTest::shortTimesAreInSeconds()
{
    const auto text = [](double hours, Language language) {
        return QString::fromStdString(hoursText(hours, Wording::of(language).numbers()));
    };
    QCOMPARE(text(3.54979e-5, Language::en), QStringLiteral("0.128\u00a0s"));
    QCOMPARE(text(3.54979e-5, Language::es), QStringLiteral("0,128\u202fs"));
    QCOMPARE(text(0.5, Language::en), QStringLiteral("0.5\u00a0h"));
    QCOMPARE(text(0, Language::en), QStringLiteral("0\u00a0h"));
    QCOMPARE(text(300.4807692308, Language::en), QStringLiteral("300.5\u00a0h"));
}

void RunTimeTest::aRecurringRunMultipliesOut()
{
    Study study = newStudy({"a", "b"}, "en");
    Run run = *study.scenarios.front().runs.front();
    run.workload.hours = 10;
    run.workload.cores = 8;
    run.workload.memoryGb = 96;
    run.workload.zone = "ES";
    run.repeat = weekly;
    study.scenarios.front().runs = {std::make_shared<const Run>(run)};
    const StudyResult result = Evaluator().evaluate(study, 100);
    const Estimate *estimate = result.estimate(run.id);
    QVERIFY(estimate);
    const auto lines = workingLines(workingOf(estimate->inputs), datasetOf(study), Wording::of(Language::en), {});
    QString all;
    for (const WorkingLine &line : lines)
        all += QString::fromStdString(line.plain()) + u'\n';
    static const QRegularExpression times(QStringLiteral("× 782\\.7 "));
    QVERIFY2(times.match(all).hasMatch(), qPrintable(all));
}

HUELLA_TEST(RunTimeTest, NoApplication)
} // namespace run_time_test
#include "run_time_test.moc"
