// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/formats/pdf/tags.h"

#include <QPainter>

namespace huella {

int Tags::add(std::string type, int parent)
{
    const int index = int(elements_.size());
    elements_.push_back({std::move(type), parent});
    if (parent >= 0)
        elements_[size_t(parent)].kids.push_back({index});
    return index;
}

void Tags::startPage(int page)
{
    page_ = page;
    pages_.resize(size_t(page) + 1);
    marks_.resize(size_t(page) + 1);
}

void Tags::dot(QPainter &painter, Mark mark, int id)
{
    ++marks_[size_t(page_)];
    painter.fillRect(QRectF(farLeft - int(mark), farLeft - id, 2, 2), Qt::black);
}

int Tags::addPassage(int element, const std::string &letters)
{
    std::vector<TaggedPassage> &onPage = pages_[size_t(page_)];
    const int id = int(onPage.size());
    onPage.push_back({element, letters});
    elements_[size_t(element)].kids.push_back({-1, page_, id});
    return id;
}

void Tags::begin(QPainter &painter, int element, const std::string &letters)
{
    begun_ = addPassage(element, letters);
    dot(painter, Mark::content, begun_);
}

void Tags::addPart(int element)
{
    const auto passage = [this](int id) -> TaggedPassage & { return pages_[size_t(page_)][size_t(id)]; };
    const std::vector<int> &parts = passage(begun_).parts;
    const bool goesOn = !parts.empty() && passage(parts.back()).element == element;
    const int id = goesOn ? parts.back() : addPassage(element, {});
    passage(begun_).parts.push_back(id);
}

void Tags::addLinkLine(int element, const QRectF &box)
{
    if (element >= 0)
        elements_[size_t(element)].lines.emplace_back(page_, box);
}

int Tags::elementAt(int page, const QPointF &point) const
{
    for (size_t i = 0; i < elements_.size(); ++i)
        for (const auto &[each, box] : elements_[i].lines)
            if (each == page && box.contains(point))
                return int(i);
    return -1;
}

void Tags::beginArtifact(QPainter &painter) { dot(painter, Mark::artifact, 0); }

void Tags::end(QPainter &painter) { dot(painter, Mark::end, 0); }

} // namespace huella
