// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <numeric>
#include <utility>
#include <vector>

namespace Earshot {

//! Calls \a visit with every subset of \a pool that has \a size members, from 1 to all, in the
//! lexical order of their places.
template<typename Visit>
void forEachSubset(const std::vector<int> &pool, int size, const Visit &visit)
{
    std::vector<std::size_t> places(static_cast<std::size_t>(size));
    std::iota(places.begin(), places.end(), std::size_t{0});
    std::vector<int> set(static_cast<std::size_t>(size));
    const std::size_t slack = pool.size() - places.size();
    while (true) {
        std::ranges::transform(places, set.begin(), [&](std::size_t place) { return pool[place]; });
        visit(std::as_const(set));
        std::size_t last = places.size();
        while (last > 0 && places[last - 1] == slack + last - 1)
            --last;
        if (last == 0)
            return;
        ++places[last - 1];
        for (std::size_t i = last; i < places.size(); ++i)
            places[i] = places[i - 1] + 1;
    }
}

} // namespace Earshot
