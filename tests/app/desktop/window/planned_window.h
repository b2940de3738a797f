// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/desktop/window_fixture.h"

#include <QLineEdit>
#include <QTest>

namespace huella::planned_window {

// What a person types into the window.

inline void typeInto(QLineEdit *field, const QString &text)
{
    field->setFocus();
    field->selectAll();
    if (text.isEmpty())
        QTest::keyClick(field, Qt::Key_Delete);
    QTest::keyClicks(field, text);
    QTest::keyClick(field, Qt::Key_Return);
}

/// The plan of the mock-up, by keys only.
inline void planTheRun(WindowFixture &w, const char *place = "spain")
{
    typeInto(w.find<QLineEdit>("hours"), "12");
    typeInto(w.find<QLineEdit>("cpu"), "xeon 2683 v4");
    typeInto(w.find<QLineEdit>("cores"), "12");
    typeInto(w.find<QLineEdit>("memory_gb"), "64");
    typeInto(w.find<QLineEdit>("zone"), place);
}

} // namespace huella::planned_window
