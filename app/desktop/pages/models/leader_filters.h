// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/pages/models/leader_model.h"

#include <QWidget>

#include <functional>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QToolButton;

namespace huella {

/// What is shown of the measured models: a search, and a box for each thing that they are told apart by.
class LeaderFilters : public QWidget {
    Q_OBJECT

public:
    LeaderFilters(Context &context, ModelsState &state, ModelsForm form, QWidget *parent);
    /// The state has another filter, or the screen another language.
    void refresh();
    QLineEdit *search() const { return search_; }
    /// In the order in which one reads them.
    std::vector<QWidget *> tabOrder() const;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Choice {
        QString text;
        std::function<void(LeaderFilter &)> apply;
        bool current = false;
    };
    QComboBox *addBox(const char *name);
    void fill(QComboBox *box, const char *any, std::vector<Choice> choices);
    void fillTask();
    void fillFamily();
    void fillYear();
    void fillPrecision();
    void fillBatch();
    int widthWithout() const;
    void change(const std::function<void(LeaderFilter &)> &apply);

    Context &context_;
    ModelsState &state_;
    ModelsForm form_;
    QLineEdit *search_;
    QComboBox *task_ = nullptr, *family_, *year_ = nullptr, *precision_, *batch_ = nullptr;
    QCheckBox *best_ = nullptr;
    QToolButton *clear_ = nullptr;
    std::map<QComboBox *, std::vector<Choice>> choices_;
    bool filling_ = false;
};

} // namespace huella
