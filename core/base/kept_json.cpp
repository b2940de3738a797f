// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/kept_json.h"

#include "core/base/json.h"

namespace huella {

KeptJson::KeptJson(const Json &json)
    : json_(json.is_object() && json.empty() ? nullptr : std::make_shared<const Json>(json))
{
}

KeptJson::operator const Json &() const
{
    static const Json none = Json::object();
    return json_ ? *json_ : none;
}

bool KeptJson::operator==(const KeptJson &other) const
{
    if (json_ == other.json_)
        return true;
    return json_ && other.json_ && *json_ == *other.json_;
}

} // namespace huella
