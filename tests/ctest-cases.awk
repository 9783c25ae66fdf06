# Reads the output of `ctest --verbose` and prints "N of N tests pass". Each doctest case counts as one test; a
# program counts as one failed test when it dies without a failed case, and as one test when it reports no cases.

/^ *[0-9]+: \[doctest\] test cases:/ {
  number = $1 + 0
  sub(/^.*test cases:/, "")
  split($0, part, "|") # all | passed | failed | skipped
  has_cases[number] = 1
  passed[number] += part[2]
  failed[number] += part[3]
}

/^ *[0-9]+\/[0-9]+ Test +#[0-9]+:/ {
  well = / Passed +[0-9.]+ sec$/
  sub(/^[^#]*#/, "")
  number = $1 + 0
  if (!has_cases[number]) {
    passed[number] = well
    failed[number] = !well
  } else if (!well && !failed[number]) {
    failed[number] = 1
  }
}

END {
  for (number in passed) {
    good += passed[number]
    all += passed[number] + failed[number]
  }
  printf "%d of %d tests pass\n", good, all
}
