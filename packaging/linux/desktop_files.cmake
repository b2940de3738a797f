# SPDX-FileCopyrightText: 2026 The Huella authors
# SPDX-License-Identifier: GPL-3.0-or-later

# What makes the window a part of a desktop: it is found by its name, shows its icon and opens *.huella.

set(metainfo ${CMAKE_CURRENT_BINARY_DIR}/${HUELLA_APP_ID}.metainfo.xml)
huella_releases(HUELLA_RELEASES)
configure_file(huella.metainfo.xml.in ${metainfo} @ONLY)
install(FILES huella.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications COMPONENT desktop)
install(FILES ${metainfo} DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo COMPONENT desktop)
install(FILES huella.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages COMPONENT desktop)
install(DIRECTORY ${PROJECT_SOURCE_DIR}/resources/pictures DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/huella COMPONENT desktop)

# huella_install_icon(DRAWING FOLDER NAME): as it is drawn, and in the sizes of desktops that draw no SVG.
function(huella_install_icon drawing folder name)
    set(theme ${CMAKE_INSTALL_DATADIR}/icons/hicolor)
    set(source ${PROJECT_SOURCE_DIR}/resources/icons/${drawing}.svg)
    install(FILES ${source} DESTINATION ${theme}/scalable/${folder} RENAME ${name}.svg COMPONENT desktop)
    foreach(size IN ITEMS 16 22 24 32 48 64 128 256)
        set(picture ${CMAKE_CURRENT_BINARY_DIR}/icons/${size}/${name}.png)
        add_custom_command(OUTPUT ${picture}
            COMMAND ${CMAKE_COMMAND} -E make_directory ${CMAKE_CURRENT_BINARY_DIR}/icons/${size}
            COMMAND huella_make_icon ${source} ${size} ${picture}
            DEPENDS huella_make_icon ${source} VERBATIM)
        set_property(GLOBAL APPEND PROPERTY HUELLA_PACKED ${picture})
        install(FILES ${picture} DESTINATION ${theme}/${size}x${size}/${folder} COMPONENT desktop)
    endforeach()
endfunction()
huella_install_icon(huella apps huella)
huella_install_icon(huella-study mimetypes application-vnd.huella+json)

if(BUILD_TESTING)
    add_test(NAME desktop_entry COMMAND desktop-file-validate ${CMAKE_CURRENT_SOURCE_DIR}/huella.desktop)
    add_test(NAME metainfo COMMAND appstreamcli validate --no-net ${metainfo})
    add_test(NAME media_type COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/check_media_type.sh ${CMAKE_CURRENT_SOURCE_DIR}/huella.xml
        ${PROJECT_SOURCE_DIR}/resources/samples/sample.huella)
endif()
