// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/widgets/block_label.h"

#include "app/desktop/common/text.h"
#include "app/desktop/widgets/block_html.h"
#include "core/report/write/writers.h"

#include <QDesktopServices>
#include <QUrl>

namespace huella {

namespace {
constexpr const char *tightRules =
    "p { margin: 0 0 4px 0; line-height: 130%; } li { margin: 0 0 2px 0; line-height: 130%; }";
} // namespace

BlockLabel::BlockLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::RichText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextBrowserInteraction);
    setFocusPolicy(Qt::StrongFocus);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    hide(); // as long as it holds nothing
    connect(this, &QLabel::linkActivated, this, [](const QString &link) { QDesktopServices::openUrl(QUrl(link)); });
}

void BlockLabel::setBlocks(std::vector<Block> blocks, Language language)
{
    if (blocks == blocks_ && language == language_)
        return;
    blocks_ = std::move(blocks);
    language_ = language;
    write();
    setVisible(!blocks_.empty());
}

void BlockLabel::setLook(const Theme &theme, double body)
{
    theme_ = theme;
    body_ = body;
    QFont font = themeFont(TextSize::body);
    font.setPixelSize(qRound(body));
    setFont(font);
    write();
}

QString BlockLabel::plain() const
{
    Document document;
    document.blocks = blocks_;
    return toQString(plainText(document)).trimmed();
}

void BlockLabel::write()
{
    Document document;
    document.language = language_;
    document.blocks = blocks_;
    HtmlSurroundings nowhere;
    const QString body = screenHtml(std::move(document), nowhere);
    QString style = blockStyle(theme_, body_);
    if (tight_)
        style += QLatin1String(tightRules);
    if (strong_.isValid())
        style += QStringLiteral("strong { color: %1; }").arg(strong_.name());
    setText(QStringLiteral("<html><head><style>%1</style></head><body>%2</body></html>").arg(style, body));
    setAccessibleName(plain());
}

} // namespace huella
