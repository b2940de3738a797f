# SPDX-FileCopyrightText: 2026 The Huella authors
# SPDX-License-Identifier: GPL-3.0-or-later

# huella_translations(TARGET FOLDER): the labels (tr) of the sources in FOLDER, as translations/huella_LANGUAGE.ts has them;
# TARGET gets them as :/i18n/huella_LANGUAGE.qm, and qt_es.qm: our words where Qt's own dialogs have others.
# The target update_translations brings new labels into the first two.
# (Not qt_add_translations: it reads the listed sources only, and a label in a header would be lost.)
function(huella_translations target folder)
    set(files ${PROJECT_SOURCE_DIR}/translations/huella_en.ts ${PROJECT_SOURCE_DIR}/translations/huella_es.ts)
    set(dialogs ${PROJECT_SOURCE_DIR}/translations/qt_es.ts)
    qt_add_lrelease(${target} TS_FILES ${files} ${dialogs} QM_FILES_OUTPUT_VARIABLE compiled OPTIONS -silent)
    qt_add_resources(${target} translations PREFIX /i18n BASE ${CMAKE_CURRENT_BINARY_DIR} FILES ${compiled})

    cmake_path(ABSOLUTE_PATH folder BASE_DIRECTORY ${CMAKE_CURRENT_SOURCE_DIR} NORMALIZE)
    add_custom_target(update_translations
        COMMAND Qt6::lupdate -silent -I ${PROJECT_SOURCE_DIR} -locations none -no-obsolete ${folder} -ts ${files}
        VERBATIM)
endfunction()
