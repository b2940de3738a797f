// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/plan/run_working.h"

#include "app/desktop/cards/source_popup.h"
#include "app/desktop/pages/plan/sources_view.h"
#include "app/desktop/widgets/working_view.h"
#include "core/planning/any_plan.h"
#include "core/wording/explain.h"
#include "core/wording/page_units.h"

#include <QVBoxLayout>

namespace huella {

RunWorking::RunWorking(Context &context, QWidget *parent)
    : Card(parent),
      context_(context),
      working_(new WorkingView(this)),
      line_(new QFrame(this)),
      sources_(new SourcesView(this))
{
    working_->setObjectName(QStringLiteral("working"));
    sources_->setObjectName(QStringLiteral("sources"));
    line_->setObjectName(QStringLiteral("hairline"));
    line_->setFixedHeight(1);
    body()->addWidget(working_);
    body()->addWidget(line_);
    body()->addWidget(sources_);
    body()->addStretch(1);
    connect(working_, &WorkingView::opened, this, &RunWorking::openSource);
}

const Estimate *RunWorking::estimate() const
{
    const Estimate *found = context_.document.result().estimate(context_.document.currentRunId());
    return found && found->outcome.power.total.value() > 0 ? found : nullptr;
}

void RunWorking::refresh()
{
    const Wording &words = context_.words();
    setTitle(context_.say("plan.working"));
    setHint(context_.say("plan.working_hint"));
    working_->setAccessibleName(context_.say("plan.working"));
    sources_->setAccessibleName(context_.say("plan.sources"));
    working_->setTheme(context_.colours());
    const Estimate *found = estimate();
    line_->setVisible(found);
    sources_->setVisible(found);
    if (!found)
        return working_->setLines({});
    const Dataset &dataset = context_.document.dataset();
    std::vector<WorkingLine> lines = planLines();
    for (WorkingLine &line :
         workingLines(workingOf(found->inputs), dataset, words,
                      headlineOf(*found, words.numbers(), digitsOfPage(context_.document.result()))))
        lines.push_back(std::move(line));
    working_->setLines(lines);
}

/// How the plan's figures came about, from which the estimate's own go on.
std::vector<WorkingLine> RunWorking::planLines() const
{
    const RunResult *result = context_.document.currentResult();
    return result && result->planned
               ? workingLines(result->planned->main().working, context_.document.dataset(), context_.words())
               : std::vector<WorkingLine>();
}

void RunWorking::refreshSources()
{
    const Estimate *found = estimate();
    sources_->setSources(found ? figureSources(workingOf(found->inputs), context_.document.dataset(), context_.words())
                               : std::vector<FigureSource>());
}

void RunWorking::openSource(const WorkingSpan &figure, const QRect &where)
{
    auto *popup = new SourcePopup(figure, context_, this);
    popup->showAt(working_->mapToGlobal(where.bottomLeft()));
}

} // namespace huella
