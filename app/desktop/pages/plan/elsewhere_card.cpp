// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/plan/elsewhere_card.h"

#include "app/desktop/cards/scenario_menu.h"
#include "app/desktop/cards/selection_strip.h"
#include "app/desktop/charts/chart_view.h"
#include "app/desktop/common/refusals.h"
#include "app/desktop/common/text.h"
#include "app/desktop/widgets/search_field.h"
#include "core/charts/figures.h"
#include "core/charts/figures_parts.h"
#include "core/study/evaluate/compared_places.h"
#include "core/wording/page_units.h"
#include "core/wording/sentences.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>

#include <algorithm>

namespace huella {
namespace {

constexpr int addWidth = 120, roomForAdding = 430; // in the head, beside a title of two lines at most

} // namespace

ElsewhereCard::ElsewhereCard(Context &context, QWidget *parent)
    : ChartCard(context, parent),
      context_(context),
      addPlace_(new SearchField(this)),
      addRemark_(new QLabel(this)),
      strip_(new SelectionStrip(this))
{
    view()->setObjectName(QStringLiteral("elsewhere"));
    addPlace_->setObjectName(QStringLiteral("addPlace"));
    addPlace_->setFixedWidth(addWidth);
    addRemark_->setObjectName(QStringLiteral("wrong"));
    addRemark_->setTextFormat(Qt::PlainText);
    addRemark_->setWordWrap(true);
    addRemark_->hide();
    addBelow(addPlace_);
    addBelow(addRemark_, {});
    addBelow(strip_, {});
    connect(addPlace_, &SearchField::chosen, this, &ElsewhereCard::addPlace);
    connect(addPlace_, &SearchField::remarkChanged, this, [this] {
        addRemark_->setText(addPlace_->remark());
        addRemark_->setVisible(!addPlace_->remark().isEmpty());
    });
    connect(view(), &ChartView::activated, this, &ChartCard::openActions);
    connect(view(), &ChartView::selected, this, [this] {
        showSelection();
        announceSelection();
    });
    setActions([this](const QString &code) { return placeActions(toStdString(code)); }, nullptr);
}

void ElsewhereCard::refresh(const ChoiceList &places)
{
    retranslate(places);
    const Estimate *estimate = context_.document.result().estimate(context_.document.currentRunId());
    setSpec(estimate && estimate->outcome.power.total.value() > 0 ? chartOf(*estimate) : noChart());
    showSelection();
}

void ElsewhereCard::retranslate(const ChoiceList &places)
{
    addPlace_->setVisible(!context_.measure->isEnergy()); // the energy is the same in all of them
    strip_->setVisible(!context_.measure->isEnergy());
    addPlace_->setChoices(&places);
    addPlace_->setWords(context_.words());
    addPlace_->setEmptyMeaning(context_.say("plan.elsewhere.add"));
    addPlace_->setAccessibleName(context_.say("plan.elsewhere.add"));
    strip_->setHint(context_.say("plan.strip.hint"));
}

ChartSpec ElsewhereCard::chartOf(const Estimate &estimate) const
{
    const StudyDocument &document = context_.document;
    const Measure measure = context_.measure->measure();
    return elsewhereChart(estimate, document.dataset(), document.study().elsewhere, context_.words(),
                          digitsAlone(digitsOfPage(document.result()), measure), document.study().elsewhereAsListed,
                          measure);
}

/// The sentence that says why stands where the chart would.
ChartSpec ElsewhereCard::noChart() const
{
    const RunResult *result = context_.document.currentResult();
    const bool named = result && !result->answer && saysWhatToDo(result->answer.error().message);
    ChartSpec none;
    none.title = context_.words()("chart.elsewhere.title");
    none.footnote =
        named ? toStdString(context_.sentence(result->answer.error().message)) : context_.words()("plan.nothing");
    return none;
}

/// The place that is selected, what the run would come to there, and how far that is from where it is.
void ElsewhereCard::showSelection()
{
    const std::string code = toStdString(view()->selectedId());
    const auto &bars = view()->spec().bars;
    const auto bar = std::find_if(bars.begin(), bars.end(), [&code](const ChartRow &each) { return each.id == code; });
    if (code.empty() || bar == bars.end() || !context_.document.dataset().place(code))
        return strip_->clear();
    const auto own = std::find_if(bars.begin(), bars.end(), [](const ChartRow &each) { return each.strong; });
    const QString further = own != bars.end() && own != bar && own->total() > 0 && isComparable(code)
                                ? toQString(signedPercent(bar->total() / own->total() - 1, context_.words().numbers()))
                                : QString(); // how much it is stands at the bar
    const bool elsewhere = !isOwn(code);
    strip_->select(
        toQString(bar->label), further,
        {{context_.say("plan.strip.scenario"), context_.say(Message("plan.elsewhere.scenario", {placeArg(code)})),
          [this, code] { makeScenario(code); }, elsewhere},
         {context_.say("plan.strip.move"), context_.say(Message("plan.elsewhere.use", {placeArg(code)})),
          [this, code] { moveRun(code); }, elsewhere},
         {QStringLiteral("…"), context_.say("chart.actions"), [this] { openActions(); }}});
}

/// The field for another place stands in the head where there is room for it.
void ElsewhereCard::resizeEvent(QResizeEvent *event)
{
    ChartCard::resizeEvent(event);
    const bool inHead = width() >= roomForAdding;
    if (inHead == (tools()->indexOf(addPlace_) >= 0))
        return;
    if (inHead)
        tools()->insertWidget(tools()->count() - 2, addPlace_); // before the card's own two buttons
    else
        body()->insertWidget(body()->indexOf(addRemark_), addPlace_, 0, Qt::AlignLeft);
}

/// Escape takes the selection away.
bool ElsewhereCard::eventFilter(QObject *object, QEvent *event)
{
    if (object == view() && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && !view()->selectedId().isEmpty()) {
        view()->deselect();
        return true;
    }
    return ChartCard::eventFilter(object, event);
}

void ElsewhereCard::announceSelection()
{
    if (const QString id = view()->selectedId(); !id.isEmpty())
        strip_->announce(
            context_.say(Message("plan.strip.selected", {textArg("what", toStdString(strip_->text())),
                                                         numberArg("count", isOwn(toStdString(id)) ? 1 : 3)})));
}

void ElsewhereCard::addPlace(const std::string &code)
{
    if (code.empty())
        return;
    StudyDocument &document = context_.document;
    document.apply(EditKind::setElsewhere, addElsewhere(document.study(), code)); // one that is there already stays
    addPlace_->setCurrent({});
    const auto &bars = view()->spec().bars;
    const auto added = std::find_if(bars.begin(), bars.end(), [&code](const ChartRow &bar) { return bar.id == code; });
    if (added != bars.end())
        view()->setCurrentRow(int(added - bars.begin()));
}

void ElsewhereCard::moveRun(const std::string &code)
{
    StudyDocument &document = context_.document;
    if (document.dataset().place(code))
        document.apply(EditKind::setField,
                       setField(document.study(), document.currentRunId(), Field::zone, comparedCode(code)));
}

void ElsewhereCard::makeScenario(const std::string &code)
{
    ScenarioMenu::add(context_, Variation{Variation::What::place, comparedCode(code)});
}

const Place *ElsewhereCard::ownPlace() const
{
    const Estimate *estimate = context_.document.result().estimate(context_.document.currentRunId());
    return estimate ? ownPlaceOf(estimate->inputs) : nullptr;
}

/// With the figure that the bar shows, so that a scenario there comes to what the bar says.
std::string ElsewhereCard::comparedCode(const std::string &code) const
{
    return huella::comparedCode(context_.document.dataset(), code, ownPlace());
}

/// What stands on another basis is neither lower nor higher.
bool ElsewhereCard::isComparable(const std::string &code) const
{
    const auto all = comparedPlaces(context_.document.dataset(), context_.document.study().elsewhere, ownPlace());
    return std::none_of(all.places.begin(), all.places.end(), [&code](const ComparedPlace &each) {
        return each.code == code && each.beside == Beside::otherBasis;
    });
}

MessageArg ElsewhereCard::placeArg(const std::string &code) const
{
    const auto found = context_.document.dataset().place(comparedCode(code));
    return textArg("place", placeInSentence(code, placeName(*found->record, context_.words()), context_.words()));
}

bool ElsewhereCard::isOwn(const std::string &code) const
{
    const Place *own = ownPlace();
    return own && own->code == comparedCode(code);
}

std::vector<ChartAction> ElsewhereCard::placeActions(const std::string &code)
{
    StudyDocument &document = context_.document;
    const Study &study = document.study();
    if (!document.dataset().place(code))
        return {};
    const bool listed = std::find(study.elsewhere.begin(), study.elsewhere.end(), code) != study.elsewhere.end();
    const auto move = [this, code](int by) { return [this, code, by] { movePlace(code, by); }; };
    return {
        {context_.say(Message("plan.elsewhere.use", {placeArg(code)})), [this, code] { moveRun(code); }, !isOwn(code)},
        {context_.say(Message("plan.elsewhere.scenario", {placeArg(code)})), [this, code] { makeScenario(code); }},
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
         [&document, code] { document.apply(EditKind::setElsewhere, removeElsewhere(document.study(), code)); }, listed,
         QKeySequence(Qt::Key_Delete)}};
}

/// The places as the chart shows them.
std::vector<std::string> ElsewhereCard::shownPlaces() const
{
    std::vector<std::string> codes;
    for (const ChartRow &bar : view()->spec().bars)
        if (context_.document.dataset().place(bar.id))
            codes.push_back(bar.id);
    return codes;
}

std::string ElsewhereCard::neighbourOf(const std::string &code, int by) const
{
    const auto codes = shownPlaces();
    const auto at = std::find(codes.begin(), codes.end(), code) - codes.begin() + by;
    return at >= 0 && at < std::ptrdiff_t(codes.size()) ? codes[size_t(at)] : std::string();
}

/// Up or down by one; from then on they stand in an order of one's own.
void ElsewhereCard::movePlace(const std::string &code, int by)
{
    StudyDocument &document = context_.document;
    auto codes = shownPlaces();
    const std::string other = neighbourOf(code, by);
    if (other.empty())
        return;
    std::iter_swap(std::find(codes.begin(), codes.end(), code), std::find(codes.begin(), codes.end(), other));
    document.apply(EditKind::setElsewhere, orderElsewhere(document.study(), codes));
}

} // namespace huella
