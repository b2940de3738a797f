// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"

namespace huella {

/// A sentence that sends to options of the command line, sending to fields of the form: by their labels, and how to do
/// without a name. For the window and for reports.
Message namingFields(Message message);

} // namespace huella
