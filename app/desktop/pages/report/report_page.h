// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/pages/report/own_picture.h"
#include "app/desktop/pages/report/report_edit.h"
#include "app/desktop/pages/report/section_model.h"
#include "core/report/templates/compose.h"
#include "core/report/templates/own_templates.h"

#include <QTimer>
#include <QWidget>

class QHBoxLayout;

namespace huella {

class FileCommands;
class FindBar;
class FormatBar;
class NoticeBar;
class ReportSide;

/// The report of the study: its pages to write in, and beside them what can be done with it.
class ReportPage : public QWidget {
    Q_OBJECT

public:
    ReportPage(Context &context, FileCommands &files, QWidget *parent = nullptr);
    ~ReportPage() override;
    ReportEdit &editor() { return *edit_; }
    ReportText &text() { return text_; }

    // What panel, bars and keys ask for.
    void rewrite(size_t first, size_t end, const std::vector<BlockContent> &contents);
    void insertHere(const BlockContent &content);
    void setFigure(size_t index, const RecipeBlock &figure);
    void insertValue(const std::string &path);
    void insertPicture(); ///< asks for a file
    void insertPictureFile(const QString &path);
    void dropPicture(const QString &path, const QPoint &place); ///< of the screen
    void insertPictureImage(const QImage &image);
    /// The footnote at the cursor, or a new one there; asks for its words.
    void editNote();
    /// A part that text can refer to: "Figure 3", and its caption.
    struct Referable {
        size_t block = 0;
        QString name, caption;
    };
    std::vector<Referable> referables() const;
    /// Puts "Figure 3" at the cursor, which follows its number.
    void insertReference(size_t block);
    void setReferences(std::vector<OwnReference> references); ///< the works of the study's own
    void setStyle(TextStyle style);
    void setTemplate(const std::string &id);
    void setTemplate(const ReportTemplate &to);
    /// The study with its report in a template, and which blocks of the user's had to leave what they stood behind.
    struct LaidOut {
        Study study;
        std::vector<size_t> moved;
    };
    LaidOut laidOutBy(const ReportTemplate &to) const;
    /// What the report of such a study is made from.
    ReportContext context(const Study &study) const;
    /// The report as a template for others.
    ReportTemplate asTemplate(std::string id, std::string name) const;
    void setLanguage(Language language);
    void setTense(Tense tense); ///< of what the report says about the work
    /// Opens the line that finds words in the report.
    void find();
    void chooseTemplate(); ///< from those there are, each with its picture
    void openSetup();      ///< what the pages are like
    /// Goes to a block and shows it.
    void goTo(size_t index);
    /// Selects what a template asks to be written in a block, so that what is typed takes its place.
    void selectGap(size_t index);
    int pageOf(size_t index) const { return edit_->pageOf(text_.firstBlock(index)); } ///< of a block, from 1 on
    /// A block in a sentence: its first words, or what it is.
    QString partName(size_t index) const;

    // The report as its sections.
    std::vector<SectionRow> sections() const;
    void goTo(const SectionRow &section);
    /// The section whose heading is a block, before another block.
    void moveSection(size_t first, size_t to);
    void stepSection(size_t first, int by);
    void addSection();

    /// The report as it stands, for those who write it in a format.
    Document finished() const;
    ReportContext context() const;
    Language language() const; ///< of the report
    Paper paper() const;       ///< of the pages, in every format that has some
    void setPaper(Paper paper);

signals:
    void changed(); ///< the report, or how it is shown
    void moved();   ///< where one is in it, and its size

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void documentChanged(const StudyChange &change);
    void typed();
    void showPaper();
    void sync();
    void followContents();
    std::vector<ReportBlockPointer> wantedBlocks() const;
    void commit(std::vector<ReportBlockPointer> blocks, const std::string &mergeKey = {},
                EditKind kind = EditKind::editReport);
    void move(size_t index, int by);
    void sayMoved(const std::vector<size_t> &moved);
    void takePicture(const Result<FittedPicture> &fitted);
    void connectEditor();
    void fitSide();
    void openSide(bool open);
    std::vector<TextRuns> lettersOf(const TextRuns &written) const;
    std::string mergeKey() const;

    Context &context_;
    ReportText text_;
    ReportEdit *edit_;
    FormatBar *format_;
    NoticeBar *notice_;
    FindBar *find_;
    ReportSide *side_;
    QHBoxLayout *row_; ///< outline and pages, side by side where the window is wide enough
    bool folded_ = false;
    QTimer pause_; ///< after it, what is typed is a step of its own
    bool stale_ = true;
};

} // namespace huella
