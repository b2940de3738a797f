// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

class QLabel;

namespace huella {

class FormRow;
class IssueMark;
class WrappedLabel;

/// The foot of a form: what the field with the focus means, and what is to be said of what stands in it. When the focus leaves the
/// form its last field stays. It has room for the explanation of any field; only a long issue makes it grow.
class HelpStrip : public QFrame {
    Q_OBJECT

public:
    HelpStrip(QWidget *form, QWidget *parent);
    /// Its words are the field's accessible name, its What's This and what its row says.
    void showField(QWidget *field);
    /// After the words of the fields have changed.
    void refresh();
    QString text() const; ///< all that stands in it

protected:
    void resizeEvent(QResizeEvent *event) override;

signals:
    void shown(QWidget *field); ///< another field

private:
    void takeRoom();
    QWidget *form_;
    QPointer<QWidget> field_;
    QPointer<FormRow> row_;
    QLabel *title_;
    IssueMark *mark_;
    WrappedLabel *issue_, *text_;
};

} // namespace huella
