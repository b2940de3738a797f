# SPDX-FileCopyrightText: 2026 The Huella authors
# SPDX-License-Identifier: GPL-3.0-or-later

# The locales that tests run in besides C.UTF-8: decimal commas, and a language that Huella speaks and one that it does not.
set(HUELLA_TEST_LOCALES es_ES de_DE)
set(HUELLA_LOCALES ${PROJECT_BINARY_DIR}/locales)

# huella_locales()
# One entry of ctest for each of these locales, which makes it where it is missing; what needs it waits for that, and does not
# run where it fails.
function(huella_locales)
    foreach(locale IN LISTS HUELLA_TEST_LOCALES)
        add_test(NAME locale.${locale} COMMAND ${PROJECT_SOURCE_DIR}/packaging/cmake/make_locale.sh ${locale}.UTF-8 ${HUELLA_LOCALES})
        set_tests_properties(locale.${locale} PROPERTIES FIXTURES_SETUP locale.${locale})
    endforeach()
endfunction()

# huella_test_entry(ENTRY PROGRAM TEST LANG=LOCALE …)
# One entry of ctest for a test of a program, in an environment that says nothing of whoever runs it.
function(huella_test_entry entry program test)
    add_test(NAME ${entry} COMMAND ${PROJECT_SOURCE_DIR}/packaging/cmake/own_home.sh $<TARGET_FILE:${program}> ${test})
    set_tests_properties(${entry} PROPERTIES TIMEOUT 300 ENVIRONMENT "QT_QPA_PLATFORM=offscreen;TZ=UTC;${ARGN}")
    set(unset LC_ALL LANGUAGE LC_CTYPE LC_COLLATE LC_MONETARY LC_NUMERIC LC_TIME QT_SCALE_FACTOR)
    if(NOT "${ARGN}" MATCHES "LC_MESSAGES=")
        list(APPEND unset LC_MESSAGES)
    endif()
    list(TRANSFORM unset APPEND "=unset:")
    set_tests_properties(${entry} PROPERTIES ENVIRONMENT_MODIFICATION "${unset}")
endfunction()

# huella_test_main(NAME LINKS … PRECOMPILE …)
# main() of programs of tests, and the headers that most of their sources include, compiled once. They are shared by programs that
# have the same macros as far as these headers ask for them: the two of QFINDTESTDATA, which differ in each folder, are taken away.
function(huella_test_main name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "LINKS;PRECOMPILE")
    add_library(${name} OBJECT ${PROJECT_SOURCE_DIR}/tests/main.cpp)
    target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR})
    target_link_libraries(${name} PUBLIC ${arg_LINKS} Qt6::Test PRIVATE huella_warnings)
    target_compile_options(${name} PUBLIC -UQT_TESTCASE_BUILDDIR -UQT_TESTCASE_SOURCEDIR)
    target_precompile_headers(${name} PRIVATE ${arg_PRECOMPILE})
endfunction()

# huella_tests(PROGRAM TESTS NAME … [ONE_LOCALE NAME …] [PREFIX PREFIX] [SOURCES …] LINKS … [DEFINES …] [GUI])
# One program that holds the QtTest classes of a folder: NAME is that of NAME.cpp, in the folder or in a room of it (ROOM/NAME), which ends with HUELLA_TEST (register_test.h).
# Each has an entry of ctest for each locale, PREFIXNAME, PREFIXNAME.es_ES and PREFIXNAME.de_DE, and is a process of its own, with
# home, settings and temporary files of its own (own_home.sh). The locale is in force from the start. Messages are English in all.
# Tests under ONE_LOCALE run in C.UTF-8 alone: what takes long and sees nothing of the locale, since it judges files that
# same_everywhere_test compares byte by byte, or the sources.
# GUI adds Qt Widgets, drawn offscreen, and the desktop.
# A few sources are compiled at a time, since what they include takes longer than what they say. Each keeps its names in a
# namespace of its own.
function(huella_tests program)
    cmake_parse_arguments(PARSE_ARGV 1 arg "GUI" "PREFIX" "TESTS;ONE_LOCALE;SOURCES;LINKS;DEFINES")
    list(TRANSFORM arg_TESTS APPEND .cpp OUTPUT_VARIABLE tests)
    list(TRANSFORM arg_ONE_LOCALE APPEND .cpp OUTPUT_VARIABLE tests_in_one)
    set(main huella_test_main)
    if(arg_GUI)
        set(main huella_window_test_main)
    endif()
    add_executable(${program} ${tests} ${tests_in_one} ${arg_SOURCES})
    target_include_directories(${program} PRIVATE ${PROJECT_SOURCE_DIR})
    target_link_libraries(${program} PRIVATE ${arg_LINKS} ${main} huella_warnings)
    target_compile_definitions(${program} PRIVATE HUELLA_SOURCE_DIR="${PROJECT_SOURCE_DIR}" ${arg_DEFINES})
    # To GCC a source among others is a header, which should not use its own anonymous namespace.
    target_compile_options(${program} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-Wno-subobject-linkage>)
    target_precompile_headers(${program} REUSE_FROM ${main})
    set_target_properties(${program} PROPERTIES AUTOMOC ON RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/tests/bin
        UNITY_BUILD ${HUELLA_UNITY} UNITY_BUILD_BATCH_SIZE 6)
    list(TRANSFORM arg_TESTS REPLACE ".*/" "")
    list(TRANSFORM arg_ONE_LOCALE REPLACE ".*/" "")
    foreach(test IN LISTS arg_TESTS arg_ONE_LOCALE)
        huella_test_entry(${arg_PREFIX}${test} ${program} ${test} LANG=C.UTF-8)
    endforeach()
    foreach(test IN LISTS arg_TESTS)
        foreach(locale IN LISTS HUELLA_TEST_LOCALES)
            set(entry ${arg_PREFIX}${test}.${locale})
            huella_test_entry(${entry} ${program} ${test} LANG=${locale}.UTF-8 LC_MESSAGES=C.UTF-8 LOCPATH=${HUELLA_LOCALES})
            set_tests_properties(${entry} PROPERTIES FIXTURES_REQUIRED locale.${locale})
        endforeach()
    endforeach()
    list(TRANSFORM tests PREPEND ${CMAKE_CURRENT_SOURCE_DIR}/)
    list(TRANSFORM tests_in_one PREPEND ${CMAKE_CURRENT_SOURCE_DIR}/)
    set_property(GLOBAL APPEND PROPERTY HUELLA_TESTS ${tests} ${tests_in_one})
endfunction()

# When all programs are known: every test of this folder and its rooms is in one.
function(huella_no_test_is_forgotten)
    get_property(held GLOBAL PROPERTY HUELLA_TESTS)
    file(GLOB_RECURSE there CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*_test.cpp)
    if(NOT HUELLA_DESKTOP)
        list(FILTER there EXCLUDE REGEX "/app/desktop/")
    endif()
    list(REMOVE_ITEM there ${held})
    if(there)
        message(SEND_ERROR "No program of tests holds ${there}")
    endif()
endfunction()
