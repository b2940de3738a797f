// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/plan/run_fields_dialog.h"

#include "app/desktop/common/help_place.h"
#include "app/desktop/common/text.h"
#include "app/desktop/pages/plan/run_choices.h"
#include "app/desktop/widgets/search_field.h"
#include "core/study/edits/several_runs.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace huella {
namespace {

constexpr int widest = 420, fieldWidth = 240;

/// "4 × A100": the list knows the name alone, and the count stays before it.
void keepCount(SearchField *field, const ChoiceList *choices)
{
    QObject::connect(field, &SearchField::textEdited, field, [field](const QString &typed) {
        const auto name = toQString(nameBehindCount(toStdString(typed)));
        field->setProperty("count", typed.left(typed.size() - name.size()));
    });
    QObject::connect(field, &SearchField::chosen, field, [field, choices](const std::string &id) {
        field->setText(field->property("count").toString() + choices->shown(id));
    });
}

} // namespace

RunFieldsDialog::RunFieldsDialog(Context &context, const RunChoices &choices, std::vector<std::string> runs,
                                 std::vector<RunColumn> columns, QWidget *parent)
    : QDialog(parent), context_(context), choices_(choices), runs_(std::move(runs))
{
    setObjectName(QStringLiteral("runFields"));
    setAttribute(Qt::WA_DeleteOnClose);
    setHelp(this, "plan#the-scenario-as-a-whole");
    setMinimumWidth(widest);
    setWindowTitle(context.say(Message("runs.set.title", {numberArg("count", double(runs_.size()))})));
    auto *column = new QVBoxLayout(this);
    auto *form = new QFormLayout;
    for (const RunColumn each : columns) {
        const Row row{each, fieldFor(each), new QLabel(this)};
        row.remark->setObjectName(QStringLiteral("wrong"));
        row.remark->setTextFormat(Qt::PlainText);
        row.remark->setWordWrap(true);
        row.remark->hide();
        form->addRow(menuText(headingOf(each, context.words())), row.field);
        form->addRow(row.remark);
        rows_.push_back(row);
    }
    column->addLayout(form);
    auto *hint = new QLabel(context.say("runs.set.hint"), this);
    hint->setObjectName(QStringLiteral("note"));
    hint->setWordWrap(true);
    column->addWidget(hint);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(context.say("runs.set.do"));
    buttons->button(QDialogButtonBox::Cancel)->setText(context.say("runs.set.cancel"));
    for (QAbstractButton *button : buttons->buttons())
        button->setIcon({}); // as on the other buttons of the window
    connect(buttons, &QDialogButtonBox::accepted, this, &RunFieldsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &RunFieldsDialog::reject);
    column->addWidget(buttons);
    rows_.front().field->setFocus();
}

QLineEdit *RunFieldsDialog::fieldFor(RunColumn column)
{
    QLineEdit *field = nullptr;
    if (const ChoiceList *choices = choices_.of(column)) {
        auto *search = new SearchField(this);
        search->setWords(context_.words());
        search->setChoices(choices);
        if (column == RunColumn::gpu)
            keepCount(search, choices);
        field = search;
    } else {
        field = new QLineEdit(this);
    }
    field->setObjectName(QStringLiteral("set_") + toQString(idOf(column)));
    field->setMinimumWidth(fieldWidth);
    field->setPlaceholderText(common(column));
    field->setAccessibleName(toQString(headingOf(column, context_.words())));
    return field;
}

/// What all of the runs have now; where they differ, that they do.
QString RunFieldsDialog::common(RunColumn column) const
{
    const StudyDocument &document = context_.document;
    std::optional<std::string> same;
    for (const std::string &id : runs_) {
        const Run *run = document.study().run(id);
        const std::string text = run ? typedCell(*run, column, document.dataset(), context_.words()) : std::string();
        if (same && *same != text)
            return context_.say("runs.set.several");
        same = text;
    }
    return same ? toQString(*same) : QString();
}

void RunFieldsDialog::say(const Row &row, const QString &remark)
{
    row.remark->setText(remark);
    row.remark->setVisible(!remark.isEmpty());
    row.field->setProperty("wrong", !remark.isEmpty());
    row.field->setAccessibleDescription(remark);
    row.field->style()->unpolish(row.field); // its look goes by the property
    row.field->style()->polish(row.field);
}

void RunFieldsDialog::accept()
{
    std::vector<CellChange> changes;
    QStringList remarks;
    const Row *wrong = nullptr;
    for (const Row &row : rows_) {
        const std::string text = toStdString(row.field->text().trimmed());
        auto read = text.empty() ? tl::expected<CellChange, Message>(CellChange{})
                                 : readCell(row.column, text, choices_.reader());
        say(row, read ? QString() : context_.sentence(read.error()));
        if (!read)
            wrong = wrong ? wrong : &row;
        else if (read->change) {
            remarks << (read->remark ? context_.sentence(*read->remark) : QString());
            changes.push_back(std::move(*read));
        }
    }
    if (wrong) {
        wrong->field->setFocus();
        wrong->field->selectAll();
        return;
    }
    StudyDocument &document = context_.document;
    document.endMerge();
    document.apply(EditKind::editRuns, changeRuns(document.study(), runs_, [&changes](Run &run) {
                       for (const CellChange &each : changes)
                           each.change(run);
                   }));
    for (const Row &row : rows_)
        if (!row.field->text().trimmed().isEmpty())
            emit columnSet(row.column);
    remarks.removeAll(QString());
    if (!remarks.isEmpty()) // "1.500 was read as 1.5"
        context_.notices->say(remarks.join(u' '));
    QDialog::accept();
}

} // namespace huella
