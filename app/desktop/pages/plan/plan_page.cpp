// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/plan/plan_page.h"

#include "app/desktop/cards/chart_card.h"
#include "app/desktop/cards/scenario_menu.h"
#include "app/desktop/cards/source_popup.h"
#include "app/desktop/charts/chart_view.h"
#include "app/desktop/common/help_place.h"
#include "app/desktop/common/refusals.h"
#include "app/desktop/common/text.h"
#include "app/desktop/pages/plan/answer_card.h"
#include "app/desktop/pages/plan/inputs_card.h"
#include "app/desktop/pages/plan/scenario_view.h"
#include "app/desktop/widgets/scrolling.h"
#include "app/desktop/widgets/working_view.h"
#include "core/charts/figures.h"
#include "core/wording/page_units.h"
#include "core/wording/sentences.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace huella {
namespace {
constexpr int formWidth = 408;
constexpr int narrowestAnswer = 560;
} // namespace

PlanPage::PlanPage(Context &context, QWidget *parent)
    : QStackedWidget(parent),
      context_(context),
      run_(new QWidget(this)),
      scroll_(new QScrollArea(run_)),
      answers_(new QWidget(scroll_->viewport())),
      inputs_(new InputsCard(context, run_)),
      answer_(new AnswerCard(context, answers_)),
      elsewhere_(new ChartCard(context, answers_)),
      shares_(new ChartCard(context, answers_)),
      workingCard_(new Card(answers_)),
      working_(new WorkingView(this)),
      addPlace_(new SearchField(this)),
      addRemark_(new QLabel(this))
{
    const int gap = 12;
    setHelp(this, "plan");
    setHelp(answers_, "plan#read-the-answer");
    inputs_->setFixedWidth(formWidth);
    elsewhere_->view()->setObjectName(QStringLiteral("elsewhere"));
    shares_->view()->setObjectName(QStringLiteral("shares"));
    working_->setObjectName(QStringLiteral("working"));
    addPlace_->setObjectName(QStringLiteral("addPlace"));
    addPlace_->setFixedWidth(168);
    elsewhere_->addBelow(addPlace_);
    addRemark_->setObjectName(QStringLiteral("wrong"));
    addRemark_->setTextFormat(Qt::PlainText);
    addRemark_->setWordWrap(true);
    addRemark_->hide();
    elsewhere_->addBelow(addRemark_, {});
    workingCard_->body()->addWidget(working_);
    workingCard_->body()->addStretch(1);

    QWidget *right = answers_;
    right->setObjectName(QStringLiteral("plain"));
    right->setMinimumWidth(narrowestAnswer);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    auto *charts = new QHBoxLayout;
    charts->setSpacing(gap);
    charts->addWidget(elsewhere_, 11);
    charts->addWidget(shares_, 10);
    column->addWidget(answer_);
    column->addLayout(charts);
    column->addWidget(workingCard_, 1);
    holdScrolling(scroll_, right);
    addWidget(run_);
    auto *row = new QHBoxLayout(run_);
    row->setContentsMargins(gap, gap, gap, gap);
    row->setSpacing(gap);
    row->addWidget(inputs_);
    row->addWidget(scroll_, 1);

    connect(&context.document, &StudyDocument::changed, this, [this](const StudyChange &change) {
        const bool onlyIntervals = change.part == StudyChange::Part::intervals && !context_.document.showsScenario();
        if (change.touchesStudy() && (!onlyIntervals || digitsShown_ != digitsOfPage(context_.document.result())))
            refresh(); // a run that is shown has its interval already
    });
    connect(&context.document, &StudyDocument::currentRunChanged, this, &PlanPage::refresh);
    connect(context.measure.get(), &ScreenMeasure::changed, this, &PlanPage::refresh);
    connect(addPlace_, &SearchField::chosen, this, &PlanPage::addPlace);
    connect(addPlace_, &SearchField::remarkChanged, this, [this] {
        addRemark_->setText(addPlace_->remark());
        addRemark_->setVisible(!addPlace_->remark().isEmpty());
    });
    connect(working_, &WorkingView::opened, this, &PlanPage::openSource);
    connect(elsewhere_->view(), &ChartView::activated, elsewhere_, &ChartCard::openActions);
    elsewhere_->setActions([this](const QString &code) { return placeActions(toStdString(code)); });
    refresh();
}

