// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/common/settings.h"
#include "core/study/model/study.h"

namespace huella {

/// A study with one run that has no inputs yet, but those that the preferences give every new one: who writes it, with which
/// data, and where runs take place. What the catalogue does not know any more is left out.
Study blankStudy(Language language, const Settings &settings);

} // namespace huella
