// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/context.h"
#include "app/desktop/widgets/card.h"

namespace huella {

class SelectionStrip;
class ShareStrip;
class WrappedLabel;

/// "This run in the study": its share of its scenario beside the other runs, which one can go to.
class ShareCard : public Card {
    Q_OBJECT

public:
    ShareCard(Context &context, QWidget *parent);
    void refresh();

private:
    void showSelection();
    void go(const std::string &run);

    Context &context_;
    ShareStrip *bar_;
    WrappedLabel *own_, *largest_;
    SelectionStrip *strip_;
};

} // namespace huella
