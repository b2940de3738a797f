// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace huella {

class FindBar;
class FormatBar;
class ReportPage;

/// Keys that people know from other writers, wherever in the page one is.
void addReportKeys(ReportPage &page, FormatBar &format, FindBar &find);

} // namespace huella
