// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/theme/look_kinds.h"

namespace huella::look_kinds {

void strip(Look &l)
{
    l.usual.ground = Tone::window;
    l.radius = 6;
}

void footOfCard(Look &l)
{
    bar<Qt::TopEdge>(l);
    l.usual.ground = Tone::window;
    l.radius = 7;
    l.round = Qt::BottomEdge;
}

void headOfCard(Look &l)
{
    l.usual.ground = Tone::accentSoft;
    l.radius = 8;
    l.round = Qt::TopEdge;
}

void sectionTitle(Look &l)
{
    title<Tone::quietText, smallWords>(l);
    l.spaced = true;
}

void badge(Look &l)
{
    l.usual = {Tone::badge, Tone::quietText, Tone::none};
    l.radius = 4;
    l.padding = {4, 1, 4, 1};
    l.pixels = 11;
}

void field(Look &l)
{
    l.usual = {Tone::field, Tone::text, Tone::frame};
    l.frameWidth = 1;
    l.radius = 6;
    l.padding = {8, 3, 8, 3};
    l.leastHeight = 20;
    l.focused.frame = Tone::accent;
    l.disabled = {Tone::window, Tone::quietText, Tone::none};
}

void nameField(Look &l)
{
    l.usual.ground = l.usual.frame = Tone::none;
    l.padding = {4, 3, 4, 3};
    l.pixels = 14;
    l.strong = true;
    l.hovered.frame = Tone::line;
    l.focused = {Tone::field, Tone::none, Tone::accent};
}

void cellEditor(Look &l)
{
    l.padding = {7, 1, 7, 1};
    l.frameWidth = 2;
    l.usual.frame = Tone::accent;
}

void wrongAnswer(Look &l)
{
    frame<Tone::warning>(l);
    l.frameWidth = 2;
    l.padding = {7, 2, 7, 2};
}

void pushButton(Look &l)
{
    card<Tone::frame, 6>(l);
    l.padding = {14, 5, 14, 5};
    l.leastHeight = 18;
    l.usual.text = Tone::text;
    l.hovered.ground = Tone::badge;
    l.focused.frame = Tone::accent;
    l.checked = {Tone::accentSoft, Tone::accent, Tone::none};
    l.strongIfChecked = true;
    l.disabled = {Tone::none, Tone::quietText, Tone::line};
}

void smallPush(Look &l)
{
    l.pixels = smallWords;
    l.padding = {7, 2, 7, 2};
    l.leastHeight = 22;
}

void pushLink(Look &l)
{
    l.leftAligned = true;
    l.usual = {Tone::none, Tone::accent, Tone::none};
    l.padding = {0, 1, 0, 1};
}

void foldHead(Look &l)
{
    l.leftAligned = true;
    l.usual.frame = Tone::none;
    l.radius = 0;
    l.padding = {15, 5, 8, 5};
    l.checked = {Tone::none, Tone::text, Tone::none};
}

void faultHead(Look &l) { l.usual.text = l.checked.text = Tone::warning; }

void toolButton(Look &l)
{
    l.frameWidth = 1;
    l.radius = 6;
    l.padding = {9, 4, 9, 4};
    l.usual.text = Tone::text;
    l.hovered.ground = Tone::badge;
    l.focused.frame = Tone::accent;
    l.checked = {Tone::accentSoft, Tone::accent, Tone::none};
    l.strongIfChecked = true;
    l.disabled.text = Tone::quietText;
}

void figureTool(Look &l)
{
    room<6, 4>(l);
    l.radius = 4;
}

void framedTool(Look &l)
{
    l.usual.frame = Tone::frame;
    l.padding = {12, 4, 12, 4};
}

void footLink(Look &l)
{
    l.pixels = smallWords;
    l.padding = {6, 2, 6, 2};
    l.usual.text = Tone::accent;
}

void footMenu(Look &l)
{
    l.pixels = smallWords;
    l.padding = {6, 2, 22, 2};
}

void foldTool(Look &l)
{
    title<Tone::quietText, smallWords>(l);
    l.padding = {0, 4, 6, 4};
    l.hovered = {Tone::none, Tone::text, Tone::none};
}

void findTool(Look &l) { l.usual = {Tone::field, Tone::quietText, Tone::frame}; }

void toolLink(Look &l)
{
    l.usual.text = l.disabled.text = Tone::accent;
    l.leftAligned = true;
    l.padding = {2, 2, 2, 2};
}

void dotsLink(Look &l)
{
    title<Tone::accent, 0>(l);
    l.leftAligned = true;
    withoutMenu<6, 2>(l);
}

void dotsTool(Look &l)
{
    l.strong = true;
    withoutMenu<10, 4>(l);
}

void asFirst(Look &l)
{
    l.usual.ground = l.hovered.ground = Tone::accent;
    l.usual.text = Tone::onAccent;
    l.strong = true;
    l.focused.frame = Tone::text;
    l.disabled.ground = Tone::badge;
    l.disabled.text = Tone::quietText;
}

void asFirstOfPage(Look &l)
{
    asFirst(l);
    l.usual.frame = Tone::accent;
    l.disabled.frame = Tone::line;
}

void marksWords(Look &l) { l.focused.text = Tone::accent; }

void bare(Look &l) { l.bare = true; }

void chosenRow(Look &l)
{
    l.selection = Tone::accentSoft;
    l.selectedText = Tone::text;
}

void paintedRows(Look &l)
{
    bareOn<Tone::surface>(l);
    l.ownSelection = true;
}

void framedView(Look &l)
{
    framed<Tone::line, 6>(l);
    l.bare = false;
    l.focused.frame = Tone::accent;
}

void listField(Look &l)
{
    l.usual.ground = Tone::field;
    framedView(l);
    l.padding = {2, 2, 2, 2};
    chosenRow(l);
}

void popupList(Look &l)
{
    card<Tone::line, 0>(l);
    chosenRow(l);
}

} // namespace huella::look_kinds
