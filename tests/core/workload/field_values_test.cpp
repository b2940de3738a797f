// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workload/field_values.h"
#include "tests/register_test.h"

#include <QTest>

using namespace huella;

namespace field_values_test {

namespace {

/// A workload in which every field says something.
Workload full()
{
    Workload workload;
    for (const FieldInfo &field : allFields())
        if (auto *text = textOf(workload, field.id))
            *text = "x";
        else if (auto *number = numberOf(workload, field.id))
            *number = 1;
        else
            workload.platform = Platform::cloud;
    return workload;
}

} // namespace

class FieldValuesTest : public QObject {
    Q_OBJECT

private slots:
    /// Of every field there is, so that none that is added later is forgotten.
    void aCopiedFieldIsAlikeAndNothingElseIs()
    {
        const Workload from = full();
        for (const FieldInfo &copied : allFields()) {
            Workload to;
            QVERIFY2(!isGiven(to, copied.id) && !isAlike(to, from, copied.id), copied.column.data());
            copyField(to, from, copied.id);
            for (const FieldInfo &field : allFields()) {
                QCOMPARE(isGiven(to, field.id), field.id == copied.id);
                QCOMPARE(isAlike(to, from, field.id), field.id == copied.id);
            }
            copyField(to, Workload(), copied.id);
            QVERIFY2(to == Workload(), copied.column.data());
        }
    }
};

HUELLA_TEST(FieldValuesTest, NoApplication)
} // namespace field_values_test
#include "field_values_test.moc"
