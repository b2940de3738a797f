// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;
class QHBoxLayout;
class QLabel;

namespace huella {

class NumberField;
class SearchField;

/// A row of the form: label, one or two fields, quiet words after them, a badge, and a line for what is wrong
/// with what is typed into them.
class FormRow : public QWidget {
    Q_OBJECT

public:
    FormRow(QWidget *field, QWidget *parent = nullptr);

    void setLabel(const QString &label);
    /// A second field in the row, after the first one's unit.
    void addField(QWidget *field);
    /// The unit of the n-th field, right after it; it may also be typed there.
    void setUnit(int field, const QString &unit);
    /// Words there that change nothing in how the field is read: "2027 to 2029".
    void setBehind(int field, const QString &words);
    void setNote(const QString &note, const QString &explanation = {});
    void setBadge(const QString &badge, const QString &explanation = {});
    /// What is wrong or unlikely about what was given. What a field of the row says of its text goes first.
    void setIssue(const QString &issue, bool wrong);
    void stretchField();

private:
    struct Said {
        QString text;
        bool wrong = false;
    };
    void showRemark();
    void takeRemarks();

    Said typed_, issue_;
    QLabel *label_, *note_, *badge_, *remark_;
    QGridLayout *grid_;
    QHBoxLayout *fields_;
    QList<QLabel *> units_;
    QList<NumberField *> numbers_;
    SearchField *search_ = nullptr;
    QWidget *first_;
};

} // namespace huella
