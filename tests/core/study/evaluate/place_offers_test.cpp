// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/evaluate/place_offers.h"
#include "core/workload/fill.h"
#include "tests/core/study/plan.h"
#include "tests/register_test.h"

using namespace huella;

namespace place_offers_test {
namespace {

const PlaceOffer *offerOf(const std::vector<PlaceOffer> &offers, const Variation &change)
{
    const auto found =
        std::find_if(offers.begin(), offers.end(), [&](const PlaceOffer &offer) { return offer.change == change; });
    return found == offers.end() ? nullptr : &*found;
}

} // namespace

class PlaceOffersTest : public QObject {
    Q_OBJECT

private slots:
    /// A region is looked for by its provider and its town, in either language.
    void regionsAreFoundByTheirTowns()
    {
        const auto offers = placeOffers(Dataset::builtIn());
        const auto finds = [&offers](const char *region, std::initializer_list<const char *> words) {
            const auto offer = std::find_if(offers.begin(), offers.end(), [region](const PlaceOffer &each) {
                return each.isCloud() && each.provider == "AWS" && each.nameEn == region;
            });
            return offer != offers.end() && std::all_of(words.begin(), words.end(), [&](const char *word) {
                       return offer->folded.find(word) != std::string::npos;
                   });
        };
        QVERIFY(finds("eu-north-1", {"aws", "estocolmo"}) && finds("eu-north-1", {"stockholm"}));
        QVERIFY(finds("eu-west-2", {"londres"}) && finds("eu-west-2", {"london"}));
        const auto london =
            std::find_if(offers.begin(), offers.end(), [](const auto &each) { return each.nameEn == "eu-west-2"; });
        QVERIFY(london->town(true) == "Londres" && london->town(false) == "London");
    }

    void everyPlaceAndRegionIsOfferedOnce()
    {
        for (const DatasetInfo &info : Dataset::all()) {
            const Dataset &dataset = Dataset::builtIn(info.id);
            const auto offers = placeOffers(dataset);
            size_t expected = dataset.places().size();
            for (const Provider &provider : dataset.providers())
                expected += dataset.regions(provider.id).size();
            QCOMPARE(offers.size(), expected);
            for (const PlaceOffer &offer : offers) {
                QVERIFY2(offer.intensity.value.value() >= 0, offer.change.name.c_str());
                QVERIFY(!offer.folded.empty());
                QCOMPARE(offer.pue.has_value(), offer.isCloud());
            }
        }
    }

    /// Beside a run on a grid that Electricity Maps alone has, places have that source's figure, under their own names.
    void placesHaveTheFigureOfTheSourceThatIsCompared()
    {
        const Dataset &dataset = Dataset::builtIn();
        const auto offers = placeOffers(dataset, electricityMaps);
        QCOMPARE(offers.size(), placeOffers(dataset).size());
        const PlaceOffer *spain = offerOf(offers, {Variation::What::place, "ES-MAPS"});
        QVERIFY(spain && !offerOf(offers, {Variation::What::place, "ES"}));
        QCOMPARE(spain->intensity.value.value(), 136.0);
        QVERIFY(spain->folded.find("madrid") != std::string::npos); // its cities find it
        for (const PlaceOffer &offer : offers)
            if (offer.change.name.ends_with(mapsSuffix))
                QCOMPARE(std::string(offer.intensity.origin.source), std::string(electricityMaps));
    }

    /// What is offered is what a run there has.
    void figuresAreThoseOfARunThere()
    {
        const Dataset &dataset = Dataset::builtIn();
        const Study study = smallProject();
        const auto offers = placeOffers(dataset);
        for (const Variation &change : {Variation{Variation::What::place, "SE"},
                                        {Variation::What::region, "eu-north-1", 0, "aws"},
                                        {Variation::What::region, "us-east1", 0, "gcp"}}) {
            const PlaceOffer *offer = offerOf(offers, change);
            QVERIFY(offer);
            const Scenario moved = varied(study.scenarios.front(), change);
            const auto inputs = fill(moved.runs.front()->workload, dataset);
            QVERIFY(inputs);
            QVERIFY(inputs->intensity == offer->intensity);
            if (offer->pue)
                QCOMPARE(inputs->pue.value, *offer->pue);
        }
    }
};

HUELLA_TEST(PlaceOffersTest, NoApplication)
} // namespace place_offers_test
#include "place_offers_test.moc"
