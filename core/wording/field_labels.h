// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"

namespace huella {

/// A sentence that sends to an option of the command line, sending to the field of that name: for the window and for reports.
Message namingFields(Message message);

} // namespace huella
