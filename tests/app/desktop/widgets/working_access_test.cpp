// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desktop/widgets/shown_working.h"
#include "tests/register_test.h"

#include <QAccessible>
#include <QRegularExpression>

using namespace huella;

namespace working_access_test {

using namespace shown_working;

/// The working as a screen reader hears it.
class WorkingAccessTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void aScreenReaderHearsLinesAndTerms();
    void aScreenReaderHearsNothingCovered();
};

void WorkingAccessTest::initTestCase() { useOwnFonts(*qApp); }

void WorkingAccessTest::aScreenReaderHearsLinesAndTerms()
{
    Shown shown;
    QAccessibleInterface *list = shown.access();
    QVERIFY(list && list->role() == QAccessible::List);
    QCOMPARE(list->childCount(), 4);
    QAccessibleInterface *line = list->child(0);
    QCOMPARE(
        line->text(QAccessible::Name),
        QStringLiteral("processor power equals 12 cores times 7.5 watts times 100 percent in use equals 90 watts"));
    QCOMPARE(line->childCount(), 4);
    QVERIFY(line->child(1)->text(QAccessible::Name).startsWith(QStringLiteral("power per core: 7.5")));
    QVERIFY(line->child(1)->parent() == line && list->indexOfChild(line) == 0
            && line->indexOfChild(line->child(3)) == 3);
    QVERIFY(line->rect().contains(line->child(2)->rect()));
    line->child(1)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(shown.opened.size(), 1);
    shown.view.setLines({});
    QCOMPARE(list->childCount(), 0);
    QVERIFY(!line->isValid());
}

void WorkingAccessTest::aScreenReaderHearsNothingCovered()
{
    Shown shown;
    shown.view.coverAll();
    QAccessibleInterface *list = shown.access();
    for (int i = 0; i < list->childCount(); ++i) {
        QString heard = list->child(i)->text(QAccessible::Name);
        for (int j = 0; j < list->child(i)->childCount(); ++j)
            for (const auto kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
                heard += list->child(i)->child(j)->text(kind);
        QVERIFY2(!heard.contains(QRegularExpression(QStringLiteral("[0-9]"))), qPrintable(heard));
    }
}

HUELLA_TEST(WorkingAccessTest, QApplication)
} // namespace working_access_test
#include "working_access_test.moc"
