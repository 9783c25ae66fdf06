# The Debian package, of the files that install.cmake names:   cd build/mine && cpack -G DEB
# With SOURCE_DATE_EPOCH set, two builds of the same sources have the same bytes.
set(RELANCE_MAINTAINER "The relance authors <relance@packages.example.org>" CACHE STRING
    "who answers for a package made here: Name <address>")

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME relance)
set(CPACK_PACKAGE_CONTACT "${RELANCE_MAINTAINER}")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_PRE_BUILD_SCRIPTS "${PROJECT_SOURCE_DIR}/src/build/debian_layout.cmake")

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "default-mta | mail-transport-agent, git")
if(NOT RELANCE_STATIC)
  set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
endif()
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "tells whom to contact about which invoice, how, why, in which words")
file(READ packaging/debian/description CPACK_DEBIAN_PACKAGE_DESCRIPTION)
string(STRIP "${CPACK_DEBIAN_PACKAGE_DESCRIPTION}" CPACK_DEBIAN_PACKAGE_DESCRIPTION)
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS packaging/debian/description)

# For debian_layout.cmake.
set(CPACK_RELANCE_SOURCES "${PROJECT_SOURCE_DIR}")
set(CPACK_RELANCE_STRIP "${CMAKE_STRIP}")
include(CPack)
