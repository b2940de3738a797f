// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/compare/new_scenario_dialog.h"

#include "app/desktop/common/help_place.h"
#include "app/desktop/common/text.h"
#include "app/desktop/pages/compare/draft_estimate.h"
#include "app/desktop/pages/compare/hardware_way.h"
#include "app/desktop/pages/compare/place_way.h"
#include "app/desktop/pages/compare/run_ticks.h"
#include "app/desktop/pages/compare/times_way.h"
#include "app/desktop/pages/compare/whole_ways.h"
#include "app/desktop/widgets/settle_typing.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace huella {
namespace {

constexpr int scenarioDialogWidth = 720, scenarioDialogHeight = 640, scenarioDialogMargin = 16;
constexpr int rightWidth = 200, footHeight = 64, wayTabsHeight = 40, longestScenarioName = 200;
constexpr const char *wayKeys[] = {"scenario.new.way.place", "scenario.new.way.hardware", "scenario.new.way.times",
                                   "scenario.new.way.data", "scenario.new.way.copy"};
constexpr const char *askKeys[] = {"scenario.new.ask.place", "scenario.new.ask.hardware", "scenario.new.ask.times",
                                   "scenario.new.ask.data", "scenario.new.ask.data"};

} // namespace

NewScenarioDialog::NewScenarioDialog(Context &context, QWidget *window)
    : QDialog(window),
      context_(context),
      draft_(context, context.document.currentScenarioId()),
      tabs_(new QTabBar(this)),
      ways_(new QStackedWidget(this))
{
    setWindowTitle(context.say("compare.add"));
    setHelp(this, "compare#scenarios");
    setAttribute(Qt::WA_DeleteOnClose);
    addWays(); // first: the keyboard goes through what there is in the order in which it was made
    build();
    connect(tabs_, &QTabBar::currentChanged, this, &NewScenarioDialog::chooseWay);
    connect(runs_, &RunTicks::changed, this, &NewScenarioDialog::runsChanged);
    connect(name_, &QLineEdit::textEdited, this, [this](const QString &typed) {
        named_ = !typed.trimmed().isEmpty();
        refresh();
    });
    chooseWay(0);
    resize(QSize(scenarioDialogWidth, scenarioDialogHeight).boundedTo(screen()->availableGeometry().size()));
}

NewScenarioDialog::~NewScenarioDialog() = default;

void NewScenarioDialog::open(Context &context, QWidget *window)
{
    if (context.document.study().scenarios.empty())
        return;
    auto *dialog = new NewScenarioDialog(context, window);
    dialog->QDialog::open();
}

void NewScenarioDialog::addWays()
{
    tabs_->setObjectName(QStringLiteral("pages"));
    tabs_->setAccessibleName(context_.say("compare.add"));
    tabs_->setDrawBase(false);
    tabs_->setExpanding(false);
    tabs_->setFixedHeight(wayTabsHeight);
    const std::initializer_list<ScenarioWay *> ways{new PlaceWay(draft_, ways_), new HardwareWay(draft_, ways_),
                                                    new TimesWay(draft_, ways_), new DataWay(draft_, ways_),
                                                    new CopyWay(draft_, ways_)};
    for (ScenarioWay *each : ways) {
        tabs_->addTab(context_.say(wayKeys[ways_->count()]));
        ways_->addWidget(each);
        connect(each, &ScenarioWay::changed, this, &NewScenarioDialog::refresh);
        connect(each, &ScenarioWay::wanted, this, &NewScenarioDialog::accept);
    }
    addTabKeys();
}

/// From way to way wherever the cursor is, and around.
void NewScenarioDialog::addTabKeys()
{
    const std::pair<QKeySequence, int> keys[] = {{QKeySequence(Qt::CTRL | Qt::Key_Tab), 1},
                                                 {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Backtab), -1}};
    for (const auto &[sequence, step] : keys)
        connect(new QShortcut(sequence, this), &QShortcut::activated, this, [this, by = step] {
            tabs_->setCurrentIndex((tabs_->currentIndex() + by + tabs_->count()) % tabs_->count());
        });
}

