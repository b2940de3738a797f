// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/chart_sides.h"
#include "tests/register_test.h"

#include <QtTest>

#include <vector>

using namespace huella;

namespace chart_sides_test {

class ChartSidesTest : public QObject {
    Q_OBJECT

private slots:
    void everythingHasRoom();
    void aLongTextBesideAShortBarCostsNothing();
    void aSmallEditMovesNothing();
    void withoutRoomThereIsAnAxisStill();
};

namespace {
constexpr double gap = 8, step = 8;
const std::vector<TornadoEnd> ends{{true, 0.2, 100}, {false, 0.8, 60}, {true, 0.05, 180}, {false, 0.02, 190}};
} // namespace

void ChartSidesTest::everythingHasRoom()
{
    for (double room = 500; room < 2000; room += 37) {
        const TornadoSides sides = placeSides(ends, room, gap, step);
        QVERIFY(sides.left + sides.right <= room);
        for (const TornadoEnd &end : ends)
            QVERIFY(end.share * sides.axis + end.text + gap <= (end.below ? sides.left : sides.right));
        const TornadoSides longer = placeSides(ends, room + 200, gap, step);
        QVERIFY(longer.axis > sides.axis);
    }
}

void ChartSidesTest::aLongTextBesideAShortBarCostsNothing()
{
    const std::vector<TornadoEnd> without{{true, 0.2, 100}, {false, 0.8, 60}};
    std::vector<TornadoEnd> with = without;
    with.push_back({false, 0.01, 190});
    QCOMPARE(placeSides(with, 600, gap, step).axis, placeSides(without, 600, gap, step).axis);
}

void ChartSidesTest::aSmallEditMovesNothing()
{
    std::vector<TornadoEnd> edited = ends;
    edited[1].text += 1;
    QCOMPARE(placeSides(edited, 640, gap, step).axis, placeSides(ends, 640, gap, step).axis);
}

void ChartSidesTest::withoutRoomThereIsAnAxisStill()
{
    QVERIFY(placeSides(ends, 10, gap, step).axis > 0);
    QVERIFY(placeSides({}, 0, gap, step).axis > 0);
}

HUELLA_TEST(ChartSidesTest, NoApplication)
} // namespace chart_sides_test
#include "chart_sides_test.moc"
