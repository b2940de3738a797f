// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the catalogue says of its own changes agrees with what stands in it.

#include "core/catalogue/edition_changes.h"
#include "tests/core/base/show.h"
#include "tests/core/catalogue/catalogue_fixture.h"
#include "tests/register_test.h"

using namespace huella;

namespace edition_changes_test {

using namespace catalogue_fixture;

class EditionChangesTest : public QObject {
    Q_OBJECT

private slots:
    void theEditionIsThatOfTheCatalogue();
    void everyRowIsWhole();
    void figuresThatChangedAreThoseOfTheirRecords();
    void recordsThatCameAreThereAndThoseThatWentAreNot();
};

namespace {

template <class T> const T *recordWith(const std::vector<T> &records, const std::string &id)
{
    const auto found = std::find_if(records.begin(), records.end(), [&](const T &record) { return record.id == id; });
    return found == records.end() ? nullptr : &*found;
}

} // namespace

void EditionChangesTest::theEditionIsThatOfTheCatalogue()
{
    QCOMPARE(editionChanges().edition, std::string(facts().edition));
    QVERIFY(editionChanges().previous < editionChanges().edition);
    QCOMPARE(editionChanges().date.size(), size_t(10));
}

void EditionChangesTest::everyRowIsWhole()
{
    QVERIFY(editionChanges().rows.size() > 500);
    for (const EditionChange &row : editionChanges().rows) {
        const bool changed = row.change == "changed";
        QVERIFY2(changed || row.change == "added" || row.change == "removed", row.id.c_str());
        QVERIFY2(!row.list.empty() && !row.id.empty() && row.field.empty() == !changed, row.id.c_str());
        if (changed)
            QVERIFY2(row.before != row.now, row.id.c_str());
    }
}

void EditionChangesTest::figuresThatChangedAreThoseOfTheirRecords()
{
    int compared = 0;
    for (const EditionChange &row : editionChanges().rows) {
        if (row.list != "processors" || row.change != "changed")
            continue;
        const Processor *record = recordWith(facts().processors, row.id);
        QVERIFY2(record, row.id.c_str());
        const Real figure = row.field == "tdp_w"        ? record->tdpW
                            : row.field == "tdp_low_w"  ? record->tdpLowW
                            : row.field == "tdp_high_w" ? record->tdpHighW
                            : row.field == "cores"      ? record->cores
                                                        : Real(-1);
        const auto *now = std::get_if<double>(&row.now);
        QVERIFY2(figure == (now ? Real(*now) : Real()), (row.id + " " + row.field).c_str());
        ++compared;
    }
    QVERIFY(compared > 50);
}

void EditionChangesTest::recordsThatCameAreThereAndThoseThatWentAreNot()
{
    for (const EditionChange &row : editionChanges().rows) {
        if (row.change == "changed" || (row.list != "processors" && row.list != "accelerators" && row.list != "bands"))
            continue;
        const bool there = row.list == "processors"     ? recordWith(facts().processors, row.id) != nullptr
                           : row.list == "accelerators" ? recordWith(facts().accelerators, row.id) != nullptr
                                                        : recordWith(facts().bands, row.id) != nullptr;
        QVERIFY2(there == (row.change == "added"), row.id.c_str());
    }
}

HUELLA_TEST(EditionChangesTest, NoApplication)
} // namespace edition_changes_test
#include "edition_changes_test.moc"
