// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/own_chips.h"

#include "core/base/csv_record.h"
#include "core/base/csv_text.h"
#include "core/base/fold.h"
#include "core/base/letters.h"
#include "core/catalogue/record_limits.h"

#include <array>
#include <charconv>
#include <cmath>
#include <map>

namespace huella {
namespace {

constexpr std::string_view nameColumn = "model", meanOfAll = "average";

/// One of the tables: its cells by the names of their columns, and what was refused of it.
class ChipReader {
public:
    ChipReader(std::string file, std::string bytes, OwnChips &into)
        : file_(std::move(file)), bytes_(std::move(bytes)), into_(into)
    {
    }

    /// `add` takes one chip of the table, named, and says what is wrong with it.
    template <class Add> void read(std::initializer_list<std::string_view> needed, const Add &add)
    {
        const CsvHead head = csvHead(bytes_);
        if (head.utf16)
            return refuse(0, Message("error.csv_table.utf16"));
        const std::span<char> block = std::span(bytes_).subspan(head.size);
        unifyLineEnds(block, head.dialect);
        CsvRecords records(block, head.dialect);
        while (columns_.empty() && records.next())
            takeHeader(records.cells());
        for (const std::string_view column : needed)
            if (!columns_.contains(column))
                return refuse(0, Message("error.own_chips.header", {textArg("columns", listOf(needed))}));
        while (records.next())
            row(records, head.lines + records.linesBefore() + 1, add);
    }

    std::string_view cell(std::string_view column) const
    {
        const auto at = columns_.find(column);
        return at == columns_.end() || at->second >= cells_.size() ? std::string_view()
                                                                   : trimmedCell(cells_[at->second]);
    }
    /// Nothing where the cell is empty; remembers a text that is no number.
    Real number(std::string_view column)
    {
        const std::string_view text = cell(column);
        double value = 0;
        const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), value);
        if (text.empty())
            return {};
        if (error != std::errc() || stop != text.data() + text.size() || !std::isfinite(value))
            noNumber_ = text;
        return value;
    }
    Whole whole(std::string_view column)
    {
        const Real value = number(column);
        return value && std::abs(*value) < 1e6 ? Whole(int(*value)) : Whole();
    }
    bool hasNoNumber() const { return !noNumber_.empty(); } ///< in the line that is being read
    Text keep(std::string_view column) { return into_.store.keep(std::string(cell(column))); }

private:
    static std::string listOf(std::initializer_list<std::string_view> columns)
    {
        std::string list;
        for (const std::string_view column : columns)
            list += (list.empty() ? "" : ", ") + std::string(column);
        return list;
    }
    void refuse(std::uint64_t line, Message reason) { into_.refused.push_back({file_, line, std::move(reason)}); }

    void takeHeader(std::span<const std::string_view> cells)
    {
        if (cells.empty() || foldName(cells.front()) != nameColumn)
            return; // the line of units, or a title
        for (size_t i = 0; i < cells.size(); ++i)
            columns_.emplace(std::string(trimmedCell(cells[i])), i);
    }

    template <class Add> void row(const CsvRecords &records, std::uint64_t line, const Add &add)
    {
        cells_ = records.cells();
        noNumber_.clear();
        if (foldName(cell(nameColumn)) == meanOfAll)
            return;
        if (records.malformed())
            return refuse(line, Message("error.csv_table.quotes"));
        if (cell(nameColumn).empty())
            return refuse(line, Message("error.own_chips.nameless"));
        const std::string folded = foldName(cell(nameColumn));
        if (const auto twin = lines_.find(folded); twin != lines_.end())
            return refuse(line, Message("error.own_chips.twice", {textArg("name", shortened(cell(nameColumn))),
                                                                  numberArg("line", double(twin->second))}));
        const std::optional<FieldFault> fault = add();
        if (!noNumber_.empty())
            refuse(line, Message("error.number.form", {textArg("value", shortened(noNumber_))}));
        else if (fault)
            refuse(line, Message("error.own_chips.field",
                                 {textArg("field", fault->field), wordsArg("reason", fault->message)}));
        else
            lines_.emplace(folded, line);
    }

    std::string file_, bytes_, noNumber_;
    OwnChips &into_;
    std::map<std::string, size_t, std::less<>> columns_;
    std::map<std::string, std::uint64_t> lines_; ///< of records, by folded name
    std::span<const std::string_view> cells_;
};

template <class T> T named(ChipReader &in)
{
    T chip;
    chip.id = chip.name = in.keep(nameColumn);
    chip.source = ownChipsSource;
    chip.offered = true;
    chip.year = in.whole("Release_year");
    chip.tdpW = in.number("TDP");
    return chip;
}

/// Without its cores the power of a chip says nothing of a core.
std::optional<FieldFault> faultOfOwn(const Processor &chip)
{
    auto fault = faultOf(chip);
    return fault || chip.cores ? fault : FieldFault{"cores", Message("error.record.needed")};
}
std::optional<FieldFault> faultOfOwn(const Accelerator &card)
{
    auto fault = faultOf(card);
    return fault || card.tdpW ? fault : FieldFault{"tdp_w", Message("error.record.needed")};
}

} // namespace

std::shared_ptr<const OwnChips> readOwnChips(const ChipTables &tables)
{
    auto own = std::make_shared<OwnChips>();
    ChipReader cpus(ChipTables::cpuFile, cleanUtf8(tables.cpus), *own);
    cpus.read({nameColumn, "TDP", "n_cores"}, [&]() -> std::optional<FieldFault> {
        auto chip = named<Processor>(cpus);
        chip.vendor = cpus.keep("Manufacturer");
        chip.cores = cpus.number("n_cores");
        auto fault = faultOfOwn(chip);
        if (!fault && !cpus.hasNoNumber())
            own->processors.push_back(chip);
        return fault;
    });
    ChipReader gpus(ChipTables::gpuFile, cleanUtf8(tables.gpus), *own);
    gpus.read({nameColumn, "TDP"}, [&]() -> std::optional<FieldFault> {
        auto card = named<Accelerator>(gpus);
        card.memoryGb = gpus.number("memory");
        auto fault = faultOfOwn(card);
        if (!fault && !gpus.hasNoNumber())
            own->accelerators.push_back(card);
        return fault;
    });
    return own;
}

std::span<const LeftOutTable> tablesLeftOut()
{
    static constexpr std::array<LeftOutTable, 4> tables{{{"chips/manual/CPUs-manual.csv", "no_licence"},
                                                         {"chips/manual/GPUs-manual.csv", "no_licence"},
                                                         {"chips/wikichips/CPUs-wikichips.csv", "non_commercial"},
                                                         {"hardware-impacts.csv", "no_licence"}}};
    return tables;
}

} // namespace huella
