// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window/issues_bar.h"

#include "app/desktop/help/help_key.h"
#include "app/desktop/text.h"
#include "core/report/figures.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QStyle>
#include <QToolButton>

#include <unordered_map>

namespace huella {
namespace {

constexpr int tallestList = 168;
constexpr int issueHeight = 30;
constexpr size_t mostIssues = 200; ///< that a person scrolls through; a list of thousands would cost each key its time
enum Role { runRole = Qt::UserRole + 1, fieldRole };

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
    return severity == Severity::note ? "severity.note" : severity == Severity::warning ? "severity.warning" : "severity.error";
}

/// The names of the runs that the first issues are about, in one walk through the study; none where there is one run only.
std::unordered_map<std::string_view, std::string_view> namesOf(const std::vector<IssuePointer> &issues, size_t count, const Study &study)
{
    std::unordered_map<std::string_view, std::string_view> names;
    if (study.runCount() < 2)
        return names;
    for (size_t i = 0; i < count; ++i)
        if (!issues[i]->run.empty())
            names.emplace(issues[i]->run, std::string_view());
    for (const Scenario &scenario : study.scenarios)
        for (const RunPointer &run : scenario.runs)
            if (const auto wanted = names.find(run->id); wanted != names.end())
                wanted->second = run->name;
    return names;
}

} // namespace

IssuesBar::IssuesBar(Context &context, QWidget *parent)
    : QFrame(parent), context_(context), chip_(new QToolButton(this)), data_(new QLabel(this)), saved_(new QLabel(this)),
      list_(new QListWidget(parent))
{
    setObjectName(QStringLiteral("foot"));
    setHelp(this, "plan#issues");
    setHelp(list_, "plan#issues");
    chip_->setObjectName(QStringLiteral("issueChip"));
    chip_->setCheckable(true);
    chip_->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    list_->setObjectName(QStringLiteral("issues"));
    list_->setWordWrap(true);
    list_->hide();
    for (QLabel *label : {data_, saved_}) {
        label->setObjectName(QStringLiteral("note"));
        label->setTextFormat(Qt::PlainText);
    }
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 2, 12, 2);
    row->setSpacing(16);
    row->addWidget(chip_);
    row->addStretch(1);
    row->addWidget(data_);
    row->addWidget(saved_);
    connect(chip_, &QToolButton::toggled, this, [this](bool open) {
        list_->setVisible(open);
        if (open)
            list_->setFocus();
    });
    const auto choose = [this](QListWidgetItem *item) {
        emit chosen(ss(item->data(runRole).toString()), ss(item->data(fieldRole).toString()));
    };
    connect(list_, &QListWidget::itemActivated, this, choose);
    connect(list_, &QListWidget::itemClicked, this, choose);
    connect(&context.document, &StudyDocument::changed, this, [this](const StudyChange &change) {
        if (change.touchesStudy() && change.part != StudyChange::Part::intervals) // no issue depends on them
            refresh();
    });
    connect(&context.document, &StudyDocument::currentRunChanged, this, &IssuesBar::refresh);
    connect(&context.document, &StudyDocument::fileChanged, this, &IssuesBar::refresh);
    refresh();
}

QWidget *IssuesBar::list() const { return list_; }

void IssuesBar::openList(bool open) { chip_->setChecked(open); }

void IssuesBar::refresh()
{
    const auto &issues = context_.document.result().issues;
    const QString count = context_.say(Message("window.issues", {number("count", double(issues.size()))}));
    chipText_ = issues.empty() ? count : count + QStringLiteral(": ") + context_.sentence(issues.front()->message);
    refreshChip();
    const bool quiet = issues.empty();
    if (chip_->property("quietChip").toBool() != quiet) {
        chip_->setProperty("quietChip", quiet);
        chip_->style()->unpolish(chip_);
        chip_->style()->polish(chip_);
    }
    refreshList();
    const Dataset &dataset = context_.document.dataset();
    QString figures = context_.say(Message("window.data", {text("dataset", dataset.info().id),
                                                        text("basis", context_.words()("basis." + std::string(toString(dataset.info().basis))))}));
    if (const RunResult *result = context_.document.currentResult(); result && result->estimate())
        if (const Inputs &in = result->estimate()->inputs; in.place && in.intensity.origin.kind != OriginKind::given && in.place->year > 0)
            figures += QStringLiteral(" · ") + qs(placeName(*in.place, context_.words())) + QStringLiteral(" %1").arg(in.place->year);
    if (data_->text() != figures)
        data_->setText(figures);
    const bool hasFile = !context_.document.path().isEmpty();
    const QString saved = context_.say(context_.document.isModified() ? (hasFile ? "window.changed" : "window.unsaved")
                                       : hasFile                      ? "window.saved"
                                                                      : "window.new");
    if (saved_->text() != saved)
        saved_->setText(saved);
}

void IssuesBar::refreshChip()
{
    const int room = width() - data_->sizeHint().width() - saved_->sizeHint().width() - 120;
    const QString shown = chip_->fontMetrics().elidedText(chipText_, Qt::ElideRight, std::max(120, room));
    if (chip_->text() != shown)
        chip_->setText(shown);
    chip_->setAccessibleName(chipText_);
    chip_->setToolTip(chipText_.toHtmlEscaped());
}

void IssuesBar::refreshList()
{
    const auto &issues = context_.document.result().issues;
    const size_t shown = std::min(issues.size(), mostIssues);
    const int lines = int(shown) + (issues.size() > shown ? 1 : 0);
    list_->setAccessibleName(context_.say("window.issue_list"));
    while (list_->count() > lines)
        delete list_->takeItem(list_->count() - 1);
    while (list_->count() < lines)
        list_->addItem(QString());
    const auto names = namesOf(issues, shown, context_.document.study());
    for (size_t i = 0; i < shown; ++i) {
        const auto name = names.find(issues[i]->run);
        showIssue(*list_->item(int(i)), *issues[i], name == names.end() ? QString() : qs(name->second));
    }
    if (issues.size() > shown) {
        const QString more = context_.say(Message("window.more_issues", {number("count", double(issues.size() - shown))}));
        QListWidgetItem *last = list_->item(lines - 1);
        last->setText(more);
        last->setData(Qt::AccessibleTextRole, more);
        last->setFlags(Qt::ItemIsEnabled); // it can be read, but there is nothing to go to
        last->setData(runRole, {});
        last->setData(fieldRole, {});
    }
    list_->setFixedHeight(std::min(tallestList, std::max(1, lines) * issueHeight + gridUnit() + 4));
}

void IssuesBar::showIssue(QListWidgetItem &item, const Issue &issue, const QString &runName) const
{
    const QString words = (runName.isEmpty() ? QString() : runName + QStringLiteral(": ")) + context_.sentence(issue.message);
    const QString text = severityMark(issue.severity) + QStringLiteral("  ") + words;
    if (item.text() != text)
        item.setText(text);
    item.setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item.setData(Qt::AccessibleTextRole, context_.say(severityKey(issue.severity)) + QStringLiteral(": ") + words);
    item.setData(runRole, qs(issue.run));
    item.setData(fieldRole, qs(issue.field));
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
    refreshChip();
}

} // namespace huella
