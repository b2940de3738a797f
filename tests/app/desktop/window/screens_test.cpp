// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desktop/window_fixture.h"
#include "tests/register_test.h"

#include "app/desktop/widgets/wheel_guard.h"
#include "app/desktop/window/fit_screen.h"
#include "app/desktop/window/properties_dialog.h"

#include <QAbstractSlider>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QSlider>
#include <QSpinBox>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace huella;

namespace screens_test {

// What windows and dialogs have in common: the wheel changes no field, and all of them fit the screen.

namespace {

/// As the wheel of a mouse over the middle of a widget: what is over it gets the event first.
void turnOver(QWidget *widget, int steps)
{
    const QPoint at = widget->rect().center();
    QWidget *under = widget->childAt(at) ? widget->childAt(at) : widget;
    const QPointF inside = under->mapFrom(widget, at);
    QWheelEvent event(inside, under->mapToGlobal(inside), {}, QPoint(0, 120 * steps), Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    // as from the window system: it may give the focus, and goes on to what is behind
    QSpontaneKeyEvent::setSpontaneous(&event);
    qApp->notify(under, &event);
}

QString stateOf(const QWidget *widget)
{
    if (const auto *box = qobject_cast<const QComboBox *>(widget))
        return QString::number(box->currentIndex());
    if (const auto *spin = qobject_cast<const QAbstractSpinBox *>(widget))
        return spin->text();
    if (const auto *slider = qobject_cast<const QAbstractSlider *>(widget))
        return QString::number(slider->value());
    return QString::number(qobject_cast<const QTabBar *>(widget)->currentIndex());
}

/// Every field below a window that the wheel could change; those that did change, by name.
QStringList changedByWheel(QWidget *window, int *count)
{
    QStringList changed;
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        if (!WheelGuard::isChangedByWheel(widget) || !widget->isVisible())
            continue;
        ++*count;
        if (QApplication::focusWidget())
            QApplication::focusWidget()->clearFocus();
        const QString before = stateOf(widget);
        for (int steps : {1, -1, -3, 3, 1})
            turnOver(widget, steps);
        if (stateOf(widget) != before || widget->hasFocus() || widget->focusPolicy() == Qt::WheelFocus)
            changed << QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName();
    }
    return changed;
}

} // namespace

class ScreensTest : public QObject {
    Q_OBJECT

private slots:
    void noFieldOfTheWindowChanges()
    {
        WindowFixture w;
        Study study = w.document.study();
        study = setField(study, "r1", Field::hours, 12.0);
        study = setField(study, "r1", Field::cores, 12.0);
        study = setRepeat(study, "r1", Recurrence{});
        w.document.replace(study);
        w.find<QToolButton>("fold")->setChecked(true); // all parts of the form
        int count = 0;
        auto *tabs = w.find<QTabBar>("pages");
        for (int page = 0; page < tabs->count(); ++page) {
            tabs->setCurrentIndex(page);
            QCOMPARE(changedByWheel(&w.window, &count), QStringList());
            QCOMPARE(tabs->currentIndex(), page);
        }
        QVERIFY2(count > 8, qPrintable(QString::number(count)));
        QVERIFY(w.document.study() == study);
    }

    void noFieldOfADialogChanges()
    {
        WindowFixture w;
        int count = 0;
        PropertiesDialog properties(w.context, &w.window);
        properties.show();
        QCOMPARE(changedByWheel(&properties, &count), QStringList());
        QCOMPARE(count, 2);
        QWidget any(&w.window, Qt::Dialog); // of every kind, also those that no dialog has today
        auto *column = new QVBoxLayout(&any);
        auto *box = new QComboBox;
        box->addItems({"a", "b", "c"});
        box->setCurrentIndex(1);
        auto *slider = new QSlider(Qt::Horizontal);
        slider->setValue(50);
        for (QWidget *each : std::initializer_list<QWidget *>{box, new QSpinBox, new QDoubleSpinBox,
                                                              new QDateEdit(QDate(2026, 11, 28)), slider})
            column->addWidget(each);
        any.show();
        QCOMPARE(changedByWheel(&any, &count), QStringList());
        QCOMPARE(count, 7);
    }

    void aFieldWithTheFocusIsTurned()
    {
        WindowFixture w;
        auto *platform = w.find<QComboBox>("platform");
        platform->setFocus();
        const int before = platform->currentIndex();
        turnOver(platform, -1);
        QCOMPARE(platform->currentIndex(), before + 1);
    }

