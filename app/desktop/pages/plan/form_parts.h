// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wording/wording.h"

#include <QString>

class QComboBox;
class QVBoxLayout;
class QWidget;

namespace huella {

struct Context;
class NumberField;

// What forms are made of beyond their rows.

/// Rows below each other in a widget without a look of its own.
QVBoxLayout *formColumn(QWidget *widget);
/// So many items, whose words come later.
QComboBox *formCombo(const char *name, int items, QWidget *parent);
/// A number from `min` on, in the unit that its row names; leaving it ends a step of undo.
NumberField *formNumber(Context &context, const char *name, double min, QWidget *parent);

/// Room for the labels of all rows, so that their fields begin at one line: Spanish words are longer.
void alignLabels(const QWidget &form, Language language);
/// What the field of that name means, in the words of the screen.
QString explanationOf(const Context &context, std::string_view column);

} // namespace huella
