// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/context.h"
#include "app/desktop/export_command.h"
#include "app/desktop/start_options.h"
#include "app/desktop/text.h"
#include "app/desktop/window/file_commands.h"
#include "app/desktop/window/main_window.h"

#include <QApplication>
#include <QStyleFactory>

using namespace huella;

namespace {

Language systemLanguage() { return QLocale::system().language() == QLocale::Spanish ? Language::es : Language::en; }

} // namespace

int main(int argc, char **argv)
{
    if (const auto status = runExport(argc, argv))
        return *status;
    if (const auto status = answerWithoutWindow(argc, argv))
        return *status;
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("huella"));
    QApplication::setApplicationDisplayName(QStringLiteral("Huella"));
    QApplication::setApplicationVersion(QStringLiteral(HUELLA_VERSION));
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    useOwnFonts(app);

    Settings settings = loadSettings();
    ScreenLanguage language(settings.language.value_or(systemLanguage()));
    ScreenTheme theme(settings.theme);
    const Wording &words = language.words();
    StudyDocument document(newStudy({words("study.baseline"), words("study.first_run")}, codeOf(language.language())));
    WindowDialogs dialogs;
    Context context{document, language, theme, dialogs, settings};
    MainWindow window(context);
    window.show();
    const QStringList arguments = QApplication::arguments().mid(1);
    if (!arguments.isEmpty())
        window.files().openPath(arguments.first());
    return QApplication::exec();
}
