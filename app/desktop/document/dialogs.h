// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/formats/figures/figure_file.h"
#include "core/wording/numbers.h"

#include <QCoreApplication>

#include <functional>
#include <optional>

class QInputDialog;
class QPrinter;
class QWidget;

namespace huella {

struct ReportChoice {
    Language language = Language::en;
    bool letter = false; ///< else A4
    std::string templateName = "summary";
    Language screen = Language::en; ///< in which the kinds of report are named
};

/// In which form the figures of a report are saved.
struct FigureChoice {
    FigureFormat format = FigureFormat::svg;
    double width = usualFigureWidth; ///< mm
};

/// Everything that stops and asks. Tests put queued answers in its place.
class Dialogs {
    Q_DECLARE_TR_FUNCTIONS(Dialogs)

public:
    virtual ~Dialogs() = default;
    enum class SaveAnswer { save, discard, cancel };
    virtual SaveAnswer askToSave(QWidget *parent, const QString &name) = 0;
    virtual QString openPath(QWidget *parent, const QString &folder) = 0;
    QString savePath(QWidget *parent, const QString &suggested)
    {
        return fileToSave(parent, tr("Save study"), suggested);
    }
    virtual std::optional<ReportChoice> reportChoice(QWidget *parent, ReportChoice suggested) = 0;
    QString reportPath(QWidget *parent, const QString &suggested)
    {
        return fileToSave(parent, tr("Save the report"), suggested);
    }
    virtual std::optional<FigureChoice> figureChoice(QWidget *parent) = 0;
    /// Empty: none was chosen.
    virtual QString folderPath(QWidget *parent, const QString &title, const QString &suggested) = 0;
    /// A file to read; `kinds` as "*.csv". Empty: none.
    virtual QString fileToOpen(QWidget *parent, const QString &title, const QString &kinds) = 0;
    /// A file to write, with the ending of the suggested one whatever was typed; one that exists only where somebody said that it
    /// may be replaced, having seen its whole name. Empty: none.
    QString fileToSave(QWidget *parent, const QString &title, const QString &suggested);
    /// Whether files of these names in the folder may be replaced; true where there are none.
    bool mayReplace(QWidget *parent, const QString &title, const QString &folder, const QStringList &names);
    /// A line of text; an empty one is an answer too.
    virtual std::optional<QString> askText(QWidget *parent, const QString &title, const QString &label,
                                           const QString &suggested) = 0;
    /// A text of several lines; an empty one is an answer too.
    virtual std::optional<QString> askParagraph(QWidget *parent, const QString &title, const QString &label,
                                                const QString &suggested) = 0;
    /// Shows the pages as they will be printed, and prints them if asked to; `letter`: the paper at first, else A4.
    virtual void printPreview(QWidget *parent, bool letter, const std::function<void(QPrinter &)> &paint) = 0;
    /// Something could not be done: says what and what would be right.
    virtual void tell(QWidget *parent, const QString &title, const QString &text) = 0;
    virtual bool confirm(QWidget *parent, const QString &title, const QString &text, const QString &action) = 0;
    /// Which of the actions is taken, the first being the safest; -1: none.
    virtual int choose(QWidget *parent, const QString &title, const QString &text, const QStringList &actions) = 0;

protected:
    /// A name as it was typed or pointed at; nobody has been asked yet whether it may be replaced.
    virtual QString chooseFile(QWidget *parent, const QString &title, const QString &suggested) = 0;
};

/// The real ones.
class WindowDialogs : public Dialogs {
    Q_DECLARE_TR_FUNCTIONS(WindowDialogs)

public:
    SaveAnswer askToSave(QWidget *parent, const QString &name) override;
    QString openPath(QWidget *parent, const QString &folder) override;
    std::optional<ReportChoice> reportChoice(QWidget *parent, ReportChoice suggested) override;
    std::optional<FigureChoice> figureChoice(QWidget *parent) override;
    QString folderPath(QWidget *parent, const QString &title, const QString &suggested) override;
    QString fileToOpen(QWidget *parent, const QString &title, const QString &kinds) override;
    std::optional<QString> askText(QWidget *parent, const QString &title, const QString &label,
                                   const QString &suggested) override;
    std::optional<QString> askParagraph(QWidget *parent, const QString &title, const QString &label,
                                        const QString &suggested) override;
    void printPreview(QWidget *parent, bool letter, const std::function<void(QPrinter &)> &paint) override;
    void tell(QWidget *parent, const QString &title, const QString &text) override;
    bool confirm(QWidget *parent, const QString &title, const QString &text, const QString &action) override;
    int choose(QWidget *parent, const QString &title, const QString &text, const QStringList &actions) override;

protected:
    QString chooseFile(QWidget *parent, const QString &title, const QString &suggested) override;

private:
    static std::optional<QString> answerOf(QInputDialog &dialog, const QString &title, const QString &label,
                                           const QString &suggested);
};

} // namespace huella
