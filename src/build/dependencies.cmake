# Each library comes from the system's package; where one is missing, a pinned release is fetched and its
# checksum verified. FETCHCONTENT_SOURCE_DIR_<NAME> names a local copy instead, as usual.
# Debian and Ubuntu: libcli11-dev libfmt-dev libtomlplusplus-dev libhowardhinnant-date-dev doctest-dev
#                    libexpected-dev libkainjow-mustache-dev libutf8proc-dev nlohmann-json3-dev
include(FetchContent)

# A header-only library: found as HEADER in the system's include folders, else fetched; its include folder is
# SUBDIR of the fetched tree. Marked SYSTEM, so that our warnings stay ours.
function(relance_header_library target header name url sha256 subdir)
  add_library(${target} INTERFACE IMPORTED GLOBAL)
  find_path(${name}_INCLUDE_DIR ${header})
  if(${name}_INCLUDE_DIR AND NOT FETCHCONTENT_SOURCE_DIR_${name})
    message(STATUS "${header}: ${${name}_INCLUDE_DIR}")
    set_target_properties(${target} PROPERTIES INTERFACE_SYSTEM_INCLUDE_DIRECTORIES "${${name}_INCLUDE_DIR}")
    return()
  endif()
  message(STATUS "${header}: not installed, fetching ${url}")
  string(TOLOWER ${name} lower)
  FetchContent_Declare(${lower} URL ${url} URL_HASH SHA256=${sha256} DOWNLOAD_EXTRACT_TIMESTAMP FALSE)
  FetchContent_GetProperties(${lower})
  if(NOT ${lower}_POPULATED)
    FetchContent_Populate(${lower})  # the sources only: none of their build files is run
  endif()
  set_target_properties(${target} PROPERTIES
    INTERFACE_SYSTEM_INCLUDE_DIRECTORIES "${${lower}_SOURCE_DIR}/${subdir}")
endfunction()

find_package(date REQUIRED)
find_package(tl-expected REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(utf8proc REQUIRED IMPORTED_TARGET libutf8proc)
add_library(utf8proc::utf8proc ALIAS PkgConfig::utf8proc)
