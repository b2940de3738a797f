// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wording/wording.h"
#include "core/workload/typed_number.h"

#include <QLineEdit>

#include <functional>
#include <optional>

namespace huella {

/// A line for one number. Comma and point are both decimal marks; what cannot be read stays as it was typed, is marked and said.
/// (QDoubleSpinBox in Spanish reads "1.5" as 15.) An empty line means "not given", and then the default shows, quieter.
class NumberField : public QLineEdit {
    Q_OBJECT

public:
    explicit NumberField(QWidget *parent = nullptr);

    /// Limits in the field's own unit; `max` 0 means none.
    void setLimits(double min, double max);
    /// The field shows value × factor: 100 for a share that people read in percent.
    void setFactor(double factor) { factor_ = factor; }
    void setWords(const Wording &words);
    /// A number that is as good as any other to the limits, and is not taken all the same: what is wrong with it.
    using Check = std::function<std::optional<Message>(double shown)>;
    void setCheck(Check check) { check_ = std::move(check); }
    /// The unit that stands behind the field may be typed behind the number.
    void setUnit(std::string unit);
    /// What makes a number of the text, where more than a number may stand in it, such as a unit.
    using Reader = std::function<Result<TypedNumber>(std::string_view)>;
    void setReader(Reader reader) { reader_ = std::move(reader); }

    /// In the unit of the study, as value() and the default: what is shown is that × factor. Empty: not given.
    void setValue(std::optional<double> value);
    /// Empty, whatever was typed: the field is about something else now.
    void forget();
    void setDefault(std::optional<double> value);
    /// The default in words of its own: "64 h 29 min".
    void setDefaultText(const QString &text);
    std::optional<double> value() const { return value_; }
    /// Why the text is not taken, or how "1.500" was read; empty when there is nothing to say.
    const QString &remark() const { return remark_; }
    bool isWrong() const { return wrong_; }
    /// The typing is over, as when the field is left.
    void settle();

signals:
    void edited(std::optional<double> value); ///< in the unit of the study; typed and understood; empty: taken away
    void remarkChanged();
    void left(); ///< the field lost the focus or Enter was pressed

private:
    void read(const QString &text);
    void show();
    bool keepRemark(const QString &remark, bool wrong);
    void setRemark(const QString &remark, bool wrong);
    void take(std::optional<double> value, const QString &remark, bool wrong);
    void refuse(const QString &remark);

    const Wording *words_;
    Reader reader_;
    Check check_;
    std::optional<double> value_, default_;
    std::optional<double> settled_; ///< before the typing began: it counts again while the text cannot be read
    double factor_ = 1, min_ = 0, max_ = 0;
    QString remark_, defaultText_;
    bool wrong_ = false;
};

} // namespace huella
