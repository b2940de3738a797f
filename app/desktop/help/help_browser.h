// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guide/help_guide.h"

#include <QTextBrowser>

namespace huella {

struct Context;

/// The text of one page of the guide, in the colours and the language of the screen.
class HelpBrowser : public QTextBrowser {
    Q_OBJECT

public:
    explicit HelpBrowser(Context &context, QWidget *parent = nullptr);
    void showPlace(const HelpPlace &place);
    HelpPlace place() const;
    /// The same place with other words or colours.
    void refresh();

    QVariant loadResource(int type, const QUrl &name) override;

private:
    void follow(const QUrl &link);
    Context &context_;
};

} // namespace huella
