// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/learn/lesson_list.h"

#include "app/desktop/classroom/known_lessons.h"
#include "app/desktop/common/help_place.h"
#include "app/desktop/common/text.h"
#include "app/desktop/pages/learn/lesson_row.h"
#include "app/desktop/pages/learn/lesson_session.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace huella {
namespace {
constexpr int refusedHeight = 84; ///< px, some four lines; more are scrolled
} // namespace

LessonList::LessonList(Context &context, LessonSession &session, QWidget *parent)
    : Card(parent),
      context_(context),
      session_(session),
      list_(new QListWidget(this)),
      about_(new QLabel(this)),
      refused_(new QLabel(this)),
      refusedRoom_(new QScrollArea(this)),
      worksheets_(button("worksheets")),
      marks_(button("marks")),
      class_(button("classTogether")),
      notes_(button("teacherNotes"))
{
    build();
    connect(list_, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            session_.open(toStdString(list_->item(row)->data(LessonRow::idRole).toString()));
    });
    connect(list_, &QListWidget::itemSelectionChanged, this,
            [this] { // a screen reader selects a row and leaves the current one
                if (const auto chosen = list_->selectedItems();
                    !chosen.isEmpty() && chosen.front() != list_->currentItem())
                    list_->setCurrentItem(chosen.front());
            });
    connect(worksheets_, &QPushButton::clicked, this, &LessonList::worksheetsWanted);
    connect(marks_, &QPushButton::clicked, this, &LessonList::marksWanted);
    connect(class_, &QPushButton::clicked, this, &LessonList::classWanted);
    refresh();
}

QPushButton *LessonList::button(const char *name)
{
    auto *made = new QPushButton(this);
    made->setObjectName(QLatin1String(name));
    return made;
}

void LessonList::build()
{
    list_->setObjectName(QStringLiteral("lessons"));
    list_->setItemDelegate(new LessonRow(context_, list_));
    list_->setFrameShape(QFrame::NoFrame);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setResizeMode(QListView::Adjust);
    about_->setObjectName(QStringLiteral("note"));
    about_->setTextFormat(Qt::PlainText);
    about_->setWordWrap(true);
    refused_->setObjectName(QStringLiteral("warning"));
    refused_->setTextFormat(Qt::PlainText);
    refused_->setWordWrap(true);
    refusedRoom_->setObjectName(QStringLiteral("refusedLessons"));
    refusedRoom_->setWidget(refused_);
    refusedRoom_->setWidgetResizable(true);
    refusedRoom_->setFrameShape(QFrame::NoFrame);
    refusedRoom_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    refusedRoom_->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    refusedRoom_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    refusedRoom_->setMaximumHeight(refusedHeight);
    notes_->setCheckable(true);
    body()->addWidget(list_, 1);
    for (QWidget *each : std::initializer_list<QWidget *>{refusedRoom_, about_, worksheets_, marks_, class_, notes_})
        body()->addWidget(each);
    setHelp(worksheets_, "teaching#worksheets");
    setHelp(class_, "teaching#a-class-together");
}

void LessonList::addRow(const QString &id, const QString &title, int minutes)
{
    const bool done = context_.settings.lessonsDone.contains(id);
    const QString time = minutes > 0 ? toQString(context_.words().numbers().exact(minutes, "min")) : QString();
    auto *row = new QListWidgetItem(title, list_);
    row->setData(LessonRow::idRole, id);
    row->setData(LessonRow::doneRole, done);
    row->setData(LessonRow::minutesRole, time);
    QStringList said{title};
    if (minutes > 0)
        said << time;
    if (done)
        said << context_.say("learn.done");
    row->setData(Qt::AccessibleTextRole, said.join(QStringLiteral(", ")));
}

/// The rows stay where they are: the lessons have one order in both languages.
void LessonList::refresh()
{
    const QSignalBlocker quiet(list_);
    setTitle(context_.say("learn.lessons"));
    list_->setAccessibleName(context_.say("learn.lessons"));
    list_->clear();
    addRow(QString(), context_.say("learn.own"), 0);
    int number = 0, current = 0;
    const OwnLessons known = knownLessons(context_.language.language());
    for (const Lesson &lesson : known.lessons) {
        addRow(toQString(lesson.id), QStringLiteral("%1. %2").arg(++number).arg(toQString(lesson.title)),
               lesson.minutes);
        if (lesson.id == session_.lesson().id)
            current = number;
    }
    list_->setCurrentRow(current);
    QStringList refused;
    for (const Error &error : known.refused)
        refused << toQString(error.place) + QStringLiteral(": ") + context_.sentence(error.message);
    refused_->setText(refused.join(QLatin1Char('\n')));
    refusedRoom_->setAccessibleName(refused_->text());
    refusedRoom_->setVisible(!refused.isEmpty());
    about_->setText(context_.say("learn.worksheets.about"));
    worksheets_->setText(context_.say("learn.worksheets"));
    marks_->setText(context_.say("learn.marks"));
    class_->setText(context_.say("learn.class"));
    notes_->setText(context_.say("learn.notes"));
    notes_->setEnabled(!session_.lesson().teacher.empty());
}

} // namespace huella
