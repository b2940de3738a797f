// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"

namespace huella {

/// How to do without a name: by fields of the form here, where the command line has options.
Message inTheWindow(Message message);

} // namespace huella
