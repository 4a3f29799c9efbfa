// SPDX-License-Identifier: MIT
#include "catalogue/tokens.h"

#include "spelling.h"

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

constexpr std::array settingKinds{
    Spelling{SettingKind::Question, "question"_L1},
    Spelling{SettingKind::PartOf, "part-of"_L1},
    Spelling{SettingKind::Advice, "advice"_L1},
};
constexpr std::array defaultBases{
    Spelling{DefaultBasis::Apple, "apple"_L1},
    Spelling{DefaultBasis::Code, "code"_L1},
    Spelling{DefaultBasis::Secondary, "secondary"_L1},
    Spelling{DefaultBasis::Memory, "memory"_L1},
    Spelling{DefaultBasis::Disputed, "disputed"_L1},
    Spelling{DefaultBasis::Unknown, "unknown"_L1},
};
constexpr std::array hows{
    Spelling{How::HasKey, "has-key"_L1},
    Spelling{How::Reads, "reads"_L1},
    Spelling{How::Tampers, "tampers"_L1},
    Spelling{How::KeepsRecords, "keeps-records"_L1},
    Spelling{How::Keeps, "keeps"_L1},
};
constexpr std::array bases{
    Spelling{Basis::DocumentedByVendor, "documented-by-vendor"_L1},
    Spelling{Basis::IndependentResearch, "independent-research"_L1},
    Spelling{Basis::Inferred, "inferred"_L1},
};
constexpr std::array changeKinds{
    Spelling{ChangeKind::World, "world"_L1},
    Spelling{ChangeKind::Correction, "correction"_L1},
};
constexpr std::array actors{
    Spelling{Actor::You, "you"_L1},
    Spelling{Actor::Ask, "ask"_L1},
};
constexpr std::array claimVerdicts{
    Spelling{ClaimVerdict::Holds, "holds"_L1},
    Spelling{ClaimVerdict::Imprecise, "imprecise"_L1},
    Spelling{ClaimVerdict::Wrong, "wrong"_L1},
    Spelling{ClaimVerdict::Outdated, "outdated"_L1},
    Spelling{ClaimVerdict::Unsupported, "unsupported"_L1},
    Spelling{ClaimVerdict::Opinion, "opinion"_L1},
    Spelling{ClaimVerdict::NotAboutThis, "not-about-this"_L1},
};
constexpr std::array confidences{
    Spelling{Confidence::High, "high"_L1},
    Spelling{Confidence::Medium, "medium"_L1},
    Spelling{Confidence::Low, "low"_L1},
};

template<typename E>
constexpr const auto &spellings();
template<>
constexpr const auto &spellings<SettingKind>()
{
    return settingKinds;
}
template<>
constexpr const auto &spellings<DefaultBasis>()
{
    return defaultBases;
}
template<>
constexpr const auto &spellings<How>()
{
    return hows;
}
template<>
constexpr const auto &spellings<Basis>()
{
    return bases;
}
template<>
constexpr const auto &spellings<ChangeKind>()
{
    return changeKinds;
}
template<>
constexpr const auto &spellings<Actor>()
{
    return actors;
}
template<>
constexpr const auto &spellings<ClaimVerdict>()
{
    return claimVerdicts;
}
template<>
constexpr const auto &spellings<Confidence>()
{
    return confidences;
}

template<typename E>
QString spell(E value)
{
    return Earshot::spell(spellings<E>(), value);
}

} // namespace

template<typename E>
std::optional<E> fromToken(const QString &text)
{
    return unspell(spellings<E>(), text);
}

template<typename E>
QStringList tokens()
{
    QStringList all;
    for (const auto &spelling : spellings<E>())
        all.append(spelling.text);
    return all;
}

template std::optional<SettingKind> fromToken(const QString &);
template std::optional<DefaultBasis> fromToken(const QString &);
template std::optional<How> fromToken(const QString &);
template std::optional<Basis> fromToken(const QString &);
template std::optional<ChangeKind> fromToken(const QString &);
template std::optional<Actor> fromToken(const QString &);
template std::optional<ClaimVerdict> fromToken(const QString &);
template std::optional<Confidence> fromToken(const QString &);
template QStringList tokens<SettingKind>();
template QStringList tokens<DefaultBasis>();
template QStringList tokens<How>();
template QStringList tokens<Basis>();
template QStringList tokens<ChangeKind>();
template QStringList tokens<Actor>();
template QStringList tokens<ClaimVerdict>();
template QStringList tokens<Confidence>();

QString token(SettingKind kind)
{
    return spell(kind);
}

QString token(DefaultBasis basis)
{
    return spell(basis);
}

QString token(How how)
{
    return spell(how);
}

QString token(Basis basis)
{
    return spell(basis);
}

QString token(ChangeKind kind)
{
    return spell(kind);
}

QString token(Actor who)
{
    return spell(who);
}

QString token(ClaimVerdict verdict)
{
    return spell(verdict);
}

QString token(Confidence confidence)
{
    return spell(confidence);
}

} // namespace Earshot
