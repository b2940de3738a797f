// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace huella {

class Actions;
class PageStack;
struct Context;

/// What the actions for runs and scenarios do to the study, but for those that ask first.
void connectStudyActions(const Actions &actions, const Context &context);
/// What is chosen on the page of the report, and is in the menus too: its template and its pages.
void connectReportActions(const Actions &actions, PageStack &pages);

} // namespace huella
