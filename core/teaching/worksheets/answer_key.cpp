// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/teaching/worksheets/answer_key.h"

#include "core/teaching/formulas/teaching_units.h"
#include "core/workload/fields.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace huella {
namespace {

/// The columns of the key, in both languages.
constexpr std::array<std::array<std::string_view, 2>, 7> keyColumns{{{"sheet", "hoja"},
                                                                     {"student", "estudiante"},
                                                                     {"question", "pregunta"},
                                                                     {"answer", "respuesta"},
                                                                     {"unit", "unidad"},
                                                                     {"tolerance", "tolerancia"},
                                                                     {"mistakes", "errores"}}};

/// "pue=1.23;threads=4.5"
std::vector<UsualMistake> mistakesIn(std::string_view list)
{
    std::vector<UsualMistake> mistakes;
    while (!list.empty()) {
        const auto end = std::min(list.find(';'), list.size());
        const std::string_view each = list.substr(0, end);
        const auto equals = each.find('=');
        if (const auto value =
                equals == std::string_view::npos ? std::nullopt : parsePlainNumber(each.substr(equals + 1)))
            mistakes.push_back({std::string(each.substr(0, equals)), *value});
        list.remove_prefix(std::min(end + 1, list.size()));
    }
    return mistakes;
}

std::optional<double> numberIn(const std::string &cell, const CsvDialect &dialect)
{
    std::string room;
    if (dialect.isAmbiguous(cell))
        return {};
    return parsePlainNumber(dialect.decimalComma() ? withDecimalPoint(cell, room) : std::string_view(cell));
}

} // namespace

std::optional<int> countIn(std::string_view cell)
{
    const auto value = parsePlainNumber(cell);
    return value && *value >= 1 && *value <= 1e6 && *value == std::floor(*value) ? std::optional(int(*value))
                                                                                 : std::nullopt;
}

Result<AnswerKey> readAnswerKey(const CsvTable &table)
{
    std::array<size_t, keyColumns.size()> at{};
    for (size_t i = 0; i < keyColumns.size(); ++i) {
        const auto column = table.column(keyColumns[i]);
        if (!column)
            return badInput(table.place, Message("error.marking.key", {textArg("column", keyColumns[i].front())}));
        at[i] = *column;
    }
    AnswerKey key;
    for (const CsvTable::Row &row : table.rows) {
        if (const auto error = table.tooManyCells(row))
            return tl::unexpected(*error);
        const auto sheet = countIn(row.cell(at[0])), question = countIn(row.cell(at[2]));
        const auto answer = numberIn(row.cell(at[3]), table.dialect);
        const auto tolerance = numberIn(row.cell(at[5]), table.dialect);
        if (!sheet || !question || !answer || !tolerance || !teachingUnit(row.cell(at[4])))
            return badInput(table.placeOf(row), Message("error.marking.key_row"));
        key[{*sheet, *question}] = {row.cell(at[1]), row.cell(at[4]), *answer, *tolerance, mistakesIn(row.cell(at[6]))};
    }
    return key;
}

} // namespace huella
