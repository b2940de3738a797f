// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/print/catalogue_lists.h"

#include "core/base/fold.h"
#include "core/planning/known_models.h"

namespace huella::cli {
namespace {

/// Cells in the language of the messages; what is not known stays empty.
class Cells {
public:
    explicit Cells(const Wording &words) : words_(words) {}
    std::string operator()(Text text) const { return std::string(text); }
    std::string operator()(const Real &number) const { return number ? words_.numbers().exact(*number) : ""; }
    std::string operator()(double number) const { return words_.numbers().exact(number); }
    std::string digits(const Real &number) const { return number ? words_.numbers().significant(*number, 4) : ""; }
    std::string year(const Whole &year) const { return year && *year > 0 ? std::to_string(*year) : ""; }
    std::string basis(Basis basis) const
    {
        return basis == Basis::none ? "" : words_("basis." + std::string(toString(basis)));
    }
    std::string yes(bool flag) const { return flag ? words_("cli.yes") : words_("cli.no"); }

private:
    const Wording &words_;
};

std::vector<TextTable::Column> columns(const Wording &words,
                                       std::initializer_list<std::pair<const char *, bool>> titles)
{
    std::vector<TextTable::Column> list;
    for (const auto &[title, numeric] : titles)
        list.push_back({words("cli.column." + std::string(title)), numeric});
    return list;
}

SearchEntry entryOf(Text shown, std::initializer_list<Text> names, std::span<const Text> aliases = {},
                    bool offered = true)
{
    std::string all;
    for (Text name : names)
        all += std::string(name) + " ";
    for (Text alias : aliases)
        all += std::string(alias) + " ";
    return {shown, foldText(all), offered};
}

template <class T> std::vector<const T *> pointersTo(std::span<const T> records)
{
    std::vector<const T *> list;
    for (const T &record : records)
        list.push_back(&record);
    return list;
}

template <class T> const T *recordOf(const Lookup<T> &found) { return found ? found->record : nullptr; }

} // namespace

List<Processor> processorList(const Context &context)
{
    const Dataset &dataset = context.data();
    return {pointersTo(dataset.processors()),
            columns(context.words, {{"name", false},
                                    {"tdp_w", true},
                                    {"cores", true},
                                    {"per_core_w", true},
                                    {"year", true},
                                    {"source", false}}),
            [cell = Cells(context.words)](const Processor &p) -> std::vector<std::string> {
                return {cell(p.name),      cell(p.tdpW),  cell(p.cores), cell.digits(p.wattsPerCore()),
                        cell.year(p.year), cell(p.source)};
            },
            [](const Processor &p) { return entryOf(p.name, {p.name}, p.aliases, p.offered); },
            [&dataset](std::string_view name) { return recordOf(dataset.processor(name)); },
            [&dataset](std::string_view name) { return dataset.suggestProcessors(name); }};
}

List<Accelerator> acceleratorList(const Context &context)
{
    const Dataset &dataset = context.data();
    return {pointersTo(dataset.accelerators()),
            columns(context.words,
                    {{"name", false}, {"tdp_w", true}, {"memory_gb", true}, {"year", true}, {"source", false}}),
            [cell = Cells(context.words)](const Accelerator &a) -> std::vector<std::string> {
                return {cell(a.name), cell(a.tdpW), cell(a.memoryGb), cell.year(a.year), cell(a.source)};
            },
            [](const Accelerator &a) { return entryOf(a.name, {a.name}, a.aliases, a.offered); },
            [&dataset](std::string_view name) { return recordOf(dataset.accelerator(name)); },
            [&dataset](std::string_view name) { return dataset.suggestAccelerators(name); }};
}

List<Place> placeList(const Context &context)
{
    const Dataset &dataset = context.data();
    return {pointersTo(dataset.places()),
            columns(context.words, {{"code", false},
                                    {"name_en", false},
                                    {"name_es", false},
                                    {"intensity", true},
                                    {"year", true},
                                    {"basis", false},
                                    {"source", false}}),
            [cell = Cells(context.words)](const Place &p) -> std::vector<std::string> {
                return {cell(p.code),      cell(p.nameEn),      cell(p.nameEs), cell.digits(p.gPerKwh),
                        cell.year(p.year), cell.basis(p.basis), cell(p.source)};
            },
            [](const Place &p) {
                return entryOf(p.code, {p.nameEn, p.nameEs, p.code});
            },
            [&dataset](std::string_view name) { return recordOf(dataset.place(name)); },
            [&dataset](std::string_view name) { return dataset.suggestPlaces(name); }};
}

List<Facility> siteList(const Context &context)
{
    const Dataset &dataset = context.data();
    List<Facility> list{{},
                        columns(context.words, {{"provider", false},
                                                {"region", false},
                                                {"name", false},
                                                {"zone", false},
                                                {"pue", true},
                                                {"year", true},
                                                {"source", false}}),
                        [cell = Cells(context.words)](const Facility &f) -> std::vector<std::string> {
                            return {cell(f.provider), cell(f.region),       cell(f.name),  cell(f.zone),
                                    cell(f.pue),      cell.year(f.pueYear), cell(f.source)};
                        },
                        [](const Facility &f) {
                            return entryOf(f.region, {f.region, f.name, f.provider});
                        }};
    for (const Provider &provider : dataset.providers()) {
        if (const Facility *mean = dataset.providerMean(provider.id))
            list.records.push_back(mean);
        for (const Facility *facility : dataset.regions(provider.id))
            list.records.push_back(facility);
    }
    list.records.push_back(&dataset.unknownSite());
    return list;
}

List<ModelEnergy> modelList(const Context &context)
{
    return {pointersTo<ModelEnergy>(ModelCatalogue::builtIn().measured),
            columns(context.words, {{"model", false},
                                    {"task", false},
                                    {"accelerator", false},
                                    {"accelerators", true},
                                    {"active_b", true},
                                    {"batch", true},
                                    {"j_per_response", true},
                                    {"j_per_token", true},
                                    {"year", true},
                                    {"source", false}}),
            [cell = Cells(context.words)](const ModelEnergy &m) -> std::vector<std::string> {
                return {cell(m.model),
                        cell(m.task),
                        cell(m.gpu),
                        cell(m.gpus),
                        cell(activeOf(m)),
                        cell(double(batchOf(m))),
                        cell.digits(m.jPerResponse),
                        cell.digits(m.jPerToken),
                        cell.year(m.year),
                        cell(m.source)};
            },
            [](const ModelEnergy &m) {
                return entryOf(m.model, {m.model, m.gpu, m.task, m.config});
            }};
}

List<Source> sourceList(const Context &context)
{
    return {pointersTo<Source>(context.data().catalogue().sources),
            columns(context.words, {{"source", false},
                                    {"title", false},
                                    {"publisher", false},
                                    {"year", true},
                                    {"licence", false},
                                    {"url", false}}),
            [cell = Cells(context.words)](const Source &s) -> std::vector<std::string> {
                return {cell(s.id), cell(s.title), cell(s.publisher), cell.year(s.year), cell(s.licence), cell(s.url)};
            },
            [](const Source &s) {
                return entryOf(s.id, {s.id, s.title, s.publisher});
            }};
}

List<Equivalence> equivalenceList(const Context &context, std::vector<Equivalence> &storage)
{
    storage = context.data().catalogue().equivalences;
    for (Equivalence &equivalence : storage)
        equivalence.gPerUnit = context.data().equivalent(equivalence.id);
    const bool spanish = context.words.language() == Language::es;
    return {pointersTo<Equivalence>(storage),
            columns(context.words, {{"id", false},
                                    {"name", false},
                                    {"g_per_unit", true},
                                    {"unit", false},
                                    {"basis_stated", false},
                                    {"year", true},
                                    {"source", false}}),
            [cell = Cells(context.words), spanish](const Equivalence &e) -> std::vector<std::string> {
                return {cell(e.id),
                        cell(spanish ? e.nameEs : e.nameEn),
                        cell(e.gPerUnit),
                        cell(e.unit),
                        cell.yes(e.basisStated),
                        cell.year(e.year),
                        cell(e.source)};
            },
            [](const Equivalence &e) {
                return entryOf(e.id, {e.nameEn, e.nameEs, e.id});
            }};
}

} // namespace huella::cli
