// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/paper/paper_style.h"

#include <QPaintDevice>
#include <QTextBlock>
#include <QTextBlockUserData>
#include <QTextLayout>

#include <utility>
#include <vector>

namespace huella {

/// A device of a resolution and nothing else: fonts take their size from it.
class Resolution : public QPaintDevice {
public:
    explicit Resolution(int dots) : dots_(dots) {}
    int dots() const { return dots_; }
    void set(int dots) { dots_ = dots; }
    QPaintEngine *paintEngine() const override { return nullptr; }

protected:
    int metric(PaintDeviceMetric metric) const override;

private:
    int dots_;
};

/// How a block is broken into lines, in units, and where it stands in the endless column that is then cut into pages.
struct BlockLines : QTextBlockUserData {
    double width = -1;         ///< that it was broken for; below 0: not broken yet
    bool hasNotes = false;     ///< marks of footnotes, when it was laid out
    int format = -1;           ///< of the block when it was broken, as the document numbers formats
    double left = 0, top = 0;  ///< of its text, in the column
    std::vector<double> edges; ///< tops of its lines below `top`, and its end
    std::vector<double> usual; ///< the same where lines have their usual height
    std::vector<int> lengths;  ///< letters of its lines
    double height() const { return edges.empty() ? 0 : edges.back(); }
    /// Lines of a part of their usual height.
    void setCloseness(double part);
    size_t count() const { return lengths.size(); }
    /// The first line whose middle lies between two heights of the column, and the first behind it: a text may have thousands.
    std::pair<size_t, size_t> between(double from, double to) const;
    static BlockLines &of(const QTextBlock &block);
};

/// A screen's letters are whole dots high, so they may be wider than those on paper by up to a twentieth: the letters of lines that
/// would leave their column stand closer together. Whether there are any, so that the lines are to be set again.
bool tighten(QTextLayout &text, double width);
/// Lets go of what tighten() did. What an input method has underlined stays.
void loosen(QTextLayout &text);

/// Letters of this size, pt, whatever their formats say; 0: as these say.
void setLetterSize(QTextLayout &text, int length, double points);

/// Room that the mark of a list's item takes.
inline constexpr double listIndent = pt(14);

} // namespace huella
