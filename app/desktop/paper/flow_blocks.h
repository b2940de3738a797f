// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/paper/block_format.h"

#include <QRectF>
#include <QTextDocument>
#include <QTextTable>

#include <vector>

namespace huella {

/// A piece of a text document that pages treat as one thing: a paragraph, a table, a figure with its caption.
struct FlowBlock {
    Role role = Role::body;
    QTextBlock first, last; ///< not for tables
    QTextTable *table = nullptr;
    bool newPage = false; ///< a page begins with it
    double part = 1;      ///< of the column's width, in the middle
    bool isHeading() const { return role == Role::heading1 || role == Role::heading2 || role == Role::heading3; }
    bool isTableCaption() const { return !table && isCaption(first); }
    bool isLogo() const { return !table && role != Role::figure && holdsPicture(first); }
    bool isBox() const { return role == Role::figure || role == Role::working; }
    /// What it takes of an area that is as wide as the column.
    QRectF across(const QRectF &area) const
    {
        const double aside = area.width() * (1 - part) / 2;
        return area.adjusted(aside, 0, -aside, 0);
    }
    bool hasTotal() const { return table && table->format().boolProperty(block_property::total); }
};

/// The pieces of a document in their order; blocks that take no room are none.
std::vector<FlowBlock> flowBlocksOf(const QTextDocument &document);

/// Room between the frame of a figure or of a working and what is inside.
inline constexpr double boxPadding = pt(10);

/// Text that a text document can hold: control characters, what is no letter and the marks that Qt uses inside become spaces.
QString paperText(std::string_view text);

} // namespace huella
