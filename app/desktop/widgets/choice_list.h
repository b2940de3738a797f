// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/catalogue/names.h"

#include <tl/expected.hpp>

#include <QString>

#include <functional>

namespace huella {

/// One thing that a list offers: what is stored, what is shown, and what else it is found by.
struct Choice {
    std::string id;
    QString shown;
    std::string folded; ///< searched text; several names apart by `nameGap`
};
inline constexpr std::string_view nameGap = " | ";

/// What a field offers. Thousands of names are only folded when somebody types: a window that opens shows one of them.
class ChoiceList {
public:
    using Make = std::function<std::vector<Choice>()>;
    using Shown = std::function<QString(const std::string &id)>;
    /// The id that a typed name leads to, or what is wrong with it: as everywhere in the program, not only in its fields.
    using Read = std::function<tl::expected<std::string, Message>(const std::string &typed)>;
    /// Whether a part of a name leads to the only one that has it: "2683 v4" does; "England" is not New England.
    enum class Part { ofWords, ofBeginning };

    ChoiceList() : ChoiceList(std::vector<Choice>()) {}
    explicit ChoiceList(std::vector<Choice> choices, Read read = {});
    ChoiceList(Make make, Shown shown, Read read, Part part = Part::ofWords);

    /// What may stand before a name and is no part of it, as in "2 × A100": gives the name that is in a text.
    void setNameIn(std::function<QString(const QString &)> nameIn) { nameIn_ = std::move(nameIn); }

    const std::vector<Choice> &all() const;
    /// How an entry is shown; an id that the list does not have is shown as it is.
    QString shown(const std::string &id) const { return shown_ ? shown_(id) : shownInList(id); }

    /// The entries that hold what was typed, best first.
    std::vector<std::uint32_t> holding(const QString &typed) const;
    /// What is meant beyond doubt: a whole name, or a part that only one entry has.
    tl::expected<std::string, Message> meant(const QString &typed) const;

    /// "ma" is the code of Morocco, and what Malaysia and others begin with: only "MA" is the code beyond doubt.
    bool isUnclearCode(const QString &typed) const;

private:
    QString shownInList(const std::string &id) const;
    tl::expected<std::string, Message> exact(const QString &typed) const;
    bool begins(const Choice &choice, const std::string &folded) const;
    std::vector<SearchEntry> entries() const;

    mutable Make make_; ///< empty once the list is made
    mutable std::vector<Choice> made_;
    Shown shown_;
    Read read_;
    std::function<QString(const QString &)> nameIn_;
    Part part_ = Part::ofWords;
};

} // namespace huella
