// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window/issue_list.h"

#include "app/desktop/common/help_place.h"
#include "app/desktop/common/text.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace huella {
namespace {
constexpr int issuesWidth = 432;
constexpr double tallestPart = 0.6; ///< of what it lies over
constexpr int margin = 16, gap = 8;
} // namespace

IssueList::IssueList(Context &context, QWidget *parent)
    : QFrame(parent),
      context_(context),
      title_(new QLabel(this)),
      summary_(new QLabel(this)),
      scope_(new QToolButton(this)),
      list_(new QListWidget(this))
{
    setObjectName(QStringLiteral("issuePopup"));
    setHelp(this, "plan#issues");
    title_->setObjectName(QStringLiteral("cardTitle"));
    summary_->setObjectName(QStringLiteral("note"));
    summary_->setTextFormat(Qt::PlainText);
    summary_->setMinimumWidth(1);
    scope_->setObjectName(QStringLiteral("link"));
    scope_->setCheckable(true);
    list_->setObjectName(QStringLiteral("issues"));
    list_->setItemDelegate(new IssueRowDelegate(rows_, context, list_));
    list_->setResizeMode(QListView::Adjust);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto *head = new QHBoxLayout;
    head->setSpacing(gap);
    head->addWidget(title_);
    head->addWidget(summary_, 1);
    head->addWidget(scope_);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin - 4, gap, gap);
    column->setSpacing(gap);
    column->addLayout(head);
    column->addWidget(list_, 1);
    connect(scope_, &QToolButton::toggled, this, &IssueList::refresh);
    connect(list_, &QListWidget::itemActivated, this, &IssueList::follow);
    connect(list_, &QListWidget::itemClicked, this, &IssueList::follow);
    connect(&context.document, &StudyDocument::changed, this, [this](const StudyChange &change) {
        if (change.touchesStudy() && change.part != StudyChange::Part::intervals) // no issue depends on them
            refresh();
    });
    connect(&context.document, &StudyDocument::currentRunChanged, this, [this] {
        if (!scope_->isChecked())
            refresh();
    });
    hide();
    refresh();
}

void IssueList::open()
{
    if (isVisible())
        return;
    opened_.clear();
    fillRows();
    show();
    raise();
    fit();
    list_->setFocus();
    list_->setCurrentRow(0);
    qApp->installEventFilter(this);
    emit opened(true);
}

void IssueList::close()
{
    if (!isVisible())
        return;
    qApp->removeEventFilter(this);
    hide();
    emit opened(false);
}

void IssueList::placeAbove(const QPoint &corner)
{
    corner_ = corner;
    if (isVisible())
        fit();
}

/// As tall as its lines, up to a part of the page.
void IssueList::fit()
{
    const int width = std::min(issuesWidth, parentWidget()->width() - 2 * corner_.x());
    resize(width, height());
    layout()->activate();
    int lines = 2 * list_->frameWidth() + 2;
    for (int i = 0; i < list_->count(); ++i)
        lines += list_->sizeHintForRow(i);
    const int rest = height() - list_->height();
    const int height = std::min(int(tallestPart * parentWidget()->height()), rest + lines);
    setGeometry(corner_.x(), corner_.y() - height, width, height);
}

void IssueList::refresh()
{
    const StudyDocument &document = context_.document;
    const auto all = groupedIssues(document.result());
    const bool several = document.study().scenarios.size() > 1;
    scope_->setVisible(several);
    const bool whole = !several || scope_->isChecked();
    groups_ = whole ? all : issuesOfScenario(all, document.currentScenarioId());
    counts_ = countOf(groups_);
    const QString counted = countText(counts_, context_);
    summary_->setText(counted);
    title_->setText(context_.say("window.issues_title"));
    scope_->setText(context_.say(whole ? "window.this_scenario" : "window.all_scenarios"));
    list_->setAccessibleName(context_.say("window.issue_list") + QStringLiteral(", ") + counted);
    fillRows();
    if (isVisible())
        fit();
    emit changed();
}

void IssueList::fillRows()
{
    const bool withScenarios = scope_->isChecked() && context_.document.study().scenarios.size() > 1;
    rows_ = issueRows(groups_, context_, opened_, withScenarios);
    while (list_->count() > int(rows_.size()))
        delete list_->takeItem(list_->count() - 1);
    while (list_->count() < int(rows_.size()))
        list_->addItem(QString());
    for (size_t i = 0; i < rows_.size(); ++i) {
        QListWidgetItem *item = list_->item(int(i));
        const IssueRow &row = rows_[i];
        const QString text = row.where.isEmpty() ? row.text : row.text + QLatin1Char('\n') + row.where;
        if (item->text() != text)
            item->setText(text);
        item->setData(Qt::AccessibleTextRole, row.spoken);
        item->setToolTip(row.kind == IssueRow::Kind::issue ? QString() : plainToolTip(row.text));
        // the rest can be read, but there is nothing to go to
        item->setFlags(row.kind == IssueRow::Kind::rest ? Qt::ItemFlags(Qt::ItemIsEnabled)
                                                        : Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    }
}

void IssueList::follow(const QListWidgetItem *item)
{
    const int at = list_->row(item);
    if (at < 0 || size_t(at) >= rows_.size())
        return;
    const IssueRow row = rows_[size_t(at)];
    if (row.kind == IssueRow::Kind::rest)
        return;
    if (row.kind == IssueRow::Kind::more) {
        opened_ << row.issue;
        fillRows();
        list_->setCurrentRow(at);
        fit();
        return;
    }
    close();
    emit chosen(row.run, row.field);
}

void IssueList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

/// A press beside it closes it; one on the foot does what it does there.
bool IssueList::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress)
        if (const auto *widget = qobject_cast<QWidget *>(object);
            widget && widget->window() == window() && widget != this && !isAncestorOf(widget)
            && widget->objectName() != QStringLiteral("issueChip"))
            close();
    return QFrame::eventFilter(object, event);
}

void IssueList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QFrame::changeEvent(event);
}

} // namespace huella
