// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desktop/pages/planned_run.h"
#include "tests/register_test.h"

using namespace huella;

namespace outline_amounts_test {

using namespace planned_run;

/// The amounts in the outline are those of the runs.
class OutlineAmountsTest : public QObject {
    Q_OBJECT

private slots:
    void aSumIsNoLessThanWhatItCounts()
    {
        PlannedRun w;
        const QString whole = w.sumInOutline();
        QCOMPARE(whole, w.amountInOutline()); // of one run
        w.document.apply(EditKind::duplicateRun, duplicateRun(w.document.study(), "r1", "second"));
        QCOMPARE(w.document.currentRun()->name, std::string("second"));
        typeInto(w.find<QLineEdit>("zone"), "Narnia");
        QCOMPARE(w.sumInOutline(), QStringLiteral("≥ ") + whole);
        w.document.setCurrentRun("r1");
        typeInto(w.find<QLineEdit>("zone"), "Narnia");
        QCOMPARE(w.sumInOutline(), QStringLiteral("–")); // and not 0 g
    }

    void anAmountReadsTheSameBeforeItsRunWasLookedAt()
    {
        PlannedRun w;
        w.document.apply(EditKind::duplicateRun, duplicateRun(w.document.study(), "r1", "second"));
        const QString before = w.amountInOutline();
        w.document.setCurrentRun("r1");
        QTRY_VERIFY(w.document.result().estimate("r1")->range.draws > 0);
        QCOMPARE(w.amountInOutline(), before);
    }
};

HUELLA_TEST(OutlineAmountsTest, QApplication)
} // namespace outline_amounts_test
#include "outline_amounts_test.moc"
