// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/theme/look.h"

/// The looks that there are; look_rules.cpp says who has which. Paddings and heights keep to the 8-pixel grid.
namespace huella::look_kinds {

constexpr int smallWords = 12; ///< px of letters that stay behind

template <Tone tone> void ground(Look &l) { l.usual.ground = tone; }

template <Tone tone, int radius> void framed(Look &l)
{
    l.frameWidth = 1;
    l.usual.frame = tone;
    l.radius = radius;
}

/// What has it even while it is typed into.
template <Tone tone> void frame(Look &l) { l.usual.frame = l.focused.frame = tone; }

template <Tone tone, int radius> void card(Look &l)
{
    ground<Tone::surface>(l);
    framed<tone, radius>(l);
}

/// Closed by a line towards the page.
template <Qt::Edge edge> void bar(Look &l)
{
    card<Tone::line, 0>(l);
    l.edges = edge;
}

template <Tone tone, Tone edge> void remark(Look &l)
{
    l.usual = {tone, Tone::none, edge};
    l.frameWidth = 3;
    l.edges = Qt::LeftEdge;
}

template <Tone tone, int pixels = 0> void words(Look &l)
{
    if (tone != Tone::none)
        l.usual.text = tone;
    if (pixels > 0)
        l.pixels = pixels;
}

template <Tone tone, int pixels> void title(Look &l)
{
    words<tone, pixels>(l);
    l.strong = true;
}

template <int side, int top> void room(Look &l) { l.padding = {side, top, side, top}; }
template <int height> void least(Look &l) { l.leastHeight = height; }
template <int height> void most(Look &l) { l.mostHeight = height; }

template <int right, int arrow> void menu(Look &l)
{
    l.padding.setRight(right);
    l.menuArrow = arrow;
}

template <int side, int top> void withoutMenu(Look &l)
{
    room<side, top>(l);
    l.menuArrow = -1;
}

template <Tone tone> void bareOn(Look &l)
{
    l.usual.ground = tone;
    l.bare = true;
}

void strip(Look &l);
void footOfCard(Look &l); ///< shares the corners of its card
void headOfCard(Look &l);
void sectionTitle(Look &l);
void badge(Look &l);

void field(Look &l);
void nameField(Look &l); ///< words until it is pointed at
void cellEditor(Look &l);
void wrongAnswer(Look &l);

void pushButton(Look &l);
void smallPush(Look &l);
void pushLink(Look &l);
void foldHead(Look &l);
void faultHead(Look &l);
void toolButton(Look &l);
void figureTool(Look &l);
void framedTool(Look &l);
void footLink(Look &l);
void footMenu(Look &l);
void foldTool(Look &l);
void findTool(Look &l);
void toolLink(Look &l);
void dotsLink(Look &l);
void dotsTool(Look &l);
void asFirst(Look &l); ///< what one comes to a page or dialog for
void asFirstOfPage(Look &l);
void marksWords(Look &l); ///< shows the focus by the colour of its words

void bare(Look &l);
void chosenRow(Look &l);
void paintedRows(Look &l);
void framedView(Look &l);
void listField(Look &l);
void popupList(Look &l);

} // namespace huella::look_kinds
