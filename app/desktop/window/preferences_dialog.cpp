// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window/preferences_dialog.h"

#include "app/desktop/common/help_place.h"
#include "app/desktop/common/text.h"
#include "app/desktop/widgets/search_field.h"
#include "app/desktop/widgets/tab_order.h"
#include "app/desktop/window/own_chips_box.h"
#include "app/desktop/window/window_zoom.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace huella {
namespace {
constexpr int longestName = 200;
constexpr int preferencesWidth = 520;
} // namespace

PreferencesDialog::PreferencesDialog(Context &context, QWidget *parent)
    : QDialog(parent),
      context_(context),
      language_(new QComboBox(this)),
      theme_(new QComboBox(this)),
      zoom_(new QComboBox(this)),
      dataset_(new QComboBox(this)),
      csv_(new QComboBox(this)),
      contrast_(new QCheckBox(this)),
      author_(new QLineEdit(this)),
      affiliation_(new QLineEdit(this)),
      choices_(choicesOf([]() -> const Dataset & { return Dataset::builtIn(); }, context.language.language())),
      place_(new SearchField(this)),
      wrong_(new QLabel(this)),
      ownChips_(new OwnChipsBox(context, this))
{
    setWindowTitle(tr("Preferences"));
    setObjectName(QStringLiteral("preferences"));
    setHelp(this, "keys#preferences");
    setMinimumWidth(preferencesWidth);
    auto *form = new QFormLayout(this);
    addLooks(*form);
    addNewStudies(*form);
    addTables(*form);
    addOwnChips(*form);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("&OK"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole);
    form->addRow(buttons);
    tabThrough({language_, theme_, contrast_, zoom_, author_, affiliation_, place_, dataset_, csv_,
                ownChips_->addButton(), ownChips_->removeButton(), buttons});
    connect(buttons, &QDialogButtonBox::accepted, this, &PreferencesDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void PreferencesDialog::addHeading(QFormLayout &form, const QString &text)
{
    auto *heading = new QLabel(text, this);
    heading->setObjectName(QStringLiteral("cardTitle"));
    heading->setContentsMargins(0, form.rowCount() > 0 ? 12 : 0, 0, 2);
    form.addRow(heading);
}

void PreferencesDialog::addLooks(QFormLayout &form)
{
    language_->setObjectName(QStringLiteral("windowLanguage"));
    language_->addItem(QStringLiteral("English"));
    language_->addItem(QStringLiteral("Español"));
    language_->setCurrentIndex(context_.language.language() == Language::es ? 1 : 0);
    theme_->setObjectName(QStringLiteral("theme"));
    theme_->addItems({tr("As the system"), tr("Light"), tr("Dark")});
    theme_->setCurrentIndex(int(context_.settings.theme));
    contrast_->setObjectName(QStringLiteral("contrast"));
    contrast_->setText(tr("&High contrast"));
    contrast_->setChecked(context_.settings.contrast);
    zoom_->setObjectName(QStringLiteral("zoom"));
    for (const int step : zoomSteps()) {
        zoom_->addItem(toQString(context_.words().numbers().percent(step / 100.0, 3)), step);
        if (step == context_.settings.zoom)
            zoom_->setCurrentIndex(zoom_->count() - 1);
    }
    addHeading(form, tr("The window"));
    form.addRow(tr("&Language"), language_);
    form.addRow(tr("A&ppearance"), theme_);
    form.addRow(QString(), contrast_);
    form.addRow(tr("&Size of everything"), zoom_);
}

void PreferencesDialog::addNewStudies(QFormLayout &form)
{
    const Settings &settings = context_.settings;
    for (const auto &[field, name, text] : {std::tuple(author_, "authorName", settings.author),
                                            std::tuple(affiliation_, "affiliation", settings.affiliation)}) {
        field->setObjectName(QLatin1String(name));
        field->setMaxLength(longestName);
        field->setText(text);
    }
    place_->setObjectName(QStringLiteral("usualPlace"));
    place_->setWords(context_.words());
    place_->setChoices(&choices_.places);
    place_->setEmptyMeaning(tr("not set"));
    place_->setCurrent(toStdString(settings.usualPlace));
    dataset_->setObjectName(QStringLiteral("usualDataset"));
    for (const DatasetInfo &info : Dataset::all())
        dataset_->addItem(context_.say("dataset." + std::string(info.id)), toQString(info.id));
    dataset_->setCurrentIndex(std::max(0, dataset_->findData(settings.usualDataset)));
    wrong_->setObjectName(QStringLiteral("wrong"));
    wrong_->setTextFormat(Qt::PlainText); // it says what was typed
    wrong_->setWordWrap(true);
    wrong_->hide();
    addHeading(form, tr("Every new study"));
    form.addRow(tr("&Name"), author_);
    form.addRow(tr("&Affiliation"), affiliation_);
    form.addRow(tr("Plac&e"), place_);
    form.addRow(QString(), wrong_);
    form.addRow(tr("&Dataset"), dataset_);
}

void PreferencesDialog::addTables(QFormLayout &form)
{
    csv_->setObjectName(QStringLiteral("csv"));
    csv_->addItems({tr("As the language of the window"), tr("Commas between columns, 1.5"),
                    tr("Semicolons between columns, 1,5"), tr("Semicolons between columns, 1.5")});
    csv_->setCurrentIndex(int(context_.settings.csv));
    addHeading(form, tr("Tables that are saved"));
    form.addRow(tr("CS&V files"), csv_);
}

void PreferencesDialog::addOwnChips(QFormLayout &form)
{
    addHeading(form, tr("Own copy of Green Algorithms 3.1"));
    form.addRow(ownChips_);
}

ThemeChoice PreferencesDialog::theme() const { return ThemeChoice(theme_->currentIndex()); }
bool PreferencesDialog::contrast() const { return contrast_->isChecked(); }
Language PreferencesDialog::language() const { return language_->currentIndex() == 1 ? Language::es : Language::en; }
int PreferencesDialog::zoom() const { return zoom_->currentData().toInt(); }

void PreferencesDialog::takeOver(Settings &settings) const
{
    settings.author = author_->text().simplified();
    settings.affiliation = affiliation_->text().simplified();
    settings.usualPlace = toQString(place_->current());
    // the first of them is what a study has anyway: a later version may have a newer one
    settings.usualDataset = dataset_->currentIndex() == 0 ? QString() : dataset_->currentData().toString();
    settings.csv = CsvChoice(csv_->currentIndex());
}

/// A place that is not one keeps the dialog open: nothing is guessed, and nothing typed is lost.
void PreferencesDialog::accept()
{
    place_->settle();
    if (place_->isPending()) {
        wrong_->setText(tr("“%1” is not in the list of places: choose one of it, or leave the field empty.")
                            .arg(place_->text().trimmed()));
        wrong_->show();
        adjustSize();
        place_->setFocus();
        return;
    }
    QDialog::accept();
}

} // namespace huella
