// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/compare/run_ticks.h"

#include "app/desktop/common/text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace huella {
namespace {
constexpr int tickHeight = 26;
} // namespace

RunTicks::RunTicks(const Context &context, const Scenario &scenario, QWidget *parent)
    : QWidget(parent),
      context_(context),
      heading_(new QLabel(this)),
      count_(new QLabel(this)),
      list_(new QListWidget(this)),
      all_(new QToolButton(this)),
      none_(new QToolButton(this))
{
    heading_->setBuddy(list_);
    count_->setObjectName(QStringLiteral("note"));
    list_->setObjectName(QStringLiteral("runTicks"));
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setTextElideMode(Qt::ElideRight);
    for (const RunPointer &run : scenario.runs) {
        auto *row = new QListWidgetItem(shownName(toQString(run->name)), list_);
        row->setData(Qt::UserRole, toQString(run->id));
        row->setToolTip(plainToolTip(row->text()));
        row->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        row->setCheckState(Qt::Checked);
        row->setSizeHint(QSize(0, tickHeight));
    }
    const std::pair<QToolButton *, const char *> links[] = {{all_, "scenario.new.all"}, {none_, "scenario.new.none"}};
    auto *below = new QHBoxLayout;
    below->setSpacing(gridUnit());
    for (const auto &[link, key] : links) {
        link->setObjectName(QStringLiteral("link"));
        link->setText(context.say(key));
        link->setFocusPolicy(Qt::StrongFocus);
        connect(link, &QToolButton::clicked, this, [this, on = link == all_] { tickAll(on); });
        below->addWidget(link);
    }
    below->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(heading_);
    column->addWidget(list_, 1);
    column->addWidget(count_);
    column->addLayout(below);
    connect(list_, &QListWidget::itemChanged, this, [this] {
        showCount();
        emit changed();
    });
    showCount();
}

void RunTicks::setUse(const QString &heading, bool on)
{
    heading_->setText(heading);
    list_->setAccessibleName(heading);
    for (QWidget *part : std::initializer_list<QWidget *>{list_, all_, none_, count_})
        part->setEnabled(on);
}

std::set<std::string, std::less<>> RunTicks::unticked() const
{
    std::set<std::string, std::less<>> ids;
    for (int row = 0; row < list_->count(); ++row)
        if (list_->item(row)->checkState() != Qt::Checked)
            ids.insert(toStdString(list_->item(row)->data(Qt::UserRole).toString()));
    return ids;
}

bool RunTicks::hasAny() const { return unticked().size() < size_t(list_->count()); }

void RunTicks::tickAll(bool on)
{
    {
        const QSignalBlocker quiet(list_);
        for (int row = 0; row < list_->count(); ++row)
            list_->item(row)->setCheckState(on ? Qt::Checked : Qt::Unchecked);
    }
    list_->viewport()->update();
    showCount();
    emit changed();
}

void RunTicks::showCount()
{
    const auto all = size_t(list_->count());
    count_->setText(context_.say(Message("scenario.new.ticked", {numberArg("ticked", double(all - unticked().size())),
                                                                 numberArg("count", double(all))})));
}

} // namespace huella
