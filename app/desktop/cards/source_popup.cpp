// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/cards/source_popup.h"

#include "app/desktop/common/text.h"
#include "app/desktop/widgets/number_field.h"
#include "core/wording/figure_sources.h"
#include "core/workload/fields.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace huella {
namespace {

constexpr int widest = 420;

/// Plain text that can be marked and copied with the keyboard; an address is never opened by itself.
QLabel *line(const QString &text, const char *name, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::StrongFocus);
    label->setAccessibleName(text);
    return label;
}

/// The input that a figure stands for, where a number can be typed for it.
const FieldInfo *inputOf(const WorkingSpan &figure)
{
    const FieldInfo *info = figure.field.empty() ? nullptr : fieldByColumn(figure.field);
    return info && info->kind == FieldInfo::Kind::number ? info : nullptr;
}

} // namespace

SourcePopup::SourcePopup(const WorkingSpan &figure, const Context &context, QWidget *parent, Editing editing)
    : QFrame(parent, Qt::Popup)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("card"));
    setAccessibleName(context.say("plan.source"));
    auto *column = new QVBoxLayout(this);
    if (editing == Editing::yes && inputOf(figure))
        addEditor(figure, context, column);
    column->addWidget(line(toQString(figure.explanation), field_ ? "quiet" : "cardTitle", this));
    if (const Source *source = context.document.dataset().source(figure.source)) {
        column->addWidget(line(toQString(source->title), "", this));
        column->addWidget(
            line(context.say(Message("plan.source.publisher",
                                     {textArg("publisher", source->publisher),
                                      textArg("year", source->year ? std::to_string(*source->year) : "–")})),
                 "quiet", this));
        column->addWidget(
            line(context.say(Message("plan.source.licence",
                                     {textArg("licence", licenceText(source->licence, context.words()))})),
                 "quiet", this));
        if (!source->url.empty())
            column->addWidget(line(toQString(source->url), "quiet", this));
    }
    setFixedWidth(widest);
}

void SourcePopup::addEditor(const WorkingSpan &figure, const Context &context, QVBoxLayout *column)
{
    const FieldInfo &info = *inputOf(figure);
    const QString name = context.say("symbol." + figure.symbol);
    auto *row = new QHBoxLayout;
    auto *label = new QLabel(name, this);
    label->setObjectName(QStringLiteral("cardTitle"));
    label->setWordWrap(true);
    field_ = new NumberField(this);
    field_->setObjectName(QStringLiteral("figure"));
    field_->setAccessibleName(name);
    field_->setFixedWidth(110);
    const double factor = figure.unit == "%" ? 100 : 1;
    field_->setFactor(factor);
    field_->setLimits(info.min * factor, info.max * factor);
    field_->setWords(context.words());
    const bool given = !figure.assumed && figure.source.empty(); // what is looked up stays there as the default
    given ? field_->setValue(figure.value) : field_->setDefault(figure.value);
    auto *unit = new QLabel(toQString(figure.unit), this);
    unit->setObjectName(QStringLiteral("quiet"));
    row->addWidget(label, 1);
    row->addWidget(field_);
    row->addWidget(unit);
    auto *remark = line({}, "quiet", this);
    remark->hide();
    column->addLayout(row);
    column->addWidget(remark);
    connect(field_, &NumberField::edited, this,
            [this, column = figure.field](std::optional<double> value) { emit edited(column, value); });
    connect(field_, &NumberField::left, this, &SourcePopup::editingFinished);
    connect(field_, &NumberField::remarkChanged, this, [this, remark] {
        remark->setText(field_->remark());
        remark->setAccessibleName(field_->remark());
        remark->setVisible(!field_->remark().isEmpty());
        adjustSize();
    });
}

void SourcePopup::showAt(const QPoint &global)
{
    adjustSize();
    const QRect room = screen()->availableGeometry();
    const int x = std::clamp(global.x(), room.left(), std::max(room.left(), room.right() - width()));
    const int y = std::clamp(global.y() + 4, room.top(), std::max(room.top(), room.bottom() - height()));
    move(x, y);
    show();
    if (field_) {
        field_->setFocus();
        field_->selectAll();
    } else if (auto *first = findChild<QLabel *>()) {
        first->setFocus();
    }
}

} // namespace huella
