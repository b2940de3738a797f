// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pdf/tags.h"

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

void Tags::begin(QPainter &painter, int element)
{
    std::vector<int> &onPage = pages_[size_t(page_)];
    const int id = int(onPage.size());
    onPage.push_back(element);
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

void Tags::beginLetters(QPainter &painter, std::string letters)
{
    std::vector<std::string> &onPage = letters_[size_t(page_)];
    onPage.push_back(std::move(letters));
    dot(painter, Mark::letters, int(onPage.size()) - 1);
}

const std::string *Tags::lettersOn(int page, int id) const
{
    const bool known = size_t(page) < letters_.size() && id >= 0 && size_t(id) < letters_[size_t(page)].size();
    return known ? &letters_[size_t(page)][size_t(id)] : nullptr;
}

void Tags::end(QPainter &painter) { dot(painter, Mark::end, 0); }

} // namespace huella
