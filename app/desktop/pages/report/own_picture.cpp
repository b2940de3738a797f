// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/report/own_picture.h"

#include "app/desktop/common/file_io.h"
#include "app/desktop/common/text.h"
#include "app/desktop/paper/paper_style.h"
#include "core/study/file/file.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QMimeData>
#include <QPainter>
#include <QUrl>

#include <algorithm>

namespace huella {
namespace {

constexpr qint64 largestSource = 64 << 20; ///< bytes of a file whose picture is taken
constexpr int jpegQuality = 90;
constexpr double dotsOfPrint = 300; // to the inch
constexpr qint64 mostDotsOfSource = 200'000'000;

int mostDotsAcross() { return int(PageGeometry::of(Paper::a4).body.width() / dotsPerInch * dotsOfPrint); }

/// On white: paper shows nothing through, and archives take no picture that would.
QImage opaque(const QImage &image)
{
    if (!image.hasAlphaChannel())
        return image.convertToFormat(image.isGrayscale() ? QImage::Format_Grayscale8 : QImage::Format_RGB32);
    QImage whole(image.size(), QImage::Format_RGB32);
    whole.fill(Qt::white);
    QPainter(&whole).drawImage(0, 0, image);
    return whole;
}

std::string encoded(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, *format == 'J' ? jpegQuality : -1);
    return bytes.toStdString();
}

Result<FittedPicture> fitted(QImage image, bool photograph, const std::string &place)
{
    const int most = mostDotsAcross();
    const bool scaled = std::max(image.width(), image.height()) > most;
    if (scaled)
        image = image.scaled(most, most, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    image = opaque(image);
    for (const QString &key : image.textKeys())
        image.setText(key, {});
    std::string bytes = encoded(image, photograph ? "JPEG" : "PNG");
    if (!photograph && bytes.size() > largestPicture)
        bytes = encoded(image, "JPEG");
    return pictureFrom(std::move(bytes), place).map([scaled](PicturePointer picture) {
        return FittedPicture{std::move(picture), scaled};
    });
}

size_t pictureLetters(const Study &study)
{
    size_t letters = 0;
    for (const ReportBlockPointer &block : study.report.blocks)
        if (const auto *recipe = std::get_if<RecipeBlock>(&block->content); recipe && recipe->picture)
            letters += recipe->picture->bytes.size() / 3 * 4 + 4;
    return letters;
}

} // namespace

Result<FittedPicture> fittedPicture(const QByteArray &file, const std::string &place)
{
    const bool png = file.startsWith("\x89PNG"), jpeg = file.startsWith("\xff\xd8\xff");
    if (!png && !jpeg)
        return badInput(place, Message("error.picture.kind"));
    QBuffer buffer;
    buffer.setData(file);
    QImageReader reader(&buffer, png ? "png" : "jpeg");
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (qint64(size.width()) * size.height() > mostDotsOfSource)
        return badInput(place, Message("error.picture.dots", {numberArg("limit", 14'000)}));
    const QImage image = reader.read();
    if (image.isNull())
        return badInput(place, Message("error.picture.broken"));
    return fitted(image, jpeg, place);
}

Result<FittedPicture> fittedPicture(const QImage &image)
{
    if (image.isNull())
        return badInput({}, Message("error.picture.broken"));
    return fitted(image, false, {});
}

Result<QByteArray> readPictureFile(const QString &path)
{
    QFile file(path);
    const std::string place = toStdString(shownName(path));
    if (QFileInfo(path).size() > largestSource)
        return badInput(place,
                        Message("error.picture.large", {numberArg("limit", double(largestSource >> 20), "MiB")}));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::file, place, Message("error.picture.unread"));
    return file.read(largestSource);
}

bool isPictureFile(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    return ending == QLatin1String("png") || ending == QLatin1String("jpg") || ending == QLatin1String("jpeg");
}

QString pictureFileIn(const QMimeData &source)
{
    const QList<QUrl> urls = source.urls();
    const QString path = urls.size() == 1 ? urls.front().toLocalFile() : QString();
    return isPictureFile(path) ? path : QString();
}

Result<void> fitsInFile(const Study &before, const Study &after)
{
    constexpr size_t roomForTheRest = 16u << 20; // below it nothing needs to be written to know
    const size_t letters = pictureLetters(after);
    if (letters <= pictureLetters(before) || letters < largestStudy - roomForTheRest)
        return {};
    if (letters < largestStudy && writeStudy(after).size() <= largestStudy)
        return {};
    return badInput({}, Message("error.picture.study", {numberArg("limit", double(largestStudy >> 20), "MiB")}));
}

} // namespace huella
