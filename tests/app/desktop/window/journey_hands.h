// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/desktop/window_fixture.h"

#include <QAccessible>
#include <QTest>

namespace huella::journey_hands {

inline QWidget *inFront()
{
    if (QWidget *popup = QApplication::activePopupWidget())
        return popup;
    if (QWidget *modal = QApplication::activeModalWidget())
        return modal;
    return QApplication::activeWindow();
}

/// Where a key goes: an open list has them, as on a screen.
inline QWidget *target()
{
    if (QWidget *popup = QApplication::activePopupWidget())
        return popup->focusWidget() ? popup->focusWidget() : popup;
    QWidget *focus = QApplication::focusWidget();
    return focus ? focus : inFront();
}

/// What is opened comes to the front, what is closed goes, and the window below it is the active one, as a window manager sees to.
inline void settleWindows(QWidget &window)
{
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    if (QApplication::activePopupWidget())
        return;
    QWidget *modal = QApplication::activeModalWidget();
    QWidget *front = modal ? modal : &window;
    if (front == QApplication::activeWindow())
        return;
    front->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(front));
}

/// Somebody without a mouse who does not see where a key goes: each goes to what has the focus. Counts what is done: a key, a word.
class KeyHands {
public:
    explicit KeyHands(QWidget &window) : window_(window) {}

    void press(Qt::Key key, Qt::KeyboardModifiers with = {})
    {
        ++acts_;
        QTest::keyClick(target(), key, with);
        settle();
    }
    void type(const char *text)
    {
        ++acts_;
        for (const char *letter = text; *letter; ++letter)
            QTest::keyClick(target(), *letter);
        settle();
    }
    /// Tab, as often as it takes.
    void tabTo(const char *field, Qt::KeyboardModifiers with = {})
    {
        constexpr int enough = 12;
        for (int i = 0; i < enough; ++i) {
            press(with & Qt::ShiftModifier ? Qt::Key_Backtab : Qt::Key_Tab, with);
            if (QApplication::focusWidget() && QApplication::focusWidget()->objectName() == QLatin1String(field))
                return;
        }
        QFAIL(qPrintable(QStringLiteral("Tab does not lead to %1").arg(QLatin1String(field))));
    }
    int acts() const { return acts_; }

private:
    void settle() { settleWindows(window_); }
    QWidget &window_;
    int acts_ = 0;
};

/// Somebody with a screen reader: what has a role and a name is found in the tree that it is told, and pressed or written into there.
class ReaderHands {
public:
    explicit ReaderHands(QWidget &window) : window_(window) {}

    void press(QAccessible::Role role, const QString &name)
    {
        QAccessibleInterface *found = find(role, name);
        QVERIFY2(found, qPrintable(name));
        QAccessibleActionInterface *actions = found->actionInterface();
        QVERIFY2(actions && !actions->actionNames().isEmpty(), qPrintable(name));
        actions->doAction(actions->actionNames().constFirst());
        settle();
    }
    /// A row of a table or a tree.
    void choose(QAccessible::Role role, const QString &name)
    {
        QAccessibleInterface *found = find(role, name);
        QAccessibleTableCellInterface *cell = found ? found->tableCellInterface() : nullptr;
        QVERIFY2(cell && cell->table(), qPrintable(name));
        QVERIFY2(cell->table()->tableInterface()->selectRow(cell->rowIndex()), qPrintable(name));
        settle();
    }
    /// The reader puts the focus there; the letters are the keyboard's.
    void write(const QString &name, const char *text)
    {
        QAccessibleInterface *found = find(QAccessible::EditableText, name);
        QVERIFY2(found && found->object(), qPrintable(name));
        found->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
        settle();
        QWidget *field = QApplication::focusWidget();
        QCOMPARE(field, qobject_cast<QWidget *>(found->object()));
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        for (const char *letter = text; *letter; ++letter)
            QTest::keyClick(target(), *letter);
        QTest::keyClick(target(), Qt::Key_Tab);
        settle();
    }

private:
    QAccessibleInterface *find(QAccessible::Role role, const QString &name) const
    {
        for (QWidget *front : {QApplication::activePopupWidget(), QApplication::activeModalWidget(), &window_})
            if (front)
                if (auto *found = findIn(QAccessible::queryAccessibleInterface(front), role, name))
                    return found;
        return nullptr;
    }
    static QAccessibleInterface *findIn(QAccessibleInterface *node, QAccessible::Role role, const QString &name)
    {
        if (!node || !node->isValid() || node->state().invisible)
            return nullptr;
        if (node->role() == role && node->text(QAccessible::Name).contains(name) && !node->state().disabled)
            return node;
        for (int i = 0; i < node->childCount(); ++i)
            if (QAccessibleInterface *found = findIn(node->child(i), role, name))
                return found;
        return nullptr;
    }
    void settle()
    {
        QTest::qWait(pressedFor);
        settleWindows(window_);
    }
    static constexpr int pressedFor = 150; ///< ms that a button is down when a reader presses it
    QWidget &window_;
};

} // namespace huella::journey_hands
