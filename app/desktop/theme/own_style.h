// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace huella {

/// Fusion, whose mark of what a bar has no room for is drawn by us: its own is a picture file, for which Qt loads every reader of
/// pictures that the system has before the window is there.
class OwnStyle : public QProxyStyle {
    Q_OBJECT

public:
    OwnStyle();
    QIcon standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const override;
};

} // namespace huella
