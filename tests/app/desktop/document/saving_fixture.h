// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/desktop/window_fixture.h"

#include "app/desktop/document/recovery_file.h"
#include "app/desktop/formats/pdf/pdf_writer.h"
#include "core/report/templates/compose.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

namespace huella::saving_fixture {

// A window that writes files, and what lies on the disk then.

inline QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

inline QByteArray bytesOf(const Study &study) { return QByteArray::fromStdString(writeStudy(study)); }

inline void typeHours(WindowFixture &w, const QString &hours)
{
    auto *field = w.find<QLineEdit>("hours");
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, hours);
    QTest::keyClick(field, Qt::Key_Return);
}

inline void save(WindowFixture &w)
{
    w.window.activateWindow(); // keys reach the window in front
    if (!QTest::qWaitForWindowActive(&w.window))
        qFatal("the window never became active");
    QTest::keyClick(&w.window, Qt::Key_S, Qt::ControlModifier);
}

/// A window on a file that it has saved.
struct OnFile : WindowFixture {
    explicit OnFile(const QString &path) : path_(path)
    {
        typeHours(*this, "1");
        dialogs.paths << path;
        save(*this);
        if (document.isModified())
            qFatal("the file was not saved");
        dialogs.suggested.clear();
    }
    QString path_;
};

inline QStringList recoveryFiles() { return QDir(recoveryFolder()).entryList({"*.recovery"}, QDir::Files); }

inline QString noticeOf(WindowFixture &w)
{
    auto *label = w.find<QLabel>("doneNotice");
    return label->isVisible() ? label->accessibleName() : QString();
}

inline QByteArray reportOf(const Study &study)
{
    const StudyResult result = Evaluator().evaluate(study);
    const Dataset dataset = datasetOf(study);
    const ReportContext about{study, result, dataset, Wording::of(Language::en), "2026-11-01", "1"};
    return *writePdf(composeReport(about), study, {Paper::a4, "2026-11-01"});
}

} // namespace huella::saving_fixture
