// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/formats/pdf/pdf_structure.h"

#define POINTERHOLDER_TRANSITION 4 // qpdf asks whether its old pointers are still used here; they are not
#include <qpdf/Pl_String.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <charconv>

namespace huella {
namespace {

using Object = QPDFObjectHandle;

/// A mark as it stands in a page: "-7000 -7003 2 2 re", with the state that Qt sets around it.
struct FoundMark {
    size_t begin = 0, end = 0;
    Tags::Mark mark = Tags::Mark::content;
    int id = 0;
};

std::optional<int> readNumber(std::string_view &text)
{
    int number = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (problem != std::errc())
        return {};
    text.remove_prefix(size_t(end - text.data()));
    return number;
}

std::optional<FoundMark> nextMark(std::string_view contents, size_t from)
{
    static constexpr std::string_view before = "q\n/CSp cs 0 0 0 scn\n/GSa gs", dot = " 2 2 re\nf\n", after = "Q\n";
    for (auto at = contents.find("\n-700", from); at != std::string_view::npos; at = contents.find("\n-700", at + 1)) {
        std::string_view rest = contents.substr(at + 1);
        const auto x = readNumber(rest);
        if (!x || *x > Tags::farLeft || *x < Tags::farLeft - 2 || !rest.starts_with(" "))
            continue;
        rest.remove_prefix(1);
        const auto y = readNumber(rest);
        if (!y || !rest.starts_with(dot))
            continue;
        rest.remove_prefix(dot.size());
        FoundMark found{at + 1, contents.size() - rest.size(), Tags::Mark(Tags::farLeft - *x), Tags::farLeft - *y};
        if (rest.starts_with(after) && contents.substr(0, at).ends_with(before)) {
            found.begin = at - before.size();
            found.end += after.size();
        }
        return found;
    }
    return {};
}

class Structure {
public:
    Structure(QPDF &pdf, const Tags &tags) : pdf_(pdf), tags_(tags), pages_(pdf.getAllPages()) {}

    void add()
    {
        if (!markPages())
            return;
        makeElements();
        for (size_t i = 0; i < tags_.elements().size(); ++i)
            fill(i);
        tagLinks();
        Object root = pdf_.getRoot();
        root.replaceKey("/StructTreeRoot", root_);
        root.replaceKey("/MarkInfo", Object::parse("<< /Marked true >>"));
        root_.replaceKey("/ParentTree", pdf_.makeIndirectObject(parentTree()));
        root_.replaceKey("/ParentTreeNextKey", Object::newInteger(nextKey_));
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
        Object children = parent.getKey("/K");
        if (!children.isArray())
            parent.replaceKey("/K", children = Object::newArray());
        children.appendItem(element);
        return element;
    }

    void makeElements()
    {
        root_ = pdf_.makeIndirectObject(Object::parse("<< /Type /StructTreeRoot >>"));
        document_ = makeElement("Document", root_);
        for (const TagElement &element : tags_.elements())
            elements_.push_back(
                makeElement(element.type, element.parent < 0 ? document_ : elements_[size_t(element.parent)]));
    }

    void fill(size_t index)
    {
        const TagElement &tag = tags_.elements()[index];
        Object element = elements_[index];
        if (!tag.contents.empty()) {
            element.replaceKey("/Pg", pages_[size_t(tag.contents.front().page)]);
            Object contents = Object::newArray();
            for (const TagElement::Content &content : tag.contents)
                contents.appendItem(reference(content, tag.contents.front().page));
            element.replaceKey("/K", contents);
        }
        if (!tag.alternate.empty())
            element.replaceKey("/Alt", Object::newUnicodeString(tag.alternate));
        if (tag.type == "TH")
            element.replaceKey("/A", Object::parse("<< /O /Table /Scope /Column >>"));
        if (!tag.box.isEmpty()) {
            Object layout = Object::parse("<< /O /Layout >>");
            layout.replaceKey(
                "/BBox", Object::newFromRectangle({tag.box.left(), tag.box.top(), tag.box.right(), tag.box.bottom()}));
            element.replaceKey("/A", layout);
        }
    }

    Object reference(const TagElement::Content &content, int page)
    {
        if (content.page == page)
            return Object::newInteger(content.id);
        Object elsewhere = Object::parse("<< /Type /MCR >>");
        elsewhere.replaceKey("/Pg", pages_[size_t(content.page)]);
        elsewhere.replaceKey("/MCID", Object::newInteger(content.id));
        return elsewhere;
    }

    /// A link belongs to the paragraph whose lines it lies on, and says where it leads.
    void tagLinks()
    {
        for (size_t page = 0; page < pages_.size(); ++page) {
            Object annotations = pages_[page].getKey("/Annots");
            for (int i = 0; annotations.isArray() && i < annotations.getArrayNItems(); ++i) {
                Object link = annotations.getArrayItem(i);
                const Object::Rectangle r = link.getKey("/Rect").getArrayAsRectangle();
                const int owner = tags_.elementAt(int(page), {(r.llx + r.urx) / 2, (r.lly + r.ury) / 2});
                Object element = makeElement("Link", owner < 0 ? document_ : elements_[size_t(owner)]);
                Object target = Object::parse("<< /Type /OBJR >>");
                target.replaceKey("/Obj", link);
                target.replaceKey("/Pg", pages_[page]);
                element.replaceKey("/K", target);
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
            for (const int element : tags_.pages()[page])
                parents.appendItem(elements_[size_t(element)]);
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
    Object root_, document_;
    int nextKey_ = 0;
};

} // namespace

namespace {

/// A span of its own says what its letters are: readers look for them there, and not inside of another.
std::string contentMark(const std::string &type, int id, const std::string &letters)
{
    const std::string number = "<</MCID " + std::to_string(id);
    if (letters.empty())
        return "/" + type + " " + number + ">> BDC\n";
    return "/Span " + number + " /ActualText " + Object::newUnicodeString(letters).unparse() + ">> BDC\n";
}

} // namespace

MarkedPage replaceMarks(std::string_view contents, const Tags &tags, int page)
{
    MarkedPage marked;
    size_t from = 0;
    while (const auto found = nextMark(contents, from)) {
        marked.contents += contents.substr(from, found->begin - from);
        from = found->end;
        ++marked.marks;
        const auto &onPage = tags.pages()[size_t(page)];
        if (found->mark == Tags::Mark::artifact)
            marked.contents += "/Artifact BMC\n";
        else if (found->mark == Tags::Mark::end)
            marked.contents += "EMC\n";
        else if (found->id >= 0 && size_t(found->id) < onPage.size())
            marked.contents += contentMark(tags.elements()[size_t(onPage[size_t(found->id)])].type, found->id,
                                           tags.letters(page, found->id));
        else
            return {}; // not ours
    }
    marked.contents += contents.substr(from);
    return marked;
}

void addStructure(QPDF &pdf, const Tags &tags) { Structure(pdf, tags).add(); }

} // namespace huella
