# One target that every target of ours links: the strict warnings of CONTRIBUTING.md, checked library
# containers in every build, and the sanitizers when asked.
add_library(relance_options INTERFACE)
target_compile_options(relance_options INTERFACE
  -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wold-style-cast -Wnull-dereference
  -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-align -Wformat=2 -Werror=switch -Werror=return-type
  $<$<CXX_COMPILER_ID:GNU>:-Wuseless-cast -Wduplicated-cond -Wduplicated-branches -Wlogical-op>)
if(RELANCE_WERROR)
  target_compile_options(relance_options INTERFACE -Werror)
endif()
target_compile_definitions(relance_options INTERFACE _GLIBCXX_ASSERTIONS)
if(RELANCE_SANITIZE)
  target_compile_options(relance_options INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=all
    -fno-omit-frame-pointer)
  target_link_options(relance_options INTERFACE -fsanitize=address,undefined)
endif()
