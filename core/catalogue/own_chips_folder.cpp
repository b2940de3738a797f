// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/own_chips_folder.h"

#include "core/base/file_error.h"
#include "core/base/small_file.h"
#include "core/base/whole_files.h"

#include <array>
#include <cmath>
#include <cstdlib>
#include <filesystem>

namespace huella {
namespace {

namespace fs = std::filesystem;

/// Below the folder that somebody points at.
constexpr std::array<std::string_view, 4> placesOfTables{"", "manual", "chips/manual", "v3.1/chips/manual"};

Result<std::string> tableIn(const fs::path &folder, const char *file)
{
    const fs::path path = folder / file;
    std::error_code error;
    const fs::directory_entry entry(path, error);
    return readSmallFile(entry, path.string());
}

bool hasBothTables(const fs::path &folder)
{
    std::error_code error;
    return fs::exists(folder / ChipTables::cpuFile, error) && fs::exists(folder / ChipTables::gpuFile, error);
}

Result<ChipTables> tablesIn(const fs::path &folder)
{
    auto cpus = tableIn(folder, ChipTables::cpuFile);
    if (!cpus)
        return tl::unexpected(std::move(cpus.error()));
    auto gpus = tableIn(folder, ChipTables::gpuFile);
    if (!gpus)
        return tl::unexpected(std::move(gpus.error()));
    return ChipTables{std::move(*cpus), std::move(*gpus)};
}

/// Of one kind of chip.
template <class T, class Find>
void addOtherPowers(std::vector<OtherPower> &list, const std::vector<T> &own, const Find &find)
{
    constexpr double asGoodAsEqual = 1; // W
    for (const T &chip : own)
        if (const auto shipped = find(chip.name); shipped && !shipped->shortened && shipped->record->tdpW)
            if (const double watts = *shipped->record->tdpW; std::abs(watts - *chip.tdpW) > asGoodAsEqual)
                list.push_back({std::string(chip.name), *chip.tdpW, watts});
}

} // namespace

std::string ownChipsFolder()
{
    const auto value = [](const char *name) {
        const char *text = std::getenv(name);
        return std::string(text ? text : "");
    };
    const std::string given = value("XDG_DATA_HOME"), home = value("HOME");
    if (!given.starts_with('/') && home.empty()) // XDG: what is no absolute path is passed over
        return {};
    return (given.starts_with('/') ? given : home + "/.local/share") + "/huella/green-algorithms-3.1";
}

Result<ChipTables> findChipTables(const std::string &folder)
{
    if (!isFolder(folder))
        return badInput(folder, Message("error.own_chips.folder"));
    for (const std::string_view place : placesOfTables) {
        if (!hasBothTables(fs::path(folder) / place))
            continue;
        auto tables = tablesIn(fs::path(folder) / place);
        if (tables && readOwnChips(*tables)->empty())
            return badInput(folder, Message("error.own_chips.none"));
        return tables;
    }
    return badInput(folder, Message("error.own_chips.missing",
                                    {textArg("cpus", ChipTables::cpuFile), textArg("gpus", ChipTables::gpuFile)}));
}

ChipTables keptChipTables(const std::string &folder)
{
    if (folder.empty() || !hasBothTables(folder))
        return {};
    return tablesIn(folder).value_or(ChipTables{});
}

Result<void> keepChipTables(const ChipTables &tables, const std::string &folder)
{
    if (folder.empty())
        return fail(ErrorKind::file, "HOME", Message("error.own_chips.homeless"));
    WholeFiles files(folder);
    return files.prepare({ChipTables::cpuFile, ChipTables::gpuFile})
        .and_then([&] { return files.add(ChipTables::cpuFile, tables.cpus); })
        .and_then([&] { return files.add(ChipTables::gpuFile, tables.gpus); })
        .and_then([&] { return files.finish(); });
}

Result<bool> removeChipTables(const std::string &folder)
{
    if (folder.empty())
        return false;
    bool any = false;
    for (const char *file : {ChipTables::cpuFile, ChipTables::gpuFile}) {
        std::error_code error;
        any = fs::remove(fs::path(folder) / file, error) || any;
        if (error)
            return fileError((fs::path(folder) / file).string(), error.value());
    }
    std::error_code notEmpty; // what somebody else put there stays
    fs::remove(folder, notEmpty);
    return any;
}

std::vector<OtherPower> otherPowers(const OwnChips &own)
{
    const Dataset &shipped = Dataset::builtIn();
    std::vector<OtherPower> list;
    addOtherPowers(list, own.processors, [&](Text name) { return shipped.processor(name); });
    addOtherPowers(list, own.accelerators, [&](Text name) { return shipped.accelerator(name); });
    return list;
}

} // namespace huella
