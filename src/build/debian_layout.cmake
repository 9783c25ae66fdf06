# Run by CPack on the installed files before they become a package: what Debian wants otherwise than the GNU folders.
# Compressed manuals and changelogs, its own place for zsh, a copyright file, and the overrides of lintian.
set(root "${CPACK_TEMPORARY_INSTALL_DIRECTORY}/usr")
set(documents "${root}/share/doc/relance")
set(debian "${CPACK_RELANCE_SOURCES}/packaging/debian")
find_program(GZIP gzip REQUIRED)

execute_process(COMMAND "${CPACK_RELANCE_STRIP}" --strip-unneeded --remove-section=.comment --remove-section=.note
                        "${root}/bin/relance" COMMAND_ERROR_IS_FATAL ANY)

function(compress)
  execute_process(COMMAND "${GZIP}" -9 -n -f -- ${ARGN} COMMAND_ERROR_IS_FATAL ANY)
  list(TRANSFORM ARGN APPEND .gz)
  file(CHMOD ${ARGN} PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ)
endfunction()

file(GLOB_RECURSE pages "${root}/share/man/*")
compress(${pages})

file(RENAME "${documents}/CHANGELOG.md" "${documents}/changelog")
string(TIMESTAMP now "%a, %d %b %Y %H:%M:%S +0000" UTC)  # that of SOURCE_DATE_EPOCH where it is set
set(version "${CPACK_PACKAGE_VERSION}-${CPACK_DEBIAN_PACKAGE_RELEASE}")
configure_file("${debian}/changelog.in" "${documents}/changelog.Debian" @ONLY)
compress("${documents}/changelog" "${documents}/changelog.Debian")

file(REMOVE "${documents}/LICENSE")  # the copyright file holds it
file(COPY "${debian}/copyright" DESTINATION "${documents}")
file(MAKE_DIRECTORY "${root}/share/lintian/overrides" "${root}/share/zsh")
file(COPY_FILE "${debian}/lintian-overrides" "${root}/share/lintian/overrides/relance")
file(RENAME "${root}/share/zsh/site-functions" "${root}/share/zsh/vendor-completions")
file(CHMOD "${documents}/copyright" "${root}/share/lintian/overrides/relance"
     PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ)
