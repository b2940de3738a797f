// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/plan/numbers_field.h"

#include "app/desktop/common/text.h"
#include "core/workload/typed_number.h"

#include <QRegularExpression>
#include <QStyle>

namespace huella {
namespace {

constexpr int longestList = 100'000; // letters: some ten thousand epochs

} // namespace

NumbersField::NumbersField(QWidget *parent) : QLineEdit(parent), words_(&Wording::of(Language::en))
{
    setMaxLength(longestList);
    connect(this, &QLineEdit::textEdited, this, &NumbersField::read);
    connect(this, &QLineEdit::editingFinished, this, &NumbersField::left);
}

void NumbersField::read(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[\\s;]+"));
    std::vector<double> values;
    for (QString part : text.split(between, Qt::SkipEmptyParts)) {
        if (part.endsWith(u',')) // "0.31, 0.30"
            part.chop(1);
        const auto number = readTypedNumber(toStdString(part));
        if (!number)
            return setRemark(toQString((*words_)(number.error().message)));
        if (number->value <= 0)
            return setRemark(toQString((*words_)("error.number.above_zero")));
        values.push_back(number->value);
    }
    values_ = values;
    setRemark({});
    emit edited(values_);
}

void NumbersField::setRemark(const QString &remark)
{
    if (remark == remark_)
        return;
    remark_ = remark;
    setProperty("wrong", !remark.isEmpty());
    style()->unpolish(this); // its look goes by the property
    style()->polish(this);
    setAccessibleDescription(remark);
    emit remarkChanged();
}

void NumbersField::setValues(const std::vector<double> &values)
{
    if (values == values_ && (hasFocus() || !remark_.isEmpty()))
        return; // what is being typed is not rewritten
    values_ = values;
    setRemark({});
    QStringList texts;
    for (const double value : values)
        texts << toQString(words_->numbers().editable(value));
    if (const QString shown = texts.join(u' '); shown != text())
        setText(shown);
}

void NumbersField::forget()
{
    values_.clear();
    setRemark({});
    clear();
}

} // namespace huella