QWidget *PlanPage::inputs() const { return inputs_; }
QWidget *PlanPage::answer() const { return answer_; }

/// Budgets stand where a scenario is shown as a whole; what concerns no run in particular, at the first one.
void PlanPage::focusField(const std::string &column)
{
    StudyDocument &document = context_.document;
    if (column.starts_with("budget_") && !document.study().scenarios.empty()) {
        document.setCurrentScenario(document.study().scenarios.front().id);
        scenarioView()->focusBudget(column == "budget_year");
        return;
    }
    if (document.showsScenario() && document.currentScenario() && !document.currentScenario()->runs.empty())
        document.setCurrentRun(document.currentScenario()->runs.front()->id);
    inputs_->focusField(column);
}

ScenarioView *PlanPage::scenarioView()
{
    if (!scenario_) {
        scenario_ = new ScenarioView(context_, this);
        scenario_->setContentsMargins(12, 12, 12, 12);
        addWidget(scenario_);
    }
    return scenario_;
}

void PlanPage::refresh()
{
    const bool whole = context_.document.showsScenario() && context_.document.currentScenario();
    if (whole) {
        scenarioView()->refresh();
        setCurrentWidget(scenario_);
        return;
    }
    setCurrentIndex(0);
    inputs_->refresh();
    answer_->refresh();
    refreshCharts();
}

void PlanPage::refreshCharts()
{
    const Wording &words = context_.words();
    const StudyDocument &document = context_.document;
    addPlace_->setVisible(!context_.measure->isEnergy()); // the energy is the same in all of them
    addPlace_->setChoices(&inputs_->placeChoices());
    workingCard_->setTitle(context_.say("plan.working"));
    workingCard_->setHint(context_.say("plan.working_hint"));
    working_->setAccessibleName(context_.say("plan.working"));
    working_->setTheme(context_.colours());
    addPlace_->setWords(words);
    addPlace_->setEmptyMeaning(context_.say("plan.elsewhere.add"));
    addPlace_->setAccessibleName(context_.say("plan.elsewhere.add"));
    const Estimate *estimate = document.result().estimate(document.currentRunId());
    if (!estimate || !(estimate->outcome.power.total.value() > 0)) {
        ChartSpec none;
        none.title = words("chart.elsewhere.title");
        const RunResult *result = document.currentResult();
        const bool named = result && !result->answer && saysWhatToDo(result->answer.error().message);
        none.footnote = named ? toStdString(context_.sentence(result->answer.error().message)) : words("plan.nothing");
        elsewhere_->setSpec(none);
        none.title = words("chart.shares.title");
        none.footnote.clear();
        shares_->setSpec(none);
        working_->setLines({});
        return;
    }
    digitsShown_ = digitsOfPage(document.result());
    const Measure measure = context_.measure->measure();
    elsewhere_->setSpec(elsewhereChart(*estimate, document.dataset(), document.study().elsewhere, words,
                                       digitsAlone(digitsShown_, measure), document.study().elsewhereAsListed,
                                       measure));
    ChartSpec shares = sharesChart(estimate->range, assumesUsage(estimate->inputs), words);
    if (context_.measure->isEnergy()
        && !shares.bars.empty()) // the grid is among them, which the energy knows nothing of
        shares.footnote = words("chart.shares.of_emissions") + " " + shares.footnote;
    shares_->setSpec(shares);
    working_->setLines(workingLines(workingOf(estimate->inputs), document.dataset(), words,
                                    headlineOf(*estimate, words.numbers(), digitsShown_)));
}

