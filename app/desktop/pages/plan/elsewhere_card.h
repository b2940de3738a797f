// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/cards/chart_card.h"
#include "app/desktop/widgets/choice_list.h"

class QLabel;

namespace huella {

class SearchField;
class SelectionStrip;

/// "The same run elsewhere": what the current run would come to in other places. A bar is selected first; what can be done with its
/// place stands in the strip below.
class ElsewhereCard : public ChartCard {
    Q_OBJECT

public:
    ElsewhereCard(Context &context, QWidget *parent);
    void refresh(const ChoiceList &places);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    ChartSpec chartOf(const Estimate &estimate) const;
    ChartSpec noChart() const;
    void retranslate(const ChoiceList &places);
    void showSelection();
    void announceSelection();
    void addPlace(const std::string &code);
    void moveRun(const std::string &code);
    void makeScenario(const std::string &code);
    MessageArg placeArg(const std::string &code) const;
    bool isOwn(const std::string &code) const;
    const Place *ownPlace() const;
    std::string comparedCode(const std::string &code) const;
    bool isComparable(const std::string &code) const;
    std::vector<ChartAction> placeActions(const std::string &code);
    std::vector<std::string> shownPlaces() const;
    std::string neighbourOf(const std::string &code, int by) const;
    void movePlace(const std::string &code, int by);

    Context &context_;
    SearchField *addPlace_;
    QLabel *addRemark_;
    SelectionStrip *strip_;
};

} // namespace huella
