// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window/properties_dialog.h"

#include "app/desktop/common/help_place.h"
#include "app/desktop/common/text.h"
#include "app/desktop/window/logo_field.h"
#include "core/study/model/orcid.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <tuple>

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
      affiliation_(new QLineEdit(this)),
      orcid_(new QLineEdit(this)), // Tab goes as the fields stand
      funder_(new QLineEdit(this)),
      grant_(new QLineEdit(this)),
      orcidNote_(new QLabel(this)),
      logo_(new LogoField(context, context.document.study().details.logo, this)),
      language_(new QComboBox(this)),
      dataset_(new QComboBox(this))
{
    const Study &study = context.document.study();
    setWindowTitle(tr("Study"));
    setHelp(this, "start#if-you-write-a-proposal-or-a-paper");
    setHelp(dataset_, "method#datasets");
    setMinimumWidth(dialogWidth);
    const StudyDetails &details = study.details;
    for (const auto &[field, name, text] : {std::tuple(title_, "title", &study.title),
                                            {author_, "author", &study.author},
                                            {affiliation_, "affiliation", &details.affiliation},
                                            {funder_, "funder", &details.funder},
                                            {grant_, "grant", &details.grant},
                                            {orcid_, "orcid", &details.orcid}}) {
        field->setObjectName(QLatin1String(name));
        field->setMaxLength(longestText);
        field->setText(toQString(*text));
    }
    orcid_->setPlaceholderText(tr("for example %1").arg(QLatin1String("0000-0002-1825-0097")));
    orcidNote_->setObjectName(QStringLiteral("orcidNote"));
    orcidNote_->setWordWrap(true);
    orcidNote_->setText(tr("This is no ORCID: it has 16 digits, of which the last checks the others."));
    connect(orcid_, &QLineEdit::textChanged, this, &PropertiesDialog::sayOrcid);
    sayOrcid();
    language_->addItem(QStringLiteral("English"), QStringLiteral("en"));
    language_->addItem(QStringLiteral("Español"), QStringLiteral("es"));
    language_->setCurrentIndex(study.language == "es" ? 1 : 0);
    for (const DatasetInfo &info : Dataset::all())
        dataset_->addItem(context.say("dataset." + std::string(info.id)), toQString(info.id));
    dataset_->setCurrentIndex(dataset_->findData(toQString(study.dataset)));
    auto *form = new QFormLayout(this);
    form->addRow(tr("&Title"), title_);
    form->addRow(tr("&Author"), author_);
    form->addRow(tr("Affil&iation"), affiliation_);
    form->addRow(tr("O&RCID"), orcid_);
    form->addRow(orcidNote_);
    form->addRow(tr("&Funder"), funder_);
    form->addRow(tr("&Grant"), grant_);
    form->addRow(tr("Logo"), logo_);
    form->addRow(tr("What the logo sho&ws"), logo_->words());
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

/// Said while it is typed, and a study that has it all the same has an issue.
void PropertiesDialog::sayOrcid()
{
    const QString typed = orcid_->text().trimmed();
    orcidNote_->setVisible(!typed.isEmpty() && !orcidOf(toStdString(typed)));
}

void PropertiesDialog::accept()
{
    StudyDocument &document = context_.document;
    document.apply(EditKind::setTitle, setTitle(document.study(), toStdString(title_->text().trimmed())));
    document.apply(EditKind::setAuthor, setAuthor(document.study(), toStdString(author_->text().trimmed())));
    const auto textOf = [](const QLineEdit *field) { return toStdString(field->text().trimmed()); };
    document.apply(EditKind::setDetails, setDetails(document.study(), {textOf(affiliation_), textOf(funder_),
                                                                       textOf(grant_), textOf(orcid_), logo_->logo()}));
    document.apply(EditKind::setReportLanguage,
                   setReportLanguage(document.study(), toStdString(language_->currentData().toString())));
    const std::string dataset = toStdString(dataset_->currentData().toString());
    if (dataset != document.study().dataset)
        document.apply(EditKind::setDataset, setDataset(document.study(), dataset));
    QDialog::accept();
}

} // namespace huella
