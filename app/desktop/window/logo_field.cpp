// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window/logo_field.h"

#include "app/desktop/common/text.h"
#include "app/desktop/pages/report/own_picture.h"
#include "app/desktop/paper/picture_image.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>

namespace huella {
namespace {
constexpr QSize shownLogo(160, 40); // px, at most
constexpr int longestWords = 300;
} // namespace

LogoField::LogoField(Context &context, const Logo &logo, QWidget *parent)
    : QWidget(parent),
      context_(context),
      logo_(logo),
      shown_(new QLabel(this)),
      choose_(new QPushButton(tr("C&hoose…"), this)),
      remove_(new QPushButton(tr("Remo&ve"), this)),
      words_(new QLineEdit(parent))
{
    setObjectName(QStringLiteral("logo"));
    setAcceptDrops(true);
    setFocusProxy(choose_);
    shown_->setObjectName(QStringLiteral("logoShown"));
    choose_->setObjectName(QStringLiteral("logoChoose"));
    remove_->setObjectName(QStringLiteral("logoRemove"));
    words_->setObjectName(QStringLiteral("logoWords"));
    choose_->setAutoDefault(false);
    remove_->setAutoDefault(false);
    choose_->setAccessibleName(tr("Choose a logo"));
    remove_->setAccessibleName(tr("Remove the logo"));
    words_->setMaxLength(longestWords);
    words_->setText(toQString(logo.alternative));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(shown_);
    row->addWidget(choose_);
    row->addWidget(remove_);
    row->addStretch();
    connect(choose_, &QPushButton::clicked, this, &LogoField::choose);
    connect(remove_, &QPushButton::clicked, this, &LogoField::remove);
    refresh();
}

Logo LogoField::logo() const
{
    Logo logo = logo_;
    logo.alternative = logo.picture ? toStdString(words_->text().simplified()) : std::string();
    return logo;
}

void LogoField::choose()
{
    const QString path = context_.dialogs.fileToOpen(this, tr("Logo"), QStringLiteral("*.png *.jpg *.jpeg"));
    if (!path.isEmpty())
        takeFile(path);
}

void LogoField::takeFile(const QString &path)
{
    const std::string place = toStdString(shownName(path));
    const auto picture = readPictureFile(path)
                             .and_then([&place](const QByteArray &bytes) { return fittedPicture(bytes, place); })
                             .and_then([&place](const FittedPicture &fitted) {
                                 return pictureFrom(fitted.picture->bytes, place, largestLogo);
                             });
    if (!picture) {
        const std::string &where = picture.error().place;
        context_.dialogs.tell(this, tr("Logo"),
                              toQString(where.empty() ? where : where + ": ") + context_.say(picture.error().message));
        return;
    }
    logo_ = {*picture, {}, {}};
    refresh();
}

/// The focus stays in the row.
void LogoField::remove()
{
    logo_ = {};
    words_->clear();
    choose_->setFocus();
    refresh();
}

void LogoField::refresh()
{
    const QImage image = logo_.picture ? imageOf(*logo_.picture) : QImage();
    const double dots = devicePixelRatioF();
    QPixmap small;
    if (!image.isNull())
        small = QPixmap::fromImage(image.scaled(shownLogo * dots, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    small.setDevicePixelRatio(dots);
    shown_->setPixmap(small);
    if (small.isNull())
        shown_->setText(logo_.picture ? tr("It cannot be shown") : QString());
    shown_->setVisible(logo_.picture != nullptr);
    shown_->setAccessibleName(tr("Logo of the study"));
    choose_->setAccessibleDescription(logo_.picture ? tr("There is one") : tr("There is none"));
    remove_->setEnabled(logo_.picture != nullptr);
    words_->setEnabled(logo_.picture != nullptr);
    words_->setPlaceholderText(tr("What it shows, for those who cannot see it"));
}

void LogoField::dragEnterEvent(QDragEnterEvent *event)
{
    if (!pictureFileIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void LogoField::dropEvent(QDropEvent *event) { takeFile(pictureFileIn(*event->mimeData())); }

} // namespace huella
