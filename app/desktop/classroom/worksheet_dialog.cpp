// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/classroom/worksheet_dialog.h"

#include "app/desktop/classroom/known_lessons.h"
#include "app/desktop/classroom/worksheet_writer.h"
#include "app/desktop/common/file_io.h"
#include "app/desktop/common/help_place.h"
#include "app/desktop/common/text.h"
#include "app/desktop/widgets/tab_order.h"
#include "core/teaching/class/class_list.h"
#include "core/teaching/class/csv_headings.h"
#include "core/wording/sentences.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QTimer>

namespace huella {
namespace {

constexpr int usualStudents = 30;
constexpr int largestSeed = 999'999'999;

QSpinBox *wholeNumber(const char *name, int least, int most, int value, QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    box->setObjectName(QLatin1String(name));
    box->setRange(least, most);
    box->setValue(value);
    box->setGroupSeparatorShown(false);
    box->setButtonSymbols(QAbstractSpinBox::NoButtons); // typed, or with the arrow keys
    return box;
}

} // namespace

WorksheetDialog::WorksheetDialog(Context &context, const std::string &lessonId, QWidget *parent)
    : QDialog(parent),
      context_(context),
      form_(new QFormLayout),
      lesson_(new QComboBox(this)),
      language_(new QComboBox(this)),
      paper_(new QComboBox(this)),
      students_(wholeNumber("students", 1, mostSheets, usualStudents, this)),
      seed_(wholeNumber("seed", 0, largestSeed, 1, this)),
      number_(wholeNumber("sheetNumber", 1, mostSheets, 1, this)),
      only_(new QCheckBox(this)),
      chooseNames_(new QPushButton(this)),
      start_(new QPushButton(this)),
      cancel_(new QPushButton(this)),
      note_(new QLabel(this)),
      progress_(new QProgressBar(this))
{
    build();
    fillLessons(toQString(lessonId));
    retranslate();
    connect(chooseNames_, &QPushButton::clicked, this, &WorksheetDialog::chooseNames);
    connect(only_, &QCheckBox::toggled, this, &WorksheetDialog::refresh);
    connect(lesson_, &QComboBox::currentIndexChanged, this, &WorksheetDialog::refresh);
    connect(students_, &QSpinBox::valueChanged, this, &WorksheetDialog::refresh);
    connect(start_, &QPushButton::clicked, this, &WorksheetDialog::begin);
    connect(cancel_, &QPushButton::clicked, this, [this] { writer_ ? end() : reject(); });
    connect(this, &QDialog::rejected, this, &WorksheetDialog::end); // Esc while they are made
}

WorksheetDialog::~WorksheetDialog() = default;

void WorksheetDialog::build()
{
    setHelp(this, "teaching#worksheets");
    lesson_->setObjectName(QStringLiteral("worksheetLesson"));
    language_->setObjectName(QStringLiteral("worksheetLanguage"));
    language_->addItems({QStringLiteral("English"), QStringLiteral("Español")});
    language_->setCurrentIndex(context_.language.language() == Language::es ? 1 : 0);
    paper_->addItems({QStringLiteral("A4"), QString()});
    only_->setObjectName(QStringLiteral("onlyOne"));
    chooseNames_->setObjectName(QStringLiteral("classList"));
    start_->setObjectName(QStringLiteral("makeSheets"));
    cancel_->setObjectName(QStringLiteral("cancelSheets"));
    progress_->setObjectName(QStringLiteral("sheetProgress"));
    note_->setObjectName(QStringLiteral("note"));
    note_->setTextFormat(Qt::PlainText);
    note_->setWordWrap(true);
    start_->setDefault(true);
    chooseNames_->setAutoDefault(false);
    auto *list = new QHBoxLayout;
    list->addWidget(students_, 1);
    list->addWidget(chooseNames_);
    auto *one = new QHBoxLayout;
    one->addWidget(only_, 1);
    one->addWidget(number_);
    form_->addRow(new QLabel(this), lesson_);
    form_->addRow(new QLabel(this), list);
    form_->addRow(new QLabel(this), seed_);
    form_->addRow(new QLabel(this), language_);
    form_->addRow(new QLabel(this), paper_);
    form_->addRow(one);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel_);
    buttons->addWidget(start_);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form_);
    column->addWidget(note_);
    column->addWidget(progress_);
    column->addLayout(buttons);
    tabThrough({lesson_, students_, chooseNames_, seed_, language_, paper_, only_, number_, cancel_, start_});
    setMinimumWidth(460);
    progress_->hide();
}

void WorksheetDialog::fillLessons(const QString &chosen)
{
    const QSignalBlocker quiet(lesson_);
    lesson_->clear();
    for (const Lesson &lesson : knownLessons(context_.language.language()).lessons)
        if (lesson.worksheet)
            lesson_->addItem(toQString(lesson.title), toQString(lesson.id));
    lesson_->setCurrentIndex(std::max(0, lesson_->findData(chosen)));
}

