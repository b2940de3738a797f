// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/learn/lesson_list.h"

#include "app/desktop/classroom/known_lessons.h"
#include "app/desktop/common/help_place.h"
#include "app/desktop/common/text.h"
#include "app/desktop/pages/learn/lesson_row.h"
#include "app/desktop/pages/learn/lesson_session.h"
#include "app/desktop/widgets/follow_selection.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>

#include <algorithm>

namespace huella {
namespace {

constexpr int refusedLines = 84; ///< px, some four lines; more are scrolled

QPushButton *classButton(const char *name, QWidget *parent)
{
    auto *made = new QPushButton(parent);
    made->setObjectName(QLatin1String(name));
    made->setProperty("small", true);
    return made;
}

QLabel *listLabel(const char *name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

LessonList::LessonList(Context &context, LessonSession &session, QWidget *parent)
    : Card(parent),
      context_(context),
      session_(session),
      done_(listLabel("note", this)),
      list_(new QListWidget(this)),
      refused_(listLabel("warning", this)),
      refusedRoom_(new QScrollArea(this)),
      forClass_(listLabel("groupTitle", this)),
      worksheets_(classButton("worksheets", this)),
      marks_(classButton("marks", this)),
      class_(classButton("classTogether", this)),
      notes_(classButton("teacherNotes", this))
{
    build();
    buildClass();
    connectParts();
    refresh();
}

void LessonList::connectParts()
{
    connect(list_, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            session_.open(toStdString(list_->item(row)->data(LessonRow::idRole).toString()));
    });
    followSelection(*list_);
    connect(worksheets_, &QPushButton::clicked, this, &LessonList::worksheetsWanted);
    connect(marks_, &QPushButton::clicked, this, &LessonList::marksWanted);
    connect(class_, &QPushButton::clicked, this, &LessonList::classWanted);
}

void LessonList::build()
{
    tools()->addWidget(done_);
    list_->setObjectName(QStringLiteral("lessons"));
    list_->setItemDelegate(new LessonRow(context_, list_));
    list_->setFrameShape(QFrame::NoFrame);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setResizeMode(QListView::Adjust);
    list_->setUniformItemSizes(true);
    refused_->setWordWrap(true);
    refusedRoom_->setObjectName(QStringLiteral("refusedLessons"));
    refusedRoom_->setWidget(refused_);
    refusedRoom_->setWidgetResizable(true);
    refusedRoom_->setFrameShape(QFrame::NoFrame);
    refusedRoom_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    refusedRoom_->setFixedHeight(refusedLines);
    body()->addWidget(list_, 1);
    body()->addWidget(refusedRoom_);
}

void LessonList::buildClass()
{
    auto *rule = new QFrame(this);
    rule->setObjectName(QStringLiteral("hairline"));
    rule->setFixedHeight(1);
    auto *heading = new QHBoxLayout;
    heading->setSpacing(gridUnit());
    heading->addWidget(forClass_);
    heading->addWidget(rule, 1, Qt::AlignVCenter);
    body()->addLayout(heading);
    notes_->setCheckable(true);
    for (const auto &[left, right] : {std::pair(worksheets_, marks_), {class_, notes_}}) {
        auto *row = new QHBoxLayout;
        row->setSpacing(gridUnit());
        row->addWidget(left);
        row->addWidget(right);
        body()->addLayout(row);
    }
    setHelp(worksheets_, "teaching#worksheets");
    setHelp(class_, "teaching#a-class-together");
}

/// Rows are filled where they are: made anew, the list would scroll and lose what a screen reader is on.
void LessonList::fill(int row, const QString &id, const QString &title, int minutes)
{
    while (list_->count() <= row)
        list_->addItem(new QListWidgetItem);
    QListWidgetItem *item = list_->item(row);
    const bool done = context_.settings.lessonsDone.contains(id);
    const QString time = minutes > 0 ? toQString(context_.words().numbers().exact(minutes, "min")) : QString();
    QStringList said{title};
    if (minutes > 0)
        said << time;
    if (done)
        said << context_.say("learn.done");
    item->setText(title);
    item->setToolTip(plainToolTip(said.join(QStringLiteral(", "))));
    item->setData(LessonRow::idRole, id);
    item->setData(LessonRow::doneRole, done);
    item->setData(LessonRow::minutesRole, time);
    item->setData(Qt::AccessibleTextRole, said.join(QStringLiteral(", ")));
}

/// The lessons have one order in both languages.
void LessonList::refreshRows(const std::vector<Lesson> &lessons)
{
    const QSignalBlocker quiet(list_);
    fill(0, QString(), context_.say("learn.own"), 0);
    int number = 0, current = 0;
    for (const Lesson &lesson : lessons) {
        ++number;
        fill(number, toQString(lesson.id), QStringLiteral("%1. %2").arg(number).arg(toQString(lesson.title)),
             lesson.minutes);
        if (lesson.id == session_.lesson().id)
            current = number;
    }
    while (list_->count() > number + 1)
        delete list_->takeItem(list_->count() - 1);
    if (list_->currentRow() != current)
        list_->setCurrentRow(current);
    const auto done = std::count_if(lessons.begin(), lessons.end(), [this](const Lesson &lesson) {
        return context_.settings.lessonsDone.contains(toQString(lesson.id));
    });
    const std::vector<MessageArg> counts{numberArg("done", double(done)), numberArg("count", double(lessons.size()))};
    done_->setText(context_.say(Message("learn.done_of", counts)));
    done_->setAccessibleName(context_.say(Message("learn.done_of.said", counts)));
    done_->setToolTip(done_->accessibleName());
}

void LessonList::refreshRefused(const std::vector<Error> &refused)
{
    QStringList said;
    for (const Error &error : refused)
        said << toQString(error.place) + QStringLiteral(": ") + context_.sentence(error.message);
    refused_->setText(said.join(QLatin1Char('\n')));
    refusedRoom_->setAccessibleName(refused_->text());
    refusedRoom_->setVisible(!said.isEmpty());
}

void LessonList::refreshClass()
{
    forClass_->setText(context_.say("learn.for_class"));
    for (const auto &[button, key] : {std::pair(worksheets_, "learn.worksheets"),
                                      {marks_, "learn.marks"},
                                      {class_, "learn.class"},
                                      {notes_, "learn.notes"}}) {
        const QString about = context_.say(std::string(key) + ".about");
        button->setText(context_.say(key));
        button->setToolTip(plainToolTip(about)); // beside the buttons it would wrap, and move them
        button->setAccessibleDescription(about);
    }
    notes_->setEnabled(!session_.lesson().teacher.empty());
}

void LessonList::refresh()
{
    setTitle(context_.say("learn.lessons"));
    list_->setAccessibleName(context_.say("learn.lessons"));
    const OwnLessons known = knownLessons(context_.language.language());
    refreshRows(known.lessons);
    refreshRefused(known.refused);
    refreshClass();
}

} // namespace huella
