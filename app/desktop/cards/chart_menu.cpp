// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/cards/chart_menu.h"

#include "app/desktop/common/file_io.h"
#include "app/desktop/common/text.h"
#include "core/charts/chart_numbers.h"
#include "core/wording/report_date.h"

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QMenu>
#include <QMimeData>

namespace huella {

void ChartMenu::addTo(QMenu &menu, const ChartSpec &chart)
{
    if (!menu.isEmpty())
        menu.addSeparator();
    const auto add = [&](const char *name, const QString &text, auto run) {
        QAction *action = menu.addAction(text, &owner_, run);
        action->setObjectName(QLatin1String(name));
        action->setEnabled(!chart.bars.empty());
    };
    // shown only: as a shortcut it would count in the whole window
    const QString keys = QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText);
    add("chartCopyPicture", tr("Copy as picture") + u'\t' + keys, [this, chart] { copyPicture(chart); });
    add("chartCopyNumbers", tr("Copy the numbers"), [this, chart] { copyNumbers(chart); });
    menu.addSeparator();
    add("chartSaveSvg", tr("Save as SVG…"), [this, chart] { save(chart, FigureFormat::svg); });
    add("chartSavePng", tr("Save as PNG…"), [this, chart] { save(chart, FigureFormat::png); });
    add("chartSavePdf", tr("Save as PDF…"), [this, chart] { save(chart, FigureFormat::pdf); });
}

void ChartMenu::popUp(const ChartSpec &chart, const QPoint &at)
{
    auto *menu = new QMenu(&owner_);
    menu->setObjectName(QStringLiteral("chartMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addTo(*menu, chart);
    menu->popup(at);
}

FigureOptions ChartMenu::options(FigureFormat format) const
{
    return {format, usualFigureWidth, true, context_.language.language(), reportDate(), true};
}

/// As pixels for who pastes pictures, and as vectors for who can take them.
void ChartMenu::copyPicture(const ChartSpec &chart)
{
    if (chart.bars.empty())
        return;
    const auto png = figureAs({chart, {}}, options(FigureFormat::png)),
               svg = figureAs({chart, {}}, options(FigureFormat::svg));
    if (!png || !svg)
        return tell(png ? svg.error() : png.error());
    auto mime = std::make_unique<QMimeData>();
    mime->setImageData(QImage::fromData(*png, "PNG"));
    mime->setData(QStringLiteral("image/svg+xml"), *svg);
    QGuiApplication::clipboard()->setMimeData(mime.release()); // the clipboard owns it now
    context_.notices->say(context_.say("notice.copied_chart"));
}

void ChartMenu::copyNumbers(const ChartSpec &chart)
{
    QGuiApplication::clipboard()->setText(toQString(numbersOf(chart, context_.words())));
    context_.notices->say(context_.say("notice.copied_table"));
}

void ChartMenu::save(const ChartSpec &chart, FigureFormat format)
{
    const QString &study = context_.document.path();
    const QString folder = !study.isEmpty()                     ? QFileInfo(study).absolutePath()
                           : context_.settings.folder.isEmpty() ? QDir::homePath()
                                                                : context_.settings.folder;
    const QString path =
        context_.dialogs.fileToSave(&owner_, tr("Save the chart"), QDir(folder).filePath(chartFileName(chart, format)));
    if (path.isEmpty())
        return;
    const auto bytes = figureAs({chart, {}}, options(format));
    if (!bytes)
        return tell(bytes.error());
    if (const auto written = writeFile(path, *bytes); !written)
        return tell(written.error());
    const QFileInfo file(path);
    context_.notices->say(
        context_.say(Message("notice.written", {textArg("name", toStdString(shownName(file.fileName()))),
                                                textArg("folder", toStdString(shownName(file.absolutePath())))})),
        path);
}

void ChartMenu::tell(const Error &error)
{
    const QString said = context_.sentence(error.message), place = shownName(toQString(error.place));
    context_.dialogs.tell(&owner_, tr("Save the chart"),
                          place.isEmpty() ? said : place + QStringLiteral("\n\n") + said);
}

} // namespace huella
