// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/start/start_page.h"

#include "app/desktop/common/help_place.h"
#include "app/desktop/document/file_commands.h"
#include "app/desktop/help/help_key.h"
#include "app/desktop/pages/start/figure_card.h"
#include "app/desktop/pages/start/recent_card.h"
#include "app/desktop/pages/start/start_tiles.h"
#include "app/desktop/widgets/wrapped_label.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace huella {
namespace {

constexpr int startColumn = 1104, startMargin = 16, startGap = 16, startFigureWidth = 384;
constexpr int lowStart = 760; ///< of the page: below it there is less air
constexpr auto firstLesson = "where-is-the-plug";

} // namespace

StartPage::StartPage(Context &context, FileCommands &files, QWidget *parent)
    : SteadyScrollArea(parent),
      context_(context),
      inside_(new QWidget(viewport())), // all are born where they stay: to move them would style them twice
      middle_(new QWidget(inside_)),
      title_(new QLabel(middle_)),
      lead_(new WrappedLabel(middle_)),
      tiles_(new StartTiles(context, files, middle_)),
      recent_(new RecentCard(context, files, middle_)),
      figure_(new FigureCard(context, files, middle_)),
      newHere_(new QLabel(middle_)),
      lessonTakes_(new QLabel(middle_)),
      lesson_(new QToolButton(middle_)),
      published_(new QToolButton(middle_)),
      guide_(new QToolButton(middle_)),
      sources_(new QToolButton(middle_))
{
    setObjectName(QStringLiteral("start"));
    setHelp(this, "start");
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    build();
    setWidget(inside_);
    recent_->setVisible(!recent_->isEmpty());
    connect(recent_, &RecentCard::emptied, this, [this] {
        recent_->hide();
        arrange();
        focusFirst();
    });
    connect(lesson_, &QToolButton::clicked, this, [this] { emit lessonWanted(QString::fromLatin1(firstLesson)); });
    connect(guide_, &QToolButton::clicked, this, [this] { openHelp(context_, this); });
    connect(published_, &QToolButton::clicked, this, &StartPage::casesWanted);
    connect(sources_, &QToolButton::clicked, this, &StartPage::sourcesWanted);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && now != this && isAncestorOf(now)) // arrow keys go where the page does not reach
            ensureWidgetVisible(now);
    });
    retranslate();
    arrange();
}

void StartPage::focusFirst() { tiles_->focusFirst(); }

void StartPage::build()
{
    inside_->setObjectName(QStringLiteral("plain"));
    title_->setObjectName(QStringLiteral("startTitle"));
    title_->setTextFormat(Qt::PlainText);
    title_->setWordWrap(true);
    lead_->setObjectName(QStringLiteral("quiet"));
    auto *centred = new QHBoxLayout(inside_);
    centred->setContentsMargins(startMargin, 0, startMargin, 0);
    middle_->setObjectName(QStringLiteral("plain"));
    middle_->setMaximumWidth(startColumn);
    centred->addWidget(middle_, 1);
    column_ = new QVBoxLayout(middle_);
    column_->setSpacing(startGap);
    head_ = new QVBoxLayout;
    head_->setSpacing(4);
    head_->addWidget(title_);
    head_->addWidget(lead_);
    cards_ = new QHBoxLayout;
    cards_->setSpacing(startGap);
    cards_->addWidget(recent_, 1);
    cards_->addWidget(figure_);
    column_->addLayout(head_);
    column_->addWidget(tiles_);
    column_->addLayout(cards_);
    column_->addLayout(makeFooter());
    column_->addStretch(1);
}

QLayout *StartPage::makeFooter()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    for (QLabel *label : {newHere_, lessonTakes_}) {
        label->setObjectName(QStringLiteral("quiet"));
        label->setTextFormat(Qt::PlainText);
    }
    for (QToolButton *link : {lesson_, published_, guide_, sources_})
        link->setObjectName(QStringLiteral("link"));
    row->addWidget(newHere_);
    row->addWidget(lesson_);
    row->addWidget(lessonTakes_);
    row->addStretch(1);
    row->addWidget(published_);
    row->addSpacing(startGap);
    row->addWidget(guide_);
    row->addSpacing(startGap);
    row->addWidget(sources_);
    return row;
}

/// Recent above the figure where the window is narrow; without recent files the figure has the width.
void StartPage::arrange()
{
    const bool low = height() < lowStart, narrow = width() < startColumn + 2 * startMargin;
    const bool alone = recent_->isEmpty();
    column_->setContentsMargins(0, low ? 24 : 64, 0, low ? 16 : 24);
    column_->setSpacing(low ? 12 : startGap);
    head_->setContentsMargins(0, 0, 0, low ? 4 : 24);
    cards_->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    figure_->setMinimumWidth(alone || narrow ? 0 : startFigureWidth);
    figure_->setMaximumWidth(alone || narrow ? QWIDGETSIZE_MAX : startFigureWidth);
    figure_->setWide(alone || narrow);
}

void StartPage::retranslate()
{
    const auto say = [this](const char *key) { return context_.say(key); };
    setAccessibleName(say("start.page"));
    title_->setText(say("start.title"));
    lead_->setText(say("start.lead"));
    newHere_->setText(say("start.new_here"));
    lesson_->setText(say("start.lesson"));
    lessonTakes_->setText(say("start.lesson.takes"));
    published_->setText(say("start.cases"));
    guide_->setText(say("start.guide"));
    sources_->setText(say("start.sources"));
}

void StartPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    SteadyScrollArea::changeEvent(event);
}

/// Enter takes a link as it takes a tile.
void StartPage::keyPressEvent(QKeyEvent *event)
{
    auto *link = qobject_cast<QToolButton *>(QApplication::focusWidget());
    if (link && isAncestorOf(link) && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        link->click();
    else
        SteadyScrollArea::keyPressEvent(event);
}

void StartPage::resizeEvent(QResizeEvent *event)
{
    SteadyScrollArea::resizeEvent(event);
    arrange();
}

} // namespace huella
