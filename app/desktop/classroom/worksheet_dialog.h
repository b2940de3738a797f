// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/context.h"
#include "core/teaching/worksheets/worksheet.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QSpinBox;

namespace huella {

class WorksheetWriter;

/// Who gets sheets of which lesson, and then their making, which can be stopped: what was not finished leaves nothing behind.
class WorksheetDialog : public QDialog {
    Q_OBJECT

public:
    WorksheetDialog(Context &context, const std::string &lessonId, QWidget *parent = nullptr);
    ~WorksheetDialog() override;

signals:
    void written(const QStringList &names);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void fillLessons(const QString &chosen);
    void refresh();
    void chooseNames();
    void begin();
    void makeNext();
    void end();
    Language language() const;
    std::optional<Lesson> lesson() const;
    WorksheetOrder order() const;
    void tell(const Error &error);

    Context &context_;
    QFormLayout *form_;
    QComboBox *lesson_, *language_, *paper_;
    QSpinBox *students_, *seed_, *number_;
    QCheckBox *only_;
    QPushButton *chooseNames_, *start_, *cancel_;
    QLabel *note_;
    QProgressBar *progress_;
    std::vector<std::string> names_;
    std::vector<Message> listNotes_; ///< how the class list was read
    std::unique_ptr<WorksheetWriter> writer_;
    QString folder_;
};

} // namespace huella
