// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/document/dialogs.h"

#include "app/desktop/common/help_place.h"
#include "app/desktop/common/text.h"
#include "core/report/templates/template.h"

#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QInputDialog>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScreen>
#include <QToolBar>

namespace huella {
namespace {

constexpr QSize paragraphSize(560, 280); ///< px of a dialog that asks for a long text

QString withEnding(const QString &path, const QString &ending)
{
    return path.isEmpty() || path.endsWith(ending, Qt::CaseInsensitive) ? path : path + ending;
}

void usePlainText(QMessageBox &box, const QString &title, const QString &text)
{
    box.setTextFormat(Qt::PlainText); // file names and messages are not ours: they stay text
    box.setWindowTitle(title);
    box.setText(text);
}

/// Page setup and Print stand last in the preview's bar: they come first, where a small screen shows them too, and the preview opens
/// as wide as all of its tools need.
void showAllTools(QPrintPreviewDialog &preview)
{
    constexpr int margins = 32, height = 760;
    auto *bar = preview.findChild<QToolBar *>();
    if (const QList<QAction *> tools = bar ? bar->actions() : QList<QAction *>(); tools.size() > 2) {
        QAction *first = tools.first();
        for (QAction *tool : tools.last(2))
            bar->insertAction(first, tool);
        bar->insertSeparator(first);
    }
    const QSize room = preview.screen()->availableSize() - QSize(margins, 2 * margins);
    preview.resize(QSize(std::max(preview.sizeHint().width(), bar ? bar->sizeHint().width() + margins : 0), height)
                       .boundedTo(room));
}

/// The last row of a form: what is done, and the way back.
void addButtons(QFormLayout &form, QDialog &dialog, const QString &cancel, const QString &accept)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, &dialog);
    buttons->button(QDialogButtonBox::Cancel)->setText(cancel);
    buttons->addButton(accept, QDialogButtonBox::AcceptRole);
    form.addRow(buttons);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
}

constexpr int mostNames = 5;

/// "a, b, c…": as many as a question has room for.
QString someOf(const QStringList &names)
{
    const QString some = QStringList(names.mid(0, mostNames)).join(QStringLiteral(", "));
    return names.size() > mostNames ? some + QStringLiteral("…") : some;
}

} // namespace

QString Dialogs::fileToSave(QWidget *parent, const QString &title, const QString &suggested)
{
    const QString ending = QLatin1Char('.') + QFileInfo(suggested).suffix();
    for (QString at = suggested;;) {
        at = withEnding(chooseFile(parent, title, at), ending);
        if (at.isEmpty() || !QFileInfo::exists(at)
            || confirm(parent, title, tr("“%1” exists already. What it holds is lost if it is replaced.").arg(at),
                       tr("&Replace")))
            return at;
    }
}

bool Dialogs::mayReplace(QWidget *parent, const QString &title, const QString &folder, const QStringList &names)
{
    QStringList standing;
    for (const QString &name : names)
        if (QFileInfo::exists(QDir(folder).filePath(name)))
            standing << name;
    return standing.isEmpty()
           || confirm(
               parent, title,
               tr("These exist already in “%1” and are lost if they are replaced: %2").arg(folder, someOf(standing)),
               tr("&Replace"));
}

Dialogs::SaveAnswer WindowDialogs::askToSave(QWidget *parent, const QString &name)
{
    QMessageBox box(parent);
    usePlainText(box, tr("Unsaved changes"), tr("Save the changes to “%1”?").arg(name));
    box.setInformativeText(tr("What was changed since the last save is lost otherwise."));
    auto *save = box.addButton(tr("&Save"), QMessageBox::AcceptRole);
    auto *discard = box.addButton(tr("&Do not save"), QMessageBox::DestructiveRole);
    box.addButton(tr("&Cancel"), QMessageBox::RejectRole);
    box.setDefaultButton(save);
    box.exec();
    if (box.clickedButton() == save)
        return SaveAnswer::save;
    return box.clickedButton() == discard ? SaveAnswer::discard : SaveAnswer::cancel;
}

QString WindowDialogs::openPath(QWidget *parent, const QString &folder)
{
    return QFileDialog::getOpenFileName(parent, tr("Open study"), folder,
                                        tr("Studies and reports (*.huella *.pdf);;All files (*)"));
}

std::optional<ReportChoice> WindowDialogs::reportChoice(QWidget *parent, ReportChoice suggested)
{
    QDialog dialog(parent);
    dialog.setWindowTitle(tr("Report as PDF"));
    setHelp(&dialog, "report#choose-the-kind-of-report");
    auto *form = new QFormLayout(&dialog);
    auto *kind = new QComboBox(&dialog);
    for (const ReportTemplate &each : reportTemplates())
        if (each.language == suggested.screen) {
            kind->addItem(toQString(each.name), toQString(each.id));
            kind->setItemData(kind->count() - 1, toQString(each.about), Qt::ToolTipRole);
        }
    kind->setCurrentIndex(std::max(0, kind->findData(toQString(suggested.templateName))));
    form->addRow(tr("&Template"), kind);
    auto *language = new QComboBox(&dialog);
    language->addItems({QStringLiteral("English"), QStringLiteral("Español")});
    language->setCurrentIndex(suggested.language == Language::es ? 1 : 0);
    auto *paper = new QComboBox(&dialog);
    paper->addItems({QStringLiteral("A4"), tr("Letter")});
    paper->setCurrentIndex(suggested.letter ? 1 : 0);
    form->addRow(tr("&Language of the report"), language);
    form->addRow(tr("&Paper"), paper);
    addButtons(*form, dialog, tr("&Cancel"), tr("&Choose file…"));
    if (dialog.exec() != QDialog::Accepted)
        return {};
    return ReportChoice{language->currentIndex() == 1 ? Language::es : Language::en, paper->currentIndex() == 1,
                        toStdString(kind->currentData().toString()), suggested.screen};
}

