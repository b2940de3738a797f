// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/dataset.h"
#include "tests/core/base/show.h"
#include "tests/register_test.h"

using namespace huella;

namespace pinned_records_test {

/// A study's own records come before those of the catalogue.
class PinnedRecordsTest : public QObject {
    Q_OBJECT

private slots:
    void pinnedRecordsAreFoundBeforeTheCatalogues();
    void pinsDoNotHideTheRest();
};

void PinnedRecordsTest::pinnedRecordsAreFoundBeforeTheCatalogues()
{
    auto pins = std::make_shared<CatalogueSnapshot>();
    Processor processor = *Dataset::builtIn().processor("AMD EPYC 7742")->record;
    processor.tdpW = 999;
    pins->processors.push_back(processor);
    Accelerator own;
    own.id = own.name = "Our prototype";
    own.tdpW = 42;
    pins->accelerators.push_back(own);
    Place spain = *Dataset::builtIn().place("ES")->record;
    spain.gPerKwh = 1;
    pins->places.push_back(spain);
    Place world = Dataset::builtIn().worldPlace();
    world.gPerKwh = 2;
    pins->places.push_back(world);
    Facility madrid = *Dataset::builtIn().region("gcp", "europe-southwest1")->record;
    madrid.pue = 1.01;
    pins->facilities.push_back(madrid);
    Facility mean = *Dataset::builtIn().providerMean("aws");
    mean.pue = 1.02;
    pins->facilities.push_back(mean);
    Facility unknown = Dataset::builtIn().unknownSite();
    unknown.pue = 1.9;
    pins->facilities.push_back(unknown);
    Source source;
    source.id = "ours";
    pins->sources.push_back(source);
    Coefficient memory = Dataset::builtIn().memoryPower();
    memory.value = 0.5;
    pins->coefficients.push_back(memory);
    const Dataset view = Dataset::builtIn().withPins(pins);

    QCOMPARE(view.processor("amd epyc7742")->record->tdpW, Real(999));
    QCOMPARE(view.processor("EPYC 7742")->record->tdpW, Real(999)); // by the alias it kept
    QCOMPARE(view.accelerator("our PROTOTYPE")->record->tdpW, Real(42));
    QCOMPARE(view.place("ES")->record->gPerKwh, 1.0);
    QCOMPARE(view.place("España")->record->gPerKwh, 1.0); // by a name the catalogue knows
    QCOMPARE(view.worldPlace().gPerKwh, 2.0);
    QCOMPARE(view.region("gcp", "europe-southwest1")->record->pue, Real(1.01));
    QCOMPARE(view.region("google", "Madrid")->record->pue, Real(1.01)); // by its town
    QCOMPARE(view.providerMean("aws")->pue, Real(1.02));
    QCOMPARE(view.unknownSite().pue, Real(1.9));
    QVERIFY(view.source("ours"));
    QCOMPARE(view.memoryPower().value, 0.5);
    QVERIFY(view.catalogue().processors.size() == Dataset::builtIn().catalogue().processors.size());
}

void PinnedRecordsTest::pinsDoNotHideTheRest()
{
    const Dataset view = Dataset::builtIn().withPins(std::make_shared<CatalogueSnapshot>());
    QCOMPARE(*view.processor("AMD EPYC 7742")->record->tdpW, 225.0);
    QCOMPARE(view.place("ES")->record->gPerKwh, 153.6);
    QCOMPARE(view.worldPlace().gPerKwh, 458.29);
    QCOMPARE(view.memoryPower().value, 0.3725);
    QCOMPARE(Dataset::builtIn().place("ES")->record->gPerKwh, 153.6); // and the view without pins is as it was
    QVERIFY(view.source("owid_ember_2026"));
    QVERIFY(!view.source("ours"));
}

HUELLA_TEST(PinnedRecordsTest, QCoreApplication)
} // namespace pinned_records_test
#include "pinned_records_test.moc"
