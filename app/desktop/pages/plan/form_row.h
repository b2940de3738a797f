// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"

#include <QWidget>

#include <optional>

class QHBoxLayout;
class QLabel;

namespace huella {

class HelpMark;
class IssueMark;
class NumberField;
class SearchField;
class WrappedLabel;

/// Of a row, at least: its field and the air around it, px.
inline constexpr int formRowHeight = 32;

/// A row of the form: label with a "?", one or two fields, quiet words after them, a badge, and at the end room for the mark of what
/// is to be said of what stands in it. Nothing that is said moves a row or makes it higher.
class FormRow : public QWidget {
    Q_OBJECT

public:
    FormRow(QWidget *field, QWidget *parent = nullptr);

    /// `name`: what the field is called where its group's heading does not stand beside it; empty: as the label.
    void setLabel(const QString &label, const QString &name = {});
    QString name() const;
    /// Wide enough for the longest label of a language, in px.
    void setLabelWidth(int width);
    /// What the field means, with its unit and what stands in for it: at the "?", as What's This and in the help strip.
    void setExplanation(const QString &explanation);
    /// A second field in the row, after the first one's unit.
    void addField(QWidget *field);
    /// The unit of the n-th field, right after it; it may also be typed there.
    void setUnit(int field, const QString &unit);
    /// Words there that change nothing in how the field is read: "2027 to 2029".
    void setBehind(int field, const QString &words);
    void setNote(const QString &note, const QString &explanation = {});
    /// A note inside of the field, at its end, as long as both have room there.
    void setNoteInside(const QString &note, const QString &explanation = {});
    void setBadge(const QString &badge, const QString &explanation = {});
    /// What is wrong with, unlikely or worth knowing about what stands here. What a field of the row says of its text goes first.
    void setIssue(const QString &issue, std::optional<Severity> severity);
    void stretchField();
    /// Whether its fields can be used; they keep their places.
    void setUsable(bool usable);

    struct Said {
        QString text;
        std::optional<Severity> severity; ///< empty: nothing
    };
    const Said &said() const { return typed_.severity ? typed_ : issue_; }

signals:
    void saidChanged();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void say(QLabel *&label, const char *name, int place, const QString &text, const QString &explanation);
    void takeRemarks();
    void takeRemark(const QString &remark, bool wrong);
    void showSaid();
    void placeInside();

    Said typed_, issue_;
    QWidget *labels_;
    WrappedLabel *label_;
    HelpMark *help_;
    QLabel *note_ = nullptr, *badge_ = nullptr, *inside_ = nullptr; ///< each made when it first has something to say
    IssueMark *mark_;
    QHBoxLayout *fields_;
    QList<QLabel *> units_; ///< of the fields; null as long as one has none
    QList<QWidget *> all_;
    QList<NumberField *> numbers_;
    SearchField *search_ = nullptr;
    QWidget *first_;
};

} // namespace huella
