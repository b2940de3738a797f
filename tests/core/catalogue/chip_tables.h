// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>

#include <string>

namespace chip_tables {

// Tables in the form of Green Algorithms data v3.1, chips/manual, with chips that nobody makes.

inline std::string cpus()
{
    return "index,,in Watt,,,in nm (not used for now),in cm2,,\n"
           "model,Manufacturer,TDP,n_cores,Release_year,feature_size,die_area,source,comment\n"
           "Average,,103.3,8.7,,7,3,Mean of all the lines,\n"
           "Test Chip 100,Maker,120,8,2023.0,5,6.85,https://example.org,\"4*72 mm², and more\"\n"
           "Test Chip 200,Maker,125,16,,,2.15,https://example.org,\n"
           "Test Chip 300,Maker,65.5,2,,,1.77,https://example.org,\n";
}

inline std::string gpus()
{
    return "index,in Watt,TO BE CHECKED,,in nm,in cm2,in GB,\n"
           "model,TDP,n_cores,Release_year,feature_size,die_area,memory,source\n"
           "Average,185,,,13.2,6.162,25.36,Mean of the other lines.\n"
           "Test Card 16 GB,300,,2018,12,3.5,16,https://example.org\n"
           "Test Card Small,70,,2018,12,5.45,8,https://example.org\n";
}

/// Into a folder, which is made; an empty table is left out.
inline void write(const QString &folder, const std::string &cpus, const std::string &gpus)
{
    QDir().mkpath(folder);
    for (const auto &[name, text] : {std::pair("CPUs-manual.csv", cpus), std::pair("GPUs-manual.csv", gpus)}) {
        QFile file(folder + "/" + name);
        if (!text.empty() && file.open(QIODevice::WriteOnly))
            file.write(QByteArray::fromStdString(text));
    }
}

} // namespace chip_tables
