// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/report/template_pictures.h"

#include "app/desktop/paper/page_picture.h"
#include "app/desktop/paper/print.h"

#include <algorithm>

namespace huella {
namespace {

constexpr size_t blocksOfAPage = 14; ///< enough to fill it, as headings and short texts go

/// The finished blocks of as many of a report's as fill these pages.
std::vector<Block> firstBlocks(const ReportContext &about, size_t pages)
{
    std::vector<ReportBlockPointer> blocks = reportBlocks(about);
    blocks.resize(std::min(blocks.size(), pages * blocksOfAPage));
    std::vector<Block> finished;
    for (std::vector<Block> &part : composeEach(blocks, about))
        std::move(part.begin(), part.end(), std::back_inserter(finished));
    return finished;
}

} // namespace

std::vector<QPixmap> templatePictures(const ReportPage &page, const ReportPage::LaidOut &laid, size_t most, QSize size,
                                      double ratio)
{
    const std::vector<Block> blocks = firstBlocks(page.context(laid.study), most);
    const PageGeometry geometry = PageGeometry::of(page.paper());
    QTextDocument text;
    auto *layout = new PageLayout(text, geometry, dotsPerInch); // the text owns it
    text.setDocumentLayout(layout);
    writeAll(text, blocks, geometry.body.width(), Theme::paper());
    std::vector<QPixmap> pictures;
    for (int i = 0; i < layout->pageCount() && size_t(i) < most; ++i)
        pictures.push_back(pagePicture(*layout, i, size, ratio));
    return pictures;
}

} // namespace huella
