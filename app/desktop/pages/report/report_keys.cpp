// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/report/report_keys.h"

#include "app/desktop/pages/report/find_bar.h"
#include "app/desktop/pages/report/format_bar.h"
#include "app/desktop/pages/report/report_page.h"

#include <QShortcut>

namespace huella {

void addReportKeys(ReportPage &page, FormatBar &format, FindBar &find)
{
    const auto on = [&page](const QKeySequence &keys, auto what) {
        auto *shortcut = new QShortcut(keys, &page);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        QObject::connect(shortcut, &QShortcut::activated, &page, what);
    };
    on(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K), [&format] { format.askForLink(); });
    on(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_F), [&page] { page.editNote(); });
    on(QKeySequence(Qt::CTRL | Qt::Key_H), [&find] { find.open(); });
    constexpr TextStyle styles[] = {TextStyle::body, TextStyle::heading1, TextStyle::heading2, TextStyle::heading3};
    for (int i = 0; i < 4; ++i)
        on(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key(Qt::Key_0 + i)),
           [&page, style = styles[i]] { page.setStyle(style); });
}

} // namespace huella
