// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/start/start_tiles.h"

#include "app/desktop/common/text.h"
#include "app/desktop/document/file_commands.h"
#include "app/desktop/pages/start/start_tile.h"
#include "app/desktop/pages/start/tile_row.h"
#include "core/beginnings/beginning.h"

#include <QKeyEvent>
#include <QToolButton>
#include <QVBoxLayout>

namespace huella {
namespace {

std::vector<const Beginning *> fieldsOf(Language language)
{
    std::vector<const Beginning *> fields;
    for (const Beginning &each : builtInBeginnings(language))
        if (each.id != exampleId)
            fields.push_back(&each);
    return fields;
}

/// "2 scenarios, 10 runs · a budget"
QString templateContents(const Study &study, const Wording &words)
{
    const std::string contents = words(
        "start.recent.contents",
        {textArg("scenarios", words("start.recent.scenarios", {numberArg("count", double(study.scenarios.size()))})),
         textArg("runs", words("start.recent.runs", {numberArg("count", double(study.runCount()))}))});
    const bool budget = !(study.budget == Budget());
    return toQString(budget ? contents + " · " + words("start.template.budget") : contents);
}

} // namespace

StartTiles::StartTiles(Context &context, FileCommands &files, QWidget *parent)
    : QWidget(parent),
      context_(context),
      files_(files),
      back_(new QToolButton(this)),
      ways_(new TileRow(this)),
      example_(new StartTile(StartIcon::example, ways_)),
      fromTemplate_(new StartTile(StartIcon::fromTemplate, ways_)),
      blank_(new StartTile(StartIcon::blank, ways_))
{
    setObjectName(QStringLiteral("plain"));
    example_->setObjectName(QStringLiteral("startExample"));
    fromTemplate_->setObjectName(QStringLiteral("startTemplate"));
    blank_->setObjectName(QStringLiteral("startBlank"));
    back_->setObjectName(QStringLiteral("link"));
    back_->hide();
    for (StartTile *tile : {example_, fromTemplate_, blank_})
        ways_->add(tile);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gridUnit());
    column->addWidget(back_, 0, Qt::AlignLeft);
    column->addWidget(ways_);
    connect(example_, &QAbstractButton::clicked, this, [this] { begin(exampleId); });
    connect(fromTemplate_, &QAbstractButton::clicked, this, [this] { showTemplates(true); });
    connect(blank_, &QAbstractButton::clicked, &files_, &FileCommands::newStudy);
    connect(back_, &QAbstractButton::clicked, this, [this] { showTemplates(false); });
    refresh();
}

void StartTiles::focusFirst() { (templates_ && ways_->isHidden() ? templates_ : ways_)->focusFirst(); }

void StartTiles::begin(std::string_view id)
{
    if (const Beginning *found = builtInBeginning(id, context_.language.language()))
        files_.begin(found->study);
}

void StartTiles::makeTemplates()
{
    templates_ = new TileRow(this);
    for (const Beginning *each : fieldsOf(context_.language.language())) {
        auto *tile = new StartTile(StartIcon::fromTemplate, templates_);
        tile->setObjectName(toQString("startTemplate_" + each->id));
        templates_->add(tile);
        connect(tile, &QAbstractButton::clicked, this, [this, id = each->id] { begin(id); });
    }
    layout()->addWidget(templates_);
    refreshTemplates();
}

void StartTiles::showTemplates(bool shown)
{
    if (shown && !templates_)
        makeTemplates();
    TileRow *now = shown ? templates_ : ways_, *before = shown ? ways_ : templates_;
    now->show(); // first, so that the focus goes from one to the other and nowhere else
    if (shown)
        templates_->focusFirst();
    else
        fromTemplate_->setFocus(Qt::OtherFocusReason);
    before->hide();
    back_->setVisible(shown);
}

void StartTiles::refresh()
{
    const auto say = [this](const char *key) { return context_.say(key); };
    QStringList fields;
    for (const Beginning *each : fieldsOf(context_.language.language()))
        fields << toQString(each->name);
    example_->setWords(say("start.example"), say("start.example.about"), say("start.example.foot"));
    fromTemplate_->setWords(say("start.template"), say("start.template.about"), fields.join(QStringLiteral(" · ")));
    blank_->setWords(say("start.blank"), say("start.blank.about"),
                     QKeySequence(QKeySequence::New).toString(QKeySequence::PortableText));
    back_->setText(QStringLiteral("‹ ") + say("start.template.back"));
    back_->setAccessibleName(say("start.template.back"));
    if (templates_)
        refreshTemplates();
    for (StartTile *tile : findChildren<StartTile *>())
        tile->setTheme(context_.colours());
}

void StartTiles::refreshTemplates()
{
    const auto fields = fieldsOf(context_.language.language()); // the same in either language, but for their words
    for (size_t i = 0; i < fields.size() && i < size_t(templates_->tiles().size()); ++i) {
        StartTile *tile = templates_->tiles()[qsizetype(i)];
        tile->setWords(toQString(fields[i]->name), toQString(fields[i]->about),
                       templateContents(fields[i]->study, context_.words()));
        tile->setTheme(context_.colours());
    }
}

/// Esc leads from the templates back.
void StartTiles::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && templates_ && templates_->isVisible())
        showTemplates(false);
    else
        QWidget::keyPressEvent(event);
}

void StartTiles::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace huella
