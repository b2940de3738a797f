# SPDX-FileCopyrightText: 2026 The Huella authors
# SPDX-License-Identifier: GPL-3.0-or-later

# huella_fonts(TARGET): puts Inter and Noto Serif (both under the SIL Open Font License) into TARGET as :/fonts/FILE, so that
# screen and PDF look the same on a system without fonts. The files come from Debian's packages and are whole: a title may be
# in any script, and a reduced font might not keep its name. Stored as they are, so that nothing is unpacked at start.
function(huella_fonts target)
    set(inter Inter-Regular.otf Inter-SemiBold.otf Inter-Bold.otf Inter-Italic.otf)
    set(serif NotoSerif-Regular.ttf NotoSerif-Bold.ttf NotoSerif-Italic.ttf)
    foreach(name IN LISTS inter serif)
        string(MAKE_C_IDENTIFIER HUELLA_FONT_${name} variable)
        find_file(${variable} ${name} PATHS /usr/share/fonts /usr/local/share/fonts
            PATH_SUFFIXES opentype/inter truetype/noto inter noto)
        if(NOT ${variable})
            message(FATAL_ERROR "${name} was not found. Install the packages fonts-inter and fonts-noto-core "
                "(packaging/run.sh does), or say where it is with -D${variable}=FILE.")
        endif()
        set_source_files_properties(${${variable}} PROPERTIES QT_RESOURCE_ALIAS ${name})
        list(APPEND files ${${variable}})
    endforeach()
    qt_add_resources(${target} fonts PREFIX /fonts FILES ${files} OPTIONS --no-compress)
endfunction()