void WorksheetDialog::retranslate()
{
    setWindowTitle(tr("Worksheets"));
    const std::pair<int, QString> rows[] = {
        {0, tr("&Lesson")}, {2, tr("See&d")}, {3, tr("Lan&guage of the sheets")}, {4, tr("&Paper")}};
    for (const auto &[row, text] : rows) {
        auto *label = qobject_cast<QLabel *>(form_->itemAt(row, QFormLayout::LabelRole)->widget());
        label->setText(text);
        label->setBuddy(form_->itemAt(row, QFormLayout::FieldRole)->widget());
    }
    auto *label = qobject_cast<QLabel *>(form_->itemAt(1, QFormLayout::LabelRole)->widget());
    label->setText(tr("&Students"));
    label->setBuddy(students_);
    paper_->setItemText(1, tr("Letter"));
    chooseNames_->setText(tr("&Class list…"));
    chooseNames_->setToolTip(tr("A CSV file with a column of names: each sheet bears one"));
    only_->setText(tr("&One sheet only, number"));
    number_->setAccessibleName(tr("Number of the sheet"));
    seed_->setToolTip(tr("The same seed gives the same sheets"));
    start_->setText(tr("Choose &folder…"));
    cancel_->setText(tr("C&ancel"));
    progress_->setAccessibleName(tr("Sheets made"));
    fillLessons(lesson_->currentData().toString());
    refresh();
}

/// What is about to be made, in a sentence.
void WorksheetDialog::refresh()
{
    number_->setEnabled(only_->isChecked());
    number_->setMaximum(students_->value());
    start_->setEnabled(!writer_ && lesson_->count() > 0);
    const QString names =
        names_.empty()
            ? QString()
            : context_.say(Message("worksheet.names", {numberArg("count", double(names_.size()))})) + QLatin1Char(' ');
    std::vector<std::string> without;
    for (const Lesson &lesson : knownLessons(context_.language.language()).lessons)
        if (!lesson.worksheet)
            without.push_back(lesson.title);
    QStringList notes{names + context_.say("worksheet.about")};
    if (!without.empty())
        notes << context_.say(Message("worksheet.without", {textArg("list", listed(without, context_.words()))}));
    for (const Message &note : listNotes_)
        notes << context_.sentence(note);
    note_->setText(notes.join(QLatin1Char('\n')));
}

Language WorksheetDialog::language() const { return language_->currentIndex() == 1 ? Language::es : Language::en; }

std::optional<Lesson> WorksheetDialog::lesson() const
{
    return knownLesson(toStdString(lesson_->currentData().toString()), language());
}

WorksheetOrder WorksheetDialog::order() const
{
    return {students_->value(), std::uint64_t(seed_->value()), names_, only_->isChecked() ? number_->value() : 0};
}

void WorksheetDialog::tell(const Error &error)
{
    const QString place = error.place.empty() ? QString() : toQString(error.place) + QStringLiteral("\n\n");
    context_.dialogs.tell(this, windowTitle(), place + context_.sentence(error.message));
}

void WorksheetDialog::chooseNames()
{
    const QString path = context_.dialogs.fileToOpen(this, tr("Class list"), QStringLiteral("*.csv"));
    if (path.isEmpty())
        return;
    auto list = readFile(path).and_then(
        [&](const QByteArray &bytes) { return readClassList(bytes.toStdString(), toStdString(path)); });
    if (!list)
        return tell(list.error());
    if (list->names.size() > size_t(mostSheets))
        return tell({ErrorKind::input, toStdString(path),
                     Message("error.worksheet.students", {numberArg("most", mostSheets)})});
    names_ = std::move(list->names);
    listNotes_ = std::move(list->notes);
    students_->setValue(int(names_.size()));
    refresh();
}

void WorksheetDialog::begin()
{
    const std::optional<Lesson> chosen = lesson();
    if (!chosen)
        return;
    auto sheets = makeWorksheets(*chosen, order());
    if (!sheets)
        return tell(sheets.error());
    folder_ = context_.dialogs.folderPath(this, tr("Folder for the sheets"), context_.settings.folder);
    if (folder_.isEmpty())
        return;
    writer_ =
        std::make_unique<WorksheetWriter>(*chosen, std::move(*sheets), order(), folder_,
                                          paper_->currentIndex() == 1 ? Paper::letter : Paper::a4, context_.csvStyle());
    if (!context_.dialogs.mayReplace(this, windowTitle(), folder_, writer_->names())) {
        writer_.reset();
        return;
    }
    progress_->setRange(0, writer_->count());
    progress_->setValue(0);
    progress_->show();
    start_->setEnabled(false);
    cancel_->setFocus();
    QTimer::singleShot(0, this, &WorksheetDialog::makeNext);
}

/// One file between two looks at keys and mouse.
void WorksheetDialog::makeNext()
{
    if (!writer_)
        return; // stopped
    if (auto made = writer_->next(); !made) {
        const Error error = made.error();
        end();
        return tell(error);
    }
    progress_->setValue(writer_->done());
    if (writer_->done() < writer_->count()) {
        QTimer::singleShot(0, this, &WorksheetDialog::makeNext);
        return;
    }
    const auto names = writer_->finish();
    end();
    if (!names)
        return tell(names.error());
    context_.settings.folder = folder_;
    context_.keepSettings();
    emit written(*names);
    context_.dialogs.tell(this, windowTitle(),
                          context_.say(Message("worksheet.done", {numberArg("count", double(names->size())),
                                                                  textArg("folder", toStdString(folder_))})));
    accept();
}

void WorksheetDialog::end()
{
    writer_.reset();
    progress_->hide();
    start_->setEnabled(lesson_->count() > 0);
}

void WorksheetDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace huella
