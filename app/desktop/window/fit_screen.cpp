// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window/fit_screen.h"

#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QMessageBox>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace huella {
namespace {

constexpr double tallest = 0.9;  // of the screen
constexpr int titleBarRoom = 32; // what window managers add on top, where it is not known yet

int room(const QDialog &dialog) { return int(dialog.screen()->availableGeometry().height() * tallest) - titleBarRoom; }

/// The button box at the foot of a dialog, out of the layout that holds it.
QWidget *takeButtons(QLayout *layout)
{
    for (int i = layout->count() - 1; i >= 0; --i) {
        QWidget *widget = layout->itemAt(i)->widget();
        if (!qobject_cast<QDialogButtonBox *>(widget))
            continue;
        if (auto *form = qobject_cast<QFormLayout *>(layout)) {
            int row = 0;
            QFormLayout::ItemRole role{};
            form->getWidgetPosition(widget, &row, &role);
            const QFormLayout::TakeRowResult taken = form->takeRow(row);
            delete taken.labelItem;
            delete taken.fieldItem;
        } else {
            delete layout->takeAt(i);
        }
        return widget;
    }
    return nullptr;
}

QScrollArea *scrolling(QWidget *inside, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setObjectName(QStringLiteral("dialogScroll"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(inside);
    area->setMinimumWidth(inside->sizeHint().width() + area->verticalScrollBar()->sizeHint().width());
    return area;
}

/// What stood in the dialog, in a scroll area above its buttons.
void makeScrolling(QDialog &dialog)
{
    QLayout *old = dialog.layout();
    QWidget *buttons = takeButtons(old);
    const QMargins margins = old->contentsMargins();
    auto *inside = new QWidget;
    inside->setObjectName(QStringLiteral("plain"));
    inside->setLayout(old); // with all that it holds
    old->setContentsMargins(0, 0, 0, 0);
    auto *column = new QVBoxLayout(&dialog);
    column->setContentsMargins(margins);
    column->addWidget(scrolling(inside, &dialog), 1);
    if (buttons) {
        buttons->setParent(&dialog);
        buttons->show();
        column->addWidget(buttons);
    }
}

/// A message box has a layout of its own that must not be taken apart: its text alone is scrolled.
void makeTextScroll(QMessageBox &box, int height)
{
    auto *label = box.findChild<QLabel *>(QStringLiteral("qt_msgbox_label"));
    auto *grid = qobject_cast<QGridLayout *>(box.layout());
    if (!label || !grid)
        return;
    const int at = grid->indexOf(label);
    if (at < 0)
        return;
    int row = 0, column = 0, rows = 1, columns = 1;
    grid->getItemPosition(at, &row, &column, &rows, &columns);
    const int others = box.sizeHint().height() - label->sizeHint().height();
    delete grid->takeAt(at);
    QScrollArea *area = scrolling(label, &box);
    area->setMinimumHeight(std::max(60, std::min(label->sizeHint().height(), height - others)));
    area->setMaximumHeight(area->minimumHeight());
    grid->addWidget(area, row, column, rows, columns);
    area->show();
}

/// What a dialog cannot be lower than.
int least(const QDialog &dialog)
{
    const QLayout *layout = dialog.layout();
    const int wrapped = layout->hasHeightForWidth() ? layout->totalMinimumHeightForWidth(dialog.width()) : 0;
    return std::max({dialog.minimumSizeHint().height(), dialog.minimumHeight(), wrapped});
}

void fit(QDialog &dialog)
{
    if (!dialog.layout() || dialog.findChild<QScrollArea *>(QStringLiteral("dialogScroll")))
        return;
    const int height = room(dialog);
    if (auto *box = qobject_cast<QMessageBox *>(&dialog)) {
        if (box->sizeHint().height() > height)
            makeTextScroll(*box, height);
        return;
    }
    const int width = std::min(dialog.width(), dialog.screen()->availableGeometry().width());
    if (least(dialog) > height) {
        makeScrolling(dialog);
        dialog.setMinimumHeight(0);
        dialog.resize(std::max(width, dialog.sizeHint().width()), height);
    } else if (dialog.height() > height || dialog.width() > width) {
        dialog.resize(width, std::min(dialog.height(), height));
    }
}

} // namespace

QRect onScreen(const QRect &window, const QMargins &frame, const QRect &available)
{
    const QRect whole = available.marginsRemoved(frame);
    QRect placed(window.topLeft(), window.size().boundedTo(whole.size()));
    placed.moveRight(std::min(placed.right(), whole.right()));
    placed.moveBottom(std::min(placed.bottom(), whole.bottom()));
    placed.moveLeft(std::max(placed.left(), whole.left()));
    placed.moveTop(std::max(placed.top(), whole.top()));
    return placed;
}

void keepOnScreen(QWidget *window)
{
    const QScreen *screen = QGuiApplication::screenAt(window->geometry().center());
    const QRect available = (screen ? screen : window->screen())->availableGeometry();
    const QMargins frame(0, titleBarRoom, 0, 0);
    if (const QRect placed = onScreen(window->geometry(), frame, available); placed != window->geometry())
        window->setGeometry(placed);
}

DialogFitter::DialogFitter(QObject *parent) : QObject(parent) { qApp->installEventFilter(this); }

bool DialogFitter::eventFilter(QObject *object, QEvent *event)
{
    auto *dialog = event->type() == QEvent::Show ? qobject_cast<QDialog *>(object) : nullptr;
    if (dialog && dialog->isWindow() && !dialog->inherits("QFileDialog") && !dialog->inherits("QAbstractPrintDialog"))
        fit(*dialog);
    return QObject::eventFilter(object, event);
}

} // namespace huella
