// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/common/text.h"

#include <QByteArray>
#include <QXmlStreamWriter>

#include <span>
#include <utility>
#include <vector>

namespace huella {

/// An attribute; its name has a prefix that stands at the root of the file ("text:style-name").
struct XmlAttribute {
    const char *name;
    QString value;
    XmlAttribute(const char *name_, QString value_) : name(name_), value(std::move(value_)) {}
    XmlAttribute(const char *name_, const char *value_) : name(name_), value(QString::fromUtf8(value_)) {}
};
using XmlAttributes = std::vector<XmlAttribute>;
/// A prefix and the address that it stands for; an empty prefix is of names without one.
using XmlNamespace = std::pair<const char *, const char *>;

/// Writes one XML file. Whatever text comes in, the file stays well formed.
class XmlOut {
public:
    /// Begins the root element.
    XmlOut(const char *root, std::span<const XmlNamespace> namespaces, const XmlAttributes &attributes = {});

    void start(const char *name, const XmlAttributes &attributes = {});
    void end() { xml_.writeEndElement(); }
    void empty(const char *name, const XmlAttributes &attributes = {});
    /// An element with nothing but text.
    void element(const char *name, const QString &text, const XmlAttributes &attributes = {});
    void text(const QString &text);

    /// Ends all elements.
    QByteArray finish();

private:
    QByteArray bytes_;
    QXmlStreamWriter xml_;
};

} // namespace huella
