// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
// huella_make_pictures STUDY FOLDER: the four pages of the window on a study, as pictures for those who have not installed it.

#include "app/desktop/common/number_locale.h"
#include "app/desktop/document/context.h"
#include "app/desktop/document/study_io.h"
#include "app/desktop/theme/own_style.h"
#include "app/desktop/window/main_window.h"
#include "app/desktop/window/page_stack.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QListWidget>
#include <QThread>

#include <cstdio>

using namespace huella;

namespace {

constexpr int settleMs = 1500;           ///< the simulations have come in by then
constexpr int lessonRow = 3;             ///< "Where is the plug?"
constexpr const char *runInFront = "r2"; ///< the one with an accelerator

void settle()
{
    QElapsedTimer time;
    for (time.start(); time.elapsed() < settleMs; QThread::msleep(10))
        QCoreApplication::processEvents();
}

/// The sample has its baseline alone; a comparison needs something to compare.
Study withScenarios(Study study)
{
    const std::string baseline = study.scenarios.front().id;
    for (const auto &[name, zone] : {std::pair{"In Sweden", "SE"}, std::pair{"In Germany", "DE"}}) {
        study = addScenario(study, copyOfScenario(study, baseline, name));
        const Scenario added = study.scenarios.back(); // a copy: each edit makes another study
        for (const auto &run : added.runs)
            study = setField(study, run->id, Field::zone, std::string(zone));
    }
    return study;
}

bool take(MainWindow &window, PageStack::Page page, const QString &file)
{
    auto *pages = window.findChild<PageStack *>();
    pages->open(page);
    if (auto *lessons = page == PageStack::learn ? window.findChild<QListWidget *>(QStringLiteral("lessons")) : nullptr)
        lessons->setCurrentRow(lessonRow);
    settle();
    if (QWidget *focused = QApplication::focusWidget())
        focused->clearFocus(); // no blinking cursor: the same window gives the same picture
    return window.grab().save(file);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    keepNumbersPlain();
    QApplication::setStyle(new OwnStyle);
    useOwnFonts(app);
    const QStringList arguments = QApplication::arguments();
    const auto loaded =
        arguments.size() == 3 ? loadStudy(arguments[1]) : Result<LoadedStudy>(fail(ErrorKind::usage, {}, Message()));
    if (!loaded) {
        std::fputs("usage: huella_make_pictures STUDY FOLDER\n", stderr);
        return 2;
    }
    Settings settings;
    ScreenLanguage language(Language::en);
    ScreenTheme theme(ThemeChoice::light);
    StudyDocument document(withScenarios(loaded->study));
    document.setCurrentRun(runInFront);
    WindowDialogs dialogs;
    Context context{document, language, theme, dialogs, settings};
    MainWindow window(context);
    window.resize(1440, 900);
    window.show();
    const QDir folder(arguments[2]);
    const bool taken = take(window, PageStack::plan, folder.filePath(QStringLiteral("plan.png")))
                       && take(window, PageStack::compare, folder.filePath(QStringLiteral("compare.png")))
                       && take(window, PageStack::report, folder.filePath(QStringLiteral("report.png")))
                       && take(window, PageStack::learn, folder.filePath(QStringLiteral("learn.png")));
    return taken ? 0 : 3;
}
