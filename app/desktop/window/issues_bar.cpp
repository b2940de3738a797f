// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window/issues_bar.h"

#include "app/desktop/text.h"
#include "core/report/figures.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QStyle>
#include <QToolButton>

namespace huella {
namespace {

constexpr int tallestList = 168;
constexpr int issueHeight = 30;
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

} // namespace

IssuesBar::IssuesBar(Context &context, QWidget *parent)
    : QFrame(parent), context_(context), chip_(new QToolButton(this)), data_(new QLabel(this)), saved_(new QLabel(this)),
      list_(new QListWidget(parent))
{
    setObjectName(QStringLiteral("foot"));
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
    connect(&context.document, &StudyDocument::changed, this, &IssuesBar::refresh);
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
    const QString saved = context_.say(context_.document.isModified()      ? "window.unsaved"
                                       : context_.document.path().isEmpty() ? "window.new"
                                                                            : "window.saved");
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
    list_->setAccessibleName(context_.say("window.issue_list"));
    while (list_->count() > int(issues.size()))
        delete list_->takeItem(list_->count() - 1);
    while (list_->count() < int(issues.size()))
        list_->addItem(QString());
    for (int i = 0; i < list_->count(); ++i) {
        const Issue &issue = *issues[size_t(i)];
        const Run *run = context_.document.study().run(issue.run);
        QString words = severityMark(issue.severity) + QStringLiteral("  ");
        if (run && context_.document.study().runCount() > 1)
            words += qs(run->name) + QStringLiteral(": ");
        words += context_.sentence(issue.message);
        QListWidgetItem *item = list_->item(i);
        if (item->text() != words)
            item->setText(words);
        item->setData(Qt::AccessibleTextRole, context_.say("severity." + std::string(issue.severity == Severity::note      ? "note"
                                                                                     : issue.severity == Severity::warning ? "warning"
                                                                                                                           : "error"))
                                                  + QStringLiteral(": ") + words.mid(3));
        item->setData(runRole, qs(issue.run));
        item->setData(fieldRole, qs(issue.field));
    }
    list_->setFixedHeight(std::min(tallestList, int(std::max<size_t>(1, issues.size())) * issueHeight + gridUnit() + 4));
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
