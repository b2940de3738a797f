// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/teaching/class/csv_table.h"

namespace huella {

/// Which columns of a class list hold the names of the students.
struct NameColumns {
    std::vector<size_t> given;   ///< first names, in their order
    std::vector<size_t> surname; ///< apart from them
    std::optional<size_t> whole; ///< or everything in one cell
    bool any() const { return whole || !given.empty() || !surname.empty(); }
    bool holds(size_t column) const;
};

/// What a heading of a class list says of its column, in either language: "Last name", "Apellido(s)", "Alumno/a"…
enum class NameHeading {
    other, ///< an address, a number, a group, or nothing that is known
    given,
    surname,
    student, ///< whole names
    name,    ///< whole names, or first names where another column has the surnames
};
NameHeading nameHeading(std::string_view heading);

/// The columns that hold them by their headings; those with nothing but numbers hold none.
NameColumns nameColumns(const CsvTable &table);

} // namespace huella
