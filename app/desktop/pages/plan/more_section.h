// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/context.h"

#include <QWidget>

class QVBoxLayout;

namespace huella {

class FoldHead;
class InputRows;
class ProjectSection;

/// What few runs need, folded away at first: powers and an intensity of one's own, and the run in the project. The folded line says
/// what of it is set.
class MoreSection : public QWidget {
    Q_OBJECT

public:
    MoreSection(Context &context, InputRows &rows, QWidget *parent);
    void refresh(const Run &run);
    void retranslate();
    /// Opens it where it holds the input of a column of CONTRACT.md.
    void openFor(const std::string &column);

signals:
    void built(QWidget *part); ///< fields that were not there before: they are still to be named and filled
    void opened();

private:
    void setOpen(bool open);
    QString inside(const Run &run) const;
    void build();

    Context &context_;
    InputRows &rows_;
    FoldHead *head_;
    QWidget *body_;
    QVBoxLayout *column_;
    ProjectSection *project_ = nullptr; ///< made with all inside when that is first opened: it would be a third of the form
};

} // namespace huella
