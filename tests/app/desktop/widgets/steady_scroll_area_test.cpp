// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/widgets/steady_scroll_area.h"
#include "tests/register_test.h"

#include <QResizeEvent>
#include <QScrollBar>
#include <QTest>

using namespace huella;

namespace steady_scroll_area_test {
namespace {

/// Higher where it is wider, as a chart is whose legend finds room beside it.
class Contrary : public QWidget {
public:
    explicit Contrary(int limit) : limit_(limit) {}

protected:
    void resizeEvent(QResizeEvent *event) override { setMinimumHeight(event->size().width() >= limit_ ? 300 : 100); }

private:
    int limit_;
};

} // namespace

class SteadyScrollAreaTest : public QObject {
    Q_OBJECT

private slots:
    /// Without a bar it is too high, beside one it is not: the bar stays, and the stack has an end.
    void whatFitsOnlyBesideABarKeepsIt()
    {
        SteadyScrollArea area;
        area.setFrameShape(QFrame::NoFrame);
        area.setWidgetResizable(true);
        area.setWidget(new Contrary(200));
        area.resize(200, 200);
        area.show();
        QCoreApplication::processEvents();
        QVERIFY(area.verticalScrollBar()->isVisible());
        QVERIFY(area.widget()->width() < 200);
        for (int width = 150; width <= 260; ++width) {
            area.resize(width, 200);
            QCoreApplication::processEvents();
        }
        QCOMPARE(area.widget()->height(), 300); // wide enough for a bar and its height
        area.resize(150, 200);
        QCoreApplication::processEvents();
        QVERIFY(!area.verticalScrollBar()->isVisible()); // narrow: all of it fits
        QCOMPARE(area.widget()->width(), 150);
    }
};

HUELLA_TEST(SteadyScrollAreaTest, QApplication)
} // namespace steady_scroll_area_test
#include "steady_scroll_area_test.moc"
