// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/pages/report/report_page.h"

#include <QPixmap>

namespace huella {

/// The first pages that this study's report has in a template, at most so many, each as wide and high as `size`, px. Of a long
/// report only what those pages need is composed.
std::vector<QPixmap> templatePictures(const ReportPage &page, const ReportPage::LaidOut &laid, size_t most, QSize size,
                                      double ratio);

} // namespace huella
