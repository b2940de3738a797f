// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/paper/paper_style.h"
#include "core/report/document/document.h"

#include <QString>

namespace huella {

/// The paragraphs of a report in a text file beyond those that somebody wrote, which have a TextStyle.
enum class OdtStyle { tableHead, tableText, tableTotal, keyValue, keyLabel, figure, caption, working };
inline constexpr size_t odtStyleCount = size_t(OdtStyle::working) + 1;

/// Names of paragraph styles: those of TextStyle ("heading1"), and "tableHead" and its kind.
QString styleName(TextStyle style);
QString styleName(OdtStyle style);
/// "tableText" set to the right, for numbers.
QString numberStyleName(OdtStyle style);
/// The same on a new page: an automatic style, which writeAutomaticStyles() defines.
QString newPageName(const QString &styleName);
/// Name of the style of letters; empty where they look as the rest.
QString letterStyleName(const TextRun &run);

/// How a paragraph looks: as on the PDF's pages, whose roles have the type.
struct ParagraphLook {
    QString name;
    const char *parent; ///< a style that word processors know, so that their own tools find headings and titles
    Role role = Role::body;
    int outline = 0;
    double indent = 0; ///< from both sides, units
    Space space{};
    bool strong = false, toRight = false, centred = false, keepsNext = false, tinted = false;
};

/// Every paragraph style.
std::vector<ParagraphLook> allLooks();

} // namespace huella
