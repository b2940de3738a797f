// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/plan/sources_view.h"

#include "app/desktop/common/text.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/wrapped_label.h"

#include <QGridLayout>
#include <QLabel>

namespace huella {

SourcesView::SourcesView(QWidget *parent) : QWidget(parent), grid_(new QGridLayout(this))
{
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setHorizontalSpacing(2 * gridUnit());
    grid_->setVerticalSpacing(gridUnit() - 2);
    grid_->setColumnStretch(0, 2);
    grid_->setColumnStretch(1, 3);
}

void SourcesView::addLine()
{
    const Line line{new WrappedLabel(this), new WrappedLabel(this), new QLabel(this)};
    line.figure->setObjectName(QStringLiteral("stripIssue"));
    line.source->setObjectName(QStringLiteral("note"));
    line.kind->setObjectName(QStringLiteral("note"));
    line.kind->setTextFormat(Qt::PlainText);
    const int row = int(lines_.size());
    grid_->addWidget(line.figure, row, 0, Qt::AlignTop);
    grid_->addWidget(line.source, row, 1, Qt::AlignTop);
    grid_->addWidget(line.kind, row, 2, Qt::AlignTop | Qt::AlignRight);
    lines_.push_back(line);
}

/// The lines stay and say something else: to make a styled label anew is what costs time here.
void SourcesView::setSources(const std::vector<FigureSource> &sources)
{
    if (sources == sources_)
        return;
    sources_ = sources;
    while (lines_.size() < sources_.size())
        addLine();
    for (size_t i = 0; i < lines_.size(); ++i) {
        const bool used = i < sources_.size();
        lines_[i].figure->setVisible(used);
        lines_[i].source->setVisible(used && !sources_[i].source.empty());
        lines_[i].kind->setVisible(used);
        if (!used)
            continue;
        const bool alone = sources_[i].source.empty(); // what was given has the room of both
        grid_->addWidget(lines_[i].figure, int(i), 0, 1, alone ? 2 : 1, Qt::AlignTop);
        lines_[i].figure->setText(toQString(sources_[i].figure));
        lines_[i].source->setText(toQString(sources_[i].source));
        lines_[i].kind->setText(toQString(sources_[i].kind));
    }
}

} // namespace huella
