// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/model/study.h"
#include "core/wording/wording.h"

namespace huella {

/// One time: "12 h", or in seconds where it is short, as an answer of a model is: "0.128 s".
std::string hoursText(double hours, const Numbers &numbers);

/// How long a run takes and how often it is done, as whoever planned it would write it: "12 h", "6 h, 12 times", "10 h, 5 times a
/// week for 3 years", "412.5 h × 1.65: development 0.35, two retrainings of 0.15". `hours` are those of one time, with their unit;
/// several runs may share a line ("14.5 to 51.6 h").
std::string runTimeText(const Run &run, const std::string &hours, const Wording &words);

/// How often alone, with the number in all (`times`): "12", "5 times a week for 3 years, 783 in all",
/// "1.65: development 0.35, two retrainings of 0.15".
std::string timesText(const Run &run, double times, const Wording &words);

/// Whether runTimeText() says more of it than the hours.
bool isRepeated(const Run &run);

/// A number of times. What a calendar or a training comes to has no more digits than say something: "783", "1.65".
std::string countText(double count, const Wording &words);

} // namespace huella
