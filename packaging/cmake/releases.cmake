# SPDX-FileCopyrightText: 2026 The Huella authors
# SPDX-License-Identifier: GPL-3.0-or-later

# huella_releases(VARIABLE): the versions of CHANGELOG.md, as AppStream lists them. What is not released yet is the version of
# the project, in development, dated when it was built (or as SOURCE_DATE_EPOCH says).
function(huella_releases variable)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/CHANGELOG.md)
    file(STRINGS ${PROJECT_SOURCE_DIR}/CHANGELOG.md headings REGEX "^## ")
    set(releases "")
    foreach(heading IN LISTS headings)
        if(heading MATCHES "Unreleased")
            string(TIMESTAMP today "%Y-%m-%d" UTC)
            string(APPEND releases "    <release version=\"${PROJECT_VERSION}\" type=\"development\" date=\"${today}\"/>\n")
        elseif(heading MATCHES "([0-9]+\\.[0-9]+\\.[0-9]+).* ([0-9]+-[0-9]+-[0-9]+)")
            string(APPEND releases "    <release version=\"${CMAKE_MATCH_1}\" date=\"${CMAKE_MATCH_2}\"/>\n")
        else()
            message(FATAL_ERROR "CHANGELOG.md: “${heading}” has no version and date")
        endif()
    endforeach()
    set(${variable} "${releases}" PARENT_SCOPE)
endfunction()
