// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wording/figure_sources.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace huella {

class WrappedLabel;

/// Where the figures of a working come from, a line each: the figure, its source, and whether it is of the catalogue, a default or given.
class SourcesView : public QWidget {
    Q_OBJECT

public:
    explicit SourcesView(QWidget *parent);
    void setSources(const std::vector<FigureSource> &sources);
    const std::vector<FigureSource> &sources() const { return sources_; }

private:
    struct Line {
        WrappedLabel *figure, *source;
        QLabel *kind;
    };
    void addLine();

    std::vector<FigureSource> sources_;
    std::vector<Line> lines_;
    QGridLayout *grid_;
};

} // namespace huella
