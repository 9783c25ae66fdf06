# Each library comes from the system where it is installed; a missing one is fetched from its authors: one pinned
# release, checksum verified, none of its build files run. Either way the target has the same name, and its headers
# are system headers, so that our warnings stay ours. Debian's package names are in tests/packages.
#
#   RELANCE_FETCH=AUTO                    the above
#   RELANCE_FETCH=ALWAYS                  fetch all of them, installed or not
#   RELANCE_FETCH=NEVER                   stop and name the packages that are missing
#   FETCHCONTENT_SOURCE_DIR_<NAME>=DIR    use this copy of NAME (CLI11, FMT, DATE, …), even if it is installed
include(FetchContent)
if(POLICY CMP0135)
  cmake_policy(SET CMP0135 NEW)  # extracted files get the time of extraction
endif()

set(RELANCE_FETCH AUTO CACHE STRING "fetch libraries: AUTO (missing ones), ALWAYS or NEVER")
set_property(CACHE RELANCE_FETCH PROPERTY STRINGS AUTO ALWAYS NEVER)
if(NOT RELANCE_FETCH MATCHES "^(AUTO|ALWAYS|NEVER)$")
  message(FATAL_ERROR "RELANCE_FETCH is ${RELANCE_FETCH}: expected AUTO, ALWAYS or NEVER")
endif()
set(relance_missing_packages "")
if(RELANCE_STATIC)
  set(CMAKE_FIND_LIBRARY_SUFFIXES .a)
endif()

# Says in VAR whether NAME is to be fetched, whatever is installed.
function(relance_must_fetch name var)
  string(TOUPPER ${name} upper)
  set(${var} OFF PARENT_SCOPE)
  if(RELANCE_FETCH STREQUAL "ALWAYS" OR FETCHCONTENT_SOURCE_DIR_${upper})
    set(${var} ON PARENT_SCOPE)
  endif()
endfunction()

# Fetches NAME and leaves the folder to include from in VAR: the one in which HEADER is found by its full name.
# NAME_SOURCE_DIR is set as FetchContent does. VAR is empty when fetching is forbidden.
function(relance_fetch var name debian header url sha256)
  string(TOUPPER ${name} upper)
  string(TOLOWER ${name} lower)
  set(${var} "" PARENT_SCOPE)
  if(RELANCE_FETCH STREQUAL "NEVER" AND NOT FETCHCONTENT_SOURCE_DIR_${upper})
    set(relance_missing_packages ${relance_missing_packages} ${debian} PARENT_SCOPE)
    return()
  endif()
  if(FETCHCONTENT_SOURCE_DIR_${upper})
    message(STATUS "${name}: ${FETCHCONTENT_SOURCE_DIR_${upper}}")
  else()
    message(STATUS "${name}: fetching ${url} (Debian and Ubuntu have it as ${debian})")
  endif()
  # SOURCE_SUBDIR names a folder that does not exist, so that the sources are unpacked and nothing more.
  FetchContent_Declare(${lower} URL ${url} URL_HASH SHA256=${sha256} INACTIVITY_TIMEOUT 60
                       SOURCE_SUBDIR sources-only)
  FetchContent_MakeAvailable(${lower})
  set(source "${${lower}_SOURCE_DIR}")
  set(${lower}_SOURCE_DIR "${source}" PARENT_SCOPE)

  get_filename_component(file ${header} NAME)
  get_filename_component(folder ${header} DIRECTORY)
  if(EXISTS "${source}/include/${header}")
    set(${var} "${source}/include" PARENT_SCOPE)
  elseif(EXISTS "${source}/${header}")
    set(${var} "${source}" PARENT_SCOPE)
  elseif(EXISTS "${source}/${file}")  # a single header at the top, installed elsewhere as folder/file
    file(COPY "${source}/${file}" DESTINATION "${PROJECT_BINARY_DIR}/_deps/${lower}-include/${folder}")
    set(${var} "${PROJECT_BINARY_DIR}/_deps/${lower}-include" PARENT_SCOPE)
  else()
    message(FATAL_ERROR "${name}: no ${header} in ${source}")
  endif()
endfunction()

