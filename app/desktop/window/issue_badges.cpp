// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window/issue_badges.h"

#include "app/desktop/common/text.h"
#include "app/desktop/widgets/severity_mark.h"

#include <QPainter>

namespace huella {
namespace {
constexpr int badgeHeight = 20, buttonHeight = 26, badgeMark = 14, padding = 8, inner = 5, between = 8, frameRoom = 3;
} // namespace

IssueBadges::IssueBadges(const Context &context, QWidget *parent) : QToolButton(parent), context_(context)
{
    setObjectName(QStringLiteral("issueChip"));
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IssueBadges::setCounts(const IssueCounts &counts)
{
    counts_ = counts;
    const QString text = countText(counts, context_);
    setAccessibleName(text);
    setToolTip(plainToolTip(text + QStringLiteral(" (F8)")));
    updateGeometry();
    update();
}

std::vector<IssueBadges::Badge> IssueBadges::badges() const
{
    std::vector<Badge> all;
    const std::pair<Severity, int> each[] = {
        {Severity::error, counts_.errors}, {Severity::warning, counts_.warnings}, {Severity::note, counts_.notes}};
    for (const auto &[severity, count] : each)
        if (count > 0)
            all.push_back({severity, QString::number(count)});
    return all;
}

int IssueBadges::widthOf(const Badge &badge) const
{
    return 2 * padding + badgeMark + inner + QFontMetrics(themeFont(TextSize::note)).horizontalAdvance(badge.count);
}

QSize IssueBadges::sizeHint() const
{
    int width = 2 * frameRoom - between;
    for (const Badge &badge : badges())
        width += widthOf(badge) + between;
    return {std::max(width, 0), buttonHeight};
}

void IssueBadges::paintEvent(QPaintEvent *)
{
    const Theme &theme = context_.colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(themeFont(TextSize::note));
    double left = frameRoom;
    for (const Badge &badge : badges()) {
        const QRectF box(left, (height() - badgeHeight) / 2.0, widthOf(badge), badgeHeight);
        painter.setPen(Qt::NoPen);
        painter.setBrush(badge.severity == Severity::note ? theme.badge : theme.warningSoft);
        if (badge.severity == Severity::error) {
            painter.setBrush(theme.surface);
            painter.setPen(QPen(theme.error, 1));
        }
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), badgeHeight / 2.0, badgeHeight / 2.0);
        paintSeverity(painter, QRectF(box.left() + padding, box.center().y() - badgeMark / 2.0, badgeMark, badgeMark),
                      badge.severity, theme);
        painter.setPen(severityColour(badge.severity, theme));
        painter.drawText(box.adjusted(padding + badgeMark + inner, 0, 0, 0), Qt::AlignVCenter, badge.count);
        left = box.right() + between;
    }
    if (hasFocus() || isChecked()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.accent, hasFocus() ? 2 : 1));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), buttonHeight / 2.0, buttonHeight / 2.0);
    }
}

} // namespace huella
