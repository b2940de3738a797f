// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace huella::two_scenarios {

// A study in Spanish of two scenarios and three runs.

inline const QByteArray study =
    R"({"huella":1,"title":"Two scenarios","language":"es","dataset":"huella-2026","edition":"2026-11","seed":7,
 "scenarios":[
  {"id":"s1","name":"Baseline","runs":[
   {"id":"r1","name":"=Pilot","kind":"pilot","year":2027,"cpu":"Intel Xeon E5-2683 v4","cores":12,"memory_gb":64,"hours":12,"zone":"ES"},
   {"id":"r2","name":"Final, long","kind":"final","cpu":"Intel Xeon E5-2683 v4","cores":12,"cpu_usage":0.8,"memory_gb":64,"hours":300,"runs":3,"zone":"ES","pue":1.2}]},
  {"id":"s2","name":"In Sweden","runs":[
   {"id":"r3","name":"Final","kind":"final","gpu":"NVIDIA A100 PCIe 40 GB","gpus":0.5,"hours":10,"zone":"SE","platform":"cloud"}]}]})";

} // namespace huella::two_scenarios