# A library of headers: TARGET comes from the CMake package PACKAGE, or is made here from the folder that holds HEADER.
function(relance_headers name)
  cmake_parse_arguments(ARG "" "TARGET;PACKAGE;HEADER;DEBIAN;URL;SHA256" "DEFINITIONS" ${ARGN})
  set(include "")
  relance_must_fetch(${name} fetch)
  if(NOT fetch)
    if(ARG_PACKAGE)
      find_package(${ARG_PACKAGE} CONFIG QUIET)
    else()
      find_path(${name}_INCLUDE_DIR ${ARG_HEADER})
      if(${name}_INCLUDE_DIR)
        set(include "${${name}_INCLUDE_DIR}")
      endif()
    endif()
    if(TARGET ${ARG_TARGET})
      return()
    endif()
  endif()
  if(NOT include)
    relance_fetch(include ${name} ${ARG_DEBIAN} ${ARG_HEADER} ${ARG_URL} ${ARG_SHA256})
    set(relance_missing_packages "${relance_missing_packages}" PARENT_SCOPE)
    if(NOT include)
      return()
    endif()
    set(${name}_INCLUDE_DIR "${include}" CACHE PATH "where ${ARG_HEADER} is" FORCE)
  endif()
  add_library(${ARG_TARGET} INTERFACE IMPORTED GLOBAL)
  target_include_directories(${ARG_TARGET} SYSTEM INTERFACE "${include}")
  target_compile_definitions(${ARG_TARGET} INTERFACE ${ARG_DEFINITIONS})
endfunction()

relance_headers(CLI11
  TARGET CLI11::CLI11 PACKAGE CLI11 HEADER CLI/CLI.hpp DEBIAN libcli11-dev
  URL https://github.com/CLIUtils/CLI11/archive/refs/tags/v2.1.2.tar.gz
  SHA256 26291377e892ba0e5b4972cdfd4a2ab3bf53af8dac1f4ea8fe0d1376b625c8cb)
relance_headers(fmt
  TARGET fmt::fmt-header-only PACKAGE fmt HEADER fmt/core.h DEBIAN libfmt-dev DEFINITIONS FMT_HEADER_ONLY=1
  URL https://github.com/fmtlib/fmt/archive/refs/tags/9.1.0.tar.gz
  SHA256 5dea48d1fcddc3ec571ce2058e13910a0d4a6bab4cc09a809d8b1dd1c88ae6f2)
# ONLY_C_LOCALE: the names of months and days are English whatever the locale.
relance_headers(date
  TARGET date::date PACKAGE date HEADER date/date.h DEBIAN libhowardhinnant-date-dev
  DEFINITIONS ONLY_C_LOCALE=1 HAS_STRING_VIEW=1
  URL https://github.com/HowardHinnant/date/archive/refs/tags/v3.0.1.tar.gz
  SHA256 7a390f200f0ccd207e8cff6757e04817c1a0aec3e327b006b7eb451c57ee3538)
relance_headers(expected
  TARGET tl::expected PACKAGE tl-expected HEADER tl/expected.hpp DEBIAN libexpected-dev
  URL https://github.com/TartanLlama/expected/archive/refs/tags/v1.0.0.tar.gz
  SHA256 8f5124085a124113e75e3890b4e923e3a4de5b26a973b891b3deb40e19c03cee)
relance_headers(mustache
  TARGET kainjow::mustache HEADER kainjow/mustache.hpp DEBIAN libkainjow-mustache-dev
  URL https://github.com/kainjow/Mustache/archive/refs/tags/v4.1.tar.gz
  SHA256 acd66359feb4318b421f9574cfc5a511133a77d916d0b13c7caa3783c0bfe167)
relance_headers(nlohmann_json
  TARGET nlohmann_json::nlohmann_json PACKAGE nlohmann_json HEADER nlohmann/json.hpp DEBIAN nlohmann-json3-dev
  URL https://github.com/nlohmann/json/archive/refs/tags/v3.11.2.tar.gz
  SHA256 d69f9deb6a75e2580465c6c4c5111b89c4dc2fa94e3a85fcd2ffcd9a143d9273)
# Found by its header: Debian's CMake target would bind the program to a shared library. impl/ came with 3.0. The one
# file that includes it says how (store/toml_tree.cpp).
relance_headers(tomlplusplus
  TARGET tomlplusplus_headers HEADER toml++/impl/version.h DEBIAN libtomlplusplus-dev
  URL https://github.com/marzer/tomlplusplus/archive/refs/tags/v3.3.0.tar.gz
  SHA256 fc1a5eb410f3c67e90e5ad1264a1386d020067cfb01b633cc8c0441789aa6cf2)
