// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QGridLayout;
class QLabel;
class QString;
class QWidget;

namespace huella {

// The form of a way to a scenario: a label and a field a row, a line for what is wrong below each, notes at the end.

QGridLayout *wayForm(QWidget *way);
/// The label is the field's name, too.
void addField(QGridLayout *form, QWidget *field, const QString &label);
/// For what is wrong with the field above; hidden.
QLabel *addRemark(QGridLayout *form);
void showRemark(QLabel &remark, const QString &text);
QLabel *addNote(QGridLayout *form, const QString &text);

} // namespace huella
