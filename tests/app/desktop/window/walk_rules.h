// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/desktop/theme/contrast.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QDialog>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>
#include <QStyleOptionComboBox>

#include <map>

/// What a window, whatever is in it, must hold to: names, room for its words, letters of its own, an order, and ink that is seen.
namespace huella::walk_rules {

constexpr int slack = 2; // px that a rounded width may lack

/// Of what has the focus by Tab, what a screen reader could not name.
inline QStringList namelessIn(const QWidget *root)
{
    QStringList found;
    for (QWidget *widget : root->findChildren<QWidget *>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->inherits("QMenu")
            || widget->parentWidget()->inherits("QAbstractSpinBox")) // the box around it has the name
            continue;
        const QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(widget);
        if (!seen || seen->text(QAccessible::Name).trimmed().isEmpty())
            found << QStringLiteral("%1 %2").arg(QLatin1String(widget->metaObject()->className()),
                                                 widget->objectName());
    }
    return found;
}

inline bool isElided(const QString &text) { return text.contains(QChar(0x2026)); }

/// How much wider a label's text is than the label, or how much taller.
inline bool isCut(const QLabel &label)
{
    if (label.text().isEmpty() || isElided(label.text()) || label.width() <= 1)
        return false;
    if (label.wordWrap())
        return label.heightForWidth(label.width()) > label.height() + slack;
    return label.sizeHint().width() > label.width() + slack;
}

inline bool isCut(const QComboBox &combo)
{
    QStyleOptionComboBox option;
    option.initFrom(&combo);
    option.editable = combo.isEditable();
    const QRect room =
        combo.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &combo);
    return combo.fontMetrics().horizontalAdvance(combo.currentText()) > room.width() + slack;
}

inline bool isCut(const QLineEdit &edit)
{
    const QString words = edit.placeholderText();
    return !words.isEmpty() && edit.text().isEmpty()
           && edit.fontMetrics().horizontalAdvance(words) > edit.width() - 4 - slack;
}

inline QStringList cutIn(const QWidget *root)
{
    QStringList found;
    const auto add = [&found](const QWidget *widget, const QString &text) {
        found << QStringLiteral("%1 %2: %3 (%4 px)")
                     .arg(QLatin1String(widget->metaObject()->className()), widget->objectName(), text)
                     .arg(widget->width());
    };
    for (const auto *label : root->findChildren<QLabel *>())
        if (label->isVisible() && isCut(*label))
            add(label, label->text());
    for (const auto *button : root->findChildren<QAbstractButton *>())
        if (button->isVisible() && !button->text().isEmpty() && !isElided(button->text())
            && button->sizeHint().width() > button->width() + slack)
            add(button, button->text());
    for (const auto *combo : root->findChildren<QComboBox *>())
        if (combo->isVisible() && isCut(*combo))
            add(combo, combo->currentText());
    for (const auto *edit : root->findChildren<QLineEdit *>())
        if (edit->isVisible() && isCut(*edit))
            add(edit, edit->placeholderText());
    return found;
}

/// Letters of Alt that two controls of the same window have.
inline QStringList clashesIn(const QWidget *root)
{
    QStringList found, taken;
    const auto take = [&](const QWidget *widget, const QString &text) {
        const QString key = QKeySequence::mnemonic(text).toString();
        if (key.isEmpty() || !widget->isVisible() || widget->window() != root->window())
            return;
        if (taken.contains(key))
            found << key + QLatin1Char(' ') + text;
        taken << key;
    };
    for (const auto *button : root->findChildren<QAbstractButton *>())
        take(button, button->text());
    for (const auto *label : root->findChildren<QLabel *>())
        if (label->buddy())
            take(label, label->text());
    return found;
}

