// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/chart_view.h"
#include "app/desktop/common/help_place.h"
#include "app/desktop/common/text.h"
#include "app/desktop/pages/models/inference_cards.h"
#include "core/charts/figures_models.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

#include <algorithm>

namespace huella {
namespace {

/// What a point can be used for.
ChartCard::Actions modelActions(Context &context)
{
    return [&context](const QString &id) {
        std::vector<ChartAction> actions;
        if (const LeaderRow *row = leaderRowOf(toStdString(id)))
            actions.push_back({context.say("models.plan"), [&context, row] { planWith(context, *row); }});
        return actions;
    };
}

/// A point that is chosen is picked; one that is picked elsewhere is the current one here.
void shareSelection(ChartView &view, ModelsState &state, const bool &drawing)
{
    QObject::connect(&view, &ChartView::currentChanged, &state, [&state, &drawing](const QString &id) {
        if (!drawing)
            if (const LeaderRow *row = leaderRowOf(toStdString(id)))
                state.pick(row);
    });
}

void showCurrentPoint(ChartView &view, const LeaderRow *row)
{
    if (!row)
        return;
    const std::string id = leaderId(*row);
    const auto &points = view.spec().bars;
    const auto found =
        std::find_if(points.begin(), points.end(), [&id](const ChartRow &each) { return each.id == id; });
    if (found != points.end())
        view.setCurrentRow(int(found - points.begin()));
}

} // namespace

ModelScatterCard::ModelScatterCard(Context &context, QWidget *parent)
    : ModelScatterCard(context, planModels(context), ModelsForm::compact, parent)
{
    ofPlan_ = true;
}

ModelScatterCard::ModelScatterCard(Context &context, ModelsState &state, ModelsForm form, QWidget *parent)
    : ChartCard(context, parent), context_(context), state_(state), ofPlan_(false)
{
    setHelp(this, "models");
    setActions(modelActions(context), nullptr);
    setInsert([this] { putIntoReport(context_, state_, "figure.models"); });
    connect(view(), &ChartView::activated, this, &ChartCard::openActions);
    if (form == ModelsForm::whole) {
        perToken_ = new QToolButton(this);
        perToken_->setObjectName(QStringLiteral("link"));
        perToken_->setCheckable(true);
        tools()->insertWidget(tools()->count() - 2, perToken_);
        connect(perToken_, &QToolButton::clicked, this, [this](bool on) { state_.setPerToken(on); });
    }
    shareSelection(*view(), state, drawing_);
    connect(&state, &ModelsState::changed, this, &ModelScatterCard::draw);
    connect(&state, &ModelsState::pickedChanged, this, &ModelScatterCard::draw);
    draw();
}

void ModelScatterCard::refresh()
{
    if (ofPlan_)
        followPlan(context_);
}

void ModelScatterCard::draw()
{
    drawing_ = true;
    const Wording &words = context_.words();
    setSpec(modelsChart(state_.view(), state_.rows(), state_.marked(), words));
    showCurrentPoint(*view(), state_.picked());
    if (perToken_) {
        const bool on = state_.view().perToken;
        perToken_->setChecked(on);
        perToken_->setText(context_.say(on ? "models.by_response" : "models.by_token"));
    }
    drawing_ = false;
}

void ModelScatterCard::changeEvent(QEvent *event)
{
    ChartCard::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        draw();
}

BatchCard::BatchCard(Context &context, QWidget *parent)
    : BatchCard(context, planModels(context), ModelsForm::compact, parent)
{
    ofPlan_ = true;
}

BatchCard::BatchCard(Context &context, ModelsState &state, ModelsForm, QWidget *parent)
    : ChartCard(context, parent), context_(context), state_(state), ofPlan_(false)
{
    setHelp(this, "models");
    setActions(modelActions(context), nullptr);
    setInsert([this] { putIntoReport(context_, state_, "figure.batch-sizes"); });
    connect(view(), &ChartView::activated, this, &ChartCard::openActions);
    shareSelection(*view(), state, drawing_);
    connect(&state, &ModelsState::changed, this, &BatchCard::draw);
    connect(&state, &ModelsState::pickedChanged, this, &BatchCard::draw);
    draw();
}

void BatchCard::refresh()
{
    if (ofPlan_)
        followPlan(context_);
}

void BatchCard::draw()
{
    drawing_ = true;
    setSpec(batchChart(state_.picked(), state_.view().perToken, context_.words()));
    showCurrentPoint(*view(), state_.picked());
    drawing_ = false;
}

void BatchCard::changeEvent(QEvent *event)
{
    ChartCard::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        draw();
}

} // namespace huella
