// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/evaluate/figure_update.h"

#include "core/base/json.h"
#include "core/study/evaluate/evaluate.h"
#include "core/study/file/file.h"
#include "tests/core/study/plan.h"
#include "tests/register_test.h"

#include <QTest>

#include <algorithm>

using namespace huella;

namespace figure_update_test {
namespace {

Study planned()
{
    using enum Field;
    return setFields(newStudy({"Baseline", "Run"}, "en"), "r1",
                     {{cpu, std::string("Intel Xeon E5-2683 v4")},
                      {cores, 12.0},
                      {memoryGb, 64.0},
                      {hours, 12.0},
                      {zone, std::string("ES")}});
}

/// The plan as a version before saved it, with another figure for Spain.
Study ofEdition(const char *edition, double gramsPerKwh)
{
    Json file = Json::parse(writeStudy(planned()));
    file["edition"] = edition;
    for (Json &place : file["catalogue"]["places"])
        if (place["zone"] == "ES")
            place["g_per_kwh"] = gramsPerKwh;
    return readStudy(file.dump(), "older.huella").value().study;
}

double intensityOf(const Study &study)
{
    return Evaluator().evaluate(study).estimate("r1")->inputs.intensity.value.value();
}

} // namespace

class FigureUpdateTest : public QObject {
    Q_OBJECT

private slots:
    void aStudyOfThisEditionHasNothingToUpdate()
    {
        const FigureUpdate update = figureUpdate(readStudy(writeStudy(planned()), "a.huella").value().study);
        QVERIFY(!update.any());
        QVERIFY(update.figures.empty() && update.scenarios.empty());
    }

    void anOlderStudyKeepsItsFiguresAndSaysWhatEachWouldBecome()
    {
        const Study older = ofEdition("2026-11", 300);
        QCOMPARE(intensityOf(older), 300.0);
        const FigureUpdate update = figureUpdate(older);
        QVERIFY(update.any());
        QCOMPARE(update.edition, std::string("2026-11"));
        const double now = intensityOf(planned());
        const auto spain = std::find_if(update.figures.begin(), update.figures.end(),
                                        [](const MovedEntry &entry) { return entry.name == "ES"; });
        QVERIFY(spain != update.figures.end());
        QCOMPARE(spain->carried, 300.0);
        QCOMPARE(spain->shipped.value_or(0), now);
        QCOMPARE(update.scenarios.size(), older.scenarios.size());
        QCOMPARE(update.scenarios.front().updated.value() / update.scenarios.front().carried.value(), now / 300);
    }

    void updatedItIsOfThisEdition()
    {
        const Study updated = withShippedFigures(ofEdition("2026-11", 300));
        QCOMPARE(updated.edition, std::string(Catalogue::builtIn().edition));
        QVERIFY(!figureUpdate(updated).any());
        QCOMPARE(intensityOf(updated), intensityOf(planned()));
    }
};

HUELLA_TEST(FigureUpdateTest, NoApplication)
} // namespace figure_update_test
#include "figure_update_test.moc"
