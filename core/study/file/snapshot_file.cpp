// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/file/snapshot_file.h"

#include "core/catalogue/record_json.h"
#include "core/study/file/object_reader.h"
#include "core/study/file/run_file.h"
#include "core/study/snapshot/shipped_records.h"
#include "core/study/snapshot/snapshot_lists.h"

#include <set>

namespace huella {
namespace {

constexpr const char *otherDatasets = "datasets", *earlierMark = "earlier";

class PinsReader {
public:
    PinsReader(const DatasetInfo &info, std::string_view edition, std::string place)
        : pins_(std::make_shared<CatalogueSnapshot>()),
          place_(std::move(place)),
          edition_(edition),
          shipped_(Dataset::builtIn(info.id)),
          known_(shipped_)
    {
        pins_->edition = pins_->store.keep(edition_);
    }

    Result<std::shared_ptr<const CatalogueSnapshot>> read(Json catalogue)
    {
        ObjectReader in(std::move(catalogue), place_);
        eachList(*pins_, [&]<class T>(const char *name, std::vector<T> &records) { readList(in, name, records); });
        const bool saidSo = in.boolean(earlierMark);
        readOthers(in.object(otherDatasets));
        if (!error_)
            error_ = in.error;
        pins_->unknown = in.takeLeft();
        for (const Source &source : pins_->sources)
            sources_.insert(source.id);
        pins_->earlier = saidSo || keepsOnlyRuns(*pins_);
        if (!error_)
            eachList(*pins_, [&]<class T>(const char *name, std::vector<T> &records) { checkList(name, records); });
        if (error_)
            return tl::unexpected(*error_);
        return std::shared_ptr<const CatalogueSnapshot>(std::move(pins_));
    }

private:
    std::string placeOf(std::string_view list, size_t index) const
    {
        return place_ + "." + std::string(list) + "[" + std::to_string(index) + "]";
    }
    void wrong(const std::string &place, Message message)
    {
        if (!error_)
            error_ = Error{ErrorKind::input, place, std::move(message)};
    }

    template <class T> void readList(ObjectReader &in, const char *name, std::vector<T> &records)
    {
        const Json items = in.list(name);
        std::set<std::string> keys;
        for (size_t i = 0; i < items.size() && !error_; ++i) {
            auto read = readWholeRecord<T>(items[i], pins_->store, placeOf(name, i));
            if (!read) {
                error_ = std::move(read.error());
                return;
            }
            if (!keys.insert(keyIn(name, read->record)).second)
                return wrong(placeOf(name, i),
                             Message("error.record.twice", {textArg("name", keyIn(name, read->record))}));
            if (!read->unknown.empty())
                pins_->unknownFields.emplace(recordKey(name, read->record), std::move(read->unknown));
            records.push_back(std::move(read->record));
        }
    }

    void readOthers(const Json &others)
    {
        for (const auto &[id, catalogue] : others.items()) {
            const std::string place = place_ + "." + otherDatasets + "." + id;
            const DatasetInfo *info = Dataset::info(id);
            if (!info)
                return wrong(place, unknownDataset(id));
            if (!catalogue.is_object())
                return wrong(place, Message("error.study.object_expected"));
            auto pins = PinsReader(*info, edition_, place).read(catalogue);
            if (!pins)
                return wrong(pins.error().place, pins.error().message);
            pins_->others.emplace(id, std::move(*pins));
        }
    }

    /// What only the catalogue can tell: words that lead to other records, and figures that a copy cannot have lost by itself.
    template <class T> void checkList(const char *name, const std::vector<T> &records)
    {
        for (size_t i = 0; i < records.size() && !error_; ++i) {
            if constexpr (requires { records[i].source; })
                if (!knowsSource(records[i].source))
                    wrong(placeOf(name, i) + ".source",
                          Message("error.record.source", {textArg("value", records[i].source)}));
            if (auto fault = against(records[i], known_.find(records[i])))
                wrong(placeOf(name, i) + "." + fault->field, std::move(fault->message));
        }
    }

