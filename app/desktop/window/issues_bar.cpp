// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window/issues_bar.h"

#include "app/desktop/common/help_place.h"
#include "app/desktop/common/text.h"
#include "core/charts/figures.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QStyle>
#include <QToolButton>

#include <unordered_map>
#include <unordered_set>

namespace huella {
namespace {

constexpr int tallestList = 168;
constexpr int issueHeight = 30;
constexpr qsizetype mostNames = 3;
constexpr int sideMargin = 12, spacing = 16;
constexpr int leastChip = 240;     ///< px that the gravest issue keeps where the foot is narrow
constexpr size_t mostIssues = 200; ///< that a person scrolls through; a list of thousands would cost each key its time
enum IssueRole { runRole = Qt::UserRole + 1, fieldRole };

QString severityMark(Severity severity)
{
    switch (severity) {
    case Severity::note: return QStringLiteral("○");
    case Severity::warning: return QStringLiteral("▲");
    case Severity::error: return QStringLiteral("✕");
    }
    return {};
}

std::string_view severityKey(Severity severity)
{
    return severity == Severity::note      ? "severity.note"
           : severity == Severity::warning ? "severity.warning"
                                           : "severity.error";
}

QString fieldOf(const QListWidgetItem &item) { return item.data(fieldRole).toString(); }

} // namespace

/// Names of runs and scenarios by their ids.
struct IssuesBar::Names {
    explicit Names(const Study &study) : runCount(study.runCount()), scenarioCount(study.scenarios.size())
    {
        for (const Scenario &scenario : study.scenarios) {
            of.emplace(scenario.id, scenario.name);
            for (const RunPointer &run : scenario.runs)
                of.emplace(run->id, run->name);
        }
    }
    size_t runCount, scenarioCount;
    std::unordered_map<std::string_view, std::string_view> of;
};

IssuesBar::IssuesBar(Context &context, QWidget *parent)
    : QFrame(parent),
      context_(context),
      chip_(new QToolButton(this)),
      data_(new QLabel(this)),
      saved_(new QLabel(this)),
      list_(new QListWidget(parent))
{
    setObjectName(QStringLiteral("foot"));
    setHelp(this, "plan#issues");
    setHelp(list_, "plan#issues");
    chip_->setObjectName(QStringLiteral("issueChip"));
    chip_->setCheckable(true);
    chip_->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    chip_->setMinimumWidth(1); // no text of the foot is a reason to widen the window
    data_->setMinimumWidth(1);
    list_->setObjectName(QStringLiteral("issues"));
    list_->setWordWrap(true);
    list_->setResizeMode(QListView::Adjust);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->hide();
    for (QLabel *label : {data_, saved_}) {
        label->setObjectName(QStringLiteral("note"));
        label->setTextFormat(Qt::PlainText);
    }
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(sideMargin, 2, sideMargin, 2);
    row->setSpacing(spacing);
    row->addWidget(chip_);
    row->addStretch(1);
    row->addWidget(data_);
    row->addWidget(saved_);
    connect(chip_, &QToolButton::toggled, this, [this](bool open) {
        list_->setVisible(open);
        fitTexts(); // an open one is bold
        if (open)
            list_->setFocus();
    });
    const auto choose = [this](QListWidgetItem *item) {
        const QStringList runs = item->data(runRole).toStringList();
        const QString current = toQString(context_.document.currentRunId());
        // where several have it, the one that is looked at
        const QString run = runs.contains(current) ? current : runs.value(0);
        emit chosen(toStdString(run), toStdString(fieldOf(*item)));
    };
    connect(list_, &QListWidget::itemActivated, this, choose);
    connect(list_, &QListWidget::itemClicked, this, choose);
    connect(&context.document, &StudyDocument::changed, this, [this](const StudyChange &change) {
        if (change.touchesStudy() && change.part != StudyChange::Part::intervals) // no issue depends on them
            refresh();
    });
    connect(&context.document, &StudyDocument::currentRunChanged, this, &IssuesBar::refreshFoot);
    connect(&context.document, &StudyDocument::fileChanged, this, &IssuesBar::refreshFoot);
    refresh();
}

QWidget *IssuesBar::list() const { return list_; }

void IssuesBar::openList(bool open) { chip_->setChecked(open); }

void IssuesBar::setStudyShown(bool shown)
{
    chip_->setVisible(shown);
    saved_->setVisible(shown);
}

void IssuesBar::refresh()
{
    const auto issues = groupedIssues(context_.document.result());
    const QString count = context_.say(Message("window.issues", {numberArg("count", double(issues.size()))}));
    const Names names(context_.document.study());
    chipText_ = issues.empty() ? count : count + QStringLiteral(": ") + chipTextOf(issues.front(), names);
    const bool quiet = issues.empty();
    if (chip_->property("quietChip").toBool() != quiet) {
        chip_->setProperty("quietChip", quiet);
        chip_->style()->unpolish(chip_);
        chip_->style()->polish(chip_);
    }
    refreshList(issues, names);
    refreshFoot();
}

void IssuesBar::refreshFoot()
{
    const Dataset &dataset = context_.document.dataset();
    QString figures = context_.say(Message(
        "window.data", {textArg("dataset", dataset.info().id),
                        textArg("basis", context_.words()("basis." + std::string(toString(dataset.info().basis))))}));
    if (const RunResult *result = context_.document.currentResult(); result && result->estimate())
        if (const Inputs &in = result->estimate()->inputs;
            in.place && in.intensity.origin.kind != OriginKind::given && in.place->year > 0)
            figures += QStringLiteral(" · ") + toQString(placeName(*in.place, context_.words()))
                       + QStringLiteral(" %1").arg(in.place->year);
    dataText_ = figures;
    const bool everSaved = !context_.document.path().isEmpty();
    const QString saved = context_.say(context_.document.isModified() ? everSaved ? "window.changed" : "window.unsaved"
                                       : everSaved                    ? "window.saved"
                                                                      : "window.new");
    if (saved_->text() != saved)
        saved_->setText(saved);
    fitTexts();
}

/// As much of the gravest issue and of the data as there is room for; the rest is in their tooltips.
void IssuesBar::fitTexts()
{
    QFont font = chip_->font();
    font.setBold(chip_->isChecked());
    const QFontMetrics letters(font);
    const int frame = chip_->sizeHint().width() - chip_->fontMetrics().horizontalAdvance(chip_->text());
    const int room = width() - 2 * sideMargin - 2 * spacing - saved_->sizeHint().width();
    const int wanted = data_->fontMetrics().horizontalAdvance(dataText_) + 2;
    const int chip = std::min(letters.horizontalAdvance(chipText_) + 2, std::max(leastChip, room - wanted) - frame);
    const QString issue = letters.elidedText(chipText_, Qt::ElideRight, chip);
    const QString figures =
        data_->fontMetrics().elidedText(dataText_, Qt::ElideRight, std::max(0, room - chip - frame));
    if (chip_->text() != menuText(issue))
        chip_->setText(menuText(issue));
    if (data_->text() != figures)
        data_->setText(figures);
    chip_->setAccessibleName(chipText_);
    chip_->setToolTip(plainToolTip(chipText_));
    data_->setAccessibleName(dataText_);
    data_->setToolTip(plainToolTip(dataText_));
}

void IssuesBar::refreshList(const std::vector<IssueGroup> &issues, const Names &names)
{
    const size_t shown = std::min(issues.size(), mostIssues);
    const int lines = int(shown) + (issues.size() > shown ? 1 : 0);
    list_->setAccessibleName(context_.say("window.issue_list"));
    while (list_->count() > lines)
        delete list_->takeItem(list_->count() - 1);
    while (list_->count() < lines)
        list_->addItem(QString());
    for (size_t i = 0; i < shown; ++i)
        showIssue(*list_->item(int(i)), issues[i], names);
    if (issues.size() > shown) {
        const QString more =
            context_.say(Message("window.more_issues", {numberArg("count", double(issues.size() - shown))}));
        QListWidgetItem *last = list_->item(lines - 1);
        last->setText(more);
        last->setData(Qt::AccessibleTextRole, more);
        last->setFlags(Qt::ItemIsEnabled); // it can be read, but there is nothing to go to
        last->setData(runRole, {});
        last->setData(fieldRole, {});
    }
    list_->setFixedHeight(std::min(tallestList, std::max(1, lines) * issueHeight + gridUnit() + 4));
}

/// "“Pilot”, “Final run” (“Baseline”, “In Sweden”)": the runs that share an issue, and the scenarios they stand in.
QString IssuesBar::placesText(const IssueGroup &group, const Names &names) const
{
    if (group.places.empty() || names.runCount < 2)
        return {};
    QStringList runs, scenarios;
    std::unordered_set<std::string_view> knownRuns, knownScenarios;
    const auto add = [this, &names](QStringList &list, std::unordered_set<std::string_view> &known,
                                    const std::string &id) {
        if (const auto found = names.of.find(id); found != names.of.end() && known.insert(found->second).second)
            list << context_.say(Message("window.quoted", {textArg("name", found->second)}));
    };
    for (const auto &[scenario, run] : group.places) {
        add(runs, knownRuns, run);
        add(scenarios, knownScenarios, scenario);
    }
    const QString said = someOf(runs);
    return names.scenarioCount > 1 ? said + QStringLiteral(" (%1)").arg(someOf(scenarios)) : said;
}

QString IssuesBar::someOf(const QStringList &names) const
{
    const QString first = QStringList(names.mid(0, mostNames)).join(QStringLiteral(", "));
    if (names.size() <= mostNames)
        return first;
    return context_.say(Message("window.some_names", {textArg("names", toStdString(first)),
                                                      numberArg("count", double(names.size() - mostNames))}));
}

/// What is the matter, and then where: the foot may have room for the beginning alone.
QString IssuesBar::chipTextOf(const IssueGroup &group, const Names &names) const
{
    const QString where = placesText(group, names);
    return context_.sentence(group.issue->message) + (where.isEmpty() ? QString() : QStringLiteral(" · ") + where);
}

QString IssuesBar::textOf(const IssueGroup &group, const Names &names) const
{
    const QString where = placesText(group, names);
    return (where.isEmpty() ? QString() : where + QStringLiteral(": ")) + context_.sentence(group.issue->message);
}

void IssuesBar::showIssue(QListWidgetItem &item, const IssueGroup &group, const Names &names) const
{
    const Issue &issue = *group.issue;
    const QString words = textOf(group, names);
    const QString text = severityMark(issue.severity) + QStringLiteral("  ") + words;
    if (item.text() != text)
        item.setText(text);
    item.setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item.setData(Qt::AccessibleTextRole, context_.say(severityKey(issue.severity)) + QStringLiteral(": ") + words);
    QStringList runs;
    for (const IssueGroup::Place &place : group.places)
        runs << toQString(place.run);
    item.setData(runRole, runs);
    item.setData(fieldRole, toQString(issue.field));
}

void IssuesBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QFrame::changeEvent(event);
}

void IssuesBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitTexts();
}

} // namespace huella
