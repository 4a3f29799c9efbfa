// SPDX-License-Identifier: MIT
#pragma once

#include "assessment/rulebase.h"

#include <optional>

namespace Earshot {

//! Who can exist: people with one value for each question, and with the value that counts for
//! each question they are not asked.
class People
{
public:
    People(const Catalogue &catalogue, const RuleBase &base);

    //! Somebody whose values all lie in \a allowed, with those of \a preferred (one value each)
    //! where that can be; nothing where there is nobody.
    std::optional<Masks> somebody(const Masks &allowed, const Masks &preferred) const;

private:
    //! When a question is asked, and what it counts as otherwise.
    struct Asked
    {
        int question = 0;
        std::vector<Atom> when; //!< Lists to tick stand in nobody's way, and are left out.
        Mask otherwise = 0;
    };

    bool narrow(Masks &allowed) const;
    void settle(Masks &person) const;

    std::vector<Asked> m_asked;
};

//! Narrows \a masks to what makes all of \a conditions hold; those on exposures are left out.
void require(const RuleBase &base, const QList<Condition> &conditions, Masks &masks);

} // namespace Earshot
