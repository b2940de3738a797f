// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/names.h"
#include "core/report/wording.h"

#include <QLineEdit>

#include <functional>

class QCompleter;
class QStringListModel;

namespace huella {

/// One thing that a list offers: what is stored, what is shown, and what else it is found by.
struct Choice {
    std::string id;
    QString shown;
    std::string folded; ///< searched text; several names apart by spaces
};

/// What a field offers. Thousands of names are only folded when somebody types: a window that opens shows one of them.
class ChoiceList {
public:
    using Make = std::function<std::vector<Choice>()>;
    using Shown = std::function<QString(const std::string &id)>;
    ChoiceList() : ChoiceList(std::vector<Choice>()) {}
    explicit ChoiceList(std::vector<Choice> choices);
    ChoiceList(Make make, Shown shown) : make_(std::move(make)), shown_(std::move(shown)) {}

    const std::vector<Choice> &all() const;
    /// How an entry is shown; an id that the list does not have is shown as it is.
    QString shown(const std::string &id) const { return shown_ ? shown_(id) : shownInList(id); }

private:
    QString shownInList(const std::string &id) const;

    mutable Make make_; ///< empty once the list is made
    mutable std::vector<Choice> made_;
    Shown shown_;
};

/// A line with a completer over a long list: any part of a name finds it, accents and case ignored. (Three combo boxes of
/// thousands of items would cost 123 ms at every start; the list is only asked when somebody types.)
class SearchField : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);

    /// The list is shared and must outlive the field.
    void setChoices(const ChoiceList *choices);
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
    void buildCompleter();
    void take(const QString &shown);
    void settle();
    void setRemark(const QString &remark);
    const Choice *exact(const QString &text) const;

    const std::vector<Choice> &all() const;
    std::vector<SearchEntry> entries() const;

    const ChoiceList *choices_ = nullptr;
    const Wording *words_;
    QCompleter *completer_ = nullptr; ///< made at the first offer, with its popup
    QStringListModel *model_ = nullptr;
    std::string current_;
    QString shown_, remark_;
};

} // namespace huella
