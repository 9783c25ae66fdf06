# RELANCE_FUZZ: the floors are instrumented for libFuzzer, with the sanitizers, and tests/fuzz builds one program a
# target. Only clang has libFuzzer; 14 is the version of the other checks (tests/packages), and newer ones report
# coverage of their own kind, for which the corpora were not cut.
if(NOT RELANCE_FUZZ)
  return()
endif()
if(NOT CMAKE_CXX_COMPILER_ID STREQUAL "Clang" OR NOT CMAKE_CXX_COMPILER_VERSION VERSION_GREATER_EQUAL 14
   OR NOT CMAKE_CXX_COMPILER_VERSION VERSION_LESS 15)
  message(FATAL_ERROR "RELANCE_FUZZ needs clang 14: -DCMAKE_CXX_COMPILER=clang++-14 (tests/fuzz/run does it)")
endif()
set(relance_fuzz_sanitizers -fsanitize=address,undefined -fno-sanitize-recover=all)
target_compile_options(relance_options INTERFACE ${relance_fuzz_sanitizers} -fsanitize=fuzzer-no-link
  -fno-omit-frame-pointer -O1 -gline-tables-only)
target_link_options(relance_options INTERFACE ${relance_fuzz_sanitizers})
