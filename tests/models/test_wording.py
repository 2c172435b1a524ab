from models.wording import QT_TRANSLATE_NOOP, Language, Wording

ENGLISH = Wording(Language.ENGLISH)
SWEDISH = Wording(Language.SWEDISH)


def test_numbers_in_both_languages() -> None:
    assert SWEDISH.number(1234567.5, 1) == "1\u00a0234\u00a0567,5"
    assert SWEDISH.number(-3) == "−3"
    assert ENGLISH.number(1234567.5, 1) == "1,234,567.5"


def test_parameters_are_filled_and_numbers_spaced() -> None:
    text = QT_TRANSLATE_NOOP("Test only", "{name} has {count}")
    assert SWEDISH.of(text, name="Orsa", count=1200) == "Orsa has 1\u00a0200"


def test_a_text_among_the_parameters_is_translated_too() -> None:
    outer = QT_TRANSLATE_NOOP("Test only", "About {topic}")
    assert ENGLISH.of(outer, topic=QT_TRANSLATE_NOOP("Test only", "homes")) == "About homes"


def test_braces_in_values_are_plain_text() -> None:
    assert ENGLISH.translate("Test only", "File {name}", name="{0}") == "File {0}"
