// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/context.h"
#include "app/desktop/widgets/number_field.h"
#include "app/desktop/widgets/search_field.h"
#include "core/study/evaluate/evaluate.h"
#include "core/workload/fields.h"

class QLayout;

namespace huella {

class FormRow;

/// The field's unit may be typed behind the number; of another one is said what is said on the command line.
NumberField::Reader inputReader(const FieldInfo &info);

/// The fields of a form whose text is not in the study: no figure is shown for another place or number than the one that stands there.
std::vector<Waiting> unsettledIn(const QWidget &form, const std::string &run);
/// The gravest of what is to be said of an input, for its row to say; null: nothing. That one is still to be given is no news to
/// whoever is typing.
const Issue *issueAt(const RunResult &result, std::string_view column);
/// The same said by the row of the input; without a result nothing is.
void showIssue(FormRow &row, const RunResult *result, std::string_view column, const Context &context);

/// The rows of the form that hold one input of a run each: makes, finds and names them, and says what is typed there.
class InputRows : public QObject {
    Q_OBJECT

public:
    struct NumberRow {
        FormRow *row;
        NumberField *edit;
        Field field;
    };
    struct TextRow {
        FormRow *row;
        SearchField *edit;
        Field field;
    };
    InputRows(Context &context, QWidget *form);
    void addNumber(QLayout *where, Field field);
    void addSearch(QLayout *where, Field field);

    const std::vector<NumberRow> &numbers() const { return numbers_; }
    const std::vector<TextRow> &texts() const { return texts_; }
    const NumberRow &number(Field field) const;
    const NumberRow *findNumber(Field field) const; ///< null where the row has not been made yet
    const TextRow &text(Field field) const;
    void retranslate();
    /// What the run has; what is being typed stays.
    void show(const Workload &workload);

signals:
    void edited(huella::Field field, const huella::FieldValue &value);
    void pendingChanged(); ///< a name is being typed, is chosen, or is refused

private:
    void sayUnit(const NumberRow &row);
    void nameRow(FormRow &row, Field field);

    Context &context_;
    QWidget *form_;
    std::vector<NumberRow> numbers_;
    std::vector<TextRow> texts_;
};

} // namespace huella
