// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/cards/chart_card.h"
#include "core/study/evaluate/what_if.h"

#include <QThreadPool>
#include <QWidget>

class QLabel;
class QToolButton;

namespace huella {

/// The study's scenarios beside each other, what would change the baseline, and what other data would say.
class ComparePage : public QWidget {
    Q_OBJECT

public:
    explicit ComparePage(Context &context, QWidget *parent = nullptr);
    ~ComparePage() override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void documentChanged(const StudyChange &change);
    void refresh();
    void refreshScenarios();
    struct Answers {
        std::vector<WhatIfRow> whatIf;
        std::vector<DataRow> data;
    };
    static Answers answersOf(const Study &study);
    void refreshBaseline();
    void showAnswers(Answers answers);
    void showBaseline();
    void refreshHistory();
    std::optional<Variation> whatIfChange(const QString &id) const;
    std::optional<Variation> dataChange(const QString &id) const;
    std::vector<ChartAction> actionsOf(const std::optional<Variation> &change);
    void make(const std::optional<Variation> &change);

    Context &context_;
    ChartCard *scenarios_, *whatIf_, *data_, *history_;
    QLabel *differences_;
    QToolButton *add_;
    Answers answers_;
    QThreadPool background_;
    int serial_ = 0; ///< of the study that is being asked about
    bool stale_ = true;
};

} // namespace huella
