# A module is one call:
#
#   yixian_add_module(<target> HEADERS <files> SOURCES <files> [DEPENDS <targets>] [QT <modules>] [PRIVATE_QT <modules>]
#                     [LIBRARIES <third-party targets>] [PRIVATE_LIBRARIES <third-party targets>])
#
# DEPENDS and QT are checked against modules/links.cmake; anything the table does not allow stops the configure.
set(YIXIAN_MODULES_DIR ${CMAKE_CURRENT_LIST_DIR})

add_library(yixian_options INTERFACE)
target_compile_options(yixian_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast -Wnon-virtual-dtor
    -Woverloaded-virtual -Wsuggest-override -Wcast-align -Wextra-semi)
target_compile_definitions(yixian_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_USE_QSTRINGBUILDER QT_DISABLE_DEPRECATED_BEFORE=0x060400
    YIXIAN_VERSION="${PROJECT_VERSION}")
if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
    target_compile_options(yixian_options INTERFACE -Wno-suggest-override)
endif()
if(YIXIAN_SANITIZE)
    # GCC's guess about uninitialized members goes wrong among the sanitizers' own checks; they find the real ones.
    target_compile_options(yixian_options INTERFACE -fsanitize=${YIXIAN_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all
                           -Wno-maybe-uninitialized)
    target_link_options(yixian_options INTERFACE -fsanitize=${YIXIAN_SANITIZE})
endif()

# One precompiled header with the Core classes, one with the Widgets on top; every target reuses one of the two.
function(_yixian_add_precompiled name header)
    file(WRITE ${CMAKE_BINARY_DIR}/pch/${name}.cpp "")
    add_library(${name} OBJECT ${CMAKE_BINARY_DIR}/pch/${name}.cpp)
    set_target_properties(${name} PROPERTIES AUTOMOC OFF AUTOUIC OFF)
    target_link_libraries(${name} PRIVATE yixian_options ${ARGN})
    target_precompile_headers(${name} PRIVATE ${header})
endfunction()
if(YIXIAN_PRECOMPILE)
    _yixian_add_precompiled(yixian_pch_core ${YIXIAN_MODULES_DIR}/pch_core.h Qt6::Core)
    if(YIXIAN_BUILD_GUI)
        _yixian_add_precompiled(yixian_pch_widgets ${YIXIAN_MODULES_DIR}/pch_widgets.h Qt6::Widgets)
    endif()
endif()

function(_yixian_use_precompiled target)
    if(NOT YIXIAN_PRECOMPILE)
        return()
    endif()
    if("Widgets" IN_LIST ARGN OR "Charts" IN_LIST ARGN)
        target_precompile_headers(${target} REUSE_FROM yixian_pch_widgets)
    else()
        target_precompile_headers(${target} REUSE_FROM yixian_pch_core)
    endif()
endfunction()

function(yixian_add_module name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "HEADERS;SOURCES;DEPENDS;QT;PRIVATE_QT;LIBRARIES;PRIVATE_LIBRARIES")
    if(arg_UNPARSED_ARGUMENTS)
        message(FATAL_ERROR "yixian_add_module(${name}): unknown arguments ${arg_UNPARSED_ARGUMENTS}")
    endif()
    if(NOT name IN_LIST YIXIAN_MODULES)
        message(FATAL_ERROR "Module ${name} is not in modules/links.cmake: add its row first.")
    endif()
    foreach(dep IN LISTS arg_DEPENDS)
        if(NOT dep IN_LIST YIXIAN_LINKS_${name})
            message(FATAL_ERROR "Module ${name} must not link ${dep}: modules/links.cmake allows only '${YIXIAN_LINKS_${name}}'.")
        endif()
    endforeach()
    foreach(qt IN LISTS arg_QT arg_PRIVATE_QT)
        if(NOT qt IN_LIST YIXIAN_QT_${name})
            message(FATAL_ERROR "Module ${name} must not use Qt ${qt}: modules/links.cmake allows only '${YIXIAN_QT_${name}}'.")
        endif()
    endforeach()

    qt_add_library(${name} STATIC ${arg_SOURCES})
    add_library(Yixian::${name} ALIAS ${name})
    target_sources(${name} PUBLIC FILE_SET HEADERS BASE_DIRS ${YIXIAN_MODULES_DIR} FILES ${arg_HEADERS})
    target_include_directories(${name} PUBLIC ${YIXIAN_MODULES_DIR})
    list(TRANSFORM arg_DEPENDS PREPEND Yixian::)
    list(TRANSFORM arg_QT PREPEND Qt6::)
    set(private_qt ${arg_PRIVATE_QT})
    list(TRANSFORM private_qt PREPEND Qt6::)
    target_link_libraries(${name}
        PUBLIC yixian_options Qt6::Core ${arg_QT} ${arg_DEPENDS} ${arg_LIBRARIES}
        PRIVATE ${private_qt} ${arg_PRIVATE_LIBRARIES})
    if(YIXIAN_GUI_${name})
        _yixian_use_precompiled(${name} Widgets)
    else()
        _yixian_use_precompiled(${name})
    endif()
    set_property(GLOBAL APPEND PROPERTY YIXIAN_TARGETS ${name})
endfunction()

# A program links libraries and compiles only its own few files.
function(yixian_add_program name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "GUI" "" "SOURCES;LIBRARIES")
    qt_add_executable(${name} ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE yixian_options ${arg_LIBRARIES})
    target_include_directories(${name} PRIVATE ${CMAKE_SOURCE_DIR}/app)
    if(arg_GUI)
        _yixian_use_precompiled(${name} Widgets)
    else()
        _yixian_use_precompiled(${name})
    endif()
endfunction()

# The calls above check what modules ask for; this checks what they got, so that a stray target_link_libraries shows.
function(_yixian_check_links)
    get_property(targets GLOBAL PROPERTY YIXIAN_TARGETS)
    foreach(target IN LISTS targets)
        get_target_property(linked ${target} LINK_LIBRARIES)
        foreach(library IN LISTS linked)
            if(library MATCHES "^Yixian::(.+)$")
                if(NOT CMAKE_MATCH_1 IN_LIST YIXIAN_LINKS_${target})
                    message(FATAL_ERROR "Module ${target} links ${library}, which modules/links.cmake does not allow.")
                endif()
            elseif(library MATCHES "^Qt6?::(.+)$")
                if(NOT CMAKE_MATCH_1 IN_LIST YIXIAN_QT_${target})
                    message(FATAL_ERROR "Module ${target} links ${library}, which modules/links.cmake does not allow.")
                endif()
            endif()
        endforeach()
    endforeach()
endfunction()
macro(yixian_check_links_at_end)
    cmake_language(DEFER DIRECTORY ${CMAKE_SOURCE_DIR} CALL _yixian_check_links)
endmacro()
