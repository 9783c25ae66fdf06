# What `cmake --install` puts where, by the GNU folders: program, manual, completions, schema, examples. A Debian
# package is made of the same files (package.cmake).
include(GNUInstallDirs)
set(relance_shells "${PROJECT_SOURCE_DIR}/src/defaults/shells")

# The program itself: src/cli/CMakeLists.txt. The manual in each language there is.
foreach(section 1 5 7)
  file(GLOB relance_pages CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/man/*.${section}")
  install(FILES ${relance_pages} DESTINATION "${CMAKE_INSTALL_MANDIR}/man${section}")
  file(GLOB relance_pages CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/man/fr/*.${section}")
  install(FILES ${relance_pages} DESTINATION "${CMAKE_INSTALL_MANDIR}/fr/man${section}")
endforeach()
file(GLOB relance_schemas CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/man/*.schema.json")
install(FILES ${relance_schemas} DESTINATION "${CMAKE_INSTALL_DATADIR}/relance")

# The files that `relance completion` prints: they are not made by the program, so it need not run here.
install(FILES "${relance_shells}/relance.bash" DESTINATION "${CMAKE_INSTALL_DATADIR}/bash-completion/completions"
        RENAME relance)
install(FILES "${relance_shells}/_relance" DESTINATION "${CMAKE_INSTALL_DATADIR}/zsh/site-functions")
install(FILES "${relance_shells}/relance.fish" DESTINATION "${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d")

install(FILES README.md CHANGELOG.md LICENSE DESTINATION "${CMAKE_INSTALL_DOCDIR}")
install(DIRECTORY examples DESTINATION "${CMAKE_INSTALL_DOCDIR}"
        PATTERN demo EXCLUDE            # builds from the sources
        PATTERN mail-myself EXCLUDE)
install(PROGRAMS examples/mail-myself DESTINATION "${CMAKE_INSTALL_DOCDIR}/examples")
