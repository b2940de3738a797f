// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tables that a spreadsheet or a school wrote: names of a class, answers and their key.

#include "tests/fuzz/fuzz.h"

#include "core/teaching/class/class_list.h"
#include "core/teaching/worksheets/marking.h"

using namespace huella;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view csv = fuzz::textOf(data, size);
    if (const auto list = readClassList(csv, "class.csv"))
        for (const std::string &name : list->names)
            fuzz::require(name.find('@') == std::string::npos, "no address is printed on a sheet");
    constexpr std::string_view key = "sheet,student,question,answer,unit,text\n1,A,1,0.5,kWh,x\n1,A,2,12,g,y\n";
    for (const auto &[answers, solution] :
         {std::pair(csv, key), std::pair(std::string_view("sheet,1,2\n1,0.5,12\n"), csv)})
        if (const auto marked = markAnswers(answers, "answers.csv", solution, "key.csv"))
            for (const Language language : {Language::en, Language::es})
                markedCsv(*marked, Wording::of(language));
    return 0;
}
