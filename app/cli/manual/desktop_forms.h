// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wording/wording.h"

#include <vector>

namespace huella::cli {

/// A way to call `huella`, as its --help writes it.
struct DesktopForm {
    std::string call;  ///< "huella --export STUDY [--pdfa] -o OUT.pdf|OUT.odt"
    std::string about; ///< empty where it says itself what it does
};
std::vector<DesktopForm> desktopForms(const Wording &words);

/// An option in a call, and what stands after it: "STUDY", "svg|pdf|png"; empty where nothing does.
struct FormOption {
    std::string name, value;
};
std::vector<FormOption> optionsOf(std::string_view call);

} // namespace huella::cli
