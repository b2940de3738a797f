// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/common/number_locale.h"
#include "app/desktop/common/text.h"
#include "app/desktop/document/blank_study.h"
#include "app/desktop/document/context.h"
#include "app/desktop/document/file_commands.h"
#include "app/desktop/document/study_io.h"
#include "app/desktop/startup/export_command.h"
#include "app/desktop/startup/start_options.h"
#include "app/desktop/startup/worksheet_command.h"
#include "app/desktop/theme/early_reading.h"
#include "app/desktop/theme/own_style.h"
#include "app/desktop/theme/screen_scale.h"
#include "app/desktop/window/ending.h"
#include "app/desktop/window/main_window.h"
#include "core/catalogue/own_chips_folder.h"
#include "core/wording/message_language.h"

#include <QApplication>
#include <QIcon>
#include <QTimer>

using namespace huella;

namespace {

constexpr int recoveryDelayMs = 50; ///< when the window is there to ask in front of
constexpr int tourDelayMs = 700;

} // namespace

int main(int argc, char **argv)
{
    Dataset::lookForOwnChipsIn(ownChipsFolder());
    if (const auto status = runExport(argc, argv))
        return *status;
    if (const auto status = runWorksheetExport(argc, argv))
        return *status;
    if (const auto status = answerWithoutWindow(argc, argv))
        return *status;
    Settings settings = loadSettings();
    const Language first = settings.language.value_or(messageLanguage(ownEnvironment()));
    EarlyReading early(first);
    QApplication app(argc, argv);
    keepNumbersPlain();
    early.takeFonts();
    QApplication::setApplicationName(QStringLiteral("huella"));
    QApplication::setApplicationDisplayName(QStringLiteral("Huella"));
    QApplication::setDesktopFileName(QStringLiteral("huella"));
    QApplication::setApplicationVersion(QStringLiteral(HUELLA_VERSION));
    QApplication::setStyle(new OwnStyle);
    useOwnFonts(app);
    early.listFonts();

    scaleScreens(settings.zoom / 100.0); // before there is a window
    ScreenLanguage language(first);
    ScreenTheme theme(settings.theme, settings.contrast);
    // the study first, then the window: a window that opens empty and fills would be laid out twice
    const QStringList files = QApplication::arguments().mid(1);
    auto loaded = files.isEmpty() ? std::nullopt : std::optional(loadStudy(files.first()));
    const bool opened = loaded && *loaded;
    StudyDocument document(opened ? std::move((*loaded)->study) : blankStudy(language.language(), settings));
    WindowDialogs dialogs;
    Context context{document, language, theme, dialogs, settings};
    MainWindow window(context, opened ? MainWindow::First::study : MainWindow::First::start);
    const Ending ending(window.files());
    window.show();
    QTimer::singleShot(recoveryDelayMs, &window, [&] {
        QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/huella.svg"))); // drawn when the window has been
        if (opened)
            window.files().opened(files.first(), **loaded);
        else if (loaded)
            window.files().tell(loaded->error());
        window.files().offerRecovery(false);
    });
    // when the first study of somebody new has been painted, unless it comes from a file
    QObject::connect(&window, &MainWindow::startLeft, &window, [&] {
        QTimer::singleShot(tourDelayMs, &window, [&] {
            if (document.path().isEmpty() && !settings.tourDone && window.showsPlan())
                window.startTour();
        });
    });
    return QApplication::exec();
}
