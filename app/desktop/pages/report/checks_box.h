// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/context.h"
#include "core/report/checks/report_checks.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace huella {

class SteadyScrollArea;

class ReportPage;

/// What is looked at before a report leaves the house, in one line: how many checks are good. Those that are not stand below it
/// with the part that they are about; the others unfold.
class ChecksBox : public QWidget {
    Q_OBJECT

public:
    ChecksBox(Context &context, ReportPage &page, QWidget *parent);
    /// Looks at the report anew, which takes its time.
    void refresh();
    /// No more of the height than this, px.
    void setRoom(int height);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void write();
    QWidget *lineOf(const ReportCheck &check);
    void addLine(QWidget *line);
    QString placeOf(const ReportCheck &check) const;
    void take(const ReportCheck &check);
    void fitLines();

    Context &context_;
    ReportPage &page_;
    QPushButton *head_;
    SteadyScrollArea *area_;
    QWidget *lines_;
    std::vector<ReportCheck> shown_;
    QStringList places_; ///< of each of them
    Language shownIn_ = Language::en;
    int room_ = 0;
    std::string led_; ///< the check that last led to a part,
    size_t next_ = 0; ///< and to which of its parts it leads next
};

} // namespace huella
