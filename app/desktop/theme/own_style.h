// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/theme/look.h"

#include <QHash>
#include <QProxyStyle>

namespace huella {

/// The look of the window: Fusion where nothing is particular, and else what `look_rules.cpp` says, drawn in the colours of a theme.
/// A sheet of style rules would say the same; Qt reads and matches it for every widget anew, which was a quarter of a start.
class OwnStyle : public QProxyStyle {
    Q_OBJECT

public:
    OwnStyle();
    ~OwnStyle() override;

    /// The style of the application, which becomes this one if it is another.
    static OwnStyle &ofApplication();
    /// Paints everything in other colours.
    void wear(const Theme &theme);

    void polish(QWidget *widget) override;
    void unpolish(QWidget *widget) override;
    using QProxyStyle::polish;
    using QProxyStyle::unpolish;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *result) const override;
    QIcon standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const override;

private:
    const Look &lookAt(const QWidget *widget) const;
    void dress(QWidget &widget, const Look &look) const;

    Theme theme_ = Theme::light();
    QHash<const QObject *, Look> looks_; ///< of widgets that have one
};

} // namespace huella
