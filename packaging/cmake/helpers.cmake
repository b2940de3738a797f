# SPDX-FileCopyrightText: 2026 The Huella authors
# SPDX-License-Identifier: GPL-3.0-or-later

# huella_unity(TARGET SOURCE…): compiles the sources of a library a dozen at a time, which takes a tenth of the time, since
# what they include is read once. Those of unity_alone.cmake have names of their own that another source has, too.
include(unity_alone)
function(huella_unity target)
    set_target_properties(${target} PROPERTIES UNITY_BUILD ${HUELLA_UNITY} UNITY_BUILD_BATCH_SIZE 12)
    cmake_path(RELATIVE_PATH CMAKE_CURRENT_SOURCE_DIR BASE_DIRECTORY ${PROJECT_SOURCE_DIR} OUTPUT_VARIABLE folder)
    foreach(source IN LISTS ARGN)
        if("${folder}/${source}" IN_LIST HUELLA_UNITY_ALONE)
            set_source_files_properties(${source} PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
        endif()
    endforeach()
endfunction()

# huella_library(NAME SOURCES … [ONE_BY_ONE …] LINKS … [PRECOMPILE …])
# A static library. Includes read from the repository root: "core/base/quantity.h".
# PRECOMPILE names headers of libraries (<QtWidgets>) that most of the sources include. ONE_BY_ONE names sources that are not
# compiled a dozen at a time, since each has the same names of its own.
function(huella_library name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;ONE_BY_ONE;LINKS;PRECOMPILE")
    add_library(${name} STATIC ${arg_SOURCES} ${arg_ONE_BY_ONE})
    target_include_directories(${name} PUBLIC ${PROJECT_SOURCE_DIR})
    target_link_libraries(${name} PUBLIC ${arg_LINKS} PRIVATE huella_warnings)
    huella_unity(${name} ${arg_SOURCES})
    if(arg_ONE_BY_ONE)
        set_source_files_properties(${arg_ONE_BY_ONE} PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
    endif()
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
