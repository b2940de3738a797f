// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guide/help_guide.h"

namespace huella {

/// A file of the guide as a web site that loads nothing: "plan.html".
struct HelpFile {
    std::string name, html;
};
/// index.html and a file for each page, linked to each other. `other` is a guide in another language that lies in a folder of
/// its own beside this one's, named after its language; null where there is none.
std::vector<HelpFile> helpFiles(const HelpGuide &guide, const HelpGuide *other = nullptr);
/// index.html of the folder above both languages'.
HelpFile languagesFile();

} // namespace huella
