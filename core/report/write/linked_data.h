// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/report/document/document.h"

namespace huella {

// What a report is and what it goes back to, in the words of schema.org: for search engines, repositories and programs that
// gather references.

/// "@id", where the work has an address, and "@type", "name", "author", …; what is not known is left out.
Json linkedReference(const Reference &work);
/// A person, or a body by its whole name.
Json linkedAuthor(const Author &author);
/// Language, name, date, author and what it cites.
Json linkedReport(const Document &document);
/// JSON as it may stand in a script element of HTML: no text of it ends the element, nor begins another.
std::string scriptText(const Json &json);

} // namespace huella
