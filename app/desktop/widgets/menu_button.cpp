// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/widgets/menu_button.h"

#include <QStyleOptionToolButton>

namespace huella {

MenuButton::MenuButton(QWidget *parent) : QToolButton(parent) { setProperty("withMenu", true); }

void MenuButton::initStyleOption(QStyleOptionToolButton *option) const
{
    QToolButton::initStyleOption(option);
    option->features |= QStyleOptionToolButton::HasMenu;
}

} // namespace huella
