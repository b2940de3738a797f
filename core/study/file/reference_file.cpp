// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/file/reference_file.h"

#include "core/study/file/object_reader.h"
#include "core/study/file/run_file.h"

namespace huella {
namespace {

constexpr std::pair<const char *, std::string OwnReference::*> referenceFields[] = {
    {"key", &OwnReference::key},     {"authors", &OwnReference::authors}, {"year", &OwnReference::year},
    {"title", &OwnReference::title}, {"where", &OwnReference::where},     {"doi", &OwnReference::doi},
    {"url", &OwnReference::url}};

} // namespace

Result<std::vector<OwnReference>> readReferences(const Json &list, const std::string &place)
{
    std::vector<OwnReference> references;
    if (list.size() > mostOwnReferences)
        return badInput(place, Message("error.report.references", {numberArg("limit", mostOwnReferences)}));
    for (size_t i = 0; i < list.size(); ++i) {
        const std::string here = place + "[" + std::to_string(i) + "]";
        if (!list[i].is_object())
            return badInput(here, Message("error.study.object_expected"));
        ObjectReader in(list[i], here);
        OwnReference reference;
        for (const auto &[name, field] : referenceFields)
            reference.*field = in.string(name);
        reference.unknown = in.takeLeft();
        if (in.error)
            return tl::unexpected(*in.error);
        reference = normalReference(std::move(reference));
        reference.key = freeReferenceKey(reference, references); // two of one key could not be told apart
        references.push_back(std::move(reference));
    }
    return references;
}

Json writeReferences(const std::vector<OwnReference> &references)
{
    Json out = Json::array();
    for (const OwnReference &reference : references) {
        Json item = Json::object();
        for (const auto &[name, field] : referenceFields)
            if (!(reference.*field).empty())
                item[name] = reference.*field;
        appendUnknown(item, reference.unknown);
        out.push_back(std::move(item));
    }
    return out;
}

} // namespace huella
