// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/io/context.h"
#include "app/cli/print/text_table.h"

#include <functional>
#include <span>

namespace huella::cli {

/// Their names, as a call gives them.
inline constexpr std::string_view catalogueLists[] = {"cpus",         "gpus",   "zones",  "sites",
                                                      "equivalences", "models", "sources"};

/// What `catalogue` shows of one kind of record.
template <class T> struct List {
    std::vector<const T *> records;
    std::vector<TextTable::Column> columns;
    std::function<std::vector<std::string>(const T &)> cells;
    std::function<SearchEntry(const T &)> entry;             ///< what a search looks at
    std::function<const T *(std::string_view)> exactly = {}; ///< finds what lists do not offer, and by alias
    /// where it is more than the entries' texts say
    std::function<std::vector<Suggestion>(std::string_view)> nearest = {};
};

List<Processor> processorList(const Context &context);
List<Accelerator> acceleratorList(const Context &context);
List<Place> placeList(const Context &context);
List<Facility> siteList(const Context &context);
List<ModelEnergy> modelList(const Context &context);
List<Source> sourceList(const Context &context);
/// Reference amounts are the dataset's own, hence the copies in `storage`.
List<Equivalence> equivalenceList(const Context &context, std::vector<Equivalence> &storage);

} // namespace huella::cli
