// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
// bench_start [--empty|--page]: opens the window on the sample study (or an empty Qt Widgets window, or the window without a study), and when it has been painted
// prints the process's peak memory in KiB and ends. bench takes the time of both.

#include "app/desktop/document/context.h"
#include "app/desktop/document/study_io.h"
#include "app/desktop/theme/early_reading.h"
#include "app/desktop/theme/own_style.h"
#include "app/desktop/window/main_window.h"

#include <QApplication>
#include <QFile>
#include <QMainWindow>

#include <cstdio>
#include <cstring>
#include <optional>

using namespace huella;

namespace {

class FirstPaint : public QObject {
public:
    using QObject::QObject;
    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !painted_) {
            painted_ = true;
            QMetaObject::invokeMethod(
                qApp, [] { report(); }, Qt::QueuedConnection); // after this round of painting
        }
        return QObject::eventFilter(object, event);
    }

private:
    static void report()
    {
        QFile status(QStringLiteral("/proc/self/status"));
        double peak = 1;
        if (status.open(QIODevice::ReadOnly))
            for (const QByteArray &line : status.readAll().split('\n'))
                if (line.startsWith("VmHWM:"))
                    peak = line.mid(6).simplified().split(' ').first().toDouble();
        std::printf("%.0f\n", peak);
        std::fflush(stdout);
        std::_Exit(0);
    }
    bool painted_ = false;
};

} // namespace

int main(int argc, char **argv)
{
    const bool empty = argc > 1 && std::strcmp(argv[1], "--empty") == 0;
    std::optional<EarlyReading> early;
    if (!empty)
        early.emplace(Language::en);
    QApplication app(argc, argv);
    FirstPaint painted;
    if (empty) {
        QMainWindow window;
        window.setCentralWidget(new QWidget);
        window.resize(1440, 900);
        window.centralWidget()->installEventFilter(&painted);
        window.show();
        return QApplication::exec();
    }
    early->takeFonts();
    QApplication::setStyle(new OwnStyle);
    useOwnFonts(app);
    early->listFonts();
    Settings settings;
    ScreenLanguage language(Language::en);
    ScreenTheme theme(ThemeChoice::light);
    StudyDocument document(loadStudy(QStringLiteral(HUELLA_SOURCE_DIR "/resources/samples/sample.huella"))->study);
    WindowDialogs dialogs;
    Context context{document, language, theme, dialogs, settings};
    const bool page = argc > 1 && std::strcmp(argv[1], "--page") == 0;
    MainWindow window(context, page ? MainWindow::First::start : MainWindow::First::study);
    window.findChild<QWidget *>(page ? QStringLiteral("startHeadline") : QStringLiteral("headline"))
        ->installEventFilter(&painted);
    window.show();
    return QApplication::exec();
}
