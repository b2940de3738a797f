// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/study_io.h"
#include "app/desktop/pages/report/report_page.h"
#include "tests/app/desktop/window_fixture.h"

#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace huella {

/// The sample study on the report's page, with the cursor at the end of its text.
struct ReportFixture : WindowFixture {
    explicit ReportFixture(Language start = Language::en) : WindowFixture(start)
    {
        document.replace(loadStudy(QStringLiteral(HUELLA_SOURCE_DIR "/resources/samples/sample.huella"))->study);
        QTest::keyClick(&window, Qt::Key_3, Qt::ControlModifier);
        page = window.findChild<ReportPage *>();
        edit = window.findChild<ReportEdit *>();
    }
    void toEnd() { QTest::keyClick(edit, Qt::Key_End, Qt::ControlModifier); }
    void write(const char *text) { QTest::keyClicks(edit, QLatin1String(text)); }
    const std::vector<ReportBlockPointer> &blocks() { return document.study().report.blocks; }
    std::string textOf(size_t index) { return std::get<TextBlock>(blocks()[index]->content).runs.front().text; }
    /// The cursor in the middle of the first live value.
    void intoValue()
    {
        for (QTextBlock block = edit->document()->begin(); block.isValid(); block = block.next())
            for (auto it = block.begin(); !it.atEnd(); ++it)
                if (it.fragment().charFormat().hasProperty(letter_property::path) && it.fragment().length() > 3) {
                    QTextCursor cursor(block);
                    cursor.setPosition(it.fragment().position() + 2);
                    edit->setTextCursor(cursor);
                    return;
                }
    }
    void intoFigure()
    {
        for (QTextBlock block = edit->document()->begin(); block.isValid(); block = block.next())
            if (roleOf(block) == Role::figure) {
                edit->setTextCursor(QTextCursor(block));
                return;
            }
    }

    /// The same report, shown anew.
    std::unique_ptr<ReportText> fresh()
    {
        auto text = std::make_unique<ReportText>();
        const auto now = page->text().blocks();
        text->show(now, composeEach(now, page->context()));
        return text;
    }
    QPushButton *button(const char *name) { return find<QPushButton>(name); }
    /// A line of Export or another menu of the window.
    QAction *line(const char *text)
    {
        for (QAction *each : window.findChildren<QAction *>())
            if (each->text() == QString::fromUtf8(text))
                return each;
        qFatal("no line \"%s\"", text);
    }
    /// The menu that a tool of the page opens, filled.
    QMenu *menuOf(const char *tool)
    {
        auto *button = find<QAbstractButton>(tool);
        button->click();
        auto *menu = button->findChild<QMenu *>(QString(), Qt::FindDirectChildrenOnly);
        menu->hide();
        return menu;
    }
    static QAction *lineOf(const QMenu &menu, const QString &text)
    {
        for (QAction *each : menu.actions())
            if (each->text() == text)
                return each;
        return nullptr;
    }

    ReportPage *page = nullptr;
    ReportEdit *edit = nullptr;
};

/// What every letter of the text looks like, line by line: font, colour, height, link. Where a letter is none, what one would be.
inline QStringList looksOf(ReportText &text)
{
    const auto lookOf = [](const QTextCharFormat &format) {
        const TextRun run = huella::lookOf(format);
        return QStringLiteral("%1 %2 %3 %4")
            .arg(format.font().toString(), format.foreground().color().name(), QString::number(int(run.script)),
                 format.anchorHref());
    };
    QStringList looks;
    for (QTextBlock block = text.text().begin(); block.isValid(); block = block.next()) {
        QStringList line;
        for (auto it = block.begin(); !it.atEnd(); ++it)
            for (int letter = 0; letter < it.fragment().length(); ++letter) // as many fragments as there may be
                if (const QString look = lookOf(it.fragment().charFormat());
                    line.isEmpty() || !line.last().endsWith(look))
                    line << QString::number(it.fragment().position() + letter - block.position()) + u' ' + look;
        if (block.length() <= 1 && !takesNoRoom(block))
            line << lookOf(block.charFormat());
        looks << line.join(u';') + u' ' + block.text();
    }
    return looks;
}

/// Of every line, row and figure on the pages: with the same, all pages break alike.
inline std::vector<double> heightsOf(const ReportText &text)
{
    std::vector<double> heights;
    for (const PlacedSlice &each : text.layout().placed())
        heights.push_back(each.slice.height());
    return heights;
}

} // namespace huella
