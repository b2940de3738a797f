// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/report/references_dialog.h"

#include "app/desktop/common/file_io.h"
#include "app/desktop/common/help_place.h"
#include "app/desktop/common/text.h"
#include "app/desktop/pages/report/report_page.h"
#include "core/report/document/bibtex_reader.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFile>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>

namespace huella {
namespace {

constexpr QSize referencesSize(760, 460);
constexpr int longestField = 1000;
constexpr std::string OwnReference::*referenceParts[] = {&OwnReference::authors, &OwnReference::year,
                                                         &OwnReference::title,   &OwnReference::where,
                                                         &OwnReference::doi,     &OwnReference::url};
constexpr const char *partNames[] = {"referenceAuthors", "referenceYear", "referenceTitle",
                                     "referenceWhere",   "referenceDoi",  "referenceUrl"};

} // namespace

ReferencesDialog::ReferencesDialog(Context &context, ReportPage &page)
    : QDialog(&page),
      context_(context),
      page_(page),
      references_(context.document.study().report.references),
      list_(new QListWidget(this)),
      remove_(new QPushButton(tr("Re&move"), this)),
      said_(new QLabel(this))
{
    setWindowTitle(tr("References of the study"));
    setHelp(this, "report#footnotes-and-references");
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    showList(0);
    resize(referencesSize);
}

void ReferencesDialog::build()
{
    list_->setObjectName(QStringLiteral("references"));
    list_->setAccessibleName(tr("References"));
    list_->setTextElideMode(Qt::ElideRight);
    said_->setObjectName(QStringLiteral("note"));
    said_->setWordWrap(true);
    auto *tools = new QHBoxLayout;
    const auto tool = [&](QPushButton *button, const char *name, auto what) {
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, what);
        tools->addWidget(button);
    };
    tool(new QPushButton(tr("&New"), this), "newReference", &ReferencesDialog::add);
    tool(new QPushButton(tr("BibTeX &file…"), this), "bibtexFile", &ReferencesDialog::readFile);
    tool(new QPushButton(tr("&Paste BibTeX"), this), "bibtexPaste", &ReferencesDialog::paste);
    tool(remove_, "removeReference", &ReferencesDialog::remove);
    tools->addStretch(1);
    auto *left = new QVBoxLayout;
    left->addWidget(list_, 1);
    const QString labels[] = {tr("&Authors"), tr("&Year"), tr("&Title"), tr("&Where"), tr("&DOI"), tr("Addr&ess")};
    const QString hints[] = {
        tr("García, Ana; López, Luis"), QStringLiteral("2026"),     {}, tr("Journal 5(2), 10–20; or a publisher"),
        QStringLiteral("10.1000/182"),  QStringLiteral("https://…")};
    auto *form = new QFormLayout;
    for (size_t i = 0; i < fieldCount; ++i) {
        fields_[i] = new QLineEdit(this);
        fields_[i]->setObjectName(QLatin1String(partNames[i]));
        fields_[i]->setMaxLength(longestField);
        fields_[i]->setPlaceholderText(hints[i]);
        form->addRow(labels[i], fields_[i]);
        connect(fields_[i], &QLineEdit::textEdited, this, [this, i] { takeField(i); });
    }
    auto *sides = new QHBoxLayout;
    sides->addLayout(left, 1);
    sides->addLayout(form, 1);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("&OK"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->addLayout(tools);
    column->addLayout(sides, 1);
    column->addWidget(said_);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ReferencesDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(list_, &QListWidget::currentRowChanged, this, &ReferencesDialog::showFields);
}

QString ReferencesDialog::lineOf(const OwnReference &reference) const
{
    QStringList parts;
    for (const std::string *each : {&reference.authors, &reference.year, &reference.title})
        if (!each->empty())
            parts << toQString(*each);
    return parts.isEmpty() ? tr("Nothing typed yet") : parts.join(QStringLiteral(". "));
}

void ReferencesDialog::showList(int row)
{
    list_->clear();
    for (const OwnReference &each : references_)
        list_->addItem(lineOf(each));
    list_->setCurrentRow(std::min(row, int(references_.size()) - 1));
    showFields(list_->currentRow());
}

void ReferencesDialog::showFields(int row)
{
    const bool any = row >= 0 && size_t(row) < references_.size();
    remove_->setEnabled(any);
    for (size_t i = 0; i < fieldCount; ++i) {
        fields_[i]->setEnabled(any);
        fields_[i]->setText(any ? toQString(references_[size_t(row)].*referenceParts[i]) : QString());
    }
}

void ReferencesDialog::takeField(size_t field)
{
    const int row = list_->currentRow();
    if (row < 0)
        return;
    OwnReference &reference = references_[size_t(row)];
    reference.*referenceParts[field] = toStdString(fields_[field]->text());
    list_->item(row)->setText(lineOf(reference));
}

void ReferencesDialog::add()
{
    references_.emplace_back();
    showList(int(references_.size()) - 1);
    fields_[0]->setFocus();
}

void ReferencesDialog::remove()
{
    const int row = list_->currentRow();
    if (row < 0)
        return;
    references_.erase(references_.begin() + row);
    showList(row);
    list_->setFocus();
}

void ReferencesDialog::readFile()
{
    const QString path = context_.dialogs.fileToOpen(this, tr("BibTeX file"), QStringLiteral("*.bib *.txt"));
    if (path.isEmpty())
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return take(fail(ErrorKind::file, toStdString(shownName(path)), Message("error.bibtex.unread")));
    take(readBibtex(file.read(qint64(largestBibtex) + 1).toStdString(), toStdString(shownName(path))));
}

void ReferencesDialog::paste()
{
    take(readBibtex(toStdString(QGuiApplication::clipboard()->text()), toStdString(tr("clipboard"))));
}

/// A work that is there already, by its DOI or by all of it, is not there twice.
void ReferencesDialog::take(const Result<std::vector<OwnReference>> &read)
{
    if (!read) {
        said_->setText(toQString(read.error().place) + QStringLiteral(": ") + context_.say(read.error().message));
        return;
    }
    int taken = 0;
    for (OwnReference each : *read) {
        const auto same = [&each](const OwnReference &other) {
            return (!each.doi.empty() && each.doi == other.doi)
                   || (each.title == other.title && each.authors == other.authors && each.year == other.year);
        };
        if (std::any_of(references_.begin(), references_.end(), same) || references_.size() >= mostOwnReferences)
            continue;
        each.key = freeReferenceKey(each, references_);
        references_.push_back(std::move(each));
        ++taken;
    }
    showList(int(references_.size()) - 1);
    const int known = int(read->size()) - taken;
    said_->setText(tr("%n read", nullptr, taken)
                   + (known > 0 ? QStringLiteral("; ") + tr("%n there already", nullptr, known) : QString()));
}

/// Those of which nothing was typed are left out; one that is new gets its key from what was typed.
void ReferencesDialog::accept()
{
    std::vector<OwnReference> kept;
    for (const OwnReference &each : references_) {
        OwnReference typed = normalReference(each);
        if (typed.authors.empty() && typed.title.empty())
            continue;
        if (typed.key.empty()) {
            std::vector<OwnReference> others = kept;
            others.insert(others.end(), references_.begin(), references_.end());
            typed.key = freeReferenceKey(typed, others);
        }
        kept.push_back(std::move(typed));
    }
    page_.setReferences(std::move(kept));
    QDialog::accept();
}

} // namespace huella
