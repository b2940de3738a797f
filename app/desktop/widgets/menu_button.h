// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace huella {

/// A button whose click opens a menu that is not its own: a menu of its own would not answer a screen reader before it is
/// closed again. It is marked as one that has a menu, by a picture: an arrow among the letters would need another font.
class MenuButton : public QToolButton {
public:
    explicit MenuButton(QWidget *parent);

protected:
    void initStyleOption(QStyleOptionToolButton *option) const override;
};

} // namespace huella
