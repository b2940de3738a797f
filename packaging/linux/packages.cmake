# SPDX-FileCopyrightText: 2026 The Huella authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Two Debian packages out of one build: huella-cli, and huella, which has the window (packaging/deb.sh makes and checks them).

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME huella)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "") # the first line of each description
set(CPACK_PACKAGE_VENDOR "The Huella authors")
set(CPACK_PACKAGE_CONTACT "${HUELLA_MAINTAINER}")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_SOURCE_DIR}/strip_programs.cmake)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_COMPONENTS_ALL cli cli_debian)
set(CPACK_COMPONENT_CLI_GROUP command_line)
set(CPACK_COMPONENT_CLI_DEBIAN_GROUP command_line)
if(HUELLA_DESKTOP)
    list(APPEND CPACK_COMPONENTS_ALL desktop desktop_debian)
    set(CPACK_COMPONENT_DESKTOP_GROUP window)
    set(CPACK_COMPONENT_DESKTOP_DEBIAN_GROUP window)
endif()

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)

set(CPACK_DEBIAN_COMMAND_LINE_PACKAGE_NAME huella-cli)
set(CPACK_DEBIAN_COMMAND_LINE_PACKAGE_SUGGESTS huella)
set(CPACK_DEBIAN_COMMAND_LINE_DESCRIPTION [[what a computation costs the climate, on the command line
Estimates the energy that a computation needs and its carbon footprint, before
it is run: of one run, of a CSV file of runs or of a study, with an interval,
with the source of every figure, and offline.

It writes reports as Markdown, HTML, LaTeX and plain text, in English and
Spanish, and worksheets for classrooms. It needs neither Qt nor a screen, on
the login node of a cluster for instance.]])

set(CPACK_DEBIAN_WINDOW_PACKAGE_NAME huella)
# Without the second, buttons of dialogs are English under a Spanish window.
set(CPACK_DEBIAN_WINDOW_PACKAGE_RECOMMENDS "huella-cli, qt6-translations-l10n, qt6-wayland")
set(CPACK_DEBIAN_WINDOW_DESCRIPTION [[what a computation costs the climate, before you run it
You say what you will run and where, and while you type Huella estimates the
energy and the emissions, says how uncertain they are and what causes the
uncertainty, and compares with the same run elsewhere. Every figure says where
it came from.

It writes reports in the form that funders and journals ask for, as PDF, DOCX,
ODT, HTML, LaTeX and Markdown, has lessons and worksheets for classrooms, and works
offline, in English and Spanish. Reports can be written without a screen.]])

include(CPack)
include(CPackComponent)
cpack_add_component_group(command_line)
if(HUELLA_DESKTOP)
    cpack_add_component_group(window)
endif()
