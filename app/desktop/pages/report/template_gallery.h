// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/context.h"
#include "app/desktop/pages/report/gallery_model.h"

#include <QDialog>
#include <QTimer>

class QButtonGroup;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace huella {

class Announcer;
class FileCommands;
class GalleryList;
class OwnTemplateMenu;
class ReportPage;

/// Templates to choose from, each with the page that this study has in it; says what becomes of one's own parts before one is
/// used. It lies over the page, at its right.
class TemplateGallery : public QDialog {
    Q_OBJECT

public:
    TemplateGallery(Context &context, ReportPage &page, FileCommands &files);
    /// Shows it over the page; it goes by itself when it is closed.
    void openBeside();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QHBoxLayout *makeHead();
    QHBoxLayout *makeFilters();
    QHBoxLayout *makeFoot();
    void connectParts();
    void fill();
    void filter();
    void drawNext();
    void choose(const QModelIndex &index);
    void look(bool closer);
    void take();
    bool isInUse(const GalleryCard &card) const;

    Context &context_;
    ReportPage &page_;
    OwnTemplateMenu *ownMenu_;
    GalleryModel *model_;
    GalleryList *list_;
    QStackedWidget *views_;
    QScrollArea *closer_;
    QLineEdit *search_;
    QButtonGroup *filters_;
    QLabel *effect_;
    Announcer *announcer_; ///< says that, while the keys go through the cards
    QPushButton *own_, *preview_, *use_, *close_;
    QTimer drawing_;
};

} // namespace huella