void PlanPage::addPlace(const std::string &code)
{
    if (code.empty())
        return;
    StudyDocument &document = context_.document;
    document.apply(EditKind::setElsewhere, addElsewhere(document.study(), code)); // one that is there already stays
    addPlace_->setCurrent({});
    const auto &bars = elsewhere_->view()->spec().bars;
    const auto added = std::find_if(bars.begin(), bars.end(), [&code](const ChartRow &bar) { return bar.id == code; });
    if (added != bars.end())
        elsewhere_->view()->setCurrentRow(int(added - bars.begin()));
}

/// The run moves there.
void PlanPage::moveRun(const QString &code)
{
    StudyDocument &document = context_.document;
    if (document.dataset().place(toStdString(code)))
        document.apply(EditKind::setField,
                       setField(document.study(), document.currentRunId(), Field::zone, toStdString(code)));
}

std::vector<ChartAction> PlanPage::placeActions(const std::string &code)
{
    StudyDocument &document = context_.document;
    const Study &study = document.study();
    const auto found = document.dataset().place(code);
    if (!found)
        return {};
    const auto place =
        textArg("place", placeInSentence(code, placeName(*found->record, context_.words()), context_.words()));
    const Estimate *estimate = document.result().estimate(document.currentRunId());
    const bool isOwn = estimate && estimate->inputs.place == found->record;
    const bool listed = std::find(study.elsewhere.begin(), study.elsewhere.end(), code) != study.elsewhere.end();
    const auto move = [this, code](int by) { return [this, code, by] { movePlace(code, by); }; };
    return {{context_.say(Message("plan.elsewhere.use", {place})), [this, code] { moveRun(toQString(code)); }, !isOwn},
            {context_.say(Message("plan.elsewhere.scenario", {place})),
             [this, code] {
                 ScenarioMenu::add(context_, Variation{Variation::What::place, code});
             }},
            {},
            {context_.say("plan.elsewhere.up"), move(-1), !neighbourOf(code, -1).empty(),
             QKeySequence(Qt::ALT | Qt::Key_Up)},
            {context_.say("plan.elsewhere.down"), move(+1), !neighbourOf(code, +1).empty(),
             QKeySequence(Qt::ALT | Qt::Key_Down)},
            {context_.say("plan.elsewhere.sort"),
             [&document] { document.apply(EditKind::setElsewhere, sortElsewhere(document.study())); },
             study.elsewhereAsListed},
            {},
            {context_.say("plan.elsewhere.remove"),
             [&document, code] { document.apply(EditKind::setElsewhere, removeElsewhere(document.study(), code)); },
             listed, QKeySequence(Qt::Key_Delete)}};
}

/// The places as the chart shows them.
std::vector<std::string> PlanPage::shownPlaces() const
{
    std::vector<std::string> codes;
    for (const ChartRow &bar : elsewhere_->view()->spec().bars)
        if (context_.document.dataset().place(bar.id))
            codes.push_back(bar.id);
    return codes;
}

std::string PlanPage::neighbourOf(const std::string &code, int by) const
{
    const auto codes = shownPlaces();
    const auto at = std::find(codes.begin(), codes.end(), code) - codes.begin() + by;
    return at >= 0 && at < std::ptrdiff_t(codes.size()) ? codes[size_t(at)] : std::string();
}

/// Up or down by one; from then on they stand in an order of one's own.
void PlanPage::movePlace(const std::string &code, int by)
{
    StudyDocument &document = context_.document;
    auto codes = shownPlaces();
    const std::string other = neighbourOf(code, by);
    if (other.empty())
        return;
    std::iter_swap(std::find(codes.begin(), codes.end(), code), std::find(codes.begin(), codes.end(), other));
    document.apply(EditKind::setElsewhere, orderElsewhere(document.study(), codes));
}

void PlanPage::openSource(const WorkingSpan &figure, const QRect &where)
{
    auto *popup = new SourcePopup(figure, context_, this);
    popup->showAt(working_->mapToGlobal(where.bottomLeft()));
}

void PlanPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refreshCharts();
    QWidget::changeEvent(event);
}

} // namespace huella
