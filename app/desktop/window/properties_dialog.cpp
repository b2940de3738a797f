// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window/properties_dialog.h"

#include "app/desktop/common/help_place.h"
#include "app/desktop/common/text.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace huella {
namespace {
constexpr int longestText = 500;
constexpr int dialogWidth = 480;
} // namespace

PropertiesDialog::PropertiesDialog(Context &context, QWidget *parent)
    : QDialog(parent),
      context_(context),
      title_(new QLineEdit(this)),
      author_(new QLineEdit(this)),
      language_(new QComboBox(this)),
      dataset_(new QComboBox(this))
{
    const Study &study = context.document.study();
    setWindowTitle(tr("Study"));
    setHelp(this, "start#if-you-write-a-proposal-or-a-paper");
    setHelp(dataset_, "method#datasets");
    setMinimumWidth(dialogWidth);
    title_->setObjectName(QStringLiteral("title"));
    title_->setMaxLength(longestText);
    title_->setText(toQString(study.title));
    author_->setObjectName(QStringLiteral("author"));
    author_->setMaxLength(longestText);
    author_->setText(toQString(study.author));
    language_->addItem(QStringLiteral("English"), QStringLiteral("en"));
    language_->addItem(QStringLiteral("Español"), QStringLiteral("es"));
    language_->setCurrentIndex(study.language == "es" ? 1 : 0);
    for (const DatasetInfo &info : Dataset::all())
        dataset_->addItem(context.say("dataset." + std::string(info.id)), toQString(info.id));
    dataset_->setCurrentIndex(dataset_->findData(toQString(study.dataset)));
    auto *form = new QFormLayout(this);
    form->addRow(tr("&Title"), title_);
    form->addRow(tr("&Author"), author_);
    form->addRow(tr("&Language of reports"), language_);
    form->addRow(tr("&Dataset"), dataset_);
    auto *note = new QLabel(tr("Another dataset means other figures for hardware, places and data centres."), this);
    note->setObjectName(QStringLiteral("note"));
    note->setWordWrap(true);
    form->addRow(note);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("&OK"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &PropertiesDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void PropertiesDialog::accept()
{
    StudyDocument &document = context_.document;
    document.apply(EditKind::setTitle, setTitle(document.study(), toStdString(title_->text().trimmed())));
    document.apply(EditKind::setAuthor, setAuthor(document.study(), toStdString(author_->text().trimmed())));
    document.apply(EditKind::setReportLanguage,
                   setReportLanguage(document.study(), toStdString(language_->currentData().toString())));
    const std::string dataset = toStdString(dataset_->currentData().toString());
    if (dataset != document.study().dataset)
        document.apply(EditKind::setDataset, setDataset(document.study(), dataset));
    QDialog::accept();
}

} // namespace huella
