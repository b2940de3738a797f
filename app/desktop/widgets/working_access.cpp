// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/widgets/working_access.h"

#include "app/desktop/widgets/working_view.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

namespace huella {
namespace {

/// What lines and stops have in common: a place in the view, and no object of their own.
class PartAccess : public QAccessibleInterface {
public:
    explicit PartAccess(WorkingView *view) : view_(view) {}

    bool isValid() const override { return view_ && QAccessible::queryAccessibleInterface(view_); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return view_ ? view_->window()->windowHandle() : nullptr; }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int i = 0; i < childCount(); ++i)
            if (child(i)->rect().contains(x, y))
                return child(i);
        return nullptr;
    }
    QRect rect() const override { return view_ ? place().translated(view_->mapToGlobal(QPoint())) : QRect(); }
    QString text(QAccessible::Text kind) const override
    {
        return view_ && kind == QAccessible::Name ? said() : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}

protected:
    virtual QRect place() const = 0;
    virtual QString said() const = 0;
    QPointer<WorkingView> view_;
};

class WorkingAccess;
WorkingAccess *accessOf(WorkingView *view);

class StopAccess : public PartAccess, public QAccessibleActionInterface {
public:
    StopAccess(WorkingView *view, int stop) : PartAccess(view), stop_(stop) {}

    bool isValid() const override { return PartAccess::isValid() && size_t(stop_) < view_->stops().size(); }
    QAccessible::Role role() const override { return QAccessible::Button; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.focused = isValid() && view_->hasFocus() && view_->currentStop() == stop_;
        state.invisible = !isValid() || !view_->isVisible();
        return state;
    }
    QAccessibleInterface *parent() const override;
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString &name) override
    {
        if (!isValid())
            return;
        view_->setFocus();
        view_->setCurrentStop(stop_);
        if (name == pressAction())
            view_->activate(stop_);
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

protected:
    QRect place() const override
    {
        return isValid() ? view_->stops()[size_t(stop_)].rects.front().toAlignedRect() : QRect();
    }
    QString said() const override { return view_->spokenStop(stop_); }

private:
    int stop_;
};

class LineAccess : public PartAccess {
public:
    LineAccess(WorkingView *view, size_t line) : PartAccess(view), line_(line) {}

    bool isValid() const override { return PartAccess::isValid() && line_ < view_->lineCount(); }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.readOnly = true;
        state.invisible = !isValid() || !view_->isVisible();
        return state;
    }
    QAccessibleInterface *parent() const override
    {
        return view_ ? QAccessible::queryAccessibleInterface(view_) : nullptr;
    }
    QAccessibleInterface *child(int index) const override;
    int childCount() const override { return int(stopsHere().size()); }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (int i = 0; i < childCount(); ++i)
            if (this->child(i) == child)
                return i;
        return -1;
    }

protected:
    QRect place() const override { return view_->lineRect(line_); }
    QString said() const override { return view_->spokenLine(line_); }

private:
    std::vector<int> stopsHere() const
    {
        std::vector<int> here;
        for (size_t i = 0; isValid() && i < view_->stops().size(); ++i)
            if (view_->stops()[i].line == line_)
                here.push_back(int(i));
        return here;
    }
    size_t line_;
};

/// Keeps the interfaces of its parts, which speak of whatever stands in their place.
class WorkingAccess : public QAccessibleWidget {
public:
    explicit WorkingAccess(WorkingView *view) : QAccessibleWidget(view, QAccessible::List), view_(view) {}
    ~WorkingAccess() override
    {
        for (const auto &ids : {lines_, stops_})
            for (QAccessible::Id id : ids)
                QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return int(view_->lineCount()); }
    QAccessibleInterface *child(int index) const override
    {
        return index >= 0 && index < childCount() ? line(size_t(index)) : nullptr;
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (int i = 0; i < childCount(); ++i)
            if (this->child(i) == child)
                return i;
        return -1;
    }
    QAccessibleInterface *focusChild() const override
    {
        return view_->hasFocus() && !view_->stops().empty() ? stop(view_->currentStop()) : nullptr;
    }

    QAccessibleInterface *line(size_t index) const
    {
        while (lines_.size() <= index)
            lines_.push_back(QAccessible::registerAccessibleInterface(new LineAccess(view_, lines_.size())));
        return QAccessible::accessibleInterface(lines_[index]);
    }
    QAccessibleInterface *stop(int index) const
    {
        while (stops_.size() <= size_t(index))
            stops_.push_back(QAccessible::registerAccessibleInterface(new StopAccess(view_, int(stops_.size()))));
        return QAccessible::accessibleInterface(stops_[size_t(index)]);
    }

private:
    WorkingView *view_;
    mutable std::vector<QAccessible::Id> lines_, stops_;
};

WorkingAccess *accessOf(WorkingView *view)
{
    return static_cast<WorkingAccess *>(QAccessible::queryAccessibleInterface(view));
}

QAccessibleInterface *StopAccess::parent() const
{
    return isValid() ? accessOf(view_)->line(view_->stops()[size_t(stop_)].line) : nullptr;
}

QAccessibleInterface *LineAccess::child(int index) const
{
    const std::vector<int> here = stopsHere();
    return index >= 0 && size_t(index) < here.size() ? accessOf(view_)->stop(here[size_t(index)]) : nullptr;
}

QAccessibleInterface *makeAccess(const QString &, QObject *object)
{
    auto *view = qobject_cast<WorkingView *>(object);
    return view ? new WorkingAccess(view) : nullptr;
}

} // namespace

void installWorkingAccess()
{
    static const bool installed = (QAccessible::installFactory(makeAccess), true);
    Q_UNUSED(installed)
}

void announceWorking(WorkingView &view, bool focus)
{
    if (!QAccessible::isActive() || view.stops().empty() || (focus && !view.hasFocus()))
        return;
    QAccessibleEvent said(accessOf(&view)->stop(view.currentStop()),
                          focus ? QAccessible::Focus : QAccessible::NameChanged);
    QAccessible::updateAccessibility(&said);
}

} // namespace huella
