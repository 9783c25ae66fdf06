The picture in README is what the program prints today.

  $ program=$(type -P relance)
  $ (cd .. && examples/picture "$program" -C examples/durand --as-of 2026-05-04 --lang en > ../now.svg)
  $ cmp ../../now.svg morning.svg && echo same
  same
