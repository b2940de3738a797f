// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/context.h"
#include "app/desktop/widgets/card.h"

#include <vector>

class QFrame;

namespace huella {

class SourcesView;
class WorkingView;
struct WorkingLine;
struct WorkingSpan;

/// "How it was worked out": each step of the current run, whose figures open their source, and below them where each comes from.
class RunWorking : public Card {
    Q_OBJECT

public:
    RunWorking(Context &context, QWidget *parent);
    /// The steps, at once: they are what one edits for.
    void refresh();
    /// The table below them, which may come a moment later.
    void refreshSources();

private:
    const Estimate *estimate() const;
    std::vector<WorkingLine> planLines() const;
    void openSource(const WorkingSpan &figure, const QRect &where);

    Context &context_;
    WorkingView *working_;
    QFrame *line_;
    SourcesView *sources_;
};

} // namespace huella
