The picture in README is what the program prints today.

  $ ./picture "$(type -P relance)" -C durand --as-of 2026-05-04 --lang en > ../now.svg
  $ cmp ../now.svg morning.svg && echo same
  ../now.svg morning.svg differ: byte 186, line 2
  [1]
