# One target that every target of ours links: the strict warnings of CONTRIBUTING.md, checked library
# containers in every build, what hardens a release, and sanitizers and counters when asked.
add_library(relance_options INTERFACE)
target_compile_options(relance_options INTERFACE
  -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wold-style-cast -Wnull-dereference
  -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-align -Wformat=2 -Werror=switch -Werror=return-type
  $<$<CXX_COMPILER_ID:GNU>:-Wuseless-cast -Wduplicated-cond -Wduplicated-branches -Wlogical-op>)
if(RELANCE_WERROR)
  target_compile_options(relance_options INTERFACE -Werror)
endif()
target_compile_definitions(relance_options INTERFACE _GLIBCXX_ASSERTIONS)
# A release stops at a mistake in memory rather than going on with it: canaries on the stack, checked copies, addresses
# that differ from run to run, tables that cannot be written once the program runs. tests/checks/hardened reads all of
# it back from the program. -U: some compilers come with a lower level of their own.
if(RELANCE_HARDEN)
  set(relance_released $<CONFIG:Release,RelWithDebInfo,MinSizeRel>)
  target_compile_options(relance_options INTERFACE 
    "$<${relance_released}:-fPIE;-fstack-protector-strong;-fstack-clash-protection;-U_FORTIFY_SOURCE;-D_FORTIFY_SOURCE=3>")
  target_link_options(relance_options INTERFACE LINKER:-z,relro,-z,now,-z,noexecstack)
  if(NOT RELANCE_STATIC)  # a static program says -static-pie
    target_link_options(relance_options INTERFACE $<${relance_released}:-pie>)
  endif()
endif()
if(RELANCE_THREAD_SANITIZE)
  target_compile_options(relance_options INTERFACE -fsanitize=thread)
  target_link_options(relance_options INTERFACE -fsanitize=thread)
endif()
if(RELANCE_COVERAGE)
  target_compile_options(relance_options INTERFACE -fprofile-instr-generate -fcoverage-mapping)
  target_link_options(relance_options INTERFACE -fprofile-instr-generate)
endif()
if(RELANCE_SANITIZE)
  target_compile_options(relance_options INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=all
    -fno-omit-frame-pointer)
  target_link_options(relance_options INTERFACE -fsanitize=address,undefined)
endif()
