// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/widgets/number_field.h"

#include "app/desktop/common/text.h"
#include "core/teaching/questions/typed_answer.h"

#include <QStyle>
#include <QVariant>

#include <cmath>

namespace huella {
namespace {

constexpr int longestText = 200; // of what is pasted: a number that was cut would be another number

bool sameNumber(std::optional<double> a, std::optional<double> b)
{
    if (!a || !b)
        return a.has_value() == b.has_value();
    return std::abs(*a - *b) <= 1e-12 * std::max(std::abs(*a), std::abs(*b));
}

} // namespace

NumberField::NumberField(QWidget *parent)
    : QLineEdit(parent),
      words_(&Wording::of(Language::en)),
      reader_([](std::string_view typed) { return readTypedNumber(typed); })
{
    setMaxLength(longestText);
    connect(this, &QLineEdit::textEdited, this, &NumberField::read);
    connect(this, &QLineEdit::editingFinished, this, &NumberField::settle);
}

void NumberField::settle()
{
    emit left();
    if (wrong_)
        return;
    settled_ = value_;
    show();
}

void NumberField::setUnit(std::string unit)
{
    setReader([unit = std::move(unit)](std::string_view typed) { return readTypedNumber(typed, unit); });
}

void NumberField::setLimits(double min, double max)
{
    min_ = min;
    max_ = max;
}

void NumberField::setWords(const Wording &words)
{
    words_ = &words;
    if (wrong_)
        read(text());
    else
        show();
}

void NumberField::setRemark(const QString &remark, bool wrong)
{
    if (keepRemark(remark, wrong))
        emit remarkChanged();
}

/// The value goes first: who hears of the remark may show the field what the document holds.
void NumberField::take(std::optional<double> value, const QString &remark, bool wrong)
{
    const bool changed = value != value_;
    value_ = value;
    const bool said = keepRemark(remark, wrong);
    if (changed || !wrong)
        emit edited(value_);
    if (said)
        emit remarkChanged();
}

bool NumberField::keepRemark(const QString &remark, bool wrong)
{
    const bool changed = remark != remark_;
    remark_ = remark;
    if (wrong != wrong_) {
        wrong_ = wrong;
        setProperty("wrong", wrong);
        style()->unpolish(this); // its look goes by the property
        style()->polish(this);
    }
    if (changed)
        setAccessibleDescription(remark);
    return changed;
}

/// "1.500" on the way to "1.500.000" was read as 1.5: that must not stay behind as if somebody had meant it.
void NumberField::refuse(const QString &remark) { take(settled_, remark, true); }

void NumberField::read(const QString &typed)
{
    if (typed.trimmed().isEmpty()) {
        take({}, {}, false);
        return;
    }
    const auto number = reader_(toStdString(typed));
    if (!number) {
        refuse(toQString((*words_)(number.error().message)));
        return;
    }
    const double shown = number->value;
    if (shown < min_ || (max_ > 0 && shown > max_)) {
        const Message limit =
            max_ > 0 ? Message("error.number.between",
                               {numberArg("value", shown), numberArg("min", min_), numberArg("max", max_)})
                     : Message("error.number.at_least", {numberArg("value", shown), numberArg("min", min_)});
        refuse(toQString((*words_)(limit)));
        return;
    }
    if (const auto wrong = check_ ? check_(shown) : std::nullopt) {
        refuse(toQString((*words_)(*wrong)));
        return;
    }
    take(withoutTail(shown / factor_),
         number->readAsDecimal ? toQString((*words_)("plan.read_as", {numberArg("value", shown)})) : QString(), false);
}

void NumberField::forget()
{
    value_ = settled_ = {};
    setRemark({}, false);
    show();
}

void NumberField::setValue(std::optional<double> value)
{
    if (sameNumber(value, value_) && (hasFocus() || wrong_))
        return; // what is being typed is never rewritten under the cursor, and what is wrong stays to be mended
    if (!hasFocus() || !sameNumber(value, value_))
        settled_ = value;
    value_ = value;
    setRemark({}, false);
    show();
}

void NumberField::setDefault(std::optional<double> value)
{
    default_ = value;
    setPlaceholderText(value ? toQString(words_->numbers().editable(withoutTail(*value * factor_))) : QString());
}

void NumberField::setDefaultText(const QString &text)
{
    defaultText_ = text;
    setPlaceholderText(text);
}

void NumberField::show()
{
    if (defaultText_.isEmpty())
        setDefault(default_);
    const QString wanted = value_ ? toQString(words_->numbers().editable(withoutTail(*value_ * factor_))) : QString();
    if (wanted != text())
        setText(wanted);
}

} // namespace huella
