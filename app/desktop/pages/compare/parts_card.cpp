// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/compare/parts_card.h"

#include "app/desktop/charts/chart_view.h"
#include "app/desktop/common/help_place.h"
#include "app/desktop/common/text.h"
#include "app/desktop/widgets/framed_button.h"
#include "core/charts/figures_compare.h"
#include "core/study/evaluate/comparable.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace huella {
namespace {

constexpr int behindThePartsTitle = 3; // of the tools: title, hint, what stretches
constexpr size_t mostCompared = 2;     // more bars a component nobody tells apart

} // namespace

PartsCard::PartsCard(Context &context, QWidget *parent)
    : ChartCard(context, parent), context_(context), which_(framedButton("partsOf", this)), menu_(new QMenu(this))
{
    setHelp(this, "compare#where-the-difference-comes-from");
    view()->setObjectName(QStringLiteral("differenceParts"));
    which_->setProperty("withMenu", true);
    which_->setPopupMode(QToolButton::InstantPopup);
    which_->setMenu(menu_);
    tools()->insertWidget(behindThePartsTitle, which_);
    connect(menu_, &QMenu::aboutToShow, this, &PartsCard::fillMenu);
}

std::vector<std::string> PartsCard::offered() const
{
    std::vector<std::string> ids;
    const StudyResult &result = context_.document.result();
    if (result.scenarios.empty() || result.scenarios.front().missing > 0)
        return ids; // a run that only others count would be a difference
    for (size_t i = 1; i < result.scenarios.size(); ++i)
        if (result.scenarios[i].missing == 0
            && (context_.measure->isEnergy() || comparable(result.scenarios[i], result.scenarios.front())))
            ids.push_back(result.scenarios[i].id);
    return ids;
}

/// Those that were chosen, as far as they are still there; else the first.
std::vector<std::string> PartsCard::shown() const
{
    const auto ids = offered();
    std::vector<std::string> some;
    for (const std::string &id : chosen_)
        if (std::find(ids.begin(), ids.end(), id) != ids.end())
            some.push_back(id);
    if (some.empty())
        some.assign(ids.begin(), ids.begin() + std::ptrdiff_t(std::min(ids.size(), mostCompared)));
    return some;
}

void PartsCard::fillMenu()
{
    menu_->clear();
    const auto now = shown();
    for (const std::string &id : offered()) {
        QAction *action = menu_->addAction(menuText(context_.document.study().scenario(id)->name));
        action->setCheckable(true);
        action->setChecked(std::find(now.begin(), now.end(), id) != now.end());
        action->setEnabled(!action->isChecked()
                           || now.size() > 1); // the last one stays: without it there is nothing to show
        connect(action, &QAction::toggled, this, [this, id](bool on) { choose(id, on); });
    }
}

/// A third one takes the place of the one that was chosen first.
void PartsCard::choose(const std::string &id, bool on)
{
    chosen_ = shown();
    std::erase(chosen_, id);
    if (on)
        chosen_.push_back(id);
    if (chosen_.size() > mostCompared)
        chosen_.erase(chosen_.begin());
    refresh();
}

/// Hidden where there is no difference to take apart: an empty card would say nothing that the scenarios do not say.
void PartsCard::refresh()
{
    const StudyResult &result = context_.document.result();
    const size_t count = offered().size();
    setVisible(count > 0);
    if (count == 0)
        return;
    which_->setText(context_.say("compare.parts.which"));
    which_->setAccessibleName(context_.say("compare.parts.which") + QStringLiteral(": ")
                              + context_.say("compare.parts"));
    which_->setVisible(count > 1);
    setSpec(differencePartsChart(result, shown(), context_.words(), context_.measure->measure()));
}

} // namespace huella
