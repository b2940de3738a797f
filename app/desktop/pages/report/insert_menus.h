// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/context.h"

class QMenu;

namespace huella {

class ReportPage;

/// What can be put into the report where the cursor stands, as menus that are filled when they open: the study has other scenarios then.
class InsertMenus : public QObject {
    Q_OBJECT

public:
    InsertMenus(Context &context, ReportPage &page, QObject *parent);
    void fillValues(QMenu &menu);
    void fillFigures(QMenu &menu) { fillRecipes(menu, true); }
    void fillTables(QMenu &menu);
    void fillCitations(QMenu &menu);
    void fillReferences(QMenu &menu); ///< names of figures that follow their numbers

private:
    void fillRecipes(QMenu &menu, bool figures);
    void addRecipe(QMenu &menu, const QString &label, std::string_view recipe, const std::string &of);
    void addValue(QMenu &menu, const std::string &key, const std::string &path);

    Context &context_;
    ReportPage &page_;
};

} // namespace huella
