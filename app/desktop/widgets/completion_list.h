// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/widgets/choice_list.h"

#include <QObject>

#include <optional>
#include <string>
#include <vector>

class QAbstractItemView;
class QCompleter;
class QLineEdit;
class QStringListModel;

namespace huella {

/// The list below a line: what of a long list holds the text, best first, as wide as it needs to be.
class CompletionList : public QObject {
    Q_OBJECT

public:
    explicit CompletionList(QLineEdit *field);
    /// Opens with what holds `query`; stays away where nothing does.
    void offer(const ChoiceList &choices, const QString &query);
    void hide();
    bool isOpen() const;
    QAbstractItemView *popup() const;
    /// The row that arrows or the mouse marked.
    std::optional<std::string> marked() const;

signals:
    void picked(const std::string &id); ///< a row of the open list was chosen

private:
    void widen();

    QLineEdit *field_;
    QCompleter *completer_;
    QStringListModel *model_;
    std::vector<std::string> offered_; ///< ids of the rows
};

} // namespace huella
