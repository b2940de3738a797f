// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/widgets/choice_list.h"
#include "core/wording/wording.h"

#include <QLineEdit>

namespace huella {

class CompletionList;

/// A line with a completer over a long list: any part of a name finds it, accents and case ignored. (Three combo boxes of
/// thousands of items would cost 123 ms at every start; the list is only asked when somebody types.)
///
/// Typing chooses nothing. A row of the list does (a click, or Enter on the marked one), and so do Enter and leaving the field
/// where the text means one entry beyond doubt. Until then the field is `pending`; what leads nowhere stays as it was typed.
class SearchField : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);
    ~SearchField() override;

    /// The list is shared and must outlive the field.
    void setChoices(const ChoiceList *choices);
    void setWords(const Wording &words) { words_ = &words; }
    /// Shows an entry, or a name that the list does not have. What is being typed stays, unless another entry is in force now.
    void setCurrent(const std::string &id);
    const std::string &current() const { return current_; }
    void setEmptyMeaning(const QString &meaning) { setPlaceholderText(meaning); }

    /// Something was typed that is not chosen yet.
    bool isPending() const { return pending_; }
    /// Back to what is in force.
    void forgetTyping();
    /// The typing is over: takes what is meant, and says `unknown` where that cannot be told.
    void settle();

    const QString &remark() const { return remark_; }
    bool listIsOpen() const;
    /// A row of the list is being taken by Tab, which leads on to the next field.
    bool isTabbing() const { return tabbing_; }

signals:
    void chosen(const std::string &id); ///< empty: taken away
    void unknown(const QString &typed); ///< the typing is over, and the text leads nowhere or to several
    void pendingChanged(bool pending);
    void remarkChanged();
    void left();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void offer(const QString &query);
    void entered();
    void askToChoose(const QString &typed);
    void take(const std::string &id);
    void show(const std::string &id);
    void write(const std::string &id);
    void setRemark(const QString &remark);
    void refreshPending();
    bool leaveList(QKeyEvent &key);
    bool isLeft(const QFocusEvent &event) const;
    bool ownsPopup(const QWidget *popup) const;

    const ChoiceList *choices_ = nullptr;
    const Wording *words_;
    CompletionList *list_ = nullptr; ///< made at the first offer
    std::string current_;
    QString shown_, remark_;
    bool pending_ = false, showing_ = false, tabbing_ = false;
};

} // namespace huella