QString WindowDialogs::chooseFile(QWidget *parent, const QString &title, const QString &suggested)
{
    const QString ending = QFileInfo(suggested).suffix();
    const QString kind = ending == QLatin1String("pdf")      ? tr("PDF documents (*.pdf)")
                         : ending == QLatin1String("huella") ? tr("Studies (*.huella)")
                                                             : tr("Documents (*.%1)").arg(ending);
    QFileDialog dialog(parent, title, QFileInfo(suggested).absolutePath(), kind);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    dialog.setOption(QFileDialog::DontConfirmOverwrite); // it would ask about the name without its ending
    dialog.selectFile(QFileInfo(suggested).fileName());
    return dialog.exec() == QDialog::Accepted && !dialog.selectedFiles().isEmpty() ? dialog.selectedFiles().constFirst()
                                                                                   : QString();
}

QString WindowDialogs::fileToOpen(QWidget *parent, const QString &title, const QString &kinds)
{
    return QFileDialog::getOpenFileName(parent, title, {}, QStringLiteral("%1;;%2").arg(kinds, tr("All files (*)")));
}

std::optional<FigureChoice> WindowDialogs::figureChoice(QWidget *parent)
{
    QDialog dialog(parent);
    dialog.setWindowTitle(tr("Save the figures"));
    auto *form = new QFormLayout(&dialog);
    auto *format = new QComboBox(&dialog);
    format->addItem(tr("SVG, to edit and for the web"), int(FigureFormat::svg));
    format->addItem(tr("PDF, for LaTeX and print"), int(FigureFormat::pdf));
    format->addItem(tr("PNG, 300 dots to the inch"), int(FigureFormat::png));
    auto *width = new QDoubleSpinBox(&dialog);
    width->setRange(leastFigureWidth, largestFigureWidth);
    width->setDecimals(0);
    width->setSingleStep(10);
    width->setSuffix(QStringLiteral(" mm"));
    width->setValue(usualFigureWidth);
    form->addRow(tr("&Format"), format);
    form->addRow(tr("&Width"), width);
    addButtons(*form, dialog, tr("&Cancel"), tr("&Choose folder…"));
    if (dialog.exec() != QDialog::Accepted)
        return {};
    return FigureChoice{FigureFormat(format->currentData().toInt()), width->value()};
}

QString WindowDialogs::folderPath(QWidget *parent, const QString &title, const QString &suggested)
{
    return QFileDialog::getExistingDirectory(parent, title, suggested);
}

std::optional<QString> WindowDialogs::askText(QWidget *parent, const QString &title, const QString &label,
                                              const QString &suggested)
{
    QInputDialog dialog(parent);
    dialog.resize(paragraphSize.width(), dialog.sizeHint().height());
    return answerOf(dialog, title, label, suggested);
}

std::optional<QString> WindowDialogs::askParagraph(QWidget *parent, const QString &title, const QString &label,
                                                   const QString &suggested)
{
    QInputDialog dialog(parent);
    dialog.setOption(QInputDialog::UsePlainTextEditForTextInput);
    dialog.resize(paragraphSize);
    return answerOf(dialog, title, label, suggested);
}

std::optional<QString> WindowDialogs::answerOf(QInputDialog &dialog, const QString &title, const QString &label,
                                               const QString &suggested)
{
    dialog.setWindowTitle(title);
    dialog.setLabelText(label);
    dialog.setTextValue(suggested);
    if (auto *lines = dialog.findChild<QPlainTextEdit *>())
        lines->setTabChangesFocus(true); // or who has no mouse would not get out
    dialog.setOkButtonText(tr("&OK"));
    dialog.setCancelButtonText(tr("&Cancel"));
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.textValue()) : std::nullopt;
}

void WindowDialogs::printPreview(QWidget *parent, bool letter, const std::function<void(QPrinter &)> &paint)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(letter ? QPageSize::Letter : QPageSize::A4));
    QPrintPreviewDialog preview(&printer, parent);
    preview.setWindowTitle(tr("Print the report"));
    showAllTools(preview);
    QObject::connect(&preview, &QPrintPreviewDialog::paintRequested, &preview, [&paint](QPrinter *on) { paint(*on); });
    preview.exec();
}

void WindowDialogs::tell(QWidget *parent, const QString &title, const QString &text)
{
    QMessageBox box(parent);
    usePlainText(box, title, text);
    box.addButton(tr("&Close"), QMessageBox::AcceptRole);
    box.exec();
}

bool WindowDialogs::confirm(QWidget *parent, const QString &title, const QString &text, const QString &action)
{
    QMessageBox box(parent);
    usePlainText(box, title, text);
    auto *yes = box.addButton(action, QMessageBox::AcceptRole);
    box.addButton(tr("&Cancel"), QMessageBox::RejectRole);
    box.exec();
    return box.clickedButton() == yes;
}

int WindowDialogs::choose(QWidget *parent, const QString &title, const QString &text, const QStringList &actions)
{
    QMessageBox box(parent);
    usePlainText(box, title, text);
    QList<QAbstractButton *> buttons;
    for (const QString &action : actions)
        buttons << box.addButton(action, buttons.isEmpty() ? QMessageBox::AcceptRole : QMessageBox::ActionRole);
    box.setEscapeButton(box.addButton(tr("&Cancel"), QMessageBox::RejectRole));
    box.setDefaultButton(qobject_cast<QPushButton *>(buttons.constFirst()));
    box.exec();
    return int(buttons.indexOf(box.clickedButton()));
}

} // namespace huella
