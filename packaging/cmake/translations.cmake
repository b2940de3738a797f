# SPDX-FileCopyrightText: 2026 The Huella authors
# SPDX-License-Identifier: GPL-3.0-or-later

# huella_translations(TARGET FOLDER): the labels (tr) of the sources in FOLDER, translated by translations/huella_es.ts.
# huella_en.ts holds the plurals only: everything else is English in the source. TARGET gets them as :/i18n/huella_es.qm.
# The target update_translations brings new labels into the files; a test fails when that was forgotten.
# (qt_add_translations would do the first part, but gives one set of options to both files.)
function(huella_translations target folder)
    cmake_path(ABSOLUTE_PATH folder BASE_DIRECTORY ${CMAKE_CURRENT_SOURCE_DIR} NORMALIZE)
    set(spanish ${PROJECT_SOURCE_DIR}/translations/huella_es.ts)
    set(english ${PROJECT_SOURCE_DIR}/translations/huella_en.ts)

    qt_add_lrelease(${target} TS_FILES ${spanish} ${english} QM_FILES_OUTPUT_VARIABLE compiled OPTIONS -silent)
    qt_add_resources(${target} translations PREFIX /i18n BASE ${CMAKE_CURRENT_BINARY_DIR} FILES ${compiled})

    set(update ${CMAKE_COMMAND} -D INCLUDES=${PROJECT_SOURCE_DIR} -D LUPDATE=$<TARGET_FILE:Qt6::lupdate> -D FOLDER=${folder} -D SPANISH=${spanish}
        -D ENGLISH=${english} -D WORK=${CMAKE_CURRENT_BINARY_DIR}/labels)
    set(script ${PROJECT_SOURCE_DIR}/packaging/cmake/update_translations.cmake)
    add_custom_target(update_translations COMMAND ${update} -P ${script} VERBATIM)
    if(BUILD_TESTING)
        add_test(NAME translations_test COMMAND ${update} -D CHECK=ON -P ${script})
    endif()
endfunction()