void NewScenarioDialog::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(tabs_);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(scenarioDialogMargin, scenarioDialogMargin, scenarioDialogMargin, scenarioDialogMargin);
    row->setSpacing(scenarioDialogMargin);
    row->addWidget(ways_, 1);
    row->addWidget(right());
    column->addLayout(row, 1);
    column->addWidget(foot());
}

QWidget *NewScenarioDialog::right()
{
    auto *side = new QWidget(this);
    side->setFixedWidth(rightWidth);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    auto *label = new QLabel(context_.say("scenario.new.name"), side);
    name_ = new QLineEdit(side);
    label->setBuddy(name_);
    name_->setObjectName(QStringLiteral("newScenarioName"));
    name_->setAccessibleName(label->text());
    name_->setMaxLength(longestScenarioName);
    auto *from = new QLabel(context_.say(Message("scenario.new.from", {textArg("name", draft_.from().name)})), side);
    from->setObjectName(QStringLiteral("note"));
    from->setTextFormat(Qt::PlainText);
    from->setWordWrap(true);
    column->addWidget(label);
    column->addWidget(name_);
    column->addWidget(from);
    column->addSpacing(scenarioDialogMargin / 2);
    column->addWidget(runs_ = new RunTicks(context_, draft_.from(), side), 1);
    return side;
}

QWidget *NewScenarioDialog::foot()
{
    auto *foot = new QFrame(this);
    foot->setObjectName(QStringLiteral("foot"));
    foot->setMinimumHeight(footHeight);
    auto *cancel = new QPushButton(context_.say("scenario.new.cancel"), foot);
    make_ = new QPushButton(foot);
    make_->setText(context_.say("scenario.new.make"));
    make_->setObjectName(QStringLiteral("makeScenario"));
    make_->setDefault(true);
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(make_, &QPushButton::clicked, this, &NewScenarioDialog::accept);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(scenarioDialogMargin, gridUnit(), scenarioDialogMargin, gridUnit());
    row->addWidget(estimate_ = new DraftEstimate(draft_, foot), 1);
    row->addWidget(cancel);
    row->addWidget(make_);
    return foot;
}

ScenarioWay *NewScenarioDialog::way() const { return static_cast<ScenarioWay *>(ways_->currentWidget()); }

void NewScenarioDialog::chooseWay(int index)
{
    ways_->setCurrentIndex(index);
    const char *heading = !way()->isForRuns() ? "scenario.new.runs"
                          : index == 0        ? "scenario.new.runs.move"
                                              : "scenario.new.runs.change";
    runs_->setUse(context_.say(heading), way()->isForRuns());
    draft_.setOthers(way()->isForRuns() ? runs_->unticked() : std::set<std::string, std::less<>>());
    way()->runsChanged();
    refresh();
}

void NewScenarioDialog::runsChanged()
{
    draft_.setOthers(runs_->unticked());
    way()->runsChanged();
    refresh();
}

std::optional<ScenarioPlan> NewScenarioDialog::plan() const
{
    const auto changes = way()->changes();
    if (!changes || (way()->isForRuns() && !runs_->hasAny()))
        return {};
    return draft_.planOf(*changes, way()->leavesOthersOut());
}

void NewScenarioDialog::refresh()
{
    const auto wanted = plan();
    make_->setEnabled(wanted.has_value());
    if (!named_)
        name_->setText(wanted ? draft_.nameOf(wanted->changes) : QString());
    if (wanted)
        estimate_->show(*wanted, way()->isApart() || draft_.isApart(*wanted));
    else
        estimate_->ask(context_.say(way()->isForRuns() && !runs_->hasAny() ? "scenario.new.ask.runs"
                                                                           : askKeys[ways_->currentIndex()]));
}

/// What is half-typed in a field is settled first; then it may turn out that nothing is chosen.
void NewScenarioDialog::accept()
{
    settleTyping(this);
    const auto wanted = plan();
    if (!wanted)
        return;
    const QString name = name_->text().trimmed();
    const QString kept = name.isEmpty() ? draft_.nameOf(wanted->changes) : name;
    context_.document.apply(EditKind::addScenario, draft_.made(*wanted, kept));
    context_.notices->say(context_.say(Message("scenario.new.made", {textArg("name", toStdString(kept))})));
    QDialog::accept();
}

void NewScenarioDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    way()->begin();
}

} // namespace huella
