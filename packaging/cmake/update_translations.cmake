# SPDX-FileCopyrightText: 2026 The Huella authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Brings the labels of FOLDER (whose includes are read from INCLUDES) into the files SPANISH and ENGLISH with LUPDATE. With CHECK it changes nothing, and fails when
# that would change a file or when a label has no translation.

function(update file)
    cmake_path(GET file FILENAME name)
    set(fresh ${WORK}/${name})
    if(EXISTS ${file})
        file(COPY_FILE ${file} ${fresh})
    else()
        file(REMOVE ${fresh})
    endif()
    execute_process(COMMAND ${LUPDATE} -silent -I ${INCLUDES} -locations none -no-obsolete ${ARGN} ${FOLDER} -ts ${fresh}
        ERROR_VARIABLE warnings COMMAND_ERROR_IS_FATAL ANY)
    # Such as "lacks Q_OBJECT macro": the file would have the label under another name than the program asks for.
    if(warnings)
        message(${SEVERITY} "Labels that the program will not find:\n${warnings}")
    endif()
    if(NOT CHECK)
        file(COPY_FILE ${fresh} ${file} ONLY_IF_DIFFERENT)
        return()
    endif()
    file(READ ${file} old)
    file(READ ${fresh} new)
    if(NOT old STREQUAL new)
        message(SEND_ERROR "${name} is not up to date: build the target update_translations, then translate what is new.")
    elseif(new MATCHES "type=\"unfinished\"")
        message(SEND_ERROR "${name} has labels without a translation.")
    endif()
endfunction()

if(CHECK)
    set(SEVERITY SEND_ERROR)
else()
    set(SEVERITY WARNING)
endif()
file(MAKE_DIRECTORY ${WORK})
update(${SPANISH} -source-language en_GB -target-language es_ES)
update(${ENGLISH} -source-language en_GB -target-language en_GB -pluralonly)
