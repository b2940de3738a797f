// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/context.h"
#include "core/wording/explain.h"

#include <QFrame>

#include <optional>

class QVBoxLayout;

namespace huella {

class NumberField;

/// What a figure is and where it comes from: name, value, origin, source with publisher, licence and address. Esc closes it.
/// Where it may edit and the figure stands for an input, it begins with a field for its value.
class SourcePopup : public QFrame {
    Q_OBJECT

public:
    enum class Editing { no, yes };
    SourcePopup(const WorkingSpan &figure, const Context &context, QWidget *parent, Editing editing = Editing::no);
    void showAt(const QPoint &global);

signals:
    /// Typed and understood, while it is typed; in the field's own unit (a share from 0 to 1). Empty: the default counts again.
    void edited(const std::string &field, std::optional<double> value);
    /// The field was left or Enter pressed: what is typed from now on is another edit.
    void editingFinished();

private:
    void addEditor(const WorkingSpan &figure, const Context &context, QVBoxLayout *column);
    NumberField *field_ = nullptr;
};

} // namespace huella
