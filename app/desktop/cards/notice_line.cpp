// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/cards/notice_line.h"

#include "app/desktop/common/text.h"

#include <QAccessible>
#include <QApplication>
#include <QDesktopServices>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QUrl>

#include <algorithm>

namespace huella {
namespace {
constexpr int staysMs = 15'000;
} // namespace

NoticeLine::NoticeLine(Context &context, QWidget *parent)
    : QFrame(parent),
      text_(new QLabel(this)),
      open_(new QToolButton(this)),
      folder_(new QToolButton(this)),
      close_(new QToolButton(this))
{
    setObjectName(QStringLiteral("foot"));
    text_->setObjectName(QStringLiteral("doneNotice"));
    text_->setTextFormat(Qt::PlainText); // names of files are not ours
    text_->setWordWrap(true);
    open_->setObjectName(QStringLiteral("openWritten"));
    folder_->setObjectName(QStringLiteral("showWritten"));
    close_->setObjectName(QStringLiteral("closeNotice"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 2, 12, 2);
    row->setSpacing(16);
    row->addWidget(text_, 1);
    row->addWidget(open_);
    row->addWidget(folder_);
    row->addWidget(close_);
    leaving_.setSingleShot(true);
    leaving_.setInterval(staysMs);
    connect(&leaving_, &QTimer::timeout, this, &QWidget::hide);
    connect(close_, &QToolButton::clicked, this, &QWidget::hide);
    connect(open_, &QToolButton::clicked, this, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(path_)); });
    connect(folder_, &QToolButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path_).absolutePath())); });
    connect(context.notices.get(), &Notices::said, this, &NoticeLine::showNotice);
    connect(&context.document.undoStack(), &QUndoStack::indexChanged, this, [this](int step) {
        if (step < std::exchange(step_, step) && path_.isEmpty())
            hide(); // what it says was undone
    });
    nameButtons();
    hide();
}

void NoticeLine::nameButtons()
{
    open_->setText(tr("Open it"));
    folder_->setText(tr("Show in folder"));
    close_->setText(tr("Close"));
}

void NoticeLine::setInFoot()
{
    inFoot_ = true;
    setObjectName(QStringLiteral("footNotice"));
    text_->setWordWrap(false);
    text_->setMinimumWidth(1);
    layout()->setContentsMargins(0, 0, 0, 0);
    static_cast<QHBoxLayout *>(layout())->setSpacing(8);
    for (QToolButton *button : {open_, folder_, close_})
        button->setProperty("footLink", true);
}

/// What is left out of a long name of a file is in the tooltip, and a screen reader hears it.
void NoticeLine::fitText()
{
    const QString text = inFoot_ ? text_->fontMetrics().elidedText(whole_, Qt::ElideMiddle, text_->width()) : whole_;
    if (text_->text() != text)
        text_->setText(text);
    text_->setToolTip(text == whole_ ? QString() : plainToolTip(whole_));
    text_->setAccessibleName(whole_);
}

void NoticeLine::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    emit shown(true);
}

void NoticeLine::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    emit shown(false);
}

void NoticeLine::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitText();
}

void NoticeLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        nameButtons();
        hide(); // what it says is in the other language
    }
    QFrame::changeEvent(event);
}

/// Whether this is the line of the window in front, or of the main window where that one has none.
bool NoticeLine::isNearest() const
{
    const QWidget *front = QApplication::activeWindow();
    const auto inFront = [front](const NoticeLine *line) { return line->window() == front; };
    const auto lines = front ? front->findChildren<NoticeLine *>() : QList<NoticeLine *>();
    if (std::any_of(lines.begin(), lines.end(), inFront))
        return inFront(this);
    return !window()->parentWidget();
}

void NoticeLine::showNotice(const QString &text, const QString &path)
{
    if (!isNearest())
        return;
    path_ = path;
    whole_ = text;
    text_->setText(text);
    nameButtons();
    open_->setVisible(!path.isEmpty());
    folder_->setVisible(!path.isEmpty());
    setVisible(true);
    fitText();
    leaving_.start();
    QAccessibleEvent heard(text_, QAccessible::Alert);
    QAccessible::updateAccessibility(&heard);
}

} // namespace huella
