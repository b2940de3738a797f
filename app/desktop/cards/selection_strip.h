// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>
#include <vector>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace huella {

class Announcer;
class WrappedLabel;

/// The foot of a card whose parts can be selected: what is selected, and in words what can be done with it. It is there before, with
/// a hint, so that a selection moves nothing.
class SelectionStrip : public QFrame {
    Q_OBJECT

public:
    struct Action {
        QString text;
        QString name; ///< the whole of it, for who hears it alone: "Make a scenario in France"
        std::function<void()> run;
        bool enabled = true;
    };
    explicit SelectionStrip(QWidget *parent);
    void setHint(const QString &hint);
    /// `what` is strong, `further` quiet: "France", "0.088 kg · −73%".
    void select(const QString &what, const QString &further, std::vector<Action> actions);
    void clear();
    /// Says of a selection that somebody just made what it is and how much can be done: "France, 0.088 kg; 2 actions".
    void announce(const QString &words);
    QString text() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addButton();
    void fit();
    void show(const QString &what, const QString &further);

    QString hint_, what_, further_;
    WrappedLabel *text_;
    QLabel *quiet_;
    std::vector<Action> actions_;
    std::vector<QToolButton *> buttons_;
    Announcer *announcer_;
};

} // namespace huella