if(RELANCE_TESTS)
  relance_headers(doctest
    TARGET doctest::doctest HEADER doctest/doctest.h DEBIAN doctest-dev
    URL https://github.com/doctest/doctest/archive/refs/tags/v2.4.9.tar.gz
    SHA256 19b2df757f2f3703a5e63cee553d85596875f06d91a3333acd80a969ef210856)
endif()

# A library with code of its own, in C: NAME::NAME is what pkg-config knows as MODULE, or else relance_NAME, whose
# sources are added below. (A macro, since languages are not enabled from a function.)
macro(relance_c_library name module debian header url sha256)
  relance_must_fetch(${name} relance_fetch_${name})
  # Not every package has the archive that a static program needs; then it is made from the sources.
  if(RELANCE_STATIC AND NOT relance_fetch_${name})
    find_library(relance_${name}_archive ${module}.a)
    if(NOT relance_${name}_archive)
      set(relance_fetch_${name} ON)
    endif()
  endif()
  if(NOT relance_fetch_${name})
    find_package(PkgConfig QUIET)
    if(PkgConfig_FOUND)
      pkg_check_modules(${name} QUIET IMPORTED_TARGET GLOBAL ${module})
    endif()
  endif()
  if(TARGET PkgConfig::${name})
    add_library(${name}::${name} ALIAS PkgConfig::${name})
  else()
    relance_fetch(relance_${name}_include ${name} ${debian} ${header} ${url} ${sha256})
    if(relance_${name}_include)
      enable_language(C)
      add_library(relance_${name} STATIC)
      target_include_directories(relance_${name} SYSTEM PUBLIC "${relance_${name}_include}")
      add_library(${name}::${name} ALIAS relance_${name})
    endif()
  endif()
endmacro()

relance_c_library(utf8proc libutf8proc libutf8proc-dev utf8proc.h
  https://github.com/JuliaStrings/utf8proc/archive/refs/tags/v2.8.0.tar.gz
  a0a60a79fe6f6d54e7d411facbfcc867a6e198608f2cd992490e46f04b1bcecc)
if(TARGET relance_utf8proc)
  target_sources(relance_utf8proc PRIVATE "${utf8proc_SOURCE_DIR}/utf8proc.c")
  target_compile_definitions(relance_utf8proc PUBLIC UTF8PROC_STATIC)
endif()

relance_c_library(qrencode libqrencode libqrencode-dev qrencode.h
  https://github.com/fukuchi/libqrencode/archive/refs/tags/v4.1.1.tar.gz
  5385bc1b8c2f20f3b91d258bf8ccc8cf62023935df2d2676b5b67049f31a049c)
if(TARGET relance_qrencode)
  foreach(source bitstream mask mmask mqrspec qrencode qrinput qrspec rsecc split)
    target_sources(relance_qrencode PRIVATE "${qrencode_SOURCE_DIR}/${source}.c")
  endforeach()
  find_package(Threads REQUIRED)  # guards the tables that it fills when they are first needed
  target_link_libraries(relance_qrencode PRIVATE Threads::Threads)
  target_compile_definitions(relance_qrencode PRIVATE HAVE_LIBPTHREAD=1 HAVE_STRDUP=1 STATIC_IN_RELEASE=static
    MAJOR_VERSION=4 MINOR_VERSION=1 MICRO_VERSION=1 VERSION="4.1.1")
endif()

# rhash.h stands below librhash/ in the release, and by itself where it is installed.
relance_c_library(rhash librhash librhash-dev librhash/rhash.h
  https://github.com/rhash/RHash/archive/refs/tags/v1.4.3.tar.gz
  1e40fa66966306920f043866cbe8612f4b939b033ba5e2708c3f41be257c8a3e)
if(TARGET relance_rhash)
  file(GLOB relance_rhash_sources "${rhash_SOURCE_DIR}/librhash/*.c")
  list(FILTER relance_rhash_sources EXCLUDE REGEX "/test_[^/]*$")
  target_sources(relance_rhash PRIVATE ${relance_rhash_sources})
  target_include_directories(relance_rhash SYSTEM PUBLIC "${rhash_SOURCE_DIR}/librhash")
  target_compile_definitions(relance_rhash PRIVATE IN_RHASH=1)
endif()

if(relance_missing_packages)
  string(REPLACE ";" " " relance_missing_packages "${relance_missing_packages}")
  message(FATAL_ERROR "libraries are missing; on Debian and Ubuntu:\n  apt-get install ${relance_missing_packages}")
endif()