/// What Tab goes through. Of a dialog from what stands at its top: in a ring the window itself may stand anywhere.
inline QList<QWidget *> chainOf(QWidget *root)
{
    QList<QWidget *> chain;
    for (QWidget *widget = root->nextInFocusChain(); widget != root; widget = widget->nextInFocusChain())
        if (root->isAncestorOf(widget) && widget->isVisible() && widget->focusPolicy() & Qt::TabFocus)
            chain << widget;
    const auto placeOf = [root](const QWidget *widget) {
        const QPoint place = widget->mapTo(root, QPoint());
        return std::pair(place.y(), place.x());
    };
    if (qobject_cast<QDialog *>(root))
        std::rotate(
            chain.begin(),
            std::min_element(chain.begin(), chain.end(),
                             [&](const QWidget *one, const QWidget *other) { return placeOf(one) < placeOf(other); }),
            chain.end());
    return chain;
}

/// Where Tab goes back up inside one card or a dialog, though not to another column.
inline QStringList jumpsIn(QWidget *root)
{
    QStringList found;
    const QWidget *before = nullptr, *cardBefore = nullptr;
    const auto cardOf = [root](const QWidget *widget) {
        const QWidget *whole = qobject_cast<QDialog *>(root);
        while (widget && widget != whole && widget->objectName() != QStringLiteral("card"))
            widget = widget->parentWidget();
        return widget;
    };
    for (QWidget *widget : chainOf(root)) {
        const QWidget *card = cardOf(widget);
        if (!card)
            continue;
        const QRect here(widget->mapTo(root, QPoint()), widget->size());
        if (before && card == cardBefore) {
            const QRect there(before->mapTo(root, QPoint()), before->size());
            if (here.bottom() < there.top() && here.left() <= there.left())
                found << QStringLiteral("%1 %2 before %3")
                             .arg(QLatin1String(before->metaObject()->className()), before->objectName(),
                                  widget->objectName());
        }
        before = widget;
        cardBefore = card;
    }
    return found;
}

/// The strongest ink on the commonest ground; 21 where there is nothing to see.
inline double inkOn(const QImage &picture, const QRect &place)
{
    std::map<QRgb, int> counts;
    for (int y = place.top(); y <= place.bottom(); ++y)
        for (int x = place.left(); x <= place.right(); ++x)
            ++counts[picture.pixel(x, y)];
    const auto ground = std::max_element(counts.begin(), counts.end(),
                                         [](const auto &one, const auto &other) { return one.second < other.second; });
    if (counts.size() < 2)
        return 21;
    double most = 1;
    for (const auto &each : counts)
        most = std::max(most, contrast(QColor(each.first), QColor(ground->first)));
    return most;
}

/// Words that can be used and are hard to see. Letters are smoothed, so that a thin stroke has less than its colour, and a
/// single one may have no other.
inline QStringList faintIn(QWidget *root)
{
    constexpr double least = 4.5;
    QStringList found;
    const QImage picture = root->grab().toImage();
    const auto look = [&](const QWidget *widget, const QString &text) {
        const QRect seen = widget->visibleRegion().boundingRect();
        if (!widget->isVisible() || !widget->isEnabled() || text.trimmed().size() < 2 || seen.height() < 12
            || seen.width() < 4)
            return;
        const QRect place = seen.translated(widget->mapTo(root, QPoint())) & picture.rect();
        if (const double ratio = inkOn(picture, place); ratio < least)
            found << QStringLiteral("%1 %2: %3 (%4 : 1)")
                         .arg(QLatin1String(widget->metaObject()->className()), widget->objectName(), text)
                         .arg(ratio, 0, 'f', 2);
    };
    for (const auto *label : root->findChildren<QLabel *>())
        look(label, label->text());
    for (const auto *button : root->findChildren<QAbstractButton *>())
        look(button, button->text());
    for (const auto *edit : root->findChildren<QLineEdit *>())
        look(edit, edit->displayText());
    return found;
}

/// All of it, each with the place where it was found.
inline void walk(QWidget *root, const QString &where, QStringList &wrong)
{
    const std::pair<const char *, QStringList> found[] = {{" nameless: ", namelessIn(root)},
                                                          {" cut: ", cutIn(root)},
                                                          {" clash: ", clashesIn(root)},
                                                          {" jump: ", jumpsIn(root)},
                                                          {" faint: ", faintIn(root)}};
    for (const auto &[what, all] : found)
        for (const QString &each : all)
            wrong << where + QLatin1String(what) + each;
}

} // namespace huella::walk_rules
