// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/document/recovery.h"

#include "app/desktop/common/text.h"
#include "core/base/file_error.h"

#include <QFile>

#include <cerrno>

namespace huella {

Recovery::Recovery(StudyDocument &document, QObject *parent) : QObject(parent), document_(document)
{
    delay_.setSingleShot(true);
    delay_.setInterval(delayMs);
    background_.setMaxThreadCount(1);
    connect(&delay_, &QTimer::timeout, this, &Recovery::write);
    connect(&document, &StudyDocument::changed, this, [this](const StudyChange &change) {
        if (change.part != StudyChange::Part::intervals)
            changed();
    });
    connect(&document, &StudyDocument::fileChanged, this, &Recovery::changed);
}

Recovery::~Recovery() { background_.waitForDone(); }

void Recovery::changed()
{
    if (!document_.isModified())
        discard();
    else if (!delay_.isActive()) // from the first change on, not from the last: who types without a pause is kept too
        delay_.start();
}

bool Recovery::hasFile()
{
    if (file_.isEmpty())
        file_ = newRecoveryFile();
    recoveryFolder(); // made again where somebody cleared it away, and the lock with it
    if (lock_.isHeld() && !QFile::exists(lockOf(file_)))
        lock_.release();
    return lock_.isHeld() || lock_.take(lockOf(file_)) == HeldLock::Outcome::held;
}

RecoveryHead Recovery::head() const { return {document_.path(), document_.digest(), QDateTime::currentDateTimeUtc()}; }

void Recovery::write()
{
    if (!document_.isModified())
        return;
    if (writing_) {
        again_ = true;
        return;
    }
    if (!hasFile())
        return written(fileError(toStdString(file_), EACCES), ++serial_);
    writing_ = true;
    background_.start([this, file = file_, head = head(), study = document_.snapshot(), serial = ++serial_] {
        const Result<void> result = writeRecovery(file, head, *study);
        QMetaObject::invokeMethod(
            this, [this, result, serial] { written(result, serial); }, Qt::QueuedConnection);
    });
}

void Recovery::written(const Result<void> &result, int serial)
{
    if (serial != serial_)
        return;
    writing_ = false;
    if (!result && !failing_)
        emit failed(result.error());
    failing_ = !result;
    if (std::exchange(again_, false) || failing_)
        delay_.start();
}

bool Recovery::keepNow()
{
    delay_.stop();
    background_.waitForDone();
    writing_ = again_ = false;
    ++serial_;
    return !document_.isModified() || (hasFile() && writeRecovery(file_, head(), document_.study()));
}

void Recovery::discard()
{
    delay_.stop();
    background_.waitForDone();
    writing_ = again_ = failing_ = false;
    ++serial_;
    if (file_.isEmpty())
        return;
    QFile::remove(file_);
    lock_.release();
    file_.clear();
}

void Recovery::adopt(LeftBehind left)
{
    discard();
    file_ = left.file;
    lock_ = std::move(left.lock);
    changed();
}

} // namespace huella
