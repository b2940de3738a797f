// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/classroom/result_window.h"
#include "core/teaching/class/class_table.h"

class QCheckBox;
class QScrollArea;

namespace huella {

class ChartCard;

/// The studies of a folder. A file that cannot be read keeps its reason.
std::vector<ClassFile> classFilesIn(const QString &folder);

/// The studies of a class as one table and chart: who, where, how much. Names go at the press of a button.
class ClassWindow : public ResultWindow {
    Q_OBJECT

public:
    ClassWindow(Context &context, ClassTable table, QWidget *owner);

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    ClassTable shown() const;
    void fitChart();
    ClassTable table_;
    QCheckBox *anonymous_;
    ChartCard *chart_;
    QScrollArea *scroll_ = nullptr;
    QPushButton *csv_, *pdf_;
};

/// Asks for a folder and opens the window on its studies; says so where it holds none.
void openClass(Context &context, QWidget *owner);

} // namespace huella
