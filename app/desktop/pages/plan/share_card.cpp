// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/plan/share_card.h"

#include "app/desktop/cards/selection_strip.h"
#include "app/desktop/common/text.h"
#include "app/desktop/pages/plan/share_strip.h"
#include "app/desktop/widgets/wrapped_label.h"
#include "core/wording/page_units.h"

#include <QVBoxLayout>

namespace huella {

ShareCard::ShareCard(Context &context, QWidget *parent)
    : Card(parent),
      context_(context),
      bar_(new ShareStrip(this)),
      own_(new WrappedLabel(this)),
      largest_(new WrappedLabel(this)),
      strip_(new SelectionStrip(this))
{
    largest_->setObjectName(QStringLiteral("note"));
    body()->addWidget(bar_);
    body()->addWidget(own_);
    body()->addWidget(largest_);
    body()->addWidget(strip_);
    connect(bar_, &ShareStrip::goWanted, this, &ShareCard::go);
    connect(bar_, &ShareStrip::selectionChanged, this, &ShareCard::showSelection);
}

void ShareCard::refresh()
{
    setTitle(context_.say("plan.share.title"));
    bar_->setAccessibleName(context_.say("plan.share.title"));
    bar_->setTheme(context_.colours());
    strip_->setHint(context_.say("plan.share.hint"));
    const StudyDocument &document = context_.document;
    const Scenario *shown = document.currentScenario();
    const ScenarioResult *scenario = shown ? document.result().scenario(shown->id) : nullptr;
    const Measure measure = context_.measure->measure();
    const RunShare share = scenario ? runShareOf(*scenario, document.currentRunId(), context_.words(),
                                                 digitsAlone(digitsOfPage(document.result()), measure),
                                                 MeasureOf(measure, *scenario->dataset))
                                    : RunShare();
    bar_->setParts(share.parts);
    bar_->setVisible(!share.parts.empty());
    strip_->setVisible(share.parts.size() > 1);
    own_->setText(toQString(share.own)); // without a figure the others say what is missing
    largest_->setText(toQString(share.largest));
    showSelection();
}

void ShareCard::showSelection()
{
    const int selected = bar_->selected();
    if (selected < 0)
        return strip_->clear();
    const RunShare::Part &part = bar_->parts()[size_t(selected)];
    std::vector<SelectionStrip::Action> actions;
    if (!part.id.empty() && !part.own)
        actions.push_back(
            {context_.say("plan.share.go"), context_.say("plan.share.go"), [this, run = part.id] { go(run); }});
    strip_->select(toQString(part.name), toQString(part.value + " · " + part.percent), std::move(actions));
    if (bar_->hasFocus())
        strip_->announce(ShareStrip::wordsOf(part));
}

void ShareCard::go(const std::string &run)
{
    bar_->select(-1);
    context_.document.setCurrentRun(run);
}

} // namespace huella
