// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace huella {

/// An end of a tornado's row: on which side of the centre, how far its bar reaches (as a share of the axis), and how wide what
/// is written beyond it is, in the drawer's unit.
struct TornadoEnd {
    bool below = false;
    double share = 0, text = 0;
};

/// The length of a tornado's axis, and the room to the left and to the right of its centre for bars with their texts.
struct TornadoSides {
    double axis = 0, left = 0, right = 0;
};

/// The longest axis with which all of it has room: a long text beside a short bar costs the long bars nothing. Lengths are in
/// whole steps, so that an edit that changes one a little does not move every bar.
TornadoSides placeSides(std::span<const TornadoEnd> ends, double room, double gap, double step);

} // namespace huella
