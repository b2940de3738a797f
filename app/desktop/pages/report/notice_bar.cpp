// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/report/notice_bar.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace huella {

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent), said_(new QLabel(this)), show_(new QPushButton(this)), close_(new QPushButton(this))
{
    setObjectName(QStringLiteral("noticeBar"));
    said_->setObjectName(QStringLiteral("notice"));
    said_->setTextFormat(Qt::PlainText);
    said_->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 12, 6);
    row->setSpacing(6);
    row->addWidget(said_, 1);
    row->addWidget(show_);
    row->addWidget(close_);
    connect(show_, &QPushButton::clicked, this, [this] { emit wanted(block_.value_or(0)); });
    connect(close_, &QPushButton::clicked, this, &QWidget::hide);
    retranslate();
    hide();
}

void NoticeBar::say(const QString &text, std::optional<size_t> block)
{
    said_->setText(text);
    said_->setAccessibleName(text);
    block_ = block;
    show_->setVisible(block.has_value());
    setVisible(!text.isEmpty());
    if (isVisible()) {
        QAccessibleEvent heard(said_, QAccessible::Alert);
        QAccessible::updateAccessibility(&heard);
    }
}

QString NoticeBar::text() const { return isHidden() ? QString() : said_->text(); }

void NoticeBar::retranslate()
{
    show_->setText(tr("Show"));
    close_->setText(tr("Close"));
}

void NoticeBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        say({}); // it was said in the other language
    }
    QFrame::changeEvent(event);
}

} // namespace huella
