// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/model/study.h"

#include <QByteArray>
#include <QString>

class QImage;
class QMimeData;

namespace huella {

/// A picture as a report holds it.
struct FittedPicture {
    PicturePointer picture;
    bool scaled = false; ///< it had more dots than the column can show on paper
};

/// A file's picture, upright, with no more dots than 300 to the inch of the column, and without what a camera writes into its file
/// beside it (where, when). Fails where it is no PNG or JPEG, or is broken.
Result<FittedPicture> fittedPicture(const QByteArray &file, const std::string &place);
Result<FittedPicture> fittedPicture(const QImage &image);

/// All of a file that may hold a picture.
Result<QByteArray> readPictureFile(const QString &path);

/// The one file that is copied or dragged, where it is called as a picture is; empty: it is none.
QString pictureFileIn(const QMimeData &source);
bool isPictureFile(const QString &path);

/// Whether a study with these blocks can be saved; else why not. Only pictures can make it too large.
Result<void> fitsInFile(const Study &before, const Study &after);

} // namespace huella
