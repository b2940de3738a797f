// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/formats/pdf/tags.h"

#include <QPainter>

namespace huella {

int Tags::add(std::string type, int parent)
{
    elements_.push_back({std::move(type), parent, {}, {}, {}, {}});
    return int(elements_.size()) - 1;
}

void Tags::startPage(int page)
{
    page_ = page;
    pages_.resize(size_t(page) + 1);
    marks_.resize(size_t(page) + 1);
    letters_.resize(size_t(page) + 1);
}

void Tags::dot(QPainter &painter, Mark mark, int id)
{
    ++marks_[size_t(page_)];
    painter.fillRect(QRectF(farLeft - int(mark), farLeft - id, 2, 2), Qt::black);
}

void Tags::begin(QPainter &painter, int element, const std::string &letters)
{
    std::vector<int> &onPage = pages_[size_t(page_)];
    const int id = int(onPage.size());
    onPage.push_back(element);
    letters_[size_t(page_)].push_back(letters);
    elements_[size_t(element)].contents.push_back({page_, id});
    dot(painter, Mark::content, id);
}

void Tags::addLinkLine(const QRectF &box)
{
    if (!pages_.empty() && !pages_.back().empty())
        elements_[size_t(pages_.back().back())].lines.emplace_back(page_, box);
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
