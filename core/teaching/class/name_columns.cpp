// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/teaching/class/name_columns.h"

#include "core/base/fold.h"

#include <algorithm>

namespace huella {
namespace {

using Words = std::vector<std::string>;

/// The words of a heading: "Apellido(s)" is "apellido" and "s", "1er apellido" is "1er" and "apellido".
Words wordsOf(std::string_view heading)
{
    return foldedWords(heading, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
    });
}

bool hasAny(const Words &words, std::initializer_list<std::string_view> some)
{
    return std::any_of(words.begin(), words.end(), [some](const std::string &word) {
        return std::find(some.begin(), some.end(), word) != some.end();
    });
}

/// Numbers, addresses and groups, and other people's names.
bool isAboutElse(const Words &words)
{
    return hasAny(words,
                  {"mail",       "email",        "emails",      "correo",      "correos", "address",    "direccion",
                   "id",         "ids",          "dni",         "nie",         "nif",     "niu",        "nia",
                   "uvus",       "passport",     "pasaporte",   "number",      "numero",  "num",        "expediente",
                   "matricula",  "group",        "groups",      "grupo",       "grupos",  "class",      "clase",
                   "course",     "curso",        "section",     "seccion",     "subject", "asignatura", "materia",
                   "teacher",    "profesor",     "profesora",   "docente",     "tutor",   "tutora",     "padre",
                   "madre",      "father",       "mother",      "parent",      "school",  "centro",     "colegio",
                   "department", "departamento", "institution", "institucion", "phone",   "telefono",   "movil",
                   "date",       "fecha",        "country",     "pais",        "city",    "ciudad",     "file",
                   "archivo",    "fichero",      "foto",        "photo",       "task",    "tarea",      "actividad",
                   "login",      "status",       "estado",      "rol",         "role",    "nota",       "grade"});
}

bool hasName(const Words &words) { return hasAny(words, {"name", "names", "nombre", "nombres"}); }

bool hasSurname(const Words &words)
{
    return hasAny(words,
                  {"surname", "surnames", "apellido", "apellidos", "apellido1", "apellido2", "lastname", "familyname"})
           || (hasAny(words, {"last", "family"}) && (hasName(words) || words.size() == 1));
}

bool hasGivenName(const Words &words)
{
    return hasAny(words, {"given", "forename", "forenames", "firstname", "givenname", "pila"})
           || (hasAny(words, {"primer", "segundo", "second"}) && hasName(words))
           || (hasAny(words, {"first", "middle"}) && !hasAny(words, {"surname"})
               && (hasName(words) || words.size() == 1));
}

/// "Last name" has one word for a name; "Last name, first name" and "Apellidos y nombre" have one more.
bool hasOneMoreName(const Words &words)
{
    const auto names =
        std::count_if(words.begin(), words.end(), [](const std::string &word) { return hasName({word}); });
    return names > (hasAny(words, {"last", "family"}) ? 1 : 0);
}

bool hasStudent(const Words &words)
{
    return hasAny(words, {"student", "students", "alumno", "alumna", "alumnos", "alumnas", "alumnado", "estudiante",
                          "estudiantes", "estudiantado", "participant", "participants", "participante", "participantes",
                          "pupil", "pupils", "learner", "learners"});
}

bool numbersOnly(const CsvTable &table, size_t column)
{
    bool any = false;
    for (const CsvTable::Row &row : table.rows) {
        const std::string &cell = row.cell(column);
        any = any || !cell.empty();
        if (cell.find_first_not_of("0123456789.,- ") != std::string::npos)
            return false;
    }
    return any;
}

} // namespace

bool NameColumns::holds(size_t column) const
{
    return whole == column || std::find(given.begin(), given.end(), column) != given.end()
           || std::find(surname.begin(), surname.end(), column) != surname.end();
}

NameHeading nameHeading(std::string_view heading)
{
    const Words words = wordsOf(heading);
    const bool name = hasName(words);
    const bool whole = hasAny(words, {"full", "complete", "completo", "completos", "fullname"});
    if (!(whole && name) && isAboutElse(words))
        return NameHeading::other;
    const bool surname = hasSurname(words), given = hasGivenName(words);
    if (surname)
        return given || hasOneMoreName(words) ? NameHeading::student : NameHeading::surname;
    if (given)
        return NameHeading::given;
    if (whole || hasStudent(words))
        return NameHeading::student;
    const bool user = hasAny(words, {"user", "username", "usuario", "usuaria"});
    return name && !user ? NameHeading::name : NameHeading::other;
}

NameColumns nameColumns(const CsvTable &table)
{
    NameColumns columns;
    std::vector<size_t> names;
    std::optional<size_t> whole;
    for (size_t i = 0; i < table.header.size(); ++i) {
        const NameHeading heading = nameHeading(table.header[i]);
        if (heading == NameHeading::other || numbersOnly(table, i))
            continue;
        if (heading == NameHeading::given)
            columns.given.push_back(i);
        else if (heading == NameHeading::surname)
            columns.surname.push_back(i);
        else if (heading == NameHeading::name)
            names.push_back(i);
        else if (!whole)
            whole = i;
    }
    if (columns.given.empty() && !columns.surname.empty() && !names.empty())
        columns.given = {names.front()};
    if (!columns.given.empty() && !columns.surname.empty())
        return columns;
    if (!whole && !names.empty())
        whole = names.front();
    if (whole) {
        columns.given.clear();
        columns.surname.clear();
        columns.whole = whole;
    }
    return columns;
}

} // namespace huella
