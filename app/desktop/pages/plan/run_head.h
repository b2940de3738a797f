// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/context.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace huella {

/// The head of a run's form: its name, edited in place, and its kind beside it.
class RunHead : public QWidget {
    Q_OBJECT

public:
    explicit RunHead(Context &context, QWidget *parent);
    /// `another`: another run than before, or another study: what is being typed was about the old one.
    void refresh(const Run &run, bool another);
    void retranslate();

signals:
    void named(); ///< Enter: on to what the run needs

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showWholeName();
    void rename(const QString &typed);
    void endName();
    void setKind(int index);
    void fitKind();

    Context &context_;
    std::string nameBefore_;
    QLineEdit *name_;
    QComboBox *kind_;
};

} // namespace huella
