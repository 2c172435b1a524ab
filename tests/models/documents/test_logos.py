"""A logo comes from outside: the picture is kept, everything else is not."""

import struct
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.documents.logos import LARGEST, media_type, plain_logo
from models.errors import UserProblem
from tests.models.logo_files import SIGNATURE, a_png, an_svg, chunk


def refused(content: bytes) -> str:
    with pytest.raises(UserProblem) as caught:
        plain_logo(content)
    return caught.value.code


def test_a_png_keeps_its_pixels_and_nothing_else():
    plain = plain_logo(a_png(more=chunk(b"tEXt", b"Author\0Anna Andersson")))
    assert plain.startswith(SIGNATURE)
    assert b"Anna" not in plain
    assert plain_logo(plain) == plain == plain_logo(a_png())
    assert media_type(plain) == "image/png"


def test_what_follows_the_picture_is_left_behind():
    assert b"MZ" not in plain_logo(a_png() + b"MZ program")


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "LOGO_NOT_A_PICTURE"),
        (b"GIF89a", "LOGO_NOT_A_PICTURE"),
        (a_png()[:-20], "LOGO_NOT_A_PICTURE"),
        (a_png(pixels=b"\0" * 7), "LOGO_NOT_A_PICTURE"),
        (a_png(pixels=b"\0" * 5_000_000), "LOGO_NOT_A_PICTURE"),
        (a_png(pixels=(b"\7" + bytes(120)) * 10), "LOGO_NOT_A_PICTURE"),
        (a_png(40_000, 40_000, pixels=b""), "LOGO_TOO_MANY_PIXELS"),
        (a_png().replace(struct.pack(">II", 30, 10), struct.pack(">II", 30, 11)), "LOGO_NOT_A_PICTURE"),
        (b" " * (LARGEST + 1), "LOGO_TOO_LARGE"),
    ],
)
def test_a_png_that_is_not_whole_is_refused(content: bytes, code: str):
    assert refused(content) == code


@given(st.binary(max_size=200), st.integers(0, 130))
def test_damage_is_refused_or_harmless(damage: bytes, at: int):
    """Never another exception, never something that is refused later."""
    whole = a_png()
    with suppress(UserProblem):
        plain = plain_logo(whole[:at] + damage + whole[at + len(damage) :])
        assert plain_logo(plain) == plain


def test_a_drawing_keeps_its_shapes_and_colours():
    plain = plain_logo(
        an_svg(
            "<!-- by Anna --><metadata>secret</metadata><style>.a{fill:#123f73}</style>"
            '<defs><clipPath id="c"><rect width="9" height="9"/></clipPath></defs>'
            '<g class="a" clip-path="url(#c)" onclick="run()" data-name="Lager 1"><path d="M0 0h9v9z"/></g>'
            '<use xlink:href="#c"/>'
        )
    ).decode()
    for kept in ("fill:#123f73", 'clip-path="url(#c)"', 'd="M0 0h9v9z"', 'href="#c"', 'viewBox="0 0 200 60"'):
        assert kept in plain
    for gone in ("Anna", "secret", "onclick", "data-name", "xlink"):
        assert gone not in plain
    assert plain_logo(plain.encode()).decode() == plain
    assert media_type(plain.encode()) == "image/svg+xml"


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (an_svg("<script>alert(1)</script>"), "LOGO_NOT_PLAIN"),
        (an_svg("<foreignObject/>"), "LOGO_NOT_PLAIN"),
        (an_svg('<image href="file:///etc/passwd"/>'), "LOGO_NOT_PLAIN"),
        (an_svg('<use xlink:href="https://example.org/a.svg#b"/>'), "LOGO_NOT_PLAIN"),
        (an_svg('<rect fill="url(https://example.org/a)"/>'), "LOGO_NOT_PLAIN"),
        (an_svg("<style>@import 'https://example.org/a.css'</style>"), "LOGO_NOT_PLAIN"),
        (an_svg('<g id="a"><use href="#a"/></g>'), "LOGO_NOT_PLAIN"),
        (an_svg("<text>Länsstyrelsen</text>"), "LOGO_HAS_WORDS"),
        (an_svg("<path"), "LOGO_NOT_A_PICTURE"),
        (an_svg("<path/>", ""), "LOGO_NOT_A_PICTURE"),
        (b'<!DOCTYPE svg [<!ENTITY a "aa">]>' + an_svg("&a;").split(b"\n", 1)[1], "LOGO_NOT_PLAIN"),
    ],
)
def test_a_drawing_that_is_more_than_a_drawing_is_refused(content: bytes, code: str):
    assert refused(content) == code


def test_a_drawing_that_unfolds_without_end_is_refused():
    layers = '<g id="l0"><path/></g>' + "".join(
        f'<g id="l{number}">' + f'<use href="#l{number - 1}"/>' * 10 + "</g>" for number in range(1, 8)
    )
    assert refused(an_svg(layers)) == "LOGO_NOT_PLAIN"
