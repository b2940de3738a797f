// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/help/help_guide.h"

#include <QObject>

class QWidget;

namespace huella {

struct Context;

/// The property of a widget that names its place of the guide.
inline constexpr auto helpProperty = "help";
/// Says which place of the guide belongs to a widget and what is in it, "plan#issues" say.
void setHelp(QWidget *widget, const char *place);
/// The place of the guide that belongs to a widget: its own, else its parent's, and so on; else the guide's first page.
HelpPlace helpOf(const QWidget *widget);
/// Opens the guide where it belongs to a widget, as a window beside the widget's own.
void openHelp(Context &context, QWidget *from);

/// F1 in any window of the program, dialogs included: a shortcut of the main window does not reach those.
class HelpKey : public QObject {
    Q_OBJECT

public:
    HelpKey(Context &context, QObject *parent);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    Context &context_;
};

} // namespace huella
