// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace huella {

struct Context;
struct HelpPlace;

/// Opens the guide where it belongs to a widget, as a window beside the widget's own.
void openHelp(Context &context, QWidget *from);
/// At a place of it.
void openHelp(Context &context, QWidget *from, const HelpPlace &place);

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
