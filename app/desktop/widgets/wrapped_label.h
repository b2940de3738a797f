// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

#include <map>

namespace huella {

/// Plain words on as many lines as they need. They keep the height of these lines also in a scroll area, which asks its page for a
/// height without saying how wide it will be, and would let what stands above run over them.
class WrappedLabel : public QLabel {
    Q_OBJECT

public:
    /// `oneLine`: it would like to be as wide as its words, and wraps where there is no room for that.
    explicit WrappedLabel(QWidget *parent, bool oneLine = false);
    void setText(const QString &text);
    QSize sizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void keepHeight();
    int heightOfLines(int width) const;
    bool oneLine_;
    mutable std::map<int, int>
        heights_; ///< of these words in this font, by width: layouts ask for the same ones again and again
};

} // namespace huella
