// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workload/fill.h"
#include "tests/core/base/show.h"
#include "tests/core/workload/workload_text.h"
#include "tests/register_test.h"

using namespace huella;

namespace resolver_test {

/// Names that were looked up before lead where they led.
class ResolverTest : public QObject {
    Q_OBJECT

private slots:
    void aRememberedNameLeadsToTheSameAnswer();
    void aRegionIsRememberedPerProvider();
    void namesBeyondThoseRememberedAreFound();
};

void ResolverTest::aRememberedNameLeadsToTheSameAnswer()
{
    Resolver resolver(Dataset::builtIn());
    for (const char *text : {"hours=1; cpu=EPYC 7742; zone=ES; provider=gcp; region=europe-west1",
                             "hours=1; cpu=Pentagon 4", "hours=1; zone=Georgia", "hours=2; cpu=EPYC 7742; zone=FR"}) {
        const Workload workload = workloadOf(text);
        const auto fresh = fill(workload, Dataset::builtIn());
        for (int again = 0; again < 3; ++again) {
            const auto remembered = fill(viewOf(workload), resolver);
            QCOMPARE(remembered.has_value(), fresh.has_value());
            if (!fresh) {
                QVERIFY(remembered.error() == fresh.error());
                continue;
            }
            QVERIFY(remembered->processor == fresh->processor && remembered->place == fresh->place
                    && remembered->site == fresh->site);
            QVERIFY(remembered->pue == fresh->pue && remembered->intensity == fresh->intensity
                    && remembered->corePower == fresh->corePower);
        }
    }
    QVERIFY(&resolver.processor("EPYC 7742") == &resolver.processor("EPYC 7742"));
}

void ResolverTest::aRegionIsRememberedPerProvider()
{
    Resolver resolver(Dataset::builtIn());
    QVERIFY(resolver.region("gcp", "europe-southwest1"));
    QVERIFY(!resolver.region("aws", "europe-southwest1"));
    QVERIFY(resolver.region("", "europe-southwest1"));
}

void ResolverTest::namesBeyondThoseRememberedAreFound()
{
    Resolver resolver(Dataset::builtIn());
    for (int i = 0; i < 60'000; ++i) // more than are kept; codes in ever new spacing are cheap to find
        QVERIFY(resolver.place("ES" + std::string(size_t(i % 7), ' ') + std::string(size_t(i / 7), '\t')));
    QCOMPARE(resolver.place("FR")->record->code, Text("FR"));
}

HUELLA_TEST(ResolverTest, NoApplication)
} // namespace resolver_test
#include "resolver_test.moc"
