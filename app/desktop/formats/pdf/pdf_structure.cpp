// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/formats/pdf/pdf_structure.h"

#include "app/desktop/formats/pdf/page_marks.h"

#define POINTERHOLDER_TRANSITION 4 // qpdf asks whether its old pointers are still used here; they are not
#include <qpdf/Pl_String.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

namespace huella {
namespace {

using Object = QPDFObjectHandle;

class Structure {
public:
    Structure(QPDF &pdf, const Tags &tags) : pdf_(pdf), tags_(tags), pages_(pdf.getAllPages()) {}

    bool add()
    {
        if (!markPages())
            return false;
        makeElements();
        for (size_t i = 0; i < tags_.elements().size(); ++i)
            fill(i);
        if (ids_.getArrayNItems() > 0) {
            Object names = Object::newDictionary();
            names.replaceKey("/Names", ids_);
            root_.replaceKey("/IDTree", pdf_.makeIndirectObject(names));
        }
        tagLinks();
        Object root = pdf_.getRoot();
        root.replaceKey("/StructTreeRoot", root_);
        root.replaceKey("/MarkInfo", Object::parse("<< /Marked true >>"));
        root_.replaceKey("/ParentTree", pdf_.makeIndirectObject(parentTree()));
        root_.replaceKey("/ParentTreeNextKey", Object::newInteger(nextKey_));
        return true;
    }

private:
    bool markPages()
    {
        std::vector<std::string> contents;
        for (size_t i = 0; i < pages_.size() && i < tags_.pages().size(); ++i) {
            std::string bytes;
            Pl_String sink("contents", nullptr, bytes);
            QPDFPageObjectHelper(pages_[i]).pipeContents(&sink);
            MarkedPage marked = replaceMarks(bytes, tags_, int(i));
            if (marked.marks != tags_.marksOn(int(i)))
                return false;
            contents.push_back(std::move(marked.contents));
            found_.push_back(std::move(marked.ids));
        }
        for (size_t i = 0; i < contents.size(); ++i) {
            pages_[i].replaceKey("/Contents", Object::newStream(&pdf_, contents[i]));
            pages_[i].replaceKey("/StructParents", Object::newInteger(int(i)));
            pages_[i].replaceKey("/Tabs", Object::newName("/S"));
        }
        nextKey_ = int(contents.size());
        return true;
    }

    Object makeElement(const std::string &type, Object parent)
    {
        Object element = pdf_.makeIndirectObject(Object::newDictionary());
        element.replaceKey("/Type", Object::newName("/StructElem"));
        element.replaceKey("/S", Object::newName("/" + type));
        element.replaceKey("/P", parent);
        return element;
    }

    static void addKid(Object parent, Object kid)
    {
        Object kids = parent.getKey("/K");
        if (!kids.isArray())
            parent.replaceKey("/K", kids = Object::newArray());
        kids.appendItem(kid);
    }

    void makeElements()
    {
        root_ = pdf_.makeIndirectObject(Object::parse("<< /Type /StructTreeRoot >>"));
        document_ = makeElement("Document", root_);
        addKid(root_, document_);
        for (const TagElement &element : tags_.elements()) {
            const bool top = element.parent < 0;
            elements_.push_back(makeElement(element.type, top ? document_ : elements_[size_t(element.parent)]));
            if (top)
                addKid(document_, elements_.back());
        }
    }

