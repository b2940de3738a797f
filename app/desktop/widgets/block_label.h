// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/theme/theme.h"
#include "core/report/document/document.h"

#include <QLabel>

namespace huella {

/// Finished blocks of text, as tall as they are: selected by mouse and keyboard, read by screen readers, and never loading anything.
class BlockLabel : public QLabel {
    Q_OBJECT

public:
    explicit BlockLabel(QWidget *parent = nullptr);
    void setBlocks(std::vector<Block> blocks, Language language);
    /// `body`: the size of running text, px.
    void setLook(const Theme &theme, double body);
    /// Of strong words; invalid: as the others. Counts from the next setBlocks() or setLook() on.
    void setStrongColour(const QColor &colour) { strong_ = colour; }
    /// With less room between lines and paragraphs, where height is scarce. Counts from the next setBlocks() or setLook() on.
    void setTight(bool tight) { tight_ = tight; }
    const std::vector<Block> &blocks() const { return blocks_; }
    /// The text alone.
    QString plain() const;

private:
    void write();
    std::vector<Block> blocks_;
    Language language_ = Language::en;
    Theme theme_ = Theme::light();
    QColor strong_;
    double body_ = 13;
    bool tight_ = false;
};

} // namespace huella
