# SPDX-FileCopyrightText: 2026 The Huella authors
# SPDX-License-Identifier: GPL-3.0-or-later

# huella_library(NAME SOURCES … LINKS … [PRECOMPILE …])
# A static library. Includes read from the repository root: "core/base/quantity.h".
# PRECOMPILE names headers of libraries (<QtWidgets>) that most of the sources include.
function(huella_library name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LINKS;PRECOMPILE")
    add_library(${name} STATIC ${arg_SOURCES})
    target_include_directories(${name} PUBLIC ${PROJECT_SOURCE_DIR})
    target_link_libraries(${name} PUBLIC ${arg_LINKS} PRIVATE huella_warnings)
    if(arg_PRECOMPILE)
        target_precompile_headers(${name} PRIVATE ${arg_PRECOMPILE})
    endif()
endfunction()

# huella_program(NAME SOURCES … LINKS … [TOOL])
# A program in bin/, or with TOOL a helper of the build that nobody installs.
function(huella_program name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "TOOL" "" "SOURCES;LINKS")
    add_executable(${name} ${arg_SOURCES})
    target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR})
    target_link_libraries(${name} PRIVATE ${arg_LINKS} huella_warnings)
    if(arg_TOOL)
        set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/tools)
    endif()
endfunction()

# huella_test(NAME SOURCE … LINKS … [GUI])
# One QtTest program and one entry of ctest, with home, settings and temporary files of its own (own_home.sh).
# GUI adds Qt Widgets, drawn offscreen. Without it the test has no application or a QCoreApplication only.
function(huella_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "GUI" "" "SOURCE;LINKS")
    add_executable(${name} ${arg_SOURCE})
    target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR})
    target_link_libraries(${name} PRIVATE ${arg_LINKS} Qt6::Test $<$<BOOL:${arg_GUI}>:Qt6::Widgets> huella_warnings)
    target_compile_definitions(${name} PRIVATE HUELLA_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
    set_target_properties(${name} PROPERTIES AUTOMOC ON RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/tests/bin)
    add_test(NAME ${name} COMMAND ${PROJECT_SOURCE_DIR}/packaging/cmake/own_home.sh $<TARGET_FILE:${name}>)
    set_tests_properties(${name} PROPERTIES TIMEOUT 300 ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LANG=C.UTF-8;TZ=UTC"
        ENVIRONMENT_MODIFICATION "LC_ALL=unset:;LC_MESSAGES=unset:;LANGUAGE=unset:;QT_SCALE_FACTOR=unset:")
endfunction()

# huella_embed(TARGET SYMBOL FILE)
# Puts FILE as it is into TARGET, between `extern "C" const unsigned char SYMBOL_begin[], SYMBOL_end[]`: read-only, aligned
# to 16, and followed by a zero byte that is not counted. FILE may be the output of a custom command of the same folder.
# It is the assembler that reads it: a C++ array of 3 MB costs the compiler half a minute and this costs nothing.
function(huella_embed target symbol file)
    cmake_path(ABSOLUTE_PATH file BASE_DIRECTORY ${CMAKE_CURRENT_SOURCE_DIR} NORMALIZE)
    set(assembly ${CMAKE_CURRENT_BINARY_DIR}/${symbol}.S)
    file(CONFIGURE OUTPUT ${assembly} @ONLY CONTENT [[
    .section .rodata
    .balign 16
    .global @symbol@_begin
    .type @symbol@_begin, %object
@symbol@_begin:
    .incbin "@file@"
    .size @symbol@_begin, . - @symbol@_begin
    .global @symbol@_end
    .type @symbol@_end, %object
@symbol@_end:
    .byte 0
    .size @symbol@_end, 1
    .section .note.GNU-stack, "", %progbits
]])
    set_property(SOURCE ${assembly} PROPERTY OBJECT_DEPENDS ${file})
    target_sources(${target} PRIVATE ${assembly})
endfunction()
