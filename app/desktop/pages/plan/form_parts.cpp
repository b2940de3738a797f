// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/plan/form_parts.h"

#include "app/desktop/common/text.h"
#include "app/desktop/document/context.h"
#include "app/desktop/pages/plan/form_row.h"
#include "app/desktop/widgets/number_field.h"
#include "core/wording/field_labels.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace huella {
namespace {

constexpr int englishLabels = 128, spanishLabels = 152;

} // namespace

QVBoxLayout *formColumn(QWidget *widget)
{
    widget->setObjectName(QStringLiteral("plain"));
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    return column;
}

QComboBox *formCombo(const char *name, int items, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(QLatin1String(name));
    for (int i = 0; i < items; ++i)
        box->addItem(QString());
    return box;
}

NumberField *formNumber(Context &context, const char *name, double min, QWidget *parent)
{
    auto *field = new NumberField(parent);
    field->setObjectName(QLatin1String(name));
    field->setLimits(min, 0);
    QObject::connect(field, &NumberField::left, &context.document, &StudyDocument::endMerge);
    return field;
}

void alignLabels(const QWidget &form, Language language)
{
    for (FormRow *row : form.findChildren<FormRow *>())
        row->setLabelWidth(language == Language::es ? spanishLabels : englishLabels);
}

QString explanationOf(const Context &context, std::string_view column)
{
    return toQString(fieldExplanation(column, context.document.dataset(), context.words()));
}

} // namespace huella
