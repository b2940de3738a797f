// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wording/wording.h"

#include <QLineEdit>

#include <vector>

namespace huella {

/// A line for several numbers, with spaces or semicolons between them: a comma may be a decimal mark. What cannot be read stays as it was
/// typed, is marked and said, and changes nothing.
class NumbersField : public QLineEdit {
    Q_OBJECT

public:
    explicit NumbersField(QWidget *parent = nullptr);
    void setWords(const Wording &words) { words_ = &words; }
    void setValues(const std::vector<double> &values);
    void forget();
    /// Why the text is not taken; empty: it is.
    const QString &remark() const { return remark_; }

signals:
    void edited(const std::vector<double> &values);
    void remarkChanged();
    void left();

private:
    void read(const QString &text);
    void setRemark(const QString &remark);

    const Wording *words_;
    std::vector<double> values_;
    QString remark_;
};

} // namespace huella
