// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/cards/chart_card.h"
#include "core/study/evaluate/what_if.h"

#include <QThreadPool>
#include <QWidget>

class QGridLayout;

namespace huella {

class PartsCard;
class ScenariosCard;

/// The study's scenarios beside each other, what would change the baseline, and what other data would say.
class ComparePage : public QWidget {
    Q_OBJECT

public:
    explicit ComparePage(Context &context, QWidget *parent = nullptr);
    ~ComparePage() override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void documentChanged(const StudyChange &change);
    void refresh();
    void refreshScenarios();
    void arrange();
    struct Answers {
        std::vector<WhatIfRow> whatIf;
        std::vector<DataRow> data;
        std::vector<std::string> placesApart;
    };
    static Answers answersOf(const Study &study, std::span<const Waiting> waiting);
    void refreshBaseline();
    void showAnswers(Answers answers);
    void showBaseline();
    void refreshHistory();
    std::optional<Variation> dataChange(const QString &id) const;
    ChartAction actionOf(const Variation &change);
    std::vector<ChartAction> whatIfActions(const QString &id);

    Context &context_;
    ScenariosCard *scenarios_;
    PartsCard *parts_;
    ChartCard *whatIf_, *data_, *history_;
    QGridLayout *lower_ = nullptr;
    struct Arrangement {
        bool wide, noParts, noHistory;
        bool operator==(const Arrangement &) const = default;
    };
    std::optional<Arrangement> arranged_; ///< how the lower cards stand
    Answers answers_;
    QThreadPool background_;
    int serial_ = 0;    ///< of the study that is being asked about
    int answered_ = -1; ///< the serial that answers_ are of
    bool stale_ = true;
};

} // namespace huella
