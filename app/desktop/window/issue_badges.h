// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/context.h"
#include "app/desktop/window/issue_rows.h"

#include <QToolButton>

namespace huella {

/// How much there is to mend: a count for each gravity that there is, in its colour and with its mark. Pressed: the list.
class IssueBadges : public QToolButton {
    Q_OBJECT

public:
    explicit IssueBadges(const Context &context, QWidget *parent = nullptr);
    void setCounts(const IssueCounts &counts);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Badge {
        Severity severity;
        QString count;
    };
    std::vector<Badge> badges() const;
    int widthOf(const Badge &badge) const;

    const Context &context_;
    IssueCounts counts_;
};

} // namespace huella
