// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/context.h"
#include "app/desktop/widgets/choice_list.h"
#include "core/planning/plan_fields.h"

#include <QObject>

#include <map>

class QCheckBox;
class QComboBox;
class QLayout;

namespace huella {

class FormRow;
class NumberField;
class NumbersField;
class SearchField;

/// The rows of a form that hold what a plan asks for: each field is named as its input with "plan_" before it, labelled by the wording
/// key "plan.in.NAME" and explained by "plan.in.NAME.about". Makes, fills and names them, and says what is typed there.
class PlanRows : public QObject {
    Q_OBJECT

public:
    PlanRows(Context &context, QWidget *form);

    /// A row of its own for a number, which shows `factor` of what it is; `unit`: a wording key of what stands behind it.
    template <class Plan> FormRow *addNumber(QLayout *where, std::span<const PlanNumber<Plan>> fields, const char *name,
                                             double factor = 1, const char *unit = "")
    {
        return rowFor(where, number(fields, name, factor), name, unit);
    }
    /// One more number in a row.
    template <class Plan> void addNumberTo(FormRow *row, std::span<const PlanNumber<Plan>> fields, const char *name,
                                           double factor = 1, const char *unit = "")
    {
        join(row, number(fields, name, factor), name, unit);
    }
    FormRow *addSearch(QLayout *where, const char *name, const ChoiceList *choices);
    FormRow *addNumbers(QLayout *where, const char *name);
    FormRow *addFlag(QLayout *where, const char *name);
    /// A choice of words: the first stands for an input that is not there, if it is empty. `key`: the words' keys begin with it.
    FormRow *addCombo(QLayout *where, const char *name, std::vector<std::string> values, const char *key);
    /// A choice that decides which of some inputs the number before it is.
    void addKindTo(FormRow *row, const char *name, std::vector<std::string> names, const char *key);

    NumberField *field(std::string_view name) const;
    SearchField *search(std::string_view name) const;
    FormRow *row(std::string_view name) const;
    /// Of a number that is one of several inputs: the one that it is now.
    std::string kindOf(std::string_view name) const;

    void retranslate();
    /// What the plan of a run holds; what is being typed stays.
    void show(const KeptJson &inputs);
    /// What stands in where nothing is given, and where that comes from; the badge is gone where something is.
    void showDefault(std::string_view name, std::optional<double> value, const char *badge = "",
                     const QString &about = {});
    void showIssues(const RunResult *result);
    void forget();
    /// Lists that cannot be read.
    std::vector<Waiting> refused(const std::string &run) const;

signals:
    /// One or more inputs at once; `field` tells one step of undo from the next.
    void edited(const huella::PlanValues &values, const std::string &field);
    void pendingChanged();

private:
    struct Number {
        NumberField *edit = nullptr;
        FormRow *row = nullptr;
        std::string unit;
        int place = 0;                    ///< in its row
        QComboBox *kinds = nullptr;       ///< which input it is
        std::vector<std::string> names{}; ///< that it may be
    };
    struct Words {
        QComboBox *box;
        std::vector<std::string> values;
        std::string key;
        std::string name;
    };
    template <class Plan> NumberField *number(std::span<const PlanNumber<Plan>> fields, const char *name, double factor)
    {
        PlanNumber<Plan> limits{};
        for (const auto &each : fields)
            if (each.name == name)
                limits = each;
        limits.least *= factor;
        limits.most = limits.most < 1e30 ? limits.most * factor : limits.most;
        return makeNumber(name, factor, [limits](double shown) { return faultOf(limits, shown); });
    }
    NumberField *makeNumber(const char *name, double factor, std::function<std::optional<Message>(double)> check);
    FormRow *rowFor(QLayout *where, NumberField *edit, const char *name, const char *unit);
    FormRow *addRow(QLayout *where, QWidget *field, const char *name);
    void join(FormRow *row, NumberField *edit, const char *name, const char *unit);
    QComboBox *makeCombo(const char *name, size_t items);
    void edit(const std::string &name, std::optional<double> value);
    void chooseKind(Number &number);

    Context &context_;
    QWidget *form_;
    std::map<std::string, Number, std::less<>> numbers_;
    std::map<std::string, SearchField *, std::less<>> searches_;
    std::map<std::string, NumbersField *, std::less<>> lists_;
    std::map<std::string, QCheckBox *, std::less<>> flags_;
    std::map<std::string, FormRow *, std::less<>> rows_; ///< by every input that stands in them
    std::vector<std::pair<FormRow *, std::string>> labels_;
    std::vector<Words> words_;
    bool showing_ = false;
};

} // namespace huella
