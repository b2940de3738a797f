// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/common/text.h"
#include "app/desktop/document/context.h"
#include "app/desktop/document/file_commands.h"
#include "app/desktop/window/main_window.h"

#include <QApplication>
#include <QQueue>
#include <QStyleFactory>
#include <QTest>

namespace huella {

/// Answers that were queued, and what was said: modal steps of a real window without anybody in front of it.
class QueuedDialogs : public Dialogs {
public:
    QQueue<SaveAnswer> saveAnswers;
    QQueue<QString> paths;
    QQueue<ReportChoice> reports;
    QQueue<bool> confirmations;
    QStringList told;
    int asked = 0;

    SaveAnswer askToSave(QWidget *, const QString &) override
    {
        ++asked;
        return saveAnswers.isEmpty() ? SaveAnswer::cancel : saveAnswers.dequeue();
    }
    QString openPath(QWidget *, const QString &folder) override
    {
        openedIn << folder;
        return next();
    }
    std::function<void(QPrinter &)> printed; ///< what was last shown before printing
    void printPreview(QWidget *, bool, const std::function<void(QPrinter &)> &paint) override { printed = paint; }
    QQueue<QString> texts;
    QQueue<FigureChoice> figures;
    QString folderPath(QWidget *, const QString &, const QString &) override { return next(); }
    QString fileToOpen(QWidget *, const QString &, const QString &) override { return next(); }
    std::optional<QString> askText(QWidget *, const QString &, const QString &, const QString &) override
    {
        return texts.isEmpty() ? std::nullopt : std::optional(texts.dequeue());
    }
    std::optional<QString> askParagraph(QWidget *parent, const QString &title, const QString &label,
                                        const QString &start) override
    {
        suggestedTexts << start;
        return askText(parent, title, label, start);
    }
    std::optional<FigureChoice> figureChoice(QWidget *) override
    {
        return figures.isEmpty() ? std::nullopt : std::optional(figures.dequeue());
    }
    std::optional<ReportChoice> reportChoice(QWidget *, ReportChoice) override
    {
        return reports.isEmpty() ? std::nullopt : std::optional(reports.dequeue());
    }
    void tell(QWidget *, const QString &, const QString &text) override { told << text; }
    bool confirm(QWidget *, const QString &, const QString &text, const QString &) override
    {
        confirmed << text;
        return !confirmations.isEmpty() && confirmations.dequeue();
    }
    int choose(QWidget *, const QString &, const QString &text, const QStringList &actions) override
    {
        chosenFrom << text;
        if (choices.isEmpty())
            return -1;
        const QString wanted = choices.dequeue();
        for (int i = 0; i < actions.size(); ++i)
            if (QString(actions[i]).remove(QLatin1Char('&')).startsWith(wanted))
                return i;
        return -1;
    }
    QStringList confirmed, chosenFrom; ///< what was asked
    QStringList suggestedTexts;        ///< long texts to begin with
    QStringList suggested;             ///< names of files to write
    QStringList openedIn;              ///< folders where a study was looked for
    QQueue<QString> choices;           ///< the first words of the action that is taken; none queued: none is

protected:
    QString chooseFile(QWidget *, const QString &, const QString &name) override
    {
        suggested << name;
        return next();
    }

private:
    QString next() { return paths.isEmpty() ? QString() : paths.dequeue(); }
};

/// The real window with everything that main() would make for it.
struct WindowFixture {
    explicit WindowFixture(Language start = Language::en, MainWindow::First first = MainWindow::First::study,
                           Settings kept = {})
        : settings(std::move(kept)),
          language(start),
          theme(ThemeChoice::light),
          document(
              newStudy({Wording::of(start)("study.baseline"), Wording::of(start)("study.first_run")}, codeOf(start))),
          context{document, language, theme, dialogs, settings},
          window(context, first)
    {
        window.resize(1440, 900);
        window.show();
        window.activateWindow(); // shortcuts and focus belong to the active window only
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window never became active");
    }

    /// The run of the mock-ups, field by field.
    void planInSpain()
    {
        for (const auto &[field, value] :
             std::initializer_list<std::pair<Field, FieldValue>>{{Field::hours, 12.0},
                                                                 {Field::cpu, std::string("Intel Xeon E5-2683 v4")},
                                                                 {Field::cores, 12.0},
                                                                 {Field::memoryGb, 64.0},
                                                                 {Field::zone, std::string("ES")}})
            document.apply(EditKind::setField, setField(document.study(), "r1", field, value));
    }

    template <class T> T *find(const char *name) { return window.findChild<T *>(QLatin1String(name)); }
    const Estimate *estimate() const { return document.result().estimate(document.currentRunId()); }

    QueuedDialogs dialogs;
    Settings settings;
    ScreenLanguage language;
    ScreenTheme theme;
    StudyDocument document;
    Context context;
    MainWindow window;
};

} // namespace huella
