// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/context.h"

#include <QDialog>

class QHBoxLayout;
class QLabel;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace huella {

class BlockTable;

/// A window of its own with what files of a class came to: a table, what could not be read and why, and ways to save it.
class ResultWindow : public QDialog {
    Q_OBJECT

public:
    ResultWindow(Context &context, const char *name, QWidget *owner);

protected:
    BlockTable *table() const { return table_; }
    QVBoxLayout *body() const { return body_; }
    /// Adds a button in front of Close.
    QPushButton *button(const char *name);
    /// Tab goes through what stands above the table, then on through the rest as one reads it.
    void orderTabs(std::vector<QWidget *> above = {});
    void setSummary(const QString &sentence);
    void setRefused(const std::vector<Error> &refused, const char *title = "classroom.refused");
    /// Asks for a file and writes into it; says what went wrong.
    void save(const QString &suggested, const Result<QByteArray> &bytes);
    /// Texts in the screen's language; begins with these ones.
    virtual void retranslate() = 0;
    void changeEvent(QEvent *event) override;
    Context &context_;

private:
    QVBoxLayout *body_;
    QHBoxLayout *buttons_;
    QLabel *summary_, *refusedTitle_;
    BlockTable *table_;
    QListWidget *refused_;
    QPushButton *close_;
};

} // namespace huella