    void fill(size_t index)
    {
        const TagElement &tag = tags_.elements()[index];
        Object element = elements_[index];
        int page = -1; // of the element: passages on another one name theirs
        for (const TagElement::Kid &kid : tag.kids)
            if (kid.element >= 0) {
                addKid(element, elements_[size_t(kid.element)]);
            } else if (found_[size_t(kid.page)][size_t(kid.id)]) {
                if (page < 0)
                    element.replaceKey("/Pg", pages_[size_t(page = kid.page)]);
                addKid(element, reference(kid, page));
            }
        if (!tag.alternate.empty())
            element.replaceKey("/Alt", Object::newUnicodeString(tag.alternate));
        if (!tag.language.empty())
            element.replaceKey("/Lang", Object::newString(tag.language));
        if (!tag.attributes.empty())
            element.replaceKey("/A", Object::parse(tag.attributes));
        if (tag.type == "Note") {
            // each has a name of its own, which stand in the order of their letters
            const std::string id = "note-" + std::to_string(10'000'000 + index);
            element.replaceKey("/ID", Object::newString(id));
            ids_.appendItem(Object::newString(id));
            ids_.appendItem(element);
        }
        if (!tag.box.isEmpty()) {
            Object layout = Object::parse("<< /O /Layout >>");
            layout.replaceKey(
                "/BBox", Object::newFromRectangle({tag.box.left(), tag.box.top(), tag.box.right(), tag.box.bottom()}));
            element.replaceKey("/A", layout);
        }
    }

    Object reference(const TagElement::Kid &kid, int page)
    {
        if (kid.page == page)
            return Object::newInteger(kid.id);
        Object elsewhere = Object::parse("<< /Type /MCR >>");
        elsewhere.replaceKey("/Pg", pages_[size_t(kid.page)]);
        elsewhere.replaceKey("/MCID", Object::newInteger(kid.id));
        return elsewhere;
    }

    /// The element that a link belongs to: that of its letters, or one of its own in the paragraph whose lines it lies on.
    Object elementOfLink(int page, const Object::Rectangle &r)
    {
        const int owner = tags_.elementAt(page, {(r.llx + r.urx) / 2, (r.lly + r.ury) / 2});
        if (owner >= 0 && tags_.elements()[size_t(owner)].type == "Link")
            return elements_[size_t(owner)];
        Object parent = owner < 0 ? document_ : elements_[size_t(owner)];
        Object element = makeElement("Link", parent);
        addKid(parent, element);
        return element;
    }

    /// A link says where it leads.
    void tagLinks()
    {
        for (size_t page = 0; page < pages_.size(); ++page) {
            Object annotations = pages_[page].getKey("/Annots");
            for (int i = 0; annotations.isArray() && i < annotations.getArrayNItems(); ++i) {
                Object link = annotations.getArrayItem(i);
                Object element = elementOfLink(int(page), link.getKey("/Rect").getArrayAsRectangle());
                Object target = Object::parse("<< /Type /OBJR >>");
                target.replaceKey("/Obj", link);
                target.replaceKey("/Pg", pages_[page]);
                addKid(element, target);
                link.replaceKey("/StructParent", Object::newInteger(nextKey_++));
                if (Object address = link.getKey("/A").getKeyIfDict("/URI"); address.isString())
                    link.replaceKey("/Contents", Object::newUnicodeString(address.getUTF8Value()));
                links_.push_back(element);
            }
        }
    }

    Object parentTree()
    {
        Object numbers = Object::newArray();
        for (size_t page = 0; page < tags_.pages().size(); ++page) {
            Object parents = Object::newArray();
            const auto &passages = tags_.pages()[page];
            for (size_t id = 0; id < passages.size(); ++id)
                parents.appendItem(found_[page][id] ? elements_[size_t(passages[id].element)] : Object::newNull());
            numbers.appendItem(Object::newInteger(int(page)));
            numbers.appendItem(pdf_.makeIndirectObject(parents));
        }
        for (size_t i = 0; i < links_.size(); ++i) {
            numbers.appendItem(Object::newInteger(nextKey_ - int(links_.size()) + int(i)));
            numbers.appendItem(links_[i]);
        }
        Object tree = Object::newDictionary();
        tree.replaceKey("/Nums", numbers);
        return tree;
    }

    QPDF &pdf_;
    const Tags &tags_;
    std::vector<Object> pages_;
    std::vector<Object> elements_, links_;
    Object ids_ = Object::newArray();
    std::vector<std::vector<bool>> found_; ///< for each page the passages that are in it
    Object root_, document_;
    int nextKey_ = 0;
};

} // namespace

bool addStructure(QPDF &pdf, const Tags &tags) { return Structure(pdf, tags).add(); }

} // namespace huella
