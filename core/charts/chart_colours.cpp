// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/chart_colours.h"

namespace huella {

Rgb colourOf(ColourRole role, Ground ground)
{
    const auto either = [ground](Rgb light, Rgb dark) { return ground == Ground::light ? light : dark; };
    switch (role) { // Okabe and Ito's colours: safe for colour-blind readers
    case ColourRole::cpu: return either(0x0072b2, 0x2389cc);
    case ColourRole::machine: return 0xd55e00;
    case ColourRole::gpu: return 0xe69f00;
    case ColourRole::memory: return 0x009e73;
    case ColourRole::overhead: return either(0x8c8c8c, 0x999999);
    case ColourRole::embodied: return 0xcc79a7;
    case ColourRole::mark:
    case ColourRole::less: return either(0x0b7a5b, 0x4cc29b);
    case ColourRole::more: return either(0xe69f00, 0xf0b44c);
    case ColourRole::quiet: return either(0x8a93a0, 0x7a838f);
    case ColourRole::grey: break;
    }
    return either(0x7a838f, 0x8a93a0);
}

Rgb colourOf(WordRole role, Ground ground)
{
    const auto either = [ground](Rgb light, Rgb dark) { return ground == Ground::light ? light : dark; };
    switch (role) {
    case WordRole::quietText: return either(0x5b6470, 0xa4acb8);
    case WordRole::hairline: return either(0xdfe2e7, 0x3a3f46);
    case WordRole::limit: return either(0xb3261e, 0xff8a80);
    case WordRole::ground: return either(0xffffff, 0x24272c);
    case WordRole::text: break;
    }
    return either(0x1c1f24, 0xeceef1);
}

Rgb tintOf(Rgb colour, Ground ground)
{
    const Rgb below = colourOf(WordRole::ground, ground);
    const auto half = [&](int bits) { return ((((colour >> bits) & 0xff) + ((below >> bits) & 0xff)) / 2) << bits; };
    return half(16) | half(8) | half(0);
}

} // namespace huella
