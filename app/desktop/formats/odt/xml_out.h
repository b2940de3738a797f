// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/common/text.h"

#include <QByteArray>
#include <QXmlStreamWriter>

#include <vector>

namespace huella {

/// An attribute; its name has the prefix that stands at the root of every file of an ODT ("text:style-name").
struct XmlAttribute {
    const char *name;
    QString value;
    XmlAttribute(const char *name_, QString value_) : name(name_), value(std::move(value_)) {}
    XmlAttribute(const char *name_, const char *value_) : name(name_), value(QString::fromUtf8(value_)) {}
};
using XmlAttributes = std::vector<XmlAttribute>;

/// Writes one XML file of an ODT. Whatever text comes in, the file stays well formed.
class XmlOut {
public:
    /// Begins the root element with all namespaces.
    explicit XmlOut(const char *root);

    void start(const char *name, const XmlAttributes &attributes = {});
    void end() { xml_.writeEndElement(); }
    void empty(const char *name, const XmlAttributes &attributes = {});
    /// An element with nothing but text.
    void element(const char *name, const QString &text, const XmlAttributes &attributes = {});
    void text(const QString &text);
    /// Text of a paragraph: spaces beside each other would be one to the format unless they are counted. `start` is set where
    /// the paragraph begins, and tells from then on whether the last letter was a space.
    void lineText(const QString &text, bool &afterSpace);

    /// Ends all elements.
    QByteArray finish();

private:
    QByteArray bytes_;
    QXmlStreamWriter xml_;
};

/// "12.34mm" of a length in units (paper_style.h).
QString millimetres(double units);
/// "9.5pt"
QString points(double points);

} // namespace huella
