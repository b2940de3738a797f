// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/report_date.h"

#include "app/desktop/text.h"

#include <QDateTime>

namespace huella {

std::string reportDate()
{
    bool given = false;
    const qint64 seconds = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&given);
    const QDate date = given ? QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).date() : QDate::currentDate();
    return ss(date.toString(Qt::ISODate));
}

} // namespace huella
