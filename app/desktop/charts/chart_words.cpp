// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a chart says of itself: to those who cannot see it, and to who looks closer.

#include "app/desktop/charts/chart_view.h"
#include "app/desktop/common/text.h"

#include <QHelpEvent>
#include <QToolTip>

namespace huella {
namespace {
/// Lines as one utterance, with one full stop.
QString asSentence(QString lines)
{
    lines.replace(u'\n', QStringLiteral(", "));
    return lines.endsWith(u'.') ? lines : lines + u'.';
}
} // namespace

/// For those who cannot see it: the whole chart in a sentence, and the bar that the keyboard is on.
void ChartView::describe()
{
    const QString title = toQString(spec_.title);
    if (accessibleName() != title)
        setAccessibleName(title);
    QString said = toQString(spec_.description);
    if (hasFocus() && current_.valid() && !spec_.bars[size_t(current_.row)].label.empty()) // else it is the whole
        said = asSentence(wordsOf(spec_, current_)) + u' ' + said;
    if (accessibleDescription() != said)
        setAccessibleDescription(said); // tells the screen reader that it changed
}

/// As large as the rest, for who looks from afar.
QString ChartView::toolTipOf(const QString &words) const
{
    const QString plain = plainToolTip(words);
    return type_ > 0
               ? QStringLiteral("<span style=\"font-size:%1px\">%2</span>").arg(metrics_.label.pixelSize()).arg(plain)
               : plain;
}

bool ChartView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const ChartElement element = scene().elementAt(help->pos());
    if (!element.valid() || (spec_.kind != ChartKind::bars && spec_.kind != ChartKind::tornado))
        QToolTip::hideText(); // those say it above the plot
    else
        QToolTip::showText(help->globalPos(), toolTipOf(wordsOf(spec_, element)), this, areaOf(element).toRect());
    return true;
}

} // namespace huella
