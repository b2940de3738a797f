// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/names.h"
#include "core/report/wording.h"

#include <QLineEdit>

class QCompleter;
class QStringListModel;

namespace huella {

/// One thing that a list offers: what is stored, what is shown, and what else it is found by.
struct Choice {
    std::string id;
    QString shown;
    std::string folded; ///< searched text; several names apart by spaces
};

/// A line with a completer over a long list: any part of a name finds it, accents and case ignored. (Three combo boxes of
/// thousands of items would cost 123 ms at every start; the list is only asked when somebody types.)
class SearchField : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);

    /// The list is shared and must outlive the field.
    void setChoices(const std::vector<Choice> *choices);
    void setWords(const Wording &words) { words_ = &words; }
    /// Shows an entry, or a name that the list does not have (a study may carry its own).
    void setCurrent(const std::string &id);
    const std::string &current() const { return current_; }
    void setEmptyMeaning(const QString &meaning) { setPlaceholderText(meaning); }

    const QString &remark() const { return remark_; }

signals:
    void chosen(const std::string &id); ///< empty: taken away
    void remarkChanged();
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void offer(const QString &query);
    void take(const QString &shown);
    void settle();
    void setRemark(const QString &remark);
    const Choice *exact(const QString &text) const;

    const std::vector<Choice> *choices_ = nullptr;
    const Wording *words_;
    QCompleter *completer_;
    QStringListModel *model_;
    std::string current_;
    QString shown_, remark_;
};

} // namespace huella
