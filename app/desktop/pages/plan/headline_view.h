// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include <vector>

namespace huella {

/// The large figures of an answer, each with its interval and a word below. Painted, and of fixed height: labels that
/// grow and shrink would lay out the whole window at every key.
class HeadlineView : public QWidget {
    Q_OBJECT

public:
    struct Item {
        QString figure;  ///< "0.33 kg CO₂e"
        QString below;   ///< its interval in words
        QString further; ///< a quieter line: other equivalents
        bool operator==(const Item &) const = default;
    };
    explicit HeadlineView(QWidget *parent = nullptr);
    void setItems(const std::vector<Item> &items);
    /// Which of several figures stands in full colour; the others are quiet.
    void setChosen(int item);
    /// Tells a screen reader at once what is shown; else that waits until the typing has stopped.
    void describe();
    const std::vector<Item> &items() const { return items_; }

signals:
    void settled(); ///< no other figures for a moment: the typing has stopped

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    std::vector<Item> items_;
    QTimer calm_;
    int chosen_ = 0;
};

} // namespace huella
