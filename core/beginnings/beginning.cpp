// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/beginnings/beginning.h"

#include "core/beginnings/embedded_studies.h"
#include "core/catalogue/catalogue.h"
#include "core/study/file/file.h"
#include "core/study/file/object_reader.h"
#include "core/wording/one_language.h"

#include <algorithm>
#include <tuple>

namespace huella {
namespace {

/// The edition is that of this program, as in a new study: its figures are those that the catalogue has now.
Result<Study> readItsStudy(const Json &fields, std::string_view place, Language language)
{
    Json file = Json::object();
    file["huella"] = studySchema;
    file["language"] = codeOf(language);
    file["edition"] = Catalogue::builtIn().edition;
    for (const auto &[name, value] : fields.items())
        file[name] = value;
    return readStudy(file.dump(), place).map([](ReadStudy read) { return std::move(read.study); });
}

Result<Beginning> readFields(Json json, std::string_view place, Language language)
{
    ObjectReader in(std::move(json), std::string(place));
    Beginning found;
    found.order = in.whole("order", 0, 1000, "error.study.number_expected").value_or(0);
    found.name = in.string("name");
    found.about = in.string("about");
    const Json study = in.object("study");
    if (in.error)
        return tl::unexpected(*in.error);
    return readItsStudy(study, place, language).map([&found](Study read) {
        found.study = std::move(read);
        return std::move(found);
    });
}

std::vector<Beginning> readBuiltIn(Language language)
{
    std::vector<Beginning> all;
    for (const EmbeddedText &each : embeddedStudies()) { // a test reads every one and says what is wrong
        auto found = readBeginning(each.text, std::string(each.name) + ".json", language);
        if (!found)
            continue;
        found->id = each.name;
        all.push_back(std::move(*found));
    }
    std::sort(all.begin(), all.end(),
              [](const Beginning &a, const Beginning &b) { return std::tie(a.order, a.id) < std::tie(b.order, b.id); });
    return all;
}

} // namespace

Result<Beginning> readBeginning(std::string_view json, std::string_view place, Language language)
{
    return parseJson(json, place)
        .and_then([&](const Json &both) { return inOneLanguage(both, language); })
        .and_then([&](Json one) { return readFields(std::move(one), place, language); });
}

std::span<const Beginning> builtInBeginnings(Language language)
{
    if (language == Language::en) {
        static const std::vector<Beginning> english = readBuiltIn(Language::en);
        return english;
    }
    static const std::vector<Beginning> spanish = readBuiltIn(Language::es);
    return spanish;
}

const Beginning *builtInBeginning(std::string_view id, Language language)
{
    for (const Beginning &each : builtInBeginnings(language))
        if (each.id == id)
            return &each;
    return nullptr;
}

} // namespace huella
