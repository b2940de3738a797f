// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/teaching/lessons/own_lessons.h"
#include "tests/core/teaching/lesson_text.h"
#include "tests/register_test.h"

#include <QFile>
#include <QTemporaryDir>

using namespace huella;

namespace own_lessons_test {

/// Lessons that somebody keeps in a folder of their own.
class OwnLessonsTest : public QObject {
    Q_OBJECT

private slots:
    void lessonsAreReadInTheirOrder();
    void whatIsNoLessonIsSaid();
    void noFolderHoldsNone();
};

namespace {

void put(const QTemporaryDir &folder, const char *name, const std::string &text)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray::fromStdString(text)) < 0)
        qFatal("cannot write %s", name);
}

OwnLessons readIn(const QTemporaryDir &folder) { return readLessonsIn(folder.path().toStdString(), Language::es); }

} // namespace

void OwnLessonsTest::lessonsAreReadInTheirOrder()
{
    QTemporaryDir folder;
    put(folder, "a-late.yaml", changedLesson("order: 1", "order: 9"));
    put(folder, "b-early.yml", smallLesson());
    put(folder, "notes.txt", "no lesson");
    const OwnLessons own = readIn(folder);
    QVERIFY(own.refused.empty());
    QCOMPARE(own.lessons.size(), size_t(2));
    QCOMPARE(QString::fromStdString(own.lessons[0].id), QStringLiteral("b-early"));
    QCOMPARE(QString::fromStdString(own.lessons[1].title), QStringLiteral("Dos lugares"));
}

void OwnLessonsTest::whatIsNoLessonIsSaid()
{
    QTemporaryDir folder;
    put(folder, "broken.yaml", changedLesson("unit: kWh\n      tolerance", "unit: kwh\n      tolerance"));
    put(folder, "large.yaml", std::string(2 << 20, ' '));
    put(folder, "pue.yaml", smallLesson());
    put(folder, "x.yaml", smallLesson());
    put(folder, "x.yml", smallLesson());
    const OwnLessons own = readIn(folder);
    QCOMPARE(own.lessons.size(), size_t(1));
    QCOMPARE(own.refused.size(), size_t(4));
    QCOMPARE(QString::fromStdString(own.refused[3].place), QStringLiteral("x.yml"));
    QCOMPARE(QString::fromStdString(own.refused[0].place), QStringLiteral("broken.yaml:33: steps[0].question.unit"));
    QCOMPARE(QString::fromStdString(own.refused[1].message.key), QStringLiteral("error.small_file.size"));
    QCOMPARE(QString::fromStdString(own.refused[2].message.key), QStringLiteral("error.lesson.taken"));
}

void OwnLessonsTest::noFolderHoldsNone() { QVERIFY(readLessonsIn("/nowhere/at/all", Language::en).lessons.empty()); }

HUELLA_TEST(OwnLessonsTest, QCoreApplication)
} // namespace own_lessons_test
#include "own_lessons_test.moc"
