from models.domain.geography import LocalityKind, RuralDefinition
from tests.builders import a_place


def test_the_size_of_the_whole_locality_decides_not_of_its_part() -> None:
    part = a_place("2034_part", population=100)
    assert RuralDefinition().is_rural(part)
    crossing = a_place("2034_part", population=5000)
    assert not RuralDefinition().is_rural(crossing)


def test_countryside_and_small_localities_are_always_rural() -> None:
    for kind in (LocalityKind.COUNTRYSIDE, LocalityKind.SMALL_LOCALITY):
        assert RuralDefinition(below_inhabitants=0).is_rural(a_place("2034_x", kind=kind, population=90_000))


def test_rural_permille_is_rounded_half_up_and_zero_without_people() -> None:
    town, village = a_place("2034_t", population=5000), a_place("2034_v", population=1000)
    assert RuralDefinition().rural_permille([town, village]) == 167
    assert RuralDefinition().rural_permille([]) == 0
