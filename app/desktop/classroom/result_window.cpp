// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/classroom/result_window.h"

#include "app/desktop/cards/notice_line.h"
#include "app/desktop/common/file_io.h"
#include "app/desktop/common/text.h"
#include "app/desktop/widgets/block_table.h"
#include "app/desktop/widgets/tab_order.h"

#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>

namespace huella {
namespace {

constexpr QSize firstSize(980, 700);
constexpr QSize windowFrame(16, 96); // what window managers add, with some air
constexpr int refusedHeight = 108;

QLabel *sentence(const char *name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

ResultWindow::ResultWindow(Context &context, const char *name, QWidget *owner)
    : QDialog(owner, Qt::Window),
      context_(context),
      summary_(sentence("summary", this)),
      refusedTitle_(sentence("refusedTitle", this)),
      table_(new BlockTable(this)),
      refused_(new QListWidget(this)),
      close_(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QLatin1String(name));
    table_->setObjectName(QStringLiteral("resultTable"));
    refused_->setObjectName(QStringLiteral("refused"));
    refused_->setMaximumHeight(refusedHeight);
    refused_->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    refused_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    refused_->setWordWrap(true);
    refused_->setFrameShape(QFrame::NoFrame);
    close_->setAutoDefault(false);
    connect(close_, &QPushButton::clicked, this, &QDialog::close);
    auto *column = new QVBoxLayout(this);
    body_ = new QVBoxLayout;
    column->addWidget(summary_);
    column->addLayout(body_);
    column->addWidget(table_, 1);
    column->addWidget(refusedTitle_);
    column->addWidget(refused_);
    buttons_ = new QHBoxLayout;
    buttons_->addStretch(1);
    buttons_->addWidget(close_);
    column->addLayout(buttons_);
    column->addWidget(new NoticeLine(context_, this));
    resize(firstSize.boundedTo(screen()->availableGeometry().size() - windowFrame));
    table_->setFocus();
}

QPushButton *ResultWindow::button(const char *name)
{
    auto *made = new QPushButton(this);
    made->setObjectName(QLatin1String(name));
    made->setAutoDefault(false);
    buttons_->insertWidget(buttons_->count() - 1, made);
    return made;
}

void ResultWindow::orderTabs(std::vector<QWidget *> order)
{
    order.insert(order.end(), {table_, refused_});
    for (int i = 0; i < buttons_->count(); ++i)
        if (QWidget *each = buttons_->itemAt(i)->widget())
            order.push_back(each);
    tabThrough(order);
}

void ResultWindow::setSummary(const QString &sentence)
{
    summary_->setText(sentence);
    summary_->setVisible(!sentence.isEmpty());
    close_->setText(tr("&Close"));
}

void ResultWindow::setRefused(const std::vector<Error> &refused, const char *title)
{
    refused_->clear();
    for (const Error &error : refused)
        refused_->addItem((error.place.empty() ? QString() : toQString(error.place) + QStringLiteral(": "))
                          + context_.sentence(error.message));
    refusedTitle_->setText(context_.say(Message(title, {numberArg("count", double(refused.size()))})));
    refused_->setAccessibleName(refusedTitle_->text());
    for (QWidget *each : std::initializer_list<QWidget *>{refusedTitle_, refused_})
        each->setVisible(!refused.empty());
}

void ResultWindow::save(const QString &suggested, const Result<QByteArray> &bytes)
{
    const QDir folder(context_.settings.folder.isEmpty() ? QDir::homePath() : context_.settings.folder);
    const QString path = context_.dialogs.fileToSave(this, tr("Save"), folder.filePath(suggested));
    if (path.isEmpty())
        return;
    const auto written = bytes.and_then([&path](const QByteArray &content) { return writeFile(path, content); });
    if (!written)
        return context_.dialogs.tell(this, windowTitle(),
                                     toQString(written.error().place) + QStringLiteral("\n\n")
                                         + context_.sentence(written.error().message));
    const QFileInfo file(path);
    context_.notices->say(
        context_.say(Message("notice.written", {textArg("name", toStdString(file.fileName())),
                                                textArg("folder", toStdString(file.absolutePath()))})),
        path);
}

void ResultWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace huella
