// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/plan_figures.h"

#include "core/study/edits/plan_edits.h"
#include "tests/register_test.h"

#include <QtTest>

using namespace huella;

namespace plan_figures_test {
namespace {

QStringList figuresOf(RunPlan::Kind kind, const PlanValues &values, Language language = Language::en)
{
    const Study study = addPlanned(newStudy({"Baseline", "Run"}, "en"), "s1", kind, values, "Planned");
    const StudyResult result = Evaluator().central(study);
    QStringList texts;
    for (const PlanFigure &figure : planFigures(*result.run("r2"), Wording::of(language)))
        texts << QString::fromStdString(figure.name + ": " + figure.value
                                        + (figure.about.empty() ? "" : " | " + figure.about))
                     .replace(QChar(0x00a0), QLatin1Char(' '))
                     .replace(QChar(0x202f), QLatin1Char(' '));
    return texts;
}

PlanValues trained()
{
    return {{"parameters", 7e9},
            {"tokens", 140e9},
            {"gpu", std::string("NVIDIA H100 SXM5 80GB")},
            {"gpus", 64.0},
            {"zone", std::string("ES")}};
}

} // namespace

class PlanFiguresTest : public QObject {
    Q_OBJECT

private slots:
    void timesAreRead_data()
    {
        QTest::addColumn<double>("hours");
        QTest::addColumn<QString>("read");
        QTest::newRow("minutes") << 0.2 << "12 min";
        QTest::newRow("seconds") << 0.0123 << "0.74 min";
        QTest::newRow("hours and minutes") << 64.4828 << "64 h 29 min";
        QTest::newRow("whole hours") << 20.0 << "20 h";
        QTest::newRow("nearly an hour") << 0.9999 << "1 h";
        QTest::newRow("days") << 860.0 << "860 h, 36 days";
    }
    void timesAreRead()
    {
        QFETCH(double, hours);
        const QString read = QString::fromStdString(readableTime(hours, Wording::of(Language::en)));
        QTEST(QString(read).replace(QChar(0x00a0), QLatin1Char(' ')), "read");
    }

    void aTrainingTellsItsComputationAndTime()
    {
        const QStringList told = figuresOf(RunPlan::Kind::training, trained());
        QCOMPARE(told.size(), 3);
        QCOMPARE(told[0], QString::fromUtf8("Computation: 5.88 × 10²¹ FLOP | 6 × 7 × 10⁹ × 1.4 × 10¹¹"));
        QVERIFY2(told[1].startsWith(QStringLiteral("Run time: 64 h 29 min | 52 to 86 h")), qPrintable(told[1]));
        QVERIFY2(told[2].startsWith(QStringLiteral("Accelerator-hours: 4,130 h")), qPrintable(told[2]));
        PlanValues timed = trained();
        timed.emplace_back("hours", 64.4828);
        QVERIFY(figuresOf(RunPlan::Kind::training, timed).join(u'\n').contains(QStringLiteral("MFU: 40%")));
    }

    void aModelInUseTellsWhatItsLoadNeeds()
    {
        const QString told = figuresOf(RunPlan::Kind::inference, {{"model", std::string("Qwen3-8B")},
                                                                  {"gpu", std::string("NVIDIA H100 SXM5 80GB")},
                                                                  {"batch", 512.0},
                                                                  {"responses_per_day", 80000.0},
                                                                  {"months", 12.0}})
                                 .join(u'\n');
        for (const char *part : {"A response: 46.5 J | on the accelerators, batches of 512", "Accelerators: 1 | needed",
                                 "At the plug:", "Idle:"})
            QVERIFY2(told.contains(QLatin1String(part)), qPrintable(told));
    }

    void whatIsNotPlannedTellsNothing()
    {
        QVERIFY(figuresOf(RunPlan::Kind::training, {}).isEmpty());
        const StudyResult result = Evaluator().central(newStudy({"Baseline", "Run"}, "en"));
        QVERIFY(planFigures(*result.run("r1"), Wording::of(Language::en)).empty());
    }
};

HUELLA_TEST(PlanFiguresTest, NoApplication)
} // namespace plan_figures_test
#include "plan_figures_test.moc"
