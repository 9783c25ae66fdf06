// SPDX-License-Identifier: MIT
// A member that is empty in nearly every record: it takes a pointer then, instead of its whole size. Else it
// is what it holds: copied with it, compared with it, read by * and ->.
#pragma once

#include <concepts>
#include <memory>
#include <utility>

namespace relance {

// T{} is the empty value, whether it was never set or set to it.
template <std::equality_comparable T>
class Seldom {
 public:
  Seldom() = default;
  Seldom(const Seldom& other) : held_(other.held_ ? std::make_unique<T>(*other.held_) : nullptr) {}
  Seldom(Seldom&&) noexcept = default;
  Seldom& operator=(const Seldom& other) { return *this = Seldom(other); }
  Seldom& operator=(Seldom&&) noexcept = default;
  Seldom& operator=(T value) {
    held_ = value == T{} ? nullptr : std::make_unique<T>(std::move(value));
    return *this;
  }
  ~Seldom() = default;

  const T& operator*() const { return held_ ? *held_ : nothing(); }
  const T* operator->() const { return &**this; }
  operator const T&() const { return **this; }
  friend bool operator==(const Seldom& a, const T& b) { return *a == b; }

  T& edit() {
    if (!held_) held_ = std::make_unique<T>();
    return *held_;
  }

 private:
  static const T& nothing() {
    static const T empty{};
    return empty;
  }

  std::unique_ptr<T> held_;
};

}  // namespace relance