    bool knowsSource(Text id) const { return sources_.contains(id) || shipped_.source(id); }

    using Fault = std::optional<FieldFault>;
    static Fault needed(const char *field) { return FieldFault{field, Message("error.record.needed")}; }
    bool ofThisEdition() const { return !pins_->earlier && edition_ == shipped_.catalogue().edition; }

    /// A figure that this very edition has and its copy has not. `shipped` may be null.
    Fault against(const Processor &copy, const Processor *shipped) const
    {
        return ofThisEdition() && shipped && shipped->cores && !copy.cores ? needed("cores") : Fault();
    }
    Fault against(const Accelerator &copy, const Accelerator *shipped) const
    {
        return ofThisEdition() && shipped && shipped->tdpW && !copy.tdpW ? needed("tdp_w") : Fault();
    }
    Fault against(const Facility &copy, const Facility *shipped) const
    {
        if (!ofThisEdition() || !shipped)
            return {};
        if (shipped->pue && !copy.pue)
            return needed("pue");
        return !shipped->zone.empty() && copy.zone.empty() ? needed("zone") : Fault();
    }
    /// A place without emissions is one that the dataset has so.
    Fault against(const Place &copy, const Place *shipped) const
    {
        if (ofThisEdition() && shipped && shipped->worldInstead && !copy.worldInstead
            && copy.gPerKwh == shipped->gPerKwh)
            return needed("world_instead");
        if (copy.gPerKwh > 0 || (shipped && shipped->gPerKwh == 0))
            return {};
        return FieldFault{"g_per_kwh", Message("error.record.above_zero")};
    }
    /// What its bounds are multiplied with stands in the formulas.
    static Fault against(const Band &copy, const Band *shipped)
    {
        if (shipped && shipped->central && !copy.central)
            return needed("central");
        return shipped && copy.mode != shipped->mode ? otherWord("mode", copy.mode, shipped->mode) : Fault();
    }
    static Fault against(const Coefficient &copy, const Coefficient *shipped)
    {
        return shipped && copy.unit != shipped->unit ? otherWord("unit", copy.unit, shipped->unit) : Fault();
    }
    template <class T> static Fault against(const T &, const T *) { return {}; }
    static Fault otherWord(const char *field, Text value, Text known)
    {
        return FieldFault{field, Message("error.record.word", {textArg("value", value), textArg("known", known)})};
    }

    std::shared_ptr<CatalogueSnapshot> pins_;
    std::string place_;
    std::string edition_;
    const Dataset &shipped_;
    ShippedRecords known_;
    std::set<Text> sources_;
    std::optional<Error> error_;
};

} // namespace

Json writePins(const CatalogueSnapshot &pins)
{
    Json catalogue = Json::object();
    if (pins.earlier) // else what those copies lack would be taken for lost when the file is read again
        catalogue[earlierMark] = true;
    eachList(pins, [&](const char *name, const auto &records) {
        if (records.empty())
            return;
        Json list = Json::array();
        for (const auto &record : records) {
            list.push_back(writeRecord(record));
            if (const auto unknown = pins.unknownFields.find(recordKey(name, record));
                unknown != pins.unknownFields.end())
                appendUnknown(list.back(), unknown->second);
        }
        catalogue[name] = std::move(list);
    });
    for (const auto &[id, other] : pins.others)
        catalogue[otherDatasets][id] = writePins(*other);
    appendUnknown(catalogue, pins.unknown);
    return catalogue;
}

Result<std::shared_ptr<const CatalogueSnapshot>> readPins(Json catalogue, const std::string &place,
                                                          const DatasetInfo &dataset, std::string_view edition)
{
    return PinsReader(dataset, edition, place).read(std::move(catalogue));
}

bool keepsOnlyRuns(const CatalogueSnapshot &pins)
{
    return pins.equivalences.empty()
           && !(pins.processors.empty() && pins.accelerators.empty() && pins.places.empty() && pins.facilities.empty());
}

} // namespace huella
