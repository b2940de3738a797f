// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/widgets/combo_name.h"
#include "tests/register_test.h"

#include <QAbstractItemView>
#include <QtTest>

using namespace huella;

namespace combo_name_test {

class ComboNameTest : public QObject {
    Q_OBJECT

private slots:
    /// The list is made late; a screen reader is told its name all the same.
    void theListIsNamedWhenItIsMade()
    {
        QComboBox box;
        box.addItems({QStringLiteral("a"), QStringLiteral("b")});
        nameCombo(&box, QStringLiteral("Platform"));
        QCOMPARE(box.accessibleName(), QStringLiteral("Platform"));
        QVERIFY(!box.findChild<QAbstractItemView *>()); // no start waits for it
        box.show();
        box.showPopup();
        QTRY_COMPARE(box.view()->accessibleName(), QStringLiteral("Platform"));
        box.hidePopup();
    }

    /// And follows the language of the window.
    void theListIsNamedAgain()
    {
        QComboBox box;
        nameCombo(&box, QStringLiteral("Platform"));
        box.view();
        nameCombo(&box, QStringLiteral("Plataforma"));
        QCOMPARE(box.view()->accessibleName(), QStringLiteral("Plataforma"));
    }
};

HUELLA_TEST(ComboNameTest, QApplication)
} // namespace combo_name_test
#include "combo_name_test.moc"
