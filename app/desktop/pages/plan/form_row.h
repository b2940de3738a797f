// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;
class QHBoxLayout;
class QLabel;
class QLineEdit;

namespace huella {

/// A row of the form: label, one or two fields, quiet words after them, a badge, and a line for what is wrong.
class FormRow : public QWidget {
    Q_OBJECT

public:
    FormRow(QWidget *field, QWidget *parent = nullptr);

    void setLabel(const QString &label);
    /// A second field in the row, after the first one's unit.
    void addField(QWidget *field);
    /// Words right after the n-th field: a unit.
    void setUnit(int field, const QString &unit);
    void setNote(const QString &note, const QString &explanation = {});
    void setBadge(const QString &badge, const QString &explanation = {});
    /// What is wrong with what is being typed.
    void setRemark(const QString &remark, bool wrong);
    /// What is wrong or unlikely about what was given; a remark goes first.
    void setIssue(const QString &issue, bool wrong);
    void stretchField();

private:
    struct Said {
        QString text;
        bool wrong = false;
    };
    void showRemark();

    Said typed_, issue_;
    QLabel *label_, *note_, *badge_, *remark_;
    QGridLayout *grid_;
    QHBoxLayout *fields_;
    QList<QLabel *> units_;
    QWidget *first_;
};

} // namespace huella
