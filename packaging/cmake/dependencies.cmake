# SPDX-FileCopyrightText: 2026 The Huella authors
# SPDX-License-Identifier: GPL-3.0-or-later

# What the programs are built from. All are Debian 12 packages (packaging/setup.sh lists them); CONTRIBUTING.md says why each.

if(HUELLA_STATIC)
    set(CMAKE_FIND_LIBRARY_SUFFIXES .a) # what is found from here on goes into the program
endif()

find_package(PkgConfig REQUIRED)
find_package(fmt 9 REQUIRED)
find_package(nlohmann_json 3.11 REQUIRED)
find_package(tl-expected REQUIRED)
find_package(CLI11 2.1 REQUIRED)
find_package(yaml-cpp 0.7 REQUIRED)
pkg_check_modules(utf8proc REQUIRED IMPORTED_TARGET libutf8proc)

# The two whose own CMake files name the shared library alone.
add_library(huella_fmt INTERFACE)
add_library(huella_yaml INTERFACE)
if(HUELLA_STATIC)
    find_library(HUELLA_YAML_ARCHIVE yaml-cpp REQUIRED)
    target_link_libraries(huella_yaml INTERFACE ${HUELLA_YAML_ARCHIVE})
    target_link_libraries(huella_fmt INTERFACE fmt::fmt-header-only) # Debian has no archive of it
    add_link_options(-static-pie)
else()
    target_link_libraries(huella_yaml INTERFACE yaml-cpp)
    target_link_libraries(huella_fmt INTERFACE fmt::fmt)
endif()

if(HUELLA_DESKTOP)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Widgets Charts Svg PrintSupport LinguistTools)
    find_package(qpdf 11 REQUIRED)
    pkg_check_modules(fontconfig REQUIRED IMPORTED_TARGET fontconfig)
endif()

if(HUELLA_DESKTOP OR BUILD_TESTING)
    pkg_check_modules(libzip REQUIRED IMPORTED_TARGET libzip) # its own CMake file asks for programs that nobody needs
endif()

if(NOT HUELLA_STATIC) # Debian has no archive of it that could go into one file
    pkg_check_modules(xlsxwriter REQUIRED IMPORTED_TARGET xlsxwriter)
endif()

if(HUELLA_FUZZ)
    find_package(qpdf 11 REQUIRED)
endif()

if(BUILD_TESTING)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Test Network) # Network: a test listens for calls that nobody should make
    find_package(rapidcheck REQUIRED)
    pkg_check_modules(poppler REQUIRED IMPORTED_TARGET poppler-qt6)
    find_package(benchmark REQUIRED)
endif()

# Compiled once is enough. A precompiled header (PRECOMPILE) is only cached when ccache is told that this is safe.
find_program(HUELLA_CCACHE ccache)
if(HUELLA_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER
        ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros ${HUELLA_CCACHE})
endif()