    void thePageScrollsInstead()
    {
        WindowFixture w;
        w.window.resize(1280, 420);
        auto *platform = w.find<QComboBox>("platform");
        QWidget *page = platform;
        while (page && !qobject_cast<QScrollArea *>(page))
            page = page->parentWidget();
        QVERIFY(page);
        auto *bar = static_cast<QScrollArea *>(page)->verticalScrollBar();
        QVERIFY(bar->maximum() > 0);
        QTRY_VERIFY(platform->isVisible());
        const int before = bar->value();
        turnOver(platform, before == bar->maximum() ? 1 : -1);
        QVERIFY(bar->value() != before);
    }

    void aWindowFromALargerScreenComesBackOnThisOne()
    {
        const QRect screen(0, 0, 1280, 720);
        const QMargins frame(0, 32, 0, 0);
        for (const QRect &kept : {QRect(0, 0, 1440, 900), QRect(200, 150, 1440, 900), QRect(-300, -80, 900, 600),
                                  QRect(3000, 2000, 800, 600), QRect(900, 500, 1000, 700)}) {
            const QRect placed = onScreen(kept, frame, screen);
            QVERIFY(screen.contains(placed.marginsAdded(frame)));
            QVERIFY(placed.width() == std::min(kept.width(), 1280) && placed.height() == std::min(kept.height(), 688));
        }
        QCOMPARE(onScreen(QRect(10, 40, 800, 600), frame, screen), QRect(10, 40, 800, 600)); // one that fits stays
    }

    void aStoredGeometryIsFitted()
    {
        WindowFixture large;
        large.window.setGeometry(700, 500, 1440, 2000);
        Settings settings;
        settings.geometry = large.window.saveGeometry();
        Context context{large.document, large.language, large.theme, large.dialogs, settings};
        MainWindow window(context);
        window.show();
        const QRect screen = window.screen()->availableGeometry();
        QVERIFY2(window.geometry().bottom() <= screen.bottom(),
                 qPrintable(QString::number(window.geometry().bottom())));
        QVERIFY(window.geometry().left() >= screen.left() && window.geometry().top() >= screen.top());
    }

    void aDialogThatIsTooTallScrollsAboveItsButtons()
    {
        WindowFixture w;
        const int tallest = int(w.window.screen()->availableGeometry().height() * 0.9);
        for (const bool asForm : {true, false}) {
            QDialog dialog(&w.window);
            auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, &dialog);
            if (asForm) {
                auto *form = new QFormLayout(&dialog);
                for (int row = 0; row < 100; ++row)
                    form->addRow(QString::number(row), new QLineEdit);
                form->addRow(buttons);
            } else {
                auto *column = new QVBoxLayout(&dialog);
                for (int row = 0; row < 100; ++row)
                    column->addWidget(new QLineEdit);
                column->addWidget(buttons);
            }
            dialog.show();
            QVERIFY(dialog.height() <= tallest);
            QCOMPARE(dialog.findChildren<QLineEdit *>().size(), 100);
            QVERIFY(dialog.findChild<QScrollArea *>()->verticalScrollBar()->maximum() > 0);
            for (QDialogButtonBox::StandardButton which : {QDialogButtonBox::Ok, QDialogButtonBox::Cancel}) {
                QWidget *button = buttons->button(which);
                QVERIFY(button->isVisible());
                QVERIFY(dialog.rect().contains(QRect(button->mapTo(&dialog, QPoint()), button->size())));
            }
        }
    }

    void aLongQuestionScrolls()
    {
        WindowFixture w;
        QMessageBox box(&w.window);
        QStringList lines;
        for (int line = 0; line < 300; ++line)
            lines << QStringLiteral("line %1").arg(line);
        box.setText(lines.join('\n'));
        QPushButton *yes = box.addButton(QStringLiteral("Yes"), QMessageBox::AcceptRole);
        box.show();
        QVERIFY2(box.height() <= int(w.window.screen()->availableGeometry().height() * 0.9),
                 qPrintable(QString::number(box.height())));
        QVERIFY(yes->isVisible() && box.rect().contains(QRect(yes->mapTo(&box, QPoint()), yes->size())));
        QVERIFY(box.findChild<QLabel *>("qt_msgbox_label")->text().contains("line 299"));
    }
};

HUELLA_TEST(ScreensTest, QApplication)
} // namespace screens_test
#include "screens_test.moc"
