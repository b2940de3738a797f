// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/classroom/class_window.h"

#include "app/desktop/cards/chart_card.h"
#include "app/desktop/charts/chart_view.h"
#include "app/desktop/common/file_io.h"
#include "app/desktop/common/help_place.h"
#include "app/desktop/common/text.h"
#include "app/desktop/formats/pdf/pdf_writer.h"
#include "app/desktop/widgets/block_table.h"
#include "app/desktop/widgets/scrolling.h"
#include "app/desktop/widgets/steady_scroll_area.h"
#include "core/teaching/class/csv_headings.h"
#include "core/wording/report_date.h"

#include <QCheckBox>
#include <QDir>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace huella {
namespace {
constexpr double chartShare = 0.55; ///< of the window, at most; a larger class is scrolled
} // namespace

std::vector<ClassFile> classFilesIn(const QString &folder)
{
    std::vector<ClassFile> files;
    const QDir dir(folder);
    for (const QString &name : dir.entryList({QStringLiteral("*.huella")}, QDir::Files, QDir::Name))
        files.push_back({toStdString(name), readFile(dir.filePath(name)).map([](const QByteArray &bytes) {
                             return bytes.toStdString();
                         })});
    return files;
}

ClassWindow::ClassWindow(Context &context, ClassTable table, QWidget *owner)
    : ResultWindow(context, "classWindow", owner),
      table_(std::move(table)),
      anonymous_(new QCheckBox(this)),
      chart_(new ChartCard(context)),
      csv_(button("classCsv")),
      pdf_(button("classPdf"))
{
    setHelp(this, "teaching#a-class-together");
    anonymous_->setObjectName(QStringLiteral("anonymous"));
    chart_->view()->setObjectName(QStringLiteral("classChart"));
    auto *scroll = new SteadyScrollArea(this);
    holdScrolling(scroll, chart_);
    scroll_ = scroll;
    body()->addWidget(anonymous_);
    body()->addWidget(scroll);
    chart_->installEventFilter(this);
    connect(anonymous_, &QCheckBox::toggled, this, &ClassWindow::retranslate);
    connect(csv_, &QPushButton::clicked, this, [this] {
        save(QStringLiteral("class.csv"),
             QByteArray::fromStdString(classCsv(shown(), context_.words(), context_.csvStyle())));
    });
    connect(pdf_, &QPushButton::clicked, this, [this] {
        save(QStringLiteral("class.pdf"),
             writePdf(classDocument(shown(), context_.words()), {Paper::a4, reportDate()}));
    });
    std::vector<QWidget *> above{anonymous_};
    for (auto *each : chart_->findChildren<QWidget *>())
        if (each->focusPolicy() & Qt::TabFocus)
            above.push_back(each);
    orderTabs(std::move(above));
    retranslate();
}

ClassTable ClassWindow::shown() const
{
    return anonymous_->isChecked() ? anonymised(table_, context_.words()) : table_;
}

void ClassWindow::retranslate()
{
    const Wording &words = context_.words();
    const ClassTable shownNow = shown();
    setWindowTitle(context_.say("classroom.class"));
    setSummary(context_.say(Message("classroom.class.count", {numberArg("count", double(shownNow.members.size()))})));
    anonymous_->setText(context_.say("classroom.anonymous"));
    csv_->setText(context_.say("classroom.save_csv"));
    pdf_->setText(context_.say("classroom.save_pdf"));
    Table table = classTableBlock(shownNow, words);
    table.caption = words("classroom.class");
    this->table()->setTable(table);
    chart_->setSpec(classChart(shownNow, words));
    fitChart();
    setRefused(shownNow.refused);
}

/// Every bar of a small class.
void ClassWindow::fitChart()
{
    scroll_->setFixedHeight(std::min(chart_->sizeHint().height(), int(chartShare * height())));
}

void ClassWindow::resizeEvent(QResizeEvent *event)
{
    ResultWindow::resizeEvent(event);
    fitChart();
}

/// How high a chart is depends on how wide it is, and that is only settled behind the window's own size.
bool ClassWindow::eventFilter(QObject *object, QEvent *event)
{
    if (object == chart_ && event->type() == QEvent::LayoutRequest)
        fitChart();
    return ResultWindow::eventFilter(object, event);
}

void openClass(Context &context, QWidget *owner)
{
    const QString title = context.say("classroom.class.folder");
    const QString folder = context.dialogs.folderPath(owner, title, context.settings.folder);
    if (folder.isEmpty())
        return;
    const std::vector<ClassFile> files = classFilesIn(folder);
    if (files.empty()) {
        context.dialogs.tell(owner, context.say("classroom.class"),
                             context.say(Message("classroom.class.none", {textArg("folder", toStdString(folder))})));
        return;
    }
    auto *window = new ClassWindow(context, classTable(files), owner);
    window->show();
}

} // namespace huella
