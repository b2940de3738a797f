// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/context.h"
#include "app/desktop/widgets/card.h"
#include "core/report/checks/report_checks.h"

#include <QScrollArea>
#include <QTimer>

#include <functional>

class QComboBox;
class QGridLayout;
class QLabel;
class QMenu;
class QPushButton;

namespace huella {

class FileCommands;
class ReportPage;

/// Beside the pages: the kind of report and its language, what can be put in, what is still amiss, and the ways out.
class ReportPanel : public QScrollArea {
    Q_OBJECT

public:
    ReportPanel(Context &context, ReportPage &page, FileCommands &files, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    QPushButton *button(const char *name);
    void buildTemplate(QWidget *inside);
    void buildInsert(QWidget *inside);
    void buildExport(QWidget *inside);
    static QGridLayout *gridIn(Card *card);
    void menuOf(QPushButton &button, const std::function<void(QMenu &)> &fill);
    void fillKinds();
    void fillOwnTemplates(QMenu &menu);
    void takeTemplate(int index);
    void saveAsTemplate();
    void forgetTemplate(const ReportTemplate &own);
    void fillRecipes(QMenu *menu, bool figures);
    void fillValues(QMenu *menu);
    void fillCitations(QMenu *menu);
    void nameExports();
    void retranslate();
    void refresh();
    void refreshChecks();
    QWidget *lineOf(const ReportCheck &check);
    void takeRemedy(const ReportCheck &check);

    Context &context_;
    ReportPage &page_;
    FileCommands &files_;
    Card *template_, *insert_, *checks_, *export_;
    QComboBox *kind_, *paper_;
    QLabel *languageLabel_, *paperLabel_;
    QPushButton *spanish_, *english_, *own_;
    std::vector<ReportTemplate> ownTemplates_;
    std::vector<QPushButton *> inserts_, exports_;
    std::vector<ReportCheck> shownChecks_;
    Language shownIn_ = Language::en;
    bool refreshing_ = false;
    QTimer checking_;
};

} // namespace huella
